package dev.smarketing.core.lead;

import java.util.Objects;

/** The answer of a condition: true, false, or unknown because a fact is missing. */
public enum Truth {
    /** The condition holds. */
    TRUE,
    /** The condition does not hold. */
    FALSE,
    /** A missing fact decides. */
    UNKNOWN;

    /**
     * The truth of a known answer.
     *
     * @param answer the answer
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    /**
     * Both: false if one is false, else unknown if one is unknown.
     *
     * @param other the other
     * @return the conjunction
     */
    public Truth and(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN ? this : other;
    }

    /**
     * At least one: true if one is true, else unknown if one is unknown.
     *
     * @param other the other
     * @return the disjunction
     */
    public Truth or(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN ? this : other;
    }

    /**
     * The opposite; the opposite of unknown is unknown.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
