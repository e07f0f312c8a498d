package dev.smarketing.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole number by weights: floors first, then one each to the largest remainders or the first parts. */
final class LargestRemainder {

    private LargestRemainder() {}

    static List<BigDecimal> split(BigDecimal wholeNumber, List<BigDecimal> weights, Remainder rule) {
        BigInteger[] scaled = scaledToWhole(weights);
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : scaled) {
            sum = sum.add(weight);
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException(
                    "weights " + weights + " have no positive one; give at least one weight above 0");
        }
        BigInteger total = wholeNumber.toBigIntegerExact();
        BigInteger left = total.abs();
        BigInteger[] parts = new BigInteger[scaled.length];
        BigInteger[] remainders = new BigInteger[scaled.length];
        for (int i = 0; i < scaled.length; i++) {
            BigInteger[] divided = total.abs().multiply(scaled[i]).divideAndRemainder(sum);
            parts[i] = divided[0];
            remainders[i] = divided[1];
            left = left.subtract(divided[0]);
        }
        Comparator<Integer> order = rule == Remainder.TO_LARGEST
                ? Comparator.comparing((Integer i) -> remainders[i]).reversed()
                : Comparator.comparing((Integer i) -> scaled[i].signum()).reversed();
        List<Integer> byRemainder =
                IntStream.range(0, scaled.length).boxed().sorted(order).toList();
        for (int i = 0; i < left.intValueExact(); i++) {
            int place = byRemainder.get(i);
            parts[place] = parts[place].add(BigInteger.ONE);
        }
        List<BigDecimal> result = new ArrayList<>(parts.length);
        for (BigInteger part : parts) {
            result.add(new BigDecimal(total.signum() < 0 ? part.negate() : part));
        }
        return result;
    }

    private static BigInteger[] scaledToWhole(List<BigDecimal> weights) {
        int scale = 0;
        for (BigDecimal weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "weight " + weight.toPlainString() + " is below 0; give weights of 0 or more");
            }
            scale = Math.max(scale, weight.scale());
        }
        BigInteger[] scaled = new BigInteger[weights.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights.get(i).setScale(scale).unscaledValue();
        }
        return scaled;
    }
}
