package dev.smarketing.core.sla;

/** Who owes a commitment. */
public enum Party {
    /** Owes leads. */
    MARKETING,
    /** Owes follow-up. */
    SALES
}
