package dev.smarketing.core.metric;

/** Over what the figures of a metric may be added up. */
public enum Additivity {
    /** Adds over channels and over time: spend, clicks, leads. */
    FLOW,
    /** Adds over channels; over time the last one or the mean counts: list size, pipeline. */
    STOCK,
    /** Counts people once, so two of them may hold the same person and do not add: unique opens. */
    UNIQUE,
    /** Never adds; pool both sides instead: every cost per result, rate and multiple. */
    QUOTIENT,
    /** Never adds and has no sides to pool: the rank of a keyword, a score. */
    NONE
}
