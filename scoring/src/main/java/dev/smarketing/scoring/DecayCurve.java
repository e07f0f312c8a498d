package dev.smarketing.scoring;

import java.util.Arrays;

/** The faded values of one rule by age, computed once as far as they matter. */
final class DecayCurve {

    private static final int KEPT = 2_000;

    private final Decay decay;
    private final long hundredths;
    private final long[] values;
    private final boolean settled;

    /** The curve of some points; ages from the window on are never asked for. */
    DecayCurve(Decay decay, long hundredths, int window) {
        this.decay = decay;
        this.hundredths = hundredths;
        long[] kept = new long[Math.min(KEPT, window)];
        int length = 0;
        boolean constant = false;
        while (length < kept.length && !constant) {
            long value = DecayArithmetic.faded(decay, hundredths, length);
            kept[length] = value;
            constant = value == 0 || decay instanceof Decay.None;
            length++;
        }
        this.values = Arrays.copyOf(kept, length);
        this.settled = constant;
    }

    long at(int age) {
        if (age < values.length) {
            return values[age];
        }
        return settled ? values[values.length - 1] : DecayArithmetic.faded(decay, hundredths, age);
    }

    /** The first later age with another value, or -1. Values move one way, so gallop, then halve. */
    int nextChangeAfter(int age) {
        long now = at(age);
        if (now == 0 || decay instanceof Decay.None) {
            return -1;
        }
        int same = age;
        int step = 1;
        while (at(same + step) == now) {
            same += step;
            step *= 2;
        }
        int other = same + step;
        while (other - same > 1) {
            int middle = same + (other - same) / 2;
            if (at(middle) == now) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
