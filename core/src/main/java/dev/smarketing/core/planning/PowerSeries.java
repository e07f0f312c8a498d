package dev.smarketing.core.planning;

import java.math.BigInteger;
import java.util.SortedMap;

/**
 * The coefficients of a power of a polynomial, lowest first and one at a time: how many of the N^k ways in which
 * k periods can turn out finish exactly s items. From q = p^k follows p q' = k p' q, which gives each coefficient
 * from those before it, so that nothing is convolved k times and only as many coefficients are kept as p is wide.
 */
final class PowerSeries {

    private final long power;
    private final int shift;
    private final int[] steps;
    private final long[] counts;
    private final BigInteger constant;
    private final BigInteger[] window;
    private final long degree;
    private long next;

    /**
     * A power.
     *
     * @param counts how often each number of items was finished, at least one entry
     * @param power k, 0 or more
     */
    PowerSeries(SortedMap<Integer, Long> counts, long power) {
        this.power = power;
        this.shift = counts.firstKey();
        this.steps = counts.keySet().stream()
                .skip(1)
                .mapToInt(items -> items - shift)
                .toArray();
        this.counts =
                counts.values().stream().skip(1).mapToLong(Long::longValue).toArray();
        this.constant = BigInteger.valueOf(counts.getOrDefault(shift, 0L));
        int width = counts.lastKey() - shift;
        this.window = new BigInteger[width + 1];
        this.degree = Math.multiplyExact(power, (long) width);
    }

    /** The least number of items with a coefficient other than 0. */
    long lowest() {
        return Math.multiplyExact(power, (long) shift);
    }

    /** The greatest number of items with a coefficient other than 0. */
    long highest() {
        return lowest() + degree;
    }

    /** The coefficient of the next number of items, beginning with {@link #lowest()}. */
    BigInteger next() {
        long s = next++;
        BigInteger coefficient = BigInteger.ZERO;
        if (s == 0) {
            coefficient = constant.pow(Math.toIntExact(power));
        } else if (s <= degree) {
            for (int j = 0; j < steps.length && steps[j] <= s; j++) {
                long factor = Math.multiplyExact(power, (long) steps[j]) - (s - steps[j]);
                BigInteger before = window[(int) ((s - steps[j]) % window.length)];
                coefficient =
                        coefficient.add(before.multiply(BigInteger.valueOf(Math.multiplyExact(factor, counts[j]))));
            }
            coefficient = coefficient.divide(constant.multiply(BigInteger.valueOf(s)));
        }
        window[(int) (s % window.length)] = coefficient;
        return coefficient;
    }

    /** The sum of the coefficients below a number of items: in how many ways fewer are finished. */
    static BigInteger below(SortedMap<Integer, Long> counts, long power, long items) {
        PowerSeries series = new PowerSeries(counts, power);
        BigInteger sum = BigInteger.ZERO;
        for (long s = series.lowest(); s < items && s <= series.highest(); s++) {
            sum = sum.add(series.next());
        }
        return sum;
    }
}
