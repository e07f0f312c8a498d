package dev.smarketing.benchmarks;

import dev.smarketing.core.glossary.GlossaryView;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to make a glossary of many labels and what answers questions about it?
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar GlossaryBuild</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GlossaryBuildBenchmark {

    private static final long SEED = 20_240_601;

    /** The number of labels. */
    @Param("50000")
    public int labels = 50_000;

    private List<String> written = List.of();

    /** Makes the labels from the fixed seed. */
    @Setup
    public void prepare() {
        written = new GlossaryText(SEED).labels(labels);
    }

    /**
     * The library, from the texts of the labels.
     *
     * @return what looks terms up and scans
     */
    @Benchmark
    public GlossaryView library() {
        return GlossaryText.glossary(written).asOf(LocalDate.of(2026, 1, 1));
    }
}
