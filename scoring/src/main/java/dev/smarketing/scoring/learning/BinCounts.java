package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;

/**
 * How many cases of a bin came to something and how many did not.
 *
 * @param name the bin
 * @param positives the cases that did
 * @param negatives the cases that did not
 */
public record BinCounts(String name, long positives, long negatives) {

    /**
     * The counts of a bin.
     *
     * @param name the bin, not blank
     * @param positives the cases that came to something, 0 or more
     * @param negatives the cases that did not, 0 or more
     * @throws ArithmeticException if a long does not hold both together
     */
    public BinCounts {
        Require.text(name, "name of a bin");
        Require.atLeast(positives, 0, "positives of bin '" + name + "'");
        Require.atLeast(negatives, 0, "negatives of bin '" + name + "'");
        Counts.sum(positives, negatives, "cases of bin '" + name + "'");
    }

    /**
     * All cases.
     *
     * @return positives and negatives
     */
    public long cases() {
        return positives + negatives;
    }

    /**
     * The share of positives.
     *
     * @return positives over cases, undefined for an empty bin
     */
    public MetricValue rate() {
        return Fractions.of(positives, cases());
    }
}
