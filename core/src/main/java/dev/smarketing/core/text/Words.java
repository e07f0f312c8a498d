package dev.smarketing.core.text;

import dev.smarketing.core.check.Require;
import java.util.Locale;
import java.util.Objects;

/**
 * One text in the three languages. A table of texts is a class of such constants, so that a text without a
 * translation does not compile.
 *
 * @param english the text in English
 * @param french the text in French
 * @param spanish the text in Spanish
 */
public record Words(String english, String french, String spanish) {

    /**
     * One text.
     *
     * @param english the text in English
     * @param french the text in French
     * @param spanish the text in Spanish
     */
    public Words {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(spanish, "spanish");
    }

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text as it stands
     */
    public String in(Language language) {
        return Objects.requireNonNull(language, "language").pick(english, french, spanish);
    }

    /**
     * The text in one language, with values for its places.
     *
     * @param language the language
     * @param values what stands at each {@code %s}, in order, already written for people
     * @return the text
     * @throws java.util.IllegalFormatException if the text has more places than there are values
     */
    public String in(Language language, String... values) {
        return String.format(
                Locale.ROOT, in(language), Require.elements(values, "values").toArray());
    }
}
