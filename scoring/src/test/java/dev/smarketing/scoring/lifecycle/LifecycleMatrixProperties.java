package dev.smarketing.scoring.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CellPolicy;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The boundaries of random matrices, each with a band that fits between its neighbours. All in hundredths. */
class LifecycleMatrixProperties {

    private static final Instant START = Lives.at("2026-03-20T09:00");
    private static final long THRESHOLD = 6000;

    /** The boundary of one class. */
    record Line(long from, long up, long down) {}

    /** Two axes; where the leads of cell (grade, engagement) go is written at grade * 4 + engagement. */
    record Plan(List<Line> grades, List<Line> engagements, List<CellPolicy.Decision> decisions) {

        CellPolicy.Decision decision(int grade, int engagement) {
            return decisions.get(grade * 4 + engagement);
        }

        LeadLifecycle lifecycle() {
            GradeMatrix.Builder matrix = GradeMatrix.builder(classes("G", grades), classes("E", engagements));
            boolean byThreshold = false;
            for (int grade = 0; grade <= grades.size(); grade++) {
                for (int engagement = 0; engagement <= engagements.size(); engagement++) {
                    String label = "G" + grade + "E" + engagement;
                    switch (decision(grade, engagement)) {
                        case QUALIFY -> matrix.qualify("yes", label);
                        case HOLD -> matrix.hold("no", label);
                        case BY_THRESHOLD -> {
                            matrix.byThreshold("maybe", label);
                            byThreshold = true;
                        }
                    }
                }
            }
            LeadLifecycle lifecycle = LeadLifecycle.of(
                    Lives.PARIS,
                    matrix.build(),
                    byThreshold ? Threshold.total(Points.ofHundredths(THRESHOLD)) : Threshold.NONE);
            lifecycle = banded(lifecycle, Axis.EXPLICIT, "G", grades);
            return banded(lifecycle, Axis.IMPLICIT, "E", engagements);
        }

        private static ScoreClasses classes(String prefix, List<Line> lines) {
            ScoreClasses classes = ScoreClasses.startingWith(prefix + 0);
            for (int i = 0; i < lines.size(); i++) {
                classes = classes.from(Points.ofHundredths(lines.get(i).from()), prefix + (i + 1));
            }
            return classes;
        }

        private static LeadLifecycle banded(LeadLifecycle plain, Axis axis, String prefix, List<Line> lines) {
            LeadLifecycle lifecycle = plain;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Band band = new Band(Points.ofHundredths(line.up()), Points.ofHundredths(line.down()));
                lifecycle = lifecycle.withBand(axis, prefix + (i + 1), band);
            }
            return lifecycle;
        }
    }

    /** Boundaries at rising points; each gap is shared between the band below it, the band above it and room. */
    private static Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.randoms(), Arbitraries.of(true, false))
                .as((count, random, tight) -> {
                    List<Line> lines = new ArrayList<>();
                    long from = random.nextInt(2000) - 500;
                    long down = random.nextInt(900);
                    for (int i = 0; i < count; i++) {
                        long gap = 1 + random.nextInt(2000);
                        long up = random.nextInt((int) gap + 1);
                        lines.add(new Line(from, up, down));
                        down = tight ? gap - up : random.nextInt((int) (gap - up) + 1);
                        from += gap;
                    }
                    return lines;
                });
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        lines(),
                        lines(),
                        Arbitraries.of(CellPolicy.Decision.class).list().ofSize(16))
                .as(Plan::new);
    }

    /** Points that wander around the boundaries. */
    private static long[][] walk(Random random) {
        long[][] walk = new long[40][2];
        long explicit = random.nextInt(4000) - 500;
        long implicit = random.nextInt(4000) - 500;
        for (long[] at : walk) {
            at[0] = explicit;
            at[1] = implicit;
            explicit += random.nextInt(1601) - 800;
            implicit += random.nextInt(1601) - 800;
        }
        return walk;
    }

    private static LifecycleState step(LeadLifecycle lifecycle, LifecycleState state, long[] points, int second) {
        return lifecycle.step(
                state,
                LifecycleInput.of(
                        Points.ofHundredths(points[0] + points[1]),
                        Points.ofHundredths(points[0]),
                        Points.ofHundredths(points[1])),
                START.plusSeconds(second));
    }

    /** The oracle: one flag a boundary, by the words of the rule. */
    private static int hold(List<Line> lines, boolean[] high, long value, boolean isFirst) {
        int held = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isFirst) {
                high[i] = value >= line.from();
            } else if (high[i] && value < line.from() - line.down()) {
                high[i] = false;
            } else if (!high[i] && value >= line.from() + line.up()) {
                high[i] = true;
            }
            held += high[i] ? 1 : 0;
        }
        return held;
    }

    @Property
    void cellAndVerdictAreThoseOfTheHeldBoundaries(@ForAll("plans") Plan plan, @ForAll Random random) {
        LeadLifecycle lifecycle = plan.lifecycle();
        boolean[] grades = new boolean[3];
        boolean[] engagements = new boolean[3];
        LifecycleState state = LifecycleState.start();
        long[][] walk = walk(random);
        for (int i = 0; i < walk.length; i++) {
            state = step(lifecycle, state, walk[i], i);
            int grade = hold(plan.grades(), grades, walk[i][0], i == 0);
            int engagement = hold(plan.engagements(), engagements, walk[i][1], i == 0);
            assertThat(lifecycle.cell(state).orElseThrow().label()).isEqualTo("G" + grade + "E" + engagement);
            CellPolicy.Decision decision = plan.decision(grade, engagement);
            assertThat(state.isQualified())
                    .isEqualTo(decision == CellPolicy.Decision.QUALIFY
                            || (decision == CellPolicy.Decision.BY_THRESHOLD && walk[i][0] + walk[i][1] >= THRESHOLD));
            assertThat(LifecycleState.fromData(state.toData())).isEqualTo(state);
            // what does not overlap is passed in turn, so a class is told by its highest high boundary too
            for (int j = 1; j < plan.grades().size(); j++) {
                assertThat(grades[j] && !grades[j - 1]).isFalse();
            }
        }
        assertThat(LeadLifecycle.fromData(lifecycle.toData())).isEqualTo(lifecycle);
    }

    @Property
    void aBoundaryChangesAtMostOnceForEachFullBandOfMovement(@ForAll("plans") Plan plan, @ForAll Random random) {
        LeadLifecycle lifecycle = plan.lifecycle();
        long[][] walk = walk(random);
        for (Axis axis : Axis.values()) {
            int column = axis == Axis.EXPLICIT ? 0 : 1;
            List<Line> lines = axis == Axis.EXPLICIT ? plan.grades() : plan.engagements();
            for (int i = 0; i < lines.size(); i++) {
                String name = (axis == Axis.EXPLICIT ? "G" : "E") + (i + 1);
                LifecycleState state = LifecycleState.start();
                long movement = 0;
                long changes = 0;
                for (int at = 0; at < walk.length; at++) {
                    Optional<Boolean> before = state.isHigh(axis, name);
                    state = step(lifecycle, state, walk[at], at);
                    movement += at == 0 ? 0 : Math.abs(walk[at][column] - walk[at - 1][column]);
                    changes += before.isPresent() && !before.equals(state.isHigh(axis, name)) ? 1 : 0;
                }
                long band = lines.get(i).up() + lines.get(i).down();
                if (band > 0) {
                    assertThat(changes).isLessThanOrEqualTo(1 + movement / band);
                }
            }
        }
    }

    @Property
    void withoutBandsTheCellIsThatOfThePoints(@ForAll("plans") Plan plan, @ForAll Random random) {
        LeadLifecycle lifecycle = plan.lifecycle().withBand(Band.NONE);
        LifecycleState state = LifecycleState.start();
        long[][] walk = walk(random);
        for (int i = 0; i < walk.length; i++) {
            state = step(lifecycle, state, walk[i], i);
            assertThat(lifecycle.cell(state))
                    .contains(lifecycle
                            .matrix()
                            .orElseThrow()
                            .of(Points.ofHundredths(walk[i][0]), Points.ofHundredths(walk[i][1])));
        }
    }
}
