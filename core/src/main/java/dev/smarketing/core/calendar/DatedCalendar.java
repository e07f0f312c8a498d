package dev.smarketing.core.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Weekly calendars of one zone, each in force from a date until the next: new opening hours, another region's
 * holidays. The first has always been in force, so there is neither gap nor overlap. An overnight shift follows
 * the calendar of the date on which it starts; closed dates and breaks follow the calendar of their own date.
 */
public final class DatedCalendar extends BusinessCalendar {

    private final WeeklyCalendar first;
    private final NavigableMap<LocalDate, WeeklyCalendar> changes;

    private DatedCalendar(WeeklyCalendar first, NavigableMap<LocalDate, WeeklyCalendar> changes) {
        super(first.zone(), LocalSchedule.timeline(first.zone(), schedules(first, changes)));
        this.first = first;
        this.changes = Collections.unmodifiableNavigableMap(changes);
    }

    private static NavigableMap<LocalDate, Schedule> schedules(
            WeeklyCalendar first, NavigableMap<LocalDate, WeeklyCalendar> changes) {
        NavigableMap<LocalDate, Schedule> schedules = new TreeMap<>();
        schedules.put(LocalDate.MIN, first.schedule());
        changes.forEach((from, calendar) -> schedules.put(from, calendar.schedule()));
        return schedules;
    }

    static DatedCalendar of(WeeklyCalendar first) {
        return new DatedCalendar(first, new TreeMap<>());
    }

    /**
     * This calendar, replaced by another from a date on.
     *
     * @param from the first date of the other calendar, after the last change
     * @param next the other calendar, of the same zone
     * @return the calendar of all
     * @throws IllegalArgumentException if the date is not after the last change or the zones differ
     */
    public DatedCalendar changedFrom(LocalDate from, WeeklyCalendar next) {
        Objects.requireNonNull(next, "next");
        OpenTime.dayOf(from);
        if (!next.zone().equals(zone())) {
            throw new IllegalArgumentException("calendar from " + from + " is in " + next.zone()
                    + " but the calendar before it in " + zone() + "; give one of that zone, or unite both");
        }
        if (!changes.isEmpty() && !from.isAfter(changes.lastKey())) {
            throw new IllegalArgumentException("calendar from " + from + " is not after the last change on "
                    + changes.lastKey() + "; give the changes in order");
        }
        NavigableMap<LocalDate, WeeklyCalendar> more = new TreeMap<>(changes);
        more.put(from, next);
        return new DatedCalendar(first, more);
    }

    /**
     * The calendar before the first change.
     *
     * @return the calendar
     */
    public WeeklyCalendar first() {
        return first;
    }

    /**
     * The calendars after the first, by the date from which they are in force.
     *
     * @return the changes, ascending
     */
    public NavigableMap<LocalDate, WeeklyCalendar> changes() {
        return changes;
    }

    /**
     * The calendar in force on a date.
     *
     * @param date the date
     * @return the calendar of the last change that is not after the date
     */
    public WeeklyCalendar inForceOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Map.Entry<LocalDate, WeeklyCalendar> change = changes.floorEntry(date);
        return change == null ? first : change.getValue();
    }

    @Override
    public Map<String, Object> toData() {
        return BusinessCalendarData.write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedCalendar that && first.equals(that.first) && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, changes);
    }

    /**
     * The calendars one after the other.
     *
     * @return for example {@code Europe/Paris [MONDAY 09:00-18:00]; from 2024-07-01 Europe/Paris [MONDAY 10:00-16:00]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(first.toString());
        changes.forEach((from, calendar) ->
                text.append("; from ").append(from).append(' ').append(calendar));
        return text.toString();
    }
}
