package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.Lives.PARIS;
import static dev.smarketing.scoring.lifecycle.Lives.at;
import static dev.smarketing.scoring.lifecycle.Lives.both;
import static dev.smarketing.scoring.lifecycle.Lives.first;
import static dev.smarketing.scoring.lifecycle.Lives.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.Threshold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lives by the cells of a grade matrix: every boundary of a class has a state and a band of its own. */
class LifecycleMatrixTest {

    /** The classes of the reference's S18. */
    static final GradeMatrix MATRIX = GradeMatrix.builder(
                    ScoreClasses.startingWith("C").from(15, "B").from(30, "A"),
                    ScoreClasses.startingWith("3").from(20, "2").from(40, "1"))
            .qualify("send to sales", "A1", "A2", "B1")
            .byThreshold("ask", "B2")
            .hold("nurture", "A3", "B3", "C1", "C2", "C3")
            .build();

    private static final LeadLifecycle GRADED = LeadLifecycle.of(PARIS, MATRIX, Threshold.total(50));
    private static final LeadLifecycle BANDED = GRADED.withBand(Band.of(5, 5));

    private static LifecycleState march(LifecycleState state, int day, LifecycleInput input) {
        return BANDED.step(state, input, at("2026-03-0" + day + "T09:00"));
    }

    private static String cell(LifecycleState state) {
        return BANDED.cell(state).orElseThrow().label();
    }

    @Test
    void withoutHistoryTheCellIsThatOfThePoints() {
        assertThat(GRADED.cell(LifecycleState.start())).isEmpty();
        assertThat(cell(first(BANDED, LifecycleInput.of(Points.of(29), Points.of(15), Points.of(14)))))
                .isEqualTo("B3");
        assertThat(cell(first(BANDED, LifecycleInput.of(Points.parse("54.99"), Points.parse("14.99"), Points.of(40)))))
                .isEqualTo("C1");
    }

    @Test
    void theCellFollowsTheHeldClasses() {
        LifecycleState state = first(BANDED, both(30, 20));
        assertThat(cell(state)).isEqualTo("A2");
        assertThat(state.isQualified()).isTrue();

        // by its points B3: but A ends below 25 and 2 below 15
        state = march(state, 2, both(25, 19));
        assertThat(cell(state)).isEqualTo("A2");
        assertThat(state.isHigh(Axis.EXPLICIT, "A")).contains(true);
        assertThat(state.isHigh(Axis.IMPLICIT, "1")).contains(false);
        assertThat(state.isHigh(Axis.IMPLICIT, "3")).isEmpty();
        assertThat(state.isQualified()).isTrue();

        // B2 asks for the total, which is low since 44, below 45
        state = march(state, 3, both(24, 19));
        assertThat(cell(state)).isEqualTo("B2");
        assertThat(state.isQualified()).isFalse();

        // A begins again at 35, the total is high again at 55
        state = march(state, 4, both(34, 20));
        assertThat(cell(state)).isEqualTo("B2");
        assertThat(BANDED.obstacles(state, both(34, 20)))
                .extracting(Obstacle::toString)
                .containsExactly("total 54 of 55");
        state = march(state, 5, both(34, 21));
        assertThat(state.isQualified()).isTrue();

        state = march(state, 6, both(34, 14));
        assertThat(cell(state)).isEqualTo("B3");
        assertThat(told(state))
                .containsExactly(
                        "2026-03-01T09:00 lead -> MQL: became MQL 1 with A2 (total 50, explicit 30, implicit 20)",
                        "2026-03-03T09:00 MQL -> lead: no longer an MQL, with B2 (total 43, explicit 24, implicit 19)",
                        "2026-03-05T09:00 lead -> MQL: became MQL 2 with B2 (total 55, explicit 34, implicit 21)",
                        "2026-03-06T09:00 MQL -> lead: no longer an MQL, with B3 (total 48, explicit 34, implicit 14)");
        assertThat(state.history().get(3).toText(Language.FRENCH))
                .isEqualTo("n'est plus MQL, avec B3 (total 48, explicite 34, implicite 14)");
        assertThat(state.history().get(2).toText(Language.SPANISH))
                .isEqualTo("pasó a MQL 2 con B2 (total 55, explícito 34, implícito 21)");

        List<Obstacle> obstacles = BANDED.obstacles(state, both(34, 14));
        assertThat(obstacles)
                .extracting(obstacle -> obstacle.toText(Language.ENGLISH))
                .containsExactly("B3 nurture (explicit 34 of 35 for A, implicit 14 of 25 for 2)");
        assertThat(obstacles)
                .extracting(obstacle -> obstacle.toText(Language.FRENCH))
                .containsExactly("B3 nurture (explicite 34 sur 35 pour A, implicite 14 sur 25 pour 2)");
        assertThat(obstacles)
                .extracting(obstacle -> obstacle.toText(Language.SPANISH))
                .containsExactly("B3 nurture (explícito 34 de 35 para A, implícito 14 de 25 para 2)");
    }

    @Test
    void aFallThroughSeveralClassesIsOneStep() {
        LifecycleState state = first(BANDED, both(40, 45));
        assertThat(cell(state)).isEqualTo("A1");
        state = march(state, 2, both(9, 45));
        assertThat(cell(state)).isEqualTo("C1");
        assertThat(cell(march(state, 3, both(35, 45)))).isEqualTo("A1");
        assertThat(cell(march(state, 3, both(34, 45)))).isEqualTo("B1");
        assertThat(cell(march(state, 3, both(19, 45)))).isEqualTo("C1");
    }

    @Test
    void aBandIsThatOfItsBoundaryAlone() {
        LeadLifecycle onlyA = GRADED.withBand(Axis.EXPLICIT, "A", Band.of(1, 10));
        assertThat(onlyA.band(Axis.EXPLICIT, "A")).isEqualTo(Band.of(1, 10));
        assertThat(onlyA.band(Axis.EXPLICIT, "B")).isEqualTo(Band.NONE);
        LifecycleState state = first(onlyA, both(30, 20));
        LifecycleState held = onlyA.step(state, both(20, 20), at("2026-03-02T09:00"));
        assertThat(onlyA.cell(held)).map(GradeMatrix.Cell::label).contains("A2");
        LifecycleState out = onlyA.step(state, both(20, 19), at("2026-03-02T09:00"));
        assertThat(onlyA.cell(out)).map(GradeMatrix.Cell::label).contains("A3");
        assertThat(onlyA.withBand(Axis.EXPLICIT, "A", Band.NONE)).isEqualTo(GRADED);
        assertThat(GRADED.withBand(Axis.IMPLICIT, Band.of(2, 3)).band(Axis.IMPLICIT, "1"))
                .isEqualTo(Band.of(2, 3));
    }

    @Test
    void overlappingBandsOfNeighboursAreRefused() {
        GradeMatrix s26 = GradeMatrix.builder(
                        ScoreClasses.startingWith("C").from(50, "B").from(58, "A"), ScoreClasses.startingWith("1"))
                .qualify("send to sales", "A1")
                .hold("nurture", "B1", "C1")
                .build();
        LeadLifecycle lifecycle = LeadLifecycle.of(PARIS, s26, Threshold.NONE);
        assertThatThrownBy(() -> lifecycle.withBand(Band.of(5, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the band of class 'B' from 50 reaches up to 55 and that of class 'A' from 58 down to 53,"
                        + " so they overlap; give bands that leave room between them");
        assertThatThrownBy(() -> lifecycle
                        .withBand(Axis.EXPLICIT, "B", Band.of(4, 0))
                        .withBand(Axis.EXPLICIT, "A", new Band(Points.ZERO, Points.parse("4.01"))))
                .hasMessage("the band of class 'B' from 50 reaches up to 54 and that of class 'A' from 58 down to"
                        + " 53.99, so they overlap; give bands that leave room between them");
        assertThat(lifecycle.withBand(Band.of(4, 4)).band(Axis.EXPLICIT, "A")).isEqualTo(Band.of(4, 4));
    }

    @Test
    void aBandNeedsABoundary() {
        assertThatThrownBy(() -> GRADED.withBand(Axis.EXPLICIT, "C", Band.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no boundary of the explicit axis begins class 'C'; give a band to one of [B, A]");
        assertThatThrownBy(() -> Lives.PLAIN.withBand(Axis.IMPLICIT, "2", Band.of(1, 1)))
                .hasMessage("no boundary of the implicit axis begins class '2'; give a band to one of []");
        assertThatThrownBy(() -> first(GRADED, LifecycleInput.total(50)))
                .hasMessage("the lifecycle looks at explicit points and the input gives only [total]; give all three");
    }

    @Test
    void theLifecycleAndItsStateArePlainData() {
        LeadLifecycle lifecycle = GRADED.withBand(Axis.EXPLICIT, "A", new Band(Points.of(5), Points.parse("2.5")));
        assertThat(lifecycle.toData().toString())
                .startsWith("{version=1, zone=Europe/Paris, qualify-at={total=50}, matrix={version=1, grades=")
                .contains("}, class-bands={explicit={A={up=5, down=2.50}}}, dwell-days=0,");
        assertThat(LeadLifecycle.fromData(lifecycle.toData())).isEqualTo(lifecycle);
        assertThat(LeadLifecycle.fromData(BANDED.toData())).isEqualTo(BANDED);
        LifecycleState state = first(lifecycle, both(30, 20));
        assertThat(state.toData())
                .hasToString("{version=1, as-of=2026-03-01T08:00:00Z, step=MQL, high={total=true},"
                        + " high-classes={explicit={B=true, A=true}, implicit={2=true, 1=false}}, entries=1,"
                        + " history=[{at=2026-03-01T08:00:00Z, from=lead, to=MQL, cause=qualified, entry=1,"
                        + " points={total=50, explicit=30, implicit=20}, cell=A2}]}");
        assertThat(LifecycleState.fromData(state.toData())).isEqualTo(state);
        Map<String, Object> wrong = new LinkedHashMap<>(lifecycle.toData());
        wrong.put("class-bands", Map.of("implicit", Map.of("2", Map.of("up", "five"))));
        assertThatThrownBy(() -> LeadLifecycle.fromData(wrong))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        "lifecycle: class-bands.implicit.2.up: found the text 'five'; give a number without quotes");
        wrong.put("class-bands", Map.of("implicit", Map.of("3", Map.of("up", 1))));
        assertThatThrownBy(() -> LeadLifecycle.fromData(wrong))
                .hasMessage("lifecycle: class-bands.implicit: no boundary of the implicit axis begins class '3';"
                        + " give a band to one of [2, 1]");
    }

    @Test
    void aStateOfALifeWithoutMatrixGoesOnWithOne() {
        // as written before there were matrices: the parts have a history, the classes begin theirs
        Map<String, Object> kept = first(Lives.PLAIN, LifecycleInput.total(52)).toData();
        assertThat(kept).doesNotContainKey("high-classes");
        LifecycleState state = march(LifecycleState.fromData(kept), 2, both(16, 30));
        assertThat(cell(state)).isEqualTo("B2");
        assertThat(state.isHigh(Threshold.Part.TOTAL)).contains(true);
        assertThat(state.isQualified()).isTrue();
    }
}
