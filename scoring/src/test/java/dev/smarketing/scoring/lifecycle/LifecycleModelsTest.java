package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.LifecycleMatrixTest.MATRIX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which models a lifecycle follows. */
class LifecycleModelsTest {

    private static final GradeMatrix ONE_CELL = GradeMatrix.builder(
                    ScoreClasses.startingWith("A"), ScoreClasses.startingWith("1"))
            .qualify("all", "A1")
            .build();

    @Test
    void aModelThatQualifiesByItsCellsIsFollowed() {
        ScoringModel model = ScoringModel.builder("graded", ZoneOffset.UTC)
                .qualifyBy(MATRIX)
                .qualifyAt(Threshold.total(50))
                .tiers(ScoreClasses.startingWith("cold").from(10, "hot"))
                .build();
        LeadLifecycle lifecycle = LeadLifecycle.of(model);
        assertThat(lifecycle).isEqualTo(LeadLifecycle.of(ZoneOffset.UTC, MATRIX, Threshold.total(50)));
        assertThat(lifecycle.matrix()).contains(MATRIX);
        assertThat(lifecycle)
                .hasToString("grade matrix, total at least 50: [MQL, SAL, SQL, opportunity, won]")
                .isNotEqualTo(LeadLifecycle.of(ZoneOffset.UTC, Threshold.total(50)));
    }

    @Test
    void thresholdAndMatrixHaveToNeedEachOther() {
        assertThatThrownBy(() -> LeadLifecycle.of(ZoneOffset.UTC, Threshold.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the threshold of a lifecycle names no points; give a total, explicit or implicit number");
        assertThatThrownBy(() -> LeadLifecycle.of(ZoneOffset.UTC, MATRIX, Threshold.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the matrix has cells that qualify by the threshold, which names no points; give it some");
        assertThatThrownBy(() -> LeadLifecycle.of(ZoneOffset.UTC, ONE_CELL, Threshold.total(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no cell of the matrix qualifies by the threshold total at least 50; give Threshold.NONE");
    }

    @Test
    void theModelOfAReplayIsThatOfTheLifecycle() {
        ScoringModel graded = ScoringModel.builder("graded", ZoneOffset.UTC)
                .qualifyBy(MATRIX)
                .qualifyAt(Threshold.total(50))
                .build();
        ScoringModel plain = ScoringModel.builder("plain", ZoneOffset.UTC)
                .qualifyAt(Threshold.total(50))
                .build();
        LifecycleFacts facts = LifecycleFacts.of(Lead.builder("L-1").build(), List.of());
        assertThatThrownBy(() -> LeadLifecycle.of(plain).replay(graded, facts, Instant.EPOCH, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'graded' qualifies by a grade matrix and the lifecycle without one;"
                        + " make the lifecycle of this model");
        assertThatThrownBy(() -> LeadLifecycle.of(graded).replay(plain, facts, Instant.EPOCH, Instant.EPOCH))
                .hasMessage("model 'plain' qualifies without a grade matrix and the lifecycle by one;"
                        + " make the lifecycle of this model");
        ScoringModel other = ScoringModel.builder("other", ZoneOffset.UTC)
                .qualifyBy(ONE_CELL)
                .build();
        assertThatThrownBy(() -> LeadLifecycle.of(ZoneOffset.UTC, MATRIX, Threshold.total(50))
                        .replay(other, facts, Instant.EPOCH, Instant.EPOCH))
                .hasMessage("model 'other' qualifies at no threshold in Z, the lifecycle at total at least 50 in Z;"
                        + " make the lifecycle of this model");
    }
}
