package dev.smarketing.scoring.batch;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Distinct values and their codes: 1, 2, 3 in the order of arrival; 0 stands for no value. */
final class Dictionary<T> {

    private @Nullable Object[] values;
    private int[] hashes;
    private int[] table;
    private int size;

    Dictionary() {
        this.values = new @Nullable Object[8];
        this.hashes = new int[8];
        this.table = new int[16];
    }

    private Dictionary(Dictionary<T> other) {
        this.values = other.values.clone();
        this.hashes = other.hashes.clone();
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
        int[] codes = table;
        int mask = codes.length - 1;
        int place = hash & mask;
        int code = codes[place];
        while (code != 0 && (hashes[code] != hash || !isSame(value, values[code]))) {
            place = (place + 1) & mask;
            code = codes[place];
        }
        return code == 0 ? ~place : code;
    }

    @SuppressWarnings("ReferenceEquality") // spares most texts the comparison of their characters
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
            hashes = Arrays.copyOf(hashes, 2 * code);
        }
        values[code] = value;
        hashes[code] = spread(value.hashCode());
        table[place] = code;
        if (2L * size > table.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int code = 1; code <= size; code++) {
            int place = hashes[code] & (table.length - 1);
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = code;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** The bytes of the arrays, the values themselves left aside. */
    long bytes() {
        return 4L * values.length + 4L * hashes.length + 4L * table.length;
    }
}
