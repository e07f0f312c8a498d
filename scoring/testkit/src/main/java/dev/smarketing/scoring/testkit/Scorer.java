package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.scoring.ScoreCard;
import java.time.Instant;
import java.util.Collection;

/** A way to score a lead: a model, or what an application puts around one. */
@FunctionalInterface
public interface Scorer {

    /**
     * Scores a lead at an instant.
     *
     * @param lead what is known of the lead
     * @param activities what it did, in any order, some perhaps delivered twice
     * @param asOf the instant
     * @return the score and why
     */
    ScoreCard score(LeadFacts lead, Collection<Activity> activities, Instant asOf);
}
