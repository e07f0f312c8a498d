package dev.smarketing.scoring.batch;

import java.util.ArrayList;
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

    private static final class Chunk {
        private final int[] leads = new int[CHUNK];
        private final char[] types = new char[CHUNK];
        private final long[] seconds = new long[CHUNK];
        private int[] nanos = ActivityPage.NO_INTS;
        private final @Nullable String[] ids;
        private final int[][] codes;

        Chunk(boolean hasIds, int properties) {
            this.ids = new @Nullable String[hasIds ? CHUNK : 0];
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
            chunks.add(new Chunk(hasIds, properties));
        }
        Chunk chunk = chunks.get(size >>> BITS);
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

    /** The rows grouped by page, in each page in the order of arrival; those of page p stand before {@code ends[p]}. */
    int[] byPage(int[] ends) {
        for (int row = 0; row < size; row++) {
            ends[lead(row) >>> LeadPage.BITS]++;
        }
        int sum = 0;
        for (int page = 0; page < ends.length; page++) {
            int count = ends[page];
            ends[page] = sum;
            sum += count;
        }
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[ends[lead(row) >>> LeadPage.BITS]++] = row;
        }
        return rows;
    }
}
