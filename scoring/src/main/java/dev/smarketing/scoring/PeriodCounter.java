package dev.smarketing.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Admits the first activities of each period; they come latest first. */
final class PeriodCounter {

    private final Optional<FrequencyLimit> limit;
    private final Map<Long, Integer> admitted;

    PeriodCounter(Optional<FrequencyLimit> limit) {
        this.limit = limit;
        this.admitted = limit.isEmpty() ? Map.of() : new HashMap<>();
    }

    /** Whether it admits an activity of a day. */
    boolean admits(LocalDate date) {
        if (limit.isEmpty()) {
            return true;
        }
        long period = limit.get().period().orElseThrow().of(date);
        int before = admitted.getOrDefault(period, 0);
        if (before >= limit.get().count()) {
            return false;
        }
        admitted.put(period, before + 1);
        return true;
    }
}
