package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that a score depends on.
 *
 * @param model the model
 * @param lead the lead
 * @param activities what it did, in the order of delivery; some may be delivered twice or lie in the future
 * @param asOf when it is scored
 */
public record ScoringCase(ScoringModel model, Lead lead, List<Activity> activities, Instant asOf) {

    /**
     * A case.
     *
     * @param model the model
     * @param lead the lead
     * @param activities what it did, in the order of delivery
     * @param asOf when it is scored
     */
    public ScoringCase {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(lead, "lead");
        activities = List.copyOf(activities);
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Scores the lead by the model.
     *
     * @return the score and why
     */
    public ScoreCard score() {
        return model.score(lead, activities, asOf);
    }

    /**
     * This case with other activities.
     *
     * @param others the activities
     * @return the case
     */
    public ScoringCase withActivities(List<Activity> others) {
        return new ScoringCase(model, lead, others, asOf);
    }

    /** The activities up to the instant, each id once: of several contents the smallest, which counts. */
    List<Activity> distinctPast() {
        Map<ActivityId, Activity> distinct = new LinkedHashMap<>();
        for (Activity activity : activities) {
            distinct.merge(activity.id(), activity, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        distinct.values().removeIf(activity -> activity.at().isAfter(asOf));
        return new ArrayList<>(distinct.values());
    }

    /**
     * The lead, the activities, the instant and the model; values of personal attributes are masked.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("lead ").append(lead).append('\n');
        for (Activity activity : activities) {
            text.append("activity ").append(activity).append('\n');
        }
        return text.append("as of ")
                .append(Timing.shown(asOf, model.zone()))
                .append("\nby model ")
                .append(model)
                .toString();
    }
}
