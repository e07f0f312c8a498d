package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Objects;

/**
 * The follow-up of a handoff is put on hold or taken up again. A pause lasts until the resumption of the same
 * reason; pauses of several reasons may overlap, and their union counts. A lead that sales gives back to
 * marketing for now is recycled, until it returns under the same handoff.
 *
 * <p>Both ends of one reason at one instant change nothing, so that a pause may be written in pieces.
 *
 * @param handoffId the handoff
 * @param kind what begins or ends
 * @param reason why, for example {@code WAITING_FOR_LEAD}; what ends names the reason with which it began
 * @param at when
 * @param recordedAt when that became known
 */
public record ClockChange(String handoffId, Kind kind, String reason, Instant at, Instant recordedAt)
        implements HandoffFact {

    /** What begins or ends. A closed family. */
    public enum Kind {
        /** A pause begins. */
        PAUSED,
        /** A pause ends. */
        RESUMED,
        /** The lead goes back to marketing. */
        RECYCLED,
        /** The recycled lead comes back to sales. */
        RETURNED;

        boolean isEnd() {
            return this == RESUMED || this == RETURNED;
        }

        boolean isRecycling() {
            return this == RECYCLED || this == RETURNED;
        }
    }

    static final String NO_REASON = "PAUSED";
    static final String RECYCLING = "RECYCLED";

    /**
     * A change.
     *
     * @param handoffId the handoff
     * @param kind what begins or ends
     * @param reason why
     * @param at when
     * @param recordedAt when that became known
     */
    public ClockChange {
        Require.text(handoffId, "handoff id");
        Objects.requireNonNull(kind, "kind");
        Require.text(reason, "reason");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * The follow-up is on hold from an instant on.
     *
     * @param handoffId the handoff
     * @param at when
     * @return the change, for the reason {@code PAUSED} unless {@link #because} names another
     */
    public static ClockChange paused(String handoffId, Instant at) {
        return new ClockChange(handoffId, Kind.PAUSED, NO_REASON, at, at);
    }

    /**
     * The follow-up goes on from an instant on.
     *
     * @param handoffId the handoff
     * @param at when
     * @return the change, ending the pause for {@code PAUSED} unless {@link #because} names another
     */
    public static ClockChange resumed(String handoffId, Instant at) {
        return new ClockChange(handoffId, Kind.RESUMED, NO_REASON, at, at);
    }

    /**
     * Sales gives the lead back to marketing for now.
     *
     * @param handoffId the handoff
     * @param at when
     * @return the change
     */
    public static ClockChange recycled(String handoffId, Instant at) {
        return new ClockChange(handoffId, Kind.RECYCLED, RECYCLING, at, at);
    }

    /**
     * A recycled lead comes back to sales.
     *
     * @param handoffId the handoff
     * @param at when
     * @return the change
     */
    public static ClockChange returned(String handoffId, Instant at) {
        return new ClockChange(handoffId, Kind.RETURNED, RECYCLING, at, at);
    }

    /**
     * The pause or resumption with its reason.
     *
     * @param newReason why, as the other end of the pause names it
     * @return a changed copy
     * @throws IllegalArgumentException if a lead was recycled or returned: there is one recycling at a time
     */
    public ClockChange because(String newReason) {
        if (kind.isRecycling()) {
            throw new IllegalArgumentException("handoff '" + handoffId + "' was " + kind
                    + ", which has no reason of its own; give reasons to pauses only");
        }
        return new ClockChange(handoffId, kind, newReason, at, recordedAt);
    }

    @Override
    public ClockChange withRecordedAt(Instant instant) {
        return new ClockChange(handoffId, kind, reason, at, instant);
    }
}
