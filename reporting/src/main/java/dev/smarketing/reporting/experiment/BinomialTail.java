package dev.smarketing.reporting.experiment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongPredicate;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact tails of the number of successes in n tries of one probability. */
final class BinomialTail {

    private final BigInteger wins;
    private final BigInteger losses;
    private final BigInteger all;

    BinomialTail(BigDecimal probability) {
        BigDecimal plain = probability.scale() < 0 ? probability.setScale(0) : probability;
        this.all = BigInteger.TEN.pow(plain.scale());
        this.wins = plain.unscaledValue();
        this.losses = all.subtract(wins);
    }

    /** P(X <= x). */
    BigFraction atMost(long n, long x) {
        if (x < 0) {
            return BigFraction.ZERO;
        }
        if (x >= n) {
            return BigFraction.ONE;
        }
        if (losses.signum() == 0) {
            return BigFraction.ZERO; // all n succeed
        }
        int tries = Math.toIntExact(n);
        BigInteger term = losses.pow(tries);
        BigInteger sum = term;
        for (long k = 0; k < x; k++) {
            term = term.multiply(wins)
                    .multiply(BigInteger.valueOf(n - k))
                    .divide(losses.multiply(BigInteger.valueOf(k + 1)));
            sum = sum.add(term);
        }
        return BigFraction.of(sum, all.pow(tries));
    }

    /** P(X >= x). */
    BigFraction atLeast(long n, long x) {
        return BigFraction.ONE.subtract(atMost(n, x - 1));
    }

    /** The least number from 1 on with a property that, once it holds, holds for all larger ones. */
    static long least(LongPredicate property) {
        long high = 1;
        while (!property.test(high)) {
            high = Math.multiplyExact(high, 2L);
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (property.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
