package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.reporting.exact.Exact;
import java.util.Currency;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Values as exact fractions and back. */
final class Numbers {

    private Numbers() {}

    static BigFraction of(MetricValue value) {
        if (value instanceof Quantity quantity) {
            return Exact.fraction(quantity.number());
        }
        if (value instanceof Amount amount) {
            return Exact.fraction(amount.money().amount());
        }
        if (value instanceof Ratio ratio) {
            return Exact.fraction(ratio.part()).divide(Exact.fraction(ratio.whole()));
        }
        if (value instanceof UnitCost cost) {
            return Exact.fraction(cost.total().amount()).divide(Exact.fraction(cost.units()));
        }
        throw new IllegalArgumentException("'" + value + "' is not a value; give a figure");
    }

    static Optional<Currency> currency(MetricValue value) {
        if (value instanceof Amount amount) {
            return Optional.of(amount.money().currency());
        }
        return value instanceof UnitCost cost ? Optional.of(cost.total().currency()) : Optional.empty();
    }

    /** A number in the unit of another value: money stays money. */
    static MetricValue like(MetricValue sample, BigFraction number) {
        return currency(sample).map(currency -> Exact.money(number, currency)).orElseGet(() -> Exact.value(number));
    }
}
