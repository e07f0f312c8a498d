package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The few reasons that made a score what it is. */
public final class ScoreReasons {

    private final List<RuleScore> rules;
    private final Map<String, ReasonCode> codes;

    ScoreReasons(List<RuleScore> rules, Map<String, ReasonCode> codes) {
        this.rules = rules;
        this.codes = codes;
    }

    /**
     * A code and its points.
     *
     * @param code the code
     * @param points how far the rules of the code are from their baselines, above 0
     */
    public record Reason(String code, Points points) {

        /**
         * A code and its points.
         *
         * @param code the code
         * @param points how far the rules of the code are from their baselines, above 0
         */
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(points, "points");
        }

        /**
         * The code and its points.
         *
         * @return for example {@code ENG 11}
         */
        @Override
        public String toString() {
            return code + " " + points;
        }
    }

    /**
     * Why the score is not higher: baseline minus points, summed for each code; sums of 0 and less are left out.
     *
     * @return the reasons, the most points first, then by code
     */
    public List<Reason> below() {
        return reasons(true);
    }

    /**
     * Why the score is not lower: points minus baseline, summed for each code; sums of 0 and less are left out.
     *
     * @return the reasons, the most points first, then by code
     */
    public List<Reason> above() {
        return reasons(false);
    }

    private List<Reason> reasons(boolean below) {
        Map<String, Points> sums = new TreeMap<>();
        for (RuleScore line : rules) {
            ReasonCode code = codes.get(line.rule().id());
            if (code != null) {
                Points under = code.baseline().minus(line.points());
                sums.merge(code.code(), below ? under : under.negated(), Points::plus);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        sums.forEach((code, points) -> {
            if (points.signum() > 0) {
                reasons.add(new Reason(code, points));
            }
        });
        reasons.sort(Comparator.comparing(Reason::points).reversed().thenComparing(Reason::code));
        return List.copyOf(reasons);
    }

    /**
     * The rules that gave the most points.
     *
     * @param most how many rules at most, 0 or more
     * @return rules with points above 0, the most points first, then by id
     */
    public List<RuleScore> helped(int most) {
        return rules.stream()
                .filter(line -> line.points().signum() > 0)
                .sorted(Comparator.comparing(RuleScore::points)
                        .reversed()
                        .thenComparing(line -> line.rule().id()))
                .limit(Require.atLeast(most, 1, "number of rules"))
                .toList();
    }

    /**
     * The rules that took the most points.
     *
     * @param most how many rules at most, 0 or more
     * @return rules with points below 0, the most taken first, then by id
     */
    public List<RuleScore> hurt(int most) {
        return rules.stream()
                .filter(line -> line.points().signum() < 0)
                .sorted(Comparator.comparing(RuleScore::points)
                        .thenComparing(line -> line.rule().id()))
                .limit(Require.atLeast(most, 1, "number of rules"))
                .toList();
    }
}
