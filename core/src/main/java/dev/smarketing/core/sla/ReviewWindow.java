package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In what time a rejection is valid: the limit of the commitment to review that was in force at the handoff; without
 * one, for ever.
 */
record ReviewWindow(@Nullable ReviewCommitment commitment, BusinessCalendar calendar, Instant start) {

    /** Its last instant, if it ends. */
    Optional<Instant> end() {
        return commitment == null ? Optional.empty() : commitment.limit().dueAt(calendar, start);
    }

    /** Whether a rejection may still come in time, or one that came in time may still be recorded. */
    boolean isOpen(Instant asOf, Instant knownAt) {
        Duration allowance = commitment == null ? Duration.ZERO : commitment.lateAllowance();
        return end().map(end -> !asOf.isAfter(end) || !knownAt.isAfter(end.plus(allowance)))
                .orElse(true);
    }

    boolean holds(Instant instant) {
        return end().map(end -> !instant.isAfter(end)).orElse(true);
    }
}
