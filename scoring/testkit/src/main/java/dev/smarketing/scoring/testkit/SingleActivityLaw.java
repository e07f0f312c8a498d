package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.scoring.ScoreCard;
import java.util.List;

/** Scores the lead with none of its activities, and with each of them alone. */
final class SingleActivityLaw {

    private SingleActivityLaw() {}

    static void check(ScoringCase given, Scorer scorer) {
        ScoreCard none = scorer.score(given.lead(), List.of(), given.asOf());
        if (none.isQualified()) {
            return;
        }
        for (Activity activity : given.distinctPast()) {
            ScoreCard one = scorer.score(given.lead(), List.of(activity), given.asOf());
            if (one.isQualified()) {
                Violation.throwIfAny(
                        "a single activity qualifies",
                        List.of(activity + " takes the score from " + none.total() + " to " + one.total()
                                + " and qualifies the lead alone"),
                        given,
                        one);
            }
        }
    }
}
