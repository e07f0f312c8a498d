package dev.smarketing.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decay families of the reference once more, without doubles deciding anything. What is a fraction is computed
 * as one. A root is found by Newton's method to {@link #DIGITS} digits and taken as an interval that is checked to
 * hold it; only if both ends do not round alike, the value is within 1e-80 of a tie, and then its exact place beside
 * the tie is told by comparing fractions. So the answer is right, or there is none.
 */
final class NaiveFading {

    private static final int DIGITS = 100;
    private static final MathContext ROUNDED = new MathContext(DIGITS + 40, RoundingMode.HALF_EVEN);
    private static final BigDecimal GUARD = BigDecimal.ONE.movePointLeft(DIGITS - 10);

    private NaiveFading() {}

    /** The points left, in hundredths, half up with ties away from zero. */
    static BigDecimal faded(Decay decay, BigDecimal points, long age) {
        BigDecimal amount = amount(decay, points.abs(), age);
        return points.signum() < 0 ? amount.negate() : amount;
    }

    private static BigDecimal amount(Decay decay, BigDecimal points, long age) {
        BigDecimal days = BigDecimal.valueOf(age);
        if (points.signum() == 0) {
            return points;
        }
        if (decay instanceof Decay.HalfLife halfLife) {
            return rooted(points, Root.of(BigInteger.ONE, BigInteger.TWO, age, halfLife.days()), false);
        }
        if (decay instanceof Decay.Linear linear) {
            BigDecimal interval = BigDecimal.valueOf(linear.everyDays());
            BigDecimal left = interval.subtract(days.multiply(linear.share())).max(BigDecimal.ZERO);
            return points.multiply(left).divide(interval, 2, RoundingMode.HALF_UP);
        }
        if (decay instanceof Decay.StepLinear step) {
            BigDecimal steps = BigDecimal.valueOf(age / step.everyDays());
            BigDecimal left = BigDecimal.ONE.subtract(step.share().multiply(steps));
            return hundredths(points.multiply(left.max(BigDecimal.ZERO)));
        }
        if (decay instanceof Decay.StepCompound step) {
            BigDecimal left = BigDecimal.ONE;
            for (long i = 0; i < age / step.everyDays(); i++) {
                left = left.multiply(BigDecimal.ONE.subtract(step.share()));
            }
            return hundredths(points.multiply(left));
        }
        if (decay instanceof Decay.Table table) {
            for (Decay.Row row : table.rows()) {
                if (age <= row.upToDay()) {
                    return hundredths(points.multiply(row.factor()));
                }
            }
            return BigDecimal.ZERO;
        }
        if (decay instanceof Decay.Power power) {
            if (age >= power.tau()) {
                return BigDecimal.ZERO;
            }
            // 1 / delta as a fraction of whole numbers
            int delta = power.delta().movePointRight(2).intValueExact();
            return rooted(points, Root.of(BigInteger.valueOf(age), BigInteger.valueOf(power.tau()), 100, delta), true);
        }
        return points;
    }

    private static BigDecimal hundredths(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }

    /** The points times a root, or times what a root leaves of one. */
    private static BigDecimal rooted(BigDecimal points, Root root, boolean left) {
        BigDecimal nearly = root.nearly();
        BigDecimal low = nearly.subtract(GUARD).max(BigDecimal.ZERO);
        BigDecimal high = nearly.add(GUARD);
        if (root.isBelow(low) || !root.isBelow(high)) {
            throw new AssertionError(root + " is not between " + low + " and " + high);
        }
        BigDecimal one = hundredths(points.multiply(left ? BigDecimal.ONE.subtract(high) : low));
        BigDecimal other = hundredths(points.multiply(left ? BigDecimal.ONE.subtract(low) : high));
        if (one.compareTo(other) == 0) {
            return one;
        }
        // between the two lies one tie; the root is compared with what it would be there
        BigDecimal tie = other.subtract(new BigDecimal("0.005"));
        boolean reachesTie = left
                ? root.compareToFraction(points.subtract(tie), points) <= 0
                : root.compareToFraction(tie, points) >= 0;
        return reachesTie ? other : one;
    }

    /** (part / whole) to the power of up / down, all whole numbers, the part less than the whole. */
    private record Root(BigInteger part, BigInteger whole, int up, int down) {

        static Root of(BigInteger part, BigInteger whole, long up, int down) {
            int common = BigInteger.valueOf(up).gcd(BigInteger.valueOf(down)).intValueExact();
            return new Root(part, whole, Math.toIntExact(up / common), down / common);
        }

        private BigDecimal power() {
            return new BigDecimal(part).divide(new BigDecimal(whole), ROUNDED).pow(up, ROUNDED);
        }

        /** By Newton's method, from a double on: every step doubles the number of right digits. */
        BigDecimal nearly() {
            BigDecimal power = power();
            if (down == 1 || power.signum() == 0) {
                return power;
            }
            double start = Math.pow(part.doubleValue() / whole.doubleValue(), (double) up / down);
            BigDecimal root = new BigDecimal(Math.max(start, 1e-300));
            BigDecimal degree = BigDecimal.valueOf(down);
            for (int i = 0; i < 5; i++) {
                BigDecimal before = root.pow(down - 1, ROUNDED);
                BigDecimal excess = root.multiply(before, ROUNDED).subtract(power);
                root = root.subtract(excess.divide(degree.multiply(before), ROUNDED), ROUNDED);
            }
            return root;
        }

        /** Whether it is less than a number, to more digits than the guard asks for. */
        boolean isBelow(BigDecimal number) {
            return power().compareTo(number.pow(down, ROUNDED)) < 0;
        }

        /** Compares it with a fraction: both to the power of down, multiplied out. */
        int compareToFraction(BigDecimal numerator, BigDecimal denominator) {
            BigDecimal mine = new BigDecimal(part.pow(up)).multiply(denominator.pow(down));
            return mine.compareTo(new BigDecimal(whole.pow(up)).multiply(numerator.pow(down)));
        }
    }
}
