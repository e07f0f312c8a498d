package dev.smarketing.core.sla;

/** What starts the clock of a follow-up. */
public enum ClockStart {
    /** The handoff. */
    HANDOFF,
    /** The first assignment at or after the handoff; until then nothing runs. */
    ASSIGNMENT,
    /** The first review that accepts the lead; silence starts nothing. */
    ACCEPTANCE
}
