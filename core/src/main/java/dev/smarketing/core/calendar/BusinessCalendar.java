package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * When a business is open: a {@link WeeklyCalendar} of hours, holidays and breaks, a {@link DatedCalendar} of
 * such calendars one after the other, or a {@link CombinedCalendar}, the union or intersection of any.
 *
 * <p>Open time is a set of instants; the zone only says where dates begin. Every answer takes the same time
 * however far apart the instants are: a few searches in sums that are made once, with the calendar.
 */
public abstract sealed class BusinessCalendar permits WeeklyCalendar, DatedCalendar, CombinedCalendar {

    private final ZoneId zone;
    private final OpenTime time;

    BusinessCalendar(ZoneId zone, Timeline timeline) {
        this.zone = zone;
        this.time = new OpenTime(timeline);
    }

    Timeline timeline() {
        return time.timeline();
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
    public static WeeklyCalendar roundTheClock(ZoneId zone) {
        return builder(zone)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-24:00")
                .build();
    }

    /**
     * The zone of its dates.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * What is open in this calendar, in the other or in both. Time that both share counts once. The zones may
     * differ; dates and business days of the result are those of this calendar's zone.
     *
     * @param other the other calendar
     * @return the union
     */
    public BusinessCalendar union(BusinessCalendar other) {
        return CombinedCalendar.join(
                CombinedCalendar.Kind.UNION, zone, List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * What is open in this calendar and in the other at once. The zones may differ; dates and business days of
     * the result are those of this calendar's zone.
     *
     * @param other the other calendar
     * @return the intersection
     */
    public BusinessCalendar intersection(BusinessCalendar other) {
        return CombinedCalendar.join(
                CombinedCalendar.Kind.INTERSECTION, zone, List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * The same open time with the dates, and so the business days, of another zone. Hours do not move.
     *
     * @param other the zone
     * @return the calendar, this one if it has that zone
     */
    public BusinessCalendar inZone(ZoneId other) {
        Objects.requireNonNull(other, "other");
        return other.equals(zone) ? this : CombinedCalendar.join(CombinedCalendar.Kind.UNION, other, List.of(this));
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
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return time.between(from, to);
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
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(openTime, "openTime");
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
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(openTime, "openTime");
        if (openTime.isNegative()) {
            throw new IllegalArgumentException(
                    "open time " + openTime + " is negative; give " + openTime.negated() + " to subtract instead");
        }
        return time.addLatest(from, openTime);
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
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(openTime, "openTime");
        return add(to, openTime.negated());
    }

    /**
     * The earliest open instant from one on.
     *
     * @param from when to start
     * @return that instant itself if it is open; nothing if the calendar never opens again
     * @throws ArithmeticException if the instant is after the year 9999
     */
    public Optional<Instant> nextOpening(Instant from) {
        Objects.requireNonNull(from, "from");
        return time.nextOpening(from);
    }

    /**
     * The end of the open time that goes on at an instant or begins next.
     *
     * @param from when to start
     * @return the first closed instant after {@link #nextOpening}; nothing if the calendar never opens again or
     *     never closes again
     * @throws ArithmeticException if the instant is after the year 9999
     */
    public Optional<Instant> nextClosing(Instant from) {
        Objects.requireNonNull(from, "from");
        return time.nextClosing(from);
    }

    /**
     * The start of the open time that holds the moment just before an instant, or else ended last.
     *
     * @param to where to start looking back
     * @return the instant from which the calendar was open until {@link #previousClosing}; nothing if it was
     *     never open before, or never closed before
     * @throws ArithmeticException if the instant is before the year 1
     */
    public Optional<Instant> previousOpening(Instant to) {
        Objects.requireNonNull(to, "to");
        return time.previousOpening(to);
    }

    /**
     * The latest instant up to one that ends open time.
     *
     * @param to where to start looking back
     * @return that instant itself if it was open just before; nothing if the calendar was never open before
     * @throws ArithmeticException if the instant is before the year 1
     */
    public Optional<Instant> previousClosing(Instant to) {
        Objects.requireNonNull(to, "to");
        return time.previousClosing(to);
    }

    /**
     * The first instant of a local date.
     *
     * @param date the date
     * @return its 00:00; where that is skipped, the instant of the skip; where it happens twice, the first
     */
    public Instant startOf(LocalDate date) {
        return time.startOf(date);
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
     * Whether a local date in the calendar's zone has some open time; half a day counts as one.
     *
     * @param date the date
     * @return true if so
     */
    public boolean isBusinessDay(LocalDate date) {
        return time.isOpenDate(date);
    }

    /**
     * How many business days a range of dates has.
     *
     * @param dates the dates
     * @return the number
     */
    public long businessDays(DateRange dates) {
        Objects.requireNonNull(dates, "dates");
        return time.openDates(dates.start(), dates.end());
    }

    /**
     * How many business days lie from one date until before another.
     *
     * @param from the first date
     * @param to the first date after it
     * @return the number; negative if {@code to} is before {@code from}
     */
    public long businessDaysBetween(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return time.openDates(from, to);
    }

    /**
     * When the open time of a local date ends.
     *
     * @param date the date
     * @return the last closing on it, its end if a shift goes on after midnight; nothing if it is no business day
     */
    public Optional<Instant> lastClosing(LocalDate date) {
        return time.lastClosing(date);
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
        return time.openDateAfter(date, number).flatMap(time::lastClosing);
    }

    /**
     * The calendar as plain data.
     *
     * @return what {@link #fromData} reads
     */
    public abstract Map<String, Object> toData();

    /**
     * A calendar from plain data: version, zone and
     *
     * <ul>
     *   <li>for a week: hours by weekday (mon to sun), holidays, holidays-close (dates or shifts), special-hours
     *       and breaks by date;
     *   <li>for dated calendars: versions, a list of calendar and, from the second on, from (a date);
     *   <li>for a combination: union or intersection, a list of calendars.
     * </ul>
     *
     * @param data what {@link #toData} writes
     * @return the calendar
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe a calendar
     */
    public static BusinessCalendar fromData(Map<String, ?> data) {
        return BusinessCalendarData.read(data);
    }
}
