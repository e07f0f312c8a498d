package dev.smarketing.scoring;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.LongPredicate;

/**
 * The rounded values of the decay families, exact to the hundredth. Rational families are divided exactly. The
 * irrational ones are decided by comparing whole numbers; floating-point arithmetic only says where to look.
 */
final class DecayArithmetic {

    /** A guess this far from a tie, and below {@link #TRUSTED}, rounds like the exact value: it errs by less. */
    private static final double DOUBTFUL = 1e-3;

    private static final double TRUSTED = 1e9;
    private static final MathContext DIGITS = new MathContext(80, RoundingMode.HALF_EVEN);
    private static final BigDecimal BEYOND_DIGITS = new BigDecimal("1e-50");

    private DecayArithmetic() {}

    /** Fades the amount without its sign, so that a rule and its negation always cancel; the least points have none. */
    static long faded(Decay decay, long hundredths, int age) {
        return hundredths < 0
                ? -fadedAmount(decay, Points.ofHundredths(hundredths).negated().hundredths(), age)
                : fadedAmount(decay, hundredths, age);
    }

    private static long fadedAmount(Decay decay, long amount, int age) {
        if (amount == 0 || decay instanceof Decay.None) {
            return amount;
        }
        if (decay instanceof Decay.HalfLife halfLife) {
            return halved(amount, age, halfLife.days());
        }
        if (decay instanceof Decay.Linear linear) {
            BigDecimal days = BigDecimal.valueOf(linear.everyDays());
            BigDecimal left = days.subtract(linear.share().multiply(BigDecimal.valueOf(age)));
            return left.signum() <= 0 ? 0 : divided(BigDecimal.valueOf(amount).multiply(left), days);
        }
        if (decay instanceof Decay.StepLinear step) {
            BigDecimal lost = step.share().multiply(BigDecimal.valueOf(age / step.everyDays()));
            return times(amount, BigDecimal.ONE.subtract(lost).max(BigDecimal.ZERO));
        }
        if (decay instanceof Decay.StepCompound step) {
            return compounded(amount, BigDecimal.ONE.subtract(step.share()), age / step.everyDays());
        }
        if (decay instanceof Decay.Table table) {
            for (Decay.Row row : table.rows()) {
                if (age <= row.upToDay()) {
                    return times(amount, row.factor());
                }
            }
            return 0;
        }
        Decay.Power power = (Decay.Power) decay;
        return age >= power.tau() ? 0 : powered(amount, age, power);
    }

    private static long times(long amount, BigDecimal factor) {
        return divided(BigDecimal.valueOf(amount).multiply(factor), BigDecimal.ONE);
    }

    private static long divided(BigDecimal amount, BigDecimal divisor) {
        return amount.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long compounded(long amount, BigDecimal kept, int steps) {
        if (steps == 0 || kept.signum() == 0) {
            return steps == 0 ? amount : 0;
        }
        BigDecimal nearly = BigDecimal.valueOf(amount).multiply(kept.pow(steps, DIGITS));
        long low = divided(nearly.subtract(BEYOND_DIGITS), BigDecimal.ONE);
        long high = divided(nearly.add(BEYOND_DIGITS), BigDecimal.ONE);
        return low == high ? low : times(amount, kept.pow(steps));
    }

    /** v = p 2^(-a/h) is at least n - 1/2 exactly if (2p)^h is at least (2n-1)^h 2^a. */
    private static long halved(long amount, int age, int halfLife) {
        if (age >= 64L * halfLife) {
            return 0; // a long has 63 bits, so less than half a hundredth is left
        }
        double guess = amount * StrictMath.pow(2, -(double) age / halfLife);
        BigInteger whole = BigInteger.valueOf(amount).shiftLeft(1);
        return nearest(
                guess, n -> whole.pow(halfLife).compareTo(odd(n).pow(halfLife).shiftLeft(age)) >= 0);
    }

    /** v = p (1 - (a/t)^(k/m)) is at least n - 1/2 exactly if (2p-2n+1)^m t^k is at least (2p)^m a^k. */
    private static long powered(long amount, int age, Decay.Power power) {
        BigInteger hundred = BigInteger.valueOf(100);
        BigInteger delta = power.delta().movePointRight(2).toBigIntegerExact();
        int common = delta.gcd(hundred).intValueExact();
        int m = delta.intValueExact() / common;
        int k = 100 / common;
        double guess = amount
                * (1
                        - StrictMath.pow(
                                (double) age / power.tau(), 1 / power.delta().doubleValue()));
        BigInteger whole = BigInteger.valueOf(amount).shiftLeft(1);
        BigInteger right = whole.pow(m).multiply(BigInteger.valueOf(age).pow(k));
        BigInteger scale = BigInteger.valueOf(power.tau()).pow(k);
        return nearest(guess, n -> {
            BigInteger left = whole.subtract(odd(n));
            return left.signum() >= 0 && left.pow(m).multiply(scale).compareTo(right) >= 0;
        });
    }

    private static BigInteger odd(long n) {
        return BigInteger.valueOf(n).shiftLeft(1).subtract(BigInteger.ONE);
    }

    /** The greatest n for which v is at least n - 1/2, that is v rounded half up. */
    private static long nearest(double guess, LongPredicate isAtMostHalfAbove) {
        long n = StrictMath.round(guess);
        double fromTie = StrictMath.abs(guess - StrictMath.floor(guess) - 0.5);
        if (guess < TRUSTED && fromTie > DOUBTFUL) {
            return n;
        }
        while (n > 0 && !isAtMostHalfAbove.test(n)) {
            n--;
        }
        while (isAtMostHalfAbove.test(n + 1)) {
            n++;
        }
        return n;
    }

    static int requireDays(int days, String name) {
        return Require.between(days, 1, Decay.LONGEST, name + " in days");
    }

    static BigDecimal requireShare(BigDecimal share, boolean zeroAllowed) {
        BigDecimal plain = Decimals.canonical(Objects.requireNonNull(share, "share"));
        boolean tooLow = zeroAllowed ? plain.signum() < 0 : plain.signum() <= 0;
        if (tooLow || plain.compareTo(BigDecimal.ONE) > 0 || plain.scale() > 3) {
            throw new IllegalArgumentException("share of the decay is " + plain.toPlainString() + "; give a share "
                    + (zeroAllowed ? "from 0" : "above 0") + " to 1 with at most three decimals");
        }
        return plain;
    }
}
