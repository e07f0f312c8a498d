package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One change of step, with its reasons.
 *
 * @param at when
 * @param from the step left
 * @param to the step entered
 * @param cause why
 * @param entries how often the lead had become an MQL by then, this time included
 * @param points the points of the parts that the threshold names, with a matrix those of both axes
 * @param cell the label of the cell of the held classes, empty without a matrix
 * @param details what the cause names: disqualifiers, unmet requirements, the code of a return, or the person and
 *     the reason of an override
 */
public record Transition(
        Instant at,
        Step from,
        Step to,
        Cause cause,
        int entries,
        Map<Part, Points> points,
        Optional<String> cell,
        List<String> details) {

    /**
     * One change of step.
     *
     * @param at when
     * @param from the step left
     * @param to the step entered
     * @param cause why
     * @param entries how often the lead had become an MQL by then
     * @param points the points of the parts that the threshold names, with a matrix those of both axes
     * @param cell the label of the cell of the held classes, empty without a matrix
     * @param details what the cause names
     */
    public Transition {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(cause, "cause");
        Require.entries(points, "points");
        Map<Part, Points> copy = new TreeMap<>(points);
        points = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(cell, "cell");
        details = Require.elements(details, "details");
        int needed = switch (cause) {
            case OVERRIDE_IN, OVERRIDE_OUT -> 2;
            case RECYCLED, REJECTED, LOST, DISQUALIFIED -> 1;
            default -> 0;
        };
        if (details.size() < needed) {
            throw new IllegalArgumentException("details " + details + " are too few for " + cause + "; give " + needed);
        }
    }

    /**
     * One change of step, without a matrix.
     *
     * @param at when
     * @param from the step left
     * @param to the step entered
     * @param cause why
     * @param entries how often the lead had become an MQL by then
     * @param points the points of the parts that the threshold names
     * @param details what the cause names
     */
    public Transition(
            Instant at, Step from, Step to, Cause cause, int entries, Map<Part, Points> points, List<String> details) {
        this(at, from, to, cause, entries, points, Optional.empty(), details);
    }

    /**
     * The change in one sentence.
     *
     * @param language the language
     * @return for example {@code became MQL 2 with total 60}
     */
    public String toText(Language language) {
        return LifecycleText.transition(this, language);
    }

    /**
     * The instant, the steps and the sentence.
     *
     * @return for example {@code 2026-03-02T08:00:00Z lead -> MQL: became MQL 1 with total 52}
     */
    @Override
    public String toString() {
        return at + " " + from + " -> " + to + ": " + toText(Language.ENGLISH);
    }
}
