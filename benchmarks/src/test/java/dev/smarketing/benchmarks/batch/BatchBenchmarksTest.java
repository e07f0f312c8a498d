package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.ScoreChanges;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is timed beside each other gives the same answer. */
class BatchBenchmarksTest {

    private static final int LEADS = 700;

    private static int[] totals(ScoreColumns scores) {
        return IntStream.range(0, scores.size())
                .map(row -> (int) scores.totalHundredths(row))
                .toArray();
    }

    private static PeersBenchmark peers() {
        PeersBenchmark benchmark = new PeersBenchmark();
        benchmark.leads = LEADS;
        benchmark.prepare();
        return benchmark;
    }

    private static BatchBenchmark library() {
        BatchBenchmark benchmark = new BatchBenchmark();
        benchmark.leads = LEADS;
        benchmark.prepare();
        return benchmark;
    }

    private static int[] specialised(int turns) {
        SpecialisedBenchmark benchmark = new SpecialisedBenchmark();
        benchmark.leads = LEADS;
        benchmark.prepare();
        int[] totals = benchmark.columnsIndexed().clone();
        assertThat(benchmark.columnsScanned()).isEqualTo(totals);
        for (int turn = 0; turn < turns; turn++) {
            totals = benchmark.columnsWithOnlyTheDateMoved().clone();
        }
        return totals;
    }

    @Test
    void aDatabaseHasTheSameTotalsByEveryRoute() {
        PeersBenchmark peers = peers();
        int[] totals = specialised(0);
        long sum = Arrays.stream(totals).asLongStream().sum();
        assertThat(sum).isEqualTo(peers.libraryOneAtATime()).isGreaterThan(700_000);
        assertThat(peers.plainJava()).isEqualTo(sum);
        assertThat(peers.tunedJava()).isEqualTo(sum);
        assertThat(totals(peers.libraryBuiltAndScoredOnce())).isEqualTo(totals);
        assertThat(specialised(1)).isNotEqualTo(totals);
        assertThat(specialised(2)).isEqualTo(totals);

        BatchBenchmark.Fresh fresh = new BatchBenchmark.Fresh();
        BatchBenchmark library = library();
        fresh.bind(library);
        assertThat(totals(library.libraryBound(fresh))).isEqualTo(totals);
        ScoreRequest today = ScoreRequest.on(Population.TODAY);
        assertThat(totals(library.libraryBinding().score(today))).isEqualTo(totals);
        assertThat(totals(library.libraryWithOneRuleChanged())).isNotEqualTo(totals);
        assertThat(library.libraryLookingBack().date()).isEqualTo("2026-06-29");
    }

    @Test
    void theLimitTakesOtherLeadsInEachPassAndTheCacheTheSame() {
        // 42 bytes a lead: three passes of 700 leads
        MemoryStream memory = new MemoryStream(LEADS, 3 * 42 * LEADS);
        assertThat(memory.passes()).isEqualTo(3);
        assertThat(new MemoryStream(LEADS, 41).passes()).isEqualTo(1);
        int[] same = memory.streamSame().clone();
        assertThat(same).hasSize(3 * LEADS);
        // the columns hold 1, 2, ... 9 times the number of the lead
        assertThat(same[LEADS - 1]).isEqualTo(45 * (LEADS - 1));
        assertThat(same[LEADS]).isZero();
        assertThat(memory.streamNext()[LEADS]).isEqualTo(45 * LEADS);
        assertThat(memory.streamNext()[3 * LEADS - 1]).isEqualTo(45 * (3 * LEADS - 1));
    }

    @Test
    void everyWayOfTheLibraryGivesTheSameTotalsOnTheSameDate() {
        int[] tomorrow = specialised(1);
        BatchBenchmark.Helper helper = new BatchBenchmark.Helper();
        assertThat(totals(library().libraryWithOnlyTheDateMoved())).isEqualTo(tomorrow);
        assertThat(totals(library().libraryOnTwoThreads(helper))).isEqualTo(tomorrow);
        assertThat(totals(library().libraryUnbound())).isEqualTo(tomorrow);
        assertThat(totals(library().libraryWithRulePoints())).isEqualTo(tomorrow);
        helper.end();

        BatchBenchmark library = library();
        ScoreColumns first = library.libraryR2WithOnlyTheDateMoved();
        assertThat(first.date()).isEqualTo("2026-07-01");
        assertThat(first.model().id()).isEqualTo("R2");
        assertThat(totals(library().libraryR2Unbound())).isEqualTo(totals(first));
        ScoreRequest same = ScoreRequest.on(first.date());
        assertThat(totals(library.libraryR2Binding().score(same))).isEqualTo(totals(first));
        // no date is repeated by the next invocation
        assertThat(library.libraryR2WithOnlyTheDateMoved().date()).isEqualTo("2026-07-02");
    }

    @Test
    void oneNewActivityGivesTheSameScoresByBothWays() {
        AppendBenchmark benchmark = new AppendBenchmark();
        benchmark.leads = 5_000;
        benchmark.prepare();
        ScoreColumns touched = benchmark.rescoringTheTouched();
        assertThat(totals(touched)).isEqualTo(totals(benchmark.rescoringAll()));
        assertThat(touched.columns().activities())
                .isEqualTo(benchmark.before().columns().activities() + 1);
        ScoreChanges changes = touched.since(benchmark.before());
        assertThat(changes.up()).isEqualTo(1);
        assertThat(changes.unchanged()).isEqualTo(4_999);
    }

    @Test
    void aLargeModelIsReadAsItWasWritten() {
        CompileBenchmark benchmark = new CompileBenchmark();
        benchmark.prepare();
        assertThat(benchmark.modelFromData()).isEqualTo(CompileBenchmark.model(200));
        assertThat(benchmark.modelFromData().rules()).hasSize(200);
        assertThat(benchmark.compiled().model()).isEqualTo(CompileBenchmark.model(200));
    }

    @Test
    void aLargeModelGivesTheSameScoresInColumns() {
        CompileBenchmark benchmark = new CompileBenchmark();
        benchmark.prepare();
        ScoringModel model = CompileBenchmark.model(200);
        ScoreColumns scores = benchmark.compiledAndFirstScores();
        List<Customer> customers = Customer.of(new Population(BatchQuestion.SEED, 1_000));
        assertThat(scores.size()).isEqualTo(1_000);
        for (int row = 0; row < 1_000; row += 7) {
            Customer customer = customers.get(row);
            assertThat(scores.total(row))
                    .as(customer.id())
                    .isEqualTo(model.score(customer.toLead(), customer.toActivities(), Population.TODAY)
                            .total());
        }
        assertThat(Arrays.stream(totals(scores)).distinct().count()).isGreaterThan(100);
    }
}
