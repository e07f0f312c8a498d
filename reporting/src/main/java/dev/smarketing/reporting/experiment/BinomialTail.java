package dev.smarketing.reporting.experiment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact tails of the number of successes in n tries of one probability. */
final class BinomialTail {

    /** The most answers of which the odds are told. */
    static final int MOST_ANSWERS = 1_000_000;

    /** The most answers that an outlook looks ahead. */
    static final int MOST_MORE = 100_000;

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
        return x >= n ? BigFraction.ONE : BigFraction.of(ways(n, x), all.pow((int) n));
    }

    /** Whether P(X <= x) is at most a risk, without the common divisor that {@link #atMost} looks for. */
    boolean isWithin(BigFraction risk, long n, long x) {
        return x < 0 || (x < n && isWithin(risk, ways(n, x), all.pow((int) n)));
    }

    /** Whether P(X >= x) is at most a risk. */
    boolean isAboveWithin(BigFraction risk, long n, long x) {
        if (x <= 0 || x > n) {
            return x > 0;
        }
        BigInteger power = all.pow((int) n);
        return isWithin(risk, power.subtract(ways(n, x - 1)), power);
    }

    private static boolean isWithin(BigFraction risk, BigInteger part, BigInteger whole) {
        return part.multiply(risk.getDenominator()).compareTo(whole.multiply(risk.getNumerator())) <= 0;
    }

    /** P(X <= x) times the n-th power, of x from 0 to below n; n is at most a little more than the most answers. */
    private BigInteger ways(long n, long x) {
        if (losses.signum() == 0) {
            return BigInteger.ZERO; // all n succeed
        }
        int tries = (int) n;
        BigInteger term = losses.pow(tries);
        BigInteger sum = term;
        for (long k = 0; k < x; k++) {
            term = term.multiply(wins)
                    .multiply(BigInteger.valueOf(n - k))
                    .divide(losses.multiply(BigInteger.valueOf(k + 1)));
            sum = sum.add(term);
        }
        return sum;
    }

    /** P(X >= x). */
    BigFraction atLeast(long n, long x) {
        return BigFraction.ONE.subtract(atMost(n, x - 1));
    }

    /** Refuses more answers than odds can be told of: numbers of tens of millions of digits are multiplied for them. */
    static void requireFew(long answered) {
        if (answered > MOST_ANSWERS) {
            throw new IllegalArgumentException("number of answers is " + answered
                    + ", above the greatest allowed value " + MOST_ANSWERS + "; ask for the odds of a sample");
        }
    }

    /** The least number from 1 to {@link #MOST_MORE} with a property that, once it holds, holds for all larger ones. */
    static OptionalLong least(LongPredicate property) {
        long low = 0;
        long high = 1;
        while (!property.test(high)) {
            if (high == MOST_MORE) {
                return OptionalLong.empty();
            }
            low = high;
            high = Math.min(MOST_MORE, high * 2);
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (property.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(high);
    }
}
