package dev.smarketing.core.sla;

/** How the quota of a period spreads over it: for part of a period, and for what is expected by now. */
public enum ProrationBasis {
    /** By business days; one has passed when its last opening has ended. */
    BUSINESS_DAYS,
    /** By dates; one has passed at its end. */
    CALENDAR_DAYS,
    /** By open time, continuously; the unit is an hour. */
    BUSINESS_TIME
}
