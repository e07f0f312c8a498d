package dev.smarketing.core.sla;

/** What another limit makes of the time used before. */
public enum OnLimitChange {
    /** The time used so far counts against the new limit; the due instant is never before the change. */
    COUNT_TIME_USED,
    /** The new limit runs from the change on. */
    FRESH
}
