package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
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
 * What does a lead of R1 cost in a program over columns that was written for this one model, the best that a general
 * engine may hope for?
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.SpecialisedBenchmark</pre>
 */
@Question(value = BatchQuestion.SCORING, yardstick = "limit", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {BatchQuestion.HEAP, BatchQuestion.TOUCHED})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpecialisedBenchmark {

    /** How many leads are scored in one invocation. */
    @Param({"1", "1000", "100000", "1000000"})
    public int leads = 100_000;

    private final LocalDate today = Population.TODAY;
    private ColumnarProgram program = new ColumnarProgram(Columns.of(List.of()));
    private int turn;

    /** Draws the leads. */
    @Setup
    public void prepare() {
        program = new ColumnarProgram(Columns.of(new Population(BatchQuestion.SEED, leads)));
    }

    /**
     * The hand-specialised columns when only the date moved: the explicit part stands, activities are indexed.
     *
     * @return the totals
     */
    @Benchmark
    public int[] columnsWithOnlyTheDateMoved() {
        turn ^= 1;
        program.sum(today.plusDays(turn));
        return program.total;
    }

    /**
     * The hand-specialised columns with all rules, activities indexed.
     *
     * @return the totals
     */
    @Benchmark
    public int[] columnsIndexed() {
        program.explicit();
        program.sum(today);
        return program.total;
    }

    /**
     * The hand-specialised columns with all rules, activities scanned.
     *
     * @return the totals
     */
    @Benchmark
    public int[] columnsScanned() {
        program.explicit();
        program.scan(today);
        return program.total;
    }
}
