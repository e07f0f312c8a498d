package dev.smarketing.core.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Timelines joined to one, with the dates of one of them. */
final class Combination {

    private final boolean isUnion;
    private final Timeline dates;
    private final List<Timeline> parts;
    private final Map<List<Place>, Pattern> weeks = new HashMap<>();

    private Combination(boolean isUnion, Timeline dates, List<Timeline> parts) {
        this.isUnion = isUnion;
        this.dates = dates;
        this.parts = parts;
    }

    /** What is open in any or in all of the parts, by the dates of a timeline that may be one of them. */
    static Timeline of(boolean isUnion, Timeline dates, List<Timeline> parts) {
        return new Combination(isUnion, dates, parts).timeline();
    }

    private Timeline timeline() {
        long lastOnce = dates.dayOf(dates.startOfTheRest());
        boolean repeats = dates.repeats();
        for (Timeline part : parts) {
            lastOnce = Math.max(lastOnce, dates.dayOf(part.startOfTheRest()) + 1);
            repeats |= part.repeats();
        }
        Timeline.Horizon horizon = Timeline.Horizon.after(lastOnce, repeats);
        NavigableSet<Long> irregular = irregular(horizon);
        Timeline.Builder builder = new Timeline.Builder();
        long day = horizon.firstDay();
        for (long date : irregular) {
            if (day < date) {
                builder.add(day, dates.startOf(day), weekFrom(day));
            }
            int length = (int) (dates.startOf(date + 1) - dates.startOf(date));
            builder.add(date, dates.startOf(date), Pattern.date(openOn(date), length));
            day = date + 1;
        }
        if (day < horizon.endDay()) {
            builder.add(day, dates.startOf(day), weekFrom(day));
        }
        return builder.build(horizon.endDay(), dates.startOf(horizon.endDay()), horizon.repeats());
    }

    /** The dates that hold the start of a stretch or time of an irregular date of any part. */
    private NavigableSet<Long> irregular(Timeline.Horizon horizon) {
        NavigableSet<Long> days = new TreeSet<>();
        addStretches(dates, days, horizon);
        parts.forEach(part -> addStretches(part, days, horizon));
        return days.subSet(horizon.firstDay(), true, horizon.endDay(), false);
    }

    private void addStretches(Timeline part, NavigableSet<Long> days, Timeline.Horizon horizon) {
        for (int i = 1; i < part.size(); i++) {
            long start = part.start(i);
            boolean isInCycle = part.repeats() && start >= part.startOfTheRest();
            long turn = 0;
            do {
                long first = dates.dayOf(start + turn * Timeline.CYCLE_SECONDS);
                if (first >= horizon.endDay()) {
                    break;
                }
                long end = part.start(i + 1) + turn * Timeline.CYCLE_SECONDS;
                long last = part.isRegular(i) ? first : Math.max(first, dates.dayOf(end - 1));
                for (long day = first; day <= last; day++) {
                    days.add(day);
                }
                if (part == dates && !part.isRegular(i)) {
                    days.add(part.firstDay(i) + turn * Timeline.CYCLE_DAYS); // it may have no time at all
                }
                turn++;
            } while (isInCycle);
        }
    }

    /** Seven regular dates from one on: no stretch of any part begins or ends on them. */
    private Pattern weekFrom(long day) {
        long start = dates.startOf(day);
        List<Place> places = parts.stream().map(part -> Place.at(part, start)).toList();
        return weeks.computeIfAbsent(places, key -> {
            int[][] open = new int[7][];
            for (int i = 0; i < 7; i++) {
                long from = (long) i * OpeningHours.DAY;
                List<long[]> each =
                        key.stream().map(place -> place.openFrom(from)).toList();
                open[i] = Ranges.narrow(join(each));
            }
            return Pattern.week(open);
        });
    }

    private int[] openOn(long day) {
        long from = dates.startOf(day);
        long to = dates.startOf(day + 1);
        return Ranges.narrow(
                join(parts.stream().map(part -> part.openWithin(from, to)).toList()));
    }

    private long[] join(List<long[]> each) {
        return each.stream()
                .reduce(isUnion ? Ranges::union : Ranges::intersection)
                .orElseThrow();
    }

    /** Where in which week of its own a part is. */
    private record Place(Pattern week, long offset) {

        static Place at(Timeline part, long second) {
            return new Place(part.patternAt(second), part.offsetAt(second) % (7L * OpeningHours.DAY));
        }

        /** What is open in the 24 hours that start so many seconds later, in seconds of them. */
        long[] openFrom(long second) {
            long from = offset + second;
            return Ranges.moved(week.open().within(from, from + OpeningHours.DAY), -from);
        }
    }
}
