package dev.smarketing.benchmarks;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreState;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * What does one new activity of a lead with a long past cost? The state keeps counts by day, the peer scores all
 * activities again. The past lies within 90 days, so that more activities are not more days. A state is a value, so
 * every call applies the activity to the same past.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar IncrementalScoring</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IncrementalScoringBenchmark {

    private static final long SEED = 20_240_601;
    private static final int DAYS = 90;

    private final Instant asOf = Instant.parse("2024-06-01T10:00:00Z");
    private final ScoringModel model = InboundModel.of(ZoneId.of("Europe/Paris"));

    /** How many activities lie in the past. */
    @Param({"100", "10000"})
    public int past;

    private Lead lead = Lead.builder("L-1").build();
    private List<Activity> all = List.of();
    private Activity latest = Activity.of(ActivityId.of("new"), InboundModel.type(Prospect.Kind.PAGE_VIEW), asOf);
    private ScoreState state = ScoreState.ofDistinct(model);
    private ScoreState recognising = ScoreState.of(model);

    /** The past, from a fixed seed: what many leads did, as the doing of one. */
    @Setup
    public void begin() {
        Random random = new Random(SEED);
        List<Activity> activities = new ArrayList<>();
        while (activities.size() < past) {
            Prospect prospect = Prospect.random(new Random(random.nextLong()), asOf);
            lead = prospect.toLead();
            for (Activity one : prospect.toActivities()) {
                boolean isRecent = one.at().isAfter(asOf.minus(DAYS, ChronoUnit.DAYS));
                if (isRecent && !one.at().isAfter(asOf) && activities.size() < past) {
                    activities.add(Activity.of(ActivityId.of("e" + activities.size()), one.type(), one.at()));
                }
            }
        }
        latest = Activity.of(ActivityId.of("new"), activities.get(0).type(), asOf);
        state = ScoreState.ofDistinct(model).plus(activities);
        recognising = ScoreState.of(model).plus(activities);
        activities.add(latest);
        all = List.copyOf(activities);
    }

    /**
     * The new activity is applied to the state.
     *
     * @return the state with the activity
     */
    @Benchmark
    public ScoreState applied() {
        return state.plus(latest);
    }

    /**
     * The new activity is applied to a state that knows the ids of all before it.
     *
     * @return the state with the activity
     */
    @Benchmark
    public ScoreState appliedUnlessKnown() {
        return recognising.plus(latest);
    }

    /**
     * The new activity is applied to the state, and the lead is scored.
     *
     * @return the score card
     */
    @Benchmark
    public ScoreCard incremental() {
        return state.plus(latest).score(lead, asOf);
    }

    /**
     * All activities are scored again.
     *
     * @return the score card
     */
    @Benchmark
    public ScoreCard allAgain() {
        return model.score(lead, all, asOf);
    }
}
