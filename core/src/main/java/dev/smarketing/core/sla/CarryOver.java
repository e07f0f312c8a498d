package dev.smarketing.core.sla;

/** What a period of a volume commitment takes over from the one before. */
public enum CarryOver {
    /** Nothing: each period stands alone. */
    NONE,
    /** What was missing, if anything was. */
    SHORTFALL,
    /** What was missing, or what was delivered beyond the promise, which lowers the next. */
    BOTH
}
