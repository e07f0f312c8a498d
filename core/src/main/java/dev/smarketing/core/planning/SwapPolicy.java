package dev.smarketing.core.planning;

/** Whether a running sprint may exchange open work. */
public enum SwapPolicy {
    /** Nothing is exchanged. */
    NONE,
    /** Open work may go out for other work of exactly the same effort. */
    SWAP_EQUAL
}
