package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Qualification.HeldByCell;
import dev.smarketing.scoring.Qualification.NotYet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradeMatrixTest {

    private static final ScoreClasses GRADES =
            ScoreClasses.startingWith("C").from(15, "B").from(30, "A");
    private static final ScoreClasses ENGAGEMENTS =
            ScoreClasses.startingWith("3").from(20, "2").from(40, "1");

    private static final GradeMatrix MATRIX = GradeMatrix.builder(GRADES, ENGAGEMENTS)
            .qualify("send to sales", "A1", "A2", "B1")
            .byThreshold("call if hot", "B2")
            .hold("nurture", "A3", "B3", "C1", "C2", "C3")
            .build();

    private static final ScoringModel MODEL = ScoringModel.builder("graded", PARIS)
            .version("2026-04")
            .add(explicit("size")
                    .when(EMPLOYEES.isAtLeast(100))
                    .scores(30)
                    .otherwiseWhen(EMPLOYEES.isAtLeast(10))
                    .scores(15))
            .add(implicit("downloads").each(DOWNLOAD).scores(7))
            .require("consent", CONSENT.isTrue())
            .qualifyAt(Threshold.total(50))
            .qualifyBy(MATRIX)
            .tiers(ScoreClasses.startingWith("cold").from(20, "warm").from(40, "hot"))
            .build();

    private static Lead lead(long employees) {
        return Lead.builder("L-1")
                .with(EMPLOYEES, employees)
                .with(CONSENT, true)
                .build();
    }

    private static ScoreCard card(long employees, int downloads) {
        return MODEL.score(lead(employees), aged(DOWNLOAD, new int[downloads]), NOON);
    }

    @Test
    void aCellMayQualifyBelowTheThreshold() {
        ScoreCard card = card(10, 6);
        assertThat(card.isQualified()).isTrue();
        assertThat(card.decidedBy()).isEqualTo(DecidedBy.MATRIX);
        assertThat(card.explain()).isEqualTo("""
                L-1 scored 57 (15 explicit + 42 implicit), B1, hot: qualified (B1 send to sales)
                  +15  size       employees is at least 10
                  +42  downloads  6 x download
                       model      graded, version 2026-04
                """);
        ScoreCard below = card(100, 3);
        assertThat(below.total()).isEqualTo(Points.of(51));
        assertThat(below.cell().orElseThrow()).hasToString("A2 send to sales");
    }

    @Test
    void aCellMayHoldAndTellsTheNearestWay() {
        ScoreCard card = card(10, 2);
        assertThat(card.decidedBy()).isEqualTo(DecidedBy.MATRIX);
        assertThat(card)
                .hasToString("L-1 scored 29 (15 explicit + 14 implicit), B3, warm:"
                        + " not yet qualified, B3 nurture (explicit 15 of 30 for A, implicit 14 of 20 for 2)");
        NotYet notYet = (NotYet) card.qualification();
        assertThat(notYet.shortfalls()).isEmpty();
        HeldByCell held = (HeldByCell) notYet.holds().get(0);
        assertThat(held.steps()).extracting(ClassStep::missing).containsExactly(Points.of(15), Points.of(6));
        assertThat(notYet.toText(Language.FRENCH))
                .isEqualTo("pas encore qualifié\u00a0: B3 nurture (explicite 15 sur 30 pour A,"
                        + " implicite 14 sur 20 pour 2)");
        assertThat(notYet.toText(Language.SPANISH))
                .isEqualTo("aún no cualificado: B3 nurture (explícito 15 de 30 para A, implícito 14 de 20 para 2)");
        assertThat(card(0, 6).qualification()).hasToString("not yet qualified: C1 nurture (explicit 0 of 15 for B)");
    }

    @Test
    void aCellMayLeaveItToTheThreshold() {
        ScoreCard below = card(10, 4);
        assertThat(below.cell().orElseThrow().label()).isEqualTo("B2");
        assertThat(below.decidedBy()).isEqualTo(DecidedBy.THRESHOLD);
        assertThat(below.qualification()).hasToString("not yet qualified: total 43 of 50");
        assertThat(card(10, 5).isQualified()).isTrue();
        assertThat(card(10, 5).decidedBy()).isEqualTo(DecidedBy.THRESHOLD);
    }

    @Test
    void aRequirementIsNamedAsWhatDecidesOnlyIfNothingElseIsMissing() {
        Lead silent = Lead.builder("L-1").with(EMPLOYEES, 10L).build();
        ScoreCard enough = MODEL.score(silent, aged(DOWNLOAD, 0, 0, 0, 0, 0, 0), NOON);
        assertThat(enough.decidedBy()).isEqualTo(DecidedBy.REQUIREMENT);
        assertThat(enough.qualification()).hasToString("not yet qualified: consent not known");
        ScoreCard held = MODEL.score(silent, List.of(), NOON);
        assertThat(held.decidedBy()).isEqualTo(DecidedBy.MATRIX);
        assertThat(held.qualification())
                .hasToString("not yet qualified: B3 nurture (explicit 15 of 30 for A, implicit 0 of 20 for 2),"
                        + " consent not known");
    }

    @Test
    void missingFactsMayMoveTheCell() {
        Lead unknownSize = Lead.builder("L-1").with(CONSENT, true).build();
        List<Activity> downloads = aged(DOWNLOAD, 0, 0, 0, 0, 0, 0);
        assertThat(MODEL.score(unknownSize, downloads, NOON).outlook()).isEqualTo(Outlook.POSSIBLE);
        assertThat(MODEL.score(unknownSize, List.of(), NOON).outlook()).isEqualTo(Outlook.NOT_QUALIFIED);
        assertThat(card(10, 6).outlook()).isEqualTo(Outlook.QUALIFIED);
    }

    @Test
    void theHighestCellMayHoldAndThenNoPointsHelp() {
        GradeMatrix matrix = GradeMatrix.builder(ScoreClasses.startingWith("A"), ScoreClasses.startingWith("1"))
                .hold("partners only", "A1")
                .build();
        ScoringModel model = ScoringModel.builder("m", PARIS).qualifyBy(matrix).build();
        assertThat(model.score(NOBODY, List.of(), NOON).qualification())
                .hasToString("not yet qualified: A1 partners only");
        assertThat(model).hasToString("m: 0 rules, no threshold, grade matrix");
        assertThat(ScoringModel.fromData(model.toData(), ATTRIBUTES)).isEqualTo(model);
    }

    @Test
    void theDataReadsWell() {
        Map<String, Object> data = new LinkedHashMap<>(MODEL.toData());
        data.keySet().retainAll(List.of("model-version", "qualify-at", "qualify-by", "tiers"));
        assertThat(data)
                .hasToString("{model-version=2026-04, qualify-at={total=50}, qualify-by={"
                        + "grades=[{class=C}, {class=B, from=15}, {class=A, from=30}],"
                        + " engagements=[{class=3}, {class=2, from=20}, {class=1, from=40}], policies=["
                        + "{name=send to sales, decision=qualify, cells=[A1, A2, B1]},"
                        + " {name=nurture, decision=hold, cells=[A3, B3, C1, C2, C3]},"
                        + " {name=call if hot, decision=by-threshold, cells=[B2]}]},"
                        + " tiers=[{class=cold}, {class=warm, from=20}, {class=hot, from=40}]}");
        assertThat(ScoringModel.fromData(MODEL.toData(), ATTRIBUTES)).isEqualTo(MODEL);
        assertThat(MODEL).hasToString("graded 2026-04: 2 rules, total at least 50, grade matrix");
    }

    @Test
    void wrongMatricesAreRefused() {
        assertThatThrownBy(() -> GradeMatrix.builder(GRADES, ENGAGEMENTS)
                        .qualify("send to sales", "A1", "A2", "B1")
                        .hold("nurture", "A3", "B2", "B3", "C1", "C2")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells [C3] have no policy; give each one with qualify, hold or byThreshold");
        GradeMatrix.Builder builder = GradeMatrix.builder(GRADES, ENGAGEMENTS).qualify("send to sales", "A1");
        assertThatThrownBy(() -> builder.hold("nurture", "D1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the matrix has no cell 'D1'; choose one of [A1, A2, A3, B1, B2, B3, C1, C2, C3]");
        assertThatThrownBy(() -> builder.hold("nurture", "A1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell 'A1' is given twice; give it once");
        assertThatThrownBy(() -> builder.hold("send to sales", "A2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy 'send to sales' is given with the decisions QUALIFY and HOLD;"
                        + " give each name one decision");
        assertThatThrownBy(() -> GradeMatrix.builder(
                        ScoreClasses.startingWith("A").from(1, "A1"),
                        ScoreClasses.startingWith("1").from(1, "11")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label 'A11' means both [A1, 1] and [A, 11]; rename a class");
        assertThatThrownBy(() -> GRADES.from(30, "A+"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class 'A+' from 30 does not lie above class 'A' from 30; give rising boundaries");
        assertThatThrownBy(() -> GRADES.from(40, "C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class 'C' is given twice in [C, B, A]; give each class a name of its own");
    }

    @Test
    void matrixAndThresholdHaveToNeedEachOther() {
        assertThatThrownBy(
                        () -> ScoringModel.builder("m", PARIS).qualifyBy(MATRIX).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'm' has cells that qualify by the threshold and no threshold;"
                        + " give one with qualifyAt(...)");
        GradeMatrix alone = GradeMatrix.builder(ScoreClasses.startingWith("A"), ScoreClasses.startingWith("1"))
                .qualify("all", "A1")
                .build();
        assertThatThrownBy(() -> ScoringModel.builder("m", PARIS)
                        .qualifyBy(alone)
                        .qualifyAt(Threshold.total(5))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'm' has the threshold total at least 5 and no cell that qualifies by it;"
                        + " drop it or give a cell byThreshold(...)");
        Map<String, Object> data = new LinkedHashMap<>(MODEL.toData());
        data.remove("qualify-at");
        assertThatThrownBy(() -> ScoringModel.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("scoring model: model 'graded' has cells that qualify by the threshold and no threshold;"
                        + " give one with qualifyAt(...)");
        data.remove("qualify-by");
        assertThatThrownBy(() -> ScoringModel.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("scoring model: qualify-at: is missing; give a map of named entries");
    }
}
