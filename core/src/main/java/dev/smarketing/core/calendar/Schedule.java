package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;

/** The hours of a calendar, all canonical and unmodifiable; touching intervals are one. */
record Schedule(
        Map<DayOfWeek, List<OpeningHours>> weekly,
        NavigableMap<LocalDate, List<OpeningHours>> special,
        NavigableMap<LocalDate, List<OpeningHours>> breaks,
        NavigableSet<LocalDate> closed,
        boolean closesShifts) {

    /** No hours at all. */
    static final Schedule EMPTY = new Schedule(
            Map.of(),
            Collections.emptyNavigableMap(),
            Collections.emptyNavigableMap(),
            Collections.emptyNavigableSet(),
            false);

    /** The hours of the shifts that start on a date, closed or not. */
    List<OpeningHours> startingOn(LocalDate date) {
        List<OpeningHours> hours = special.get(date);
        return hours != null ? hours : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }
}
