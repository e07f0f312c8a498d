package dev.smarketing.scoring.learning;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong with single rules. */
final class RuleLint {

    private RuleLint() {}

    static List<Finding> check(Rule rule, ScoringModel model, ModelBounds bounds) {
        List<Finding> findings = new ArrayList<>();
        Rule inner = rule instanceof ConditionalRule conditional ? conditional.rule() : rule;
        Optional<Condition> persona = rule instanceof ConditionalRule conditional
                ? conditional.persona().map(one -> one.condition())
                : Optional.empty();
        if (givesNothing(inner)) {
            findings.add(Finding.of(FindingCode.ZERO_POINTS, rule.id()));
            return findings;
        }
        if (bounds.rule(rule.id()).equals(Bounds.ZERO) || bounds.isHeldBack(rule, model)) {
            findings.add(Finding.of(FindingCode.DEAD_RULE, rule.id()));
            return findings;
        }
        if (inner instanceof ProfileRule profile) {
            shadowed(profile, persona, findings);
            bins(profile, findings);
        }
        if (inner instanceof ActivityRule activities) {
            decay(activities, findings);
            frequency(activities, findings);
        }
        eaten(rule, RuleBounds.limitsOf(rule), rule.id(), findings);
        rule.group().ifPresent(group -> eaten(rule, model.groups().getOrDefault(group, Limits.NONE), group, findings));
        return findings;
    }

    private static boolean givesNothing(Rule rule) {
        if (rule instanceof ProfileRule profile) {
            return profile.alternatives().stream()
                    .allMatch(alternative -> alternative.points().signum() == 0);
        }
        if (rule instanceof ActivityRule activities) {
            return activities.points().signum() == 0;
        }
        if (rule instanceof CountRule count) {
            return count.steps().stream().allMatch(step -> step.points().signum() == 0);
        }
        return rule instanceof RecencyRule recency
                && recency.later().signum() == 0
                && recency.steps().stream().allMatch(step -> step.points().signum() == 0);
    }

    private static void shadowed(ProfileRule rule, Optional<Condition> persona, List<Finding> findings) {
        Optional<List<Integer>> outcomes = RuleBounds.outcomes(rule, persona);
        if (outcomes.isEmpty()) {
            return;
        }
        for (int i = 0; i < rule.alternatives().size(); i++) {
            if (!outcomes.get().contains(i)) {
                findings.add(new Finding(
                        FindingCode.SHADOWED_ALTERNATIVE,
                        List.of(rule.id()),
                        Map.of("alternative", MetricValue.count(i + 1L)),
                        rule.alternatives().subList(0, i).stream()
                                .map(alternative -> alternative.condition().toText(Language.ENGLISH))
                                .toList()));
            }
        }
    }

    /** The points along the values of the one ordered attribute that the rule asks for. */
    private static void bins(ProfileRule rule, List<Finding> findings) {
        Set<Attribute<?>> attributes = new LinkedHashSet<>();
        List<Condition> conditions = rule.alternatives().stream()
                .map(ProfileRule.Alternative::condition)
                .toList();
        conditions.forEach(condition -> attributes.addAll(condition.attributes()));
        if (attributes.size() != 1) {
            return;
        }
        List<Points> steps = new ArrayList<>();
        for (TellingValues.Value value :
                TellingValues.rising(attributes.iterator().next(), conditions)) {
            Points points = rule.alternatives().stream()
                    .filter(alternative -> value.makesTrue(alternative.condition()))
                    .map(ProfileRule.Alternative::points)
                    .findFirst()
                    .orElse(Points.ZERO);
            if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(points)) {
                steps.add(points);
            }
        }
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < steps.size(); i++) {
            rises |= steps.get(i).compareTo(steps.get(i - 1)) > 0;
            falls |= steps.get(i).compareTo(steps.get(i - 1)) < 0;
        }
        // one range that scores and nothing on both sides is a plain condition, not a row of bins
        if (rises && falls && rule.alternatives().size() > 1) {
            findings.add(new Finding(
                    FindingCode.NON_MONOTONE_BINS,
                    List.of(rule.id()),
                    Map.of(),
                    steps.stream().map(Points::toString).toList()));
        }
    }

    private static void decay(ActivityRule rule, List<Finding> findings) {
        if (rule.decay() instanceof Decay.None || rule.windowDays().isEmpty()) {
            return;
        }
        int window = rule.windowDays().get();
        // elapsed days may touch one local day more
        int oldest = rule.hasElapsedWindow() ? window : window - 1;
        if (rule.decay().apply(rule.points(), oldest).equals(rule.points())) {
            findings.add(Finding.of(FindingCode.INERT_DECAY, rule.id(), Map.of("window", MetricValue.count(window))));
        }
    }

    /** Whatever is cut off, enough survive in that period alone to reach the limit. */
    private static void frequency(ActivityRule rule, List<Finding> findings) {
        if (rule.frequencyLimit().isEmpty() || !(rule.decay() instanceof Decay.None)) {
            return;
        }
        int count = rule.frequencyLimit().get().count();
        BigInteger points = BigInteger.valueOf(rule.points().hundredths()).multiply(BigInteger.valueOf(count));
        Optional<Points> limit =
                points.signum() > 0 ? rule.limits().most() : rule.limits().least();
        if (limit.isPresent()
                && points.abs()
                                .compareTo(BigInteger.valueOf(limit.get().hundredths())
                                        .abs())
                        >= 0) {
            findings.add(Finding.of(
                    FindingCode.INERT_FREQUENCY_LIMIT,
                    rule.id(),
                    Map.of(
                            "count",
                            MetricValue.count(count),
                            "limit",
                            ModelLint.number(limit.get().hundredths()))));
        }
    }

    private static void eaten(Rule rule, Limits limits, String owner, List<Finding> findings) {
        Points points = RuleBounds.ofOneMatch(rule);
        Optional<Points> limit = points.signum() > 0 ? limits.most() : limits.least();
        if (limit.isPresent()
                && Math.abs(points.hundredths()) > Math.abs(limit.get().hundredths())) {
            findings.add(new Finding(
                    FindingCode.LIMIT_EATS_RULE,
                    List.of(rule.id()),
                    Map.of(
                            "points",
                            ModelLint.number(points.hundredths()),
                            "limit",
                            ModelLint.number(limit.get().hundredths())),
                    List.of(owner)));
        }
    }

    static Collection<ActivityType> types(Rule rule) {
        Set<ActivityType> types = new HashSet<>();
        if (rule instanceof ConditionalRule conditional) {
            conditional.counts().forEach(count -> types.addAll(count.types()));
            types.addAll(types(conditional.rule()));
        } else if (rule instanceof ActivityRule activities) {
            types.addAll(activities.types());
        } else if (rule instanceof CountRule count) {
            types.addAll(count.types());
        } else if (rule instanceof RecencyRule recency) {
            types.addAll(recency.types());
        } else if (rule instanceof InactivityRule inactivity) {
            types.addAll(inactivity.types());
        }
        return types;
    }

    static List<Finding> duplicates(List<Rule> rules) {
        Map<List<Object>, List<String>> byQuestion = new LinkedHashMap<>();
        for (Rule rule : rules) {
            List<Object> question = question(rule);
            if (!question.isEmpty()) {
                byQuestion.computeIfAbsent(question, asked -> new ArrayList<>()).add(rule.id());
            }
        }
        return byQuestion.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(ids -> new Finding(FindingCode.DUPLICATE_CONDITION, ids, Map.of(), List.of()))
                .toList();
    }

    /** What a rule asks, without what it gives; empty for rules that weigh several questions. */
    private static List<Object> question(Rule rule) {
        if (rule instanceof ConditionalRule conditional) {
            List<Object> inner = question(conditional.rule());
            return inner.isEmpty()
                    ? inner
                    : List.of("only", inner, conditional.persona(), Set.copyOf(conditional.counts()));
        }
        if (rule instanceof ProfileRule profile) {
            return List.of(
                    "first of",
                    profile.alternatives().stream()
                            .map(ProfileRule.Alternative::condition)
                            .toList());
        }
        if (rule instanceof ActivityRule each) {
            return List.of("each", each.types(), each.where(), each.windowDays(), each.hasElapsedWindow());
        }
        if (rule instanceof CountRule count) {
            return List.of("count", count.types(), count.windowDays(), count.hasElapsedWindow());
        }
        if (rule instanceof RecencyRule recency) {
            return List.of("since", recency.types());
        }
        return rule instanceof InactivityRule inactivity
                ? List.of("without", inactivity.types(), inactivity.intervalDays())
                : List.of();
    }
}
