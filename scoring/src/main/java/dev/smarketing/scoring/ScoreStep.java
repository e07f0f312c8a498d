package dev.smarketing.scoring;

/**
 * The steps from raw points to the score, in their order; in rules limited before the decay the limit comes before
 * the decay.
 */
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
    /** What idle time takes of the sum of both axes. */
    IDLE_DECAY,
    /** The limits of the total. */
    TOTAL_LIMIT
}
