package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is timed beside each other gives the same answer. */
class BatchBenchmarksTest {

    @Test
    void aDatabaseHasTheSameTotalsByEveryRoute() {
        PeersBenchmark benchmark = new PeersBenchmark();
        benchmark.leads = 700;
        benchmark.prepare();
        int[] totals = benchmark.columnsIndexed().clone();
        long sum = Arrays.stream(totals).asLongStream().sum();
        assertThat(sum).isEqualTo(benchmark.libraryOneAtATime()).isGreaterThan(700_000);
        assertThat(benchmark.columnsScanned()).isEqualTo(totals);
        assertThat(benchmark.plainJava()).isEqualTo(sum);
        assertThat(benchmark.tunedJava()).isEqualTo(sum);
        assertThat(benchmark.columnsWithOnlyTheDateMoved().clone()).isNotEqualTo(totals);
        assertThat(benchmark.columnsWithOnlyTheDateMoved()).isEqualTo(totals);
        assertThat(benchmark.limit()).hasSize(700);
    }

    @Test
    void aLargeModelIsReadAsItWasWritten() {
        CompileBenchmark benchmark = new CompileBenchmark();
        benchmark.prepare();
        assertThat(benchmark.modelFromData()).isEqualTo(CompileBenchmark.model(200));
        assertThat(benchmark.modelFromData().rules()).hasSize(200);
    }
}
