package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An attribute whose values are sets of texts. An empty set is a value; a missing one is unknown. */
public final class TextSetAttribute extends Attribute<Set<String>> {

    TextSetAttribute(String name, boolean personal) {
        super(name, personal);
    }

    @Override
    public TextSetAttribute personal() {
        return new TextSetAttribute(name(), true);
    }

    /**
     * At least one element passes a test.
     *
     * @param test the test
     * @return the condition; false for the empty set
     */
    public Condition anyElement(TextTest test) {
        return new TextConditions.ElementsPass(this, Quantifier.ANY, test);
    }

    /**
     * Every element passes a test.
     *
     * @param test the test
     * @return the condition; true for the empty set
     */
    public Condition everyElement(TextTest test) {
        return new TextConditions.ElementsPass(this, Quantifier.EVERY, test);
    }

    /**
     * No element passes a test.
     *
     * @param test the test
     * @return the condition; true for the empty set
     */
    public Condition noElement(TextTest test) {
        return new TextConditions.ElementsPass(this, Quantifier.NO, test);
    }

    /**
     * The set has at least one of these texts.
     *
     * @param texts the texts, at least one
     * @return the condition
     */
    public Condition hasAnyOf(String... texts) {
        return anyElement(TextTest.isAnyOf(Require.elements(texts, "texts"), TextCase.EXACT));
    }

    /**
     * The set has all of these texts.
     *
     * @param texts the texts, at least one
     * @return the condition
     */
    public Condition hasAllOf(String... texts) {
        Objects.requireNonNull(texts, "texts");
        return Condition.allOf(Arrays.stream(texts).map(this::hasAnyOf).toArray(Condition[]::new));
    }

    /**
     * The set has none of these texts.
     *
     * @param texts the texts, at least one
     * @return the condition
     */
    public Condition hasNoneOf(String... texts) {
        return noElement(TextTest.isAnyOf(Require.elements(texts, "texts"), TextCase.EXACT));
    }

    /**
     * The set has this many elements or more.
     *
     * @param count the least number
     * @return the condition
     */
    public Condition hasAtLeast(int count) {
        return new TextConditions.ElementCount(this, Comparison.AT_LEAST, count, Optional.empty());
    }

    /**
     * The set has this many elements or more that pass a test.
     *
     * @param count the least number
     * @param test the test
     * @return the condition
     */
    public Condition hasAtLeast(int count, TextTest test) {
        Objects.requireNonNull(test, "test");
        return new TextConditions.ElementCount(this, Comparison.AT_LEAST, count, Optional.of(test));
    }

    /**
     * The set has this many elements or fewer.
     *
     * @param count the greatest number
     * @return the condition
     */
    public Condition hasAtMost(int count) {
        return new TextConditions.ElementCount(this, Comparison.AT_MOST, count, Optional.empty());
    }

    /**
     * The set has this many elements or fewer that pass a test.
     *
     * @param count the greatest number
     * @param test the test
     * @return the condition
     */
    public Condition hasAtMost(int count, TextTest test) {
        Objects.requireNonNull(test, "test");
        return new TextConditions.ElementCount(this, Comparison.AT_MOST, count, Optional.of(test));
    }

    @Override
    String kind() {
        return "a set of texts";
    }

    @Override
    Set<String> checked(Object value) {
        if (!(value instanceof Set<?> set)) {
            throw wrongType(value);
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Object element : set) {
            if (!(element instanceof String text)) {
                throw wrongType(value);
            }
            texts.add(Require.text(text, "an element of attribute '" + name() + "'"));
        }
        return Collections.unmodifiableSet(texts);
    }

    @Override
    Set<String> read(DataObject data, String key) {
        data.any(key);
        return checked(new LinkedHashSet<>(data.texts(key)));
    }

    @Override
    Set<String> parsed(String text) {
        throw notParsed(text, "split it and give the set");
    }

    @Override
    Object plain(Set<String> value) {
        return List.copyOf(value);
    }

    @Override
    String written(Set<String> value, Language language) {
        return value.toString();
    }

    @Override
    Condition readCondition(DataObject data, String operator) {
        for (Quantifier quantifier : Quantifier.values()) {
            if (quantifier.key().equals(operator)) {
                return data.object(operator)
                        .make(nested -> new TextConditions.ElementsPass(
                                this,
                                quantifier,
                                TextTest.read(nested, ConditionData.operator(nested, ConditionData.CASE))));
            }
        }
        if (operator.equals(TextConditions.COUNT)) {
            return data.object(operator).make(nested -> {
                Comparison comparison =
                        Comparison.read(nested, ConditionData.operator(nested, TextConditions.OF_ELEMENTS));
                Optional<TextTest> test = nested.optionalObject(TextConditions.OF_ELEMENTS)
                        .map(own -> own.make(
                                part -> TextTest.read(part, ConditionData.operator(part, ConditionData.CASE))));
                return new TextConditions.ElementCount(this, comparison, nested.integer(comparison.key()), test);
            });
        }
        throw wrongOperator(data, operator);
    }

    @Override
    List<String> operators() {
        return List.of("any-element", "every-element", "no-element", TextConditions.COUNT, "present");
    }

    enum Quantifier {
        ANY("any element of", "un élément de", "algún elemento de"),
        EVERY("every element of", "chaque élément de", "cada elemento de"),
        NO("no element of", "aucun élément de", "ningún elemento de");

        private final Words words;

        Quantifier(String english, String french, String spanish) {
            words = new Words(english, french, spanish);
        }

        String key() {
            return DataObject.spelled(this) + "-element";
        }

        String toText(Language language) {
            return words.in(language);
        }
    }
}
