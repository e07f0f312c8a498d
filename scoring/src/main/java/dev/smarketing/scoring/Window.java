package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * How far back activities count: a number of calendar days of the model's zone, or of days of 86,400 seconds,
 * which may end at any time of a local day.
 */
record Window(int days, boolean elapsed) {

    static final String WITHIN_DAYS = "within-days";
    static final String WITHIN_ELAPSED_DAYS = "within-elapsed-days";
    private static final long SECONDS = 86_400;

    static Window ofDays(int days) {
        return new Window(days, false);
    }

    static Window ofElapsedDays(int days) {
        return new Window(days, true);
    }

    static void require(Optional<Window> window, String ruleId) {
        window.ifPresent(one -> Require.atLeast(one.days(), 1, "window of rule '" + ruleId + "' in days"));
    }

    /** Whether it holds an activity of the evidence. */
    static boolean holds(Optional<Window> window, Evidence evidence, int i, ZonedDateTime asOf) {
        if (window.isEmpty()) {
            return true;
        }
        return window.get().elapsed
                ? window.get().end(evidence.activity(i).at()).isAfter(asOf.toInstant())
                : evidence.age(i) < window.get().days;
    }

    static Optional<Integer> days(Optional<Window> window) {
        return window.map(Window::days);
    }

    static boolean isElapsed(Optional<Window> window) {
        return window.isPresent() && window.get().elapsed;
    }

    /** Where a window of elapsed days lets go of an activity. */
    Instant end(Instant at) {
        return at.plusSeconds(days * SECONDS);
    }

    /** The first instant at which a window of elapsed days lets go of an activity that it holds. */
    static Optional<Instant> nextEnd(Optional<Window> window, ActivityTypes types, Evidence evidence, Instant asOf) {
        if (!isElapsed(window)) {
            return Optional.empty();
        }
        Optional<Instant> next = Optional.empty();
        ActivityTypes.Matches matches = types.in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            Instant end = window.orElseThrow().end(evidence.activity(i).at());
            if (!end.isAfter(asOf)) {
                break; // the latest come first, so all others are out too
            }
            next = Optional.of(end);
        }
        return next;
    }

    /** The first day on which a window of calendar days lets go of an activity that it holds. */
    static Optional<LocalDate> nextDay(Optional<Window> window, ActivityTypes types, Evidence evidence) {
        if (window.isEmpty() || window.get().elapsed) {
            return Optional.empty();
        }
        int days = window.get().days;
        LocalDate earliest = LocalDate.MAX;
        ActivityTypes.Matches matches = types.in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            if (evidence.age(i) < days) {
                LocalDate leaves = evidence.date(i).plusDays(days);
                earliest = leaves.isBefore(earliest) ? leaves : earliest;
            }
        }
        return earliest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(earliest);
    }

    /** The day on which a window of calendar days lets go of the activities of a day. */
    static Optional<LocalDate> lastDay(Optional<Window> window, LocalDate date) {
        return window.filter(one -> !one.elapsed).map(one -> date.plusDays(one.days));
    }

    void writeTo(Map<String, Object> data) {
        data.put(elapsed ? WITHIN_ELAPSED_DAYS : WITHIN_DAYS, days);
    }

    static Optional<Window> read(DataObject data) {
        if (data.has(WITHIN_DAYS) && data.has(WITHIN_ELAPSED_DAYS)) {
            throw data.error(WITHIN_ELAPSED_DAYS, "stands beside within-days; give one of them");
        }
        if (data.has(WITHIN_ELAPSED_DAYS)) {
            return Optional.of(ofElapsedDays(data.integer(WITHIN_ELAPSED_DAYS)));
        }
        return data.has(WITHIN_DAYS) ? Optional.of(ofDays(data.integer(WITHIN_DAYS))) : Optional.empty();
    }
}
