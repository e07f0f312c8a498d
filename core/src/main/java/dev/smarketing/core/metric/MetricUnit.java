package dev.smarketing.core.metric;

/** What the figures of a metric are counted in. */
public enum MetricUnit {
    /** Things: clicks, leads; also a place in a list. */
    COUNT,
    /** An amount in a currency, also per unit: spend, cost per lead. */
    MONEY,
    /** A part of a whole, shown as a percentage: click-through rate, ROI. */
    SHARE,
    /** How many times, shown as a plain number: ROAS. */
    MULTIPLE,
    /** Hours of work: effort. */
    HOURS,
    /** Days: days to win. */
    DAYS,
    /** Months: payback. */
    MONTHS
}
