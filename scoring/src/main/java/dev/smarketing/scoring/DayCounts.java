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

    /** How many there are. */
    long all() {
        long count = older;
        for (int ofDay : byDay.values()) {
            count += ofDay;
        }
        return count;
    }

    /** How many are within a window, or how many there are if there is none. */
    long within(Optional<Window> window, LocalDate today) {
        long count = window.isPresent() ? 0 : older;
        for (Map.Entry<LocalDate, Integer> day : byDay.entrySet()) {
            count += recall.isTooOld(day.getKey(), today) ? 0 : day.getValue();
        }
        return count;
    }

    /** What a rule finds: all, those within its window, and these by day. */
    Fading.Found found(LocalDate today) {
        NavigableMap<LocalDate, Integer> days =
                recall.firstDay(today).map(first -> byDay.tailMap(first, true)).orElse(byDay);
        long inWindow = recall.window().isPresent() ? 0 : older;
        for (int ofDay : days.values()) {
            inWindow += ofDay;
        }
        return new Fading.Found(all(), inWindow, days);
    }

    /** The day of the youngest. */
    Optional<LocalDate> latest() {
        return byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.lastKey());
    }

    static int age(LocalDate day, LocalDate today) {
        return age(day.toEpochDay(), today.toEpochDay());
    }

    /** The days from one day of the epoch to another; 0 if that is not later. */
    static int age(long day, long today) {
        long age = Math.max(0, today - day);
        if (age > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("an activity is " + age + " days old on "
                    + LocalDate.ofEpochDay(today) + ", and the greatest age is " + Integer.MAX_VALUE
                    + " days; check its instant");
        }
        return (int) age;
    }
}
