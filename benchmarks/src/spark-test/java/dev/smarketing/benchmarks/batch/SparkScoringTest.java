package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Spark job gives the scores of one machine, lead by lead, however the leads are spread. */
class SparkScoringTest {

    private static final long SEED = 11;
    private static final int LEADS = 4_000;
    private static final LocalDate DATE = Population.TODAY.plusDays(3);
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkScoring.local(2);
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static List<Row> byLead(Dataset<Row> scores) {
        List<Row> rows = new ArrayList<>(scores.collectAsList());
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.getString(0).substring(2))));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void partitionsGiveTheScoresOfOneMachine(int partitions) {
        ScoringModel model = ReferenceModels.r2();
        ScoreColumns expected = CompiledModel.of(model)
                .score(
                        LibraryColumns.of(new Population(SEED, LEADS)),
                        ScoreRequest.on(DATE).withAxes());
        List<Row> scored =
                byLead(SparkScoring.scored(SparkScoring.rows(spark, SEED, LEADS, partitions), model, DATE));
        assertThat(scored).hasSize(LEADS);
        for (int i = 0; i < LEADS; i++) {
            Row row = scored.get(i);
            assertThat(row.getString(0)).isEqualTo(expected.leadId(i).value());
            assertThat(row.getLong(1)).isEqualTo(expected.totalHundredths(i));
            assertThat(row.getLong(2)).isEqualTo(expected.explicit(i).hundredths());
            assertThat(row.getLong(3)).isEqualTo(expected.implicit(i).hundredths());
            assertThat(row.getString(4)).isEqualTo(expected.standing(i).name());
        }
    }

    @Test
    void theyAreTheScoresOfOneLeadAtATime() {
        ScoringModel model = ReferenceModels.r2();
        List<Customer> customers = Customer.of(new Population(SEED, LEADS));
        List<Row> scored = byLead(SparkScoring.scored(SparkScoring.rows(spark, SEED, LEADS, 3), model, DATE));
        for (int i = 0; i < LEADS; i++) {
            ScoreCard card =
                    model.score(customers.get(i).toLead(), customers.get(i).toActivities(), DATE);
            assertThat(scored.get(i).getLong(1)).isEqualTo(card.total().hundredths());
            assertThat(scored.get(i).getString(4).equals("QUALIFIED")).isEqualTo(card.isQualified());
        }
    }
}
