package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.Persona;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a score changes if nothing new becomes known, said by the activities and by a state of them alike. */
class NextChangeTest {

    /** 30 days after it the trial is over: on June 25. */
    private static final Lead ON_TRIAL =
            Lead.builder("L-1").with(TRIAL, TODAY.minusDays(20)).build();

    private static ScoringModelBuilder newfoundland(Rule... rules) {
        ScoringModelBuilder builder =
                ScoringModel.builder("m", ZoneId.of("America/St_Johns")).qualifyAt(Threshold.total(60));
        for (Rule rule : rules) {
            builder.add(rule);
        }
        return builder;
    }

    private static Activity view(String instant) {
        return Activity.of(ActivityId.of(instant), VIEW, Instant.parse(instant));
    }

    /** All changes from an instant on, each as {@code instant=points}. */
    private static List<String> changes(ScoringModel model, Lead lead, List<Activity> activities, String from) {
        List<String> changes = new ArrayList<>();
        ScoreState state = ScoreState.of(model).plus(activities);
        Optional<ScoreCard> next = model.nextChange(lead, activities, Instant.parse(from));
        assertThat(state.nextChange(lead, Instant.parse(from))).isEqualTo(next);
        while (next.isPresent()) {
            Instant at = next.get().asOf();
            changes.add(at + "=" + next.get().total());
            next = model.nextChange(lead, activities, at);
            assertThat(state.nextChange(lead, at)).isEqualTo(next);
        }
        return changes;
    }

    /** November 2 began at 02:30Z, became November 1 again a minute later, and began anew at 03:30Z. */
    @Test
    void aDayThatBeginsTwiceChangesTheScoreTwice() {
        List<Activity> noon = List.of(view("2008-11-01T14:30:00Z"));
        ScoringModel halving = newfoundland(
                        implicit("r").each(VIEW).scores(8).halvingEvery(1).withinDays(3))
                .build();
        assertThat(changes(halving, NOBODY, noon, "2008-11-01T22:00:00Z"))
                .containsExactly(
                        "2008-11-02T02:30:00Z=4",
                        "2008-11-02T02:31:00Z=8",
                        "2008-11-02T03:30:00Z=4",
                        "2008-11-03T03:30:00Z=2",
                        "2008-11-04T03:30:00Z=0");
        // out of the window for a minute; nothing but the clocks changes the score after that minute began
        ScoringModel today =
                newfoundland(implicit("r").each(VIEW).scores(8).withinDays(1)).build();
        assertThat(changes(today, NOBODY, noon, "2008-11-02T02:30:00Z"))
                .containsExactly("2008-11-02T02:31:00Z=8", "2008-11-02T03:30:00Z=0");
        assertThat(changes(today, NOBODY, noon, "2008-11-02T03:30:00Z")).isEmpty();
    }

    /** The view before the change has the later date, that after it the later instant. */
    @Test
    void theLaterDateIsTheLatestWhereADayBeginsTwice() {
        List<Activity> views = List.of(view("2008-11-02T02:30:30Z"), view("2008-11-02T02:40:00Z"));
        Instant dayAfter = Instant.parse("2008-11-03T12:00:00Z");
        ScoringModel model = newfoundland(
                        implicit("latest").each(VIEW).scores(8).halvingEvery(1).atMost(1, Period.ALL),
                        implicit("recent")
                                .daysSinceLast(VIEW)
                                .upTo(1)
                                .scores(100)
                                .later(1000))
                .decayTotal(IdleDecay.everyDaysWithout(1, VIEW).loses(10_000))
                .limitTotal(Limits.NONE.withLeast(Points.of(-100_000)))
                .build();
        // of November 2, which is a day old: 8 / 2 + 100 - 10,000
        ScoreCard card = model.score(NOBODY, views, dayAfter);
        assertThat(card.total()).isEqualTo(Points.of(-9_896));
        assertThat(ScoreState.of(model).plus(views).score(NOBODY, dayAfter)).isEqualTo(card);
    }

    @Test
    void aZoneWithoutClockChanges() {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of("UTC"))
                .add(implicit("r").each(VIEW).scores(8).halvingEvery(1))
                .qualifyAt(Threshold.total(60))
                .build();
        assertThat(changes(model, NOBODY, List.of(view("2026-06-15T10:00:00Z")), "2026-06-15T12:00:00Z"))
                .startsWith("2026-06-16T00:00:00Z=4", "2026-06-17T00:00:00Z=2")
                .endsWith("2026-06-25T00:00:00Z=0.01", "2026-06-26T00:00:00Z=0"); // 0.0078 and 0.0039
    }

    /** A window that ends at noon in two days does not hide the midnight before, nor the midnight after it the noon. */
    @Test
    void theEarlierOfADayAndTheEndOfAWindow() {
        Rule window = implicit("window").each(VIEW).scores(100).withinElapsedDays(1);
        Rule later = implicit("later").each(DOWNLOAD).scores(1000).withinElapsedDays(3);
        Rule days = implicit("days").each(DEMO).scores(1).withinDays(1);
        List<Activity> did = new ArrayList<>(aged(VIEW, 0));
        did.addAll(aged(DOWNLOAD, 0));
        did.addAll(aged(DEMO, 0));
        for (Rule[] rules : new Rule[][] {{window, later, days}, {later, window, days}, {days, later, window}}) {
            assertThat(changes(model(rules), NOBODY, did, "2026-06-15T11:00:00Z"))
                    .containsExactly(
                            "2026-06-15T22:00:00Z=1100", "2026-06-16T10:00:00Z=1000", "2026-06-18T10:00:00Z=0");
        }
    }

    @Test
    void aPersonaMayEndByDate() {
        Persona trial = new Persona("on trial", TRIAL.isLessThanDaysAgo(30));
        ScoringModel model =
                model(explicit("r").when(TRIAL.isPresent()).scores(10).onlyFor(trial));
        assertThat(changes(model, ON_TRIAL, List.of(), "2026-06-15T10:00:00Z"))
                .containsExactly("2026-06-24T22:00:00Z=0");
    }

    /** 60 % of 100 from the first value until day 30, then of 50 until day 40. */
    @Test
    void weighedCriteriaMayChangeByDate() {
        ScoringModel model = model(explicit("r")
                .weighing(
                        Criterion.of("trial", 60)
                                .when(TRIAL.isLessThanDaysAgo(30), 100)
                                .when(TRIAL.isLessThanDaysAgo(40), 50),
                        Criterion.of("country", 40).when(COUNTRY.is("FR"), 100)));
        assertThat(model.score(ON_TRIAL, List.of(), NOON).total()).isEqualTo(Points.of(60));
        assertThat(changes(model, ON_TRIAL, List.of(), "2026-06-15T10:00:00Z"))
                .containsExactly("2026-06-24T22:00:00Z=30", "2026-07-04T22:00:00Z=0");
    }

    /** The score stays, the verdict does not. */
    @Test
    void aDisqualifierOrARequirementMayTurnByDate() {
        ScoringModelBuilder builder = ScoringModel.builder("m", PARIS)
                .add(explicit("r").when(TRIAL.isPresent()).scores(50))
                .qualifyAt(Threshold.total(50));
        ScoringModel disqualifying =
                builder.disqualifyWhen("trial over", TRIAL.isAtLeastDaysAgo(30)).build();
        ScoringModel requiring = ScoringModel.builder("m", PARIS)
                .add(explicit("r").when(TRIAL.isPresent()).scores(50))
                .qualifyAt(Threshold.total(50))
                .require("on trial", TRIAL.isLessThanDaysAgo(25))
                .require("trial known", TRIAL.isPresent())
                .build();
        assertThat(disqualifying.qualifiedUntil(ON_TRIAL, List.of(), NOON).map(ScoreCard::asOf))
                .contains(at("2026-06-25T00:00"));
        assertThat(requiring.qualifiedUntil(ON_TRIAL, List.of(), NOON).map(ScoreCard::asOf))
                .contains(at("2026-06-20T00:00"));
        assertThat(ScoreState.of(requiring).qualifiedUntil(ON_TRIAL, NOON).map(ScoreCard::asOf))
                .contains(at("2026-06-20T00:00"));
        assertThat(requiring.nextChange(ON_TRIAL, List.of(), NOON)).isEmpty();
    }

    /** What becomes known later does not count: a value of tomorrow is not a change that time brings. */
    @Test
    void aValueOfTomorrowIsNotKnownToday() {
        Lead lead = Lead.builder("L-1")
                .with(COUNTRY, "FR", at("2026-06-01T00:00"))
                .with(COUNTRY, "ES", at("2026-06-16T00:00"))
                .build();
        ScoringModel model = model(
                explicit("french").when(COUNTRY.is("FR")).scores(10),
                implicit("fresh").each(VIEW).scores(1).withinDays(2));
        assertThat(changes(model, lead, aged(VIEW, 0), "2026-06-15T10:00:00Z").get(0))
                .isEqualTo("2026-06-16T22:00:00Z=10");
    }
}
