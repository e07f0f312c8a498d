package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Compares the scores of two histories of which one shows more engagement, or later. */
final class EngagementLaw {

    private EngagementLaw() {}

    /** The history with one activity older than it was. */
    static void checkAge(ScoringCase given, int which, int days, Scorer scorer) {
        List<Activity> history = given.distinctPast();
        if (history.isEmpty()) {
            return;
        }
        int place = which % history.size();
        Activity activity = history.get(place);
        List<Activity> aged = new ArrayList<>(history);
        aged.set(place, older(given, activity, days));
        compare(
                "an older activity counts more",
                given,
                score(given, aged, scorer),
                score(given, history, scorer),
                "with " + activity + " made " + days + (days == 1 ? " day older" : " days older"),
                Monotony::fallsWithAge,
                true);
    }

    private static Activity older(ScoringCase given, Activity activity, int days) {
        Map<String, Object> data = new LinkedHashMap<>(activity.toData());
        data.put(
                "at",
                activity.at()
                        .atZone(given.model().zone())
                        .minusDays(days)
                        .toInstant()
                        .toString());
        return Activity.fromData(data, Vocabulary.attributes(new Vocabulary(given.model()).ofActivities()));
    }

    /** The history with one activity left out. */
    static void checkMore(ScoringCase given, int which, Scorer scorer) {
        List<Activity> history = given.distinctPast();
        if (history.isEmpty()) {
            return;
        }
        int place = which % history.size();
        List<Activity> fewer = new ArrayList<>(history);
        Activity activity = fewer.remove(place);
        compare(
                "more engagement scores less",
                given,
                score(given, fewer, scorer),
                score(given, history, scorer),
                "without " + activity,
                rule -> Monotony.risesWithEngagement(rule, fewer),
                given.model()
                        .idleDecay()
                        .filter(idle -> !Monotony.isSilenceTold(idle.types(), fewer))
                        .isEmpty());
    }

    private static ScoreCard score(ScoringCase given, List<Activity> activities, Scorer scorer) {
        return scorer.score(given.lead(), activities, given.asOf());
    }

    /** Each rule of which the law is true has to keep it; the total too, if the law is true of all rules. */
    private static void compare(
            String law,
            ScoringCase given,
            ScoreCard less,
            ScoreCard more,
            String change,
            Predicate<Rule> keeps,
            boolean totalKeeps) {
        List<String> problems = new ArrayList<>();
        boolean everyRule = totalKeeps;
        for (Rule rule : given.model().rules()) {
            if (!keeps.test(rule)) {
                everyRule = false;
            } else if (less.rule(rule.id())
                            .points()
                            .compareTo(more.rule(rule.id()).points())
                    > 0) {
                problems.add("rule '" + rule.id() + "': "
                        + more.rule(rule.id()).points() + " points, but "
                        + less.rule(rule.id()).points() + " " + change);
            }
        }
        if (everyRule && !isLiftedBySilence(less) && less.total().compareTo(more.total()) > 0) {
            problems.add("score: " + more.total() + ", but " + less.total() + " " + change);
        }
        Violation.throwIfAny(law, problems, given, more, less);
    }

    /** Idle decay takes a share of a total below zero too, which then rises while nothing happens. */
    private static boolean isLiftedBySilence(ScoreCard card) {
        return card.idleDecay()
                .filter(idle -> idle.points().compareTo(idle.before()) > 0)
                .isPresent();
    }
}
