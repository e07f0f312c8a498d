package dev.smarketing.scoring;

import java.util.List;
import java.util.Map;

/** The groups of a model by number, and which rule is in which, so that no id has to be looked up in scoring. */
final class Groups {

    private final List<String> ids;
    private final List<Limits> limits;
    private final boolean[] isExplicit;
    private final int[] ofRule;

    Groups(List<Rule> rules, Map<String, Limits> groups) {
        this.ids = List.copyOf(groups.keySet());
        this.limits = List.copyOf(groups.values());
        this.isExplicit = new boolean[ids.size()];
        this.ofRule = new int[rules.size()];
        for (int i = 0; i < ofRule.length; i++) {
            Rule rule = rules.get(i);
            ofRule[i] = rule.group().map(ids::indexOf).orElse(-1);
            if (ofRule[i] >= 0) {
                isExplicit[ofRule[i]] = rule.axis() == Axis.EXPLICIT;
            }
        }
    }

    List<String> ids() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    Limits limits(int group) {
        return limits.get(group);
    }

    /** Whether its rules are of the explicit axis. */
    boolean isExplicit(int group) {
        return isExplicit[group];
    }

    /** The group of a rule, -1 if it is in none. */
    int ofRule(int rule) {
        return ofRule[rule];
    }
}
