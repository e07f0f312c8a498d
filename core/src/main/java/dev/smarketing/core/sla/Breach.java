package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A commitment that was not kept.
 *
 * @param commitment its name
 * @param party who owed it
 * @param subject the id of the handoff, or the period
 * @param at from when on it was broken
 * @param reason what was missing
 * @param done how much was done: attempts, leads or money
 * @param needed how much was owed: attempts, leads or money
 * @param isProvisional whether a late record may still undo it
 */
public record Breach(
        String commitment,
        Party party,
        String subject,
        Instant at,
        Reason reason,
        MetricValue done,
        MetricValue needed,
        boolean isProvisional) {

    /** What was missing. */
    public enum Reason {
        /** Fewer leads handed over than promised. */
        TOO_FEW_LEADS,
        /** Leads handed over that are worth less than promised. */
        TOO_LITTLE_VALUE,
        /** Fewer attempts than promised. */
        TOO_FEW_ATTEMPTS,
        /** Too much time between one attempt and the next. */
        GAP_TOO_LONG,
        /** No decision on the lead. */
        NOT_REVIEWED,
        /** A decision after the time was up. */
        LATE_REVIEW
    }

    /**
     * A breach.
     *
     * @param commitment its name
     * @param party who owed it
     * @param subject the id of the handoff, or the period
     * @param at from when on it was broken
     * @param reason what was missing
     * @param done how much was done: attempts, leads or money
     * @param needed how much was owed: attempts, leads or money
     * @param isProvisional whether a late record may still undo it
     */
    public Breach {
        Require.text(commitment, "commitment");
        Objects.requireNonNull(party, "party");
        Require.text(subject, "subject");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        refuseOther(Objects.requireNonNull(done, "done"), "done");
        refuseOther(Objects.requireNonNull(needed, "needed"), "needed");
    }

    private static void refuseOther(MetricValue value, String name) {
        if (!(value instanceof MetricValue.Quantity || value instanceof MetricValue.Amount)) {
            throw new IllegalArgumentException(name + " of a breach is " + value + "; give a quantity or an amount");
        }
    }

    /**
     * A breach of something that is counted.
     *
     * @param commitment its name
     * @param party who owed it
     * @param subject the id of the handoff, or the period
     * @param at from when on it was broken
     * @param reason what was missing
     * @param done how many were done
     * @param needed how many were owed
     * @param isProvisional whether a late record may still undo it
     */
    public Breach(
            String commitment,
            Party party,
            String subject,
            Instant at,
            Reason reason,
            long done,
            long needed,
            boolean isProvisional) {
        this(commitment, party, subject, at, reason, MetricValue.count(done), MetricValue.count(needed), isProvisional);
    }

    /**
     * The breach as plain data, for a list that is kept.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return AssessmentData.write(this);
    }

    /**
     * A breach from plain data.
     *
     * @param data what {@link #toData} writes; what was done and owed is a number, or a text for money
     * @return the breach
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe a breach
     */
    public static Breach fromData(Map<String, ?> data) {
        return AssessmentData.read(data);
    }

    /**
     * The breach for people.
     *
     * @param language the language
     * @return for example {@code H-1, lead-follow-up: 2 of 3 attempts}
     */
    public String toText(Language language) {
        return SlaText.breach(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
