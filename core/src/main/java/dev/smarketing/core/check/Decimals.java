package dev.smarketing.core.check;

import java.math.BigDecimal;

/** The one form of a decimal number, so that equal numbers are equal objects. */
public final class Decimals {

    private Decimals() {}

    /** Exact odds have thousands of digits; what needs a million zeros was an exponent somebody typed. */
    private static final int MOST_ZEROS = 1_000_000;

    /**
     * The number without trailing zeros; a whole number has no exponent.
     *
     * @param number the number
     * @return the same number, {@code 1200} for {@code 1200.00} and for {@code 1.2E+3}
     * @throws IllegalArgumentException if more than 1,000,000 zeros would have to be added to write it out
     */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        long zeros = Math.max(-(long) stripped.scale(), (long) stripped.scale() - stripped.precision());
        if (zeros > MOST_ZEROS) {
            throw new IllegalArgumentException("number " + Require.shown(number) + " needs " + zeros
                    + " zeros to be written out, above the greatest allowed value " + MOST_ZEROS
                    + "; give a smaller or a rounded one");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
