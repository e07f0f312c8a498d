package dev.smarketing.scoring.testkit;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A calendar and the instants between which it is asked.
 *
 * @param calendar the calendar
 * @param first an instant
 * @param second another one, earlier, later or the same
 * @param third another one
 * @param openTime open time to add, not negative
 */
public record CalendarCase(BusinessCalendar calendar, Instant first, Instant second, Instant third, Duration openTime) {

    /**
     * A case.
     *
     * @param calendar the calendar
     * @param first an instant
     * @param second another one
     * @param third another one
     * @param openTime open time to add
     * @throws IllegalArgumentException if the open time is negative
     */
    public CalendarCase {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(third, "third");
        Objects.requireNonNull(openTime, "openTime");
        if (openTime.isNegative()) {
            throw new IllegalArgumentException("open time " + openTime + " is negative; give zero or more");
        }
    }

    /** An instant as the clocks of the calendar show it, whose hours are local. */
    String shown(Instant instant) {
        return instant.atZone(calendar.zone()).toOffsetDateTime().toString();
    }

    /**
     * The instants in the local time of the calendar, the open time and the calendar.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        return "instants " + shown(first) + ", " + shown(second) + ", " + shown(third) + "\nopen time to add "
                + openTime + "\ncalendar " + calendar;
    }
}
