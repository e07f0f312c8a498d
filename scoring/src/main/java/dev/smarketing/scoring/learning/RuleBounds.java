package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.WeightedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Between which points one rule lies, over all leads, after its own limits: a safe bound. Of a first-match list the
 * alternatives that can be the first true one are told exactly as long as its questions can be told.
 */
final class RuleBounds {

    private RuleBounds() {}

    static Bounds of(Rule rule) {
        return of(rule, Optional.empty());
    }

    private static Bounds of(Rule rule, Optional<Condition> persona) {
        if (rule instanceof ConditionalRule conditional) {
            return of(conditional.rule(), conditional.persona().map(one -> one.condition()))
                    .or(0);
        }
        if (rule instanceof ProfileRule profile) {
            return firstMatch(profile, persona);
        }
        if (rule instanceof WeightedRule weighted) {
            long most = weighted.criteria().stream()
                    .mapToLong(criterion -> criterion.percent()
                            * criterion.values().stream()
                                    .mapToLong(value -> value.value().hundredths())
                                    .max()
                                    .orElse(0))
                    .sum();
            return new Bounds(0, (most + 50) / 100);
        }
        if (rule instanceof ActivityRule activities) {
            long points = activities.points().hundredths();
            long most = mostCounted(activities);
            long all = most == Bounds.ENDLESS || Math.abs(points) > Bounds.ENDLESS / most
                    ? Long.signum(points) * Bounds.ENDLESS
                    : points * most;
            return Bounds.ZERO.or(all).within(activities.limits());
        }
        if (rule instanceof CountRule count) {
            return spread(count.steps().stream().map(CountRule.Step::points).toList());
        }
        if (rule instanceof RecencyRule recency) {
            return spread(recency.steps().stream().map(RecencyRule.Step::points).toList())
                    .or(recency.later().hundredths());
        }
        return new Bounds(((InactivityRule) rule).least().hundredths(), 0);
    }

    private static Bounds spread(List<Points> points) {
        Bounds bounds = Bounds.ZERO;
        for (Points one : points) {
            bounds = bounds.or(one.hundredths());
        }
        return bounds;
    }

    private static Bounds firstMatch(ProfileRule rule, Optional<Condition> persona) {
        Optional<List<Integer>> outcomes = outcomes(rule, persona);
        if (outcomes.isEmpty()) {
            return spread(rule.alternatives().stream()
                    .map(ProfileRule.Alternative::points)
                    .toList());
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int outcome : outcomes.get()) {
            long points =
                    outcome < 0 ? 0 : rule.alternatives().get(outcome).points().hundredths();
            low = Math.min(low, points);
            high = Math.max(high, points);
        }
        return low > high ? Bounds.ZERO : new Bounds(low, high);
    }

    /** Which alternatives may score, -1 for none of them; empty if it cannot be told. */
    static Optional<List<Integer>> outcomes(ProfileRule rule, Optional<Condition> persona) {
        List<Condition> conditions = new ArrayList<>();
        rule.alternatives().forEach(alternative -> conditions.add(alternative.condition()));
        persona.ifPresent(conditions::add);
        return Worlds.of(conditions)
                .map(worlds -> worlds.list().stream()
                        .filter(world -> persona.isEmpty() || world.of(persona.get()) == Truth.TRUE)
                        .map(world -> firstTrue(rule, world))
                        .distinct()
                        .toList());
    }

    private static int firstTrue(ProfileRule rule, Worlds.World world) {
        for (int i = 0; i < rule.alternatives().size(); i++) {
            if (world.of(rule.alternatives().get(i).condition()) == Truth.TRUE) {
                return i;
            }
        }
        return -1;
    }

    /** How many activities may count at a time. */
    private static long mostCounted(ActivityRule rule) {
        if (rule.frequencyLimit().isEmpty()) {
            return Bounds.ENDLESS;
        }
        FrequencyLimit limit = rule.frequencyLimit().get();
        if (limit.period().filter(Period.ALL::equals).isPresent()) {
            return limit.count();
        }
        if (rule.windowDays().isEmpty()) {
            return Bounds.ENDLESS;
        }
        // a window of elapsed days touches one local day more, in every zone no more than two
        long days = rule.windowDays().get() + (rule.hasElapsedWindow() ? 2L : 0L);
        long periods = limit.anyDays().map(any -> (days + any - 1) / any).orElseGet(() -> switch (limit.period()
                .orElseThrow()) {
            case DAY -> days;
            case WEEK -> (days + 5) / 7 + 1;
            case MONTH -> (days + 26) / 28 + 1;
            case ALL -> 1L;
        });
        return limit.count() * periods;
    }

    /** The points of one match, the greatest first in size. */
    static Points ofOneMatch(Rule rule) {
        Rule inner = rule instanceof ConditionalRule conditional ? conditional.rule() : rule;
        if (inner instanceof ActivityRule activities) {
            return activities.points();
        }
        Bounds bounds = of(inner);
        return Points.ofHundredths(Math.abs(bounds.low()) > bounds.high() ? bounds.low() : bounds.high());
    }

    static Limits limitsOf(Rule rule) {
        Rule inner = rule instanceof ConditionalRule conditional ? conditional.rule() : rule;
        return inner instanceof ActivityRule activities ? activities.limits() : Limits.NONE;
    }
}
