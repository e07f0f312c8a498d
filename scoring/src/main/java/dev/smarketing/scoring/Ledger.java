package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sums of a score from the rules to the total. The raw points of all rules plus the changes of all steps are
 * exactly the points of the total.
 *
 * @param rules one line a rule, in the order of the model
 * @param groups the sums of the groups, in the order of the model
 * @param explicit the sum of the explicit axis
 * @param implicit the sum of the implicit axis
 * @param idle what idle time made of the sum of both axes
 * @param total what is left, before and after the limits of the total
 */
record Ledger(
        List<RuleScore> rules,
        Map<String, LimitedSum> groups,
        LimitedSum explicit,
        LimitedSum implicit,
        Optional<IdleDecay.Applied> idle,
        LimitedSum total) {

    LimitedSum axis(Axis axis) {
        return axis == Axis.EXPLICIT ? explicit : implicit;
    }

    Optional<RuleScore> line(String ruleId) {
        for (RuleScore line : rules) {
            if (line.rule().id().equals(ruleId)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    List<String> ruleIds() {
        return rules.stream().map(line -> line.rule().id()).toList();
    }

    int matchedRules() {
        int matched = 0;
        for (RuleScore line : rules) {
            matched += line.isMatched() ? 1 : 0;
        }
        return matched;
    }

    /** The points of all rules before any step. */
    Points raw() {
        Points raw = Points.ZERO;
        for (RuleScore line : rules) {
            raw = raw.plus(line.raw());
        }
        return raw;
    }

    /** What a step changed, over all rules. */
    Points change(ScoreStep step) {
        return switch (step) {
            case GROUP_LIMIT -> {
                Points change = Points.ZERO;
                for (LimitedSum group : groups.values()) {
                    change = change.plus(group.change());
                }
                yield change;
            }
            case AXIS_LIMIT -> explicit.change().plus(implicit.change());
            case IDLE_DECAY -> idle.map(IdleDecay.Applied::change).orElse(Points.ZERO);
            case TOTAL_LIMIT -> total.change();
            case WINDOW, FREQUENCY, DECAY, RULE_LIMIT -> {
                Points change = Points.ZERO;
                for (RuleScore line : rules) {
                    change = change.plus(line.change(step));
                }
                yield change;
            }
        };
    }

    /** The missing facts, with the ids of the rules they leave unknown. */
    Map<Attribute<?>, Set<String>> unknown() {
        Map<Attribute<?>, Set<String>> unknown = new LinkedHashMap<>();
        for (RuleScore line : rules) {
            for (Attribute<?> attribute : line.unknownAttributes()) {
                unknown.computeIfAbsent(attribute, missing -> new LinkedHashSet<>())
                        .add(line.rule().id());
            }
        }
        return Collections.unmodifiableMap(unknown);
    }
}
