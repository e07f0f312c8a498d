package dev.smarketing.core.sla;

import java.util.Objects;

/**
 * An attempt that does not count towards a follow-up, with the first reason that applies.
 *
 * @param attempt the attempt
 * @param reason why it does not count
 */
public record UncountedAttempt(ContactAttempt attempt, Reason reason) {

    /** Why an attempt does not count, in the order in which the reasons are tried. */
    public enum Reason {
        /** It was made before the handoff. */
        BEFORE_START,
        /** A machine made it. */
        AUTOMATIC,
        /** It came from the lead; a reply is contact but no attempt. */
        INBOUND,
        /** Its channel is not agreed. */
        WRONG_CHANNEL,
        /** It was made after the time was up. */
        AFTER_DUE,
        /** It was made after the lead was closed. */
        AFTER_CLOSING,
        /** It repeats a counted one of its family. */
        DUPLICATE,
        /** It was made too soon after a counted one. */
        TOO_SOON
    }

    /**
     * An attempt that does not count.
     *
     * @param attempt the attempt
     * @param reason why it does not count
     */
    public UncountedAttempt {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(reason, "reason");
    }
}
