package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** An exact quotient, reduced, with a positive denominator. */
record Fraction(BigInteger part, BigInteger whole) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    Fraction {
        BigInteger divisor = part.gcd(whole).multiply(BigInteger.valueOf(whole.signum()));
        part = part.divide(divisor);
        whole = whole.divide(divisor);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(
                number.scale() > 0 ? number.unscaledValue() : number.toBigIntegerExact(),
                BigInteger.TEN.pow(Math.max(0, number.scale())));
    }

    static Fraction hours(Duration duration) {
        BigInteger nanos = BigInteger.valueOf(duration.toSeconds())
                .multiply(NANOS)
                .add(BigInteger.valueOf(duration.toNanosPart()));
        return new Fraction(nanos, NANOS.multiply(BigInteger.valueOf(3600)));
    }

    Fraction plus(Fraction other) {
        return new Fraction(part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(part.multiply(other.part), whole.multiply(other.whole));
    }

    /** The divisor must not be zero. */
    Fraction dividedBy(Fraction other) {
        return new Fraction(part.multiply(other.whole), whole.multiply(other.part));
    }

    boolean isZero() {
        return part.signum() == 0;
    }

    /** The least number of so many decimals that is not below this. */
    Fraction ceiling(int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals);
        BigInteger[] quotient = part.multiply(scale).divideAndRemainder(whole);
        return new Fraction(quotient[1].signum() > 0 ? quotient[0].add(BigInteger.ONE) : quotient[0], scale);
    }

    Fraction max(Fraction other) {
        return compareTo(other) < 0 ? other : this;
    }

    Fraction min(Fraction other) {
        return compareTo(other) > 0 ? other : this;
    }

    Fraction negated() {
        return new Fraction(part.negate(), whole);
    }

    MetricValue toValue() {
        return MetricValue.ratio(new BigDecimal(part), new BigDecimal(whole));
    }

    @Override
    public int compareTo(Fraction other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}
