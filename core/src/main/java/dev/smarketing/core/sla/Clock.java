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
    /** By pause the open time inside those before it. */
    private final Duration[] pausedBefore;

    /** The spans are sorted by their begin and may overlap; their union is the pauses. */
    Clock(BusinessCalendar calendar, List<Pauses.Span> spans) {
        this.calendar = calendar;
        this.spans = spans;
        this.pauses = spans.size() < 2 ? spans : Pauses.union(spans);
        this.pausedBefore = new Duration[pauses.size()];
        Duration sum = Duration.ZERO;
        for (int i = 0; i < pauses.size(); i++) {
            pausedBefore[i] = sum;
            @Nullable Instant end = pauses.get(i).to();
            sum = end == null ? sum : sum.plus(calendar.between(pauses.get(i).from(), end));
        }
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    boolean isPausedAt(Instant instant) {
        int last = lastBegunAt(instant);
        return last >= 0 && pauses.get(last).contains(instant);
    }

    /** The last pause that begins at an instant or before, or -1. */
    private int lastBegunAt(Instant instant) {
        int low = 0;
        int high = pauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pauses.get(middle).from().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** The business time from one instant until before a later one, outside pauses; none if it is not later. */
    Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? calendar.between(from, to).minus(paused(from, to)) : Duration.ZERO;
    }

    /** The open time inside pauses. */
    private Duration paused(Instant from, Instant to) {
        return pauses.isEmpty() ? Duration.ZERO : pausedUntil(to).minus(pausedUntil(from));
    }

    private Duration pausedUntil(Instant instant) {
        int last = lastBegunAt(instant);
        if (last < 0) {
            return Duration.ZERO;
        }
        @Nullable Instant end = pauses.get(last).to();
        return pausedBefore[last].plus(
                calendar.between(pauses.get(last).from(), end == null || end.isAfter(instant) ? instant : end));
    }

    /** The earliest instant by which so much has passed; used up when a pause begins, it is that instant. */
    Optional<Instant> add(Instant from, Duration time) {
        int first = lastBegunAt(from);
        int low = first;
        int high = pauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (between(from, pauses.get(middle).from()).compareTo(time) < 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low < 0) {
            return open(from, time);
        }
        // the last pause that begins before so much has passed
        @Nullable Instant end = pauses.get(low).to();
        if (end == null) {
            return Optional.empty();
        }
        return low == first && !end.isAfter(from) ? open(from, time) : open(end, time.minus(between(from, end)));
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
