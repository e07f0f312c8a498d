package dev.smarketing.core.text;

import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/** Writes numbers, money and dates for people; see the package for the law. */
public final class Numerals {

    private static final String MINUS = "-";
    /** Every number of so many digits fits into a long. */
    private static final int LONG_DIGITS = 18;
    /** A sign, the digits, a separator after every third and one point. */
    private static final int LONG_CHARACTERS = 1 + LONG_DIGITS + LONG_DIGITS / 3 + 1;

    private Numerals() {}

    /**
     * The exact number, grouped, without trailing zeros.
     *
     * @param value the number
     * @param language how to group and which decimal separator to use
     * @return for example {@code 1,234.5}
     */
    public static String exact(BigDecimal value, Language language) {
        Objects.requireNonNull(value, "value");
        if (value.scale() == 0) {
            return grouped(
                    value, language); // no zeros after the point; stripping would look for them in a whole number
        }
        return grouped(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros(), language);
    }

    /**
     * The exact whole number, grouped.
     *
     * @param value the number
     * @param language how to group
     * @return for example {@code 1,234}
     */
    public static String exact(long value, Language language) {
        return grouped(BigDecimal.valueOf(value), language);
    }

    /**
     * The number rounded to a fixed number of decimals, trailing zeros kept.
     *
     * @param value the number
     * @param decimals how many digits to show after the separator, 0 or more
     * @param rounding how the rest is rounded
     * @param language how to group and which decimal separator to use
     * @return for example {@code 1,234.50}
     */
    public static String fixed(BigDecimal value, int decimals, RoundingMode rounding, Language language) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(language, "language");
        Require.atLeast(decimals, 0, "number of decimals");
        return grouped(value.setScale(decimals, rounding), language);
    }

    /**
     * A share as a percentage rounded to a fixed number of decimals.
     *
     * @param share the share, 1 meaning 100 %
     * @param decimals how many digits to show after the separator, 0 or more
     * @param rounding how the rest is rounded
     * @param language the language
     * @return for example {@code 12.5 %}
     */
    public static String percent(BigDecimal share, int decimals, RoundingMode rounding, Language language) {
        Objects.requireNonNull(share, "share");
        return fixed(share.movePointRight(2), decimals, rounding, language) + language.percentSuffix();
    }

    /**
     * The exact share as a percentage, with no more decimals than it needs.
     *
     * @param share the share, 1 meaning 100 %
     * @param language the language
     * @return for example {@code 12.5 %}, or {@code 12 %} for 0.120
     */
    public static String percent(BigDecimal share, Language language) {
        Objects.requireNonNull(share, "share");
        return exact(share.movePointRight(2), language) + language.percentSuffix();
    }

    /**
     * An amount with its currency code, in the place where the language puts it.
     *
     * @param amount the number, already rounded by {@link #fixed} or exact
     * @param currencyCode the ISO 4217 code
     * @param language the language
     * @return {@code EUR 1.50} in English, {@code 1,50 EUR} after a no-break space in French and Spanish
     */
    public static String withCurrency(String amount, String currencyCode, Language language) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currencyCode, "currencyCode");
        Objects.requireNonNull(language, "language");
        return language == Language.ENGLISH ? currencyCode + " " + amount : amount + "\u00a0" + currencyCode;
    }

    /**
     * Whether the word for one thing goes with a number: with 1, and in French with all that is below 2.
     *
     * @param number the number as it is shown
     * @param language the language
     * @return whether the word is singular
     */
    public static boolean isSingular(BigDecimal number, Language language) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(language, "language");
        BigDecimal size = number.abs();
        return language == Language.FRENCH
                ? size.compareTo(BigDecimal.valueOf(2)) < 0
                : size.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * A number with its word.
     *
     *
     * @param number the number
     * @param one the word in the language for one thing
     * @param more the word in the language for several
     * @param language how to group, and where the plural begins
     * @return for example {@code 1 lead}, {@code 0 leads}
     */
    public static String counted(long number, String one, String more, Language language) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(more, "more");
        return exact(number, language) + " " + (isSingular(BigDecimal.valueOf(number), language) ? one : more);
    }

    /**
     * A date; the ISO form is read alike in all three languages.
     *
     * @param date the date
     * @return for example {@code 2026-03-01}
     */
    public static String date(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return date.toString();
    }

    private static String grouped(BigDecimal value, Language language) {
        int scale = value.scale();
        if (scale >= 0 && scale < LONG_DIGITS && value.precision() <= LONG_DIGITS) {
            return grouped(value.scaleByPowerOfTen(scale).longValue(), scale, language);
        }
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            text.append(MINUS);
        }
        if (whole.length() < 3 + language.minimumGroupingDigits()) {
            text.append(whole);
        } else {
            for (int i = 0; i < whole.length(); i++) {
                if (i > 0 && (whole.length() - i) % 3 == 0) {
                    text.append(language.groupSeparator());
                }
                text.append(whole.charAt(i));
            }
        }
        if (point >= 0) {
            text.append(language.decimalSeparator()).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** Most numbers: written from the last digit to the first, without a text in between. */
    private static String grouped(long unscaled, int decimals, Language language) {
        Objects.requireNonNull(language, "language");
        char[] text = new char[LONG_CHARACTERS];
        int at = text.length;
        long rest = Math.abs(unscaled);
        for (int i = 0; i < decimals; i++) {
            text[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (decimals > 0) {
            text[--at] = language.decimalSeparator();
        }
        boolean grouped = rest >= (language.minimumGroupingDigits() == 1 ? 1_000 : 10_000);
        for (int digits = 0; digits == 0 || rest > 0; digits++) {
            if (grouped && digits > 0 && digits % 3 == 0) {
                text[--at] = language.groupSeparator();
            }
            text[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (unscaled < 0) {
            text[--at] = '-';
        }
        return new String(text, at, text.length - at);
    }
}
