package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/** An exact number of points in hundredths, from -92 to 92 quadrillion. */
public final class Points implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    /** Before the point, of the most that hundredths in a long hold. */
    private static final int MOST_DIGITS = 17;

    private final long hundredths;

    private Points(long hundredths) {
        this.hundredths = hundredths;
    }

    /**
     * A whole number of points.
     *
     * @param points the number
     * @return the points
     * @throws ArithmeticException if the result is beyond 92,233,720,368,547,758.07 points, the most that hundredths in
     *     a {@code long} hold
     */
    public static Points of(long points) {
        if (points > Long.MAX_VALUE / 100 || points < Long.MIN_VALUE / 100) {
            throw beyond("points", BigDecimal.valueOf(points));
        }
        return ofHundredths(points * 100);
    }

    /**
     * A number of points with at most two decimals.
     *
     * @param points the number
     * @return the points
     * @throws IllegalArgumentException if it has more than two decimals
     */
    public static Points of(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        BigDecimal stripped = points.stripTrailingZeros();
        if (stripped.scale() > 2) {
            throw new IllegalArgumentException("points "
                    + (Require.isWritable(stripped) ? stripped.toPlainString() : stripped.toString())
                    + " have more than two decimals; give hundredths at the finest");
        }
        return rounded(points);
    }

    /**
     * Reads a number of points with at most two decimals.
     *
     * @param points for example {@code 7.5}
     * @return the points
     * @throws IllegalArgumentException if it is no number or has more than two decimals
     */
    public static Points parse(String points) {
        Objects.requireNonNull(points, "points");
        try {
            return of(new BigDecimal(points));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + points + "' is not a number of points; write it like 7.5", e);
        }
    }

    /**
     * A number of hundredths.
     *
     * @param hundredths the number
     * @return the points
     */
    public static Points ofHundredths(long hundredths) {
        return hundredths == 0 ? ZERO : new Points(hundredths);
    }

    /**
     * A number rounded half up to hundredths, ties away from zero: 0.015 is 0.02 and -0.015 is -0.02.
     *
     * @param points the number
     * @return the points
     * @throws ArithmeticException if the result is beyond 92,233,720,368,547,758.07 points, the most that hundredths in
     *     a {@code long} hold
     */
    public static Points rounded(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        if (points.signum() == 0) {
            return ZERO;
        }
        if ((long) points.precision() - points.scale() > MOST_DIGITS) {
            throw beyond("points", points);
        }
        BigInteger hundredths = points.setScale(2, RoundingMode.HALF_UP).unscaledValue();
        if (hundredths.bitLength() > 63) {
            throw beyond("points", points);
        }
        return ofHundredths(hundredths.longValue());
    }

    /**
     * The number of hundredths.
     *
     * @return the number
     */
    public long hundredths() {
        return hundredths;
    }

    /**
     * The sum.
     *
     * @param other the other
     * @return this plus the other
     * @throws ArithmeticException if the result is beyond 92,233,720,368,547,758.07 points, the most that hundredths in
     *     a {@code long} hold
     */
    public Points plus(Points other) {
        Objects.requireNonNull(other, "other");
        return ofHundredths(sum(hundredths, other.hundredths));
    }

    /** Two numbers of hundredths together. */
    static long sum(long hundredths, long other) {
        long sum = hundredths + other;
        if (((hundredths ^ sum) & (other ^ sum)) < 0) {
            throw beyond(
                    "points " + written(hundredths) + " + " + written(other),
                    exact(hundredths).add(exact(other)));
        }
        return sum;
    }

    /** Hundredths, so many times. */
    static long times(long hundredths, long count) {
        long product = hundredths * count;
        if (Math.multiplyHigh(hundredths, count) != product >> 63) {
            throw beyond(
                    "points " + count + " x " + written(hundredths),
                    exact(hundredths).multiply(BigDecimal.valueOf(count)));
        }
        return product;
    }

    /** One number of hundredths less another. */
    static long difference(long hundredths, long other) {
        long difference = hundredths - other;
        if (((hundredths ^ other) & (hundredths ^ difference)) < 0) {
            throw beyond(
                    "points " + written(hundredths) + " - " + written(other),
                    exact(hundredths).subtract(exact(other)));
        }
        return difference;
    }

    /**
     * The difference.
     *
     * @param other the other
     * @return this minus the other
     * @throws ArithmeticException if the result is beyond 92,233,720,368,547,758.07 points, the most that hundredths in
     *     a {@code long} hold
     */
    public Points minus(Points other) {
        Objects.requireNonNull(other, "other");
        return ofHundredths(difference(hundredths, other.hundredths));
    }

    /**
     * The points with the other sign.
     *
     * @return minus this
     * @throws ArithmeticException if the result is beyond 92,233,720,368,547,758.07 points, the most that hundredths in
     *     a {@code long} hold
     */
    public Points negated() {
        if (hundredths == Long.MIN_VALUE) {
            throw beyond("points -(" + this + ")", toBigDecimal().negate());
        }
        return ofHundredths(-hundredths);
    }

    private static BigDecimal exact(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static Points written(long hundredths) {
        return new Points(hundredths);
    }

    private static ArithmeticException beyond(String name, BigDecimal points) {
        return new ArithmeticException(name + " are " + points
                + (points.signum() < 0
                        ? ", below the least allowed value " + written(Long.MIN_VALUE)
                        : ", above the greatest allowed value " + written(Long.MAX_VALUE))
                + "; give fewer");
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return Long.signum(hundredths);
    }

    /**
     * The number of points.
     *
     * @return the exact number with two decimals
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    Object toPlain() {
        return hundredths % 100 == 0 ? (Object) (hundredths / 100) : toBigDecimal();
    }

    @Override
    public int compareTo(Points other) {
        Objects.requireNonNull(other, "other");
        return Long.compare(hundredths, other.hundredths);
    }

    /**
     * The points for people: without decimals if whole, else with both.
     *
     * @param language the language
     * @return for example {@code 72} or {@code 49.50}
     */
    public String toText(Language language) {
        return Numerals.fixed(toBigDecimal(), hundredths % 100 == 0 ? 0 : 2, RoundingMode.UNNECESSARY, language);
    }

    String signed(Language language) {
        return hundredths < 0 ? toText(language) : "+" + toText(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && hundredths == points.hundredths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hundredths);
    }

    /**
     * The number without grouping: without decimals if whole, else with both. {@link #parse} reads it back.
     *
     * @return for example {@code 72} or {@code 49.50}
     */
    @Override
    public String toString() {
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : toBigDecimal().toPlainString();
    }
}
