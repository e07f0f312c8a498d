package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a state keeps of activities, how long, and that its score is that of the activities themselves. */
class ScoreStateMemoryTest {

    /** True up to 19 days after the trial that the activity names: what is asked of it changes with the days. */
    private static final ActivityRule RECENT_TRIALS =
            implicit("r").each(VIEW).scores(10).where(TRIAL.isLessThanDaysAgo(20));

    private static final ActivityRule PRICING =
            implicit("r").each(VIEW).scores(5).where(URL.is("/pricing"));

    private static Activity trial(String id, String localTime, String trial) {
        return activity(id, VIEW, localTime).with(TRIAL, LocalDate.parse(trial));
    }

    private static Activity page(String id, String localTime, String url) {
        return activity(id, VIEW, localTime).with(URL, url);
    }

    private static List<String> ids(Object activities) {
        return ((List<?>) activities)
                .stream().map(one -> (String) ((Map<?, ?>) one).get("id")).toList();
    }

    /** What the state keeps for rule r. */
    private static Map<?, ?> kept(ScoreState state) {
        return (Map<?, ?>) ((List<?>) ((Map<?, ?>) state.toData().get("rules")).get("r")).get(0);
    }

    private static void assertScores(ScoringModel model, ScoreState state, List<Activity> all, String at, int points) {
        Instant asOf = at(at);
        ScoreCard card = state.score(NOBODY, asOf);
        ScoreCard expected = model.score(NOBODY, all, asOf);
        assertThat(card.total()).as(at).isEqualTo(Points.of(points)).isEqualTo(expected.total());
        assertThat(card.attainable()).isEqualTo(expected.attainable());
        assertThat(card.unknown()).isEqualTo(expected.unknown());
        assertThat(card.rule("r").counted()).isEqualTo(expected.rule("r").counted());
        assertThat(state.nextChange(NOBODY, asOf).map(ScoreCard::asOf))
                .isEqualTo(model.nextChange(NOBODY, all, asOf).map(ScoreCard::asOf));
    }

    /** Two times 24 hours end on the minute; the trial of May 27 is 20 days old on June 16. */
    @Test
    void aFilterByDateInAWindowOfElapsedDays() {
        ScoringModel model = Given.model(RECENT_TRIALS.withinElapsedDays(2));
        List<Activity> views = List.of(
                trial("a", "2026-06-13T11:59", "2026-06-10"),
                trial("b", "2026-06-13T18:00", "2026-06-10"),
                trial("c", "2026-06-15T11:00", "2026-05-27"),
                trial("d", "2026-06-15T12:00", "2026-06-12"));
        ScoreState state = ScoreState.ofDistinct(model).plus(views);
        assertThat(ids(kept(state).get("undecided"))).containsExactly("b", "c", "d"); // a's 48 hours are over
        assertThat(kept(state).keySet()).hasSize(1);
        assertScores(model, state, views, "2026-06-15T12:00", 30);
        assertScores(model, state, views, "2026-06-15T17:59", 30);
        assertScores(model, state, views, "2026-06-15T18:00", 20); // the same day, without b
        assertScores(model, state, views, "2026-06-16T00:00", 10); // without c
        assertScores(model, state, views, "2026-06-17T11:59", 10);
        assertScores(model, state, views, "2026-06-17T12:00", 0);
        assertThat(state.nextChange(NOBODY, NOON).map(ScoreCard::asOf)).contains(at("2026-06-15T18:00"));
        assertThat(state.nextChange(NOBODY, at("2026-06-15T18:00")).map(ScoreCard::asOf))
                .contains(at("2026-06-16T00:00"));
        ScoreState later = state.plus(trial("e", "2026-06-17T11:30", "2026-06-17"));
        assertThat(ids(kept(later).get("undecided"))).containsExactly("d", "e");
    }

    /** What the window let go of since the state went on is told as too old, and only what the filter lets through. */
    @Test
    void whatIsTooOldIsToldAsLongAsItIsKept() {
        ScoringModel model = Given.model(RECENT_TRIALS.withinElapsedDays(2));
        List<Activity> views = List.of(
                trial("b", "2026-06-13T18:00", "2026-06-10"),
                trial("not recent", "2026-06-13T18:00", "2026-05-01"),
                trial("c", "2026-06-15T11:00", "2026-05-27"),
                trial("d", "2026-06-15T12:00", "2026-06-12"));
        ScoreState state = ScoreState.ofDistinct(model).plus(views);
        for (String at : List.of("2026-06-15T12:00", "2026-06-15T18:00", "2026-06-16T12:00", "2026-06-17T11:00")) {
            assertThat(state.score(NOBODY, at(at))).isEqualTo(model.score(NOBODY, views, at(at)));
        }
        RuleScore line = state.score(NOBODY, at("2026-06-15T18:00")).rule("r");
        assertThat(line.raw()).isEqualTo(Points.of(30));
        assertThat(line.change(ScoreStep.WINDOW)).isEqualTo(Points.of(-10));
        assertThat(line.points()).isEqualTo(Points.of(20));
    }

    /** Whether a view was of the pricing page is not known of c; b was of another page and is not kept. */
    @Test
    void aFilterThatLacksAPropertyInAWindowOfElapsedDays() {
        ScoringModel model = Given.model(PRICING.withinElapsedDays(2));
        List<Activity> views = List.of(
                page("a", "2026-06-15T08:00", "/pricing"),
                page("b", "2026-06-15T08:30", "/blog"),
                activity("c", VIEW, "2026-06-15T09:00"),
                activity("old", VIEW, "2026-06-12T09:00"));
        ScoreState state = ScoreState.ofDistinct(model).plus(views);
        assertThat(kept(state).get("moments")).hasToString("[{at=2026-06-15T06:00:00Z, count=1}]");
        assertThat(ids(kept(state).get("undecided"))).containsExactly("c");
        assertThat(state.score(NOBODY, NOON).attainable()).isEqualTo(new PointsRange(Points.of(5), Points.of(10)));
        assertScores(model, state, views, "2026-06-15T12:00", 5);
        assertScores(model, state, views, "2026-06-17T08:00", 0);
        assertThat(state.score(NOBODY, at("2026-06-17T08:59")).attainable())
                .isEqualTo(new PointsRange(Points.ZERO, Points.of(5)));
        assertScores(model, state, views, "2026-06-17T09:00", 0);
        assertThat(state.score(NOBODY, at("2026-06-17T09:00")).attainable())
                .isEqualTo(new PointsRange(Points.ZERO, Points.ZERO));
    }

    /** Of two contents under one id the earlier counts: what the later one left is taken back. */
    @Test
    void whatALaterContentLeftIsTakenBack() {
        ScoringModel elapsed = Given.model(PRICING.withinElapsedDays(2));
        ScoreState state = ScoreState.of(elapsed)
                .plus(activity("c", VIEW, "2026-06-15T10:00"))
                .plus(page("c", "2026-06-15T09:00", "/pricing"));
        assertThat(kept(state)).hasToString("{moments=[{at=2026-06-15T07:00:00Z, count=1}]}");
        state = state.plus(page("c", "2026-06-15T08:00", "/blog"));
        assertThat(state.toData()).doesNotContainKey("rules");
        ScoringModel byDay = Given.model(PRICING.withinDays(2));
        state = ScoreState.of(byDay)
                .plus(activity("c", VIEW, "2026-06-15T10:00"))
                .plus(activity("d", VIEW, "2026-06-15T10:00"));
        assertThat(kept(state)).hasToString("{unknown=[{on=2026-06-15, count=2, missing=[url]}]}");
        state = state.plus(page("c", "2026-06-15T09:00", "/pricing"));
        assertThat(kept(state))
                .hasToString("{days=[{on=2026-06-15, count=1}], unknown=[{on=2026-06-15, count=1, missing=[url]}]}");
        state = state.plus(page("d", "2026-06-15T09:00", "/blog")).plus(page("c", "2026-06-15T08:00", "/blog"));
        assertThat(state.toData()).doesNotContainKey("rules");
        ScoringModel trials = Given.model(RECENT_TRIALS.withinDays(2));
        state = ScoreState.of(trials)
                .plus(trial("c", "2026-06-15T10:00", "2026-06-01"))
                .plus(activity("c", VIEW, "2026-06-15T09:00"));
        assertThat(kept(state)).hasToString("{unknown=[{on=2026-06-15, count=1, missing=[trial]}]}");
    }

    /** A window of seven days lets go of June 8 on June 15, whatever else it holds or does not. */
    @Test
    void whatIsOutOfTheWindowIsForgotten() {
        Activity now = activity("now", DOWNLOAD, "2026-06-15T10:00");
        ScoringModel pages = Given.model(PRICING.withinDays(7));
        for (int day = 8; day <= 9; day++) {
            String at = "2026-06-0" + day + "T10:00";
            ScoreState unknown = ScoreState.ofDistinct(pages).plus(activity("a", VIEW, at));
            assertThat(unknown.toData()).containsKey("rules");
            assertThat(unknown.plus(now).toData().containsKey("rules")).isEqualTo(day == 9);
            ScoreState matched = ScoreState.ofDistinct(pages).plus(page("a", at, "/pricing"));
            assertThat(kept(matched.plus(now)))
                    .hasToString(day == 9 ? "{days=[{on=2026-06-09, count=1}]}" : "{older=1}");
            ScoreState undecided = ScoreState.ofDistinct(Given.model(RECENT_TRIALS.withinDays(7)))
                    .plus(trial("a", at, "2026-06-05"));
            assertThat(kept(undecided).keySet()).hasToString("[undecided]");
            ScoreState later = undecided.plus(now);
            assertThat(ids(later.toData().containsKey("rules") ? kept(later).get("undecided") : List.of()))
                    .containsExactlyElementsOf(day == 9 ? List.of("a") : List.of());
        }
    }

    /** What is told late and is out of the window already is not kept by its day. */
    @Test
    void whatIsToldTooLateIsNotKept() {
        ScoringModel pages = Given.model(PRICING.withinDays(7));
        ScoreState state = ScoreState.ofDistinct(pages).plus(page("now", "2026-06-15T10:00", "/blog"));
        assertThat(state.plus(activity("a", VIEW, "2026-06-08T10:00")).toData()).doesNotContainKey("rules");
        assertThat(kept(state.plus(page("a", "2026-06-08T10:00", "/pricing")))).hasToString("{older=1}");
        ScoringModel trials = Given.model(RECENT_TRIALS.withinDays(7));
        state = ScoreState.ofDistinct(trials).plus(activity("now", VIEW, "2026-06-15T10:00"));
        assertThat(kept(state.plus(trial("a", "2026-06-08T10:00", "2026-06-05"))))
                .hasToString("{unknown=[{on=2026-06-15, count=1, missing=[trial]}]}");
        ScoringModel elapsed = Given.model(PRICING.withinElapsedDays(7));
        state = ScoreState.ofDistinct(elapsed).plus(page("now", "2026-06-15T10:00", "/blog"));
        assertThat(state.plus(activity("a", VIEW, "2026-06-08T10:00")).toData()).doesNotContainKey("rules");
        assertThat(kept(state.plus(page("a", "2026-06-08T10:00", "/pricing")))).hasToString("{older=1}");
        assertThat(kept(state.plus(page("a", "2026-06-08T10:01", "/pricing"))))
                .hasToString("{moments=[{at=2026-06-08T08:01:00Z, count=1}]}");
    }

    /** Of the latest only so many days are kept as are needed to fill the frequency limit. */
    @Test
    void onlyAsManyDaysAreKeptAsCanCount() {
        List<Activity> demos = aged(DEMO, 5, 4, 3, 0);
        ScoreState once = ScoreState.ofDistinct(
                        Given.model(implicit("r").once(DEMO).scores(30)))
                .plus(demos);
        assertThat(kept(once)).hasToString("{older=3, days=[{on=2026-06-15, count=1}]}");
        ScoreState twice = ScoreState.ofDistinct(
                        Given.model(implicit("r").each(DEMO).scores(30).atMost(2, Period.ALL)))
                .plus(demos);
        assertThat(kept(twice)).hasToString("{older=2, days=[{on=2026-06-12, count=1}, {on=2026-06-15, count=1}]}");
        ScoreState recognising =
                ScoreState.of(Given.model(implicit("r").once(DEMO).scores(30))).plus(demos);
        assertThat(kept(recognising).keySet()).hasToString("[days]"); // any of them may be taken back
    }

    /** Fading goes on at midnight, the window ends at noon. */
    @Test
    void fadingInAWindowOfElapsedDays() {
        ScoringModel model =
                Given.model(implicit("r").each(VIEW).scores(8).halvingEvery(1).withinElapsedDays(2));
        List<Activity> views = aged(VIEW, 0);
        ScoreState state = ScoreState.of(model).plus(views);
        assertScores(model, state, views, "2026-06-15T12:00", 8);
        assertScores(model, state, views, "2026-06-16T00:00", 4);
        assertScores(model, state, views, "2026-06-17T00:00", 2);
        assertScores(model, state, views, "2026-06-17T12:00", 0);
        assertThat(state.nextChange(NOBODY, NOON).map(ScoreCard::asOf)).contains(at("2026-06-16T00:00"));
        assertThat(state.nextChange(NOBODY, at("2026-06-17T00:00")).map(ScoreCard::asOf))
                .contains(at("2026-06-17T12:00"));
        assertThat(state.nextChange(NOBODY, at("2026-06-17T12:00"))).isEmpty();
    }

    /** An id is known as long as a window of elapsed days may hold its activity: more than two dates. */
    @Test
    void idsAreKnownAsLongAsAWindowOfElapsedDays() {
        ScoringModel model = Given.model(implicit("r").each(VIEW).scores(1).withinElapsedDays(2));
        Activity first = activity("a", VIEW, "2026-06-13T18:00");
        ScoreState state = ScoreState.of(model).plus(first).plus(activity("b", DEMO, "2026-06-15T10:00"));
        assertThat(state.plus(first).score(NOBODY, NOON).total()).isEqualTo(Points.of(1));
        ScoreState later = state.plus(activity("c", DEMO, "2026-06-17T10:00"));
        assertThat(ids(later.toData().get("activities"))).containsExactly("b", "c");
    }

    /** What is out of every window need not be recognised when it is told again. */
    @Test
    void idsOfWhatCannotCountAreNotKept() {
        ScoringModel model = Given.model(implicit("r").each(VIEW).scores(1).withinDays(7));
        ScoreState state = ScoreState.of(model)
                .plus(activity("first", VIEW, "2026-06-09T10:00"))
                .plus(activity("now", VIEW, "2026-06-15T10:00"));
        assertThat(ids(state.toData().get("activities"))).containsExactly("first", "now");
        ScoreState late = state.plus(activity("late", VIEW, "2026-06-08T10:00"));
        assertThat(ids(late.toData().get("activities"))).containsExactly("first", "now");
        // a later content of a known id counts for nothing but its time
        ScoreState on = state.plus(activity("now", VIEW, "2026-06-16T10:00"));
        assertThat(ids(on.toData().get("activities"))).containsExactly("now");
        ScoreState other = ScoreState.of(model).plus(activity("later", VIEW, "2026-06-16T10:00"));
        assertThat(ids(state.mergedWith(other).toData().get("activities"))).containsExactly("now", "later");
        ScoreState empty = ScoreState.of(model).plus(activity("demo", DEMO, "2026-05-01T10:00"));
        ScoreState gone = empty.plus(activity("now", VIEW, "2026-06-16T10:00"));
        assertThat(ids(empty.mergedWith(gone).toData().get("activities"))).containsExactly("now");
        assertThat(empty.mergedWith(gone)).isEqualTo(gone).isEqualTo(gone.mergedWith(empty));
    }

    /** What a state had by its days is out of the window of the later one with which it is merged. */
    @Test
    void whatIsOutOfTheWindowIsForgottenWhenStatesAreMerged() {
        ScoringModel model = Given.model(implicit("r").each(VIEW).scores(1).withinDays(7));
        ScoreState early = ScoreState.ofDistinct(model).plus(activity("a", VIEW, "2026-06-08T10:00"));
        ScoreState late = ScoreState.ofDistinct(model).plus(activity("b", DEMO, "2026-06-15T10:00"));
        assertThat(kept(early.mergedWith(late))).hasToString("{older=1}");
        assertThat(kept(late.mergedWith(early))).hasToString("{older=1}");
        assertThat(early.mergedWith(late)).isEqualTo(late.mergedWith(early));
    }

    /** Within a day too a window of elapsed days lets go of what it holds. */
    @Test
    void aWindowOfElapsedDaysForgetsWithinADay() {
        ScoringModel model = Given.model(RECENT_TRIALS.withinElapsedDays(2));
        ScoreState state = ScoreState.ofDistinct(model)
                .plus(trial("b", "2026-06-13T18:00", "2026-06-10"))
                .plus(trial("c", "2026-06-15T12:00", "2026-06-12"));
        assertThat(ids(kept(state).get("undecided"))).containsExactly("b", "c");
        assertThat(ids(kept(state.plus(activity("demo", DEMO, "2026-06-15T17:59")))
                        .get("undecided")))
                .containsExactly("b", "c");
        assertThat(ids(kept(state.plus(activity("demo", DEMO, "2026-06-15T18:00")))
                        .get("undecided")))
                .containsExactly("c");
        ScoreState pages = ScoreState.ofDistinct(Given.model(PRICING.withinElapsedDays(2)))
                .plus(page("a", "2026-06-13T18:00", "/pricing"))
                .plus(activity("demo", DEMO, "2026-06-15T17:59"));
        assertThat(kept(pages)).hasToString("{moments=[{at=2026-06-13T16:00:00Z, count=1}]}");
        assertThat(kept(pages.plus(activity("demo", DEMO, "2026-06-15T18:00")))).hasToString("{older=1}");
    }

    /** Which properties are missing is kept in the order of their names, whatever came first. */
    @Test
    void missingPropertiesStandInOrder() {
        ScoringModel model = Given.model(implicit("r")
                .each(VIEW)
                .scores(1)
                .where(URL.is("/pricing").and(COUNTRY.is("FR")).and(INDUSTRY.is("saas")))
                .withinDays(7));
        String at = "2026-06-15T10:00";
        List<Activity> views = List.of(
                activity("none", VIEW, at),
                page("url", at, "/pricing"),
                activity("country", VIEW, at).with(COUNTRY, "FR"),
                activity("industry", VIEW, at).with(INDUSTRY, "saas"),
                page("url and country", at, "/pricing").with(COUNTRY, "FR"),
                page("url and industry", at, "/pricing").with(INDUSTRY, "saas"),
                page("url and industry again", at, "/pricing").with(INDUSTRY, "saas"));
        ScoreState state = ScoreState.ofDistinct(model).plus(views);
        List<Activity> turned = new ArrayList<>(views);
        Collections.reverse(turned);
        // by their texts as lists, so that two states that keep the same are stored as the same
        assertThat(((List<?>) kept(state).get("unknown")))
                .extracting(Object::toString)
                .containsExactly(
                        "{on=2026-06-15, count=1, missing=[country, industry, url]}",
                        "{on=2026-06-15, count=1, missing=[country, industry]}",
                        "{on=2026-06-15, count=1, missing=[country, url]}",
                        "{on=2026-06-15, count=2, missing=[country]}",
                        "{on=2026-06-15, count=1, missing=[industry, url]}",
                        "{on=2026-06-15, count=1, missing=[industry]}");
        assertThat(ScoreState.ofDistinct(model).plus(turned).toData())
                .hasToString(state.toData().toString());
        AttributeSet fewer = AttributeSet.of(COUNTRY, URL);
        assertThatThrownBy(() -> ScoreState.fromData(state.toData(), model, fewer))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score state: rules.r[0].unknown[0].missing: attribute 'industry' is not known; known are"
                        + " [country, url]");
    }

    /** On June 16 the view of June 9 is out of a window of seven days, although the state has not gone on to it. */
    @Test
    void aWindowEndsThoughNothingHappens() {
        for (FrequencyLimit limit : List.of(FrequencyLimit.withinAny(1, 1), FrequencyLimit.per(1, Period.DAY))) {
            ScoringModel model = Given.model(
                    implicit("r").each(VIEW).scores(10).withinDays(7).atMost(limit));
            List<Activity> views = aged(VIEW, 6, 6, 5);
            ScoreState state = ScoreState.of(model).plus(views).plus(activity("d", DEMO, "2026-06-15T10:00"));
            assertThat(state.score(NOBODY, TODAY)).isEqualTo(model.score(NOBODY, views, TODAY));
            assertThat(state.score(NOBODY, TODAY).total()).isEqualTo(Points.of(20));
            ScoreCard next = state.score(NOBODY, TODAY.plusDays(1));
            assertThat(next).isEqualTo(model.score(NOBODY, views, TODAY.plusDays(1)));
            assertThat(next.total()).isEqualTo(Points.of(10));
            assertThat(next.rule("r").change(ScoreStep.WINDOW)).isEqualTo(Points.of(-20));
        }
    }

    @Test
    void statesAreEqualIfTheyKeepTheSame() {
        ScoringModel model = Given.model(RECENT_TRIALS.withinDays(7));
        Activity one = trial("a", "2026-06-15T08:00", "2026-06-01");
        Activity other = trial("b", "2026-06-15T09:00", "2026-06-02");
        Activity unknown = activity("c", VIEW, "2026-06-15T09:00");
        ScoreState empty = ScoreState.ofDistinct(model);
        assertThat(empty.plus(one).plus(other)).isEqualTo(empty.plus(other).plus(one));
        assertThat(empty.plus(one).plus(other))
                .hasSameHashCodeAs(empty.plus(other).plus(one));
        assertThat(empty.plus(other))
                .isNotEqualTo(empty.plus(other).plus(one))
                .isNotEqualTo(empty.plus(unknown))
                .isNotEqualTo(empty)
                .isNotEqualTo(ScoreState.of(model).plus(other));
        ScoringModel views = Given.model(implicit("r").each(VIEW).scores(1));
        List<Activity> two = aged(VIEW, 1, 0);
        assertThat(ScoreState.ofDistinct(views).plus(two))
                .isNotEqualTo(ScoreState.ofDistinct(views).plus(two.get(1)))
                .isEqualTo(ScoreState.ofDistinct(views).plus(two.get(1)).plus(two.get(0)));
        List<Activity> turned = new ArrayList<>(two);
        turned.set(0, activity("another id", VIEW, "2026-06-14T12:00"));
        assertThat(ScoreState.of(views).plus(two))
                .isNotEqualTo(ScoreState.of(views).plus(turned));
    }
}
