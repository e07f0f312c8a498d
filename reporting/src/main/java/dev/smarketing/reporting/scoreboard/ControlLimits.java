package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.metric.MetricValue;
import java.util.Objects;

/**
 * Between which values a steady process stays. Exact quotients, in the unit of the values.
 *
 * @param centre the mean of the baseline
 * @param meanRange the mean moving range: the mean distance of neighbouring weeks
 * @param lower centre - 2.66 x mean moving range; may be below 0
 * @param upper centre + 2.66 x mean moving range
 * @param upperRange 3.268 x mean moving range, which a moving range should not exceed
 */
public record ControlLimits(
        MetricValue centre, MetricValue meanRange, MetricValue lower, MetricValue upper, MetricValue upperRange) {

    /**
     * Between which values a steady process stays.
     *
     * @param centre the mean of the baseline
     * @param meanRange the mean moving range: the mean distance of neighbouring weeks
     * @param lower centre - 2.66 x mean moving range; may be below 0
     * @param upper centre + 2.66 x mean moving range
     * @param upperRange 3.268 x mean moving range, which a moving range should not exceed
     */
    public ControlLimits {
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(meanRange, "meanRange");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(upperRange, "upperRange");
    }
}
