package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.ScoreColumns;
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
 * What does a lead of R1 cost in the ways that people write it over objects, and in the library lead by lead?
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.PeersBenchmark \
 *     -p leads=100000,1000000 -jvmArgs -Xmx12g</pre>
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
public class PeersBenchmark {

    /** How many leads are scored in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private final LocalDate today = Population.TODAY;
    private final ScoringModel model = ReferenceModels.r1();
    private List<Customer> customers = List.of();
    private List<Case> cases = List.of();

    private record Case(Lead lead, List<Activity> activities) {}

    /** Draws the leads. */
    @Setup
    public void prepare() {
        customers = Customer.of(new Population(BatchQuestion.SEED, leads));
        cases = customers.stream()
                .map(customer -> new Case(customer.toLead(), customer.toActivities()))
                .toList();
    }

    /**
     * Java over objects, tuned for this model.
     *
     * @return a sum of the totals
     */
    @Benchmark
    public long tunedJava() {
        TunedJava tuned = new TunedJava(today);
        long sum = 0;
        for (Customer customer : customers) {
            sum += tuned.score(customer).total();
        }
        return sum;
    }

    /**
     * Java over objects, as an application developer writes it.
     *
     * @return a sum of the totals
     */
    @Benchmark
    public long plainJava() {
        long sum = 0;
        for (Customer customer : customers) {
            sum += PlainJava.score(customer, today).total();
        }
        return sum;
    }

    /**
     * The library from the objects to the scores, once: columns by accessors, compiled, scored without binding. The
     * activities are said to be distinct, as the plain program takes them. The aim is at most half the time of
     * {@link #plainJava}; measured as time of the processor from 1,000,000 leads it takes 0.75 of it, 1,422 against
     * 1,892 ns a lead, for 94 % of its time is spent on building the columns, see {@link ColumnBuildingBenchmark}. The
     * builder made by hand alone takes 0.57 of it.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns libraryBuiltAndScoredOnce() {
        return CompiledModel.of(model).score(LibraryColumns.byAccessors(customers), today);
    }

    /**
     * The library lead by lead, each with its ledger.
     *
     * @return a sum of the totals
     */
    @Benchmark
    public long libraryOneAtATime() {
        long sum = 0;
        for (Case one : cases) {
            sum += model.score(one.lead(), one.activities(), today).total().hundredths();
        }
        return sum;
    }
}
