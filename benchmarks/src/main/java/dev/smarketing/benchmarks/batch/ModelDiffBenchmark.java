package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.learning.ModelDiff;
import dev.smarketing.scoring.learning.ModelDiffReport;
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
 * Who enters and who leaves if R1 gives downloads fewer points? Both versions score all leads, and what changed is
 * told lead by lead.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.ModelDiffBenchmark \
 *     -p leads=1000000</pre>
 */
@Question(value = "Telling two models apart over a whole database", yardstick = "plainJava", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {BatchQuestion.HEAP, BatchQuestion.TOUCHED})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ModelDiffBenchmark {

    /** How many leads are scored by both versions in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private final ScoringModel before = ReferenceModels.r1();
    private final ScoringModel after = ReferenceModels.r1WithDownloadsAt(Behaviour.DOWNLOADS.points - 3);
    private LeadColumns columns = LibraryColumns.of(new Population(BatchQuestion.SEED, 0));

    /**
     * What changed.
     *
     * @param entered how many leads qualify now
     * @param left how many no longer do
     * @param affected how many have another total
     */
    public record Change(int entered, int left, int affected) {}

    /** Draws the leads. */
    @Setup
    public void prepare() {
        columns = LibraryColumns.of(new Population(BatchQuestion.SEED, leads));
    }

    /**
     * The diff of the library, which binds the columns once for both versions.
     *
     * @return what changed
     */
    @Benchmark
    public Change library() {
        ModelDiffReport report = ModelDiff.between(before, after).judge(columns, Population.TODAY);
        return new Change(report.entered().size(), report.left().size(), report.affected());
    }

    /**
     * What one would write by hand: two runs and a loop.
     *
     * @return what changed
     */
    @Benchmark
    public Change plainJava() {
        ScoreColumns was = CompiledModel.of(before).score(columns, Population.TODAY);
        ScoreColumns is = CompiledModel.of(after).score(columns, Population.TODAY);
        int entered = 0;
        int left = 0;
        int affected = 0;
        for (int row = 0; row < columns.size(); row++) {
            entered += is.isQualified(row) && !was.isQualified(row) ? 1 : 0;
            left += was.isQualified(row) && !is.isQualified(row) ? 1 : 0;
            affected += was.totalHundredths(row) != is.totalHundredths(row) ? 1 : 0;
        }
        return new Change(entered, left, affected);
    }
}
