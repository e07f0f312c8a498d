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

/** What does adding up the rows of {@link AdRowsBenchmark} take in DuckDB, on one thread, its table loaded before? */
@Question(value = "Adding up ad rows by channel and day", yardstick = "loop")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdRowsDuckDbBenchmark {

    /** The number of rows. */
    @Param("100000")
    public int rows = 100_000;

    private List<DuckDbSums> open = List.of();

    /**
     * Loads the table.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Setup
    public void prepare() throws SQLException {
        AdRowsBenchmark ads = new AdRowsBenchmark();
        ads.rows = rows;
        ads.prepare();
        open = List.of(DuckDbSums.ofAds(ads));
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
     * One statement that writes a table of sums.
     *
     * @throws SQLException if DuckDB refuses
     */
    @Benchmark
    public void duckDb() throws SQLException {
        open.get(0).addUpAds();
    }
}
