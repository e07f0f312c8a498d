package dev.smarketing.core.calendar;

import dev.smarketing.core.check.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the hours of a {@link WeeklyCalendar}. The order of the calls does not matter; hours add up. */
public final class BusinessCalendarBuilder {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<OpeningHours>> weekly = new EnumMap<>(DayOfWeek.class);
    private final NavigableMap<LocalDate, List<OpeningHours>> special = new TreeMap<>();
    private final NavigableMap<LocalDate, List<OpeningHours>> breaks = new TreeMap<>();
    private final NavigableSet<LocalDate> holidays = new TreeSet<>();
    private boolean closesShifts;

    BusinessCalendarBuilder(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Opens a weekday.
     *
     * @param weekday the weekday on which the hours start
     * @param hours intervals like {@code 09:00-12:30} or, overnight, {@code 22:00-06:00}
     * @return this
     * @throws IllegalArgumentException if there is no interval, or one cannot be read
     */
    public BusinessCalendarBuilder openOn(DayOfWeek weekday, String... hours) {
        // read first: what is refused must leave no trace
        List<OpeningHours> parsed = parse(Objects.requireNonNull(weekday, "weekday"), hours);
        weekly.computeIfAbsent(weekday, key -> new ArrayList<>()).addAll(parsed);
        return this;
    }

    /**
     * Opens several weekdays alike.
     *
     * @param first the first weekday
     * @param last the last weekday, included; Saturday to Monday goes over Sunday
     * @param hours intervals like {@code 09:00-12:30}
     * @return this
     * @throws IllegalArgumentException if there is no interval, or one cannot be read
     */
    public BusinessCalendarBuilder openOn(DayOfWeek first, DayOfWeek last, String... hours) {
        Objects.requireNonNull(last, "last");
        DayOfWeek weekday = first;
        openOn(weekday, hours);
        while (weekday != last) {
            weekday = weekday.plus(1);
            openOn(weekday, hours);
        }
        return this;
    }

    /**
     * Closes dates.
     *
     * @param dates the dates, repeated or not
     * @return this
     */
    public BusinessCalendarBuilder closedOn(LocalDate... dates) {
        return closedOn(Require.elements(dates, "dates"));
    }

    /**
     * Closes dates.
     *
     * @param dates the dates, repeated or not
     * @return this
     */
    public BusinessCalendarBuilder closedOn(Collection<LocalDate> dates) {
        Objects.requireNonNull(dates, "dates");
        dates.forEach(date -> holidays.add(LocalDate.ofEpochDay(OpenTime.dayOf(date))));
        return this;
    }

    /**
     * Lets a closed date close the shifts that start on it, whole, with their part after midnight, and nothing
     * else: the end of the shift of the date before stays open. Without this a closed date closes exactly its
     * own local date.
     *
     * @return this
     */
    public BusinessCalendarBuilder closedDatesCloseShifts() {
        closesShifts = true;
        return this;
    }

    /**
     * Replaces the hours of the week on a date: an exceptional opening, half a holiday, other hours.
     *
     * @param date the date, not a closed one
     * @param hours the intervals, at least one
     * @return this
     */
    public BusinessCalendarBuilder specialHoursOn(LocalDate date, String... hours) {
        OpenTime.dayOf(date);
        List<OpeningHours> parsed = parse(date, hours);
        special.computeIfAbsent(date, key -> new ArrayList<>()).addAll(parsed);
        return this;
    }

    /**
     * Closes for a part of a date, for example the afternoon of half a holiday ({@code 12:00-24:00}).
     *
     * @param date the date
     * @param hours the intervals, at least one, none of them over midnight
     * @return this
     */
    public BusinessCalendarBuilder breakOn(LocalDate date, String... hours) {
        OpenTime.dayOf(date);
        List<OpeningHours> parsed = parse(date, hours);
        for (OpeningHours pause : parsed) {
            if (pause.isOvernight()) {
                throw new IllegalArgumentException("break " + pause + " on " + date
                        + " ends before it starts; give the earlier time first, one break a date");
            }
        }
        breaks.computeIfAbsent(date, key -> new ArrayList<>()).addAll(parsed);
        return this;
    }

    /**
     * Makes the calendar.
     *
     * @return the calendar
     * @throws IllegalArgumentException if intervals of a date overlap, or a closed date has special hours
     */
    public WeeklyCalendar build() {
        for (LocalDate date : special.keySet()) {
            if (holidays.contains(date)) {
                throw new IllegalArgumentException(
                        date + " is closed and has special hours " + special.get(date) + "; keep one of the two");
            }
        }
        return new WeeklyCalendar(
                zone,
                new Schedule(
                        Collections.unmodifiableMap(canonical(weekly, new EnumMap<>(DayOfWeek.class))),
                        Collections.unmodifiableNavigableMap(canonical(special, new TreeMap<>())),
                        Collections.unmodifiableNavigableMap(canonical(breaks, new TreeMap<>())),
                        Collections.unmodifiableNavigableSet(new TreeSet<>(holidays)),
                        closesShifts));
    }

    private static List<OpeningHours> parse(Object day, String... hours) {
        Objects.requireNonNull(hours, "hours");
        Require.atLeast(hours.length, 1, "number of intervals on " + day);
        List<OpeningHours> parsed = new ArrayList<>(hours.length);
        for (String text : hours) {
            parsed.add(OpeningHours.parse(text));
        }
        return parsed;
    }

    private static <K, M extends Map<K, List<OpeningHours>>> M canonical(Map<K, List<OpeningHours>> hours, M target) {
        hours.forEach((day, intervals) -> target.put(day, canonical(day, intervals)));
        return target;
    }

    private static List<OpeningHours> canonical(Object day, List<OpeningHours> intervals) {
        List<OpeningHours> result = new ArrayList<>();
        for (OpeningHours next : intervals.stream()
                .sorted(Comparator.comparing(OpeningHours::start))
                .toList()) {
            OpeningHours last = result.isEmpty() ? next : result.get(result.size() - 1);
            if (result.isEmpty() || last.endSecond() < next.startSecond()) {
                result.add(next);
            } else if (last.endSecond() > next.startSecond()) {
                throw new IllegalArgumentException("hours " + last + " and " + next + " on " + day
                        + " overlap; give intervals that do not share time");
            } else if (fitsOneInterval(last.startSecond(), next.endSecond())) {
                result.set(result.size() - 1, OpeningHours.of(last.start(), next.end()));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }

    /** An interval can say at most 24 hours, and exactly 24 only from 00:00. */
    private static boolean fitsOneInterval(int start, int end) {
        int length = end - start;
        return length < OpeningHours.DAY || (length == OpeningHours.DAY && start == 0);
    }
}
