package dev.smarketing.scoring;

import java.util.Optional;

/**
 * Admits the first activities of each period; they come in order of time, so one period follows the other. Where
 * clocks go back over midnight those of two periods can alternate, never those of three.
 */
final class PeriodCounter {

    private final Optional<FrequencyLimit> limit;
    private long current = Long.MAX_VALUE;
    private int admitted;
    private long before = Long.MAX_VALUE;
    private int admittedBefore;

    PeriodCounter(Optional<FrequencyLimit> limit) {
        this.limit = limit;
    }

    /** Whether it admits an activity of a day. */
    boolean admits(long day) {
        return admitted(day, 1) == 1;
    }

    /** How many activities of so many of a day it admits. */
    int admitted(long day, int number) {
        if (limit.isEmpty()) {
            return number;
        }
        long period = limit.get().period().orElseThrow().of(day);
        if (period != current) {
            int again = period == before ? admittedBefore : 0;
            before = current;
            admittedBefore = admitted;
            current = period;
            admitted = again;
        }
        int now = Math.min(limit.get().count() - admitted, number);
        admitted += now;
        return now;
    }
}
