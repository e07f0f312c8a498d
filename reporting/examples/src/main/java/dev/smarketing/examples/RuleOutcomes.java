package dev.smarketing.examples;

import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.learning.Backtest;
import dev.smarketing.scoring.learning.Decision;
import dev.smarketing.scoring.learning.Horizon;
import dev.smarketing.scoring.learning.Hypothesis;
import dev.smarketing.scoring.learning.RuleReview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the leads for whom each rule spoke. Every lead is judged {@value #AFTER_DAYS} days after it came, by
 * what it had done by then, and followed for {@value #DAYS} days; a lead that was won before, or cannot be followed so
 * long yet, does not count.
 */
final class RuleOutcomes {

    static final int AFTER_DAYS = 14;
    static final int DAYS = 90;

    private RuleOutcomes() {}

    static RuleReview of(ScoringModel model, List<KnownLead> leads, Map<LeadId, Instant> wins, LocalDate today) {
        List<Decision> decisions = new ArrayList<>();
        for (KnownLead known : leads) {
            LeadHistory history = LeadHistory.of(known.lead(), known.activities());
            Instant won = wins.get(known.lead().id());
            decisions.add(Decision.of(
                    won == null ? history : history.with(StageChange.to(LifecycleStage.WON, won)),
                    known.createdAt().atZone(model.zone()).plusDays(AFTER_DAYS).toInstant()));
        }
        LocalDate first = decisions.stream()
                .map(decision -> decision.at().atZone(model.zone()).toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(today);
        Horizon horizon = Horizon.ofDays(DAYS, today, model.zone());
        return RuleReview.of(new Backtest(model, horizon).judge(decisions).rules(), Hypothesis.ofPoints(model, first));
    }
}
