package dev.smarketing.benchmarks;

import dev.smarketing.benchmarks.PlainScoring.Judgement;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does a form or a web hook wait for the score of its lead? One lead with 12 activities, a model of 10
 * explicit and 7 implicit rules. The peer is the same model written out in Java. Every call scores the next of
 * many leads, so that none is learnt by heart.
 *
 * <p>The library has no answer without a ledger. The aim of 3 microseconds with one is met, that of 1 microsecond
 * without is missed by a half: on a busy machine with JDK 17 the library takes 1.15 times as long as the peer by the
 * time of the processor, and 1.25 times by the clock; the peer knows no ledger and takes 1.2 to 1.3 microseconds. By
 * samples of the processor, 28 % of the time go to bringing the activities in order, each once, with their days (11 %
 * to sorting, 8 % to looking for duplicates); 21 % to the rules about them; 18 % to the conditions on the profile; 22 %
 * to sums, verdict, card and ledger, of which the objects of the ledger are a third; 3 % to the local date. So leaving
 * out the ledger alone would not do. Sorting without branches, by ranks or by exchanging, was tried and gained nothing
 * that could be measured.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar InteractiveScoring -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InteractiveScoringBenchmark {

    /** How many leads take turns, a power of two. */
    static final int LEADS = 1_024;

    private static final long SEED = 20_240_601;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Instant asOf = Instant.parse("2024-06-01T10:00:00Z");
    private final ScoringModel model = InboundModel.of(PARIS);
    private final PlainScoring plain = new PlainScoring(PARIS);
    private final List<Prospect> prospects;
    private final List<Case> cases;
    private int next;

    private record Case(Lead lead, List<Activity> activities) {}

    /** The leads, from a fixed seed. */
    public InteractiveScoringBenchmark() {
        Random random = new Random(SEED);
        prospects = random.ints(LEADS)
                .mapToObj(seed -> Prospect.random(new Random(seed), asOf))
                .toList();
        cases = prospects.stream()
                .map(prospect -> new Case(prospect.toLead(), prospect.toActivities()))
                .toList();
    }

    /** Makes a lead the next one to be scored. */
    void startAt(int lead) {
        next = lead;
    }

    private int turn() {
        int turn = next;
        next = (turn + 1) & (LEADS - 1);
        return turn;
    }

    /**
     * The library: points, verdict, ledger and what missing facts leave possible.
     *
     * @return the score card
     */
    @Benchmark
    public ScoreCard library() {
        Case one = cases.get(turn());
        return model.score(one.lead(), one.activities(), asOf);
    }

    /**
     * The library, with the explanation in words.
     *
     * @return the explanation
     */
    @Benchmark
    public String libraryWithExplanation() {
        return library().explain();
    }

    /**
     * The same rules by hand: points and verdict only.
     *
     * @return the judgement
     */
    @Benchmark
    public Judgement handWritten() {
        return plain.judge(prospects.get(turn()), asOf);
    }
}
