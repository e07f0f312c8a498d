package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import dev.smarketing.scoring.batch.Standing;
import dev.smarketing.scoring.learning.ModelDiff;
import dev.smarketing.scoring.learning.ModelEdit;
import java.math.BigInteger;
import java.util.ArrayList;
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
 * Which edit is to blame? R1 gives a point less for some of its implicit rules, and the change in the number of
 * qualified leads is shared out exactly. All edits are of one group and its limits, so none of them can be looked at
 * for itself.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.EditSharesBenchmark \
 *     -p leads=1000000 -p edits=12 -e runOfEachSet</pre>
 */
@Question(value = "Sharing a change out among edits", yardstick = "runOfEachSet", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {BatchQuestion.HEAP, BatchQuestion.TOUCHED})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class EditSharesBenchmark {

    /** Among how many leads one invocation shares the change out. */
    @Param("100000")
    public int leads = 100_000;

    /** Among how many edits. */
    @Param("8")
    public int edits = 8;

    private LeadColumns columns = LibraryColumns.of(new Population(BatchQuestion.SEED, 0));
    private ModelDiff diff = ModelDiff.between(ReferenceModels.r1(), ReferenceModels.r1());

    /** Draws the leads. */
    @Setup
    public void prepare() {
        columns = LibraryColumns.of(new Population(BatchQuestion.SEED, leads));
        diff = ModelDiff.between(ReferenceModels.r1(), ReferenceModels.r1WithLessFor(edits));
    }

    /**
     * The shares of the library, which scores each part once.
     *
     * @return the shares in the order of the edits
     */
    @Benchmark
    public List<MetricValue> library() {
        return List.copyOf(diff.shares(columns, Population.TODAY).values());
    }

    /**
     * What the definition says: a model and a run for each set of edits, over columns that are bound once.
     *
     * @return the shares in the order of the edits
     */
    @Benchmark
    public List<MetricValue> runOfEachSet() {
        List<ModelEdit> all = diff.edits();
        BoundModel bound = CompiledModel.of(diff.before()).bind(columns);
        int[] qualified = new int[1 << all.size()];
        for (int set = 0; set < qualified.length; set++) {
            List<ModelEdit> chosen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set & 1 << i) != 0) {
                    chosen.add(all.get(i));
                }
            }
            ScoringModel model = diff.with(chosen);
            qualified[set] = bound.withModel(CompiledModel.of(model))
                    .score(ScoreRequest.on(Population.TODAY))
                    .count(Standing.QUALIFIED);
        }
        return shares(qualified, all.size());
    }

    private static List<MetricValue> shares(int[] qualified, int n) {
        List<MetricValue> shares = new ArrayList<>();
        for (int edit = 0; edit < n; edit++) {
            long sum = 0;
            for (int set = 0; set < qualified.length; set++) {
                if ((set & 1 << edit) == 0) {
                    int size = Integer.bitCount(set);
                    sum += factorial(size) * factorial(n - 1 - size) * (qualified[set | 1 << edit] - qualified[set]);
                }
            }
            long common = BigInteger.valueOf(sum)
                    .gcd(BigInteger.valueOf(factorial(n)))
                    .longValueExact();
            shares.add(MetricValue.ratio(sum / common, factorial(n) / common));
        }
        return shares;
    }

    private static long factorial(int n) {
        long product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
