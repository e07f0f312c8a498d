package dev.smarketing.scoring.testkit;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A way to count open time: a calendar, or what an application puts around one. */
public interface BusinessTime {

    /**
     * The open time from one instant until before another.
     *
     * @param from the first instant
     * @param to the first instant after it
     * @return the open time; negative if {@code to} is before {@code from}
     */
    Duration between(Instant from, Instant to);

    /**
     * The earliest instant by which some open time has passed.
     *
     * @param from when to start
     * @param openTime how much, not negative
     * @return the instant, or nothing if the calendar never opens for so long again
     */
    Optional<Instant> add(Instant from, Duration openTime);

    /**
     * The time of a calendar.
     *
     * @param calendar the calendar
     * @return its open time
     */
    static BusinessTime of(BusinessCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return new BusinessTime() {
            @Override
            public Duration between(Instant from, Instant to) {
                return calendar.between(from, to);
            }

            @Override
            public Optional<Instant> add(Instant from, Duration openTime) {
                return calendar.add(from, openTime);
            }
        };
    }
}
