package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * The next class of an axis and what it takes.
 *
 * @param axis the axis
 * @param to the next class
 * @param required its least points
 * @param actual what was scored
 */
public record ClassStep(Axis axis, String to, Points required, Points actual) {

    /**
     * The next class of an axis and what it takes.
     *
     * @param axis the axis
     * @param to the next class
     * @param required its least points
     * @param actual what was scored, less than required
     */
    public ClassStep {
        Objects.requireNonNull(axis, "axis");
        Require.text(to, "class");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(actual, "actual");
        if (actual.compareTo(required) >= 0) {
            throw new IllegalArgumentException(
                    actual + " reach " + required + " of class '" + to + "'; a step needs fewer points than required");
        }
    }

    /**
     * What is missing.
     *
     * @return required minus actual
     */
    public Points missing() {
        return required.minus(actual);
    }
}
