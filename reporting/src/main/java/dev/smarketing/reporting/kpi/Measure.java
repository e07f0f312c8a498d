package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.StandardMetrics;

/** What is counted of a channel; everything else is derived from these. */
public enum Measure {
    /** Money paid. */
    SPEND(StandardMetrics.SPEND),
    /** Times an advertisement was shown. */
    IMPRESSIONS(StandardMetrics.IMPRESSIONS),
    /** Times it was clicked. */
    CLICKS(StandardMetrics.CLICKS),
    /** People who left their contact data. */
    LEADS(StandardMetrics.LEADS),
    /** Marketing-qualified leads. */
    MQLS(StandardMetrics.MQLS),
    /** Sales-qualified leads. */
    SQLS(StandardMetrics.SQLS),
    /** Won customers. */
    SALES(StandardMetrics.SALES),
    /** Money that won customers brought. */
    REVENUE(StandardMetrics.REVENUE);

    @SuppressWarnings("ImmutableEnumChecker") // a metric never changes
    private final Metric metric;

    Measure(Metric metric) {
        this.metric = metric;
    }

    /**
     * What it means.
     *
     * @return the metric of the same name
     */
    public Metric metric() {
        return metric;
    }

    boolean isMoney() {
        return this == SPEND || this == REVENUE;
    }
}
