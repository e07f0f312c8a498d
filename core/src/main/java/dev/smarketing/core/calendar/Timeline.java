package dev.smarketing.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All dates of a zone and when they are open, as stretches that follow each other: either weeks of 24-hour
 * dates that repeat, or one date that an exception or a change of an offset touches. Dates are counted in
 * days of the epoch, instants in seconds.
 *
 * <p>Rules of zones and the Gregorian calendar repeat every 400 years, which are whole weeks. So after the
 * last thing that happens once, one cycle of stretches says all that follows, and the memory is bounded.
 */
final class Timeline {

    static final int FIRST_DAY = (int) LocalDate.of(1, 1, 1).toEpochDay();
    static final int LAST_DAY = (int) LocalDate.of(9999, 12, 31).toEpochDay();
    static final int CYCLE_DAYS = 146_097;
    static final long CYCLE_SECONDS = (long) CYCLE_DAYS * OpeningHours.DAY;

    private static final int DAY = OpeningHours.DAY;
    /** Dates before the first and after the last, all regular, so that the ends go on like a week. */
    private static final int MARGIN = 8;

    /** By stretch, then the end of the last. */
    private final long[] starts;
    /** By stretch its first date, then the date after the last. */
    private final long[] firstDays;
    /** By stretch the open dates before it, then all. */
    private final long[] openDates;

    private final Pattern[] patterns;
    private final boolean repeats;
    private final Measure open;
    private final Measure closed;

    private Timeline(Builder builder, boolean repeats) {
        int size = builder.patterns.size();
        this.starts = Arrays.copyOf(builder.starts, size + 1);
        this.firstDays = Arrays.copyOf(builder.firstDays, size + 1);
        this.patterns = builder.patterns.toArray(Pattern[]::new);
        this.repeats = repeats;
        Share[] openShares = new Share[size];
        Share[] closedShares = new Share[size];
        this.openDates = new long[size + 1];
        for (int i = 0; i < size; i++) {
            openShares[i] = patterns[i].open();
            closedShares[i] = patterns[i].closed();
            openDates[i + 1] = openDates[i] + patterns[i].openDates(firstDays[i + 1] - firstDays[i]);
        }
        this.open = new Measure(starts, openShares, repeats);
        this.closed = new Measure(starts, closedShares, repeats);
    }

    /** The open time. */
    Measure open() {
        return open;
    }

    /** All other time. */
    Measure closed() {
        return closed;
    }

    int size() {
        return patterns.length;
    }

    long start(int stretch) {
        return starts[stretch];
    }

    long firstDay(int stretch) {
        return firstDays[stretch];
    }

    boolean isRegular(int stretch) {
        return patterns[stretch].open().isWeek();
    }

    /** Whether the last 400 years repeat after the last stretch. */
    boolean repeats() {
        return repeats;
    }

    /** After all that happens once. */
    long startOfTheRest() {
        return repeats ? starts[size()] - CYCLE_SECONDS : starts[size() - 1];
    }

    private long turnsOfSecond(long second) {
        long end = starts[size()];
        return repeats && second >= end ? (second - end) / CYCLE_SECONDS + 1 : 0;
    }

    private long turnsOfDay(long day) {
        long end = firstDays[size()];
        return repeats && day >= end ? (day - end) / CYCLE_DAYS + 1 : 0;
    }

    /** The date whose time, from its start to the start of the next, holds a second. */
    long dayOf(long second) {
        long turns = turnsOfSecond(second);
        long within = second - turns * CYCLE_SECONDS;
        int i = Measure.floor(starts, size(), within);
        long date = isRegular(i) ? Math.floorDiv(within - starts[i], (long) DAY) : 0;
        return firstDays[i] + date + turns * CYCLE_DAYS;
    }

    /** The first second of a date: that of the skip if 00:00 is skipped, the first if it happens twice. */
    long startOf(long day) {
        long turns = turnsOfDay(day);
        long within = day - turns * CYCLE_DAYS;
        int i = Measure.floor(firstDays, size(), within);
        return starts[i] + (within - firstDays[i]) * DAY + turns * CYCLE_SECONDS;
    }

    boolean isOpen(long second) {
        long within = second - turnsOfSecond(second) * CYCLE_SECONDS;
        int i = Measure.floor(starts, size(), within);
        long offset = within - starts[i];
        if (!isRegular(i)) {
            return patterns[i].open().holds(0, (int) offset);
        }
        long date = Math.floorDiv(offset, (long) DAY);
        return patterns[i].open().holds(Math.floorMod(date, 7), (int) (offset - date * DAY));
    }

    /** Starts and ends of a date in turn, in seconds from its start. */
    int[] openOn(long day) {
        long within = day - turnsOfDay(day) * CYCLE_DAYS;
        int i = Measure.floor(firstDays, size(), within);
        return patterns[i].openOn(isRegular(i) ? Math.floorMod(within - firstDays[i], 7) : 0);
    }

    /** The stretch that holds a second, that of the cycle if it is later. */
    private int stretchAt(long second) {
        return Measure.floor(starts, size(), second - turnsOfSecond(second) * CYCLE_SECONDS);
    }

    Pattern patternAt(long second) {
        return patterns[stretchAt(second)];
    }

    /** Seconds since the start of the stretch that holds a second. */
    long offsetAt(long second) {
        return second - turnsOfSecond(second) * CYCLE_SECONDS - starts[stretchAt(second)];
    }

    /** What is open from one second until before another, in seconds from the first; starts and ends in turn. */
    long[] openWithin(long from, long to) {
        long[] all = {};
        long second = from;
        while (second < to) {
            int i = stretchAt(second);
            long offset = offsetAt(second);
            boolean isLast = i == size() - 1 && !repeats;
            long length = isLast ? to - second : Math.min(to - second, starts[i + 1] - starts[i] - offset);
            long[] open = patterns[i].open().within(offset, offset + length);
            all = Ranges.union(all, Ranges.moved(open, second - from - offset));
            second += length;
        }
        return all;
    }

    /** How many open dates there are before a date, counted from the first stretch on. */
    long openDatesUntil(long day) {
        long turns = turnsOfDay(day);
        long sum = openDatesUpTo(day - turns * CYCLE_DAYS);
        return turns == 0 ? sum : sum + turns * openDatesInCycle();
    }

    private long openDatesUpTo(long day) {
        int i = Measure.floor(firstDays, size(), day);
        return openDates[i] + patterns[i].openDates(day - firstDays[i]);
    }

    private long openDatesInCycle() {
        return openDates[size()] - openDatesUpTo(firstDays[size()] - CYCLE_DAYS);
    }

    /** The open date that has so many open dates before it, or {@link Measure#NONE}. */
    long openDate(long number) {
        long beyond = number - openDates[size()];
        if (beyond >= 0 && repeats) {
            long inCycle = openDatesInCycle();
            if (inCycle == 0) {
                return Measure.NONE;
            }
            long turns = beyond / inCycle + 1;
            return openDate(number - turns * inCycle) + turns * CYCLE_DAYS;
        }
        int i = Measure.floor(openDates, size(), number);
        if (beyond >= 0 && (!isRegular(i) || patterns[i].open().whole() == 0)) {
            return Measure.NONE;
        }
        return firstDays[i] + patterns[i].openDate(number - openDates[i]);
    }

    /** Collects stretches one after the other. */
    static final class Builder {

        private final List<Pattern> patterns = new ArrayList<>();
        private final Map<Pattern, Pattern> known = new HashMap<>();
        private long[] starts = new long[64];
        private long[] firstDays = new long[64];

        /** Adds a stretch. */
        void add(long firstDay, long start, Pattern pattern) {
            int size = patterns.size();
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                firstDays = Arrays.copyOf(firstDays, 2 * firstDays.length);
            }
            starts[size] = start;
            firstDays[size] = firstDay;
            Pattern same = known.putIfAbsent(pattern, pattern);
            patterns.add(same == null ? pattern : same);
        }

        /** Ends the last stretch. */
        Timeline build(long endDay, long end, boolean repeats) {
            starts[patterns.size()] = end;
            firstDays[patterns.size()] = endDay;
            return new Timeline(this, repeats);
        }
    }

    /** The range of dates that the stretches cover. */
    record Horizon(long firstDay, long endDay, boolean repeats) {

        /**
         * As far as needed.
         *
         * @param lastOnce a date after all that happens once
         * @param changesForEver whether offsets change by rules after it
         */
        static Horizon after(long lastOnce, boolean changesForEver) {
            long end = Math.max(lastOnce, FIRST_DAY) + CYCLE_DAYS;
            return changesForEver && end < LAST_DAY
                    ? new Horizon(FIRST_DAY - MARGIN, end, true)
                    : new Horizon(FIRST_DAY - MARGIN, LAST_DAY + MARGIN, false);
        }
    }
}
