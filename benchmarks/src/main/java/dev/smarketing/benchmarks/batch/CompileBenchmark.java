package dev.smarketing.benchmarks.batch;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.util.Map;
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
 * How long does a large model take from its data to being ready?
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar CompileBenchmark</pre>
 */
@Question(value = "Making a model ready", yardstick = "modelFromData")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompileBenchmark {

    private static final int LEADS = 1_000;

    /** The number of rules, half of them explicit. */
    @Param("200")
    public int rules = 200;

    private final LeadColumns columns = LibraryColumns.of(new Population(BatchQuestion.SEED, LEADS));
    private ScoringModel model = model(0);
    private Map<String, Object> data = Map.of();

    /** Makes the model and its data. */
    @Setup
    public void prepare() {
        model = model(rules);
        data = model.toData();
    }

    /** A model of many rules, no two alike. */
    static ScoringModel model(int rules) {
        ScoringModelBuilder model = ScoringModel.builder("large", Population.ZONE)
                .limitTotal(Limits.between(0, 100))
                .qualifyAt(Threshold.total(60));
        for (int i = 0; i < rules / 2; i++) {
            String country = Words.COUNTRIES.get(i % Words.COUNTRIES.size());
            String industry = Words.INDUSTRIES.get(i % Words.INDUSTRIES.size());
            model.add(explicit("explicit-" + i)
                    .when(ReferenceModels.COUNTRY
                            .is(country)
                            .and(ReferenceModels.INDUSTRY.is(industry))
                            .and(ReferenceModels.EMPLOYEES.isAtLeast(i)))
                    .scores(1 + i % 20));
        }
        Kind[] kinds = Kind.values();
        for (int i = 0; i < rules - rules / 2; i++) {
            model.add(implicit("implicit-" + i)
                    .each(kinds[i % kinds.length].type())
                    .scores(1 + i % 30)
                    .withinDays(30 + i)
                    .halvingEvery(7 + i)
                    .atMost(1 + i % 10, Period.ALL));
        }
        return model.build();
    }

    /**
     * The model, read from its data and checked.
     *
     * @return the model
     */
    @Benchmark
    public ScoringModel modelFromData() {
        return ScoringModel.fromData(data, ReferenceModels.ATTRIBUTES);
    }

    /**
     * The model compiled for scoring in columns.
     *
     * @return the compiled model
     */
    @Benchmark
    public CompiledModel compiled() {
        return CompiledModel.of(model);
    }

    /**
     * The model compiled, bound to 1,000 leads and their first scores, so that nothing is put off.
     *
     * @return the scores
     */
    @Benchmark
    public ScoreColumns compiledAndFirstScores() {
        return CompiledModel.of(model).bind(columns).score(ScoreRequest.on(Population.TODAY));
    }
}
