package dev.smarketing.core.calendar;

/**
 * How many seconds of one share of the time have passed before a second of the epoch, and back: two binary
 * searches over prefix sums, so the span does not matter.
 */
final class Measure {

    /** What is asked for does not exist. */
    static final long NONE = Long.MIN_VALUE;

    /** By stretch its first second, then the end of the last. */
    private final long[] starts;
    /** By stretch. */
    private final Share[] shares;
    /** By stretch the seconds of the share before it, then those before the end of the last. */
    private final long[] before;
    /** Seconds of the share in the cycle that repeats after the end, or -1 if the last stretch goes on. */
    private final long inCycle;

    Measure(long[] starts, Share[] shares, boolean repeats) {
        this.starts = starts;
        this.shares = shares;
        this.before = new long[starts.length];
        for (int i = 0; i < shares.length; i++) {
            before[i + 1] = before[i] + shares[i].until(starts[i + 1] - starts[i]);
        }
        long end = starts[shares.length];
        this.inCycle = repeats ? before[shares.length] - upTo(end - Timeline.CYCLE_SECONDS) : -1;
    }

    /** The last of the ascending numbers that is not above a value; the first if all are above. */
    static int floor(long[] numbers, int size, long value) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (numbers[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Seconds of the share before a second, counted from the first stretch on. */
    long until(long second) {
        long end = starts[shares.length];
        if (inCycle < 0 || second < end) {
            return upTo(second);
        }
        long turns = (second - end) / Timeline.CYCLE_SECONDS + 1;
        return upTo(second - turns * Timeline.CYCLE_SECONDS) + turns * inCycle;
    }

    private long upTo(long second) {
        int i = floor(starts, shares.length, second);
        return before[i] + shares[i].until(second - starts[i]);
    }

    /** The first second by which an amount has passed. */
    long earliest(long amount) {
        long beyond = amount - before[shares.length];
        if (inCycle > 0 && beyond > 0) {
            long turns = (beyond - 1) / inCycle + 1;
            return earliest(amount - turns * inCycle) + turns * Timeline.CYCLE_SECONDS;
        }
        int i = floor(before, shares.length, amount - 1);
        return exists(i, beyond > 0) ? starts[i] + shares[i].earliest(amount - before[i]) : NONE;
    }

    /** The last second by which no more than an amount has passed. */
    long latest(long amount) {
        long beyond = amount - before[shares.length];
        if (inCycle > 0 && beyond >= 0) {
            long turns = beyond / inCycle + 1;
            return latest(amount - turns * inCycle) + turns * Timeline.CYCLE_SECONDS;
        }
        int i = floor(before, shares.length, amount);
        return exists(i, beyond >= 0) ? starts[i] + shares[i].latest(amount - before[i]) : NONE;
    }

    /** The weeks at both ends go on for ever, unless a cycle follows. */
    private boolean exists(int stretch, boolean isBeyond) {
        return shares[stretch].whole() > 0 && (!isBeyond || (inCycle < 0 && shares[stretch].isWeek()));
    }

    /** Whether the share comes back again and again: in the cycle, or in the weeks of the last 400 dates. */
    boolean comesAgain() {
        if (inCycle >= 0) {
            return inCycle > 0;
        }
        long since = starts[shares.length] - 400L * OpeningHours.DAY;
        for (int i = shares.length - 1; i >= 0 && starts[i + 1] > since; i--) {
            if (shares[i].isWeek() && shares[i].whole() > 0) {
                return true;
            }
        }
        return false;
    }
}
