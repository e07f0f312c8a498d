package dev.smarketing.reporting.exact;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;

/** Between exact fractions and the values that callers see. */
public final class Exact {

    private Exact() {}

    /**
     * A fraction as a ratio.
     *
     * @param number the fraction
     * @return a ratio in lowest terms with a positive whole
     */
    public static MetricValue value(BigFraction number) {
        BigFraction positive = positive(number);
        return MetricValue.ratio(new BigDecimal(positive.getNumerator()), new BigDecimal(positive.getDenominator()));
    }

    /**
     * A fraction of a currency's unit.
     *
     * @param number the fraction
     * @param currency the currency
     * @return an amount a unit, the units being the denominator
     */
    public static MetricValue money(BigFraction number, Currency currency) {
        BigFraction positive = positive(number);
        return MetricValue.unitCost(
                Money.of(new BigDecimal(positive.getNumerator()), currency), new BigDecimal(positive.getDenominator()));
    }

    private static BigFraction positive(BigFraction number) {
        return number.getDenominator().signum() > 0
                ? number
                : BigFraction.of(
                        number.getNumerator().negate(), number.getDenominator().negate());
    }

    /**
     * A decimal number as a fraction.
     *
     * @param number the number
     * @return the same number
     */
    public static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /**
     * A fraction for people.
     *
     * @param number the fraction
     * @return for example {@code 7/2} or {@code 3}
     */
    public static String text(BigFraction number) {
        BigFraction positive = positive(number);
        return positive.getDenominator().equals(BigInteger.ONE)
                ? positive.getNumerator().toString()
                : positive.getNumerator() + "/" + positive.getDenominator();
    }
}
