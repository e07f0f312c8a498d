package dev.smarketing.benchmarks;

import dev.smarketing.reporting.attribution.Attribution;
import dev.smarketing.reporting.attribution.AttributionModel;
import dev.smarketing.reporting.attribution.Journey;
import dev.smarketing.reporting.attribution.JourneyRules;
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
 * How long does it take to share the credit of sales among the visits of the 30 days before, to the cent? The library
 * also keeps exact fractions of conversions and the journeys that explain each channel; the plain program does not.
 * The stream is read once, in memory for the channels only; millions of journeys need memory for themselves:
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar AttributionBenchmark -p sales=2000000 -jvmArgs -Xmx6g</pre>
 */
@Question(value = "Sharing the credit of sales", yardstick = "plainProgram", per = "sales")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AttributionBenchmark {

    /** How many sales are shared in one invocation. */
    @Param("20000")
    public int sales = 20_000;

    /** The rule. */
    @Param({"linear", "position"})
    public String model = "linear";

    private List<Sale> plain = List.of();
    private List<Journey> journeys = List.of();
    private AttributionModel rule = AttributionModel.linear();

    /** Makes the sales from a fixed seed. */
    @Setup
    public void prepare() {
        plain = Sale.random(20_260_101, sales);
        journeys = plain.stream().map(Sale::toJourney).toList();
        rule = (model.equals("linear") ? AttributionModel.linear() : AttributionModel.positionBased())
                .with(JourneyRules.everyTouch().withinDays(Sale.WINDOW_DAYS));
    }

    List<Sale> plain() {
        return plain;
    }

    /**
     * The library.
     *
     * @return the credit
     */
    @Benchmark
    public Attribution library() {
        return journeys.stream().collect(rule.collector());
    }

    /**
     * The library on all processors, its parts merged.
     *
     * @return the credit
     */
    @Benchmark
    public Attribution libraryInParallel() {
        return journeys.parallelStream().collect(rule.collector());
    }

    /**
     * A program for this purpose only.
     *
     * @return the credit
     */
    @Benchmark
    public Object plainProgram() {
        return PlainAttribution.of(plain, model.equals("position"));
    }
}
