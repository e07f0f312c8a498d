package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.ForgedCards;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Each fault is caught by exactly the laws that it breaks, by what a user would run. */
@AddLifecycleHook(Seeded.Caught.class)
@PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
class SeededFaultsProperties {

    private static final String EXPLANATION = "explanationAddsUp";
    private static final String DELIVERY = "orderAndDuplicatesDoNotMatter";
    private static final String LIMITS = "scoreStaysWithinLimits";

    private static final String DOES_NOT_ADD_UP = "the explanation does not add up\n  - ";
    private static final String BEYOND = "the score does not stay within the limits\n  - ";

    /** A scoring with a fault. */
    interface Fault extends ScoringLaws, Seeded {

        @Override
        default ScoringModel model() {
            return Models.inbound();
        }

        /** The laws that compare with what the model itself gives; {@link MoreSeededFaultsProperties} is theirs. */
        @Override
        default Set<String> perhapsBroken() {
            return Set.of(
                    "theOrderOfRulesDoesNotMatter",
                    "aPositiveRuleNeverLowersTheScore",
                    "anOlderActivityNeverCountsMore",
                    "moreEngagementNeverScoresLess",
                    "manyAtOnceScoreAsOneAtATime",
                    "theScoreIsConstantUntilItsNextChange");
        }
    }

    private static Scorer withActivities(ScoringModel model, UnaryOperator<List<Activity>> change) {
        return (lead, activities, asOf) -> model.score(lead, change.apply(new ArrayList<>(activities)), asOf);
    }

    private static Scorer forged(ScoringModel model, UnaryOperator<ScoreCard> forgery) {
        return (lead, activities, asOf) -> forgery.apply(model.score(lead, activities, asOf));
    }

    @Group
    class DependsOnOrder implements Fault {
        @Override
        public Scorer scorer() {
            return withActivities(model(), all -> all.subList(Math.min(1, all.size()), all.size()));
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(DELIVERY, "the order or the duplicates of activities matter\n  - ");
        }
    }

    @Group
    class CountsDuplicates implements Fault {
        @Override
        public Scorer scorer() {
            return withActivities(model(), CountsDuplicates::renamed);
        }

        private static List<Activity> renamed(Collection<Activity> activities) {
            List<Activity> renamed = new ArrayList<>();
            for (Activity activity : activities) {
                Activity other = Activity.of(ActivityId.of("a" + renamed.size()), activity.type(), activity.at());
                renamed.add(activity.valueAt(Models.URL, activity.at())
                        .map(url -> other.with(Models.URL, url))
                        .orElse(other));
            }
            return renamed;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(DELIVERY, "the order or the duplicates of activities matter\n  - ");
        }
    }

    @Group
    class KeepsNoTotalLimit implements Fault {
        @Override
        public Scorer scorer() {
            return copy(model(), model().rules(), model().groups(), model().limits(Axis.IMPLICIT), Limits.NONE)::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(LIMITS, BEYOND + "total has ");
        }
    }

    @Group
    class KeepsNoAxisLimit implements Fault {
        @Override
        public Scorer scorer() {
            return copy(model(), model().rules(), model().groups(), Limits.NONE, model().totalLimits())::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(LIMITS, BEYOND + "IMPLICIT axis has ");
        }
    }

    @Group
    class KeepsNoGroupLimit implements Fault {
        @Override
        public Scorer scorer() {
            return copy(
                    model(),
                    model().rules(),
                    Map.of("company", Limits.NONE),
                    model().limits(Axis.IMPLICIT),
                    model().totalLimits())::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(LIMITS, BEYOND + "group 'company' has ");
        }
    }

    @Group
    class LimitsTooMuch implements Fault {
        @Override
        public Scorer scorer() {
            return copy(model(), model().rules(), model().groups(), model().limits(Axis.IMPLICIT), Limits.upTo(40))
                    ::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(LIMITS, BEYOND + "total has ");
        }
    }

    @Group
    class ScoresByAnotherRule implements Fault {
        @Override
        public Scorer scorer() {
            List<Rule> rules = new ArrayList<>(model().rules());
            rules.set(
                    0,
                    Rule.explicit("senior-contact")
                            .when(Models.SENIORITY.isAtLeast("director"))
                            .scores(21));
            return copy(model(), rules, model().groups(), model().limits(Axis.IMPLICIT), model().totalLimits())::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(
                    EXPLANATION, DOES_NOT_ADD_UP + "the explanation is about the rules [",
                    LIMITS, BEYOND + "rule 'senior-contact' scores 21, which is none of [0, 20]");
        }
    }

    @Group
    class SumsTheTotalWrong implements Fault {
        @Override
        public Scorer scorer() {
            return forged(model(), ForgedCards::totalSummedWrong);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(EXPLANATION, DOES_NOT_ADD_UP + "total, both axes: ", LIMITS, BEYOND);
        }
    }

    @Group
    class LimitsTheTotalWrong implements Fault {
        @Override
        public Scorer scorer() {
            return forged(model(), ForgedCards::totalLimitedWrong);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(LIMITS, BEYOND + "total has ");
        }
    }

    @Group
    class SumsAnAxisWrong implements Fault {
        @Override
        public Scorer scorer() {
            return forged(model(), ForgedCards::axisSummedWrong);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(EXPLANATION, DOES_NOT_ADD_UP + "IMPLICIT axis, its rules and groups: ", LIMITS, BEYOND);
        }
    }

    @Group
    class SumsTheGroupsWrong implements Fault {
        @Override
        public Scorer scorer() {
            return forged(model(), ForgedCards::groupsSummedWrong);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(EXPLANATION, DOES_NOT_ADD_UP + "group 'company', its rules: ", LIMITS, BEYOND);
        }
    }

    @Group
    class LosesALine implements Fault {
        @Override
        public Scorer scorer() {
            return forged(model(), ForgedCards::lastLineLost);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(EXPLANATION, DOES_NOT_ADD_UP + "the explanation is about the rules [");
        }
    }

    @Group
    class HandsOutTheCardOfSomebodyElse implements Fault {
        @Override
        public Scorer scorer() {
            return forged(model(), ForgedCards::ofSomebodyElse);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(
                    EXPLANATION,
                    DOES_NOT_ADD_UP + "the explanation is about lead somebody else by model inbound-v3 as of"
                            + " 1970-01-01T00:00:00Z, not about lead L-");
        }
    }

    private static ScoringModel copy(
            ScoringModel model, List<Rule> rules, Map<String, Limits> groups, Limits implicit, Limits total) {
        ScoringModelBuilder copy = ScoringModel.builder(model.id(), model.zone());
        rules.forEach(copy::add);
        groups.forEach(copy::group);
        copy.limit(Axis.EXPLICIT, model.limits(Axis.EXPLICIT))
                .limit(Axis.IMPLICIT, implicit)
                .limitTotal(total);
        model.disqualifiers().forEach(named -> copy.disqualifyWhen(named.name(), named.condition()));
        model.requirements().forEach(named -> copy.require(named.name(), named.condition()));
        return copy.qualifyAt(model.threshold()).build();
    }
}
