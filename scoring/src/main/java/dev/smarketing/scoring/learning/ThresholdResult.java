package dev.smarketing.scoring.learning;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Points;
import java.util.Objects;

/**
 * What a threshold selects: the cases at or above it.
 *
 * @param threshold the points
 * @param selected how many cases are at or above it
 * @param hits how many of these are positive
 * @param cases all cases
 * @param positives all positive cases
 */
public record ThresholdResult(Points threshold, long selected, long hits, long cases, long positives) {

    /**
     * What a threshold selects.
     *
     * @param threshold the points
     * @param selected how many cases are at or above it
     * @param hits how many of these are positive
     * @param cases all cases
     * @param positives all positive cases
     */
    public ThresholdResult {
        Objects.requireNonNull(threshold, "threshold");
    }

    /**
     * The share of the selected that is positive.
     *
     * @return hits over selected, undefined if nothing is selected
     */
    public MetricValue precision() {
        return Fractions.of(hits, selected);
    }

    /**
     * The share of the positive cases that is selected.
     *
     * @return hits over positives, undefined if there are none
     */
    public MetricValue recall() {
        return Fractions.of(hits, positives);
    }

    /**
     * How many times as often the selected convert as all cases.
     *
     * @return precision over base rate, undefined if nothing is selected or nothing is positive
     */
    public MetricValue lift() {
        return Fractions.of(
                Fractions.big(hits).multiply(Fractions.big(cases)),
                Fractions.big(selected).multiply(Fractions.big(positives)));
    }

    /**
     * The share of the negative cases that is selected.
     *
     * @return false alarms over negatives, undefined if there are none
     */
    public MetricValue falseAlarms() {
        return Fractions.of(selected - hits, cases - positives);
    }
}
