package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision of sales on a handoff. The first decision counts. */
public final class LeadReview implements HandoffFact {

    private final String handoffId;
    private final Instant at;
    private final Instant recordedAt;
    private final @Nullable String rejectionReason;

    private LeadReview(String handoffId, Instant at, Instant recordedAt, @Nullable String rejectionReason) {
        this.handoffId = Require.text(handoffId, "handoff id");
        this.at = Objects.requireNonNull(at, "at");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        this.rejectionReason = rejectionReason;
    }

    /**
     * Sales takes the lead.
     *
     * @param handoffId the handoff
     * @param at when
     * @return the review
     */
    public static LeadReview accepted(String handoffId, Instant at) {
        return new LeadReview(handoffId, at, at, null);
    }

    /**
     * Sales sends the lead back.
     *
     * @param handoffId the handoff
     * @param at when
     * @param reason the agreed code, for example {@code DUPLICATE}
     * @return the review
     */
    public static LeadReview rejected(String handoffId, Instant at, String reason) {
        return new LeadReview(handoffId, at, at, Require.text(reason, "rejection reason"));
    }

    @Override
    public LeadReview withRecordedAt(Instant instant) {
        return new LeadReview(handoffId, at, instant, rejectionReason);
    }

    /**
     * What was reviewed.
     *
     * @return the id of the handoff
     */
    public String handoffId() {
        return handoffId;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * Whether sales took the lead.
     *
     * @return true if accepted
     */
    public boolean isAccepted() {
        return rejectionReason == null;
    }

    /**
     * Why it was sent back.
     *
     * @return the code, or nothing if accepted
     */
    public Optional<String> rejectionReason() {
        return Optional.ofNullable(rejectionReason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadReview that
                && handoffId.equals(that.handoffId)
                && at.equals(that.at)
                && recordedAt.equals(that.recordedAt)
                && Objects.equals(rejectionReason, that.rejectionReason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(handoffId, at, recordedAt, rejectionReason);
    }

    /**
     * Its handoff, decision and instant.
     *
     * @return for example {@code review of H-1: rejected (DUPLICATE) at 2024-06-11T08:00:00Z}
     */
    @Override
    public String toString() {
        return "review of " + handoffId + ": "
                + (rejectionReason == null ? "accepted" : "rejected (" + rejectionReason + ")") + " at " + at;
    }
}
