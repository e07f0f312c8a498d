package dev.smarketing.scoring;

import java.util.Optional;

/** Admits the first activities of each period; they come latest first, so one period follows the other. */
final class PeriodCounter {

    private final Optional<FrequencyLimit> limit;
    private long current = Long.MAX_VALUE;
    private int admitted;

    PeriodCounter(Optional<FrequencyLimit> limit) {
        this.limit = limit;
    }

    /** Whether it admits an activity of a day. */
    boolean admits(long day) {
        if (limit.isEmpty()) {
            return true;
        }
        long period = limit.get().period().orElseThrow().of(day);
        if (period != current) {
            current = period;
            admitted = 0;
        }
        if (admitted == limit.get().count()) {
            return false;
        }
        admitted++;
        return true;
    }
}
