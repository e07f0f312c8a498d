package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A trial of a model on past decisions without looking ahead: every lead is scored at the instant of its decision, by
 * the activities and the dated attribute values up to then. A value without a date was always known; give dates to
 * values that were learned later, or they tell the model what it could not know ({@link BacktestReport#timeless()}
 * counts them).
 *
 * @param model the model
 * @param horizon how long an outcome counts
 */
public record Backtest(ScoringModel model, Horizon horizon) {

    /**
     * A backtest.
     *
     * @param model the model
     * @param horizon how long an outcome counts
     */
    public Backtest {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(horizon, "horizon");
    }

    /**
     * Tries the model. Decisions that are pending or were decided already are left out and counted.
     *
     * @param decisions the decisions, in any order, each lead at most once at an instant
     * @return what the model would have said, beside what became of the leads
     * @throws IllegalArgumentException if a lead stands twice at one instant
     */
    public BacktestReport judge(Collection<Decision> decisions) {
        Map<Resolution, Integer> counts = new EnumMap<>(Resolution.class);
        for (Resolution resolution : Resolution.values()) {
            counts.put(resolution, 0);
        }
        List<Decision> judged = new ArrayList<>();
        requireDistinct(decisions);
        for (Decision decision : decisions) {
            Resolution resolution = horizon.judge(decision);
            counts.merge(resolution, 1, Integer::sum);
            if (resolution.isJudged()) {
                judged.add(decision);
            }
        }
        return new BacktestReport(this, counts, Cases.of(model, horizon, judged), Timeless.in(model, judged));
    }

    private static void requireDistinct(Collection<Decision> decisions) {
        record Key(LeadId lead, Instant at) {}
        Set<Key> seen = new HashSet<>();
        for (Decision decision : decisions) {
            if (!seen.add(new Key(decision.history().lead().id(), decision.at()))) {
                throw new IllegalArgumentException(
                        "the decision on " + decision + " is given twice; give each decision once");
            }
        }
    }
}
