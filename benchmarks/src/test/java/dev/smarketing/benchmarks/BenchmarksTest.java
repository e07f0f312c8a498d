package dev.smarketing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark runs, and the variants that are timed beside each other give the same answer. */
class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 30, 89, 365, 400})
    void businessTimeIsTheSameByEveryRoute(int days) {
        BusinessTimeBenchmark benchmark = new BusinessTimeBenchmark();
        benchmark.days = days;
        assertThat(benchmark.library())
                .isEqualTo(benchmark.loopOverDays())
                .isEqualTo(benchmark.loopOverMinutes())
                .isPositive();
    }

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Options options = new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        assertThat(results).hasSizeGreaterThanOrEqualTo(9);
    }
}
