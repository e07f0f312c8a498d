package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The end of the work on a lead. */
public final class LeadClosing implements HandoffFact {

    /** How the work on a lead ends. Grows when agreements judge more endings. */
    public enum Outcome {
        /** The lead bought. */
        WON,
        /** The lead will not buy. */
        LOST
    }

    private final LeadId lead;
    private final Outcome outcome;
    private final @Nullable String lossReason;
    private final Instant at;
    private final Instant recordedAt;

    private LeadClosing(LeadId lead, Outcome outcome, @Nullable String lossReason, Instant at, Instant recordedAt) {
        this.lead = Objects.requireNonNull(lead, "lead");
        this.outcome = outcome;
        this.lossReason = lossReason;
        this.at = Objects.requireNonNull(at, "at");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * The lead bought, known at once.
     *
     * @param lead the lead
     * @param at when
     * @return the closing
     */
    public static LeadClosing won(LeadId lead, Instant at) {
        return new LeadClosing(lead, Outcome.WON, null, at, at);
    }

    /**
     * The lead will not buy, and nobody said why; known at once.
     *
     * @param lead the lead
     * @param at when
     * @return the closing
     */
    public static LeadClosing lost(LeadId lead, Instant at) {
        return new LeadClosing(lead, Outcome.LOST, null, at, at);
    }

    /**
     * The lead will not buy, known at once.
     *
     * @param lead the lead
     * @param at when
     * @param reason the agreed code, for example {@code PRICE}
     * @return the closing
     */
    public static LeadClosing lost(LeadId lead, Instant at, String reason) {
        return new LeadClosing(lead, Outcome.LOST, Require.text(reason, "reason of a loss"), at, at);
    }

    @Override
    public LeadClosing withRecordedAt(Instant instant) {
        return new LeadClosing(lead, outcome, lossReason, at, instant);
    }

    /**
     * Who was worked on.
     *
     * @return the lead
     */
    public LeadId lead() {
        return lead;
    }

    /**
     * How it ended.
     *
     * @return won or lost
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Why it was lost.
     *
     * @return the code; empty if it was won, or nobody said why
     */
    public Optional<String> lossReason() {
        return Optional.ofNullable(lossReason);
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadClosing that
                && lead.equals(that.lead)
                && outcome == that.outcome
                && Objects.equals(lossReason, that.lossReason)
                && at.equals(that.at)
                && recordedAt.equals(that.recordedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, outcome, lossReason, at, recordedAt);
    }

    /**
     * Its lead, outcome and instant.
     *
     * @return for example {@code closing of L-1: LOST (PRICE) at 2024-06-20T08:00:00Z}
     */
    @Override
    public String toString() {
        return "closing of " + lead + ": " + outcome + (lossReason == null ? "" : " (" + lossReason + ")") + " at "
                + at;
    }
}
