package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.WeightedRule;
import java.util.ArrayList;
import java.util.List;

/** The conditions that a model asks of leads. */
final class ModelConditions {

    private ModelConditions() {}

    static List<Condition> ofLeads(ScoringModel model) {
        List<Condition> all = new ArrayList<>();
        model.rules().forEach(rule -> add(rule, all));
        model.disqualifiers().stream().map(NamedCondition::condition).forEach(all::add);
        model.requirements().stream().map(NamedCondition::condition).forEach(all::add);
        return all;
    }

    private static void add(Rule rule, List<Condition> all) {
        if (rule instanceof ConditionalRule conditional) {
            conditional.persona().ifPresent(persona -> all.add(persona.condition()));
            add(conditional.rule(), all);
        } else if (rule instanceof ProfileRule profile) {
            profile.alternatives().forEach(alternative -> all.add(alternative.condition()));
        } else if (rule instanceof WeightedRule weighted) {
            weighted.criteria().forEach(criterion -> criterion.values().forEach(value -> all.add(value.condition())));
        }
    }
}
