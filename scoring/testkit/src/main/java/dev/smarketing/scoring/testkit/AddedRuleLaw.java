package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the score with that of the model without one of its rules that can take no points. */
final class AddedRuleLaw {

    private AddedRuleLaw() {}

    static void check(ScoringCase given, int which, Scorer scorer) {
        List<Rule> giving =
                given.model().rules().stream().filter(Monotony::takesNothing).toList();
        if (giving.isEmpty()) {
            return;
        }
        Rule rule = giving.get(which % giving.size());
        ScoreCard with = scorer.score(given.lead(), given.activities(), given.asOf());
        ScoreCard without = without(given.model(), rule).score(given.lead(), given.activities(), given.asOf());
        List<String> problems = new ArrayList<>();
        if (with.total().compareTo(without.total()) < 0) {
            problems.add("score: " + without.total() + " without the rule " + rule + ", which takes no points, "
                    + with.total() + " with it");
        }
        Violation.throwIfAny("a rule with positive points lowers the score", problems, given, with, without);
    }

    private static ScoringModel without(ScoringModel model, Rule rule) {
        Map<String, Object> data = new LinkedHashMap<>(model.toData());
        List<Object> rules = new ArrayList<>((List<?>) Objects.requireNonNull(data.get("rules")));
        rules.remove(model.rules().indexOf(rule));
        data.put("rules", rules);
        drop(data, "reasons", rule.id());
        if (rule instanceof ConditionalRule conditional) {
            conditional
                    .persona()
                    .filter(persona -> model.rules().stream()
                            .noneMatch(other -> !other.equals(rule)
                                    && other instanceof ConditionalRule named
                                    && named.persona().equals(conditional.persona())))
                    .ifPresent(persona -> {
                        List<Object> personas = new ArrayList<>((List<?>) Objects.requireNonNull(data.get("personas")));
                        personas.remove(model.personas().indexOf(persona));
                        data.put("personas", personas);
                    });
        }
        rule.group()
                .filter(group -> model.rules().stream()
                        .noneMatch(other -> !other.equals(rule) && other.group().equals(rule.group())))
                .ifPresent(group -> drop(data, "groups", group));
        return ScoringModel.fromData(data, new Vocabulary(model).allAttributes());
    }

    private static void drop(Map<String, Object> data, String part, String key) {
        if (data.get(part) instanceof Map<?, ?> entries) {
            Map<Object, Object> rest = new LinkedHashMap<>(entries);
            rest.remove(key);
            data.put(part, rest);
        }
    }
}
