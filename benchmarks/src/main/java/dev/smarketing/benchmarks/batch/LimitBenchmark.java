package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
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
 * What does it cost to stream the bytes of a lead through the processor: 37 in, 5 out? That of memory is the limit of
 * all programs over columns; that of the last cache is told beside it, because a large server keeps a million leads
 * there, and then a program can be faster than the limit.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.LimitBenchmark</pre>
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
public class LimitBenchmark {

    /** How many leads are streamed in one invocation. */
    @Param({"1", "1000", "100000", "1000000"})
    public int leads = 100_000;

    private MemoryStream memory = new MemoryStream(0, 0);

    /** Fills the memory. */
    @Setup
    public void prepare() {
        memory = new MemoryStream(leads);
    }

    /**
     * Streaming leads that lie in memory.
     *
     * @return the written column
     */
    @Benchmark
    public int[] limit() {
        return memory.streamNext();
    }

    /**
     * Streaming the same leads each time, from a cache that holds them.
     *
     * @return the written column
     */
    @Benchmark
    public int[] limitFromCache() {
        return memory.streamSame();
    }
}
