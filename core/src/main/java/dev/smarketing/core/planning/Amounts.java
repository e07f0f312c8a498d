package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Exact numbers with a whole-number stand-in each, which is exact itself unless the numbers have more digits together
 * than a bound can be computed with; then it is rounded to one side, and what is close is compared in full.
 */
final class Amounts {

    private static final int BITS = 51;

    private final BigDecimal[] exact;
    private final long[] units;
    private final int scale;
    private final int error;

    private Amounts(BigDecimal[] exact, long[] units, int scale, int error) {
        this.exact = exact;
        this.units = units;
        this.scale = scale;
        this.error = error;
    }

    /**
     * The numbers.
     *
     * @param numbers 0 or more each
     * @param rounding to which side a stand-in is rounded if it has to be
     */
    static Amounts of(List<BigDecimal> numbers, RoundingMode rounding) {
        BigDecimal[] exact = numbers.toArray(BigDecimal[]::new);
        int scale = Arrays.stream(exact).mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger all = Arrays.stream(exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(scale)
                .unscaledValue();
        int excess = 0;
        while (all.bitLength() > BITS) {
            all = all.divide(BigInteger.TEN);
            excess++;
        }
        int kept = scale - excess;
        long[] units = Arrays.stream(exact)
                .mapToLong(number ->
                        number.setScale(kept, rounding).unscaledValue().longValueExact())
                .toArray();
        return new Amounts(exact, units, kept, excess == 0 ? 0 : exact.length);
    }

    long[] units() {
        return units;
    }

    long unit(int index) {
        return units[index];
    }

    /** By how many units the stand-in of a sum may be off, to the side it is rounded to. */
    int error() {
        return error;
    }

    /** A number of units as a number. */
    BigDecimal number(long count) {
        return BigDecimal.valueOf(count, scale);
    }

    /** How many whole units fit into a number, in the range of a long. */
    long unitsIn(BigDecimal number) {
        return number.setScale(scale, RoundingMode.FLOOR)
                .unscaledValue()
                .min(BigInteger.ONE.shiftLeft(BITS + 1))
                .longValueExact();
    }

    /** What all values are multiples of, in units; 0 if that is not known. */
    long grain() {
        BigInteger grain = BigInteger.ZERO;
        for (long unit : units) {
            grain = grain.gcd(BigInteger.valueOf(unit));
        }
        return error == 0 ? Math.max(1, grain.longValueExact()) : 0;
    }

    /** The exact sum over a set. */
    BigDecimal sum(long[] set) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < exact.length; i++) {
            sum = Bits.has(set, i) ? sum.add(exact[i]) : sum;
        }
        return sum;
    }

    /** Compares the exact sums over two sets, given those of the stand-ins. */
    int compare(long[] one, long unitsOfOne, long[] other, long unitsOfOther) {
        long difference = unitsOfOne - unitsOfOther;
        return error == 0 || Math.abs(difference) >= error ? Long.signum(difference) : sum(one).compareTo(sum(other));
    }
}
