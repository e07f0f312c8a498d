package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.LimitedSum;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<String> problems = new ArrayList<>();
        Map<String, String> before = content(delivered);
        Map<String, String> after = content(rearranged);
        before.forEach((what, text) -> {
            String other = after.getOrDefault(what, "missing");
            if (!text.equals(other)) {
                problems.add(what + ": " + text + " as delivered, " + other + " with " + arrangement);
            }
        });
        Violation.throwIfAny(
                "the order or the duplicates of activities matter", problems, given, delivered, rearranged);
    }

    private static Map<String, String> content(ScoreCard card) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("score", card.total().toString());
        for (RuleScore line : card.rules()) {
            content.put("rule '" + line.rule().id() + "'", line(line));
        }
        card.groups().forEach((id, sum) -> content.put("group '" + id + "'", sum(sum)));
        for (Axis axis : Axis.values()) {
            content.put(axis + " axis", sum(card.axis(axis)));
        }
        content.put("idle time", card.change(ScoreStep.IDLE_DECAY).toString());
        content.put("total", sum(card.sum()));
        content.put("qualification", card.qualification().toString());
        content.put("outlook", card.outlook().toString());
        return content;
    }

    private static String line(RuleScore line) {
        StringBuilder text = new StringBuilder()
                .append(line.points())
                .append(" points (")
                .append(line.isMatched() ? "matched, " : "not matched, ")
                .append(line.counted())
                .append(" counted, raw ")
                .append(line.raw());
        for (ScoreStep step : ScoreStep.values()) {
            if (line.change(step).signum() != 0) {
                text.append(", ").append(step).append(' ').append(line.change(step));
            }
        }
        if (line.isUnknown()) {
            // a set is in no order
            text.append(", unknown ")
                    .append(line.unknownAttributes().stream()
                            .map(attribute -> attribute.name())
                            .sorted()
                            .toList());
        }
        return text.append(", attainable ")
                .append(line.attainable())
                .append(')')
                .toString();
    }

    private static String sum(LimitedSum sum) {
        return sum.points() + " points (of " + sum.sum() + ", attainable " + sum.attainable() + ")";
    }
}
