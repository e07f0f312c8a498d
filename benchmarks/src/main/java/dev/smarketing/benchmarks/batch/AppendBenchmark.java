package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.time.LocalDate;
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
 * What does it cost to bring the scores of a whole database up to date when one lead asks for a demo? The columns are
 * appended to, bound and scored by R1 in each invocation, from the same columns each time. A single lead that is
 * looked at while it acts is better kept in a {@link dev.smarketing.scoring.ScoreState}.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar AppendBenchmark</pre>
 */
@Question(value = "Scores of a database after one new activity", yardstick = "rescoringTheTouched")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AppendBenchmark {

    /** How many leads the database has. */
    @Param({"1000", "100000"})
    public int leads = 100_000;

    private final LocalDate today = Population.TODAY;
    private final long noon =
            today.atTime(12, 0).atZone(Population.ZONE).toInstant().getEpochSecond();
    private final ScoreRequest request = ScoreRequest.on(today);
    private final CompiledModel model = CompiledModel.of(ReferenceModels.r1());
    private BoundModel bound = model.bind(LibraryColumns.of(new Population(BatchQuestion.SEED, 0)));
    private ScoreColumns scores = bound.score(request);

    /** Draws the leads and scores them. */
    @Setup
    public void prepare() {
        bound = model.bind(LibraryColumns.of(new Population(BatchQuestion.SEED, leads)));
        scores = bound.score(request);
    }

    private LeadColumns appended() {
        LeadColumnsBuilder builder = bound.columns().append();
        builder.activity(leads / 2, Kind.DEMO_REQUEST.type(), noon);
        return builder.build();
    }

    /**
     * What was worked out and scored before is taken over, except where something was added.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns rescoringTheTouched() {
        return bound.withColumns(appended()).score(request, scores);
    }

    /**
     * The appended columns are bound and scored as if they were new.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns rescoringAll() {
        return model.bind(appended()).score(request);
    }

    /** The scores before the new activity. */
    ScoreColumns before() {
        return scores;
    }
}
