package dev.smarketing.reporting.attribution;

import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions as the library's own values, so that no signature names the library that computes them. */
final class Exact {

    private Exact() {}

    static MetricValue value(BigFraction number) {
        BigFraction positive = number.getDenominator().signum() < 0
                ? BigFraction.of(
                        number.getNumerator().negate(), number.getDenominator().negate())
                : number;
        return MetricValue.ratio(new BigDecimal(positive.getNumerator()), new BigDecimal(positive.getDenominator()));
    }

    static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static String text(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE)
                ? number.getNumerator().toString()
                : number.getNumerator() + "/" + number.getDenominator();
    }
}
