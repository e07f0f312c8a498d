package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two versions over one population: S27 of the scoring reference, and every kind of edit. */
class ModelDiffTest {

    private static final LocalDate TODAY = day("2026-06-15");

    /** The other points of a lead stand in the number of its employees. */
    private static LeadColumns population(long... others) {
        LeadColumnsBuilder builder = LeadColumns.builder(PARIS, AttributeSet.of(EMPLOYEES, COUNTRY));
        for (int i = 0; i < others.length; i++) {
            builder.add(
                    Lead.builder("L" + others[i]).with(EMPLOYEES, others[i]).build(),
                    List.of(activity(DEMO, "x" + i, "2026-06-01")));
        }
        return builder.build();
    }

    private static ScoringModel version(long x, long threshold) {
        return ScoringModel.builder("m", PARIS)
                .add(explicit("others")
                        .when(EMPLOYEES.is(20L))
                        .scores(20)
                        .otherwiseWhen(EMPLOYEES.is(16L))
                        .scores(16)
                        .otherwiseWhen(EMPLOYEES.is(14L))
                        .scores(14)
                        .otherwiseWhen(EMPLOYEES.is(5L))
                        .scores(5))
                .add(implicit("x").each(DEMO).scores(x))
                .qualifyAt(Threshold.total(threshold))
                .build();
    }

    @Test
    void s27TheNetChangeIsSharedOutExactly() {
        LeadColumns leads = population(20, 14, 16, 5);
        ModelDiff diff = ModelDiff.between(version(10, 30), version(15, 28));
        ModelEdit points = new ModelEdit(ModelEdit.Kind.RULE_CHANGED, List.of("x"));
        ModelEdit threshold = new ModelEdit(ModelEdit.Kind.DECISION, List.of());
        assertThat(diff.edits()).containsExactly(points, threshold);
        assertThat(diff).hasToString("[RULE_CHANGED x, DECISION]");
        ModelDiffReport report = diff.judge(leads, TODAY);
        assertThat(report).hasToString("1 -> 3 qualified: 2 entered, 0 left, 4 up, 0 down, 0 unchanged");
        assertThat(report.alone()).containsExactly(new EditEffect(points, 1, 0, 4), new EditEffect(threshold, 0, 0, 0));
        assertThat(report.entered()).containsExactly(LeadId.of("L14"), LeadId.of("L16"));
        assertThat(report.left()).isEmpty();
        assertThat(report.affected()).isEqualTo(4);
        assertThat(report.beyondCapacity(2)).isEqualTo(1);
        assertThat(report.beyondCapacity(5)).isZero();
        assertThat(diff.shares(leads, TODAY))
                .containsExactly(
                        java.util.Map.entry(points, fraction(3, 2)), java.util.Map.entry(threshold, fraction(1, 2)));
        assertThat(report.table(Language.FRENCH).columns()).containsExactly("Modification", "Seule");
        assertThat(report.table(Language.ENGLISH).rows().get(0)).containsExactly(Cell.of("RULE_CHANGED x"), Cell.of(1));
    }

    @Test
    void theSameModelHasNoEdits() {
        ModelDiff diff = ModelDiff.between(version(10, 30), version(10, 30));
        assertThat(diff.edits()).isEmpty();
        assertThat(diff.shares(population(20), TODAY)).isEmpty();
        assertThat(diff.judge(population(20), TODAY).affected()).isZero();
    }

    private static final Persona BUYER = new Persona("buyer", COUNTRY.is("FR"));
    private static final Persona OTHER_BUYER = new Persona("buyer", COUNTRY.is("ES"));

    private static ScoringModelBuilder rich(Persona buyer, long cap) {
        return ScoringModel.builder("rich", PARIS)
                .add(implicit("demo").each(DEMO).scores(5).onlyFor(buyer))
                .add(implicit("visit").each(VISIT).scores(5).onlyFor(buyer))
                .add(implicit("load").each(DOWNLOAD).scores(5).inGroup("g"))
                .group("g", Limits.upTo(cap));
    }

    @Test
    void everyKindOfEditIsFoundAndCanBeMadeAlone() {
        ScoringModel before = rich(BUYER, 20)
                .version("1")
                .add(explicit("old").when(COUNTRY.is("FR")).scores(1))
                .qualifyAt(Threshold.total(10))
                .build();
        ScoringModel after = rich(OTHER_BUYER, 30)
                .version("2")
                .add(explicit("new").when(COUNTRY.is("ES")).scores(2).inGroup("h"))
                .group("h", Limits.upTo(1))
                .limit(Axis.EXPLICIT, Limits.upTo(7))
                .limit(Axis.IMPLICIT, Limits.upTo(8))
                .limitTotal(Limits.between(0, 9))
                .disqualifyWhen("rival", COUNTRY.is("XX"))
                .require("known", COUNTRY.isPresent())
                .qualifyAt(Threshold.total(5))
                .build();
        ModelDiff diff = ModelDiff.between(before, after);
        assertThat(diff.edits())
                .map(ModelEdit::toString)
                .containsExactly(
                        "PERSONA demo, visit",
                        "RULE_DROPPED old",
                        "RULE_ADDED new",
                        "GROUP_LIMITS g",
                        "EXPLICIT_LIMITS",
                        "IMPLICIT_LIMITS",
                        "TOTAL_LIMITS",
                        "DISQUALIFIERS",
                        "REQUIREMENTS",
                        "DECISION");
        assertThat(diff.with(List.of())).isEqualTo(before);
        assertThat(ModelDiff.between(diff.with(diff.edits()), after).edits()).isEmpty();
        assertThat(diff.with(diff.edits()).version()).contains("2");
        for (ModelEdit edit : diff.edits()) {
            ScoringModel one = diff.with(List.of(edit));
            assertThat(ModelDiff.between(before, one).edits()).containsExactly(edit);
        }
    }

    @Test
    void refusesWhatCannotBeCompared() {
        ScoringModel elsewhere = ScoringModel.builder("x", java.time.ZoneOffset.UTC)
                .qualifyAt(Threshold.total(Points.of(1)))
                .build();
        assertThatThrownBy(() -> ModelDiff.between(version(1, 1), elsewhere))
                .hasMessage("model 'm' counts days in Europe/Paris, 'x' in Z; give versions of one zone");
        ModelDiff diff = ModelDiff.between(version(1, 1), version(2, 1));
        assertThatThrownBy(() -> diff.with(List.of(new ModelEdit(ModelEdit.Kind.DECISION, List.of()))))
                .hasMessage("'DECISION' is not among the edits [RULE_CHANGED x]; choose some of these");
    }
}
