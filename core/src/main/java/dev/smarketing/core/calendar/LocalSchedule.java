package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Dated schedules in one zone, turned into a timeline. A shift follows the schedule of the date on which it
 * starts; what closes a date or breaks it follows the schedule of that date.
 */
final class LocalSchedule {

    private static final int DAY = OpeningHours.DAY;
    /** Two years and more: by then the rules of a zone decide alone. */
    private static final int UNTIL_RULES_DECIDE = 800;

    private final ZoneRules rules;
    private final NavigableMap<LocalDate, Schedule> schedules;
    private final IdentityHashMap<Schedule, Pattern[]> weeks = new IdentityHashMap<>();

    private LocalSchedule(ZoneId zone, NavigableMap<LocalDate, Schedule> schedules) {
        this.rules = zone.getRules();
        this.schedules = schedules;
    }

    /** The timeline of a schedule that is always in force. */
    static Timeline timeline(ZoneId zone, Schedule schedule) {
        return timeline(zone, new TreeMap<>(Map.of(LocalDate.MIN, schedule)));
    }

    /** The timeline of schedules by the date from which they are in force, the first since always. */
    static Timeline timeline(ZoneId zone, NavigableMap<LocalDate, Schedule> schedules) {
        return new LocalSchedule(zone, schedules).timeline();
    }

    private Timeline timeline() {
        NavigableSet<Long> irregular = exceptions();
        List<ZoneOffsetTransition> saved = rules.getTransitions();
        long lastOnce = irregular.isEmpty() ? Timeline.FIRST_DAY : irregular.last();
        if (!saved.isEmpty()) {
            lastOnce = Math.max(lastOnce, lastDayOf(saved.get(saved.size() - 1)));
        }
        Timeline.Horizon horizon = Timeline.Horizon.after(
                lastOnce + UNTIL_RULES_DECIDE, !rules.getTransitionRules().isEmpty());
        addChangesOfOffset(irregular, horizon.firstDay(), horizon.endDay());

        Timeline.Builder builder = new Timeline.Builder();
        long day = horizon.firstDay();
        for (long date : irregular) {
            if (day < date) {
                builder.add(day, startOf(day), weekFrom(day));
            }
            if (date < horizon.endDay()) {
                builder.add(date, startOf(date), single(date));
            }
            day = Math.min(date + 1, horizon.endDay());
        }
        if (day < horizon.endDay()) {
            builder.add(day, startOf(day), weekFrom(day));
        }
        return builder.build(horizon.endDay(), startOf(horizon.endDay()), horizon.repeats());
    }

    /** Dates on which the weekly hours do not hold. */
    private NavigableSet<Long> exceptions() {
        NavigableSet<Long> days = new TreeSet<>();
        schedules.forEach((from, schedule) -> {
            LocalDate next = schedules.higherKey(from);
            LocalDate to = next == null ? LocalDate.MAX : next;
            if (!from.equals(schedules.firstKey())) {
                days.add(from.toEpochDay()); // the date before may have had an overnight shift
            }
            for (LocalDate date : schedule.special().subMap(from, to).keySet()) {
                days.add(date.toEpochDay());
                days.add(date.toEpochDay() + 1);
            }
            for (LocalDate date : schedule.breaks().subMap(from, to).keySet()) {
                days.add(date.toEpochDay());
            }
            for (LocalDate date : schedule.closed().subSet(from, to)) {
                days.add(date.toEpochDay());
                if (schedule.closesShifts()) {
                    days.add(date.toEpochDay() + 1);
                }
            }
        });
        return days;
    }

    private void addChangesOfOffset(NavigableSet<Long> days, long from, long to) {
        // offsets lie within 18 hours, so three days are enough
        ZoneOffsetTransition transition = rules.nextTransition(Instant.ofEpochSecond((from - 3) * DAY));
        while (transition != null && firstDayOf(transition) < to) {
            for (long day = firstDayOf(transition); day <= lastDayOf(transition); day++) {
                days.add(day);
            }
            transition = rules.nextTransition(transition.getInstant());
        }
        days.removeIf(day -> day < from);
    }

    private static long firstDayOf(ZoneOffsetTransition transition) {
        return Math.min(
                transition.getDateTimeBefore().toLocalDate().toEpochDay(),
                transition.getDateTimeAfter().toLocalDate().toEpochDay());
    }

    private static long lastDayOf(ZoneOffsetTransition transition) {
        return Math.max(
                transition.getDateTimeBefore().toLocalDate().toEpochDay(),
                transition.getDateTimeAfter().toLocalDate().toEpochDay());
    }

    private long startOf(long day) {
        return instantOf(day * DAY);
    }

    /** The instant of a local second: in a gap the skip itself, in an overlap the first of the two. */
    private long instantOf(long localSecond) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return localSecond - rules.getOffset(local).getTotalSeconds();
        }
        return transition.isGap()
                ? transition.toEpochSecond()
                : localSecond - transition.getOffsetBefore().getTotalSeconds();
    }

    private Schedule scheduleOn(LocalDate date) {
        return Objects.requireNonNull(schedules.floorEntry(date)).getValue();
    }

    /** Seven regular dates from one on. */
    private Pattern weekFrom(long day) {
        LocalDate first = LocalDate.ofEpochDay(day);
        Schedule schedule = scheduleOn(first);
        Pattern[] known = weeks.computeIfAbsent(schedule, key -> new Pattern[7]);
        int weekday = first.getDayOfWeek().getValue() - 1;
        if (known[weekday] == null) {
            int[][] open = new int[7][];
            for (int i = 0; i < 7; i++) {
                DayOfWeek date = first.getDayOfWeek().plus(i);
                open[i] = Ranges.narrow(union(
                        schedule.weekly().getOrDefault(date.minus(1), List.of()),
                        schedule.weekly().getOrDefault(date, List.of())));
            }
            known[weekday] = Pattern.week(open);
        }
        return known[weekday];
    }

    /** A date on its own, with its true length. */
    private Pattern single(long day) {
        long start = startOf(day);
        long[] open = openOn(LocalDate.ofEpochDay(day));
        long[] seconds = new long[open.length];
        int size = 0;
        for (int i = 0; i < open.length; i += 2) {
            long from = instantOf(day * DAY + open[i]);
            long to = instantOf(day * DAY + open[i + 1]);
            if (from < to) {
                seconds[size++] = from;
                seconds[size++] = to;
            }
        }
        long[] merged = Ranges.union(Arrays.copyOf(seconds, size), new long[0]);
        int[] offsets = Ranges.narrow(Ranges.moved(merged, -start));
        return Pattern.date(offsets, (int) (startOf(day + 1) - start));
    }

    /** In local seconds of the date. */
    private long[] openOn(LocalDate date) {
        Schedule own = scheduleOn(date);
        boolean isClosed = own.closed().contains(date);
        Schedule before = scheduleOn(date.minusDays(1));
        boolean isShiftCut = (isClosed && !own.closesShifts())
                || (before.closesShifts() && before.closed().contains(date.minusDays(1)));
        long[] open = union(
                isShiftCut ? List.of() : before.startingOn(date.minusDays(1)),
                isClosed ? List.of() : own.startingOn(date));
        for (OpeningHours pause : own.breaks().getOrDefault(date, List.of())) {
            open = Ranges.intersection(open, new long[] {0, pause.startSecond(), pause.endSecond(), DAY});
        }
        return open;
    }

    /** The part of a date that its own shifts and the overnight shifts of the date before cover. */
    private static long[] union(List<OpeningHours> before, List<OpeningHours> own) {
        long[] union = {};
        for (OpeningHours hours : before) {
            if (hours.isOvernight()) {
                union = Ranges.union(union, new long[] {0, hours.endSecond() - DAY});
            }
        }
        for (OpeningHours hours : own) {
            union = Ranges.union(union, new long[] {hours.startSecond(), Math.min(hours.endSecond(), DAY)});
        }
        return union;
    }
}
