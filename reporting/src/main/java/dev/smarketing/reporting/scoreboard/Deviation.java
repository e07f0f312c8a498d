package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.Target;
import dev.smarketing.reporting.exact.Exact;
import dev.smarketing.reporting.kpi.Comparison;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** How far a figure is from a level or a range, negative on the bad side, and which status that is. Exact. */
final class Deviation {

    private Deviation() {}

    /** Nothing without a value on both sides, or against a goal of 0 in percent. */
    static Optional<BigFraction> of(
            MetricValue actual, Target target, Direction direction, StatusBands.Measure measure) {
        if (!actual.isValue()) {
            return Optional.empty();
        }
        BigFraction number = Numbers.of(actual);
        if (target instanceof Target.Range range) {
            BigFraction low = Numbers.of(sameKind(actual, range.low()));
            BigFraction high = Numbers.of(sameKind(actual, range.high()));
            if (number.compareTo(low) < 0) {
                return over(number.subtract(low), low, measure);
            }
            return number.compareTo(high) > 0
                    ? over(high.subtract(number), high, measure)
                    : Optional.of(BigFraction.ZERO);
        }
        BigFraction goal = Numbers.of(sameKind(
                actual, target instanceof Target.Level level ? level.value() : ((Target.Total) target).value()));
        BigFraction difference = number.subtract(goal);
        return over(direction == Direction.LOWER_BETTER ? difference.negate() : difference, goal, measure);
    }

    static Status status(MetricValue actual, Target target, Direction direction, StatusBands bands) {
        if (actual instanceof Undefined undefined && direction == Direction.LOWER_BETTER && isPositive(undefined)) {
            return Status.RED; // spent without a result: worse than any value
        }
        if (!actual.isValue()) {
            return Status.NOT_JUDGED;
        }
        Optional<BigFraction> deviation = of(actual, target, direction, bands.measure());
        if (deviation.isEmpty()) {
            // a goal of 0 has no percentage: reached or not
            BigFraction points =
                    of(actual, target, direction, StatusBands.Measure.POINTS).orElseThrow();
            return points.signum() >= 0 ? Status.GREEN : Status.RED;
        }
        BigFraction bad = deviation.get().negate();
        if (bad.compareTo(Exact.fraction(bands.greenShare())) <= 0) {
            return Status.GREEN;
        }
        return bad.compareTo(Exact.fraction(bands.amberShare())) <= 0 ? Status.AMBER : Status.RED;
    }

    private static Optional<BigFraction> over(BigFraction difference, BigFraction base, StatusBands.Measure measure) {
        if (measure == StatusBands.Measure.POINTS) {
            return Optional.of(difference);
        }
        return base.signum() == 0 ? Optional.empty() : Optional.of(difference.divide(base.abs()));
    }

    /** The goal in the kind of the figure: an amount is a cost per one unit, a count a ratio over 1. */
    private static MetricValue sameKind(MetricValue actual, MetricValue goal) {
        MetricValue figure = plain(actual);
        MetricValue aim = plain(goal);
        Comparison.of(figure, aim); // refuses another kind or currency
        return aim;
    }

    static MetricValue plain(MetricValue value) {
        if (value instanceof Amount amount) {
            return MetricValue.unitCost(amount.money(), 1);
        }
        return value instanceof Quantity quantity ? MetricValue.ratio(quantity.number(), BigDecimal.ONE) : value;
    }

    private static boolean isPositive(Undefined undefined) {
        return undefined.numerator() instanceof Quantity quantity
                ? quantity.number().signum() > 0
                : ((Amount) undefined.numerator()).money().signum() > 0;
    }
}
