package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules find the activities of their types among any number of others. */
class ActivityTypesTest {

    /** Another name that {@link ActivityTypes#sign} cannot tell from a type's. */
    private static ActivityType alike(ActivityType type) {
        return IntStream.range(0, 100_000)
                .mapToObj(i -> ActivityType.of("kind " + i))
                .filter(other -> ActivityTypes.sign(other.name()) == ActivityTypes.sign(type.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void typesOfOneSignAreTwoTypes() {
        ActivityType other = alike(VIEW);
        ScoringModel model = model(
                implicit("views").each(VIEW).scores(1),
                implicit("others").each(other).scores(100),
                implicit("both").counting(VIEW, other).atLeast(5).scores(1_000));
        List<Activity> activities = new ArrayList<>(aged(VIEW, 1, 3, 5));
        activities.addAll(aged(other, 2, 3));
        ScoreCard card = model.score(NOBODY, activities, NOON);
        assertThat(card.rule("views").points()).isEqualTo(Points.of(3));
        assertThat(card.rule("others").points()).isEqualTo(Points.of(200));
        assertThat(card.rule("both").points()).isEqualTo(Points.of(1_000));
    }

    @Test
    void typesThatNoRuleAsksForCountForNone() {
        ScoringModel model = model(implicit("views").each(VIEW).scores(1));
        List<Activity> activities = new ArrayList<>(aged(alike(VIEW), 1, 2));
        // no name of an activity is blank, so this is the sign of all types that no rule asks for
        ActivityType unasked = IntStream.range(0, 100_000)
                .mapToObj(i -> ActivityType.of("kind " + i))
                .filter(type -> ActivityTypes.sign(type.name()) == ActivityTypes.sign(TypeNames.OTHER))
                .findFirst()
                .orElseThrow();
        assertThat(model.score(NOBODY, activities, NOON).total()).isEqualTo(Points.ZERO);
        ScoringModel other = model(implicit("others").each(unasked).scores(7));
        activities.addAll(aged(unasked, 1, 2, 3));
        assertThat(other.score(NOBODY, activities, NOON).total()).isEqualTo(Points.of(21));
    }

    @Test
    void noneIsLostAmongMoreThanALongHasBits() {
        // of each of 50 days 3 views and a download, and before all of them one that unsubscribes and one view
        List<Activity> activities = new ArrayList<>();
        for (int day = 0; day < 50; day++) {
            for (int i = 0; i < 3; i++) {
                activities.add(activity("v" + day + "-" + i, VIEW, TODAY.minusDays(day) + "T10:0" + i));
            }
            activities.add(activity("d" + day, DOWNLOAD, TODAY.minusDays(day) + "T09:00"));
        }
        activities.add(activity("u", UNSUBSCRIBE, TODAY.minusDays(60) + "T09:00"));
        activities.add(activity("v", VIEW, TODAY.minusDays(61) + "T09:00"));
        ScoringModel model = model(
                implicit("views").each(VIEW).scores(1),
                implicit("two-a-day").each(VIEW).scores(1).atMost(2, Period.DAY),
                implicit("recent").each(VIEW).scores(1).withinDays(40),
                implicit("downloads").counting(DOWNLOAD).atLeast(50).scores(5),
                implicit("more-downloads").counting(DOWNLOAD).atLeast(51).scores(5),
                implicit("gone").once(UNSUBSCRIBE).scores(-6),
                implicit("silence")
                        .everyDaysWithout(30, UNSUBSCRIBE)
                        .scores(-10)
                        .downTo(-50),
                implicit("loyal").each(DOWNLOAD).scores(3).onlyWith(ActivityCount.atLeast(151, VIEW)),
                implicit("asked").each(DEMO).scores(30));
        Collections.shuffle(activities, new Random(7));
        ScoreCard card = model.score(NOBODY, activities, NOON);
        assertThat(card.rules().stream().map(RuleScore::points).map(Points::toString))
                .containsExactly("151", "101", "120", "5", "0", "-6", "-20", "150", "0");
        assertThat(model.score(NOBODY, aged(DEMO, IntStream.range(0, 64).toArray()), NOON)
                        .rule("asked")
                        .points())
                .isEqualTo(Points.of(64 * 30));
    }
}
