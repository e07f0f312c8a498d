package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.List;

/** An attribute whose values are texts; a blank text is refused, for it says nothing. */
public final class TextAttribute extends Attribute<String> {

    TextAttribute(String name, boolean personal) {
        super(name, personal);
    }

    @Override
    public TextAttribute personal() {
        return new TextAttribute(name(), true);
    }

    /**
     * The value passes a test.
     *
     * @param test the test
     * @return the condition
     */
    public Condition passes(TextTest test) {
        return new TextConditions.TextPasses(this, test);
    }

    /**
     * The value is this text, code point by code point.
     *
     * @param text the text
     * @return the condition
     */
    public Condition is(String text) {
        return passes(TextTest.is(text, TextCase.EXACT));
    }

    /**
     * The value is this text; upper and lower case do not differ.
     *
     * @param text the text
     * @return the condition
     */
    public Condition isIgnoringCase(String text) {
        return passes(TextTest.is(text, TextCase.IGNORED));
    }

    /**
     * The value is one of these texts, code point by code point.
     *
     * @param texts the texts, at least one
     * @return the condition
     */
    public Condition isAnyOf(String... texts) {
        return passes(TextTest.isAnyOf(Require.elements(texts, "texts"), TextCase.EXACT));
    }

    /**
     * The value contains this text.
     *
     * @param text the text
     * @param textCase whether case matters
     * @return the condition
     */
    public Condition contains(String text, TextCase textCase) {
        return passes(TextTest.contains(text, textCase));
    }

    /**
     * The value starts with this text.
     *
     * @param text the text
     * @param textCase whether case matters
     * @return the condition
     */
    public Condition startsWith(String text, TextCase textCase) {
        return passes(TextTest.startsWith(text, textCase));
    }

    /**
     * The value ends with this text.
     *
     * @param text the text
     * @param textCase whether case matters
     * @return the condition
     */
    public Condition endsWith(String text, TextCase textCase) {
        return passes(TextTest.endsWith(text, textCase));
    }

    /**
     * The value contains this text with no letter or digit right before or after it.
     *
     * @param word the text
     * @param textCase whether case matters
     * @return the condition
     */
    public Condition containsWord(String word, TextCase textCase) {
        return passes(TextTest.containsWord(word, textCase));
    }

    /**
     * A part of the value matches a regular expression of {@link java.util.regex.Pattern}.
     *
     * @param regularExpression the expression; whoever writes the model answers for its running time
     * @param textCase whether case matters; where it does not, letters are folded one by one as
     *     {@link java.util.regex.Pattern#UNICODE_CASE} says, so that SS is not found by &szlig;
     * @return the condition
     */
    public Condition matches(String regularExpression, TextCase textCase) {
        return passes(TextTest.matches(regularExpression, textCase));
    }

    @Override
    String kind() {
        return "a text";
    }

    @Override
    String checked(Object value) {
        if (!(value instanceof String text)) {
            throw wrongType(value);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("attribute '" + name() + "' is blank; leave it out if it is not known");
        }
        return text;
    }

    @Override
    String read(DataObject data, String key) {
        return data.text(key);
    }

    @Override
    String parsed(String text) {
        return checked(text);
    }

    @Override
    Object plain(String value) {
        return value;
    }

    @Override
    String written(String value, Language language) {
        return value;
    }

    @Override
    Condition readCondition(DataObject data, String operator) {
        if (!TextTest.operators().contains(operator)) {
            throw wrongOperator(data, operator);
        }
        return passes(TextTest.read(data, operator));
    }

    @Override
    List<String> operators() {
        List<String> operators = new ArrayList<>(TextTest.operators());
        operators.add("present");
        return operators;
    }
}
