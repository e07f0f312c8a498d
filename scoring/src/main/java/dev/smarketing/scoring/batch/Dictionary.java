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
        return seek(value, spread(value.hashCode()));
    }

    private int seek(Object value, int hash) {
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
        return code(value, spread(value.hashCode()));
    }

    private int code(Object value, int hash) {
        int known = seek(value, hash);
        return known > 0 ? known : add(value, hash, ~known);
    }

    /**
     * The codes of many values, 0 for null. Nothing stands between one value and the next, so that the processor
     * fetches several of them at once.
     */
    void codes(@Nullable T[] given, int count, int[] codes) {
        for (int i = 0; i < count; i++) {
            codes[i] = given[i] == null ? 0 : spread(given[i].hashCode());
        }
        for (int i = 0; i < count; i++) {
            codes[i] = given[i] == null ? 0 : code(given[i], codes[i]);
        }
    }

    /** The code of a new value for a place that was sought. */
    int add(T value, int place) {
        return add(value, spread(value.hashCode()), place);
    }

    private int add(Object value, int hash, int place) {
        int code = ++size;
        if (code == values.length) {
            values = Arrays.copyOf(values, 2 * code);
        }
        values[code] = value;
        table[place] = ((long) hash << Integer.SIZE) | code;
        if (isFull(size, table.length)) {
            grow(2 * table.length);
        }
        return code;
    }

    private static boolean isFull(long values, long places) {
        return 3 * values > 2 * places;
    }

    /** Makes room for so many more values, as if they had been added. */
    void reserve(int more) {
        int wanted = size + more;
        if (wanted >= values.length) {
            values = Arrays.copyOf(values, wanted + 1);
        }
        int places = table.length;
        while (isFull(wanted, places)) {
            places *= 2;
        }
        if (places > table.length) {
            grow(places);
        }
    }

    private void grow(int places) {
        long[] larger = new long[places];
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
