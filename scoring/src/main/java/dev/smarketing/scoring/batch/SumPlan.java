package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Axis;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of activities that a model asks for, or several that are added up anyhow.
 *
 * @param target where the points are added: a group, then the explicit and the implicit axis, then the idle days
 * @param rule the rule whose limits, steps or conditions apply, -1 if there are none
 * @param needed which of its needed counts it is, -1 if it is the points
 * @param places which of the terms of the model are summed
 */
record SumPlan(int target, int rule, int needed, List<Integer> places) {

    /** Terms that share an index fit into one set of bits. */
    static final int MOST_TERMS = 64;

    /** Where the points of a rule are added. */
    static int target(RulePlan plan, int groups) {
        return plan.group() >= 0 ? plan.group() : groups + (plan.rule().axis() == Axis.EXPLICIT ? 0 : 1);
    }

    /** All sums of a model, those of one target together, the points of a rule before the counts that it needs. */
    static List<SumPlan> of(CompiledModel model, boolean byRule) {
        List<SumPlan> plans = new ArrayList<>();
        int groups = model.groups().size();
        for (int target = 0; target < groups + 2; target++) {
            List<Integer> together = new ArrayList<>();
            int place = 0;
            for (int r = 0; r < model.rules().size(); r++) {
                RulePlan plan = model.rules().get(r);
                boolean own = target(plan, groups) == target;
                if (plan.body() instanceof RulePlan.Behaviour behaviour) {
                    if (own && !byRule && isFree(plan, behaviour.ending())) {
                        together.add(place);
                    } else if (own) {
                        plans.add(new SumPlan(target, r, -1, List.of(place)));
                    }
                    place++;
                }
                for (int n = 0; n < plan.needed().size(); n++) {
                    if (own) {
                        plans.add(new SumPlan(target, r, n, List.of(place)));
                    }
                    place++;
                }
            }
            for (int from = 0; from < together.size(); from += MOST_TERMS) {
                int end = Math.min(together.size(), from + MOST_TERMS);
                plans.add(new SumPlan(target, -1, -1, List.copyOf(together.subList(from, end))));
            }
        }
        if (model.idle().isPresent()) {
            plans.add(new SumPlan(groups + 2, -1, -1, List.of(model.terms().size() - 1)));
        }
        return plans;
    }

    private static boolean isFree(RulePlan plan, Ending ending) {
        return !plan.isGated()
                && (ending instanceof Ending.Plain || (ending instanceof Ending.Clamped limits && limits.isOpen()));
    }

    List<ActivityTerm> terms(CompiledModel model) {
        return places.stream().map(model.terms()::get).toList();
    }
}
