package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The different points that one match of a rule may give, other than 0. Rules that add up several activities, take
 * points by intervals or weigh percentages have no steps.
 */
record RuleSteps(List<Points> points, boolean isOnce) {

    private static final RuleSteps NONE = new RuleSteps(List.of(), false);

    static RuleSteps of(Rule rule) {
        Rule inner = rule instanceof ConditionalRule conditional ? conditional.rule() : rule;
        List<Points> all = new ArrayList<>();
        if (inner instanceof ProfileRule profile) {
            profile.alternatives().forEach(alternative -> all.add(alternative.points()));
        } else if (inner instanceof CountRule count) {
            count.steps().forEach(step -> all.add(step.points()));
        } else if (inner instanceof RecencyRule recency) {
            recency.steps().forEach(step -> all.add(step.points()));
            all.add(recency.later());
        } else if (inner instanceof ActivityRule once && isOnce(once)) {
            return once.points().signum() == 0 ? NONE : new RuleSteps(List.of(once.points()), true);
        }
        Set<Points> distinct = new LinkedHashSet<>(all);
        distinct.remove(Points.ZERO);
        return distinct.size() > Byte.MAX_VALUE ? NONE : new RuleSteps(List.copyOf(distinct), false);
    }

    private static boolean isOnce(ActivityRule rule) {
        return rule.limits().equals(Limits.NONE)
                && rule.frequencyLimit()
                        .filter(limit -> limit.count() == 1
                                && limit.period().filter(Period.ALL::equals).isPresent())
                        .isPresent();
    }

    /** Which step a line reached, from 1 on; 0 for none. */
    int place(RuleScore line) {
        if (!line.isMatched() || points.isEmpty()) {
            return 0;
        }
        return isOnce ? 1 : points.indexOf(line.points()) + 1;
    }

    /** The rule with other points for its steps. */
    static Rule replaced(Rule rule, Map<Points, Points> by) {
        if (rule instanceof ConditionalRule conditional) {
            Rule gated = replaced(conditional.rule(), by);
            for (ActivityCount count : conditional.counts()) {
                gated = gated.onlyWith(count);
            }
            return conditional.persona().isPresent()
                    ? gated.onlyFor(conditional.persona().get())
                    : gated;
        }
        Rule other = withPoints(rule, by);
        return rule.group().isPresent() ? other.inGroup(rule.group().get()) : other;
    }

    private static Rule withPoints(Rule rule, Map<Points, Points> by) {
        if (rule instanceof ProfileRule profile) {
            return profile(profile, by);
        }
        if (rule instanceof ActivityRule activities) {
            return activities(activities, by);
        }
        if (rule instanceof CountRule count) {
            return count(count, by);
        }
        if (rule instanceof RecencyRule recency) {
            return recency(recency, by);
        }
        throw new IllegalArgumentException("rule '" + rule.id() + "' has no steps; keep its points");
    }

    private static Points other(Points points, Map<Points, Points> by) {
        return by.getOrDefault(points, points);
    }

    private static Rule profile(ProfileRule rule, Map<Points, Points> by) {
        ProfileRule.Alternative first = rule.alternatives().get(0);
        ProfileRule.When start = rule.axis() == Axis.EXPLICIT
                ? Rule.explicit(rule.id()).when(first.condition())
                : Rule.implicit(rule.id()).when(first.condition());
        ProfileRule made = start.scores(other(first.points(), by));
        for (ProfileRule.Alternative next :
                rule.alternatives().subList(1, rule.alternatives().size())) {
            made = made.otherwiseWhen(next.condition()).scores(other(next.points(), by));
        }
        return made;
    }

    private static Rule activities(ActivityRule rule, Map<Points, Points> by) {
        ActivityRule made = Rule.implicit(rule.id()).each(types(rule.types())).scores(other(rule.points(), by));
        if (rule.where().isPresent()) {
            made = made.where(rule.where().get());
        }
        if (rule.windowDays().isPresent()) {
            int days = rule.windowDays().get();
            made = rule.hasElapsedWindow() ? made.withinElapsedDays(days) : made.withinDays(days);
        }
        if (rule.frequencyLimit().isPresent()) {
            made = made.atMost(rule.frequencyLimit().get());
        }
        made = made.decaying(rule.decay()).limitedTo(rule.limits());
        return rule.isLimitedBeforeDecay() ? made.limitedBeforeDecay() : made;
    }

    private static Rule count(CountRule rule, Map<Points, Points> by) {
        CountRule.Step first = rule.steps().get(0);
        CountRule made = Rule.implicit(rule.id())
                .counting(types(rule.types()))
                .atLeast(first.count())
                .scores(other(first.points(), by));
        for (CountRule.Step next : rule.steps().subList(1, rule.steps().size())) {
            made = made.atLeast(next.count()).scores(other(next.points(), by));
        }
        if (rule.windowDays().isPresent()) {
            int days = rule.windowDays().get();
            made = rule.hasElapsedWindow() ? made.withinElapsedDays(days) : made.withinDays(days);
        }
        return made;
    }

    private static Rule recency(RecencyRule rule, Map<Points, Points> by) {
        RecencyRule.Step first = rule.steps().get(0);
        RecencyRule made = Rule.implicit(rule.id())
                .daysSinceLast(types(rule.types()))
                .upTo(first.upToDays())
                .scores(other(first.points(), by));
        for (RecencyRule.Step next : rule.steps().subList(1, rule.steps().size())) {
            made = made.upTo(next.upToDays()).scores(other(next.points(), by));
        }
        return made.later(other(rule.later(), by));
    }

    private static ActivityType[] types(List<ActivityType> types) {
        return types.toArray(new ActivityType[0]);
    }
}
