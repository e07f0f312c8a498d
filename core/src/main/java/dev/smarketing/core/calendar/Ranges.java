package dev.smarketing.core.calendar;

import java.util.Arrays;

/** Sets of seconds, as starts and ends in turn, ascending, none empty. */
final class Ranges {

    private Ranges() {}

    /** What is in one or the other; touching ranges become one. */
    static long[] union(long[] a, long[] b) {
        long[] all = new long[a.length + b.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            boolean fromA = j == b.length || (i < a.length && a[i] <= b[j]);
            long start = fromA ? a[i] : b[j];
            long end = fromA ? a[i + 1] : b[j + 1];
            if (fromA) {
                i += 2;
            } else {
                j += 2;
            }
            if (size > 0 && start <= all[size - 1]) {
                all[size - 1] = Math.max(all[size - 1], end);
            } else {
                all[size++] = start;
                all[size++] = end;
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** What is in both. */
    static long[] intersection(long[] a, long[] b) {
        long[] both = new long[a.length + b.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            long start = Math.max(a[i], b[j]);
            long end = Math.min(a[i + 1], b[j + 1]);
            if (start < end) {
                both[size++] = start;
                both[size++] = end;
            }
            if (a[i + 1] < b[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return Arrays.copyOf(both, size);
    }

    /** What is not in the ranges, from 0 until a length. */
    static int[] rest(int[] ranges, int length) {
        int[] rest = new int[ranges.length + 2];
        int size = 0;
        int start = 0;
        for (int i = 0; i <= ranges.length; i += 2) {
            int end = i == ranges.length ? length : ranges[i];
            if (start < end) {
                rest[size++] = start;
                rest[size++] = end;
            }
            start = i == ranges.length ? length : ranges[i + 1];
        }
        return Arrays.copyOf(rest, size);
    }

    /** The same, so many seconds later. */
    static long[] moved(long[] ranges, long by) {
        long[] moved = new long[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            moved[i] = ranges[i] + by;
        }
        return moved;
    }

    /** The same in ints, as the seconds of a date or a week fit. */
    static int[] narrow(long[] ranges) {
        int[] narrow = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            narrow[i] = Math.toIntExact(ranges[i]);
        }
        return narrow;
    }
}
