package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Objects;

/**
 * A handoff given to somebody in sales. The first assignment gives it its owner; a later one to somebody else is
 * a reassignment, and one to the same owner changes nothing.
 *
 * @param handoffId the handoff
 * @param owner who has to act from now on
 * @param at when
 * @param recordedAt when that became known
 */
public record LeadAssignment(String handoffId, String owner, Instant at, Instant recordedAt) implements HandoffFact {

    /**
     * An assignment.
     *
     * @param handoffId the handoff
     * @param owner who has to act from now on
     * @param at when
     * @param recordedAt when that became known
     */
    public LeadAssignment {
        Require.text(handoffId, "handoff id");
        Require.text(owner, "owner");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * An assignment known at once.
     *
     * @param handoffId the handoff
     * @param owner who has to act from now on
     * @param at when
     * @return the assignment
     */
    public static LeadAssignment of(String handoffId, String owner, Instant at) {
        return new LeadAssignment(handoffId, owner, at, at);
    }

    @Override
    public LeadAssignment withRecordedAt(Instant instant) {
        return new LeadAssignment(handoffId, owner, at, instant);
    }
}
