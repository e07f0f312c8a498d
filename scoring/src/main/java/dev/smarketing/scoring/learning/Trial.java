package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.ScoreCard;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A backtest under way. All that is asked of a decision is asked while it is at hand: what takes time with a million
 * histories is to fetch them, so each is fetched once.
 */
final class Trial {

    private record Key(LeadId lead, Instant at) {}

    private final Backtest backtest;
    private final Set<Key> seen;
    private final Map<Resolution, Integer> counts = new EnumMap<>(Resolution.class);
    private final Cases.Draft cases;
    private final Timeless timeless;

    Trial(Backtest backtest, int most) {
        this.backtest = backtest;
        this.seen = new HashSet<>(2 * most);
        for (Resolution resolution : Resolution.values()) {
            counts.put(resolution, 0);
        }
        this.cases = new Cases.Draft(backtest.model(), most);
        this.timeless = new Timeless(backtest.model());
    }

    void add(Decision decision) {
        if (!seen.add(new Key(decision.history().lead().id(), decision.at()))) {
            throw new IllegalArgumentException(
                    "the decision on " + decision + " is given twice; give each decision once");
        }
        Horizon horizon = backtest.horizon();
        Resolution resolution = horizon.judge(decision);
        counts.merge(resolution, 1, Integer::sum);
        if (resolution.isJudged()) {
            ScoreCard card = backtest.model()
                    .score(decision.history().lead(), decision.history().activities(), decision.at());
            cases.add(card, horizon.dateOf(decision.at()), resolution == Resolution.POSITIVE);
            timeless.add(decision.history().lead());
        }
    }

    BacktestReport report() {
        return new BacktestReport(backtest, counts, cases.build(), timeless.counts());
    }
}
