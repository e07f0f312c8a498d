package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.util.Objects;

/**
 * How often two rules fire for the same leads. Two rules that nearly always fire together count one fact twice.
 *
 * @param first the id of the rule that comes first in the model
 * @param second the id of the other
 * @param both for how many leads both fire
 * @param firstOnly for how many leads the first fires and the second does not
 * @param secondOnly for how many leads the second fires and the first does not
 */
public record RulePair(String first, String second, long both, long firstOnly, long secondOnly) {

    /**
     * How often two rules fire for the same leads.
     *
     * @param first the id of the one rule
     * @param second the id of the other
     * @param both for how many leads both fire, 0 or more
     * @param firstOnly for how many leads the first fires and the second does not, 0 or more
     * @param secondOnly for how many leads the second fires and the first does not, 0 or more
     * @throws ArithmeticException if a long does not hold all together
     */
    public RulePair {
        Require.text(Objects.requireNonNull(first, "first"), "id of a rule");
        Require.text(Objects.requireNonNull(second, "second"), "id of a rule");
        Require.atLeast(both, 0, "leads for whom both rules fire");
        Require.atLeast(firstOnly, 0, "leads for whom only '" + first + "' fires");
        Require.atLeast(secondOnly, 0, "leads for whom only '" + second + "' fires");
        String either = "leads for whom '" + first + "' or '" + second + "' fires";
        Counts.sum(both, Counts.sum(firstOnly, secondOnly, either), either);
    }

    /**
     * The leads for whom both fire over those for whom either does (the Jaccard index).
     *
     * @return the share, undefined if neither ever fires
     */
    public MetricValue overlap() {
        return Fractions.of(both, either());
    }

    long either() {
        return both + firstOnly + secondOnly;
    }
}
