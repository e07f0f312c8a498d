package dev.smarketing.scoring.batch;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** What one activity is worth by its age, in hundredths, computed once as far as it is asked for. */
final class AgeValues {

    /** Ages beyond are computed anew each time; nobody keeps activities for so long. */
    static final int KEPT = 100_000;

    private final IntToLongFunction values;
    private final int settlesBy;
    private volatile Known known = new Known(new long[0], false);

    /** Values by age; once they have settled the last one holds for ever. Both are seen together. */
    private static final class Known {

        private final long[] values;
        private final boolean settled;

        Known(long[] values, boolean settled) {
            this.values = values;
            this.settled = settled;
        }
    }

    /** Values that are 0 for ever once they are 0, and constant from an age on. */
    AgeValues(IntToLongFunction values, int settlesBy) {
        this.values = values;
        this.settlesBy = settlesBy;
    }

    static AgeValues constant(long value) {
        return new AgeValues(age -> value, 0);
    }

    /** Sees to it that ages up to the oldest are known. */
    synchronized void prepare(int oldest) {
        int wanted = Math.min(KEPT, oldest) + 1;
        Known before = known;
        if (before.settled || before.values.length >= wanted) {
            return;
        }
        long[] more = Arrays.copyOf(before.values, wanted);
        int age = before.values.length;
        boolean constant = false;
        while (age < wanted && !constant) {
            more[age] = values.applyAsLong(age);
            constant = age >= settlesBy || (more[age] == 0 && settlesBy == Integer.MAX_VALUE);
            age++;
        }
        known = new Known(Arrays.copyOf(more, age), constant);
    }

    long at(int age) {
        Known now = known;
        if (age < now.values.length) {
            return now.values[age];
        }
        return now.settled ? now.values[now.values.length - 1] : values.applyAsLong(age);
    }
}
