package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreTimeline;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks through the life of a lead. It stops where a fact comes in, where the score changes by the passing of
 * days, and where the lifecycle itself is due; nowhere else could a step change anything. For one use.
 */
final class Replay {

    private final LeadLifecycle lifecycle;
    private final ScoringModel model;
    private final LifecycleFacts facts;
    /** Each activity once, the latest first. */
    private final List<Activity> latestFirst;

    private final List<LifecycleRun.Refusal> refused = new ArrayList<>();
    private LifecycleState state = LifecycleState.start();

    Replay(LeadLifecycle lifecycle, ScoringModel model, LifecycleFacts facts) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(facts, "facts");
        if (!model.zone().equals(lifecycle.zone()) || !model.threshold().equals(lifecycle.threshold())) {
            throw new IllegalArgumentException("model '" + model.id() + "' qualifies at " + model.threshold() + " in "
                    + model.zone() + ", the lifecycle at " + lifecycle.threshold() + " in " + lifecycle.zone()
                    + "; make the lifecycle of this model");
        }
        if (!model.matrix().equals(lifecycle.matrix())) {
            throw new IllegalArgumentException("model '" + model.id() + "' qualifies "
                    + (model.matrix().isPresent() ? "by a grade matrix" : "without a grade matrix")
                    + " and the lifecycle "
                    + (lifecycle.matrix().isEmpty()
                            ? "without one"
                            : model.matrix().isPresent() ? "by another one" : "by one")
                    + "; make the lifecycle of this model");
        }
        this.lifecycle = lifecycle;
        this.model = model;
        this.facts = facts;
        Map<ActivityId, Activity> distinct = new HashMap<>();
        for (Activity activity : facts.activities()) {
            distinct.merge(activity.id(), activity, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        this.latestFirst = new ArrayList<>(distinct.values());
        this.latestFirst.sort((one, other) -> other.compareTo(one));
    }

    LifecycleRun from(Instant from, Instant until) {
        Objects.requireNonNull(from, "from");
        if (from.isAfter(until)) {
            throw new IllegalArgumentException(
                    "the life from " + from + " ends before it begins, at " + until + "; give a later end");
        }
        facts.decisions().keySet().stream()
                .min(Instant::compareTo)
                .filter(from::isAfter)
                .ifPresent(early -> {
                    throw new IllegalArgumentException("a decision at " + early
                            + " is earlier than the life, which begins at " + from + "; begin it earlier");
                });
        return walk(from, until, false);
    }

    LifecycleRun after(LifecycleState kept, Instant until) {
        Instant last = kept.asOf()
                .orElseThrow(() -> new IllegalStateException(
                        "the state is that of the start; replay from the beginning of the life instead"));
        if (!until.isAfter(last)) {
            throw new IllegalStateException(
                    "the state is already that of " + last + "; " + until + " is not after it; give a later end");
        }
        state = kept;
        return walk(last, until, true);
    }

    private LifecycleRun walk(Instant from, Instant until, boolean firstIsDone) {
        NavigableSet<Instant> moments = new TreeSet<>();
        latestFirst.forEach(activity -> moments.add(activity.at()));
        moments.addAll(facts.lead().changes());
        moments.addAll(facts.decisions().keySet());
        moments.add(from);
        moments.add(until);
        boolean done = firstIsDone;
        for (Instant moment : moments.subSet(from, true, until, true)) {
            Instant next = moment.equals(until) ? until.plusNanos(1) : moments.higher(moment);
            for (ScoreTimeline.Span span :
                    model.timeline(facts.lead(), latestFirst, moment, next).spans()) {
                hold(span.card(), span.until(), done);
                done = false;
            }
        }
        return new LifecycleRun(state, refused);
    }

    /** Steps at the instant of a card, and while it holds wherever something is due. */
    private void hold(ScoreCard card, Instant end, boolean done) {
        Instant at = card.asOf();
        if (!done) {
            LifecycleInput input = input(card, at);
            for (SalesDecision decision : possible(at)) {
                input = input.with(decision);
            }
            state = lifecycle.step(state, input, at);
        }
        LifecycleInput quiet = input(card, at);
        Optional<Instant> due = lifecycle.nextDue(state, quiet);
        while (due.isPresent() && due.get().isBefore(end)) {
            state = lifecycle.step(state, quiet, due.get());
            due = lifecycle.nextDue(state, quiet);
        }
    }

    private List<SalesDecision> possible(Instant at) {
        Set<SalesDecision> taken = facts.decisions().getOrDefault(at, Set.of());
        if (taken.isEmpty()) {
            return List.of();
        }
        Map<SalesDecision, RuntimeException> impossible =
                new Moves(lifecycle, state).decide(taken).refused();
        impossible.forEach((decision, refusal) ->
                refused.add(new LifecycleRun.Refusal(at, decision, String.valueOf(refusal.getMessage()))));
        return taken.stream()
                .filter(decision -> !impossible.containsKey(decision))
                .toList();
    }

    private LifecycleInput input(ScoreCard card, Instant at) {
        LifecycleInput input = LifecycleInput.of(card);
        for (QualificationOverride override : facts.overrides()) {
            input = input.with(override);
        }
        Optional<Instant> evidence = evidence(at);
        return evidence.isPresent() ? input.withActivityAt(evidence.get()) : input;
    }

    /** The latest activity that counts, looked for only while one is needed. */
    private Optional<Instant> evidence(Instant at) {
        if (!state.awaitsEvidence()) {
            return Optional.empty();
        }
        Instant returned = state.returnedAt().orElseThrow();
        for (Activity activity : latestFirst) {
            if (!activity.at().isAfter(returned)) {
                return Optional.empty();
            }
            if (!activity.at().isAfter(at) && counts(activity)) {
                return Optional.of(activity.at());
            }
        }
        return Optional.empty();
    }

    private boolean counts(Activity activity) {
        for (Rule rule : model.rules()) {
            if (rule instanceof CountRule counting && counting.types().contains(activity.type())) {
                return true;
            }
        }
        for (RuleScore line :
                model.score(facts.lead(), List.of(activity), activity.at()).rules()) {
            if (line.counted() > 0) {
                return true;
            }
        }
        return false;
    }
}
