package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.scoring.ScoreCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Scores the activities as they were delivered, each once from the oldest to the latest, and each twice in
 * reverse. The first order is any; if it agrees with the second, all orders agree with each other.
 */
final class DeliveryLaw {

    private DeliveryLaw() {}

    static void check(ScoringCase given, Scorer scorer) {
        ScoreCard delivered = scorer.score(given.lead(), given.activities(), given.asOf());
        List<Activity> sorted = List.copyOf(new TreeSet<>(given.activities()));
        compare(given, delivered, scorer.score(given.lead(), sorted, given.asOf()), "each once, the oldest first");
        List<Activity> twice = new ArrayList<>(given.activities());
        twice.addAll(given.activities());
        Collections.reverse(twice);
        compare(given, delivered, scorer.score(given.lead(), twice, given.asOf()), "each twice, in reverse");
    }

    private static void compare(ScoringCase given, ScoreCard delivered, ScoreCard rearranged, String arrangement) {
        List<String> problems = CardContent.differences(delivered, "as delivered", rearranged, "with " + arrangement);
        Violation.throwIfAny(
                "the order or the duplicates of activities matter", problems, given, delivered, rearranged);
    }
}
