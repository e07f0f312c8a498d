package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the activities of one lead: what each rule recalls of them, and, to recognise duplicates, the
 * activities that a rule could still count.
 */
final class ActivityMemories {

    private final ScoringModel model;
    /** Those of every rule, and last those of the idle decay. */
    private final List<List<ActivityMemory>> memories;

    private final int longestWindow;
    private final boolean hasElapsedWindow;
    private final boolean recognisesDuplicates;
    private final Map<ActivityId, Activity> known = new HashMap<>();
    private final NavigableSet<Activity> oldestFirst = new TreeSet<>();
    private @Nullable Instant latest;

    ActivityMemories(ScoringModel model, boolean recognisesDuplicates) {
        this.model = model;
        this.recognisesDuplicates = recognisesDuplicates;
        this.memories = new ArrayList<>();
        int longest = 0;
        boolean elapsed = false;
        for (List<Recall> ofOne : Recall.of(model)) {
            List<ActivityMemory> memory = new ArrayList<>(1);
            for (Recall recall : ofOne) {
                memory.add(new ActivityMemory(recall, recognisesDuplicates));
                longest = Math.max(longest, recall.longestAge());
                elapsed |= recall.isElapsed();
            }
            memories.add(memory);
        }
        this.longestWindow = longest;
        this.hasElapsedWindow = elapsed;
    }

    private ActivityMemories(ActivityMemories other) {
        this.model = other.model;
        this.recognisesDuplicates = other.recognisesDuplicates;
        this.longestWindow = other.longestWindow;
        this.hasElapsedWindow = other.hasElapsedWindow;
        this.memories = new ArrayList<>(other.memories.size());
        for (List<ActivityMemory> ofRule : other.memories) {
            List<ActivityMemory> copy = new ArrayList<>(ofRule.size());
            ofRule.forEach(memory -> copy.add(memory.copy()));
            memories.add(copy);
        }
        this.latest = other.latest;
        this.known.putAll(other.known);
        this.oldestFirst.addAll(other.oldestFirst);
    }

    ActivityMemories copy() {
        return new ActivityMemories(this);
    }

    /** An activity, whenever it happened. */
    void add(Activity activity) {
        reach(activity.at());
        if (!recognisesDuplicates) {
            count(activity, false);
            return;
        }
        Activity before = known.get(activity.id());
        if (before == null || activity.compareTo(before) < 0) {
            if (before != null) {
                count(before, true);
                oldestFirst.remove(before);
            }
            known.put(activity.id(), activity);
            oldestFirst.add(activity);
            count(activity, false);
            forgetKnown();
        }
    }

    /** All activities that another state has seen. */
    void merge(ActivityMemories other) {
        if (!StateData.law(model).equals(StateData.law(other.model))) {
            throw new IllegalArgumentException("states of models '" + model.id() + "' and '" + other.model.id()
                    + "' look for different activities; make both with one model");
        }
        if (recognisesDuplicates != other.recognisesDuplicates) {
            throw new IllegalArgumentException("one state recognises duplicates and the other does not;"
                    + " make both with of(...) or both with ofDistinct(...)");
        }
        if (other.latest != null) {
            reach(other.latest);
            // what both have seen counts once, so the known activities are added one by one
            ActivityMemories unnamed = other.copy();
            other.known.values().forEach(activity -> unnamed.count(activity, true));
            for (int i = 0; i < memories.size(); i++) {
                for (int j = 0; j < memories.get(i).size(); j++) {
                    memories.get(i).get(j).add(unnamed.memories.get(i).get(j));
                    memories.get(i).get(j).forgetBefore(latestMoment());
                }
            }
            other.known.values().forEach(this::add);
        }
    }

    /** Scores the lead at an instant that is not before the latest activity. */
    ScoreCard score(LeadFacts lead, Instant asOf) {
        if (latest != null && asOf.isBefore(latest)) {
            throw new IllegalArgumentException("the state of lead " + lead.id() + " has seen an activity at "
                    + latest + " and cannot tell the score of " + asOf
                    + "; ask for that instant or a later one, or score the activities themselves");
        }
        ZonedDateTime moment = asOf.atZone(model.zone());
        RuleScore[] lines = new RuleScore[model.rules().size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = RecalledScore.of(model.rules().get(i), memories.get(i), lead, moment);
        }
        Optional<Integer> idleDays = model.idleDecay().isEmpty()
                ? Optional.empty()
                : memories.get(lines.length).get(0).answer(moment).certain().youngest(moment.toLocalDate());
        return new Scoring(model, lead).card(lines, idleDays, moment);
    }

    /** Goes on to an instant if it is later than all before, and forgets what is out of the windows then. */
    void reach(Instant instant) {
        if (latest == null || instant.isAfter(latest)) {
            boolean sameDay = latest != null && latestDay().equals(dayOf(instant));
            latest = instant;
            if (!sameDay || hasElapsedWindow) {
                ZonedDateTime moment = latestMoment();
                memories.forEach(ofRule -> ofRule.forEach(memory -> memory.forgetBefore(moment)));
            }
            if (!sameDay) {
                forgetKnown();
            }
        }
    }

    private void forgetKnown() {
        while (longestWindow < Integer.MAX_VALUE
                && !oldestFirst.isEmpty()
                && latestDay().toEpochDay() - dayOf(oldestFirst.first().at()).toEpochDay() >= longestWindow) {
            known.remove(oldestFirst.first().id());
            oldestFirst.pollFirst();
        }
    }

    private void count(Activity activity, boolean takenBack) {
        ZonedDateTime at = activity.at().atZone(model.zone());
        ZonedDateTime now = latestMoment();
        for (List<ActivityMemory> ofRule : memories) {
            for (ActivityMemory memory : ofRule) {
                memory.count(activity, at, now, takenBack);
            }
        }
    }

    /** An activity that is counted already. */
    void know(Activity activity) {
        known.put(activity.id(), activity);
        oldestFirst.add(activity);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, model.zone());
    }

    private ZonedDateTime latestMoment() {
        return Objects.requireNonNull(latest).atZone(model.zone());
    }

    private LocalDate latestDay() {
        return dayOf(Objects.requireNonNull(latest));
    }

    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    ScoringModel model() {
        return model;
    }

    boolean recognisesDuplicates() {
        return recognisesDuplicates;
    }

    List<List<ActivityMemory>> memories() {
        return Collections.unmodifiableList(memories);
    }

    List<ActivityMemory> ofRule(int i) {
        return memories.get(i);
    }

    Collection<Activity> oldestFirst() {
        return Collections.unmodifiableCollection(oldestFirst);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ActivityMemories other
                && model.equals(other.model)
                && recognisesDuplicates == other.recognisesDuplicates
                && Objects.equals(latest, other.latest)
                && memories.equals(other.memories)
                && known.equals(other.known);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model.id(), latest, memories);
    }
}
