package dev.smarketing.core.sla;

import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.Objects;

/**
 * The end of the work on a lead.
 *
 * @param lead the lead
 * @param outcome how it ended
 * @param at when it ended
 * @param recordedAt when that became known
 */
public record LeadClosing(LeadId lead, Outcome outcome, Instant at, Instant recordedAt) implements HandoffFact {

    /** How the work on a lead ends. Grows when agreements judge more endings. */
    public enum Outcome {
        /** The lead bought. */
        WON,
        /** The lead will not buy. */
        LOST
    }

    /**
     * A closing.
     *
     * @param lead the lead
     * @param outcome how it ended
     * @param at when it ended
     * @param recordedAt when that became known
     */
    public LeadClosing {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * The lead bought, known at once.
     *
     * @param lead the lead
     * @param at when
     * @return the closing
     */
    public static LeadClosing won(LeadId lead, Instant at) {
        return new LeadClosing(lead, Outcome.WON, at, at);
    }

    /**
     * The lead will not buy, known at once.
     *
     * @param lead the lead
     * @param at when
     * @return the closing
     */
    public static LeadClosing lost(LeadId lead, Instant at) {
        return new LeadClosing(lead, Outcome.LOST, at, at);
    }

    @Override
    public LeadClosing withRecordedAt(Instant instant) {
        return new LeadClosing(lead, outcome, at, instant);
    }
}
