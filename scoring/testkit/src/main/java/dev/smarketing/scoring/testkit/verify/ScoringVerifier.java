package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.testkit.ScoringCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Starts an example of what a model has to score: the model, then the lead, then the instant. */
public final class ScoringVerifier {

    private final ScoringModel model;

    private ScoringVerifier(ScoringModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /**
     * Starts with a model.
     *
     * @param model the model under test
     * @return what takes the lead
     */
    public static ScoringVerifier of(ScoringModel model) {
        return new ScoringVerifier(model);
    }

    /**
     * The lead and what it did.
     *
     * @param lead the lead
     * @param activities its activities, in any order
     * @return what takes the instant
     */
    public Given given(Lead lead, Activity... activities) {
        return given(lead, List.of(activities));
    }

    /**
     * The lead and what it did.
     *
     * @param lead the lead
     * @param activities its activities, in any order
     * @return what takes the instant
     */
    public Given given(Lead lead, Collection<Activity> activities) {
        return new Given(model, Objects.requireNonNull(lead, "lead"), List.copyOf(activities));
    }

    /** An example that lacks its instant. */
    public static final class Given {

        private final ScoringModel model;
        private final Lead lead;
        private final List<Activity> activities;

        private Given(ScoringModel model, Lead lead, List<Activity> activities) {
            this.model = model;
            this.lead = lead;
            this.activities = activities;
        }

        /**
         * Scores the lead at an instant.
         *
         * @param instant the instant
         * @return what is asked of the score
         */
        public VerifiedScore at(Instant instant) {
            return new VerifiedScore(new ScoringCase(model, lead, activities, instant));
        }

        /**
         * Scores the lead at the last instant of a date in the zone of the model.
         *
         * @param date the date
         * @return what is asked of the score
         */
        public VerifiedScore at(LocalDate date) {
            return at(model.score(lead, activities, date).asOf());
        }
    }
}
