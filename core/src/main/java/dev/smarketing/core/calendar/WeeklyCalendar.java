package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;

/**
 * The hours of a week in a zone, with closed dates, dates of other hours and breaks.
 *
 * <p>A shift over midnight belongs to the date on which it starts. A closed date closes its own local date and
 * with it only the part of an overnight shift that lies on it, unless closed dates close shifts
 * ({@link BusinessCalendarBuilder#closedDatesCloseShifts()}). Time that two shifts share counts once.
 */
public final class WeeklyCalendar extends BusinessCalendar {

    private final Schedule schedule;

    WeeklyCalendar(ZoneId zone, Schedule schedule) {
        super(zone, LocalSchedule.timeline(zone, schedule));
        this.schedule = schedule;
    }

    Schedule schedule() {
        return schedule;
    }

    /**
     * The hours of an ordinary week.
     *
     * @return the intervals of each weekday that has some, from Monday on; touching intervals are one
     */
    public Map<DayOfWeek, List<OpeningHours>> weeklyHours() {
        return schedule.weekly();
    }

    /**
     * The hours that replace those of the week on single dates.
     *
     * @return the intervals by date, ascending
     */
    public NavigableMap<LocalDate, List<OpeningHours>> specialHours() {
        return schedule.special();
    }

    /**
     * The breaks of single dates.
     *
     * @return the breaks by date, ascending
     */
    public NavigableMap<LocalDate, List<OpeningHours>> breaks() {
        return schedule.breaks();
    }

    /**
     * The closed dates.
     *
     * @return the dates, ascending
     */
    public NavigableSet<LocalDate> holidays() {
        return schedule.closed();
    }

    /**
     * Whether a closed date closes the shifts that start on it, also after midnight, instead of its own hours.
     *
     * @return true if so; false by default
     */
    public boolean closedDatesCloseShifts() {
        return schedule.closesShifts();
    }

    /**
     * This calendar, replaced by another from a date on. An overnight shift that starts before the date ends as
     * this calendar says, unless the other one closes its own part of it.
     *
     * @param from the first date of the other calendar
     * @param next the other calendar, of the same zone
     * @return the calendar of both
     * @throws IllegalArgumentException if the zones differ
     */
    public DatedCalendar changedFrom(LocalDate from, WeeklyCalendar next) {
        Objects.requireNonNull(from, "from");
        return DatedCalendar.of(this).changedFrom(from, next);
    }

    @Override
    public Map<String, Object> toData() {
        return BusinessCalendarData.write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyCalendar that && zone().equals(that.zone()) && schedule.equals(that.schedule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone(), schedule);
    }

    /**
     * The zone and the hours of the week.
     *
     * @return for example {@code Europe/Paris [MONDAY 09:00-18:00, TUESDAY 09:00-18:00], 11 holidays}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(zone().getId()).append(" [");
        schedule.weekly().forEach((weekday, hours) -> {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ").append(weekday);
            hours.forEach(interval -> text.append(' ').append(interval));
        });
        text.append(']');
        append(text, schedule.closed().size(), "holiday");
        append(text, schedule.special().size(), "date of special hours");
        append(text, schedule.breaks().size(), "date with breaks");
        return text.toString();
    }

    private static void append(StringBuilder text, int number, String what) {
        if (number > 0) {
            text.append(", ").append(number).append(' ').append(number == 1 ? what : plural(what));
        }
    }

    private static String plural(String what) {
        return what.startsWith("date") ? "dates" + what.substring(4) : what + "s";
    }
}
