package dev.smarketing.core.sla;

import java.time.Instant;
import java.util.Objects;

/** Something that happened around a handoff. A closed family that grows with what agreements judge. */
public sealed interface HandoffFact
        permits Handoff, ContactAttempt, LeadReview, LeadClosing, LeadAssignment, ClockChange, LimitChange {

    /**
     * When it happened.
     *
     * @return the instant that decides whether it was in time
     */
    Instant at();

    /**
     * When it became known.
     *
     * @return the instant from which an assessment may use it; that of the event unless said otherwise
     */
    Instant recordedAt();

    /**
     * The fact, known only from an instant on.
     *
     * @param instant when it was recorded
     * @return a changed copy
     */
    HandoffFact withRecordedAt(Instant instant);

    /**
     * Whether an assessment may use it.
     *
     * @param asOf the instant of the assessment
     * @return true if it has happened and been recorded by then
     */
    default boolean isKnownAt(Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return !at().isAfter(asOf) && !recordedAt().isAfter(asOf);
    }
}
