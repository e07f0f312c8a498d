package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;

/**
 * When a business is open: weekly hours in a zone, with closed dates, dates of other hours and breaks.
 *
 * <p>A shift over midnight belongs to the date on which it starts. A closed date closes its own local date and
 * with it only the part of an overnight shift that lies on it. Time that two shifts share counts once.
 * Every answer takes bounded time, however far apart the instants are.
 */
public final class BusinessCalendar {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<OpeningHours>> weeklyHours;
    private final NavigableMap<LocalDate, List<OpeningHours>> specialHours;
    private final NavigableMap<LocalDate, List<OpeningHours>> breaks;
    private final NavigableSet<LocalDate> holidays;
    private final OpenDays days;
    private final OpenTime time;

    BusinessCalendar(BusinessCalendarBuilder builder) {
        this.zone = builder.zone();
        this.weeklyHours = builder.weeklyHours();
        this.specialHours = builder.specialHours();
        this.breaks = builder.breaks();
        this.holidays = builder.holidays();
        this.days = new OpenDays(zone, weeklyHours, specialHours, breaks, holidays);
        this.time = new OpenTime(days);
    }

    /**
     * Starts a calendar without any hours.
     *
     * @param zone the zone of its local times
     * @return the builder
     */
    public static BusinessCalendarBuilder builder(ZoneId zone) {
        return new BusinessCalendarBuilder(zone);
    }

    /**
     * A calendar that never closes.
     *
     * @param zone the zone of its dates
     * @return the calendar
     */
    public static BusinessCalendar roundTheClock(ZoneId zone) {
        return builder(zone)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-24:00")
                .build();
    }

    /**
     * The zone of its local times and dates.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The hours of an ordinary week.
     *
     * @return the intervals of each weekday that has some, from Monday on; touching intervals are one
     */
    public Map<DayOfWeek, List<OpeningHours>> weeklyHours() {
        return weeklyHours;
    }

    /**
     * The hours that replace those of the week on single dates.
     *
     * @return the intervals by date, ascending
     */
    public NavigableMap<LocalDate, List<OpeningHours>> specialHours() {
        return specialHours;
    }

    /**
     * The breaks of single dates.
     *
     * @return the breaks by date, ascending
     */
    public NavigableMap<LocalDate, List<OpeningHours>> breaks() {
        return breaks;
    }

    /**
     * The closed dates.
     *
     * @return the dates, ascending
     */
    public NavigableSet<LocalDate> holidays() {
        return holidays;
    }

    /**
     * Whether it is open.
     *
     * @param instant when
     * @return true from an opening until just before the closing
     */
    public boolean isOpen(Instant instant) {
        return time.isOpen(instant);
    }

    /**
     * The open time from one instant until before another.
     *
     * @param from the first instant
     * @param to the first instant after it
     * @return the open time; negative if {@code to} is before {@code from}
     */
    public Duration between(Instant from, Instant to) {
        return from.isAfter(to) ? time.between(to, from).negated() : time.between(from, to);
    }

    /**
     * The earliest instant by which some open time has passed: used up at a closing, it ends at that closing.
     * Adding nothing gives the instant itself, open or not.
     *
     * @param from when to start
     * @param openTime how much open time; a negative one is subtracted
     * @return the instant, or nothing if the calendar never opens for so long again
     * @throws ArithmeticException if the instant is after the year 9999
     */
    public Optional<Instant> add(Instant from, Duration openTime) {
        return openTime.isNegative() ? time.subtract(from, openTime.negated()) : time.add(from, openTime);
    }

    /**
     * The latest instant by which no more than some open time has passed: used up at a closing, it is the next
     * opening.
     *
     * @param from when to start
     * @param openTime how much open time, not negative
     * @return the instant, or nothing if the calendar never opens again after so much open time
     * @throws ArithmeticException if the instant is after the year 9999
     */
    public Optional<Instant> addLatest(Instant from, Duration openTime) {
        if (openTime.isNegative()) {
            throw new IllegalArgumentException(
                    "open time " + openTime + " is negative; give " + openTime.negated() + " to subtract instead");
        }
        return time.add(from, openTime).flatMap(time::nextOpening);
    }

    /**
     * The latest instant from which some open time passes until another instant. Subtracting nothing gives the
     * instant itself, open or not.
     *
     * @param to where the open time ends
     * @param openTime how much open time; a negative one is added
     * @return the instant, or nothing if the calendar was never open for so long before
     * @throws ArithmeticException if the instant is before the year 1
     */
    public Optional<Instant> subtract(Instant to, Duration openTime) {
        return add(to, openTime.negated());
    }

    /**
     * The earliest open instant from one on.
     *
     * @param from when to start
     * @return that instant itself if it is open; nothing if the calendar never opens again
     */
    public Optional<Instant> nextOpening(Instant from) {
        return time.nextOpening(from);
    }

    /**
     * The latest instant up to one that ends open time.
     *
     * @param to where to start looking back
     * @return that instant itself if it was open just before; nothing if the calendar was never open before
     */
    public Optional<Instant> previousClosing(Instant to) {
        return time.previousClosing(to);
    }

    /**
     * The first instant of a local date.
     *
     * @param date the date
     * @return its 00:00; where that is skipped, the instant of the skip; where it happens twice, the first
     */
    public Instant startOf(LocalDate date) {
        return Instant.ofEpochSecond(days.startOf(OpenTime.dayOf(date)));
    }

    /**
     * The local date of an instant.
     *
     * @param instant the instant
     * @return the date from whose start it is before the start of the next date
     */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofEpochDay(time.dayOf(instant));
    }

    /**
     * Whether a local date has some open time; half a day counts as one.
     *
     * @param date the date
     * @return true if so
     */
    public boolean isBusinessDay(LocalDate date) {
        return days.openingsOf(OpenTime.dayOf(date)).length > 0;
    }

    /**
     * How many business days a range of dates has.
     *
     * @param dates the dates
     * @return the number
     */
    public long businessDays(DateRange dates) {
        return days.openDaysBetween(OpenTime.dayOf(dates.start()), OpenTime.dayOf(dates.end()));
    }

    /**
     * How many business days lie from one date until before another.
     *
     * @param from the first date
     * @param to the first date after it
     * @return the number; negative if {@code to} is before {@code from}
     */
    public long businessDaysBetween(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Math.negateExact(businessDays(DateRange.of(to, from)))
                : businessDays(DateRange.of(from, to));
    }

    /**
     * When the open time of a local date ends.
     *
     * @param date the date
     * @return the last closing on it, its end if a shift goes on after midnight; nothing if it is no business day
     */
    public Optional<Instant> lastClosing(LocalDate date) {
        long[] openings = days.openingsOf(OpenTime.dayOf(date));
        return openings.length == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(openings[openings.length - 1]));
    }

    /**
     * When the n-th business day after a date ends. The date itself does not count.
     *
     * @param date the date
     * @param number which business day after it, 1 for the next
     * @return its {@link #lastClosing}; nothing if there are never so many
     * @throws IllegalArgumentException if the number is below 1
     * @throws ArithmeticException if the day is after the year 9999
     */
    public Optional<Instant> endOfBusinessDay(LocalDate date, int number) {
        return time.businessDayAfter(OpenTime.dayOf(date), number).flatMap(this::lastClosing);
    }

    /**
     * The calendar as plain data.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return BusinessCalendarData.write(this);
    }

    /**
     * A calendar from plain data.
     *
     * @param data what {@link #toData} writes: version, zone, hours by weekday (mon to sun), holidays,
     *     special-hours and breaks by date
     * @return the calendar
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe a calendar
     */
    public static BusinessCalendar fromData(Map<String, ?> data) {
        return BusinessCalendarData.read(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that
                && zone.equals(that.zone)
                && weeklyHours.equals(that.weeklyHours)
                && specialHours.equals(that.specialHours)
                && breaks.equals(that.breaks)
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, weeklyHours, specialHours, breaks, holidays);
    }

    /**
     * The zone and the hours of the week.
     *
     * @return for example {@code Europe/Paris [MONDAY 09:00-18:00, TUESDAY 09:00-18:00], 11 holidays}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(zone.getId()).append(" [");
        weeklyHours.forEach((weekday, hours) -> {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ").append(weekday);
            hours.forEach(interval -> text.append(' ').append(interval));
        });
        text.append(']');
        append(text, holidays.size(), "holiday");
        append(text, specialHours.size(), "date of special hours");
        append(text, breaks.size(), "date with breaks");
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
