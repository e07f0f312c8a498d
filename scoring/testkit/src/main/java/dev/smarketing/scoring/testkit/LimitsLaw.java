package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.LimitedSum;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.PointsRange;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import dev.smarketing.scoring.WeightedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares every sum of a score card with the limits that the model declares. */
final class LimitsLaw {

    private final List<String> problems = new ArrayList<>();

    private LimitsLaw() {}

    static void check(ScoringCase given, Scorer scorer) {
        ScoreCard card = scorer.score(given.lead(), given.activities(), given.asOf());
        LimitsLaw law = new LimitsLaw();
        for (Rule rule : given.model().rules()) {
            for (RuleScore line : card.rules()) {
                if (line.rule().id().equals(rule.id())) {
                    law.checkRule(rule, line);
                }
            }
        }
        for (Map.Entry<String, Limits> group : given.model().groups().entrySet()) {
            LimitedSum sum = card.groups().get(group.getKey());
            if (sum != null) {
                law.checkSum("group '" + group.getKey() + "'", sum, group.getValue());
            }
        }
        for (Axis axis : Axis.values()) {
            law.checkSum(axis + " axis", card.axis(axis), given.model().limits(axis));
        }
        law.checkSum("total", card.sum(), given.model().totalLimits());
        law.checkWithin("score", card.total(), given.model().totalLimits());
        law.checkAttainable("score", card.total(), card.attainable());
        Violation.throwIfAny("the score does not stay within the limits", law.problems, given, card);
    }

    private void checkRule(Rule rule, RuleScore line) {
        String name = "rule '" + rule.id() + "'";
        if (rule instanceof ActivityRule activities && activities.isLimitedBeforeDecay()) {
            Points limited = line.points().minus(line.change(ScoreStep.DECAY));
            checkClamp(name, limited.minus(line.change(ScoreStep.RULE_LIMIT)), limited, activities.limits());
        } else if (rule instanceof ActivityRule activities) {
            checkClamp(
                    name, line.points().minus(line.change(ScoreStep.RULE_LIMIT)), line.points(), activities.limits());
        } else if (rule instanceof InactivityRule inactivity) {
            Limits limits = Limits.upTo(0).withLeast(inactivity.least());
            checkClamp(name, line.points().minus(line.change(ScoreStep.RULE_LIMIT)), line.points(), limits);
        } else if (rule instanceof CountRule counting) {
            checkOneOf(name, line.points(), counting.steps().stream().map(CountRule.Step::points));
        } else if (rule instanceof ProfileRule profile) {
            checkOneOf(name, line.points(), profile.alternatives().stream().map(ProfileRule.Alternative::points));
        } else if (rule instanceof RecencyRule recency) {
            checkOneOf(
                    name,
                    line.points(),
                    Stream.concat(
                            Stream.of(recency.later()), recency.steps().stream().map(RecencyRule.Step::points)));
        } else if (rule instanceof WeightedRule) {
            checkWithin(name, line.points(), Limits.between(0, 100));
        } else if (rule instanceof ConditionalRule conditional) {
            checkRule(conditional.rule(), line);
        }
        checkAttainable(name, line.points(), line.attainable());
    }

    private void checkOneOf(String name, Points points, Stream<Points> declared) {
        List<Points> possible = Stream.concat(Stream.of(Points.ZERO), declared).toList();
        if (!possible.contains(points)) {
            problems.add(name + " scores " + points + ", which is none of " + possible);
        }
    }

    private void checkSum(String name, LimitedSum sum, Limits limits) {
        checkClamp(name, sum.sum(), sum.points(), limits);
        checkAttainable(name, sum.points(), sum.attainable());
    }

    private void checkClamp(String name, Points sum, Points points, Limits limits) {
        checkWithin(name, points, limits);
        Points nearest = sum;
        if (limits.most().isPresent() && nearest.compareTo(limits.most().get()) > 0) {
            nearest = limits.most().get();
        }
        if (limits.least().isPresent() && nearest.compareTo(limits.least().get()) < 0) {
            nearest = limits.least().get();
        }
        if (!points.equals(nearest)) {
            problems.add(name + " has " + points + " points of a sum of " + sum + " (" + limits
                    + "), where the nearest within the limits are " + nearest);
        }
    }

    private void checkWithin(String name, Points points, Limits limits) {
        if (limits.most().filter(most -> points.compareTo(most) > 0).isPresent()
                || limits.least().filter(least -> points.compareTo(least) < 0).isPresent()) {
            problems.add(name + " has " + points + " points, outside its limits (" + limits + ")");
        }
    }

    private void checkAttainable(String name, Points points, PointsRange attainable) {
        if (points.compareTo(attainable.lowest()) < 0 || points.compareTo(attainable.highest()) > 0) {
            problems.add(name + " has " + points + " points, outside of what it calls attainable, " + attainable);
        }
    }
}
