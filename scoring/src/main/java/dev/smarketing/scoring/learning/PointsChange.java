package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.Points;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What outcomes say of the points of one step of a rule: a condition, an alternative, a number of activities.
 *
 * @param ruleId the id of the rule
 * @param today its points today
 * @param proposed its points by the outcomes; those of today if it is kept
 * @param counts the decisions at which the step was reached
 * @param weight the log odds that it adds against leads for whom the rule did not fire, an estimate; empty if kept
 * @param basis why it is proposed or kept
 */
public record PointsChange(
        String ruleId, Points today, Points proposed, BinCounts counts, OptionalDouble weight, Basis basis) {

    /** Why points are proposed or kept. */
    public enum Basis {
        /** Enough decisions stand behind the proposal. */
        LEARNED,
        /** There are too few decisions, so the points stay. */
        TOO_FEW_CASES,
        /** The policy for zeros leaves no finite weight, so the points stay. */
        NO_FINITE_WEIGHT
    }

    /**
     * What outcomes say of the points of one step.
     *
     * @param ruleId the id of the rule
     * @param today its points today
     * @param proposed its points by the outcomes
     * @param counts the decisions at which the step was reached
     * @param weight the log odds that it adds
     * @param basis why it is proposed or kept
     */
    public PointsChange {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(proposed, "proposed");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether other points are proposed.
     *
     * @return true if so
     */
    public boolean isChange() {
        return !today.equals(proposed);
    }
}
