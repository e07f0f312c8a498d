package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.Question;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import dev.smarketing.scoring.learning.Backtest;
import dev.smarketing.scoring.learning.BacktestReport;
import dev.smarketing.scoring.learning.Decision;
import dev.smarketing.scoring.learning.Horizon;
import dev.smarketing.scoring.learning.Orientation;
import dev.smarketing.scoring.learning.RuleEvidence;
import dev.smarketing.scoring.learning.RuleStudy;
import dev.smarketing.scoring.learning.ScoredOutcomes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
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
 * What does it cost to ask what outcomes say of R1: conversion with and without each of its 32 rules, area under the
 * curve, Kolmogorov-Smirnov distance and the table of thresholds? Outcomes are drawn, the likelier the higher the
 * score.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar batch.LearningBenchmark \
 *     -p leads=1000000</pre>
 */
@Question(value = "Asking outcomes about a model of 32 rules", yardstick = "plainJava", per = "leads")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {BatchQuestion.HEAP, BatchQuestion.TOUCHED})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LearningBenchmark {

    /** How many leads are asked about in one invocation. */
    @Param("100000")
    public int leads = 100_000;

    private final ScoringModel model = ReferenceModels.r1();
    private final ScoreRequest request = ScoreRequest.on(Population.TODAY).withRulePoints();
    private BoundModel bound = CompiledModel.of(model).bind(LibraryColumns.of(new Population(BatchQuestion.SEED, 0)));
    private ScoreColumns run = bound.score(request);
    private BitSet positive = new BitSet();
    private int[] totals = {};
    private int[][] rulePoints = {};
    private boolean[] outcomes = {};

    /**
     * What outcomes say.
     *
     * @param area the area under the curve
     * @param distance the Kolmogorov-Smirnov distance
     * @param thresholds how many thresholds make a difference
     * @param fired for how many leads each rule fired
     * @param hits how many of these came to something
     */
    public record Answer(MetricValue area, MetricValue distance, int thresholds, List<Long> fired, List<Long> hits) {}

    /** Draws leads and outcomes, scores the leads, and hands the scores to the plain program as arrays. */
    @Setup
    public void prepare() {
        Population population = new Population(BatchQuestion.SEED, leads);
        bound = CompiledModel.of(model).bind(LibraryColumns.of(population));
        run = bound.score(request);
        positive = new BitSet(leads);
        totals = new int[leads];
        outcomes = new boolean[leads];
        rulePoints = new int[model.rules().size()][leads];
        Dice dice = new Dice();
        for (int row = 0; row < leads; row++) {
            totals[row] = (int) run.totalHundredths(row);
            dice.reset(~BatchQuestion.SEED, row);
            // from 2 % at 0 points to 42 % at 100
            outcomes[row] = dice.happens(0.02 + totals[row] / 25_000.0);
            positive.set(row, outcomes[row]);
            for (int rule = 0; rule < rulePoints.length; rule++) {
                rulePoints[rule][row] = (int) run.rulePoints(row, rule).hundredths();
            }
        }
    }

    /** Histories of the same leads, as an application has them. */
    @State(Scope.Benchmark)
    public static class Histories {

        List<Decision> decisions = List.of();

        /**
         * Makes them.
         *
         * @param all the leads and their outcomes
         */
        @Setup
        public void prepare(LearningBenchmark all) {
            Instant decided = all.run.asOf();
            decisions = new ArrayList<>(all.leads);
            Population population = new Population(BatchQuestion.SEED, all.leads);
            Population.Draft draft = new Population.Draft();
            for (int i = 0; i < all.leads; i++) {
                population.draw(i, draft);
                Customer customer = Customer.of(draft);
                LeadHistory history = LeadHistory.of(customer.toLead(), customer.toActivities());
                decisions.add(Decision.of(
                        all.outcomes[i]
                                ? history.with(StageChange.to(LifecycleStage.WON, decided.plus(Duration.ofDays(9))))
                                : history,
                        decided));
            }
        }
    }

    private static Answer answer(ScoredOutcomes scores, RuleStudy study) {
        List<Long> fired = new ArrayList<>();
        List<Long> hits = new ArrayList<>();
        for (RuleEvidence rule : study.rules()) {
            fired.add(rule.fired().cases());
            hits.add(rule.fired().positives());
        }
        return new Answer(
                scores.areaUnderCurve(Orientation.HIGH_CONVERTS),
                scores.kolmogorovSmirnov(),
                scores.thresholds().size(),
                fired,
                hits);
    }

    /**
     * Leads that are scored already, with the points of each rule.
     *
     * @return the answer
     */
    @Benchmark
    public Answer library() {
        return answer(ScoredOutcomes.of(run, positive), RuleStudy.ofPoints(run, positive));
    }

    /**
     * The same with the scoring of the columns.
     *
     * @return the answer
     */
    @Benchmark
    public Answer libraryWithScoring() {
        ScoreColumns scores = bound.score(request);
        return answer(ScoredOutcomes.of(scores, positive), RuleStudy.ofPoints(scores, positive));
    }

    /**
     * A backtest that scores each history at its decision, tells missing facts apart and needs no columns.
     *
     * @param histories the histories
     * @return the answer
     */
    @Benchmark
    public Answer libraryFromHistories(Histories histories) {
        Horizon horizon = Horizon.ofDays(30, Population.TODAY.plusDays(30), Population.ZONE);
        BacktestReport report = new Backtest(model, horizon).judge(histories.decisions);
        return answer(report.scores(), report.rules());
    }

    /**
     * What one would write by hand over scores in arrays: a sort and a pass, and a pass for each rule.
     *
     * @return the answer
     */
    @Benchmark
    public Answer plainJava() {
        return PlainLearning.answer(totals, rulePoints, outcomes);
    }
}
