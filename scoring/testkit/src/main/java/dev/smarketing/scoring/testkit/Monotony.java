package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.WeightedRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the declaration of a rule promises of its points, whatever the facts. */
final class Monotony {

    private Monotony() {}

    /** Whether the rule can take no points. */
    static boolean takesNothing(Rule rule) {
        if (rule instanceof ConditionalRule conditional) {
            return takesNothing(conditional.rule());
        } else if (rule instanceof ProfileRule profile) {
            return notNegative(profile.alternatives().stream().map(ProfileRule.Alternative::points));
        } else if (rule instanceof ActivityRule activities) {
            return activities.points().signum() >= 0;
        } else if (rule instanceof CountRule counting) {
            return notNegative(counting.steps().stream().map(CountRule.Step::points));
        } else if (rule instanceof RecencyRule recency) {
            return notNegative(
                    Stream.concat(recency.steps().stream().map(RecencyRule.Step::points), Stream.of(recency.later())));
        }
        return rule instanceof WeightedRule;
    }

    private static boolean notNegative(Stream<Points> points) {
        return points.allMatch(one -> one.signum() >= 0);
    }

    /** Whether an activity that is older never gives more points by the rule. */
    static boolean fallsWithAge(Rule rule) {
        if (rule instanceof ActivityRule activities) {
            return activities.points().signum() >= 0
                    && activities.frequencyLimit().isEmpty()
                    && !asksForAges(activities);
        }
        return regardsActivitiesAlike(rule)
                || (rule instanceof ConditionalRule conditional
                        && takesNothing(conditional)
                        && fallsWithAge(conditional.rule()));
    }

    /**
     * Whether one more activity never takes points by the rule. A limit on numbers may let the new activity displace
     * one that counted more, unless it keeps the latest of a calendar period and ages cost nothing else. Silence is
     * counted from the first activity on, so this one may be what takes the first points.
     *
     * @param others the other activities
     */
    static boolean risesWithEngagement(Rule rule, List<Activity> others) {
        if (rule instanceof ActivityRule activities) {
            boolean displaces = activities.isLimitedBeforeDecay()
                    || activities
                            .frequencyLimit()
                            .filter(limit -> limit.period().isEmpty() || limit.isKeepingEarliest())
                            .isPresent();
            return activities.points().signum() >= 0 && (!displaces || activities.decay() instanceof Decay.None);
        }
        if (rule instanceof InactivityRule inactivity) {
            return isSilenceTold(inactivity.types(), others);
        }
        return regardsActivitiesAlike(rule)
                || (rule instanceof ConditionalRule conditional
                        && takesNothing(conditional)
                        && risesWithEngagement(conditional.rule(), others));
    }

    static boolean isSilenceTold(List<ActivityType> types, List<Activity> others) {
        return others.stream().anyMatch(activity -> types.contains(activity.type()));
    }

    /** Rules of which both hold or neither. */
    private static boolean regardsActivitiesAlike(Rule rule) {
        if (rule instanceof CountRule counting) {
            return neverFalls(
                    Points.ZERO,
                    counting.steps().stream()
                            .sorted((one, other) -> Integer.compare(one.count(), other.count()))
                            .map(CountRule.Step::points)
                            .toList());
        } else if (rule instanceof RecencyRule recency) {
            List<Points> latestLast = Stream.concat(
                            Stream.of(recency.later()),
                            recency.steps().stream()
                                    .sorted((one, other) -> Integer.compare(other.upToDays(), one.upToDays()))
                                    .map(RecencyRule.Step::points))
                    .toList();
            return neverFalls(Points.ZERO, latestLast);
        }
        return rule instanceof ProfileRule || rule instanceof WeightedRule || rule instanceof InactivityRule;
    }

    private static boolean neverFalls(Points first, List<Points> points) {
        Points last = first;
        for (Points next : points) {
            if (next.compareTo(last) < 0) {
                return false;
            }
            last = next;
        }
        return true;
    }

    private static boolean asksForAges(ActivityRule rule) {
        return rule.where().filter(where -> asksForAges(where.toData())).isPresent();
    }

    private static boolean asksForAges(Object data) {
        if (data instanceof Map<?, ?> condition) {
            return condition.containsKey("days-ago")
                    || condition.values().stream().anyMatch(Monotony::asksForAges);
        }
        return data instanceof List<?> parts && parts.stream().anyMatch(Monotony::asksForAges);
    }
}
