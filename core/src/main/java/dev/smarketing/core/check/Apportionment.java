package dev.smarketing.core.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Splits a whole number into whole parts that add up to it: every part gets its share rounded down, and what is left
 * goes one each to the largest remainders, of equal ones to the earlier part.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * The split by weights.
     *
     * @param total the number, 0 or more
     * @param weights what each part weighs, 0 or more, not all 0
     * @return the parts in the order of the weights
     */
    public static List<BigInteger> split(BigInteger total, List<BigInteger> weights) {
        return split(total, weights, false);
    }

    /**
     * The split by weights in which what is left goes one each to the first parts that have a weight.
     *
     * @param total the number, 0 or more
     * @param weights what each part weighs, 0 or more, not all 0
     * @return the parts in the order of the weights
     */
    public static List<BigInteger> splitToFirst(BigInteger total, List<BigInteger> weights) {
        return split(total, weights, true);
    }

    private static List<BigInteger> split(BigInteger total, List<BigInteger> weights, boolean toFirst) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger left = total;
        List<BigInteger> floors = new ArrayList<>(weights.size());
        List<BigInteger> remainders = new ArrayList<>(weights.size());
        for (BigInteger weight : weights) {
            BigInteger[] divided = total.multiply(weight).divideAndRemainder(sum);
            floors.add(divided[0]);
            remainders.add(toFirst ? BigInteger.valueOf(weight.signum()) : divided[1]);
            left = left.subtract(divided[0]);
        }
        return roundedUp(floors, remainders, left.intValueExact());
    }

    /**
     * Parts of which some are one more.
     *
     * @param floors the parts rounded down
     * @param remainders what each part lost by that
     * @param left how many parts are one more, those with the largest remainders
     * @param <R> what remainders are
     * @return the parts in the same order
     */
    public static <R extends Comparable<? super R>> List<BigInteger> roundedUp(
            List<BigInteger> floors, List<R> remainders, int left) {
        List<BigInteger> parts = new ArrayList<>(floors);
        // a stable sort, so that of equal remainders the earlier part comes first
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> remainders.get(place))
                        .reversed())
                .limit(left)
                .forEach(place -> parts.set(place, parts.get(place).add(BigInteger.ONE)));
        return parts;
    }

    /**
     * Whole weights in the proportions of decimal ones.
     *
     * @param weights the weights
     * @return whole numbers in the same order
     * @throws IllegalArgumentException if a weight is below 0, or none is above
     */
    public static List<BigInteger> wholeWeights(List<BigDecimal> weights) {
        Objects.requireNonNull(weights, "weights");
        int scale = 0;
        boolean positive = false;
        for (BigDecimal weight : weights) {
            positive |= Require.notNegative(weight, "weight").signum() > 0;
            scale = Math.max(scale, weight.scale());
        }
        if (!positive) {
            throw new IllegalArgumentException("none of the weights "
                    + weights.stream().map(BigDecimal::toPlainString).toList()
                    + " is above 0; give at least one that is");
        }
        List<BigInteger> whole = new ArrayList<>(weights.size());
        for (BigDecimal weight : weights) {
            whole.add(weight.setScale(scale).unscaledValue());
        }
        return whole;
    }
}
