package dev.smarketing.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * How many matching activities there were on which day.
 *
 * @param recall what they match
 * @param older how many there were besides, on days that do not matter
 * @param byDay the others
 */
record DayCounts(Recall recall, long older, NavigableMap<LocalDate, Integer> byDay) {

    /** How many are within a window, or how many there are if there is none. */
    long within(Optional<Integer> windowDays, LocalDate today) {
        long count = windowDays.isPresent() ? 0 : older;
        for (Map.Entry<LocalDate, Integer> day : byDay.entrySet()) {
            count += recall.isTooOld(day.getKey(), today) ? 0 : day.getValue();
        }
        return count;
    }

    /** The age of the youngest. */
    Optional<Integer> youngest(LocalDate today) {
        return byDay.isEmpty() ? Optional.empty() : Optional.of(age(byDay.lastKey(), today));
    }

    static int age(LocalDate day, LocalDate today) {
        return Math.toIntExact(today.toEpochDay() - day.toEpochDay());
    }
}
