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
 *
 * <p>The aim is at most 1.2 times the builder made by hand. Measured as time of the processor, the least of several
 * runs in one JVM on a busy machine: from 1,000,000 leads 1,335 ns a lead by accessors against 1,072, 1.25 times as
 * much; from 100,000 leads, where the columns by hand stay nearer to the processor, 1,300 against 825, 1.6 times as
 * much. The rest is what the library keeps and the builder by hand leaves out: by hand it costs 1,530 and 1,190, so
 * that the library takes 0.87 and 1.09 times the time for the same work. Merely to read every text, its hash and every
 * instant of these objects takes about 620 ns. Samples of building from 100,000 leads by accessors: 33 % code values
 * and set them, 14 % read activities, 13 % read ids and seek their rows, 11 % read values, 11 % put activities into
 * pages, 7 % find local days, 5 % code kinds, 5 % log activities.
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
     * The builder written by hand for these objects. It knows that activities come in order, keeps no ids and no
     * instants, of telephone numbers only whether there is one, and needs no codes of numbers of employees.
     *
     * @return the columns
     */
    @Benchmark
    public Object handTuned() {
        return Columns.of(customers);
    }

    /**
     * The same builder, which keeps besides what the columns of the library keep: ids with their rows, instants, and
     * codes of telephone numbers and of numbers of employees.
     *
     * @return the rest of the columns
     */
    @Benchmark
    public Object handTunedComplete() {
        return Columns.Rest.of(customers);
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
