package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The population stability index: S35 and S36 of the scoring reference. */
class PopulationDriftTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void s35SharesThatMoved() {
        PopulationDrift drift =
                PopulationDrift.between(List.of(25L, 25L, 50L), List.of(20L, 30L, 50L), ZeroCells.refuse());
        assertThat(drift.index()).isCloseTo(.0202733, within(5.1e-8));
        assertThat(drift.level()).isEqualTo(PopulationDrift.Level.STABLE);
    }

    @Test
    void s36ABinThatWasEmpty() {
        List<Long> expected = List.of(50L, 50L, 0L);
        List<Long> actual = List.of(40L, 40L, 20L);
        PopulationDrift infinite = PopulationDrift.between(expected, actual, ZeroCells.infinite());
        assertThat(infinite.index()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(infinite.level()).isEqualTo(PopulationDrift.Level.MOVED);
        assertThat(PopulationDrift.between(expected, actual, ZeroCells.skip()).index())
                .isCloseTo(.0446287, within(5.1e-8));
        assertThat(PopulationDrift.between(expected, actual, ZeroCells.replaceBy(HALF))
                        .index())
                .isCloseTo(.7629418, within(5.1e-8));
        assertThat(PopulationDrift.between(expected, actual, ZeroCells.add(HALF))
                        .index())
                .isCloseTo(.7752204, within(5.1e-8));
        assertThatThrownBy(() -> PopulationDrift.between(expected, actual, ZeroCells.refuse()))
                .hasMessage("bin '3' has 0 expected and 20 actual; join it with another bin or choose a policy for"
                        + " zeros");
    }

    @Test
    void scoresOfTwoPeriodsAreComparedBandByBand() {
        ScoredOutcomes before = ScoredOutcomes.of(points(5, 15, 25, 35), outcomes(0, 0, 1, 1));
        ScoredOutcomes now = ScoredOutcomes.of(points(5, 6, 25, 35), outcomes(0, 1, 0, 1));
        PopulationDrift drift = now.driftSince(before, ZeroCells.skip(), Points.of(10), Points.of(20));
        assertThat(drift.expected()).containsExactly(1L, 1L, 2L);
        assertThat(drift.actual()).containsExactly(2L, 0L, 2L);
        // (0.5 - 0.25) ln 2; the second bin is skipped, the third did not move
        assertThat(drift.index()).isCloseTo(0.25 * Math.log(2), within(1e-12));
        assertThat(drift.level()).isEqualTo(PopulationDrift.Level.MOVING);
    }

    @Test
    void refusesBinsThatDoNotMatch() {
        assertThatThrownBy(() -> PopulationDrift.between(List.of(1L), List.of(1L, 2L), ZeroCells.skip()))
                .hasMessage("there are 1 expected and 2 actual bins; give the cases of the same bins");
        assertThatThrownBy(() -> PopulationDrift.between(List.of(1L), List.of(-1L), ZeroCells.skip()))
                .hasMessage("number of actual cases of a bin is -1, below the least allowed value 0; give 0 or more");
        assertThatThrownBy(() -> PopulationDrift.between(List.of(0L), List.of(1L), ZeroCells.skip()))
                .hasMessage("there are no expected cases; shares need at least one");
    }

    @Test
    void theDriftIsToldInThreeLanguages() {
        ScoredOutcomes before = ScoredOutcomes.of(points(5, 15, 25, 35), outcomes(0, 0, 1, 1));
        ScoredOutcomes now = ScoredOutcomes.of(points(5, 6, 25, 35), outcomes(0, 1, 0, 1));
        Section section = now.drift(Language.ENGLISH, before, ZeroCells.skip(), Points.of(10), Points.of(20));
        // (0.5 - 0.25) ln 2 = 0.17329
        assertThat(section)
                .isEqualTo(Section.of(
                        "How the scores have moved",
                        Table.of("From", "To before", "Share before", "Share now")
                                .withRow(
                                        Cell.of(""),
                                        Cell.of("10"),
                                        Cell.percent(fraction(1, 4)),
                                        Cell.percent(fraction(1, 2)))
                                .withRow(
                                        Cell.of("10"),
                                        Cell.of("20"),
                                        Cell.percent(fraction(1, 4)),
                                        Cell.percent(fraction(0, 1)))
                                .withRow(
                                        Cell.of("20"),
                                        Cell.of(""),
                                        Cell.percent(fraction(1, 2)),
                                        Cell.percent(fraction(1, 2))),
                        new Block.Paragraph("Population stability index: 0.1733 (moving).")));
        PopulationDrift infinite = now.driftSince(before, ZeroCells.infinite(), Points.of(10), Points.of(20));
        assertThat(infinite.toText(Language.FRENCH))
                .isEqualTo("Indice de stabilité de la population\u00a0: infini (déplacé).");
        assertThat(now.driftSince(now, ZeroCells.skip(), Points.of(10)).toText(Language.SPANISH))
                .isEqualTo("Índice de estabilidad de la población: 0,0000 (estable).");
    }
}
