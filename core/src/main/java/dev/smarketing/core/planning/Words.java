package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.util.Objects;

/** Texts in the three languages, and the one form of a number. */
final class Words {

    private Words() {}

    static String in(Language language, String english, String french, String spanish) {
        Objects.requireNonNull(language, "language");
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }

    /** The colon with the space that the language puts before it. */
    static String colon(Language language) {
        return in(language, ": ", "\u00a0: ", ": ");
    }

    static String number(BigDecimal number, Language language) {
        return Numerals.exact(number, language);
    }

    /** Equal numbers become equal objects; a whole number keeps no exponent. */
    static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
