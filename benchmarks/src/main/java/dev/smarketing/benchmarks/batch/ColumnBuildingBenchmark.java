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
 * What does it cost to bring the objects of an application into columns, and to index them for a model?
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar ColumnBuilding</pre>
 */
@Question(value = BatchQuestion.BUILDING, yardstick = "handTuned", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {BatchQuestion.HEAP, BatchQuestion.TOUCHED})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnBuildingBenchmark {

    /** How many leads are built in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private List<Customer> customers = List.of();
    private Columns columns = Columns.of(List.of());

    /** Draws the leads. */
    @Setup
    public void prepare() {
        customers = Customer.of(new Population(BatchQuestion.SEED, leads));
        columns = Columns.of(customers);
    }

    /**
     * The builder written by hand for these objects.
     *
     * @return the columns
     */
    @Benchmark
    public Object handTuned() {
        return Columns.of(customers);
    }

    /**
     * Only the index of the activities and the explicit part for R1, from columns that stand.
     *
     * @return the program
     */
    @Benchmark
    public Object handTunedBinding() {
        return new ColumnarProgram(columns);
    }

    /**
     * The builder of the library, told values and activities one by one. Telephone numbers are kept as they are; the
     * hand-tuned builder keeps only whether there is one.
     *
     * @return the columns
     */
    @Benchmark
    public Object libraryByRows() {
        return LibraryColumns.byRows(customers);
    }

    /**
     * The same with the ids of the activities, so that the library looks for duplicates.
     *
     * @return the columns
     */
    @Benchmark
    public Object libraryByRowsWithIds() {
        return LibraryColumns.byRowsWithIds(customers);
    }

    /**
     * The builder of the library with accessors for the values and the activities.
     *
     * @return the columns
     */
    @Benchmark
    public Object libraryByAccessors() {
        return LibraryColumns.byAccessors(customers);
    }

    /**
     * The same with the ids of the activities, so that the library looks for duplicates.
     *
     * @return the columns
     */
    @Benchmark
    public Object libraryByAccessorsWithIds() {
        return LibraryColumns.byAccessorsWithIds(customers);
    }

    /**
     * The builder of the library with accessors for the values and an object of the library made for each activity.
     *
     * @return the columns
     */
    @Benchmark
    public Object libraryByObjects() {
        return LibraryColumns.byObjects(customers);
    }
}
