package dev.smarketing.core.planning;

/** Why leaving an item out is not possible; there is no other reason for a Must. */
public enum MustReason {
    /** Without it there is no point in delivering at all. */
    NO_POINT,
    /** Without it the delivery would not be legal. */
    NOT_LEGAL,
    /** Without it the delivery would not be safe. */
    UNSAFE,
    /** Without it the business case is gone. */
    NO_BUSINESS_CASE
}
