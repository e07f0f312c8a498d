package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Business time outside pauses: that of a calendar less the open time inside the union of the pauses. */
final class Clock {

    private final BusinessCalendar calendar;
    private final List<Pauses.Span> spans;
    private final List<Pauses.Span> pauses;

    /** The spans are sorted by their begin and may overlap; their union is the pauses. */
    Clock(BusinessCalendar calendar, List<Pauses.Span> spans) {
        this.calendar = calendar;
        this.spans = spans;
        this.pauses = spans.size() < 2 ? spans : Pauses.union(spans);
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    boolean isPausedAt(Instant instant) {
        for (Pauses.Span pause : pauses) {
            if (pause.contains(instant)) {
                return true;
            }
        }
        return false;
    }

    /** The business time from one instant until before a later one, outside pauses; none if it is not later. */
    Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? calendar.between(from, to).minus(paused(from, to)) : Duration.ZERO;
    }

    /** The open time inside pauses. */
    private Duration paused(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Pauses.Span pause : pauses) {
            Instant start = pause.from().isAfter(from) ? pause.from() : from;
            @Nullable Instant end = pause.to();
            end = end == null || end.isAfter(to) ? to : end;
            if (start.isBefore(end)) {
                sum = sum.plus(calendar.between(start, end));
            }
        }
        return sum;
    }

    /** The earliest instant by which so much has passed; used up when a pause begins, it is that instant. */
    Optional<Instant> add(Instant from, Duration time) {
        Instant at = from;
        Duration left = time;
        for (Pauses.Span pause : pauses) {
            @Nullable Instant end = pause.to();
            if (end != null && !end.isAfter(at)) {
                continue;
            }
            if (pause.from().isAfter(at)) {
                Duration free = calendar.between(at, pause.from());
                if (left.compareTo(free) <= 0) {
                    return open(at, left);
                }
                left = left.minus(free);
            }
            if (end == null) {
                return Optional.empty();
            }
            at = end;
        }
        return open(at, left);
    }

    private Optional<Instant> open(Instant from, Duration time) {
        try {
            return calendar.add(from, time);
        } catch (ArithmeticException e) {
            return Optional.empty(); // after the year 9999
        }
    }

    /** The pauses as they were given, with their reasons. */
    List<Pauses.Span> spans() {
        return spans;
    }

    /**
     * When a limit is up. A limit in days is the business time that it spans without pauses, so that a pause of
     * it costs nobody more than the open time it took.
     */
    Optional<Instant> due(TimeLimit limit, Instant from) {
        if (limit instanceof TimeLimit.BusinessTime time) {
            return pauses.isEmpty() ? time.dueAt(calendar, from) : add(from, time.time());
        }
        Optional<Instant> plain = limit.dueAt(calendar, from);
        return plain.isEmpty() || paused(from, plain.get()).isZero()
                ? plain
                : add(from, calendar.between(from, plain.get()));
    }

    /** How much business time a limit gives; nothing if it has none. */
    @Nullable
    Duration given(TimeLimit limit, Instant from) {
        return limit instanceof TimeLimit.BusinessTime time
                ? time.time()
                : limit.dueAt(calendar, from)
                        .map(due -> calendar.between(from, due))
                        .orElse(null);
    }
}
