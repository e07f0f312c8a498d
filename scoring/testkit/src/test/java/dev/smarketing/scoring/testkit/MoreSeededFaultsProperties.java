package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of added rules, of engagement, of batches, of time and of stores, each with a fault that it catches. */
@AddLifecycleHook(Seeded.Caught.class)
@PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
class MoreSeededFaultsProperties {

    /** A scoring with a fault, which breaks one law surely and perhaps others. */
    interface Fault extends ScoringLaws, Seeded {

        @Override
        default ScoringModel model() {
            return Models.inbound();
        }

        @Override
        default Set<String> perhapsBroken() {
            return Set.of(
                    "explanationAddsUp",
                    "orderAndDuplicatesDoNotMatter",
                    "theOrderOfRulesDoesNotMatter",
                    "scoreStaysWithinLimits",
                    "aPositiveRuleNeverLowersTheScore",
                    "anOlderActivityNeverCountsMore",
                    "moreEngagementNeverScoresLess",
                    "manyAtOnceScoreAsOneAtATime",
                    "theScoreIsConstantUntilItsNextChange");
        }
    }

    /** The model with one value of its data changed. */
    private static ScoringModel changed(ScoringModel model, int rule, String key, Object value) {
        Map<String, Object> data = new LinkedHashMap<>(model.toData());
        List<Object> rules = new ArrayList<>((List<?>) data.get("rules"));
        Map<Object, Object> entry = new LinkedHashMap<>((Map<?, ?>) rules.get(rule));
        entry.put(key, value);
        rules.set(rule, entry);
        data.put("rules", rules);
        return ScoringModel.fromData(data, new Vocabulary(model).allAttributes());
    }

    @Group
    class TakesPointsForADemo implements Fault {
        @Override
        public Scorer scorer() {
            return changed(model(), 4, "scores", -30)::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(
                    "aPositiveRuleNeverLowersTheScore",
                    "a rule with positive points lowers the score\n  - score: ",
                    "manyAtOnceScoreAsOneAtATime",
                    "many leads at once score otherwise than one at a time\n  - ");
        }
    }

    /** The first rule that matches is the only one, as in a list of rules that is left at the first hit. */
    @Group
    class LetsTheFirstRuleWin implements Fault {
        @Override
        public Scorer scorer() {
            ScoringModel model = model();
            return (lead, activities, asOf) -> {
                List<Rule> rules = new ArrayList<>();
                for (Rule rule : model.rules()) {
                    rules.add(rule);
                    if (model.score(lead, activities, asOf).rule(rule.id()).isMatched()) {
                        break;
                    }
                }
                ScoringModelBuilder first = ScoringModel.builder(model.id(), model.zone());
                rules.forEach(first::add);
                if (rules.stream().anyMatch(rule -> rule.group().isPresent())) {
                    first.group("company", model.groups().get("company"));
                }
                return first.qualifyAt(model.threshold()).build().score(lead, activities, asOf);
            };
        }

        @Override
        public Map<String, String> broken() {
            return Map.of("theOrderOfRulesDoesNotMatter", "the order of rules matters\n  - ");
        }
    }

    @Group
    class CountsAgesBackwards implements Fault {
        @Override
        public Scorer scorer() {
            ScoringModel model = model();
            return (lead, activities, asOf) -> model.score(
                    lead, activities.stream().map(one -> mirrored(one, asOf)).toList(), asOf);
        }

        private Activity mirrored(Activity activity, Instant asOf) {
            Duration age = Duration.between(activity.at(), asOf);
            Map<String, Object> data = new LinkedHashMap<>(activity.toData());
            data.put("at", asOf.minus(Duration.ofDays(100)).plus(age).toString());
            return age.toDays() > 100
                    ? activity
                    : Activity.fromData(data, Vocabulary.attributes(new Vocabulary(model()).ofActivities()));
        }

        @Override
        public Map<String, String> broken() {
            return Map.of("anOlderActivityNeverCountsMore", "an older activity counts more\n  - rule '");
        }
    }

    @Group
    class ForgetsLongHistories implements Fault {
        @Override
        public Scorer scorer() {
            ScoringModel model = model();
            return (lead, activities, asOf) -> model.score(lead, activities.size() > 4 ? List.of() : activities, asOf);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of("moreEngagementNeverScoresLess", "more engagement scores less\n  - rule '");
        }
    }

    @Group
    class ScoresByAnOldModel implements Fault {
        @Override
        public Scorer scorer() {
            return changed(model(), 0, "scores", 19)::score;
        }

        @Override
        public Map<String, String> broken() {
            return Map.of("manyAtOnceScoreAsOneAtATime", "many leads at once score otherwise than one at a time\n  - ");
        }
    }

    @Group
    class LooksHalfADayAhead implements Fault {
        @Override
        public Scorer scorer() {
            ScoringModel model = model();
            return (lead, activities, asOf) -> model.score(lead, activities, asOf.plus(Duration.ofHours(12)));
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(
                    "theScoreIsConstantUntilItsNextChange",
                    "the score is not constant until its next change\n  - score: ");
        }
    }

    @Group
    class StoresANumberWrong implements Fault {
        @Override
        public ScoringModel restored() {
            return changed(model(), 0, "scores", 19);
        }

        @Override
        public Map<String, String> broken() {
            return Map.of(
                    "theModelStoredAndReadIsTheSame",
                    "the model that is read is not the one that was stored\n"
                            + "  - $.rules[0].scores: 20 was stored, 19 is read");
        }

        @Override
        public Set<String> perhapsBroken() {
            return Set.of();
        }
    }

    @Group
    class QualifiesByOneActivity implements NoSingleActivityQualifies, Seeded {
        @Override
        public ScoringModel model() {
            return ScoringModel.builder("eager", Models.PARIS)
                    .add(Rule.implicit("demo-request").once(Models.DEMO).scores(30))
                    .add(Rule.implicit("visits").each(Models.VIEW).scores(5))
                    .qualifyAt(Threshold.total(30))
                    .build();
        }

        @Override
        public Map<String, String> broken() {
            return Map.of("noSingleActivityQualifies", "a single activity qualifies\n  - demo request ");
        }
    }

    @Group
    class NeedsTwoActivities implements NoSingleActivityQualifies, Seeded {
        @Override
        public ScoringModel model() {
            return ScoringModel.builder("patient", Models.PARIS)
                    .add(Rule.implicit("demo-request").once(Models.DEMO).scores(30))
                    .add(Rule.implicit("visits").each(Models.VIEW).scores(5))
                    .qualifyAt(Threshold.total(35))
                    .build();
        }

        @Override
        public Map<String, String> broken() {
            return Map.of();
        }
    }
}
