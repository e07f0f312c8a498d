package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A test of one text, with its case mode; for text attributes and for the elements of text sets. */
public final class TextTest {

    private static final char LAST_OF_ASCII = 127;

    private final Kind kind;
    private final List<String> operands;
    private final TextCase textCase;
    private final List<String> folded;
    private final Pattern pattern;

    private TextTest(Kind kind, List<String> operands, TextCase textCase) {
        this.kind = kind;
        this.operands = Require.elements(operands, "operands");
        this.textCase = Objects.requireNonNull(textCase, "textCase");
        this.operands.forEach(operand -> Require.text(operand, "text to compare with"));
        Require.atLeast(this.operands.size(), 1, "number of texts to compare with");
        this.folded = this.operands.stream().map(this::fold).toList();
        this.pattern = compile(kind == Kind.MATCHES ? this.operands.get(0) : "", textCase);
    }

    private static Pattern compile(String expression, TextCase textCase) {
        try {
            return Pattern.compile(
                    expression, textCase == TextCase.IGNORED ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + expression + "' is not a regular expression (" + e.getDescription() + "); correct it", e);
        }
    }

    /**
     * The text is this text.
     *
     * @param text the text, not blank
     * @param textCase whether case matters
     * @return the test
     */
    public static TextTest is(String text, TextCase textCase) {
        return isAnyOf(List.of(Objects.requireNonNull(text, "text")), textCase);
    }

    /**
     * The text is one of these texts.
     *
     * @param texts the texts, at least one, none blank
     * @param textCase whether case matters
     * @return the test
     */
    public static TextTest isAnyOf(List<String> texts, TextCase textCase) {
        Objects.requireNonNull(texts, "texts");
        return new TextTest(texts.size() == 1 ? Kind.IS : Kind.ANY_OF, texts, textCase);
    }

    /**
     * The text contains this text.
     *
     * @param text the text, not blank
     * @param textCase whether case matters
     * @return the test
     */
    public static TextTest contains(String text, TextCase textCase) {
        return new TextTest(Kind.CONTAINS, List.of(Objects.requireNonNull(text, "text")), textCase);
    }

    /**
     * The text starts with this text.
     *
     * @param text the text, not blank
     * @param textCase whether case matters
     * @return the test
     */
    public static TextTest startsWith(String text, TextCase textCase) {
        return new TextTest(Kind.STARTS_WITH, List.of(Objects.requireNonNull(text, "text")), textCase);
    }

    /**
     * The text ends with this text.
     *
     * @param text the text, not blank
     * @param textCase whether case matters
     * @return the test
     */
    public static TextTest endsWith(String text, TextCase textCase) {
        return new TextTest(Kind.ENDS_WITH, List.of(Objects.requireNonNull(text, "text")), textCase);
    }

    /**
     * The text contains this text with no letter or digit right before or after it.
     *
     * @param word the text, not blank
     * @param textCase whether case matters
     * @return the test
     */
    public static TextTest containsWord(String word, TextCase textCase) {
        return new TextTest(Kind.CONTAINS_WORD, List.of(Objects.requireNonNull(word, "word")), textCase);
    }

    /**
     * A part of the text matches a regular expression of {@link Pattern}.
     *
     * @param regularExpression the expression, not blank
     * @param textCase whether case matters
     * @return the test
     * @throws IllegalArgumentException if the expression cannot be read
     */
    public static TextTest matches(String regularExpression, TextCase textCase) {
        return new TextTest(
                Kind.MATCHES, List.of(Objects.requireNonNull(regularExpression, "regularExpression")), textCase);
    }

    /**
     * Tests a text.
     *
     * @param text the text
     * @return whether it passes
     */
    public boolean test(String text) {
        return switch (kind) {
            case IS -> fold(text).equals(folded.get(0));
            case ANY_OF -> folded.contains(fold(text));
            case CONTAINS -> contains(text);
            case STARTS_WITH -> fold(text).startsWith(folded.get(0));
            case ENDS_WITH -> fold(text).endsWith(folded.get(0));
            case CONTAINS_WORD -> hasWord(fold(text), folded.get(0));
            case MATCHES -> pattern.matcher(text).find();
        };
    }

    private boolean contains(String text) {
        Objects.requireNonNull(text, "text");
        String wanted = folded.get(0);
        if (textCase == TextCase.EXACT) {
            return text.contains(wanted);
        }
        char first = wanted.charAt(0);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > LAST_OF_ASCII) {
                return fold(text).contains(wanted); // the upper case may be longer, or as that of another letter
            }
            if (upper(letter) == first && startsAt(text, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a wanted text stands there letter by letter, as far as both are of ASCII; without a copy of the text. */
    private static boolean startsAt(String text, int from, String wanted) {
        if (from + wanted.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            char letter = text.charAt(from + i);
            if (letter > LAST_OF_ASCII || upper(letter) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char upper(char ascii) {
        return ascii >= 'a' && ascii <= 'z' ? (char) (ascii - 'a' + 'A') : ascii;
    }

    private String fold(String text) {
        return textCase == TextCase.IGNORED ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static boolean hasWord(String text, String word) {
        for (int start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
            int end = start + word.length();
            boolean free = start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start));
            if (free && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The test as a phrase after the name of what is tested.
     *
     * @param language the language
     * @return for example {@code contains 'sales'}
     */
    public String toText(Language language) {
        return phrase(language, false);
    }

    String phrase(Language language, boolean masked) {
        String what = switch (kind) {
            case IS -> masked ? Attribute.MASK : operands.get(0);
            case ANY_OF -> masked ? Attribute.MASK : operands.toString();
            default -> masked ? Attribute.MASK : "'" + operands.get(0) + "'";
        };
        String verb = kind.words.in(language);
        if (textCase == TextCase.EXACT) {
            return verb + " " + what;
        }
        return verb + " " + what
                + language.pick(" ignoring case", " sans égard à la casse", " sin distinguir mayúsculas");
    }

    void writeTo(Map<String, Object> data) {
        data.put(kind.key, kind == Kind.ANY_OF ? operands : operands.get(0));
        if (textCase == TextCase.IGNORED) {
            data.put(ConditionData.CASE, DataObject.spelled(textCase));
        }
    }

    static List<String> operators() {
        return Arrays.stream(Kind.values()).map(kind -> kind.key).toList();
    }

    static TextTest read(DataObject data, String operator) {
        TextCase textCase =
                data.has(ConditionData.CASE) ? data.constant(ConditionData.CASE, TextCase.class) : TextCase.EXACT;
        for (Kind kind : Kind.values()) {
            if (kind.key.equals(operator)) {
                List<String> operands = kind == Kind.ANY_OF ? data.texts(operator) : List.of(data.text(operator));
                return kind == Kind.ANY_OF ? isAnyOf(operands, textCase) : new TextTest(kind, operands, textCase);
            }
        }
        throw data.error(operator, "is no test of a text; use one of " + operators());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextTest test
                && kind == test.kind
                && operands.equals(test.operands)
                && textCase == test.textCase;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, operands, textCase);
    }

    /**
     * The English phrase.
     *
     * @return for example {@code contains 'sales'}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }

    private enum Kind {
        IS("is", "is", "est", "es"),
        ANY_OF("any-of", "is any of", "est l'un de", "es uno de"),
        CONTAINS("contains", "contains", "contient", "contiene"),
        STARTS_WITH("starts-with", "starts with", "commence par", "empieza por"),
        ENDS_WITH("ends-with", "ends with", "se termine par", "termina en"),
        CONTAINS_WORD("contains-word", "contains the word", "contient le mot", "contiene la palabra"),
        MATCHES("matches", "matches", "correspond à", "coincide con");

        private final String key;
        private final Words words;

        Kind(String key, String english, String french, String spanish) {
            this.key = key;
            words = new Words(english, french, spanish);
        }
    }
}
