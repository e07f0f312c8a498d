package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import java.sql.SQLException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a lead of R1 cost in DuckDB through JDBC, on one thread, its tables loaded before? Coded activities
 * are those that can count at all, with their ranks, and their worth on the day stands in a table; the first try
 * is over texts and dates.
 *
 * <pre>mvn -B -ntp -Ppeers -DskipTests package
 * java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar DuckDbBenchmark</pre>
 */
@Question(value = BatchQuestion.SCORING, yardstick = "limit", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DuckDbBenchmark {

    /** How many leads are scored in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private DuckDb coded = noTables();
    private DuckDb texts = coded;

    private static DuckDb noTables() {
        try {
            return DuckDb.plain(List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start", e);
        }
    }

    /**
     * Loads the tables.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Setup
    public void prepare() throws SQLException {
        List<Customer> customers = Customer.of(new Population(BatchQuestion.SEED, leads));
        coded = DuckDb.coded(customers, Population.TODAY);
        texts = DuckDb.plain(customers);
    }

    /**
     * Closes the databases.
     *
     * @throws SQLException if DuckDB refuses
     */
    @TearDown
    public void close() throws SQLException {
        coded.close();
        texts.close();
    }

    /**
     * Codes.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Benchmark
    public void duckDbCodedAndRanked() throws SQLException {
        coded.scoreCoded();
    }

    /**
     * Texts and dates, a window function a rule.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Benchmark
    public void duckDbFirstTry() throws SQLException {
        texts.scoreFirstTry(Population.TODAY);
    }
}
