package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the score with that of the model whose rules are declared in reverse. */
final class RuleOrderLaw {

    private RuleOrderLaw() {}

    static void check(ScoringCase given, Scorer scorer) {
        ScoreCard declared = scorer.score(given.lead(), given.activities(), given.asOf());
        ScoreCard reversed = reversed(given.model()).score(given.lead(), given.activities(), given.asOf());
        Violation.throwIfAny(
                "the order of rules matters",
                CardContent.differences(declared, "as declared", reversed, "with the rules in reverse"),
                given,
                declared,
                reversed);
    }

    private static ScoringModel reversed(ScoringModel model) {
        Map<String, Object> data = new LinkedHashMap<>(model.toData());
        List<Object> rules = new ArrayList<>((List<?>) Objects.requireNonNull(data.get("rules")));
        Collections.reverse(rules);
        data.put("rules", rules);
        return ScoringModel.fromData(data, new Vocabulary(model).allAttributes());
    }
}
