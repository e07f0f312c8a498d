package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What is open on each local date, as seconds of the epoch. Dates are counted in days of the epoch.
 *
 * <p>A date is regular if neither an exception nor a change of the zone's offset touches it; regular dates of
 * one weekday are open equally long, so a run of them is summed by weeks and never day by day.
 */
final class OpenDays {

    static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    /** After all dates, and small enough to reckon with. */
    private static final long BEYOND = Long.MAX_VALUE / 4;

    private static final int DAY = OpeningHours.DAY;
    private static final int[] CLOSED = {};

    private final ZoneRules rules;
    private final Map<DayOfWeek, List<OpeningHours>> weekly;
    private final Map<LocalDate, List<OpeningHours>> special;
    private final Map<LocalDate, List<OpeningHours>> breaks;
    private final NavigableSet<LocalDate> closed;
    /** Dates on which the weekly pattern does not hold. */
    private final NavigableSet<Long> exceptions = new TreeSet<>();
    /** By weekday, Monday first: seconds of the date at which it opens and closes, in turn. */
    private final int[][] pattern = new int[7][];

    private final long[] patternSeconds = new long[7];
    private final long weekSeconds;
    private final int weekDays;

    OpenDays(
            ZoneId zone,
            Map<DayOfWeek, List<OpeningHours>> weekly,
            Map<LocalDate, List<OpeningHours>> special,
            Map<LocalDate, List<OpeningHours>> breaks,
            NavigableSet<LocalDate> closed) {
        this.rules = zone.getRules();
        this.weekly = weekly;
        this.special = special;
        this.breaks = breaks;
        this.closed = closed;
        for (LocalDate date : special.keySet()) {
            exceptions.add(date.toEpochDay());
            exceptions.add(date.toEpochDay() + 1); // the weekday before may have had an overnight shift
        }
        breaks.keySet().forEach(date -> exceptions.add(date.toEpochDay()));
        closed.forEach(date -> exceptions.add(date.toEpochDay()));
        long sum = 0;
        int days = 0;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int[] ranges =
                    union(weekly.getOrDefault(weekday.minus(1), List.of()), weekly.getOrDefault(weekday, List.of()));
            int seconds = 0;
            for (int i = 0; i < ranges.length; i += 2) {
                seconds += ranges[i + 1] - ranges[i];
            }
            pattern[weekday.getValue() - 1] = ranges;
            patternSeconds[weekday.getValue() - 1] = seconds;
            sum += seconds;
            days += seconds > 0 ? 1 : 0;
        }
        this.weekSeconds = sum;
        this.weekDays = days;
    }

    /** Whether only exceptions open this calendar. */
    boolean hasNoWeeklyHours() {
        return weekDays == 0;
    }

    /** Open seconds of seven regular dates. */
    long weekSeconds() {
        return weekSeconds;
    }

    /** Dates with open time among seven regular ones. */
    int weekDays() {
        return weekDays;
    }

    /** The first second of a date: that of the skip if 00:00 is skipped, the first if it happens twice. */
    long startOf(long day) {
        return resolve(day * DAY);
    }

    /** The date whose time, from its start to the start of the next, holds a second. */
    long dayOf(long second) {
        long local = second + rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        long day = Math.floorDiv(local, (long) DAY);
        while (second < startOf(day)) {
            day--;
        }
        while (second >= startOf(day + 1)) {
            day++;
        }
        return day;
    }

    private long resolve(long localSecond) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return localSecond - rules.getOffset(local).getTotalSeconds();
        }
        return transition.isGap()
                ? transition.toEpochSecond()
                : localSecond - transition.getOffsetBefore().getTotalSeconds();
    }

    /** When a date is open: starts and ends in turn, ascending, none empty. */
    long[] openingsOf(long day) {
        int[] local = exceptions.contains(day) ? exceptional(day) : pattern[weekday(day)];
        long[] openings = new long[local.length];
        int size = 0;
        for (int i = 0; i < local.length; i += 2) {
            long start = resolve(day * DAY + local[i]);
            long end = resolve(day * DAY + local[i + 1]);
            if (start < end) {
                openings[size++] = start;
                openings[size++] = end;
            }
        }
        return size == local.length ? openings : Arrays.copyOf(openings, size);
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + 3, 7L); // day 0 was a Thursday
    }

    private int[] exceptional(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        if (closed.contains(date)) {
            return CLOSED;
        }
        int[] open = union(hoursOf(date.minusDays(1)), hoursOf(date));
        for (OpeningHours pause : breaks.getOrDefault(date, List.of())) {
            open = without(open, pause.startSecond(), pause.endSecond());
        }
        return open;
    }

    private List<OpeningHours> hoursOf(LocalDate date) {
        List<OpeningHours> hours = special.get(date);
        return hours != null ? hours : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** The part of a date that its own shifts and the overnight shifts of the date before cover. */
    private static int[] union(List<OpeningHours> before, List<OpeningHours> own) {
        List<int[]> ranges = new ArrayList<>();
        for (OpeningHours hours : before) {
            if (hours.isOvernight()) {
                ranges.add(new int[] {0, hours.endSecond() - DAY});
            }
        }
        for (OpeningHours hours : own) {
            ranges.add(new int[] {hours.startSecond(), Math.min(hours.endSecond(), DAY)});
        }
        ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] union = new int[2 * ranges.size()];
        int size = 0;
        for (int[] range : ranges) {
            if (size > 0 && range[0] <= union[size - 1]) {
                union[size - 1] = Math.max(union[size - 1], range[1]);
            } else {
                union[size++] = range[0];
                union[size++] = range[1];
            }
        }
        return Arrays.copyOf(union, size);
    }

    private static int[] without(int[] open, int from, int to) {
        int[] rest = new int[open.length + 2];
        int size = 0;
        for (int i = 0; i < open.length; i += 2) {
            int firstEnd = Math.min(open[i + 1], from);
            if (open[i] < firstEnd) {
                rest[size++] = open[i];
                rest[size++] = firstEnd;
            }
            int secondStart = Math.max(open[i], to);
            if (secondStart < open[i + 1]) {
                rest[size++] = secondStart;
                rest[size++] = open[i + 1];
            }
        }
        return Arrays.copyOf(rest, size);
    }

    /** Open seconds of the dates from one to before another. */
    long secondsBetween(long from, long to) {
        long sum = 0;
        long day = from;
        while (day < to) {
            long irregular = Math.min(to, nextIrregular(day));
            sum += (irregular - day) / 7 * weekSeconds;
            for (long d = day + (irregular - day) / 7 * 7; d < irregular; d++) {
                sum += patternSeconds[weekday(d)];
            }
            day = irregular;
            if (day < to) {
                long[] openings = openingsOf(day++);
                for (int i = 0; i < openings.length; i += 2) {
                    sum += openings[i + 1] - openings[i];
                }
            }
        }
        return sum;
    }

    /** Dates with open time from one to before another. */
    long openDaysBetween(long from, long to) {
        long sum = 0;
        long day = from;
        while (day < to) {
            long irregular = Math.min(to, nextIrregular(day));
            sum += (irregular - day) / 7 * weekDays;
            for (long d = day + (irregular - day) / 7 * 7; d < irregular; d++) {
                sum += patternSeconds[weekday(d)] > 0 ? 1 : 0;
            }
            day = irregular;
            if (day < to) {
                sum += openingsOf(day++).length > 0 ? 1 : 0;
            }
        }
        return sum;
    }

    /** The first date from this one on that may be open; beyond the last day if there is none. */
    long nextCandidate(long day) {
        if (weekDays > 0) {
            return day;
        }
        Long exception = exceptions.ceiling(day);
        return exception == null ? BEYOND : exception;
    }

    /** The last date up to this one that may be open; before the first day if there is none. */
    long previousCandidate(long day) {
        if (weekDays > 0) {
            return day;
        }
        Long exception = exceptions.floor(day);
        return exception == null ? -BEYOND : exception;
    }

    /** The first date from this one on that is not regular, or a number beyond all dates. */
    long nextIrregular(long day) {
        Long exception = exceptions.ceiling(day);
        long next = exception == null ? BEYOND : exception;
        if (rules.isFixedOffset()) {
            return next;
        }
        // offsets lie within 18 hours, so no transition three days before reaches this date
        ZoneOffsetTransition transition = rules.nextTransition(Instant.ofEpochSecond((day - 3) * DAY));
        while (transition != null && lastDayOf(transition) < day) {
            transition = rules.nextTransition(transition.getInstant());
        }
        return transition == null ? next : Math.min(next, Math.max(day, firstDayOf(transition)));
    }

    /** The last date up to this one that is not regular, or a number before all dates. */
    long previousIrregular(long day) {
        Long exception = exceptions.floor(day);
        long previous = exception == null ? -BEYOND : exception;
        if (rules.isFixedOffset()) {
            return previous;
        }
        ZoneOffsetTransition transition = rules.previousTransition(Instant.ofEpochSecond((day + 4) * DAY));
        while (transition != null && firstDayOf(transition) > day) {
            transition = rules.previousTransition(transition.getInstant());
        }
        return transition == null ? previous : Math.max(previous, Math.min(day, lastDayOf(transition)));
    }

    private static long firstDayOf(ZoneOffsetTransition transition) {
        return Math.min(
                transition.getDateTimeBefore().toLocalDate().toEpochDay(),
                transition.getDateTimeAfter().toLocalDate().toEpochDay());
    }

    private static long lastDayOf(ZoneOffsetTransition transition) {
        return Math.max(
                transition.getDateTimeBefore().toLocalDate().toEpochDay(),
                transition.getDateTimeAfter().toLocalDate().toEpochDay());
    }
}
