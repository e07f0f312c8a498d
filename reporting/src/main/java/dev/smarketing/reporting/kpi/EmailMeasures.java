package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.StandardEmailMetrics;
import java.util.List;

/** What is counted of an e-mail send. */
public final class EmailMeasures {

    /** Messages sent. */
    public static final Measure SENT = Measure.of(StandardEmailMetrics.SENT);
    /** Messages refused for good. */
    public static final Measure HARD_BOUNCES = Measure.of(StandardEmailMetrics.HARD_BOUNCES);
    /** Messages refused for the time being. */
    public static final Measure SOFT_BOUNCES = Measure.of(StandardEmailMetrics.SOFT_BOUNCES);
    /** People who opened, machines among them. */
    public static final Measure UNIQUE_OPENS = Measure.of(StandardEmailMetrics.UNIQUE_OPENS);
    /** Those of the unique opens that only a machine made. */
    public static final Measure MACHINE_OPENS = Measure.of(StandardEmailMetrics.MACHINE_OPENS);
    /** People who clicked although no open was seen. */
    public static final Measure CLICKS_WITHOUT_OPEN = Measure.of(StandardEmailMetrics.CLICKS_WITHOUT_OPEN);
    /** People who clicked. */
    public static final Measure UNIQUE_CLICKS = Measure.of(StandardEmailMetrics.UNIQUE_CLICKS);
    /** People who unsubscribed. */
    public static final Measure UNSUBSCRIBES = Measure.of(StandardEmailMetrics.UNSUBSCRIBES);
    /** Messages reported as spam. */
    public static final Measure SPAM_COMPLAINTS = Measure.of(StandardEmailMetrics.SPAM_COMPLAINTS);
    /** Addresses that may be written to, at a moment. */
    public static final Measure LIST_SIZE = Measure.of(StandardEmailMetrics.LIST_SIZE);

    private static final List<Measure> ALL = List.of(
            SENT,
            HARD_BOUNCES,
            SOFT_BOUNCES,
            UNIQUE_OPENS,
            MACHINE_OPENS,
            CLICKS_WITHOUT_OPEN,
            UNIQUE_CLICKS,
            UNSUBSCRIBES,
            SPAM_COMPLAINTS,
            LIST_SIZE);

    private EmailMeasures() {}

    /**
     * All of them.
     *
     * @return the constants of this class
     */
    public static List<Measure> all() {
        return ALL;
    }
}
