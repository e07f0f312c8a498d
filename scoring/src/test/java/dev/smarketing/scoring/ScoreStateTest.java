package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreStateTest {

    private static final ScoringModel TWO_A_MONTH =
            model(implicit("downloads").each(DOWNLOAD).scores(10).atMost(2, Period.MONTH));

    @Test
    void s14FromTheState() {
        List<Activity> known = LedgerTest.activities(false);
        ScoreState state = ScoreState.of(LedgerTest.MODEL).plus(known);
        assertThat(state.latest()).contains(at("2026-06-15T09:00"));
        assertThat(state.score(LedgerTest.DIRECTOR, NOON))
                .isEqualTo(LedgerTest.MODEL.score(LedgerTest.DIRECTOR, known, NOON));
        assertThat(state.score(LedgerTest.DIRECTOR, NOON).total()).isEqualTo(Points.of(29));
        assertThat(state.score(LedgerTest.DIRECTOR, LocalDate.of(2026, 6, 20)).total())
                .isEqualTo(Points.parse("28.71"));
        assertThat(state).hasToString("state of s14 up to 2026-06-15T07:00:00Z");
        assertThat(ScoreState.of(LedgerTest.MODEL)).hasToString("state of s14 without activities");
        assertThat(state.model()).isEqualTo(LedgerTest.MODEL);
    }

    @Test
    void s23MergedHistoriesAreScoredOnTheUnion() {
        Activity e1 = activity("e1", DOWNLOAD, "2026-06-02T10:00");
        Activity e2 = activity("e2", DOWNLOAD, "2026-06-03T10:00");
        Activity e3 = activity("e3", DOWNLOAD, "2026-06-04T10:00");
        ScoreState a = ScoreState.of(TWO_A_MONTH).plus(List.of(e1, e2));
        ScoreState b = ScoreState.of(TWO_A_MONTH).plus(List.of(e2, e3));
        assertThat(a.score(NOBODY, NOON).total()).isEqualTo(Points.of(20));
        assertThat(b.score(NOBODY, NOON).total()).isEqualTo(Points.of(20));
        assertThat(a.mergedWith(b).score(NOBODY, NOON).total()).isEqualTo(Points.of(20));
        assertThat(a.mergedWith(b).score(NOBODY, NOON).rule("downloads").raw()).isEqualTo(Points.of(30));
        assertThat(TWO_A_MONTH.score(NOBODY, List.of(e1, e2, e2, e3), NOON).total())
                .isEqualTo(Points.of(20));
    }

    @Test
    void lateActivitiesAreWelcome() {
        ScoreState state = ScoreState.of(TWO_A_MONTH).plus(activity("new", DOWNLOAD, "2026-06-14T10:00"));
        ScoreState later = state.plus(activity("old", DOWNLOAD, "2026-05-14T10:00"));
        assertThat(later.score(NOBODY, NOON).total()).isEqualTo(Points.of(20));
        assertThat(later.latest()).isEqualTo(state.latest());
        assertThat(state.score(NOBODY, NOON).total()).isEqualTo(Points.of(10));
    }

    @Test
    void ofTwoContentsUnderOneIdTheEarlierCounts() {
        Activity june = activity("e1", DOWNLOAD, "2026-06-14T10:00");
        Activity may = activity("e1", VIEW, "2026-05-14T10:00");
        assertThat(ScoreState.of(TWO_A_MONTH)
                        .plus(june)
                        .plus(may)
                        .score(NOBODY, NOON)
                        .total())
                .isEqualTo(Points.ZERO);
        assertThat(ScoreState.of(TWO_A_MONTH).plus(may).plus(june))
                .isEqualTo(ScoreState.of(TWO_A_MONTH).plus(june).plus(may));
    }

    @Test
    void anEarlierInstantIsRefused() {
        ScoreState state = ScoreState.of(TWO_A_MONTH).plus(activity("e1", DOWNLOAD, "2026-06-14T10:00"));
        assertThat(state.score(NOBODY, at("2026-06-14T10:00")).total()).isEqualTo(Points.of(10));
        assertThatThrownBy(() -> state.score(NOBODY, at("2026-06-14T09:59")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the state of lead L-1 has seen an activity at 2026-06-14T08:00:00Z and cannot tell the"
                        + " score of 2026-06-14T07:59:00Z; ask for that instant or a later one, or score the"
                        + " activities themselves");
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        ScoringModel weekly =
                model(implicit("downloads").each(DOWNLOAD).scores(10).withinDays(7));
        assertThatThrownBy(() -> ScoreState.of(TWO_A_MONTH).mergedWith(ScoreState.of(weekly)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("states of models 'test' and 'test' look for different activities;"
                        + " make both with one model");
        assertThatThrownBy(() -> ScoreState.of(weekly).mergedWith(ScoreState.ofDistinct(weekly)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one state recognises duplicates and the other does not;"
                        + " make both with of(...) or both with ofDistinct(...)");
    }

    @Test
    void memoryIsBoundedByTheDaysThatCanCount() {
        ScoringModel model = model(
                implicit("window").each(VIEW).scores(1).withinDays(7),
                implicit("once").once(DEMO).scores(30),
                implicit("idle").everyDaysWithout(7, VIEW).scores(-5).downTo(-20),
                implicit("views").counting(VIEW).atLeast(10).scores(5));
        ScoreState.Builder builder = ScoreState.ofDistinct(model).toBuilder();
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i / 10);
            builder.add(activity("v" + i, VIEW, day + "T10:00"));
            builder.add(activity("d" + i, DEMO, day + "T11:00"));
        }
        // 100 days with 10 of each; the last day is 2026-04-10
        Map<String, Object> data = builder.build().toData();
        assertThat(data.get("rules").toString())
                .isEqualTo("{window=[{older=930, days=[{on=2026-04-04, count=10}, {on=2026-04-05, count=10},"
                        + " {on=2026-04-06, count=10}, {on=2026-04-07, count=10}, {on=2026-04-08, count=10},"
                        + " {on=2026-04-09, count=10}, {on=2026-04-10, count=10}]}],"
                        + " once=[{older=990, days=[{on=2026-04-10, count=10}]}],"
                        + " idle=[{older=990, days=[{on=2026-04-10, count=10}]}],"
                        + " views=[{older=1000}]}");
        assertThat(data).containsEntry("latest", "2026-04-10T09:00:00Z").doesNotContainKey("activities");
    }

    @Test
    void idsAreKeptAsLongAsTheLongestWindow() {
        ScoringModel model = model(
                implicit("week").each(VIEW).scores(1).withinDays(7),
                implicit("month").each(VIEW).scores(1).withinDays(30));
        ScoreState state = ScoreState.of(model)
                .plus(activity("may", VIEW, "2026-05-16T10:00"))
                .plus(activity("older", VIEW, "2026-05-15T10:00"))
                .plus(activity("june", VIEW, "2026-06-14T10:00")); // age 29 and 30 by then
        assertThat((List<?>) state.toData().get("activities"))
                .extracting(entry -> ((Map<?, ?>) entry).get("id"))
                .isEqualTo(List.of("may", "june"));
    }

    @Test
    void aStoredStateServesAModelWithOtherPoints() {
        ScoreState state = ScoreState.of(TWO_A_MONTH).plus(activity("e1", DOWNLOAD, "2026-06-14T10:00"));
        ScoringModel dearer = model(implicit("downloads")
                .each(DOWNLOAD)
                .scores(25)
                .atMost(3, Period.MONTH)
                .halvingEvery(1));
        ScoreState read = ScoreState.fromData(state.toData(), dearer, ATTRIBUTES);
        assertThat(read.score(NOBODY, NOON).total()).isEqualTo(Points.parse("12.5"));
    }

    @Test
    void dataThatDoesNotFitIsRefused() {
        ScoreState state = ScoreState.of(TWO_A_MONTH).plus(activity("e1", DOWNLOAD, "2026-06-14T10:00"));
        ScoringModel weekly =
                model(implicit("downloads").each(DOWNLOAD).scores(10).withinDays(7));
        assertThatThrownBy(() -> ScoreState.fromData(state.toData(), weekly, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score state: recalls: the state was made with model 'test', whose rules look for other"
                        + " activities than those of 'test'; make a new state from the activities");
        Map<String, Object> tampered = new LinkedHashMap<>(state.toData());
        tampered.put(
                "rules", Map.of("downloads", List.of(Map.of("days", List.of(Map.of("on", "2026-06-14", "count", 0))))));
        assertThatThrownBy(() -> ScoreState.fromData(tampered, TWO_A_MONTH, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score state: rules.downloads[0].days[0].count: is 0; give 1 or more");
        tampered.put("rules", Map.of("downloads", List.of()));
        assertThatThrownBy(() -> ScoreState.fromData(tampered, TWO_A_MONTH, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score state: rules.downloads: has 0 entries; give 1");
        tampered.put("rules", Map.of("visits", Map.of()));
        assertThatThrownBy(() -> ScoreState.fromData(tampered, TWO_A_MONTH, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score state: rules.visits: this key is not known here; known are [downloads]");
    }

    @Test
    void aFilterThatLacksAPropertyIsUnknown() {
        ScoringModel model = model(implicit("pricing")
                .each(VIEW)
                .scores(5)
                .where(URL.is("/pricing"))
                .withinDays(30));
        List<Activity> views = List.of(
                Activity.of(ActivityId.of("a"), VIEW, NOON).with(URL, "/pricing"),
                Activity.of(ActivityId.of("b"), VIEW, NOON).with(URL, "/blog"),
                Activity.of(ActivityId.of("c"), VIEW, NOON));
        ScoreState state = ScoreState.ofDistinct(model).plus(views);
        ScoreCard card = state.score(NOBODY, NOON);
        assertThat(card.total()).isEqualTo(Points.of(5));
        assertThat(card.attainable()).isEqualTo(new PointsRange(Points.of(5), Points.of(10)));
        assertThat(card).isEqualTo(model.score(NOBODY, views, NOON));
        assertThat(state.toData().get("rules").toString())
                .isEqualTo("{pricing=[{days=[{on=2026-06-15, count=1}],"
                        + " unknown=[{on=2026-06-15, count=1, missing=[url]}]}]}");
    }

    /** The activities are five days old, of 12:00, which is now. A window of 7 dates lets them go in two days. */
    @Test
    void theNextChangeOfEveryKindOfRuleIsFoundFromTheState() {
        assertChange(2, "00:00", implicit("r").each(VIEW).scores(10).withinDays(7));
        assertChange(2, "12:00", implicit("r").each(VIEW).scores(10).withinElapsedDays(7));
        assertChange(1, "00:00", implicit("r").each(VIEW).scores(10).halvingEvery(30));
        assertChange(
                2, "00:00", implicit("r").counting(VIEW).atLeast(1).scores(10).withinDays(7));
        assertChange(
                2, "12:00", implicit("r").counting(VIEW).atLeast(1).scores(10).withinElapsedDays(7));
        assertChange(
                3, "00:00", implicit("r").daysSinceLast(VIEW).upTo(7).scores(10).later(-5));
        assertChange(
                9, "00:00", implicit("r").everyDaysWithout(14, VIEW).scores(-5).downTo(-20));
        assertChange(
                2,
                "00:00",
                implicit("r")
                        .each(VIEW)
                        .scores(10)
                        .onlyWith(ActivityCount.atLeast(1, VIEW).withinDays(7)));
        assertChange(
                2, "00:00", implicit("r").each(VIEW).scores(10).withinDays(7).onlyWith(ActivityCount.atLeast(1, VIEW)));
        // the earliest of several, in whatever order they come
        assertChange(
                1,
                "00:00",
                implicit("a").each(VIEW).scores(10).withinDays(7),
                implicit("b").each(VIEW).scores(10).withinDays(6),
                implicit("c").daysSinceLast(VIEW).upTo(7).scores(10));
        assertThat(ScoreState.of(model(implicit("r").each(VIEW).scores(10)))
                        .plus(aged(VIEW, 5))
                        .nextChange(NOBODY, NOON))
                .isEmpty();
    }

    private static void assertChange(int days, String time, Rule... rules) {
        ScoringModel model = model(rules);
        ScoreCard next = ScoreState.of(model)
                .plus(aged(VIEW, 5))
                .nextChange(NOBODY, NOON)
                .orElseThrow();
        assertThat(next.asOf()).as(rules[0].toText(Language.ENGLISH)).isEqualTo(at(TODAY.plusDays(days) + "T" + time));
        assertThat(model.nextChange(NOBODY, aged(VIEW, 5), NOON)).contains(next);
    }

    /** 40 points lose 5 for each 7 days without a view: 25 after 24 days, 20 from the 28th on. */
    @Test
    void theNextIdleIntervalIsFoundFromTheState() {
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(implicit("r").each(DOWNLOAD).scores(20))
                .limitTotal(Limits.downTo(0))
                .qualifyAt(Threshold.total(21))
                .decayTotal(IdleDecay.everyDaysWithout(7, VIEW).loses(5))
                .build();
        ScoreState state = ScoreState.of(model)
                .plus(aged(DOWNLOAD, 50, 60))
                .plus(activity("view", VIEW, TODAY.minusDays(24) + "T12:00"));
        ScoreCard next = state.nextChange(NOBODY, NOON).orElseThrow();
        assertThat(next.asOf()).isEqualTo(at(TODAY.plusDays(4) + "T00:00"));
        assertThat(next.total()).isEqualTo(Points.of(20));
    }
}
