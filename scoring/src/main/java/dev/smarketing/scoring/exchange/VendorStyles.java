package dev.smarketing.scoring.exchange;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.ZoneId;

/**
 * Models in the style of five vendors, to start a migration from and to compare with: what is theirs by default is
 * set, the rules of the account are added by the caller.
 *
 * <p>None of the vendors documents its full order of operations; where a system's answer is not documented, ours is
 * that of {@link ScoringModel}. Two differences hold for all of them: a point here is never stored but judged anew
 * from the facts, so a changed rule changes the past; and ages are calendar days of the model's zone.
 */
public final class VendorStyles {

    /** A form or landing page sent with success (Account Engagement). */
    public static final ActivityType FORM_SUCCESS = ActivityType.of("form success");

    /** A form or landing page that was refused (Account Engagement). */
    public static final ActivityType FORM_ERROR = ActivityType.of("form error");

    /** A search on the site (Account Engagement). */
    public static final ActivityType SITE_SEARCH = ActivityType.of("site search");

    /** A click on a tracked link (Account Engagement). */
    public static final ActivityType TRACKER_CLICK = ActivityType.of("tracker click");

    /** A session of a visitor (Account Engagement). */
    public static final ActivityType VISITOR_SESSION = ActivityType.of("visitor session");

    /** A page seen (Account Engagement). */
    public static final ActivityType PAGE_VIEW = ActivityType.of("page view");

    private VendorStyles() {}

    /**
     * HubSpot: a combined score of two categories, each up to a maximum, and a matrix or tiers that the caller adds.
     * Groups, their limits and decays are the account's; {@link HubSpotImport} reads a whole definition.
     *
     * <p>Ours differs: a group's decay is a property of its rules here, and a category has no lower limit.
     *
     * @param id the id of the model
     * @param zone the zone whose calendar days count
     * @param mostPerCategory the greatest score of fit and of engagement
     * @param most the greatest combined score: 100 in the professional edition, 500 in the enterprise edition
     * @return the model to be, for rules in groups
     */
    public static ScoringModelBuilder hubSpot(String id, ZoneId zone, int mostPerCategory, int most) {
        return ScoringModel.builder(id, zone)
                .limit(Axis.EXPLICIT, Limits.upTo(mostPerCategory))
                .limit(Axis.IMPLICIT, Limits.upTo(mostPerCategory))
                .limitTotal(Limits.upTo(most));
    }

    /**
     * Account Engagement (formerly Pardot): points for activity with the vendor's default values, without limit and
     * without decay. The letter grade stands beside the score and is no part of it:
     * {@link dev.smarketing.scoring.GradeByThirds}.
     *
     * <p>Defaults: form or landing page +50, its error -5, site search, tracker click and session +3, page view +1.
     * Source: the vendor's glossary of scores. Ours differs: rules of automation that change a stored score have no
     * equal; an activity delivered twice counts once.
     *
     * @param id the id of the model
     * @param zone the zone whose calendar days count
     * @return the model to be
     */
    public static ScoringModelBuilder accountEngagement(String id, ZoneId zone) {
        return ScoringModel.builder(id, zone)
                .add(Rule.implicit("form success").each(FORM_SUCCESS).scores(50))
                .add(Rule.implicit("form error").each(FORM_ERROR).scores(-5))
                .add(Rule.implicit("site search").each(SITE_SEARCH).scores(3))
                .add(Rule.implicit("tracker click").each(TRACKER_CLICK).scores(3))
                .add(Rule.implicit("visitor session").each(VISITOR_SESSION).scores(3))
                .add(Rule.implicit("page view").each(PAGE_VIEW).scores(1));
    }

    /**
     * Marketo: a behaviour score and a demographic score that add up to the person score, none of them limited, and a
     * decay that a recurring campaign takes from the score of those who were idle.
     *
     * <p>Ours differs: the loss is computed from the last activity, not taken by a campaign that may run late or
     * twice, and it ends at a floor, which Marketo's scores lack; a floor far below zero comes close.
     *
     * @param id the id of the model
     * @param zone the zone whose calendar days count
     * @param lostPerInterval points lost at every full interval, positive
     * @param intervalDays the interval in days
     * @param least where the loss ends, such as -1000
     * @param types the activities that make a person active again, at least one
     * @return the model to be
     */
    public static ScoringModelBuilder marketo(
            String id, ZoneId zone, int lostPerInterval, int intervalDays, int least, ActivityType... types) {
        return ScoringModel.builder(id, zone)
                .limitTotal(Limits.downTo(least))
                .decayTotal(IdleDecay.everyDaysWithout(intervalDays, types).loses(lostPerInterval));
    }

    /**
     * Eloqua: profile and engagement each from 0 to 100 by weighted criteria, with the ratings A to D and 1 to 4. The
     * caller adds one rule {@code weighing(...)} on each axis and decides the cells with these classes.
     *
     * <p>Ours differs: weights that are not 100 in sum are refused, where the vendor only advises it; "exactly once"
     * is written as a criterion over an attribute that counts.
     *
     * @param top the least score of the best rating, such as 75
     * @param middle the least score of the second rating, such as 50
     * @param low the least score of the third rating, such as 25
     * @param axis EXPLICIT for the ratings A to D, IMPLICIT for 1 to 4
     * @return the classes of one axis
     */
    public static ScoreClasses eloquaRatings(int top, int middle, int low, Axis axis) {
        boolean letters = axis == Axis.EXPLICIT;
        return ScoreClasses.startingWith(letters ? "D" : "4")
                .from(low, letters ? "C" : "3")
                .from(middle, letters ? "B" : "2")
                .from(top, letters ? "A" : "1");
    }

    /**
     * Dynamics 365: conditions that add or take points, grades by ranges of the score, and a score that is ready for
     * sales. A lead becomes ready once and stays so: give a
     * {@link dev.smarketing.scoring.lifecycle.LeadLifecycle} a latch.
     *
     * <p>Ours differs: readiness is a verdict of the score at an instant; the latch is the life cycle's.
     *
     * @param id the id of the model
     * @param zone the zone whose calendar days count
     * @param warm the least score of the grade Warm
     * @param hot the least score of the grade Hot
     * @param salesReady the score from which a lead is ready for sales
     * @return the model to be
     */
    public static ScoringModelBuilder dynamics(String id, ZoneId zone, int warm, int hot, int salesReady) {
        return ScoringModel.builder(id, zone)
                .tiers(ScoreClasses.startingWith("Cold").from(warm, "Warm").from(hot, "Hot"))
                .qualifyAt(Threshold.total(Points.of(salesReady)));
    }
}
