package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is kept of the activities that one question of a rule looks for. Activities of one local day have one age for ever, so all
 * that a window, a frequency limit, a decay or a step of a count can ask is how many there were on which day;
 * which of them a frequency limit drops makes no difference. Those that no later instant can ask for by their
 * day are one number. Only activities whose filter time may still answer otherwise are kept themselves. Windows of
 * elapsed days let go of an activity at its own time of day, so for them the number of every instant is kept.
 */
final class ActivityMemory {

    private final Recall recall;
    private final boolean keepsAll;

    /** Matching activities whose day does not matter any more, or never did. */
    private long older;

    private final NavigableMap<LocalDate, Integer> matched = new TreeMap<>();
    private long matchedInAll;
    private final NavigableMap<LocalDate, Map<Set<Attribute<?>>, Integer>> unknown = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Activity>> undecided = new TreeMap<>();

    /** With a window of elapsed days, the matching activities by instant instead of by day. */
    private final NavigableMap<Instant, Integer> moments = new TreeMap<>();

    /** With {@code keepsAll} a counted activity can be taken back, so none is dropped for newer ones. */
    ActivityMemory(Recall recall, boolean keepsAll) {
        this.recall = recall;
        this.keepsAll = keepsAll;
    }

    ActivityMemory copy() {
        ActivityMemory copy = new ActivityMemory(recall, keepsAll);
        copy.add(this);
        return copy;
    }

    Recall recall() {
        return recall;
    }

    long older() {
        return older;
    }

    NavigableMap<LocalDate, Integer> matched() {
        return matched;
    }

    NavigableMap<LocalDate, Map<Set<Attribute<?>>, Integer>> unknown() {
        return unknown;
    }

    NavigableMap<LocalDate, List<Activity>> undecided() {
        return undecided;
    }

    NavigableMap<Instant, Integer> moments() {
        return moments;
    }

    boolean isEmpty() {
        return older == 0 && matched.isEmpty() && unknown.isEmpty() && undecided.isEmpty() && moments.isEmpty();
    }

    /** Counts an activity, or takes it back; {@code latest} is the latest moment the state knows of. */
    void count(Activity activity, ZonedDateTime at, ZonedDateTime latest, boolean takenBack) {
        if (!recall.types().has(activity)) {
            return;
        }
        int one = takenBack ? -1 : 1;
        LocalDate day = at.toLocalDate();
        boolean tooOld = isTooOld(activity.at(), day, latest);
        Truth truth = Truth.TRUE;
        if (recall.where().isPresent()) {
            // the answer at the activity's own instant is the last one unless a later day is named
            if (recall.where().get().nextChange(activity, at).isPresent()) {
                if (!tooOld) {
                    change(undecided, day, activity, takenBack);
                }
                return;
            }
            truth = recall.where().get().evaluate(activity, at);
        }
        if (truth == Truth.TRUE) {
            if (recall.isElapsed() && !tooOld) {
                addMoment(activity.at(), one);
            } else {
                addMatched(day, one, tooOld);
            }
        } else if (truth == Truth.UNKNOWN && recall.isElapsed() && !tooOld) {
            change(undecided, day, activity, takenBack);
        } else if (truth == Truth.UNKNOWN && !tooOld) {
            addUnknown(day, recall.where().orElseThrow().unknownAttributes(activity, at), one);
        }
    }

    private boolean isTooOld(Instant at, LocalDate day, ZonedDateTime now) {
        return recall.isElapsed() ? hasEnded(at, now.toInstant()) : recall.isTooOld(day, now.toLocalDate());
    }

    private boolean hasEnded(Instant at, Instant now) {
        return !recall.window().orElseThrow().end(at).isAfter(now);
    }

    void addMoment(Instant at, int count) {
        moments.merge(at, count, ActivityMemory::sumOrNothing);
    }

    void addOlder(long count) {
        older = Math.addExact(older, count);
    }

    void addMatched(LocalDate day, int count, boolean tooOld) {
        if (tooOld || !recall.isDated()) {
            addOlder(count);
        } else {
            matched.merge(day, count, ActivityMemory::sumOrNothing);
            matchedInAll += count;
            dropBeyondNewest();
        }
    }

    void addUnknown(LocalDate day, Set<Attribute<?>> missing, int count) {
        Map<Set<Attribute<?>>, Integer> ofDay = unknown.computeIfAbsent(day, first -> new HashMap<>());
        ofDay.merge(missing, count, ActivityMemory::sumOrNothing);
        if (ofDay.isEmpty()) {
            unknown.remove(day);
        }
    }

    void addUndecided(LocalDate day, Activity activity) {
        change(undecided, day, activity, false);
    }

    private static void change(
            NavigableMap<LocalDate, List<Activity>> days, LocalDate day, Activity activity, boolean takenBack) {
        List<Activity> ofDay = days.computeIfAbsent(day, first -> new ArrayList<>());
        if (!takenBack) {
            ofDay.add(activity);
            ofDay.sort(null); // so that the order of arrival leaves no trace
        } else {
            ofDay.remove(activity);
            if (ofDay.isEmpty()) {
                days.remove(day);
            }
        }
    }

    @SuppressWarnings("NullAway") // null is how a map is told to drop the entry
    private static Integer sumOrNothing(Integer one, Integer other) {
        int sum = Math.addExact(one, other);
        return sum == 0 ? null : sum;
    }

    /** Adds what another memory of the same recall holds. */
    void add(ActivityMemory other) {
        addOlder(other.older);
        other.matched.forEach((day, count) -> matched.merge(day, count, ActivityMemory::sumOrNothing));
        matchedInAll += other.matchedInAll;
        other.unknown.forEach((day, counts) -> counts.forEach((missing, count) -> addUnknown(day, missing, count)));
        other.undecided.forEach((day, activities) -> activities.forEach(activity -> addUndecided(day, activity)));
        other.moments.forEach(this::addMoment);
        dropBeyondNewest();
    }

    /** Forgets what is out of the window at the latest moment and all later ones. */
    void forgetBefore(ZonedDateTime latest) {
        if (recall.isElapsed()) {
            Instant now = latest.toInstant();
            while (!moments.isEmpty() && hasEnded(moments.firstKey(), now)) {
                addOlder(Objects.requireNonNull(moments.pollFirstEntry()).getValue());
            }
            undecided.values().forEach(ofDay -> ofDay.removeIf(activity -> hasEnded(activity.at(), now)));
            undecided.values().removeIf(List::isEmpty);
        } else if (recall.window().isPresent()) {
            LocalDate today = latest.toLocalDate();
            while (!matched.isEmpty() && recall.isTooOld(matched.firstKey(), today)) {
                moveFirstToOlder();
            }
            LocalDate lastOut = today.minusDays(recall.window().get().days());
            unknown.headMap(lastOut, true).clear();
            undecided.headMap(lastOut, true).clear();
        }
    }

    /** Drops the oldest days as long as enough younger activities remain to fill the frequency limit. */
    private void dropBeyondNewest() {
        while (!keepsAll
                && !matched.isEmpty()
                && matchedInAll - matched.firstEntry().getValue() >= recall.newest()) {
            moveFirstToOlder();
        }
    }

    private void moveFirstToOlder() {
        int count = Objects.requireNonNull(matched.pollFirstEntry()).getValue();
        matchedInAll -= count;
        addOlder(count);
    }

    /** What the filter lets through, what it may let through, and which properties are missing to tell. */
    record Answer(DayCounts certain, DayCounts possible, Set<Attribute<?>> missing) {}

    Answer answer(ZonedDateTime asOf) {
        long out = older;
        NavigableMap<LocalDate, Integer> yes = matched;
        if (!moments.isEmpty()) {
            yes = new TreeMap<>();
            for (Map.Entry<Instant, Integer> moment : moments.entrySet()) {
                if (hasEnded(moment.getKey(), asOf.toInstant())) {
                    out += moment.getValue();
                } else {
                    yes.merge(LocalDate.ofInstant(moment.getKey(), asOf.getZone()), moment.getValue(), Math::addExact);
                }
            }
        }
        NavigableMap<LocalDate, Integer> perhaps = yes;
        Set<Attribute<?>> missing = Set.of();
        if (!unknown.isEmpty() || !undecided.isEmpty()) {
            yes = new TreeMap<>(yes);
            missing = new LinkedHashSet<>();
            NavigableMap<LocalDate, Integer> maybe = new TreeMap<>();
            LocalDate today = asOf.toLocalDate();
            for (Map.Entry<LocalDate, Map<Set<Attribute<?>>, Integer>> day : unknown.entrySet()) {
                for (Map.Entry<Set<Attribute<?>>, Integer> one : day.getValue().entrySet()) {
                    maybe.merge(day.getKey(), one.getValue(), Math::addExact);
                    if (!recall.isTooOld(day.getKey(), today)) {
                        missing.addAll(one.getKey());
                    }
                }
            }
            for (Map.Entry<LocalDate, List<Activity>> day : undecided.entrySet()) {
                for (Activity activity : day.getValue()) {
                    boolean tooOld = isTooOld(activity.at(), day.getKey(), asOf);
                    Truth truth = recall.where().orElseThrow().evaluate(activity, asOf);
                    if (tooOld && recall.isElapsed()) {
                        out += truth == Truth.TRUE ? 1 : 0;
                    } else if (truth != Truth.FALSE) {
                        (truth == Truth.TRUE ? yes : maybe).merge(day.getKey(), 1, Math::addExact);
                    }
                    if (!tooOld) {
                        missing.addAll(recall.where().orElseThrow().unknownAttributes(activity, asOf));
                    }
                }
            }
            perhaps = new TreeMap<>(yes);
            for (Map.Entry<LocalDate, Integer> day : maybe.entrySet()) {
                perhaps.merge(day.getKey(), day.getValue(), Math::addExact);
            }
        }
        return new Answer(new DayCounts(recall, out, yes), new DayCounts(recall, out, perhaps), missing);
    }

    /** The days of which an activity is or may be inside the window. */
    Set<LocalDate> days(ZonedDateTime asOf) {
        Set<LocalDate> days = new TreeSet<>(matched.keySet());
        days.addAll(unknown.keySet());
        days.addAll(undecided.keySet());
        days.removeIf(day -> recall.isTooOld(day, asOf.toLocalDate()));
        moments.forEach((at, count) -> {
            if (!hasEnded(at, asOf.toInstant())) {
                days.add(LocalDate.ofInstant(at, asOf.getZone()));
            }
        });
        return days;
    }

    /** The activities whose filter is asked anew at every instant, as long as the window holds them. */
    List<Activity> undecided(ZonedDateTime asOf) {
        return undecided.entrySet().stream()
                .flatMap(
                        day -> day.getValue().stream().filter(activity -> !isTooOld(activity.at(), day.getKey(), asOf)))
                .toList();
    }

    /** When a window of elapsed days lets go of the next activity that it holds. */
    Optional<Instant> nextEnd(ZonedDateTime asOf) {
        if (!recall.isElapsed()) {
            return Optional.empty();
        }
        return Stream.concat(moments.keySet().stream(), undecided(asOf).stream().map(Activity::at))
                .filter(at -> !hasEnded(at, asOf.toInstant()))
                .map(at -> recall.window().orElseThrow().end(at))
                .min(Instant::compareTo);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityMemory memory
                && keepsAll == memory.keepsAll
                && older == memory.older
                && recall.equals(memory.recall)
                && matched.equals(memory.matched)
                && unknown.equals(memory.unknown)
                && undecided.equals(memory.undecided)
                && moments.equals(memory.moments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(older, matched, moments);
    }
}
