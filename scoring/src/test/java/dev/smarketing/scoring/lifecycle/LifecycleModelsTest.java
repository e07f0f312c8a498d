package dev.smarketing.scoring.lifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Which models a lifecycle follows. */
class LifecycleModelsTest {

    @Test
    void aModelThatQualifiesByItsCellsIsRefused() {
        ScoringModel model = ScoringModel.builder("graded", ZoneOffset.UTC)
                .qualifyBy(GradeMatrix.builder(ScoreClasses.startingWith("A"), ScoreClasses.startingWith("1"))
                        .qualify("all", "A1")
                        .build())
                .build();
        assertThatThrownBy(() -> LeadLifecycle.of(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'graded' qualifies by a grade matrix, which a lifecycle does not follow;"
                        + " give one with a threshold alone");
        assertThatThrownBy(() -> LeadLifecycle.of(ZoneOffset.UTC, Threshold.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the threshold of a lifecycle names no points; give a total, explicit or implicit number");
    }
}
