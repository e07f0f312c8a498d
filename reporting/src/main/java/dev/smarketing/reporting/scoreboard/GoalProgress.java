package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.reporting.exact.Exact;
import dev.smarketing.reporting.kpi.Comparison;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How much of the way from a start to a target is done, upwards or downwards.
 *
 * @param start where it began
 * @param target where it should lead
 * @param actual where it is; may be absent
 */
public record GoalProgress(MetricValue start, MetricValue target, MetricValue actual) {

    /**
     * A way.
     *
     * @param start where it began, a value
     * @param target where it should lead, another value of the same kind
     * @param actual where it is, of the same kind, or an absence
     * @throws IllegalArgumentException if the kinds differ or the target is the start
     */
    public GoalProgress {
        Objects.requireNonNull(actual, "actual");
        BigFraction way = Numbers.of(target).subtract(Numbers.of(start));
        Comparison.of(Deviation.plain(target), Deviation.plain(start));
        Comparison.of(Deviation.plain(actual), Deviation.plain(start));
        if (way.signum() == 0) {
            throw new IllegalArgumentException(
                    "target " + target + " is where it starts; there is no way to measure, so give a level to hold");
        }
    }

    /**
     * The part that is done: (actual - start) / (target - start).
     *
     * @return a ratio, below 0 on the way back and above 1 beyond the target; the absence of the actual figure
     */
    public MetricValue share() {
        if (!actual.isValue()) {
            return actual;
        }
        BigFraction from = Numbers.of(start);
        return Exact.value(
                Numbers.of(actual).subtract(from).divide(Numbers.of(target).subtract(from)));
    }
}
