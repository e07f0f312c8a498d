package dev.smarketing.scoring.batch;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Distinct values and their codes: 1, 2, 3 in the order of arrival; 0 stands for no value. A table of places holds the
 * hash of a value beside its code, so that a wrong place is told without a look at its value.
 */
final class Dictionary<T> {

    private @Nullable Object[] values;

    /** At each place a hash in the upper half and a code in the lower one, 0 if it is free. */
    private long[] table;

    private int size;

    Dictionary() {
        this.values = new @Nullable Object[8];
        this.table = new long[16];
    }

    private Dictionary(Dictionary<T> other) {
        this.values = other.values.clone();
        this.table = other.table.clone();
        this.size = other.size;
    }

    Dictionary<T> copy() {
        return new Dictionary<>(this);
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only values of this type are added
    T value(int code) {
        return (T) Objects.requireNonNull(values[code]);
    }

    /** The code of a value, 0 if it has none. */
    int find(T value) {
        return Math.max(0, seek(value));
    }

    /** The code of a value, or the complement of the place at which it can be added until another one is. */
    int seek(T value) {
        int hash = spread(value.hashCode());
        long[] places = table;
        int mask = places.length - 1;
        int place = hash & mask;
        long there = places[place];
        while (there != 0) {
            if ((int) (there >>> Integer.SIZE) == hash && isSame(value, values[(int) there])) {
                return (int) there;
            }
            place = (place + 1) & mask;
            there = places[place];
        }
        return ~place;
    }

    @SuppressWarnings("ReferenceEquality") // spares a value that is shared the comparison of its parts
    private static boolean isSame(Object one, @Nullable Object other) {
        return one == other || one.equals(other);
    }

    /** The code of a value, which may be a new one. */
    int code(T value) {
        int known = seek(value);
        return known > 0 ? known : add(value, ~known);
    }

    /** The code of a new value for a place that was sought. */
    int add(T value, int place) {
        int code = ++size;
        if (code == values.length) {
            values = Arrays.copyOf(values, 2 * code);
        }
        values[code] = value;
        table[place] = ((long) spread(value.hashCode()) << Integer.SIZE) | code;
        if (3L * size > 2L * table.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        int mask = larger.length - 1;
        for (long there : table) {
            if (there != 0) {
                int place = (int) (there >>> Integer.SIZE) & mask;
                while (larger[place] != 0) {
                    place = (place + 1) & mask;
                }
                larger[place] = there;
            }
        }
        table = larger;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** The bytes of the arrays, the values themselves left aside. */
    long bytes() {
        return 4L * values.length + 8L * table.length;
    }
}
