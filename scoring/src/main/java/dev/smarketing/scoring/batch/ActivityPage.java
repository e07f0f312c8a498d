package dev.smarketing.scoring.batch;

/**
 * The activities of the leads of one page: those of lead {@code i} stand from {@code starts[i]} to before
 * {@code starts[i + 1]}, the earliest first. Arrays that would say nothing are empty.
 */
final class ActivityPage {

    static final int[] NO_INTS = {};
    static final String[] NO_TEXTS = {};

    final int[] starts;
    final char[] types;
    final int[] days;

    /** The first date at whose end each counts, empty if that is always its day. */
    final int[] countsFrom;

    final long[] seconds;

    /** Empty if all are 0. */
    final int[] nanos;

    /** Empty if the caller said that there are no duplicates. */
    final String[] ids;

    /** The codes of each property, empty if none is known. */
    final int[][] properties;

    final int earliestDay;
    final int latestDay;
    final int mostOfLead;

    ActivityPage(
            int[] starts,
            char[] types,
            int[] days,
            int[] countsFrom,
            long[] seconds,
            int[] nanos,
            String[] ids,
            int[][] properties) {
        this.starts = starts;
        this.types = types;
        this.days = days;
        this.countsFrom = countsFrom;
        this.seconds = seconds;
        this.nanos = nanos;
        this.ids = ids;
        this.properties = properties;
        int earliest = Integer.MAX_VALUE;
        for (int day : days) {
            earliest = Math.min(earliest, day);
        }
        this.earliestDay = earliest;
        int most = 0;
        for (int lead = 1; lead < starts.length; lead++) {
            most = Math.max(most, starts[lead] - starts[lead - 1]);
        }
        this.mostOfLead = most;
        int latest = Integer.MIN_VALUE;
        for (int day : countsFrom.length == 0 ? days : countsFrom) {
            latest = Math.max(latest, day);
        }
        this.latestDay = latest;
    }

    int size() {
        return days.length;
    }

    /** Whether the day of every activity is also the first date at whose end it counts. */
    boolean isPlain() {
        return countsFrom.length == 0;
    }

    long bytes() {
        long bytes = 4L * starts.length + 2L * types.length + 4L * days.length + 4L * countsFrom.length;
        bytes += 8L * seconds.length + 4L * nanos.length + 4L * ids.length;
        for (int[] codes : properties) {
            bytes += 4L * codes.length;
        }
        return bytes;
    }
}
