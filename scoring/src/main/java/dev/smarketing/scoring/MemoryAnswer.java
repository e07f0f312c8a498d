package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a memory says at an instant.
 *
 * @param certain what the filter lets through
 * @param possible that, and what it may let through
 * @param missing which properties are missing to tell
 */
record MemoryAnswer(DayCounts certain, DayCounts possible, Set<Attribute<?>> missing) {

    static MemoryAnswer of(ActivityMemory memory, ZonedDateTime asOf) {
        Recall recall = memory.recall();
        long out = memory.older();
        NavigableMap<LocalDate, Integer> yes = memory.matched();
        NavigableMap<Instant, Integer> moments = memory.moments();
        if (!moments.isEmpty()) {
            yes = new TreeMap<>();
            for (Map.Entry<Instant, Integer> moment : moments.entrySet()) {
                if (memory.hasEnded(moment.getKey(), asOf.toInstant())) {
                    out += moment.getValue();
                } else {
                    yes.merge(
                            LocalDate.ofInstant(moment.getKey(), asOf.getZone()),
                            moment.getValue(),
                            ActivityMemory::sum);
                }
            }
        }
        NavigableMap<LocalDate, Integer> perhaps = yes;
        Set<Attribute<?>> missing = Set.of();
        NavigableMap<LocalDate, Map<Set<Attribute<?>>, Integer>> unknown = memory.unknown();
        NavigableMap<LocalDate, List<Activity>> undecided = memory.undecided();
        if (!unknown.isEmpty() || !undecided.isEmpty()) {
            yes = new TreeMap<>(yes);
            missing = new LinkedHashSet<>();
            NavigableMap<LocalDate, Integer> maybe = new TreeMap<>();
            LocalDate today = asOf.toLocalDate();
            for (Map.Entry<LocalDate, Map<Set<Attribute<?>>, Integer>> day : unknown.entrySet()) {
                for (Map.Entry<Set<Attribute<?>>, Integer> one : day.getValue().entrySet()) {
                    maybe.merge(day.getKey(), one.getValue(), ActivityMemory::sum);
                    if (!recall.isTooOld(day.getKey(), today)) {
                        missing.addAll(one.getKey());
                    }
                }
            }
            for (Map.Entry<LocalDate, List<Activity>> day : undecided.entrySet()) {
                for (Activity activity : day.getValue()) {
                    boolean tooOld = memory.isTooOld(activity.at(), day.getKey(), asOf);
                    Truth truth = recall.where().orElseThrow().evaluate(activity, asOf);
                    if (tooOld && recall.isElapsed()) {
                        out += truth == Truth.TRUE ? 1 : 0;
                    } else if (truth != Truth.FALSE) {
                        (truth == Truth.TRUE ? yes : maybe).merge(day.getKey(), 1, ActivityMemory::sum);
                    }
                    if (!tooOld) {
                        missing.addAll(recall.where().orElseThrow().unknownAttributes(activity, asOf));
                    }
                }
            }
            perhaps = new TreeMap<>(yes);
            for (Map.Entry<LocalDate, Integer> day : maybe.entrySet()) {
                perhaps.merge(day.getKey(), day.getValue(), ActivityMemory::sum);
            }
        }
        return new MemoryAnswer(new DayCounts(recall, out, yes), new DayCounts(recall, out, perhaps), missing);
    }
}
