package dev.smarketing.reporting.kpi;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.StandardMetrics;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is counted of a channel; everything else is derived from these by a {@link Formula}. The usual ones are
 * constants; {@link #of} makes any other of a {@link Metric}, whose unit and additivity it then keeps to.
 */
public final class Measure implements Comparable<Measure> {

    /** Money paid. */
    public static final Measure SPEND = new Measure(StandardMetrics.SPEND);
    /** Times an advertisement was shown. */
    public static final Measure IMPRESSIONS = new Measure(StandardMetrics.IMPRESSIONS);
    /** Times it was clicked. */
    public static final Measure CLICKS = new Measure(StandardMetrics.CLICKS);
    /** People who left their contact data. */
    public static final Measure LEADS = new Measure(StandardMetrics.LEADS);
    /** Marketing-qualified leads. */
    public static final Measure MQLS = new Measure(StandardMetrics.MQLS);
    /** Sales-qualified leads. */
    public static final Measure SQLS = new Measure(StandardMetrics.SQLS);
    /** Won customers. */
    public static final Measure SALES = new Measure(StandardMetrics.SALES);
    /** Money that won customers brought. */
    public static final Measure REVENUE = new Measure(StandardMetrics.REVENUE);
    /** Leads closed without winning them. */
    public static final Measure LOST = new Measure(StandardMetrics.LOST);
    /** What marketing and sales cost beside the spend. */
    public static final Measure TEAM_COST = new Measure(StandardMetrics.TEAM_COST);
    /** What stays of the revenue after the cost of the goods. */
    public static final Measure GROSS_PROFIT = new Measure(StandardMetrics.GROSS_PROFIT);
    /** Hours of work. */
    public static final Measure EFFORT = new Measure(StandardMetrics.EFFORT);

    private static final List<Measure> STANDARD = List.of(
            SPEND, IMPRESSIONS, CLICKS, LEADS, MQLS, SQLS, SALES, REVENUE, LOST, TEAM_COST, GROSS_PROFIT, EFFORT);

    private static final Comparator<Measure> ORDER =
            Comparator.comparing(Measure::rank).thenComparing(measure -> measure.metric.id());

    private final Metric metric;

    private Measure(Metric metric) {
        this.metric = metric;
    }

    /**
     * A measure of your own: the result of a joint venture, the rank of a keyword.
     *
     * @param metric what it means; a measure of two metrics that are equal is equal
     * @return the measure
     * @throws IllegalArgumentException if the metric is a quotient, whose sides are the measures
     */
    public static Measure of(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        boolean quotient = metric.additivity() == Additivity.QUOTIENT
                || metric.unit() == MetricUnit.SHARE
                || metric.unit() == MetricUnit.MULTIPLE;
        if (quotient) {
            throw new IllegalArgumentException(
                    "metric '" + metric.id() + "' is a quotient (" + metric.unit() + ", " + metric.additivity()
                            + ") and cannot be measured; measure both sides and divide them by a Formula");
        }
        return new Measure(metric);
    }

    /**
     * The constants of this class.
     *
     * @return in the order in which texts name them
     */
    public static List<Measure> standard() {
        return STANDARD;
    }

    /**
     * What it means.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    boolean isMoney() {
        return metric.unit() == MetricUnit.MONEY;
    }

    boolean isStock() {
        return metric.additivity() == Additivity.STOCK;
    }

    /** Whether two readings of it cannot be made one. */
    boolean isSingle() {
        return metric.additivity() == Additivity.UNIQUE || metric.additivity() == Additivity.NONE;
    }

    private int rank() {
        int index = STANDARD.indexOf(this);
        return index < 0 ? STANDARD.size() : index;
    }

    /**
     * As plain data.
     *
     * @return what {@link Metric#toData()} gives
     */
    public Map<String, Object> toData() {
        return metric.toData();
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the measure
     * @throws DataFormatException if it cannot be read, or the metric is a quotient; the message says where
     */
    public static Measure fromData(Map<String, ?> data) {
        Metric metric = Metric.fromData(data);
        try {
            return of(metric);
        } catch (IllegalArgumentException e) {
            throw new DataFormatException("metric", Objects.requireNonNull(e.getMessage()), e);
        }
    }

    /** Standard measures first, then by id. */
    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Measure measure && metric.equals(measure.metric));
    }

    @Override
    public int hashCode() {
        return metric.hashCode();
    }

    @Override
    public String toString() {
        return metric.toString();
    }
}
