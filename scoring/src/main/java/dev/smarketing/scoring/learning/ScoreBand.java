package dev.smarketing.scoring.learning;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Points;
import java.util.Objects;
import java.util.Optional;

/**
 * The cases of a band of scores.
 *
 * @param from the least points of the band, empty in the lowest
 * @param before the points from which the next band starts, empty in the highest
 * @param cases how many cases it has
 * @param positives how many of these are positive
 */
public record ScoreBand(Optional<Points> from, Optional<Points> before, long cases, long positives) {

    /**
     * The cases of a band of scores.
     *
     * @param from the least points of the band, empty in the lowest
     * @param before the points from which the next band starts, empty in the highest
     * @param cases how many cases it has
     * @param positives how many of these are positive
     */
    public ScoreBand {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(before, "before");
    }

    /**
     * The share of positives: what a score of this band has meant so far.
     *
     * @return positives over cases, undefined for an empty band
     */
    public MetricValue conversion() {
        return Fractions.of(positives, cases);
    }
}
