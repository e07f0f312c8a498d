package dev.smarketing.benchmarks.batch;

/**
 * Numbers that depend on a seed and on an index and on nothing else, so that lead i is the same in every prefix of a
 * population. A counter run through the finaliser of SplitMix64 (Steele, Lea, Flood, 2014).
 */
final class Dice {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** Starts the numbers of an index. */
    void reset(long seed, long index) {
        state = mix(seed ^ mix(index * GOLDEN + 1));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below 1. */
    double unit() {
        state += GOLDEN;
        return (mix(state) >>> 11) * UNIT;
    }

    boolean happens(double share) {
        return unit() < share;
    }
}
