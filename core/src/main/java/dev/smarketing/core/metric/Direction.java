package dev.smarketing.core.metric;

import java.util.Comparator;

/** Which way a metric gets better. */
public enum Direction {
    /** More is better: leads, ROAS. */
    HIGHER_BETTER,
    /** Less is better: every cost per result. */
    LOWER_BETTER,
    /** Best inside a range that the reader sets: spend against a budget. */
    IN_RANGE;

    /**
     * Ranks figures of one metric, best first, exactly. Absences come last and tie, so that "no data" never
     * looks like the best channel. Where lower is better, an undefined quotient with a numerator above 0
     * (money spent without a result) stands after every value and before the absences.
     *
     * @return an order in which equally good figures tie, also if they are not equal (1/2 and 2/4)
     * @throws IllegalStateException for {@link #IN_RANGE}, which has no order without its range
     */
    public Comparator<MetricValue> bestFirst() {
        return switch (this) {
            case HIGHER_BETTER -> Ranking.HIGHEST_FIRST;
            case LOWER_BETTER -> Ranking.LOWEST_FIRST;
            case IN_RANGE ->
                throw new IllegalStateException(
                        "IN_RANGE has no best figure without its range; rank by the distance to the range instead");
        };
    }
}
