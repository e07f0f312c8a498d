package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many activities, and activities that a second does not tell apart. */
class EvidenceTest {

    private static Activity view(String id, Instant at) {
        return Activity.of(ActivityId.of(id), VIEW, at);
    }

    /** Of 100 views, one a day, the latest 3 count: 16, 8 and 4; in whatever order they come. */
    @Test
    void theLatestOfManyCount() {
        ScoringModel model =
                model(implicit("r").each(VIEW).scores(16).halvingEvery(1).atMost(3, Period.ALL));
        List<Activity> views = new ArrayList<>();
        for (int age = 0; age < 100; age++) {
            views.add(activity("v" + age, VIEW, TODAY.minusDays(age) + "T10:00"));
        }
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(28));
        Collections.reverse(views);
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(28));
        Collections.shuffle(views, new Random(7));
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(28));
        assertThat(model.score(NOBODY, views, NOON).rule("r").raw()).isEqualTo(Points.of(1600));
        List<Activity> twice = new ArrayList<>(views);
        twice.addAll(views.subList(0, 60));
        assertThat(model.score(NOBODY, twice, NOON)).isEqualTo(model.score(NOBODY, views, NOON));
    }

    @Test
    void aNanosecondLaterDoesNotExistYet() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(10));
        List<Activity> views = List.of(
                view("a second before", NOON.minusSeconds(1).plusNanos(999_999_999)),
                view("now", NOON),
                view("a nanosecond later", NOON.plusNanos(1)),
                view("a second later", NOON.plusSeconds(1)));
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(20));
        assertThat(model.score(NOBODY, views, NOON.plusNanos(1)).total()).isEqualTo(Points.of(30));
        assertThat(model.score(NOBODY, views, NOON.plusNanos(999_999_999)).total())
                .isEqualTo(Points.of(30));
        assertThat(model.score(NOBODY, views, NOON.minusNanos(1)).total()).isEqualTo(Points.of(10));
        assertThat(model.score(NOBODY, views, NOON.minusNanos(2)).total()).isEqualTo(Points.ZERO);
    }

    /** The timeline goes from one nanosecond to the next, in whatever order the views come. */
    @Test
    void nanosecondsAreToldInTheirOrder() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(10));
        List<Activity> views = new ArrayList<>();
        for (int nano = 1; nano <= 5; nano++) {
            views.add(view("v" + (nano * 7 % 5), NOON.plusNanos(nano)));
        }
        for (int i = 0; i < 10; i++) {
            ScoreTimeline timeline = model.timeline(NOBODY, views, NOON, NOON.plusSeconds(1));
            for (int nano = 0; nano <= 5; nano++) {
                assertThat(timeline.at(NOON.plusNanos(nano)).total()).isEqualTo(Points.of(10L * nano));
            }
            assertThat(timeline.spans()).hasSize(6);
            Collections.shuffle(views, new Random(i));
        }
    }

    /** A view a day, told in any order: the timeline finds one more of them on each day. */
    @Test
    void manyAreToldInTheirOrder() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(1));
        List<Activity> views = new ArrayList<>();
        for (int day = 1; day <= 60; day++) {
            views.add(activity("v" + day, VIEW, TODAY.plusDays(day) + "T12:00"));
        }
        Collections.shuffle(views, new Random(3));
        ScoreTimeline timeline = model.timeline(NOBODY, views, NOON, at(TODAY.plusDays(61) + "T00:00"));
        assertThat(timeline.spans()).hasSize(61);
        for (int day = 0; day <= 60; day++) {
            assertThat(timeline.at(at(TODAY.plusDays(day) + "T12:00")).total()).isEqualTo(Points.of(day));
        }
    }

    /** Two views of one instant are two, and of one id one. */
    @Test
    void idsTellThemApart() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(10));
        List<Activity> views = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            views.add(view(i % 2 == 0 ? "Aa" + i / 2 : "BB" + i / 2, NOON)); // of one hash
        }
        views.addAll(views);
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(640));
    }
}
