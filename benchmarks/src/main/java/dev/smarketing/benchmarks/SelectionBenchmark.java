package dev.smarketing.benchmarks;

import dev.smarketing.core.planning.SprintPlan;
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
 * How long does the best plan of two hundred items with prerequisites take, with its proof? One case after the other
 * of two hundred; {@code -bm sample} shows the high percentiles, which tell of the hard ones. Beside it the plan by
 * rank, which proves nothing.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar Selection</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 2, time = 10)
public class SelectionBenchmark {

    /** How efforts and values are drawn. */
    @Param({"FREE", "STORY_POINTS", "CORRELATED", "UNVALUED"})
    public PlanningCases.Kind kind = PlanningCases.Kind.FREE;

    /** The number of cases. */
    @Param("200")
    public int cases = 200;

    private List<PlanningCases.Case> drawn = List.of();
    private int next;

    /** Draws the cases. */
    @Setup
    public void prepare() {
        drawn = PlanningCases.of(kind, cases);
    }

    private PlanningCases.Case next() {
        next = (next + 1) % drawn.size();
        return drawn.get(next);
    }

    /**
     * The best plan.
     *
     * @return the plan of the next case
     */
    @Benchmark
    public SprintPlan library() {
        return next().plan();
    }

    /**
     * The plan by rank.
     *
     * @return the plan of the next case
     */
    @Benchmark
    public SprintPlan byRank() {
        return next().planByRank();
    }
}
