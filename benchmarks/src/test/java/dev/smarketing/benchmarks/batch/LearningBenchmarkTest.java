package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.benchmarks.batch.LearningBenchmark.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is timed beside each other says the same of outcomes. */
class LearningBenchmarkTest {

    private static final int LEADS = 2_000;

    @Test
    void outcomesSayTheSameByEveryRoute() {
        LearningBenchmark benchmark = new LearningBenchmark();
        benchmark.leads = LEADS;
        benchmark.prepare();
        Answer answer = benchmark.library();
        assertThat(benchmark.plainJava()).isEqualTo(answer);
        assertThat(benchmark.libraryWithScoring()).isEqualTo(answer);
        assertThat(answer.fired()).hasSize(32);
        assertThat(answer.thresholds()).isGreaterThan(300);

        LearningBenchmark.Histories histories = new LearningBenchmark.Histories();
        histories.prepare(benchmark);
        Answer fromHistories = benchmark.libraryFromHistories(histories);
        assertThat(fromHistories.area()).isEqualTo(answer.area());
        assertThat(fromHistories.distance()).isEqualTo(answer.distance());
        assertThat(fromHistories.thresholds()).isEqualTo(answer.thresholds());
        // explicit rules fire where they give points; implicit ones also where points have faded to nothing
        assertThat(fromHistories.fired().subList(0, 20))
                .isEqualTo(answer.fired().subList(0, 20));
        assertThat(fromHistories.hits().subList(0, 20)).isEqualTo(answer.hits().subList(0, 20));
        assertThat(IntStream.range(20, 32))
                .allMatch(rule ->
                        fromHistories.fired().get(rule) >= answer.fired().get(rule));
    }

    @Test
    void twoModelsDifferTheSameByEveryRoute() {
        ModelDiffBenchmark benchmark = new ModelDiffBenchmark();
        benchmark.leads = LEADS;
        benchmark.prepare();
        ModelDiffBenchmark.Change change = benchmark.library();
        assertThat(benchmark.plainJava()).isEqualTo(change);
        // fewer points for downloads: nobody enters
        assertThat(change.entered()).isZero();
        assertThat(change.left()).isPositive();
        assertThat(change.affected()).isGreaterThan(change.left());
    }

    @Test
    void aChangeIsSharedOutTheSameByEveryRoute() {
        EditSharesBenchmark benchmark = new EditSharesBenchmark();
        benchmark.leads = LEADS;
        benchmark.edits = 5;
        benchmark.prepare();
        assertThat(benchmark.library()).hasSize(5).isEqualTo(benchmark.runOfEachSet());
    }
}
