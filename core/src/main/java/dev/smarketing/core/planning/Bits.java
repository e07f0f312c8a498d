package dev.smarketing.core.planning;

/** Small sets of whole numbers as words of bits: millions of them are copied and compared in a search. */
final class Bits {

    private Bits() {}

    static long[] none(int size) {
        return new long[(size + 63) >> 6];
    }

    static boolean has(long[] set, int item) {
        return (set[item >> 6] >>> item & 1) != 0;
    }

    static void add(long[] set, int item) {
        set[item >> 6] |= 1L << item;
    }

    static void remove(long[] set, int item) {
        set[item >> 6] &= ~(1L << item);
    }

    static boolean overlap(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
