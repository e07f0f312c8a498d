package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A period that is not over, beside the one before. Comparing it with the whole old period would always look like a
 * fall; each way of being fair has a name.
 */
public enum PeriodToDate {
    /** The same number of days from the beginning of the old period. */
    SAME_ELAPSED,
    /** The whole old period, times the share that is elapsed; only for counts and amounts, which add over days. */
    PRORATE,
    /** No comparison before the period is over. */
    WITHHOLD;

    /**
     * Compares the days gone with the old period. Figures of several days are pooled, never averaged.
     *
     * @param now one figure a day gone, in order
     * @param old one figure a day of the old period, in order, at least as many
     * @return the comparison; without a reference while {@link #WITHHOLD} waits, and not reported on a side with a
     *     day that nobody has reported
     * @throws IllegalArgumentException if more days are gone than the old period has, there are no days, or
     *     {@link #PRORATE} is asked for a quotient
     */
    public Comparison compare(List<MetricValue> now, List<MetricValue> old) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(old, "old");
        if (now.isEmpty() || now.size() > old.size()) {
            throw new IllegalArgumentException(now.size() + " days gone do not fit into the " + old.size()
                    + " days of the old period; give 1 to " + old.size());
        }
        if (now.size() == old.size()) {
            return Comparison.of(pooled(now), pooled(old));
        }
        return switch (this) {
            case SAME_ELAPSED -> Comparison.of(pooled(now), pooled(old.subList(0, now.size())));
            case PRORATE -> prorated(pooled(now), pooled(old), now.size(), old.size());
            case WITHHOLD -> Comparison.of(pooled(now), new Pending());
        };
    }

    static Comparison prorated(MetricValue now, MetricValue old, long elapsed, long total) {
        return Comparison.of(share(now, 1, 1), share(old, elapsed, total));
    }

    private static MetricValue pooled(List<MetricValue> days) {
        List<MetricValue> values = Require.elements(days, "days");
        return values.contains(new NotReported())
                ? new NotReported()
                : values.stream().reduce(MetricValue::pooledWith).orElseThrow();
    }

    /** Times elapsed over total, kept as an exact quotient. */
    private static MetricValue share(MetricValue whole, long elapsed, long total) {
        if (whole instanceof Ratio || whole instanceof UnitCost) {
            throw new IllegalArgumentException(
                    whole + " is a quotient and does not grow with the days; compare it by SAME_ELAPSED");
        }
        BigDecimal times = BigDecimal.valueOf(elapsed);
        BigDecimal over = BigDecimal.valueOf(total);
        if (whole instanceof Quantity quantity) {
            return MetricValue.ratio(quantity.number().multiply(times), over);
        }
        return whole instanceof Amount amount
                ? MetricValue.unitCost(amount.money().times(times), over)
                : whole;
    }
}
