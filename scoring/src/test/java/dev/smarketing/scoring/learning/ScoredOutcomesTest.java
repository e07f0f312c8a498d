package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.learning.Orientation.HIGH_CONVERTS;
import static dev.smarketing.scoring.learning.Orientation.LOW_CONVERTS;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.scoring.Points;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How well scores tell: S29 and S34 of the scoring reference. */
class ScoredOutcomesTest {

    private static final ScoredOutcomes S29 = ScoredOutcomes.of(points(80, 70, 70, 40, 10), outcomes(1, 0, 1, 0, 0));

    @Test
    void s29TiesAreNeverSplit() {
        ThresholdResult result = S29.forCapacity(2).orElseThrow();
        assertThat(result).isEqualTo(new ThresholdResult(Points.of(80), 1, 1, 5, 2));
        assertThat(result.precision()).isEqualTo(fraction(1, 1));
        assertThat(result.recall()).isEqualTo(fraction(1, 2));
        assertThat(result.lift()).isEqualTo(fraction(5, 2));
        assertThat(result.falseAlarms()).isEqualTo(fraction(0, 1));
        assertThat(S29.areaUnderCurve(HIGH_CONVERTS)).isEqualTo(fraction(11, 12));
        assertThat(S29.kolmogorovSmirnov()).isEqualTo(fraction(2, 3));
        assertThat(S29.forCapacity(3).orElseThrow().threshold()).isEqualTo(Points.of(70));
        assertThat(S29.forCapacity(0)).isEmpty();
        assertThat(S29.forCapacity(9).orElseThrow().threshold()).isEqualTo(Points.of(10));
    }

    @Test
    void s34AllThreeMeasures() {
        ScoredOutcomes s34 =
                ScoredOutcomes.of(points(10, 20, 30, 40, 50, 60, 70, 80), outcomes(0, 0, 1, 0, 0, 1, 1, 1));
        assertThat(s34.areaUnderCurve(HIGH_CONVERTS)).isEqualTo(fraction(7, 8));
        assertThat(s34.kolmogorovSmirnov()).isEqualTo(fraction(3, 4));
        assertThat(s34.gini(HIGH_CONVERTS)).isEqualTo(fraction(3, 4));
        assertThat(s34.areaUnderCurve(LOW_CONVERTS)).isEqualTo(fraction(1, 8));
        assertThat(s34.gini(LOW_CONVERTS)).isEqualTo(fraction(-3, 4));
    }

    @Test
    void withoutBothClassesTheMeasuresAreUndefined() {
        ScoredOutcomes allWon = ScoredOutcomes.of(points(1, 2), outcomes(1, 1));
        assertThat(allWon.areaUnderCurve(HIGH_CONVERTS)).isInstanceOf(MetricValue.Undefined.class);
        assertThat(allWon.gini(HIGH_CONVERTS)).isInstanceOf(MetricValue.Undefined.class);
        assertThat(allWon.kolmogorovSmirnov()).isInstanceOf(MetricValue.Undefined.class);
        ScoredOutcomes none = ScoredOutcomes.of(List.of(), List.of());
        assertThat(none.baseRate()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(none.thresholds()).isEmpty();
        assertThat(none.forCapacity(5)).isEmpty();
        ThresholdResult nobody = S29.at(Points.of(81));
        assertThat(nobody.precision()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(nobody.lift()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(nobody.recall()).isEqualTo(fraction(0, 1));
    }

    @Test
    void everyDistinctScoreIsAThreshold() {
        assertThat(S29.thresholds())
                .containsExactly(
                        new ThresholdResult(Points.of(80), 1, 1, 5, 2),
                        new ThresholdResult(Points.of(70), 3, 2, 5, 2),
                        new ThresholdResult(Points.of(40), 4, 2, 5, 2),
                        new ThresholdResult(Points.of(10), 5, 2, 5, 2));
        assertThat(S29.at(Points.of(45))).isEqualTo(new ThresholdResult(Points.of(45), 3, 2, 5, 2));
        assertThat(S29.thresholdTable(Language.FRENCH).columns())
                .containsExactly("Seuil", "Retenus", "Précision", "Rappel", "Lift");
        assertThat(S29.thresholdTable(Language.ENGLISH).rows().get(1))
                .containsExactly(
                        Cell.of("70"),
                        Cell.of(3),
                        Cell.percent(fraction(2, 3)),
                        Cell.percent(fraction(1, 1)),
                        Cell.fixed(fraction(5, 3), 2));
    }

    @Test
    void bandsSayWhatScoresHaveMeant() {
        assertThat(S29.bands(Points.of(40), Points.of(75)))
                .containsExactly(
                        new ScoreBand(Optional.empty(), Optional.of(Points.of(40)), 1, 0),
                        new ScoreBand(Optional.of(Points.of(40)), Optional.of(Points.of(75)), 3, 1),
                        new ScoreBand(Optional.of(Points.of(75)), Optional.empty(), 1, 1));
        assertThat(S29.bands(Points.of(40)).get(1).conversion()).isEqualTo(fraction(1, 2));
        assertThat(S29.bands()).hasSize(1);
        assertThat(S29.bandTable(Language.ENGLISH, Points.of(40)).rows().get(0))
                .containsExactly(Cell.of(""), Cell.of("40"), Cell.of(1), Cell.of(0), Cell.percent(fraction(0, 1)));
        assertThatThrownBy(() -> S29.bands(Points.of(40), Points.of(40)))
                .hasMessage("boundary 40 is not above 40 before it; give each above the one before");
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        assertThatThrownBy(() -> ScoredOutcomes.of(points(1, 2), outcomes(1)))
                .hasMessage("there are 2 scores and 1 outcomes; give one outcome for each score");
        assertThatThrownBy(() -> S29.forCapacity(-1))
                .hasMessage("capacity is -1, below the least allowed value 0; give 0 or more");
        assertThat(S29).hasToString("2 of 5 positive, 4 distinct scores");
    }

    @Test
    void theCalibrationSaysWhereConversionDoesNotRise() {
        // 0 of 1 below 40, 1 of 3 below 75, nobody below 79, 1 of 1
        Section rising = S29.calibration(Language.ENGLISH, Points.of(40), Points.of(75), Points.of(79));
        assertThat(rising)
                .isEqualTo(Section.of(
                        "What the scores have meant",
                        S29.bandTable(Language.ENGLISH, Points.of(40), Points.of(75), Points.of(79)),
                        new Block.Paragraph("Conversion rises from band to band.")));
        // 0 of 2 below 70, 1 of 2 below 80, 1 of 1; with the ends the other way round it falls twice
        ScoredOutcomes fallen = ScoredOutcomes.of(points(80, 70, 70, 40, 10), outcomes(0, 1, 0, 1, 1));
        assertThat(fallen.calibration(Language.FRENCH, Points.of(70), Points.of(80))
                        .blocks())
                .contains(
                        new Block.Paragraph("La conversion ne monte pas dans les tranches à partir de\u00a0: 70, 80."));
        // as often as below is no rise
        ScoredOutcomes even = ScoredOutcomes.of(points(1, 1, 5, 5), outcomes(1, 0, 0, 1));
        assertThat(even.calibration(Language.SPANISH, Points.of(5)).blocks())
                .contains(new Block.Paragraph("La conversión no sube en los tramos desde: 5."));
    }

    @Test
    void outcomesAreComparedByScoreAndClass() {
        ScoredOutcomes same = ScoredOutcomes.of(points(10, 70, 40, 70, 80), outcomes(0, 1, 0, 0, 1));
        assertThat(S29)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(ScoredOutcomes.of(points(10, 70, 40, 70, 80), outcomes(1, 1, 0, 0, 1)))
                .isNotEqualTo(ScoredOutcomes.of(points(10, 70, 40, 70, 80, 80), outcomes(0, 1, 0, 0, 1, 1)))
                .isNotEqualTo(ScoredOutcomes.of(points(10, 70, 41, 70, 80), outcomes(0, 1, 0, 0, 1)))
                .isNotEqualTo(ScoredOutcomes.of(points(10, 70, 40, 40, 70, 80), outcomes(0, 1, 0, 0, 0, 1)));
    }
}
