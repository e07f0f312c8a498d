package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelHistoryTest {

    private static ScoringModel model(String version, long points, ZoneId zone) {
        return ScoringModel.builder("inbound", zone)
                .version(version)
                .add(explicit("all").when(CONSENT.isAbsent()).scores(points))
                .qualifyAt(Threshold.total(50))
                .build();
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND_DAY = LocalDate.of(2026, 1, 1);
    private static final ModelHistory HISTORY =
            ModelHistory.startingOn(FIRST_DAY, model("1", 10, PARIS)).revisedOn(SECOND_DAY, model("2", 60, PARIS));

    @Test
    void judgesByTheModelInForceAndSaysWhich() {
        ScoreCard lastYear = HISTORY.score(NOBODY, List.of(), at("2025-12-31T23:59:59"));
        assertThat(lastYear.total()).isEqualTo(Points.of(10));
        assertThat(lastYear.modelVersion()).contains("1");
        ScoreCard thisYear = HISTORY.score(NOBODY, List.of(), at("2026-01-01T00:00"));
        assertThat(thisYear.total()).isEqualTo(Points.of(60));
        assertThat(thisYear.explain()).endsWith("model  inbound, version 2\n");
        assertThat(HISTORY.inForceOn(FIRST_DAY).version()).contains("1");
        assertThat(HISTORY).hasToString("inbound 1 from 2025-01-01, inbound 2 from 2026-01-01");
    }

    @Test
    void theOrderOfRevisionsDoesNotMatter() {
        assertThat(ModelHistory.startingOn(SECOND_DAY, model("2", 60, PARIS))
                        .revisedOn(FIRST_DAY, model("1", 10, PARIS)))
                .isEqualTo(HISTORY);
        assertThat(HISTORY.models().keySet()).containsExactly(FIRST_DAY, SECOND_DAY);
    }

    @Test
    void theDataReadsBack() {
        assertThat(HISTORY.toData().keySet()).containsExactly("version", "models");
        assertThat(ModelHistory.fromData(HISTORY.toData(), ATTRIBUTES)).isEqualTo(HISTORY);
        assertThatThrownBy(() -> ModelHistory.fromData(Map.of("version", 1, "models", List.of()), ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("model history: models: has no model; give at least one");
    }

    @Test
    void wrongHistoriesAreRefused() {
        assertThatThrownBy(() -> HISTORY.score(NOBODY, List.of(), at("2024-12-31T23:59")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no model is in force on 2024-12-31; ask for 2025-01-01 or later, when the first starts");
        assertThatThrownBy(() -> HISTORY.revisedOn(SECOND_DAY, model("3", 1, PARIS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two models start on 2026-01-01; give each day one");
        assertThatThrownBy(() -> HISTORY.revisedOn(SECOND_DAY.plusDays(1), model("1", 1, PARIS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'inbound 1' is in the history already; give the revised one a version of its own");
        assertThatThrownBy(() -> HISTORY.revisedOn(SECOND_DAY.plusDays(1), model("3", 1, ZoneOffset.UTC)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'inbound 3' counts days in Z, model 'inbound 1' in Europe/Paris;"
                        + " give all models of a history one zone");
    }
}
