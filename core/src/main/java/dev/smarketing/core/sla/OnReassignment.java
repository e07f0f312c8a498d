package dev.smarketing.core.sla;

/** What a new owner changes for a follow-up that runs. */
public enum OnReassignment {
    /** Nothing: the clock goes on. */
    KEEP,
    /** Each new owner gets the whole time, and attempts count from then on. */
    RESTART,
    /** The first new owner gets the whole time; later ones take over what is left. */
    RESTART_ONCE
}
