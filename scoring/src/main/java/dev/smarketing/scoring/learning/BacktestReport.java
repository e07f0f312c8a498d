package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a model would have said of past decisions, beside what became of the leads. */
public final class BacktestReport {

    private final Backtest backtest;
    private final Map<Resolution, Integer> counts;
    private final Cases cases;
    private final Map<Attribute<?>, Integer> timeless;
    private final ScoredOutcomes scores;

    BacktestReport(
            Backtest backtest, Map<Resolution, Integer> counts, Cases cases, Map<Attribute<?>, Integer> timeless) {
        this.backtest = backtest;
        this.counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        this.cases = cases;
        this.timeless = timeless;
        this.scores = cases.scores();
    }

    /**
     * The backtest.
     *
     * @return the model and the horizon
     */
    public Backtest backtest() {
        return backtest;
    }

    /**
     * How many decisions have each resolution; the pending ones and those decided already are left out of all else.
     *
     * @return the numbers of all resolutions
     */
    public Map<Resolution, Integer> counts() {
        return counts;
    }

    /**
     * The scores at the decisions and what became of the leads.
     *
     * @return the judged decisions
     */
    public ScoredOutcomes scores() {
        return scores;
    }

    /**
     * What the model itself selects, by its thresholds, matrix, requirements and disqualifiers.
     *
     * @return the qualified leads; the threshold shown is that of the total, 0 if the model has none
     */
    public ThresholdResult qualified() {
        long selected = 0;
        long hits = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (cases.isQualified(i)) {
                selected++;
                hits += cases.isPositive(i) ? 1 : 0;
            }
        }
        Points total = backtest.model().threshold().of(Threshold.Part.TOTAL).orElse(Points.ZERO);
        return new ThresholdResult(total, selected, hits, scores.size(), scores.positives());
    }

    /**
     * The lowest threshold of the total that sends sales no more than it can handle in any calendar month. Cases of
     * one score stay together; months that the data covers in part count as they are.
     *
     * @param perMonth how many leads can be handled in a month, 0 or more
     * @return the threshold with what it selects in all months together, empty if the highest score alone is too many
     */
    public Optional<ThresholdResult> forMonthlyCapacity(int perMonth) {
        Require.atLeast(perMonth, 0, "capacity of a month");
        int[] best = IntStream.range(0, cases.size())
                .boxed()
                .sorted((one, other) -> Long.compare(cases.total(other), cases.total(one)))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<YearMonth, Integer> taken = new HashMap<>();
        Optional<Points> lowest = Optional.empty();
        int i = 0;
        while (i < best.length) {
            long score = cases.total(best[i]);
            for (; i < best.length && cases.total(best[i]) == score; i++) {
                if (taken.merge(YearMonth.from(cases.date(best[i])), 1, Integer::sum) > perMonth) {
                    return lowest.map(scores::at);
                }
            }
            lowest = Optional.of(Points.ofHundredths(score));
        }
        return lowest.map(scores::at);
    }

    /**
     * What the decisions say of each rule.
     *
     * @return the study
     */
    public RuleStudy rules() {
        return new RuleStudy(cases);
    }

    /**
     * The attributes that the model asks for and whose values carry no date, so that it cannot be told whether they
     * were known at the decision: a backtest believes them, and they may leak the outcome.
     *
     * @return for how many judged decisions each has such a value; empty if all values are dated
     */
    public Map<Attribute<?>, Integer> timeless() {
        return timeless;
    }

    Cases cases() {
        return cases;
    }

    /**
     * The numbers.
     *
     * @return for example {@code 2 POSITIVE, 5 NEGATIVE, 1 PENDING, 0 ALREADY_DECIDED}
     */
    @Override
    public String toString() {
        return String.join(
                ", ",
                Arrays.stream(Resolution.values())
                        .map(resolution -> counts.get(resolution) + " " + resolution)
                        .toList());
    }
}
