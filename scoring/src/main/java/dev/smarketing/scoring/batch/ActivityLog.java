package dev.smarketing.scoring.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Activities in the order in which they came, in chunks, so that nothing is copied while it grows. */
final class ActivityLog {

    static final int MOST = 1_000_000_000;
    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;

    private final List<Chunk> chunks = new ArrayList<>();
    private final int most;
    private final int properties;
    private final boolean hasIds;
    private boolean hasNanos;
    private int size;
    private int lastLead;
    private boolean isByLead = true;
    private Chunk last;

    private static final class Chunk {
        private final int[] leads;
        private final char[] types;
        private final long[] seconds;
        private int[] nanos = ActivityPage.NO_INTS;
        private final @Nullable String[] ids;
        private final int[][] codes;

        Chunk(int size, boolean hasIds, int properties) {
            this.leads = new int[size];
            this.types = new char[size];
            this.seconds = new long[size];
            this.ids = new @Nullable String[hasIds ? size : 0];
            this.codes = new int[properties][];
            for (int p = 0; p < properties; p++) {
                codes[p] = ActivityPage.NO_INTS;
            }
        }
    }

    ActivityLog(boolean hasIds, int properties, int most) {
        this.most = most;
        this.hasIds = hasIds;
        this.properties = properties;
        this.last = new Chunk(0, false, properties);
    }

    int size() {
        return size;
    }

    boolean hasNanos() {
        return hasNanos;
    }

    void add(int lead, char type, long seconds, int nanos, @Nullable String id) {
        if (size == most) {
            throw new IllegalStateException(
                    "columns take up to " + most + " activities at a time; build them and append the others");
        }
        int at = size & MASK;
        if (at == 0) {
            last = new Chunk(CHUNK, hasIds, properties);
            chunks.add(last);
        }
        Chunk chunk = last;
        isByLead &= lead >= lastLead;
        lastLead = lead;
        chunk.leads[at] = lead;
        chunk.types[at] = type;
        chunk.seconds[at] = seconds;
        if (nanos != 0) {
            hasNanos = true;
            if (chunk.nanos.length == 0) {
                chunk.nanos = new int[CHUNK];
            }
            chunk.nanos[at] = nanos;
        }
        if (hasIds) {
            chunk.ids[at] = id;
        }
        size++;
    }

    void property(int row, int property, int code) {
        Chunk chunk = chunks.get(row >>> BITS);
        if (chunk.codes[property].length == 0) {
            chunk.codes[property] = new int[CHUNK];
        }
        chunk.codes[property][row & MASK] = code;
    }

    int lead(int row) {
        return chunks.get(row >>> BITS).leads[row & MASK];
    }

    char type(int row) {
        return chunks.get(row >>> BITS).types[row & MASK];
    }

    long seconds(int row) {
        return chunks.get(row >>> BITS).seconds[row & MASK];
    }

    int nanos(int row) {
        int[] nanos = chunks.get(row >>> BITS).nanos;
        return nanos.length == 0 ? 0 : nanos[row & MASK];
    }

    @Nullable
    String id(int row) {
        return chunks.get(row >>> BITS).ids[row & MASK];
    }

    int property(int property, int row) {
        int[] codes = chunks.get(row >>> BITS).codes[property];
        return codes.length == 0 ? 0 : codes[row & MASK];
    }

    /** Whether no activity came after one of a later lead, so that the rows are grouped already. */
    boolean isByLead() {
        return isByLead;
    }

    /**
     * Puts rows side by side into columns, from a place on, if the earliest come first; else the columns hold nothing
     * of use there.
     *
     * @return whether they did
     */
    boolean copyInOrder(int from, int until, char[] types, long[] seconds, int[] nanos, int at) {
        long before = Long.MIN_VALUE;
        int nanoBefore = 0;
        int to = at;
        for (int row = from; row < until; row++, to++) {
            Chunk chunk = chunks.get(row >>> BITS);
            int place = row & MASK;
            long second = chunk.seconds[place];
            int nano = chunk.nanos.length == 0 ? 0 : chunk.nanos[place];
            if (second < before || (second == before && nano < nanoBefore)) {
                return false;
            }
            before = second;
            nanoBefore = nano;
            types[to] = chunk.types[place];
            seconds[to] = second;
            if (nanos.length > 0) {
                nanos[to] = nano;
            }
        }
        return true;
    }

    /** Counts the rows of each page: those of page p stand before {@code ends[p]} once they are grouped by page. */
    void count(int[] ends) {
        for (int row = 0; row < size; ) {
            int[] leads = chunks.get(row >>> BITS).leads;
            for (int until = endInChunk(row, size); row < until; row++) {
                ends[leads[row & MASK] >>> LeadPage.BITS]++;
            }
        }
        for (int page = 1; page < ends.length; page++) {
            ends[page] += ends[page - 1];
        }
    }

    private static int endInChunk(int row, int until) {
        return Math.min(until, (row | MASK) + 1);
    }

    /**
     * Finds where the rows of each lead of a page end, counted from the first row of the page, if they are grouped
     * already.
     */
    void endsByLead(int first, int until, int[] ends) {
        Arrays.fill(ends, 0);
        for (int row = first; row < until; ) {
            int[] leads = chunks.get(row >>> BITS).leads;
            for (int end = endInChunk(row, until); row < end; row++) {
                ends[leads[row & MASK] & LeadPage.MASK] = row + 1 - first;
            }
        }
        for (int lead = 1; lead < ends.length; lead++) {
            ends[lead] = Math.max(ends[lead], ends[lead - 1]);
        }
    }

    /** The rows grouped by page, in each page in the order of arrival. */
    int[] byPage(int[] ends) {
        int[] next = new int[ends.length];
        if (ends.length > 1) {
            System.arraycopy(ends, 0, next, 1, ends.length - 1);
        }
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[next[lead(row) >>> LeadPage.BITS]++] = row;
        }
        return rows;
    }
}
