package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.LimitedSum;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a score card says, part by part, so that two cards can be compared whatever the order of their lines. */
final class CardContent {

    private CardContent() {}

    /** What one card says otherwise than another, each part with what made the cards. */
    static List<String> differences(ScoreCard one, String how, ScoreCard other, String otherHow) {
        List<String> problems = new ArrayList<>();
        Map<String, String> before = of(one);
        Map<String, String> after = of(other);
        before.forEach((what, text) -> {
            String then = after.getOrDefault(what, "missing");
            if (!text.equals(then)) {
                problems.add(what + ": " + text + " " + how + ", " + then + " " + otherHow);
            }
        });
        return problems;
    }

    private static Map<String, String> of(ScoreCard card) {
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
