package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.WeightedRule;
import java.util.List;
import java.util.Optional;

/**
 * How one rule is computed over many leads.
 *
 * @param rule the rule
 * @param group the place of its group in the model, -1 if it is in none
 * @param persona who it is for, empty if for everybody
 * @param needed what has to be there, each with the least number
 * @param body what it scores then
 */
record RulePlan(Rule rule, int group, Optional<Condition> persona, List<Needed> needed, Body body) {

    /**
     * Activities that have to be there.
     *
     * @param term counts them, as far as it matters
     * @param least how many are needed
     */
    record Needed(ActivityTerm term, int least) {}

    /** What a rule scores. */
    sealed interface Body {}

    /** Points for what is known of the lead. */
    sealed interface Profile extends Body {}

    /**
     * The points of the first condition that is true.
     *
     * @param alternatives the conditions
     */
    record FirstOf(List<ProfileRule.Alternative> alternatives) implements Profile {}

    /**
     * A weighed sum of criteria.
     *
     * @param rule the rule
     */
    record Weighed(WeightedRule rule) implements Profile {}

    /**
     * Points for what the lead did.
     *
     * @param term the sum
     * @param ending what becomes of it
     */
    record Behaviour(ActivityTerm term, Ending ending) implements Body {}

    static RulePlan of(Rule rule, int group) {
        if (rule instanceof ConditionalRule conditional) {
            return new RulePlan(
                    rule,
                    group,
                    conditional.persona().map(Persona::condition),
                    conditional.counts().stream().map(RulePlan::needed).toList(),
                    body(conditional.rule()));
        }
        return new RulePlan(rule, group, Optional.empty(), List.of(), body(rule));
    }

    private static Needed needed(ActivityCount count) {
        return new Needed(ActivityTerm.of(count), count.least());
    }

    private static Body body(Rule rule) {
        if (rule instanceof ProfileRule profile) {
            return new FirstOf(profile.alternatives());
        }
        if (rule instanceof WeightedRule weighted) {
            return new Weighed(weighted);
        }
        if (rule instanceof ActivityRule activities) {
            return new Behaviour(ActivityTerm.of(activities), Ending.Clamped.by(activities.limits()));
        }
        if (rule instanceof CountRule count) {
            return new Behaviour(ActivityTerm.of(count), new Ending.Ladder(count.steps()));
        }
        if (rule instanceof RecencyRule recency) {
            return new Behaviour(ActivityTerm.of(recency), new Ending.Plain());
        }
        if (rule instanceof InactivityRule idle) {
            return new Behaviour(ActivityTerm.of(idle), new Ending.Plain());
        }
        throw new IllegalArgumentException("rule '" + rule.id() + "' is of the kind "
                + rule.getClass().getSimpleName()
                + ", which the compiled model does not know; score its model one lead at a time");
    }

    boolean isGated() {
        return persona.isPresent() || !needed.isEmpty();
    }

    /** The greatest points, without their sign, of a lead with so many activities; saturated. */
    long greatest(int activities) {
        if (body instanceof FirstOf first) {
            return first.alternatives().stream()
                    .mapToLong(alternative ->
                            Amounts.withoutSign(alternative.points().hundredths()))
                    .max()
                    .orElse(0);
        }
        if (body instanceof Weighed) {
            return 10_000;
        }
        Behaviour behaviour = (Behaviour) body;
        long value = behaviour.term().greatestValue();
        long sum = value > Long.MAX_VALUE / (activities + 1L) ? Long.MAX_VALUE : value * activities;
        return Math.max(sum, behaviour.ending().greatest(sum));
    }
}
