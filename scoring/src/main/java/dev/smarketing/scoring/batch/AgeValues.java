package dev.smarketing.scoring.batch;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** What one activity is worth by its age, in hundredths, computed once as far as it is asked for. */
final class AgeValues {

    /** Ages beyond are computed anew each time; nobody keeps activities for so long. */
    private static final int KEPT = 100_000;

    private final IntToLongFunction values;
    private final int settlesBy;
    private volatile long[] known = {};
    private volatile boolean settled;

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
        if (settled || known.length >= wanted) {
            return;
        }
        long[] more = Arrays.copyOf(known, wanted);
        int age = known.length;
        boolean constant = false;
        while (age < wanted && !constant) {
            more[age] = values.applyAsLong(age);
            constant = age >= settlesBy || (more[age] == 0 && settlesBy == Integer.MAX_VALUE);
            age++;
        }
        known = Arrays.copyOf(more, age);
        settled = constant;
    }

    long at(int age) {
        long[] table = known;
        if (age < table.length) {
            return table[age];
        }
        return settled ? table[table.length - 1] : values.applyAsLong(age);
    }
}
