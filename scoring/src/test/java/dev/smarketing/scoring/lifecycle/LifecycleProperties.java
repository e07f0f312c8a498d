package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.Lives.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LifecycleProperties {

    private static final Instant START = Lives.at("2026-03-20T09:00");
    private static final List<String> REASONS = List.of("not ready", "no budget", "student");

    private static final GradeMatrix CELLS = GradeMatrix.builder(
                    ScoreClasses.startingWith("C").from(10, "B").from(25, "A"),
                    ScoreClasses.startingWith("2").from(30, "1"))
            .qualify("sales", "A1")
            .byThreshold("ask", "A2", "B1")
            .hold("nurture", "B2", "C1", "C2")
            .build();

    /** Hours since the input before, and what comes in. */
    record Given(int hours, LifecycleInput input) {}

    @Provide
    Arbitrary<LeadLifecycle> lifecycles() {
        Arbitrary<Band> bands = Combinators.combine(
                        Arbitraries.longs().between(0, 2000),
                        Arbitraries.longs().between(0, 2000))
                .as((up, down) -> new Band(Points.ofHundredths(up), Points.ofHundredths(down)));
        return Combinators.combine(
                        bands,
                        bands,
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((total, explicit, dwell, cooldown, latch, evidence, call, graded) -> {
                    LifecyclePath path = LifecyclePath.standard();
                    Threshold threshold = Threshold.total(50).withExplicitAtLeast(20);
                    LeadLifecycle plain = graded
                            ? LeadLifecycle.of(PARIS, CELLS, threshold)
                                    .withBand(Axis.EXPLICIT, Band.of(3, 4))
                                    .withBand(Axis.IMPLICIT, total)
                            : LeadLifecycle.of(PARIS, threshold);
                    return plain.withBand(Part.TOTAL, total)
                            .withBand(Part.EXPLICIT, explicit)
                            .withDwellDays(dwell)
                            .withCooldownDays(cooldown)
                            .withLatch(latch)
                            .withNewEvidence(evidence)
                            .withPath(call ? path.withStepBefore(Step.SAL, "nurture call") : path)
                            .withReason("not ready", ReturnPolicy.recycle())
                            .withReason("no budget", ReturnPolicy.recycleAfterDays(5))
                            .withReason("student", ReturnPolicy.close());
                });
    }

    private static Arbitrary<LifecycleInput> scores() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100), Arbitraries.longs().between(0, 40))
                .as((total, explicit) ->
                        LifecycleInput.of(Points.of(total), Points.of(explicit), Points.of(total - explicit)));
    }

    private static Arbitrary<List<Given>> spaced(Arbitrary<LifecycleInput> inputs) {
        return Combinators.combine(Arbitraries.integers().between(1, 90), inputs)
                .as(Given::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Given>> onlyScores() {
        Arbitrary<Boolean> consent =
                Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        return spaced(Combinators.combine(scores(), consent)
                .as((input, met) -> met ? input : input.withUnmet("consent", Truth.FALSE)));
    }

    @Provide
    Arbitrary<List<Given>> everything() {
        Arbitrary<Optional<String>> disqualifier =
                Arbitraries.of("rival", "bot").optional(0.1);
        Arbitrary<Optional<SalesDecision>> decision = Arbitraries.of(
                        SalesDecision.accepted(),
                        SalesDecision.movedTo("nurture call"),
                        SalesDecision.movedTo("SQL"),
                        SalesDecision.movedTo("opportunity"),
                        SalesDecision.won(),
                        SalesDecision.rejected(REASONS.get(0)),
                        SalesDecision.rejected(REASONS.get(1)),
                        SalesDecision.rejected(REASONS.get(2)),
                        SalesDecision.lost(REASONS.get(0)))
                .optional(0.6);
        Arbitrary<Optional<QualificationOverride>> override = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(1, 200))
                .as((qualified, from, hours) -> new QualificationOverride(
                        qualified,
                        "Ana",
                        "word",
                        START.plus(from, ChronoUnit.HOURS),
                        START.plus((long) from + hours, ChronoUnit.HOURS)))
                .optional(0.2);
        Arbitrary<Boolean> active = Arbitraries.of(true, false);
        return spaced(Combinators.combine(scores(), disqualifier, decision, decision, override, active)
                .as((input, name, one, other, word, isActive) -> {
                    LifecycleInput all = name.isPresent() ? input.withDisqualifier(name.get()) : input;
                    all = one.isPresent() ? all.with(one.get()) : all;
                    all = other.isPresent() ? all.with(other.get()) : all;
                    all = word.isPresent() ? all.with(word.get()) : all;
                    return isActive ? all.withActivityAt(START) : all;
                }));
    }

    private static NavigableMap<Instant, LifecycleInput> dated(List<Given> life) {
        NavigableMap<Instant, LifecycleInput> dated = new TreeMap<>();
        Instant at = START;
        for (Given given : life) {
            at = at.plus(given.hours(), ChronoUnit.HOURS);
            dated.put(at, given.input());
        }
        return dated;
    }

    /** Drops the decisions that are impossible where the lead stands, as people's tools do. */
    private static LifecycleState stepPossible(
            LeadLifecycle lifecycle, LifecycleState state, LifecycleInput input, Instant at) {
        LifecycleInput active = input.latestActivity().isPresent() ? input.withActivityAt(at) : input;
        var refused = new Moves(lifecycle, state).decide(active.decisions()).refused();
        LifecycleInput possible = active.withoutDecisions();
        for (SalesDecision decision : active.decisions()) {
            possible = refused.containsKey(decision) ? possible : possible.with(decision);
        }
        return lifecycle.step(state, possible, at);
    }

    /** Steps at the inputs and wherever the lifecycle says that something is due. */
    private static LifecycleState whenDue(
            LeadLifecycle lifecycle, NavigableMap<Instant, LifecycleInput> life, Instant end) {
        LifecycleState state = LifecycleState.start();
        for (Map.Entry<Instant, LifecycleInput> given : life.entrySet()) {
            state = stepPossible(lifecycle, state, given.getValue(), given.getKey());
            Instant next = life.higherKey(given.getKey());
            LifecycleInput quiet = given.getValue().withoutDecisions();
            Optional<Instant> due = lifecycle.nextDue(state, quiet);
            while (due.isPresent() && due.get().isBefore(next == null ? end : next)) {
                state = lifecycle.step(state, quiet, due.get());
                due = lifecycle.nextDue(state, quiet);
            }
        }
        return lifecycle.step(state, life.lastEntry().getValue().withoutDecisions(), end);
    }

    /** Steps at the inputs and, between them, at every due instant, midnight and some more. */
    private static LifecycleState moreOften(
            LeadLifecycle lifecycle, NavigableMap<Instant, LifecycleInput> life, Instant end, int minutes) {
        LifecycleState state = LifecycleState.start();
        for (Map.Entry<Instant, LifecycleInput> given : life.entrySet()) {
            state = stepPossible(lifecycle, state, given.getValue(), given.getKey());
            Instant next = life.higherKey(given.getKey());
            Instant stop = next == null ? end : next;
            LifecycleInput quiet = given.getValue().withoutDecisions();
            NavigableMap<Instant, Boolean> moments = new TreeMap<>();
            for (Instant at = given.getKey().plus(minutes, ChronoUnit.MINUTES);
                    at.isBefore(stop);
                    at = at.plus(minutes, ChronoUnit.MINUTES)) {
                moments.put(at, true);
                moments.put(LocalDate.ofInstant(at, PARIS).atStartOfDay(PARIS).toInstant(), true);
            }
            moments.put(LocalDate.ofInstant(stop, PARIS).atStartOfDay(PARIS).toInstant(), true);
            for (QualificationOverride override : quiet.overrides()) {
                moments.put(override.from(), true);
                moments.put(override.until(), true);
            }
            for (Instant at : moments.keySet()) {
                if (at.isAfter(given.getKey()) && at.isBefore(stop)) {
                    state = lifecycle.step(state, quiet, at);
                }
            }
        }
        return lifecycle.step(state, life.lastEntry().getValue().withoutDecisions(), end);
    }

    @Property
    void askingMoreOftenChangesNothing(
            @ForAll("lifecycles") LeadLifecycle lifecycle,
            @ForAll("everything") List<Given> given,
            @ForAll @IntRange(min = 37, max = 1400) int minutes) {
        NavigableMap<Instant, LifecycleInput> life = dated(given);
        Instant end = life.lastKey().plus(20, ChronoUnit.DAYS);
        assertThat(moreOften(lifecycle, life, end, minutes)).isEqualTo(whenDue(lifecycle, life, end));
    }

    @Property
    void anAxisChangesAtMostOnceForEachFullBandOfMovement(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 0, max = 10000) Integer> hundredths,
            @ForAll @IntRange(min = 0, max = 1500) int up,
            @ForAll @IntRange(min = 1, max = 1500) int down) {
        LeadLifecycle lifecycle = Lives.PLAIN.withBand(new Band(Points.ofHundredths(up), Points.ofHundredths(down)));
        LifecycleState state = LifecycleState.start();
        int changes = 0;
        long movement = 0;
        for (int i = 0; i < hundredths.size(); i++) {
            Optional<Boolean> before = state.isHigh(Part.TOTAL);
            state = lifecycle.step(
                    state, LifecycleInput.total(Points.ofHundredths(hundredths.get(i))), START.plusSeconds(i));
            if (before.isPresent() && !before.equals(state.isHigh(Part.TOTAL))) {
                changes++;
            }
            movement += i == 0 ? 0 : Math.abs(hundredths.get(i) - hundredths.get(i - 1));
        }
        assertThat((long) changes).isLessThanOrEqualTo(1 + movement / (up + down));
    }

    @Property
    void byTheScoreAloneEntriesAreDwellPlusCooldownApart(
            @ForAll("lifecycles") LeadLifecycle lifecycle, @ForAll("onlyScores") List<Given> given) {
        NavigableMap<Instant, LifecycleInput> life = dated(given);
        LifecycleState state = whenDue(lifecycle, life, life.lastKey().plus(40, ChronoUnit.DAYS));
        List<LocalDate> entries = new ArrayList<>();
        for (Transition transition : state.history()) {
            LocalDate day = LocalDate.ofInstant(transition.at(), PARIS);
            if (transition.to().equals(Step.MQL)) {
                entries.add(day);
            } else {
                assertThat(transition.cause()).isEqualTo(Cause.FELL);
                assertThat(day).isAfterOrEqualTo(entries.get(entries.size() - 1).plusDays(lifecycle.dwellDays()));
                assertThat(lifecycle.isLatched()).isFalse();
            }
        }
        int apart = lifecycle.dwellDays() + lifecycle.cooldownDays();
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i)).isAfterOrEqualTo(entries.get(i - 1).plusDays(apart));
        }
        assertThat(state.entries()).isEqualTo(entries.size());
        if (apart > 0 && !entries.isEmpty()) {
            long days = ChronoUnit.DAYS.between(entries.get(0), LocalDate.ofInstant(life.lastKey(), PARIS)) + 40;
            assertThat((long) entries.size()).isLessThanOrEqualTo(1 + days / apart);
            assertThat(state.history().size()).isLessThanOrEqualTo(2 * entries.size());
        }
    }

    @Property
    void historiesAreChainsWithOneTransitionAnInstant(
            @ForAll("lifecycles") LeadLifecycle lifecycle, @ForAll("everything") List<Given> given) {
        NavigableMap<Instant, LifecycleInput> life = dated(given);
        LifecycleState state = whenDue(lifecycle, life, life.lastKey().plus(40, ChronoUnit.DAYS));
        Step step = Step.LEAD;
        Instant last = Instant.MIN;
        int entries = 0;
        for (Transition transition : state.history()) {
            assertThat(transition.from()).isEqualTo(step).isNotEqualTo(Step.WON);
            assertThat(transition.to()).isNotEqualTo(step);
            assertThat(transition.at()).isAfter(last);
            entries += transition.to().equals(Step.MQL) ? 1 : 0;
            assertThat(transition.entries()).isEqualTo(entries);
            step = transition.to();
            last = transition.at();
        }
        assertThat(state.step()).isEqualTo(step);
        assertThat(state.entries()).isEqualTo(entries);
        assertThat(LifecycleState.fromData(state.toData())).isEqualTo(state);
        assertThat(LeadLifecycle.fromData(lifecycle.toData())).isEqualTo(lifecycle);
        LifecycleStage stage = LifecycleStage.LEAD;
        for (var change : state.stageChanges()) {
            assertThat(change.stage()).isNotEqualTo(stage);
            stage = change.stage();
        }
        assertThat(stage).isEqualTo(state.step().stage());
    }

    @Property
    void nothingSkipsAStepBeforeSalesContact(
            @ForAll("lifecycles") LeadLifecycle lifecycle, @ForAll("everything") List<Given> given) {
        NavigableMap<Instant, LifecycleInput> life = dated(given);
        LifecycleState state = whenDue(lifecycle, life, life.lastKey().plus(40, ChronoUnit.DAYS));
        for (Transition transition : state.history()) {
            if (transition.cause() == Cause.ACCEPTED
                    && lifecycle.path().beforeSales().size() == 2) {
                // at one instant several moves are one transition; else the call itself was left
                assertThat(life.get(transition.at()).decisions().contains(SalesDecision.movedTo("nurture call"))
                                || transition.from().name().equals("nurture call"))
                        .isTrue();
            }
        }
    }

    @Property
    void theOrderOfSimultaneousInputsDoesNotMatter(
            @ForAll("lifecycles") LeadLifecycle lifecycle,
            @ForAll("everything") List<Given> given,
            @ForAll Random random) {
        NavigableMap<Instant, LifecycleInput> life = dated(given);
        NavigableMap<Instant, LifecycleInput> shuffled = new TreeMap<>();
        life.forEach((at, input) -> {
            List<Object> parts = new ArrayList<>(input.decisions());
            parts.addAll(input.overrides());
            Collections.shuffle(parts, random);
            LifecycleInput again = LifecycleInput.of(
                    input.points(Part.TOTAL), input.points(Part.EXPLICIT), input.points(Part.IMPLICIT));
            for (Object part : parts) {
                again = part instanceof SalesDecision decision
                        ? again.with(decision)
                        : again.with((QualificationOverride) part);
            }
            for (String name : input.disqualifiers()) {
                again = again.withDisqualifier(name);
            }
            shuffled.put(at, input.latestActivity().isPresent() ? again.withActivityAt(START) : again);
        });
        assertThat(shuffled).isEqualTo(life);
        Instant end = life.lastKey().plus(20, ChronoUnit.DAYS);
        assertThat(whenDue(lifecycle, shuffled, end)).isEqualTo(whenDue(lifecycle, life, end));
    }

    @Property
    void withEverythingOffItIsThePlainComparison(@ForAll("onlyScores") List<Given> given) {
        LeadLifecycle plain = LeadLifecycle.of(PARIS, Threshold.total(50).withExplicitAtLeast(20));
        LifecycleState state = LifecycleState.start();
        for (Map.Entry<Instant, LifecycleInput> at : dated(given).entrySet()) {
            LifecycleInput input = at.getValue();
            state = plain.step(state, input, at.getKey());
            assertThat(state.isQualified())
                    .isEqualTo(input.points(Part.TOTAL).compareTo(Points.of(50)) >= 0
                            && input.points(Part.EXPLICIT).compareTo(Points.of(20)) >= 0
                            && input.unmet().isEmpty());
            assertThat(plain.obstacles(state, input).isEmpty()).isEqualTo(state.isQualified());
        }
    }
}
