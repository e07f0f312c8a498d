package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.benchmarks.batch.Reference.Score;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The peers behind the profile give the scores of the model, lead by lead. */
class HeavyPeersTest {

    private static final LocalDate TODAY = Population.TODAY.plusDays(3);
    private static final List<Customer> CUSTOMERS = Customer.of(new Population(11, 3_000));
    private static final List<Score> EXPECTED = CUSTOMERS.stream()
            .map(customer -> {
                var card = ReferenceModels.r1().score(customer.toLead(), customer.toActivities(), TODAY);
                return new Score((int) card.total().hundredths(), card.isQualified());
            })
            .toList();

    @Test
    void duckDbGivesTheSameScoresFromCodesAndFromTexts() throws SQLException {
        try (DuckDb duck = DuckDb.coded(CUSTOMERS, TODAY)) {
            duck.scoreCoded();
            assertThat(duck.scores()).isEqualTo(EXPECTED);
        }
        try (DuckDb duck = DuckDb.plain(CUSTOMERS)) {
            duck.scoreFirstTry(TODAY);
            assertThat(duck.scores()).isEqualTo(EXPECTED);
        }
    }

    @Test
    void aSumOfNothingIsNullAndTheLeastOf60AndNullIs60() throws SQLException {
        try (DuckDb duck = DuckDb.plain(CUSTOMERS)) {
            duck.scoreFirstTryWithTrap(TODAY);
            List<Score> trapped = duck.scores();
            List<Customer> wrong = new ArrayList<>();
            for (int i = 0; i < trapped.size(); i++) {
                if (!trapped.get(i).equals(EXPECTED.get(i))) {
                    wrong.add(CUSTOMERS.get(i));
                    assertThat(trapped.get(i).total()).isGreaterThan(EXPECTED.get(i).total());
                }
            }
            // a fifth has no activity at all, more have none within the windows
            assertThat(wrong).hasSizeBetween(CUSTOMERS.size() / 6, CUSTOMERS.size() / 3);
        }
    }

    @Test
    void easyRulesGivesTheSameScores() {
        EasyRules rules = new EasyRules(TODAY);
        assertThat(CUSTOMERS.stream().map(rules::score)).isEqualTo(EXPECTED);
    }

    @Test
    void droolsGivesTheSameScores() {
        assertThat(new Drools(TODAY, 1_000).score(CUSTOMERS)).isEqualTo(EXPECTED);
    }

    @Test
    void everyHeavyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("DuckDb|Drools|EasyRules")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .param("leads", "300")
                        .param("rows", "300")
                        .param("sales", "300")
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(7);
    }
}
