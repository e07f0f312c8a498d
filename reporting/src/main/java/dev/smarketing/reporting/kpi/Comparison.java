package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure beside the one it is measured against: the plan, or the period before. Exact, also for quotients.
 *
 * @param actual the figure
 * @param reference what it is measured against, a figure of the same metric
 */
public record Comparison(MetricValue actual, MetricValue reference) {

    /**
     * Two figures of one metric.
     *
     * @param actual the figure
     * @param reference what it is measured against
     * @throws IllegalArgumentException if both are values of different kinds or currencies
     */
    public Comparison {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(reference, "reference");
        if (actual.isValue() && reference.isValue()) {
            // refuses what cannot be compared
            Direction.HIGHER_BETTER.bestFirst().compare(actual, reference);
        }
    }

    /**
     * Two figures of one metric.
     *
     * @param actual the figure
     * @param reference what it is measured against
     * @return the comparison
     * @throws IllegalArgumentException if both are values of different kinds or currencies
     */
    public static Comparison of(MetricValue actual, MetricValue reference) {
        return new Comparison(actual, reference);
    }

    /**
     * Actual - reference. Of two ratios this is the difference in points.
     *
     * @return a figure of the same kind; where one of the two has no value, that absence, the actual one first
     */
    public MetricValue difference() {
        if (!actual.isValue() || !reference.isValue()) {
            return absence();
        }
        Quotient difference = Quotient.of(actual).minus(Quotient.of(reference));
        if (actual instanceof Quantity) {
            return new Quantity(difference.numerator());
        }
        if (actual instanceof Ratio) {
            return difference.toRatio();
        }
        if (actual instanceof Amount amount) {
            return MetricValue.amount(moneyLike(amount.money(), difference.numerator()));
        }
        Money total = ((UnitCost) actual).total();
        return MetricValue.unitCost(moneyLike(total, difference.numerator()), difference.denominator());
    }

    /**
     * (Actual - reference) / |reference|.
     *
     * @return a share; undefined against 0, where everything is new; where one of the two has no value, that
     *     absence, the actual one first
     */
    public MetricValue relative() {
        if (!actual.isValue() || !reference.isValue()) {
            return absence();
        }
        Quotient base = Quotient.of(reference);
        Quotient difference = Quotient.of(actual).minus(base);
        if (base.numerator().signum() == 0) {
            return MetricValue.ratio(difference.numerator(), BigDecimal.ZERO);
        }
        return new Ratio(
                difference.numerator().multiply(base.denominator()),
                difference.denominator().multiply(base.numerator().abs()));
    }

    /**
     * Whether the actual figure is better than the reference.
     *
     * @param direction which way is better
     * @return true if it is; false if it is equal, worse, or if one of the two has no value
     * @throws IllegalStateException if the direction is {@link Direction#IN_RANGE}
     */
    public boolean isBetter(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return direction.bestFirst().compare(actual, reference) < 0 && reference.isValue();
    }

    private MetricValue absence() {
        return actual.isValue() ? reference : actual;
    }

    private static Money moneyLike(Money money, BigDecimal amount) {
        return Money.of(amount, money.currency());
    }

    /** A number as numerator over a denominator above 0. */
    private record Quotient(BigDecimal numerator, BigDecimal denominator) {

        static Quotient of(MetricValue value) {
            if (value instanceof Quantity quantity) {
                return new Quotient(quantity.number(), BigDecimal.ONE);
            }
            if (value instanceof Amount amount) {
                return new Quotient(amount.money().amount(), BigDecimal.ONE);
            }
            if (value instanceof Ratio ratio) {
                return signed(ratio.part(), ratio.whole());
            }
            UnitCost cost = (UnitCost) value;
            return signed(cost.total().amount(), cost.units());
        }

        private static Quotient signed(BigDecimal numerator, BigDecimal denominator) {
            return denominator.signum() < 0
                    ? new Quotient(numerator.negate(), denominator.negate())
                    : new Quotient(numerator, denominator);
        }

        Quotient minus(Quotient other) {
            if (denominator.compareTo(other.denominator) == 0) {
                return new Quotient(numerator.subtract(other.numerator), denominator);
            }
            return new Quotient(
                    numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        MetricValue toRatio() {
            return new Ratio(numerator, denominator);
        }
    }
}
