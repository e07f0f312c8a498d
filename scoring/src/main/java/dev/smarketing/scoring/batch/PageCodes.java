package dev.smarketing.scoring.batch;

import java.util.Arrays;

/**
 * The activities of a page that can count for a sum, by lead: one code for each. Where there are fewer than leads, the
 * lead stands beside each code; else the place where those of each lead end.
 */
final class PageCodes {

    /** Not made yet. */
    static final PageCodes MISSING = new PageCodes(new int[0], new int[0], 0);

    private static final char[] NO_CHARS = {};

    private final char[] leads;
    private final char[] ends;
    private final int[] largeEnds;
    private final char[] codes;
    private final int[] largeCodes;

    /** Copies of the first codes, in arrays of chars where all numbers fit into them; the other ones are empty then. */
    PageCodes(int[] ends, int[] codes, int size) {
        this.codes = chars(codes, size);
        this.largeCodes = this.codes.length == size ? ActivityPage.NO_INTS : Arrays.copyOf(codes, size);
        this.leads = size < ends.length ? leads(ends, size) : NO_CHARS;
        this.ends = size < ends.length ? NO_CHARS : chars(ends, ends.length);
        this.largeEnds = size < ends.length || this.ends.length == ends.length ? ActivityPage.NO_INTS : ends.clone();
    }

    private static char[] chars(int[] numbers, int size) {
        char[] chars = new char[size];
        for (int i = 0; i < size; i++) {
            chars[i] = (char) numbers[i];
            if (chars[i] != numbers[i]) {
                return NO_CHARS;
            }
        }
        return chars;
    }

    private static char[] leads(int[] ends, int size) {
        char[] leads = new char[size];
        int next = 0;
        for (int lead = 0; lead < ends.length; lead++) {
            while (next < ends[lead]) {
                leads[next++] = (char) lead;
            }
        }
        return leads;
    }

    /** Puts the sums of the leads into {@code out}; {@code running} has room for one number more than codes. */
    void sum(int[] values, int[] running, int[] out, int count) {
        if (ends.length + largeEnds.length == 0) {
            Arrays.fill(out, 0, count, 0);
            for (int i = 0; i < codes.length; i++) {
                out[leads[i]] += values[codes[i]];
            }
            for (int i = 0; i < largeCodes.length; i++) {
                out[leads[i]] += values[largeCodes[i]];
            }
            return;
        }
        int sum = 0;
        for (int i = 0; i < codes.length; i++) {
            sum += values[codes[i]];
            running[i + 1] = sum;
        }
        for (int i = 0; i < largeCodes.length; i++) {
            sum += values[largeCodes[i]];
            running[i + 1] = sum;
        }
        int before = 0;
        for (int i = 0; i < ends.length; i++) {
            int now = running[ends[i]];
            out[i] = now - before;
            before = now;
        }
        for (int i = 0; i < largeEnds.length; i++) {
            int now = running[largeEnds[i]];
            out[i] = now - before;
            before = now;
        }
    }

    /** The same for several sums, see {@link PackedSums}. */
    void sum(long[][] values, long[] running, long[][] out, int count) {
        for (int l = 0; l < values.length; l++) {
            sum(values[l], running, out[l], count);
        }
    }

    /** The sum in ints once more: one method over longs for both would make the most frequent run 8 % slower. */
    private void sum(long[] values, long[] running, long[] out, int count) {
        if (ends.length + largeEnds.length == 0) {
            Arrays.fill(out, 0, count, 0);
            for (int i = 0; i < codes.length; i++) {
                out[leads[i]] += values[codes[i]];
            }
            for (int i = 0; i < largeCodes.length; i++) {
                out[leads[i]] += values[largeCodes[i]];
            }
            return;
        }
        long sum = 0;
        for (int i = 0; i < codes.length; i++) {
            sum += values[codes[i]];
            running[i + 1] = sum;
        }
        for (int i = 0; i < largeCodes.length; i++) {
            sum += values[largeCodes[i]];
            running[i + 1] = sum;
        }
        long before = 0;
        for (int i = 0; i < ends.length; i++) {
            long now = running[ends[i]];
            out[i] = now - before;
            before = now;
        }
        for (int i = 0; i < largeEnds.length; i++) {
            long now = running[largeEnds[i]];
            out[i] = now - before;
            before = now;
        }
    }
}
