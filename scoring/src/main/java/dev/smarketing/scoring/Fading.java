package dev.smarketing.scoring;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.lead.Attribute;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What frequency limit, decay and limits make of the activities of one rule. Activities of one day have one age,
 * so it is enough to know how many there were on which day.
 */
final class Fading {

    private final ActivityRule.Settings settings;
    private final long each;
    private final DecayCurve curve;

    /** Limited before the decay: how many keep all their points, and what the one after them keeps. */
    private final long whole;

    private final long part;
    private final DecayCurve curveOfPart;

    Fading(ActivityRule.Settings settings) {
        this.settings = settings;
        this.each = settings.points().hundredths();
        int window = Window.isElapsed(settings.window())
                ? Integer.MAX_VALUE
                : Window.days(settings.window()).orElse(Integer.MAX_VALUE);
        this.curve = new DecayCurve(settings.decay(), each, window);
        Optional<Points> end =
                each > 0 ? settings.limits().most() : settings.limits().least();
        boolean cuts = settings.cutsFirst() && end.isPresent();
        this.whole = cuts ? end.get().hundredths() / each : Long.MAX_VALUE;
        this.part = cuts ? end.get().hundredths() % each : 0;
        this.curveOfPart = part == 0 ? curve : new DecayCurve(settings.decay(), part, window);
    }

    /** Matching activities: how many in all and in the window, and those of the window that may count by day. */
    record Found(long all, long inWindow, NavigableMap<LocalDate, Integer> days) {

        static Found of(long all, NavigableMap<LocalDate, Integer> days) {
            return new Found(all, size(days), days);
        }
    }

    boolean keepsLatest() {
        return settings.frequency().isEmpty() || !settings.frequency().get().isKeepingEarliest();
    }

    /** The hundredths of one whole activity at an age. */
    long at(int age) {
        return curve.at(age);
    }

    /** The first later date on which an activity of a day is worth something else or is out; far off if never. */
    LocalDate nextChange(LocalDate date, LocalDate today) {
        int change = nextChangeAfter(DayCounts.age(date, today));
        LocalDate fades = change < 0 ? LocalDate.MAX : date.plusDays(change);
        LocalDate leaves = Window.lastDay(settings.window(), date).orElse(LocalDate.MAX);
        LocalDate day = fades.isBefore(leaves) ? fades : leaves;
        return day.isAfter(today) ? day : LocalDate.MAX;
    }

    /** The first later age with other points, or -1. */
    private int nextChangeAfter(int age) {
        int one = curve.nextChangeAfter(age);
        int other = part == 0 ? one : curveOfPart.nextChangeAfter(age);
        return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
    }

    Tally tally(Found found, LocalDate today) {
        NavigableMap<LocalDate, Integer> counted = survivors(settings.frequency(), found.days());
        long sum = size(counted);
        long faded = faded(counted, today);
        return tally(found.all(), found.inWindow(), sum, faded);
    }

    private static NavigableMap<LocalDate, Integer> survivors(
            Optional<FrequencyLimit> limit, NavigableMap<LocalDate, Integer> days) {
        return limit.isEmpty() ? days : limit.get().survivors(days);
    }

    private static long size(NavigableMap<LocalDate, Integer> days) {
        long size = 0;
        for (int count : days.values()) {
            size += count;
        }
        return size;
    }

    private long faded(NavigableMap<LocalDate, Integer> counted, LocalDate today) {
        long faded = 0;
        long room = whole;
        boolean partLeft = part != 0;
        for (Map.Entry<LocalDate, Integer> day : counted.descendingMap().entrySet()) {
            int age = DayCounts.age(day.getKey(), today);
            long keeping = Math.min(room, day.getValue());
            room -= keeping;
            faded = Points.sum(faded, Points.times(curve.at(age), keeping));
            if (partLeft && keeping < day.getValue()) {
                partLeft = false;
                faded = Points.sum(faded, curveOfPart.at(age));
            }
        }
        return faded;
    }

    /** The sums of the rule, given how many activities came through the steps. */
    Tally tally(long all, long inWindow, long counted, long faded) {
        long undecayed = Points.times(each, counted);
        boolean cutsFirst = settings.cutsFirst();
        long kept = cutsFirst ? settings.limits().clamp(undecayed) : undecayed;
        long limit = cutsFirst
                ? Points.difference(kept, undecayed)
                : Points.difference(settings.limits().clamp(faded), faded);
        return new Tally(
                Counts.small(counted, ActivityMemory.NUMBER),
                Points.times(each, all),
                Points.times(-each, all - inWindow),
                Points.times(-each, inWindow - counted),
                Points.difference(faded, kept),
                limit);
    }

    /**
     * The line of a rule of which a property is missing to tell what it counts. If the latest survive, more
     * activities never give less, so both ends are those of none and of all. If the earliest do, an activity more
     * may displace a younger one: no choice of activities gives more than the latest of all would, and none less
     * than as many as surely count, taken from the earliest survivors of all.
     */
    RuleScore score(ActivityRule rule, Found certain, Found possible, LocalDate today, Set<Attribute<?>> missing) {
        Tally tally = tally(certain, today);
        RuleScore score = RuleScore.ofActivities(rule, tally);
        if (keepsLatest()) {
            return score.withUnknown(tally(possible, today).points(), missing);
        }
        FrequencyLimit limit = settings.frequency().orElseThrow();
        long latest = points(limit.keepingLatest().survivors(possible.days()), today);
        long earliest = points(earliest(limit.survivors(possible.days()), tally.counted()), today);
        return score.withUnknown(latest, missing).withUnknown(earliest, missing);
    }

    private long points(NavigableMap<LocalDate, Integer> counted, LocalDate today) {
        return tally(0, 0, size(counted), faded(counted, today)).points();
    }

    private static NavigableMap<LocalDate, Integer> earliest(NavigableMap<LocalDate, Integer> days, int count) {
        NavigableMap<LocalDate, Integer> earliest = new TreeMap<>();
        int left = count;
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            int taken = Math.min(left, day.getValue());
            if (taken > 0) {
                earliest.put(day.getKey(), taken);
            }
            left -= taken;
        }
        return earliest;
    }
}
