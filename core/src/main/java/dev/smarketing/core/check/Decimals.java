package dev.smarketing.core.check;

import java.math.BigDecimal;

/** The one form of a decimal number, so that equal numbers are equal objects. */
public final class Decimals {

    private Decimals() {}

    /**
     * The number without trailing zeros; a whole number has no exponent.
     *
     * @param number the number
     * @return the same number, {@code 1200} for {@code 1200.00} and for {@code 1.2E+3}
     * @throws IllegalArgumentException if more than 1000 zeros would have to be added to write it out; digits that
     *     it has already may be any number
     */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        long zeros = Math.max(-(long) stripped.scale(), (long) stripped.scale() - stripped.precision());
        if (zeros > Require.MOST_DIGITS) {
            throw new IllegalArgumentException(Require.notWritable(number, "number"));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
