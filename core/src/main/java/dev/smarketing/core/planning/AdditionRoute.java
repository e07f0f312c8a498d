package dev.smarketing.core.planning;

/** Where work goes that came too late for a running sprint. */
public enum AdditionRoute {
    /** Into the plan of the next sprint. */
    NEXT_SPRINT,
    /** Into the backlog, to be ranked. */
    BACKLOG
}
