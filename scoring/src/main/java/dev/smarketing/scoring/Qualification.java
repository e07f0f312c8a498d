package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Objects;

/** Whether a lead is ready for sales, and if not, why. */
public sealed interface Qualification {

    /**
     * The verdict and its reasons for people.
     *
     * @param language the language
     * @return for example {@code not yet qualified: total 49.50 of 50}
     */
    default String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return Wording.qualification(this, language);
    }

    /**
     * Threshold or cell are reached, every requirement is met and nothing disqualifies; or somebody said so.
     * {@link ScoreCard#decidedBy()} tells which.
     */
    record Qualified() implements Qualification {

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * Something is missing. Which unknown facts could decide is told by {@link ScoreCard#couldDecide()}.
     *
     * @param shortfalls the parts of the threshold that are not reached
     * @param unmet the requirements that are not known to be met
     * @param holds what else keeps the lead, at most one
     */
    record NotYet(List<Threshold.Shortfall> shortfalls, List<Unmet> unmet, List<Hold> holds) implements Qualification {

        /**
         * Something is missing.
         *
         * @param shortfalls the parts of the threshold that are not reached
         * @param unmet the requirements that are not known to be met
         * @param holds what else keeps the lead
         * @throws IllegalArgumentException if all three are empty, as then nothing keeps the lead
         */
        public NotYet {
            shortfalls = Require.elements(shortfalls, "shortfalls");
            unmet = Require.elements(unmet, "unmet");
            holds = Require.elements(holds, "holds");
            if (shortfalls.isEmpty() && unmet.isEmpty() && holds.isEmpty()) {
                throw new IllegalArgumentException(
                        "a verdict of not yet names nothing that is missing; give a shortfall, a requirement or a"
                                + " hold");
            }
        }

        /**
         * Something is missing in points or requirements.
         *
         * @param shortfalls the parts of the threshold that are not reached
         * @param unmet the requirements that are not known to be met
         */
        public NotYet(List<Threshold.Shortfall> shortfalls, List<Unmet> unmet) {
            this(shortfalls, unmet, List.of());
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * Something rules the lead out, whatever its score.
     *
     * @param reasons the disqualifiers that are true
     */
    record Disqualified(List<NamedCondition> reasons) implements Qualification {

        /**
         * Something rules the lead out.
         *
         * @param reasons the disqualifiers that are true, at least one
         */
        public Disqualified {
            reasons = Require.elements(reasons, "reasons");
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("no reason to disqualify; give at least one");
            }
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** What keeps a lead besides missing points and requirements. The family may grow. */
    sealed interface Hold {

        /**
         * What keeps the lead, for people.
         *
         * @param language the language
         * @return for example {@code C3 nurture (explicit 10 of 15 for B, implicit 14 of 20 for 2)}
         */
        default String toText(Language language) {
            Objects.requireNonNull(language, "language");
            return Wording.hold(this, language);
        }
    }

    /**
     * The cell of the grade matrix.
     *
     * @param cell the cell
     * @param steps the next class on each axis and what it takes; empty in the highest cell
     */
    record HeldByCell(GradeMatrix.Cell cell, List<ClassStep> steps) implements Hold {

        /**
         * The cell of the grade matrix.
         *
         * @param cell the cell
         * @param steps the next class on each axis and what it takes
         */
        public HeldByCell {
            Objects.requireNonNull(cell, "cell");
            steps = Require.elements(steps, "steps");
        }
    }

    /**
     * Somebody's word.
     *
     * @param override the override in force, against the lead
     */
    record HeldByOverride(QualificationOverride override) implements Hold {

        /**
         * Somebody's word.
         *
         * @param override the override in force, against the lead
         */
        public HeldByOverride {
            Objects.requireNonNull(override, "override");
            if (override.isQualified()) {
                throw new IllegalArgumentException(
                        "override of " + override.person() + " qualifies the lead; give one against it");
            }
        }
    }

    /**
     * A requirement that is not known to be met.
     *
     * @param requirement the requirement
     * @param truth {@link Truth#FALSE} or {@link Truth#UNKNOWN}
     */
    record Unmet(NamedCondition requirement, Truth truth) {

        /**
         * A requirement that is not known to be met.
         *
         * @param requirement the requirement
         * @param truth {@link Truth#FALSE} or {@link Truth#UNKNOWN}
         */
        public Unmet {
            Objects.requireNonNull(requirement, "requirement");
            Objects.requireNonNull(truth, "truth");
            if (truth == Truth.TRUE) {
                throw new IllegalArgumentException("requirement '" + requirement.name() + "' is met; leave it out");
            }
        }
    }
}
