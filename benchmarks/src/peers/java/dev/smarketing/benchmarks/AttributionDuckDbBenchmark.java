package dev.smarketing.benchmarks;

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

/** What does sharing the credit of {@link AttributionBenchmark} take in DuckDB, on one thread, its tables loaded before? */
@Question(value = "Sharing the credit of sales", yardstick = "plainProgram", per = "sales")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AttributionDuckDbBenchmark {

    /** How many sales are shared in one invocation. */
    @Param("20000")
    public int sales = 20_000;

    /** The rule. */
    @Param({"linear", "position"})
    public String model = "linear";

    private List<DuckDbSums> open = List.of();

    /**
     * Loads the tables.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Setup
    public void prepare() throws SQLException {
        AttributionBenchmark benchmark = new AttributionBenchmark();
        benchmark.sales = sales;
        benchmark.prepare();
        open = List.of(DuckDbSums.ofSales(benchmark.plain()));
    }

    /**
     * Closes the database.
     *
     * @throws SQLException if DuckDB refuses
     */
    @TearDown
    public void close() throws SQLException {
        open.get(0).close();
    }

    /**
     * One statement that writes a table of credit in cents and in conversions.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Benchmark
    public void duckDb() throws SQLException {
        open.get(0).shareCredit(model.equals("position"));
    }
}
