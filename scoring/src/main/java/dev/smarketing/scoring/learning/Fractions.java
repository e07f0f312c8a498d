package dev.smarketing.scoring.learning;

import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact fractions in lowest terms, as values of core. */
final class Fractions {

    private Fractions() {}

    static MetricValue of(long part, long whole) {
        return of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** The product of two fractions given by their parts and wholes. */
    static MetricValue of(BigInteger part, BigInteger whole) {
        BigInteger divisor = whole.signum() == 0 ? BigInteger.ONE : part.gcd(whole);
        BigInteger signed = whole.signum() < 0 ? divisor.negate() : divisor;
        return MetricValue.ratio(new BigDecimal(part.divide(signed)), new BigDecimal(whole.divide(signed)));
    }

    static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
