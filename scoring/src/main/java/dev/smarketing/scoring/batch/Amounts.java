package dev.smarketing.scoring.batch;

/** Many amounts in hundredths, in as few bytes as all of them fit into. */
final class Amounts {

    private final int[] small;
    private final long[] large;

    Amounts(int size, boolean fitsInt) {
        this.small = new int[fitsInt ? size : 0];
        this.large = new long[fitsInt ? 0 : size];
    }

    /** An amount without its sign; of the least of all longs, which has none, the greatest. */
    static long withoutSign(long hundredths) {
        return Math.abs(Math.max(hundredths, -Long.MAX_VALUE));
    }

    boolean isSmall() {
        return large.length == 0;
    }

    int[] small() {
        return small;
    }

    long get(int row) {
        return large.length == 0 ? small[row] : large[row];
    }

    void put(int from, long[] values, int count) {
        if (large.length > 0) {
            System.arraycopy(values, 0, large, from, count);
        } else {
            for (int i = 0; i < count; i++) {
                small[from + i] = (int) values[i];
            }
        }
    }

    void put(int row, Amounts others, int from, int count) {
        if (large.length == 0 && others.large.length == 0) {
            System.arraycopy(others.small, from, small, row, count);
        } else {
            for (int i = 0; i < count; i++) {
                long value = others.get(from + i);
                if (large.length == 0) {
                    small[row + i] = Math.toIntExact(value);
                } else {
                    large[row + i] = value;
                }
            }
        }
    }
}
