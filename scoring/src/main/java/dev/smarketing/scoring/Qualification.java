package dev.smarketing.scoring;

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
        return Wording.qualification(this, language);
    }

    /** The threshold is reached, every requirement is met and nothing disqualifies. */
    record Qualified() implements Qualification {

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * Something is missing.
     *
     * @param shortfalls the parts of the threshold that are not reached
     * @param unmet the requirements that are not known to be met
     */
    record NotYet(List<Threshold.Shortfall> shortfalls, List<Unmet> unmet) implements Qualification {

        /**
         * Something is missing.
         *
         * @param shortfalls the parts of the threshold that are not reached
         * @param unmet the requirements that are not known to be met
         */
        public NotYet {
            shortfalls = List.copyOf(shortfalls);
            unmet = List.copyOf(unmet);
            if (shortfalls.isEmpty() && unmet.isEmpty()) {
                throw new IllegalArgumentException("nothing is missing; the verdict is qualified");
            }
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
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("no reason to disqualify; give at least one");
            }
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
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
            if (truth == Truth.TRUE) {
                throw new IllegalArgumentException("requirement '" + requirement.name() + "' is met; leave it out");
            }
        }
    }
}
