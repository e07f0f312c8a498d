package dev.smarketing.reporting.experiment;

import dev.smarketing.core.check.Require;

/**
 * How a criterion stands.
 *
 * @param answered how many have answered or were tried; those still open do not count
 * @param reached how many of them are a success
 */
public record Reading(long answered, long reached) {

    /**
     * A reading.
     *
     * @param answered how many have answered, 0 or more
     * @param reached how many of them are a success, 0 or more
     */
    public Reading {
        Require.atLeast(answered, 0L, "answered");
        Require.atLeast(reached, 0L, "reached");
        if (reached > answered) {
            throw new IllegalArgumentException(reached + " successes are more than the " + answered
                    + " answers; count every success as an answer");
        }
    }

    /**
     * A reading.
     *
     * @param answered how many have answered
     * @param reached how many of them are a success
     * @return the reading
     */
    public static Reading of(long answered, long reached) {
        return new Reading(answered, reached);
    }

    /**
     * A number of things, each of which is a success: meetings, orders.
     *
     * @param reached how many
     * @return the reading
     */
    public static Reading count(long reached) {
        return new Reading(reached, reached);
    }
}
