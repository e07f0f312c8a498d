package dev.smarketing.scoring.learning;

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
     * @param first the id of the rule that comes first in the model
     * @param second the id of the other
     * @param both for how many leads both fire
     * @param firstOnly for how many leads the first fires and the second does not
     * @param secondOnly for how many leads the second fires and the first does not
     */
    public RulePair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /**
     * The leads for whom both fire over those for whom either does (the Jaccard index).
     *
     * @return the share, undefined if neither ever fires
     */
    public MetricValue overlap() {
        return Fractions.of(both, Math.addExact(both, Math.addExact(firstOnly, secondOnly)));
    }

    long either() {
        return both + firstOnly + secondOnly;
    }
}
