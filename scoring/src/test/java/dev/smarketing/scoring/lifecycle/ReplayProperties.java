package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.lifecycle.Lives.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The replay, which skips idle time, against a walk that stops at every instant it could possibly matter. */
class ReplayProperties {

    private static final ActivityType VISIT = ActivityType.of("visit");
    private static final ActivityType DEMO = ActivityType.of("demo");
    private static final ActivityType NEWSLETTER = ActivityType.of("newsletter");
    private static final FlagAttribute BUDGET = Attribute.flag("budget");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final FlagAttribute RIVAL = Attribute.flag("rival");

    private static final ScoringModel MODEL =
            model().qualifyAt(Threshold.total(40).withImplicitAtLeast(15)).build();

    private static final ScoringModel GRADED = model().qualifyAt(Threshold.total(40))
            .qualifyBy(GradeMatrix.builder(
                            ScoreClasses.startingWith("B").from(10, "A"),
                            ScoreClasses.startingWith("3").from(10, "2").from(35, "1"))
                    .qualify("sales", "A1", "B1")
                    .byThreshold("ask", "A2")
                    .hold("nurture", "A3", "B2", "B3")
                    .build())
            .build();

    private static ScoringModelBuilder model() {
        return ScoringModel.builder("m", PARIS)
                .add(implicit("visits").each(VISIT).scores(9).withinDays(12).upTo(36))
                .add(implicit("demos").each(DEMO).scores(40).halvingEvery(3))
                .add(implicit("idle").everyDaysWithout(4, VISIT).scores(-3).downTo(-12))
                .add(explicit("budget").when(BUDGET.isTrue()).scores(20))
                .disqualifyWhen("rival", RIVAL.isTrue())
                .require("consent", CONSENT.isTrue());
    }

    private static ScoringModel modelOf(LeadLifecycle lifecycle) {
        return lifecycle.matrix().isPresent() ? GRADED : MODEL;
    }

    /** Around the change to summer time. */
    private static final Instant START = Lives.at("2026-03-15T08:30");

    private static final int HOURS = 24 * 50;
    private static final Instant END = START.plus(HOURS, ChronoUnit.HOURS);

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, HOURS).map(hours -> START.plus(hours, ChronoUnit.HOURS));
    }

    @Provide
    Arbitrary<LeadLifecycle> lifecycles() {
        Arbitrary<Band> bands = Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 12))
                .as(Band::of);
        return Combinators.combine(
                        bands,
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((band, dwell, cooldown, latch, evidence, graded) -> (graded
                                ? LeadLifecycle.of(GRADED).withBand(Axis.IMPLICIT, band)
                                : LeadLifecycle.of(MODEL))
                        .withBand(Part.TOTAL, band)
                        .withDwellDays(dwell)
                        .withCooldownDays(cooldown)
                        .withLatch(latch)
                        .withNewEvidence(evidence));
    }

    private static Arbitrary<Lead> leads() {
        Arbitrary<List<Instant>> flips = instants().set().ofMaxSize(3).map(List::copyOf);
        return Combinators.combine(flips, flips, flips).as((budget, consent, rival) -> {
            Lead.Builder lead = Lead.builder("L-1").with(BUDGET, true).with(CONSENT, true);
            flip(lead, BUDGET, budget, false);
            flip(lead, CONSENT, consent, false);
            flip(lead, RIVAL, rival, true);
            return lead.build();
        });
    }

    private static void flip(Lead.Builder lead, FlagAttribute flag, List<Instant> at, boolean first) {
        boolean value = first;
        for (Instant since : new TreeSet<>(at)) {
            lead.with(flag, value, since);
            value = !value;
        }
    }

    @Provide
    Arbitrary<LifecycleFacts> facts() {
        Arbitrary<List<Activity>> activities = Combinators.combine(
                        Arbitraries.integers().between(1, 30), Arbitraries.of(VISIT, DEMO, NEWSLETTER), instants())
                .as((id, type, at) -> Activity.of(ActivityId.of("e" + id), type, at))
                .list()
                .ofMaxSize(16);
        Arbitrary<SalesDecision> decisions = Arbitraries.of(
                SalesDecision.accepted(),
                SalesDecision.movedTo("opportunity"),
                SalesDecision.rejected("later"),
                SalesDecision.rejected("later"),
                SalesDecision.lost("price"));
        Arbitrary<List<Instant>> when = instants().list().ofMaxSize(6);
        Arbitrary<Optional<QualificationOverride>> overrides = Combinators.combine(
                        Arbitraries.of(true, false),
                        instants(),
                        Arbitraries.integers().between(1, 200))
                .as((qualified, from, hours) ->
                        new QualificationOverride(qualified, "Ana", "word", from, from.plus(hours, ChronoUnit.HOURS)))
                .optional(0.5);
        return Combinators.combine(leads(), activities, when, decisions.list().ofSize(6), overrides)
                .as((lead, done, at, decided, override) -> {
                    LifecycleFacts facts = LifecycleFacts.of(lead, done);
                    for (int i = 0; i < at.size(); i++) {
                        facts = facts.with(at.get(i), decided.get(i));
                    }
                    return override.isPresent() ? facts.with(override.get()) : facts;
                });
    }

    /** The oracle: a fresh score at every hour, each of which is also where anything is dated, and midnight. */
    private static LifecycleState hourly(LeadLifecycle lifecycle, LifecycleFacts facts) {
        LifecycleState state = LifecycleState.start();
        TreeSet<Instant> moments = new TreeSet<>();
        for (int hour = 0; hour <= HOURS; hour++) {
            Instant at = START.plus(hour, ChronoUnit.HOURS);
            moments.add(at);
            Instant midnight =
                    LocalDate.ofInstant(at, PARIS).atStartOfDay(PARIS).toInstant();
            if (!midnight.isBefore(START)) {
                moments.add(midnight);
            }
        }
        for (Instant at : moments) {
            LifecycleInput input = LifecycleInput.of(modelOf(lifecycle).score(facts.lead(), facts.activities(), at));
            for (QualificationOverride override : facts.overrides()) {
                input = input.with(override);
            }
            Optional<Instant> evidence = evidence(facts, at);
            input = evidence.isPresent() ? input.withActivityAt(evidence.get()) : input;
            var taken = facts.decisions().getOrDefault(at, Set.of());
            var refused = new Moves(lifecycle, state).decide(taken).refused();
            for (SalesDecision decision : taken) {
                input = refused.containsKey(decision) ? input : input.with(decision);
            }
            state = lifecycle.step(state, input, at);
        }
        return state;
    }

    private static Optional<Instant> evidence(LifecycleFacts facts, Instant at) {
        List<Instant> counted = new ArrayList<>();
        for (Activity activity : facts.activities()) {
            boolean isFirstOfItsId = facts.activities().stream()
                    .noneMatch(other -> other.id().equals(activity.id()) && other.compareTo(activity) < 0);
            if (isFirstOfItsId
                    && !activity.type().equals(NEWSLETTER)
                    && !activity.at().isAfter(at)) {
                counted.add(activity.at());
            }
        }
        return counted.stream().max(Instant::compareTo);
    }

    @Property
    void skippingIdleTimeChangesNothing(
            @ForAll("lifecycles") LeadLifecycle lifecycle, @ForAll("facts") LifecycleFacts facts) {
        LifecycleState oracle = hourly(lifecycle, facts);
        LifecycleState replayed =
                lifecycle.replay(modelOf(lifecycle), facts, START, END).state();
        assertThat(replayed.history()).isEqualTo(oracle.history());
        assertThat(replayed).isEqualTo(oracle);
    }

    @Property
    void goingOnFromAKeptStateIsTheWholeLife(
            @ForAll("lifecycles") LeadLifecycle lifecycle,
            @ForAll("facts") LifecycleFacts facts,
            @ForAll @IntRange(max = 60 * HOURS - 1) int minutes) {
        LifecycleRun whole = lifecycle.replay(modelOf(lifecycle), facts, START, END);
        LifecycleRun half = lifecycle.replay(modelOf(lifecycle), facts, START, START.plus(minutes, ChronoUnit.MINUTES));
        LifecycleRun rest =
                lifecycle.resume(LifecycleState.fromData(half.state().toData()), modelOf(lifecycle), facts, END);
        assertThat(rest.state()).isEqualTo(whole.state());
        List<LifecycleRun.Refusal> refused = new ArrayList<>(half.refused());
        refused.addAll(rest.refused());
        assertThat(refused).isEqualTo(whole.refused());
    }
}
