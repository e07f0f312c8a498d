package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a missing fact may still make of a lead whose cell depends on it. */
class OutlookTest {

    private static GradeMatrix.Builder decided(GradeMatrix.Builder matrix, String cell, CellPolicy.Decision decision) {
        return switch (decision) {
            case QUALIFY -> matrix.qualify(cell, cell);
            case HOLD -> matrix.hold(cell, cell);
            case BY_THRESHOLD -> matrix.byThreshold(cell, cell);
        };
    }

    /**
     * The lead has 20 points, and 10 more if it has 50 employees, which is not known: its cell is C1 or B1, and A1
     * is out of reach.
     */
    @ParameterizedTest
    @CsvSource({
        "QUALIFY, QUALIFY, 31, QUALIFIED",
        "QUALIFY, BY_THRESHOLD, 20, QUALIFIED",
        "QUALIFY, BY_THRESHOLD, 21, POSSIBLE",
        "QUALIFY, BY_THRESHOLD, 31, POSSIBLE",
        "BY_THRESHOLD, QUALIFY, 20, QUALIFIED",
        "BY_THRESHOLD, QUALIFY, 31, POSSIBLE",
        "BY_THRESHOLD, BY_THRESHOLD, 20, QUALIFIED",
        "BY_THRESHOLD, BY_THRESHOLD, 30, POSSIBLE",
        "BY_THRESHOLD, BY_THRESHOLD, 31, NOT_QUALIFIED",
        "BY_THRESHOLD, HOLD, 20, POSSIBLE",
        "HOLD, BY_THRESHOLD, 20, POSSIBLE",
        "HOLD, BY_THRESHOLD, 30, POSSIBLE",
        "HOLD, BY_THRESHOLD, 31, NOT_QUALIFIED",
        "HOLD, QUALIFY, 31, POSSIBLE",
        "QUALIFY, HOLD, 31, POSSIBLE",
        "HOLD, HOLD, 20, NOT_QUALIFIED"
    })
    void everyCellWithinReachIsAsked(
            CellPolicy.Decision lower, CellPolicy.Decision upper, int threshold, Outlook outlook) {
        GradeMatrix.Builder matrix = GradeMatrix.builder(
                ScoreClasses.startingWith("C").from(10, "B").from(1000, "A"), ScoreClasses.startingWith("1"));
        decided(decided(matrix, "C1", lower), "B1", upper).byThreshold("A1", "A1");
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("size").when(EMPLOYEES.isAtLeast(50)).scores(10))
                .add(implicit("views").each(VIEW).scores(20))
                .qualifyBy(matrix.build())
                .qualifyAt(Threshold.total(threshold))
                .build();
        assertThat(model.score(NOBODY, aged(VIEW, 0), NOON).outlook()).isEqualTo(outlook);
    }

    @Test
    void whatMayBeAttainedIsARange() {
        ScoreCard card =
                model(explicit("size").when(EMPLOYEES.isAtLeast(50)).scores(10)).score(NOBODY, List.of(), NOON);
        assertThat(card.attainable()).hasToString("[0, 10]");
        assertThat(card.attainable().toText(Language.FRENCH)).isEqualTo("0 à 10");
        assertThat(card.attainable().isExact()).isFalse();
        assertThat(new PointsRange(Points.of(3), Points.of(3)).isExact()).isTrue();
    }
}
