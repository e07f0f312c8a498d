package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ScoreCard;
import java.util.List;

/** How a broken law is reported: what is wrong, the case, and the explanations of the scores. */
final class Violation {

    private Violation() {}

    static void throwIfAny(String law, List<String> problems, ScoringCase given, ScoreCard... cards) {
        if (problems.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(law);
        problems.forEach(problem -> text.append("\n  - ").append(problem));
        text.append('\n').append(given);
        for (ScoreCard card : cards) {
            text.append('\n').append(card.explain().stripTrailing());
        }
        throw new AssertionError(text.toString());
    }
}
