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
 * What does a lead of R1 cost in Drools, all in DRL, with 1,000 leads a session?
 *
 * <pre>mvn -B -ntp -Ppeers -DskipTests package
 * java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar DroolsBenchmark</pre>
 */
@Question(value = BatchQuestion.SCORING, yardstick = "limit", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DroolsBenchmark {

    /** How many leads are scored in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private final Drools drools = new Drools(Population.TODAY, 1_000);
    private List<Customer> customers = List.of();

    /** Draws the leads. */
    @Setup
    public void prepare() {
        customers = Customer.of(new Population(BatchQuestion.SEED, leads));
    }

    /**
     * Drools.
     *
     * @return the scores
     */
    @Benchmark
    public Object droolsAllInDrl() {
        return drools.score(customers);
    }
}
