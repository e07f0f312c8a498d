package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the activities of one lead: what each rule recalls of them, and, to recognise duplicates, the
 * activities that a rule could still count. Changed by one owner; a copy shares all that is kept.
 */
final class ActivityMemories {

    private final MemoryPlan plan;
    private final boolean recognisesDuplicates;

    /** By the numbers of the plan; a memory is copied before it is changed. */
    private final ActivityMemory[] memories;

    private KnownActivities known;

    /** The known ones in order, unless none is ever forgotten. */
    private PersistentMap<Activity, Boolean> forgettable;

    private @Nullable Instant latest;
    private LocalDate latestDay = LocalDate.MIN;

    /** The earliest local day that the latest instant or a later one has: clocks may go back over midnight. */
    private LocalDate earliestDay = LocalDate.MIN;

    ActivityMemories(ScoringModel model, boolean recognisesDuplicates) {
        this.plan = new MemoryPlan(model);
        this.recognisesDuplicates = recognisesDuplicates;
        this.memories = plan.emptyMemories(recognisesDuplicates);
        this.known = KnownActivities.NONE;
        this.forgettable = PersistentMap.empty();
    }

    private ActivityMemories(ActivityMemories other) {
        this.plan = other.plan;
        this.recognisesDuplicates = other.recognisesDuplicates;
        this.memories = other.memories.clone();
        this.known = other.known;
        this.forgettable = other.forgettable;
        this.latest = other.latest;
        this.latestDay = other.latestDay;
        this.earliestDay = other.earliestDay;
    }

    ActivityMemories copy() {
        return new ActivityMemories(this);
    }

    /** An activity, whenever it happened. */
    void add(Activity activity) {
        Objects.requireNonNull(activity, "activity");
        LocalDate day = dayOf(activity.at());
        reach(activity.at(), day);
        if (!recognisesDuplicates) {
            count(activity, day, false);
            return;
        }
        Activity before = known.get(activity.id());
        if (before == null || activity.compareTo(before) < 0) {
            if (before != null) {
                count(before, dayOf(before.at()), true);
                forgettable = forgettable.without(before);
            }
            know(activity);
            count(activity, day, false);
            forgetKnown();
        }
    }

    /** All activities that another state has seen. */
    void merge(ActivityMemories other) {
        if (!StateData.law(model()).equals(StateData.law(other.model()))) {
            throw new IllegalArgumentException("states of models '" + model().id() + "' and '"
                    + other.model().id() + "' look for different activities; make both with one model");
        }
        if (recognisesDuplicates != other.recognisesDuplicates) {
            throw new IllegalArgumentException("one state recognises duplicates and the other does not;"
                    + " make both with of(...) or both with ofDistinct(...)");
        }
        if (other.latest != null) {
            reach(other.latest);
            // what both have seen counts once, so the known activities are added one by one
            ActivityMemories unnamed = other.copy();
            other.known.forEach(activity -> unnamed.count(activity, dayOf(activity.at()), true));
            for (int i = 0; i < memories.length; i++) {
                memories[i] = memories[i].copy();
                memories[i].add(unnamed.memories[i]);
                memories[i].forgetBefore(Objects.requireNonNull(latest), earliestDay);
            }
            other.known.forEach(this::add);
        }
    }

    /** Scores the lead at an instant that is not before the latest activity. */
    ScoreCard score(LeadFacts lead, Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        if (latest != null && asOf.isBefore(latest)) {
            throw new IllegalArgumentException("the state of lead " + lead.id() + " has seen an activity at "
                    + latest + " and cannot tell the score of " + asOf
                    + "; ask for that instant or a later one, or score the activities themselves");
        }
        ScoringModel model = model();
        ZonedDateTime moment = asOf.atZone(model.zone());
        RuleScore[] lines = new RuleScore[model.rules().size()];
        for (int i = 0; i < lines.length; i++) {
            Rule rule = model.rules().get(i);
            try {
                lines[i] = RecalledScore.of(rule, ofRule(i), lead, moment);
            } catch (ArithmeticException e) {
                throw Scoring.beyond("rule '" + rule.id() + "'", lead, e);
            }
        }
        Optional<Integer> idleDays = model.idleDecay().isEmpty()
                ? Optional.empty()
                : ofRule(lines.length).get(0).youngest(moment);
        return new Scoring(model, lead).card(lines, idleDays, moment);
    }

    /** Goes on to an instant if it is later than all before, and forgets what is out of the windows then. */
    void reach(Instant instant) {
        reach(instant, dayOf(instant));
    }

    private void reach(Instant instant, LocalDate day) {
        if (latest == null || instant.isAfter(latest)) {
            boolean noDayEnds = day.equals(latestDay) && earliestDay.equals(latestDay);
            latest = instant;
            latestDay = day;
            if (!noDayEnds) {
                earliestDay = earliestFrom(instant, day);
            }
            if (!noDayEnds || plan.hasElapsedWindow()) {
                for (int i = 0; i < memories.length; i++) {
                    if (memories[i].hasToForget(instant, earliestDay)) {
                        memories[i] = memories[i].copy();
                        memories[i].forgetBefore(instant, earliestDay);
                    }
                }
            }
            if (!noDayEnds) {
                forgetKnown();
            }
        }
    }

    private void forgetKnown() {
        while (!forgettable.isEmpty()) {
            Activity oldest = forgettable.firstKey();
            if (earliestDay.toEpochDay() - dayOf(oldest.at()).toEpochDay() < plan.longestWindow()) {
                return;
            }
            known = known.without(oldest.id());
            forgettable = forgettable.without(oldest);
        }
    }

    private void count(Activity activity, LocalDate day, boolean takenBack) {
        for (int i : plan.memoriesFor(activity.type())) {
            memories[i] = memories[i].copy();
            memories[i].count(activity, day, Objects.requireNonNull(latest), earliestDay, model().zone(), takenBack);
        }
    }

    /** An activity that is counted already. */
    void know(Activity activity) {
        known = known.with(activity);
        if (plan.longestWindow() < Integer.MAX_VALUE) {
            forgettable = forgettable.with(activity, true);
        }
    }

    private LocalDate earliestFrom(Instant instant, LocalDate day) {
        ZoneOffsetTransition next = model().zone().getRules().nextTransition(instant);
        LocalDate after = next == null ? day : next.getDateTimeAfter().toLocalDate();
        return after.isBefore(day) ? after : day;
    }

    private LocalDate dayOf(Instant instant) {
        long day = model().days().day(instant);
        return day == latestDay.toEpochDay() ? latestDay : LocalDate.ofEpochDay(day);
    }

    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    ScoringModel model() {
        return plan.model();
    }

    boolean recognisesDuplicates() {
        return recognisesDuplicates;
    }

    /** How many rules there are, and one more if there is an idle decay. */
    int size() {
        return plan.size();
    }

    /** The memories of a rule, or after the last rule that of the idle decay. */
    List<ActivityMemory> ofRule(int i) {
        return Arrays.asList(memories).subList(plan.start(i), plan.start(i + 1));
    }

    Collection<Activity> oldestFirst() {
        return known.oldestFirst();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ActivityMemories other
                && model().equals(other.model())
                && recognisesDuplicates == other.recognisesDuplicates
                && Objects.equals(latest, other.latest)
                && Arrays.equals(memories, other.memories)
                && known.equals(other.known);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model().id(), latest, Arrays.hashCode(memories));
    }
}
