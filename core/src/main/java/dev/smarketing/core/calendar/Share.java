package dev.smarketing.core.calendar;

import java.util.Arrays;

/**
 * One share of the time, the open or the closed, on seven dates of 24 hours that repeat, or on a single date
 * of any length. Offsets are seconds from the start of the first date.
 */
final class Share {

    private static final int DAY = OpeningHours.DAY;

    /** By date: where the share starts and ends in turn, in seconds of the date. */
    private final int[][] ranges;
    /** By date: seconds of the share before it; then those of all dates. */
    private final int[] before;

    private final int hash;

    Share(int[][] ranges) {
        this.ranges = ranges;
        this.hash = Arrays.deepHashCode(ranges);
        this.before = new int[ranges.length + 1];
        for (int date = 0; date < ranges.length; date++) {
            before[date + 1] = before[date] + until(date, Integer.MAX_VALUE);
        }
    }

    boolean isWeek() {
        return ranges.length > 1;
    }

    int[] rangesOf(int date) {
        return ranges[date];
    }

    /** Seconds of the share on all the dates. */
    int whole() {
        return before[ranges.length];
    }

    boolean holds(int date, int second) {
        int[] range = ranges[date];
        for (int i = 0; i < range.length; i += 2) {
            if (range[i] <= second && second < range[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Seconds of the share from the start until an offset; before the start they are negative. */
    long until(long offset) {
        if (!isWeek()) {
            return until(0, offset);
        }
        long date = Math.floorDiv(offset, DAY);
        long week = Math.floorDiv(date, 7);
        int weekday = (int) (date - 7 * week);
        return week * whole() + before[weekday] + until(weekday, offset - date * DAY);
    }

    private int until(int date, long second) {
        int sum = 0;
        int[] range = ranges[date];
        for (int i = 0; i < range.length && range[i] < second; i += 2) {
            sum += (int) Math.min(second, range[i + 1]) - range[i];
        }
        return sum;
    }

    /** The first offset by which an amount of a share that is not empty has passed. */
    long earliest(long amount) {
        long left = amount;
        long week = 0;
        if (isWeek()) {
            week = Math.floorDiv(amount - 1, whole());
            left -= week * whole();
        }
        int date = 0;
        while (before[date + 1] < left) {
            date++;
        }
        left -= before[date];
        int[] range = ranges[date];
        int i = 0;
        while (range[i + 1] - range[i] < left) {
            left -= range[i + 1] - range[i];
            i += 2;
        }
        return (7 * week + date) * DAY + range[i] + left;
    }

    /** The last offset by which no more than an amount of a share that is not empty has passed. */
    long latest(long amount) {
        long left = amount;
        long week = 0;
        if (isWeek()) {
            week = Math.floorDiv(amount, whole());
            left -= week * whole();
        }
        int date = 0;
        while (before[date + 1] <= left) {
            date++;
        }
        left -= before[date];
        int[] range = ranges[date];
        int i = 0;
        while (range[i + 1] - range[i] <= left) {
            left -= range[i + 1] - range[i];
            i += 2;
        }
        return (7 * week + date) * DAY + range[i] + left;
    }

    /** The share from one offset until before another, as starts and ends in turn. */
    long[] within(long from, long to) {
        long[] all = {};
        long first = isWeek() ? Math.floorDiv(from, DAY) : 0;
        for (long date = first; date == first || (isWeek() && date * DAY < to); date++) {
            int[] range = ranges[(int) Math.floorMod(date, (long) ranges.length)];
            long[] offsets = new long[range.length];
            for (int i = 0; i < range.length; i++) {
                offsets[i] = date * DAY + range[i];
            }
            all = Ranges.union(all, offsets);
        }
        return Ranges.intersection(all, new long[] {from, to});
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Share that && hash == that.hash && Arrays.deepEquals(ranges, that.ranges));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
