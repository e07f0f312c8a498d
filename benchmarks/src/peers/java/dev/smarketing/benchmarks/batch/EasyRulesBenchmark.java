package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
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
 * What does a lead of R1 cost in Easy Rules, its sums, limits and decay in Java?
 *
 * <pre>mvn -B -ntp -Ppeers -DskipTests package
 * java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar EasyRulesBenchmark</pre>
 */
@Question(value = BatchQuestion.SCORING, yardstick = "limit", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EasyRulesBenchmark {

    /** How many leads are scored in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private final EasyRules rules = new EasyRules(Population.TODAY);
    private List<Customer> customers = List.of();

    /** Draws the leads. */
    @Setup
    public void prepare() {
        customers = Customer.of(new Population(BatchQuestion.SEED, leads));
    }

    /**
     * Easy Rules.
     *
     * @return a sum of the totals
     */
    @Benchmark
    public long easyRulesWithDecayAndLimitsInJava() {
        long sum = 0;
        for (Customer customer : customers) {
            sum += rules.score(customer).total();
        }
        return sum;
    }
}
