package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a lead of R1 and of R2 cost in columns of the library, and how near is that to streaming the same bytes
 * through memory? The columns stand; each method says what else does. No method asks for more than totals and
 * verdicts, 5 bytes a lead, unless its name says so; R2 writes 2 bytes more, the cell. The names without R2 are of
 * R1.
 *
 * <p>Scanning without a binding has the aim of 12 times the limit and misses it about twofold, as does the program
 * that was written by hand for R1 alone, {@link SpecialisedBenchmark#columnsScanned()}: a lead has 13 activities,
 * and 12 times the limit leaves each some ten cycles. Of the time of {@link #libraryUnbound()} with 1,000,000
 * leads, by samples of the processor on JDK 17, about two thirds go to the scan, of which each activity has five
 * looks into tables by its kind and the limits reached, one into the table of values, and the ends of leads that
 * the processor guesses wrong; a seventh goes to the points of the profile, a sixth to asking conditions of each
 * distinct value (45,000 titles and domains, and as many telephone numbers as there are), the rest to the columns
 * of the scores and their pages. Binding does the same work, and stores a code for each activity that can count,
 * so it costs a fourth more and pays from the second run on: with the aim of 25 times the limit it misses by a half.
 * An activity takes 6 of its 14 bytes in both, its kind and its day. Telling the places of all activities of a page
 * first and adding them up after, in two plain loops, was measured: 3 % slower in scanning, 6 % in binding.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.BatchBenchmark \
 *     -p leads=10000000 -jvmArgs -Xmx16g</pre>
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
public class BatchBenchmark {

    private static final int DATES = 28;

    /** How many leads are scored in one invocation. */
    @Param({"1", "1000", "100000", "1000000"})
    public int leads = 100_000;

    private final LocalDate today = Population.TODAY;
    private final CompiledModel r1 = CompiledModel.of(ReferenceModels.r1());
    private final CompiledModel r2 = CompiledModel.of(ReferenceModels.r2());
    private final CompiledModel changed =
            CompiledModel.of(ReferenceModels.r1WithDownloadsAt(Behaviour.DOWNLOADS.points - 1));
    private LeadColumns columns = LibraryColumns.of(new Population(BatchQuestion.SEED, 0));
    private BoundModel boundR1 = r1.bind(columns);
    private BoundModel boundR2 = r2.bind(columns);
    private int turn;

    /** Draws the leads. */
    @Setup
    public void prepare() {
        columns = LibraryColumns.of(new Population(BatchQuestion.SEED, leads));
        boundR1 = r1.bind(columns);
        boundR2 = r2.bind(columns);
    }

    /** A binding that has not scored yet, made anew for each invocation and outside its time. */
    @State(Scope.Benchmark)
    public static class Fresh {

        BoundModel bound =
                CompiledModel.of(ReferenceModels.r1()).bind(LibraryColumns.of(new Population(BatchQuestion.SEED, 0)));

        /**
         * Binds.
         *
         * @param all the columns
         */
        @Setup(Level.Invocation)
        public void bind(BatchBenchmark all) {
            bound = CompiledModel.of(ReferenceModels.r1()).bind(all.columns);
        }
    }

    /** One thread besides the calling one. */
    @State(Scope.Benchmark)
    public static class Helper {

        final ExecutorService executor = Executors.newFixedThreadPool(1);

        /** Ends the thread. */
        @TearDown
        public void end() {
            executor.shutdown();
        }
    }

    /** Another date each time, so that nothing kept for a date helps. */
    private LocalDate nextDate() {
        turn = (turn + 1) % DATES;
        return today.plusDays(turn);
    }

    /**
     * R1 on columns that it has scored already, for another date.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryWithOnlyTheDateMoved() {
        return boundR1.score(ScoreRequest.on(nextDate()));
    }

    /**
     * The same on two threads.
     *
     * @param helper the other thread
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryOnTwoThreads(Helper helper) {
        return boundR1.score(ScoreRequest.on(nextDate()).over(helper.executor, 2));
    }

    /**
     * The first scores of R1 on columns to which it is bound. A binding before each invocation disturbs the caches and
     * the clock; below 100,000 leads the times are too short for that.
     *
     * @param fresh the binding
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryBound(Fresh fresh) {
        return fresh.bound.score(ScoreRequest.on(today));
    }

    /**
     * R1 on columns to which it is not bound, with the points of both axes.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryUnbound() {
        return r1.score(columns, nextDate());
    }

    /**
     * R1 for a date before the last activity, when no index holds and the activities are scanned.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryLookingBack() {
        return boundR1.score(ScoreRequest.on(today.minusDays(1)));
    }

    /**
     * R1 with the points of each of its 32 rules, 128 bytes more a lead.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryWithRulePoints() {
        return boundR1.score(ScoreRequest.on(nextDate()).withRulePoints());
    }

    /**
     * Binding R1 to columns, without a score.
     *
     * @return the binding
     */
    @Benchmark
    public BoundModel libraryBinding() {
        return r1.bind(columns);
    }

    /**
     * R1 with other points for one rule, bound to columns that R1 is bound to, and its scores.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryWithOneRuleChanged() {
        return boundR1.withModel(changed).score(ScoreRequest.on(today));
    }

    /**
     * R2 on columns that it has scored already, for another date.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryR2WithOnlyTheDateMoved() {
        return boundR2.score(ScoreRequest.on(nextDate()));
    }

    /**
     * R2 on columns to which it is not bound, with the points of both axes.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryR2Unbound() {
        return r2.score(columns, nextDate());
    }

    /**
     * Binding R2 to columns, without a score.
     *
     * @return the binding
     */
    @Benchmark
    public BoundModel libraryR2Binding() {
        return r2.bind(columns);
    }
}
