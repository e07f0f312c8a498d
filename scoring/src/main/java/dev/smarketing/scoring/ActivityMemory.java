package dev.smarketing.scoring;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the activities that one question of a rule looks for. Activities of one local day have one age for
 * ever, so all that a window, a frequency limit, a decay or a step of a count can ask is how many there were on which
 * day; which of them a frequency limit drops makes no difference. Those that no later instant can ask for by their day
 * are one number. Only activities whose filter time may still answer otherwise are kept themselves. Windows of elapsed
 * days let go of an activity at its own time of day, so for them the number of every instant is kept. Changed by one
 * owner, who copies it first: a copy shares all that is kept.
 */
final class ActivityMemory {

    static final String NUMBER = "number of activities";

    private final Recall recall;
    private final boolean keepsAll;

    /** Matching activities whose day does not matter any more, or never did. */
    private long older;

    private PersistentMap<LocalDate, Integer> matched = PersistentMap.empty();
    private long matchedInAll;
    private PersistentMap<LocalDate, Map<Set<Attribute<?>>, Integer>> unknown = PersistentMap.empty();
    private PersistentMap<LocalDate, List<Activity>> undecided = PersistentMap.empty();

    /** With a window of elapsed days, the matching activities by instant instead of by day. */
    private PersistentMap<Instant, Integer> moments = PersistentMap.empty();

    /**
     * The last line made of it. Safe unlocked: read once, and whole by its final fields; whatever is changed is a
     * copy without it.
     */
    private @Nullable Made made;

    private record Made(Rule rule, LocalDate today, RuleScore line) {}

    /** With {@code keepsAll} a counted activity can be taken back, so none is dropped for newer ones. */
    ActivityMemory(Recall recall, boolean keepsAll) {
        this.recall = recall;
        this.keepsAll = keepsAll;
    }

    ActivityMemory copy() {
        ActivityMemory copy = new ActivityMemory(recall, keepsAll);
        copy.older = older;
        copy.matched = matched;
        copy.matchedInAll = matchedInAll;
        copy.unknown = unknown;
        copy.undecided = undecided;
        copy.moments = moments;
        return copy;
    }

    Recall recall() {
        return recall;
    }

    long older() {
        return older;
    }

    NavigableMap<LocalDate, Integer> matched() {
        return matched.sorted();
    }

    NavigableMap<LocalDate, Map<Set<Attribute<?>>, Integer>> unknown() {
        return unknown.sorted();
    }

    NavigableMap<LocalDate, List<Activity>> undecided() {
        return undecided.sorted();
    }

    NavigableMap<Instant, Integer> moments() {
        return moments.sorted();
    }

    boolean isEmpty() {
        return older == 0 && matched.isEmpty() && unknown.isEmpty() && undecided.isEmpty() && moments.isEmpty();
    }

    /**
     * Counts an activity of a kind it recalls, or takes it back; {@code latest} is the latest instant the state
     * knows of, {@code today} the earliest local date that it or a later one has.
     */
    void count(Activity activity, LocalDate day, Instant latest, LocalDate today, ZoneId zone, boolean takenBack) {
        int one = takenBack ? -1 : 1;
        boolean tooOld = recall.isElapsed() ? hasEnded(activity.at(), latest) : recall.isTooOld(day, today);
        Truth truth = Truth.TRUE;
        if (recall.where().isPresent()) {
            ZonedDateTime at = activity.at().atZone(zone);
            // the answer at the activity's own instant is the last one unless a later day is named
            if (recall.where().get().nextChange(activity, at).isPresent()) {
                if (!tooOld) {
                    change(day, activity, takenBack);
                }
                return;
            }
            truth = recall.where().get().evaluate(activity, at);
            if (truth == Truth.UNKNOWN && !recall.isElapsed() && !tooOld) {
                addUnknown(day, recall.where().get().unknownAttributes(activity, at), one);
            }
        }
        if (truth == Truth.TRUE) {
            if (recall.isElapsed() && !tooOld) {
                addMoment(activity.at(), one);
            } else {
                addMatched(day, one, tooOld);
            }
        } else if (truth == Truth.UNKNOWN && recall.isElapsed() && !tooOld) {
            change(day, activity, takenBack);
        }
    }

    boolean isTooOld(Instant at, LocalDate day, ZonedDateTime now) {
        return recall.isElapsed() ? hasEnded(at, now.toInstant()) : recall.isTooOld(day, now.toLocalDate());
    }

    boolean hasEnded(Instant at, Instant now) {
        return !recall.window().orElseThrow().end(at).isAfter(now);
    }

    /** A map with a number added to that under a key; nothing is kept of 0. */
    private static <K extends Comparable<? super K>> PersistentMap<K, Integer> plus(
            PersistentMap<K, Integer> map, K key, int count) {
        Integer before = map.get(key);
        int sum = before == null ? count : sum(before, count);
        return sum == 0 ? map.without(key) : map.with(key, sum);
    }

    static int sum(int one, int other) {
        return Counts.small((long) one + other, NUMBER);
    }

    void addMoment(Instant at, int count) {
        moments = plus(moments, at, count);
    }

    void addOlder(long count) {
        older = Counts.sum(older, count, NUMBER);
    }

    void addMatched(LocalDate day, int count, boolean tooOld) {
        if (tooOld || !recall.isDated()) {
            addOlder(count);
        } else {
            matched = plus(matched, day, count);
            matchedInAll += count;
            dropBeyondNewest();
        }
    }

    void addUnknown(LocalDate day, Set<Attribute<?>> missing, int count) {
        Map<Set<Attribute<?>>, Integer> before = unknown.get(day);
        Map<Set<Attribute<?>>, Integer> ofDay = before == null ? new HashMap<>() : new HashMap<>(before);
        int sum = sum(ofDay.getOrDefault(missing, 0), count);
        if (sum == 0) {
            ofDay.remove(missing);
        } else {
            ofDay.put(missing, sum);
        }
        unknown = ofDay.isEmpty() ? unknown.without(day) : unknown.with(day, ofDay);
    }

    void addUndecided(LocalDate day, Activity activity) {
        change(day, activity, false);
    }

    private void change(LocalDate day, Activity activity, boolean takenBack) {
        List<Activity> before = undecided.get(day);
        List<Activity> ofDay = before == null ? new ArrayList<>() : new ArrayList<>(before);
        if (takenBack) {
            ofDay.remove(activity);
        } else {
            ofDay.add(activity);
            ofDay.sort(null); // so that the order of arrival leaves no trace
        }
        undecided = ofDay.isEmpty() ? undecided.without(day) : undecided.with(day, ofDay);
    }

    /** Adds what another memory of the same recall holds. */
    void add(ActivityMemory other) {
        addOlder(other.older);
        other.matched.forEach((day, count) -> matched = plus(matched, day, count));
        matchedInAll += other.matchedInAll;
        other.unknown.forEach((day, counts) -> counts.forEach((missing, count) -> addUnknown(day, missing, count)));
        other.undecided.forEach((day, activities) -> activities.forEach(activity -> addUndecided(day, activity)));
        other.moments.forEach(this::addMoment);
        dropBeyondNewest();
    }

    /** Whether something is out of the window that was not before. */
    boolean hasToForget(Instant latest, LocalDate today) {
        if (recall.isElapsed()) {
            return !undecided.isEmpty() || (!moments.isEmpty() && hasEnded(moments.firstKey(), latest));
        }
        return isFirstTooOld(matched, today) || isFirstTooOld(unknown, today) || isFirstTooOld(undecided, today);
    }

    private boolean isFirstTooOld(PersistentMap<LocalDate, ?> days, LocalDate today) {
        return !days.isEmpty() && recall.isTooOld(days.firstKey(), today);
    }

    /** Forgets what is out of the window at the latest instant and all later ones. */
    void forgetBefore(Instant latest, LocalDate today) {
        if (recall.isElapsed()) {
            while (!moments.isEmpty() && hasEnded(moments.firstKey(), latest)) {
                Instant first = moments.firstKey();
                addOlder(Objects.requireNonNull(moments.get(first)));
                moments = moments.without(first);
            }
            undecided.forEach((day, ofDay) -> ofDay.stream()
                    .filter(activity -> hasEnded(activity.at(), latest))
                    .forEach(activity -> change(day, activity, true)));
            return;
        }
        while (isFirstTooOld(matched, today)) {
            moveFirstToOlder();
        }
        while (isFirstTooOld(unknown, today)) {
            unknown = unknown.without(unknown.firstKey());
        }
        while (isFirstTooOld(undecided, today)) {
            undecided = undecided.without(undecided.firstKey());
        }
    }

    /** Drops the oldest days as long as enough younger activities remain to fill the frequency limit. */
    private void dropBeyondNewest() {
        while (!keepsAll
                && recall.newest() != Recall.ALL
                && !matched.isEmpty()
                && matchedInAll - Objects.requireNonNull(matched.get(matched.firstKey())) >= recall.newest()) {
            moveFirstToOlder();
        }
    }

    private void moveFirstToOlder() {
        LocalDate first = matched.firstKey();
        int count = Objects.requireNonNull(matched.get(first));
        matched = matched.without(first);
        matchedInAll -= count;
        addOlder(count);
    }

    /**
     * The line of a rule, remembered for its day unless time within the day may change it: of most rules a new
     * activity changes nothing.
     */
    @SuppressWarnings("ReferenceEquality") // another rule that is equal only makes the line again
    RuleScore line(Rule rule, ZonedDateTime asOf) {
        if (recall.isElapsed() || !undecided.isEmpty()) {
            return RecalledScore.of(rule, this, asOf);
        }
        LocalDate today = asOf.toLocalDate();
        Made last = made;
        if (last == null || last.rule != rule || !last.today.equals(today)) {
            last = new Made(rule, today, RecalledScore.of(rule, this, asOf));
            made = last;
        }
        return last.line;
    }

    /** Whether the numbers of days tell all there is. */
    boolean isByDay() {
        return unknown.isEmpty() && undecided.isEmpty() && moments.isEmpty();
    }

    /** The certain days from the latest on, with their numbers, where the numbers of days tell all there is. */
    void forEachFromLatest(BiConsumer<LocalDate, Integer> action) {
        matched.forEachFromLast(action);
    }

    /** How many are certain within a window, or how many there are if there is none. */
    long within(Optional<Window> window, ZonedDateTime asOf) {
        LocalDate today = asOf.toLocalDate();
        if (!isByDay()) {
            return answer(asOf).certain().within(window, today);
        }
        long[] count = {window.isPresent() ? 0 : older};
        matched.forEach((day, number) -> count[0] += recall.isTooOld(day, today) ? 0 : number);
        return count[0];
    }

    /** The age of the youngest; asked only where neither filter nor window is, so that the days tell all. */
    Optional<Integer> youngest(ZonedDateTime asOf) {
        return matched.isEmpty() ? Optional.empty() : Optional.of(DayCounts.age(matched.lastKey(), asOf.toLocalDate()));
    }

    MemoryAnswer answer(ZonedDateTime asOf) {
        return MemoryAnswer.of(this, asOf);
    }

    /** The days of which an activity is or may be inside the window. */
    Set<LocalDate> days(ZonedDateTime asOf) {
        Set<LocalDate> days = new TreeSet<>(matched.sorted().keySet());
        days.addAll(unknown.sorted().keySet());
        days.addAll(undecided.sorted().keySet());
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
        return undecided.sorted().entrySet().stream()
                .flatMap(
                        day -> day.getValue().stream().filter(activity -> !isTooOld(activity.at(), day.getKey(), asOf)))
                .toList();
    }

    /** When a window of elapsed days lets go of the next activity that it holds. */
    Optional<Instant> nextEnd(ZonedDateTime asOf) {
        if (!recall.isElapsed()) {
            return Optional.empty();
        }
        return Stream.concat(
                        moments.sorted().keySet().stream(),
                        undecided(asOf).stream().map(Activity::at))
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
