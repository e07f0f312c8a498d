package dev.smarketing.scoring;

/** The steps from raw points to the score, in their order. */
public enum ScoreStep {
    /** Activities that are too old. */
    WINDOW,
    /** Activities beyond the number that counts in a period. */
    FREQUENCY,
    /** Points that have faded. */
    DECAY,
    /** The limits of one rule. */
    RULE_LIMIT,
    /** The limits of a group of rules. */
    GROUP_LIMIT,
    /** The limits of an axis. */
    AXIS_LIMIT,
    /** The limits of the total. */
    TOTAL_LIMIT
}
