package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Persona;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first words of a rule. */
public final class RuleStart {

    private RuleStart() {}

    /** A rule about what a lead declares. */
    public static final class Explicit {

        private final String id;

        Explicit(String id) {
            this.id = id;
        }

        /**
         * Scores while a condition is true.
         *
         * @param condition the condition
         * @return the next step
         */
        public ProfileRule.When when(Condition condition) {
            return new ProfileRule.When(id, Axis.EXPLICIT, Optional.empty(), List.of(), condition);
        }

        /**
         * Scores for leads of a persona.
         *
         * @param persona the persona
         * @return the next step
         */
        public ProfileRule.When when(Persona persona) {
            Objects.requireNonNull(persona, "persona");
            return when(persona.condition());
        }

        /**
         * Scores from 0 to 100 by weighed criteria.
         *
         * @param criteria the criteria, which weigh 100 percent together
         * @return the rule
         */
        public WeightedRule weighing(Criterion... criteria) {
            return new WeightedRule(id, Axis.EXPLICIT, Optional.empty(), Require.elements(criteria, "criteria"));
        }
    }

    /** A rule about what a lead does. */
    public static final class Implicit {

        private final String id;

        Implicit(String id) {
            this.id = id;
        }

        /**
         * Scores every activity of some types.
         *
         * @param types the types, at least one
         * @return the next step
         */
        public ActivityRule.Each each(ActivityType... types) {
            return new ActivityRule.Each(id, Require.elements(types, "types"), Optional.empty());
        }

        /**
         * Scores the latest activity of some types, and no other.
         *
         * @param types the types, at least one
         * @return the next step
         */
        public ActivityRule.Each once(ActivityType... types) {
            return new ActivityRule.Each(
                    id, Require.elements(types, "types"), Optional.of(FrequencyLimit.per(1, Period.ALL)));
        }

        /**
         * Scores by how many activities of some types there are.
         *
         * @param types the types, at least one
         * @return the next step
         */
        public CountRule.Counting counting(ActivityType... types) {
            return new CountRule.Counting(id, Require.elements(types, "types"));
        }

        /**
         * Scores by the days since the latest activity of some types.
         *
         * @param types the types, at least one
         * @return the next step
         */
        public RecencyRule.Since daysSinceLast(ActivityType... types) {
            return new RecencyRule.Since(id, Require.elements(types, "types"));
        }

        /**
         * Scores from 0 to 100 by weighed criteria, for behaviour that another system has summed up as attributes.
         *
         * @param criteria the criteria, which weigh 100 percent together
         * @return the rule
         */
        public WeightedRule weighing(Criterion... criteria) {
            return new WeightedRule(id, Axis.IMPLICIT, Optional.empty(), Require.elements(criteria, "criteria"));
        }

        /**
         * Takes points for every full interval since the latest activity of some types.
         *
         * @param days the interval in days
         * @param types the types, at least one
         * @return the next step
         */
        public InactivityRule.Without everyDaysWithout(int days, ActivityType... types) {
            return new InactivityRule.Without(id, days, Require.elements(types, "types"));
        }

        /**
         * Scores while a condition is true: for behaviour that another system has summed up as an attribute.
         *
         * @param condition the condition
         * @return the next step
         */
        public ProfileRule.When when(Condition condition) {
            return new ProfileRule.When(id, Axis.IMPLICIT, Optional.empty(), List.of(), condition);
        }
    }
}
