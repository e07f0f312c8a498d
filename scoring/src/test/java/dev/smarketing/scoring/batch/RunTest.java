package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.scoring.CellPolicy;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final ActivityType VIEW = ActivityType.of("page view");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final int LEADS = 40_000;

    /** Lead i has i modulo 7 views today and comes from FR or DE: its total is 10 or 0, and 2 for each view. */
    private static final ScoringModel MODEL = model(2);

    private static ScoringModel model(int points) {
        return ScoringModel.builder("m", UTC)
                .add(explicit("french").when(COUNTRY.is("FR")).scores(10))
                .add(implicit("views").each(VIEW).scores(points).halvingEvery(1))
                .qualifyAt(Threshold.total(18))
                .build();
    }

    private static LeadColumns columns(int leads) {
        LeadColumnsBuilder builder =
                LeadColumns.builder(UTC, AttributeSet.of(COUNTRY)).distinct();
        long noon = TODAY.atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
        for (int i = 0; i < leads; i++) {
            int lead = builder.lead("L-" + i);
            builder.value(lead, COUNTRY, i % 2 == 0 ? "FR" : "DE");
            for (int view = 0; view < i % 7; view++) {
                builder.activity(lead, VIEW, noon + view);
            }
        }
        return builder.build();
    }

    private static int expected(int i) {
        return (i % 2 == 0 ? 10 : 0) + 2 * (i % 7);
    }

    @Test
    void threadsAndCallersShareTheWork() throws Exception {
        BoundModel bound = CompiledModel.of(MODEL).bind(columns(LEADS));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            List<Integer> progress = new ArrayList<>();
            ScoreColumns scores =
                    bound.score(ScoreRequest.on(TODAY).over(executor, 3).reporting(progress::add));
            for (int i = 0; i < LEADS; i++) {
                assertThat(scores.totalHundredths(i)).isEqualTo(100L * expected(i));
                assertThat(scores.isQualified(i)).isEqualTo(expected(i) >= 18);
            }
            assertThat(progress).isSorted().endsWith(LEADS);
            assertThat(progress).hasSizeGreaterThan(1);
        } finally {
            executor.shutdownNow();
        }
    }

    /** A pool whose only thread is the caller's own never comes round to help. */
    @Test
    void aBusyExecutorDoesNotHoldTheRunUp() {
        BoundModel bound = CompiledModel.of(MODEL).bind(columns(5_000));
        List<Runnable> never = new ArrayList<>();
        ScoreColumns scores = bound.score(ScoreRequest.on(TODAY).over(never::add, 4));
        assertThat(scores.total(4_998)).isEqualTo(Points.of(expected(4_998)));
        assertThat(never).hasSize(3);
        never.forEach(Runnable::run); // late helpers find nothing left to do
    }

    @Test
    void failuresOfTheExecutorOrTheCallerEndTheRun() {
        BoundModel bound = CompiledModel.of(MODEL).bind(columns(5_000));
        ScoreRequest refused = ScoreRequest.on(TODAY)
                .over(
                        task -> {
                            throw new RejectedExecutionException("full");
                        },
                        2);
        assertThatThrownBy(() -> bound.score(refused))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("full");
        AtomicInteger asked = new AtomicInteger();
        ScoreRequest unwanted = ScoreRequest.on(TODAY).unless(() -> asked.incrementAndGet() > 0);
        assertThatThrownBy(() -> bound.score(unwanted))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the run was given up as asked; run it again");
    }

    @Test
    void whatWasNotAskedForIsNotThere() {
        ScoreColumns scores = CompiledModel.of(MODEL).bind(columns(10)).score(ScoreRequest.on(TODAY));
        assertThatThrownBy(() -> scores.explicit(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was not asked for the axes; ask for them with withAxes()");
        assertThatThrownBy(() -> scores.rulePoints(3, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was not asked for the points of the rules; ask for them with withRulePoints()");
        assertThat(scores).hasToString("10 leads by m on 2026-06-15");
        assertThat(scores.cell(3)).isEmpty();
    }

    @Test
    void onlyPagesWithNewsAreScoredAgain() {
        LeadColumns before = columns(LEADS);
        BoundModel bound = CompiledModel.of(MODEL).bind(before);
        ScoreColumns first = bound.score(ScoreRequest.on(TODAY));
        LeadColumnsBuilder more = before.append();
        more.activity(20_000, VIEW, TODAY.atTime(13, 0).toEpochSecond(ZoneOffset.UTC));
        more.value(more.lead("new"), COUNTRY, "FR");
        LeadColumns after = more.build();
        BoundModel again = bound.withColumns(after);
        List<Integer> progress = new ArrayList<>();
        ScoreColumns second = again.score(ScoreRequest.on(TODAY).reporting(progress::add), first);
        assertThat(progress).containsExactly(2 * LeadPage.SIZE);
        for (int i = 0; i < LEADS; i++) {
            assertThat(second.totalHundredths(i)).isEqualTo(100L * (expected(i) + (i == 20_000 ? 2 : 0)));
        }
        assertThat(second.total(LEADS)).isEqualTo(Points.of(10));
        assertThatThrownBy(() -> again.score(ScoreRequest.on(TODAY.plusDays(1)), first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the earlier run is by model 'm' on 2026-06-15, this one by 'm' on 2026-06-16; give a run"
                        + " of the same model and date, or score all leads");
    }

    /** News at the first page only, and leads that begin a page of their own. */
    @Test
    void pagesBeforeAndAfterThoseWithNewsAreTakenOver() {
        LeadColumns before = columns(3 * LeadPage.SIZE);
        BoundModel bound = CompiledModel.of(MODEL).bind(before);
        ScoreColumns first = bound.score(ScoreRequest.on(TODAY));
        List<Integer> progress = new ArrayList<>();
        LeadColumnsBuilder more = before.append();
        more.activity(1, VIEW, TODAY.atTime(13, 0).toEpochSecond(ZoneOffset.UTC));
        BoundModel again = bound.withColumns(more.build());
        ScoreColumns second = again.score(ScoreRequest.on(TODAY).reporting(progress::add), first);
        assertThat(progress).containsExactly(LeadPage.SIZE);
        for (int i = 0; i < 3 * LeadPage.SIZE; i++) {
            assertThat(second.totalHundredths(i)).isEqualTo(100L * (expected(i) + (i == 1 ? 2 : 0)));
        }
        LeadColumnsBuilder longer = before.append();
        longer.value(longer.lead("new"), COUNTRY, "FR");
        ScoreColumns third = bound.withColumns(longer.build()).score(ScoreRequest.on(TODAY), first);
        assertThat(third.size()).isEqualTo(3 * LeadPage.SIZE + 1);
        assertThat(third.total(3 * LeadPage.SIZE)).isEqualTo(Points.of(10));
        assertThat(third.total(6)).isEqualTo(Points.of(expected(6)));
        assertThat(bound.model().model()).isEqualTo(MODEL);
        assertThat(bound).hasToString(bound.model() + " on " + before);
    }

    /** A group of the implicit axis with points of both kinds is limited once, when all of them are there. */
    @Test
    void aGroupIsLimitedWhenItsSumIsWhole() {
        ScoringModel model = ScoringModel.builder("m", UTC)
                .add(implicit("french").when(COUNTRY.is("FR")).scores(8).inGroup("both"))
                .add(implicit("views").each(VIEW).scores(2).inGroup("both"))
                .group("both", Limits.upTo(10))
                .qualifyAt(Threshold.total(10))
                .build();
        LeadColumns columns = columns(14);
        for (ScoreColumns scores : List.of(
                CompiledModel.of(model).score(columns, TODAY),
                CompiledModel.of(model).bind(columns).score(TODAY))) {
            for (int i = 0; i < 14; i++) {
                assertThat(scores.total(i)).isEqualTo(Points.of(Math.min(10, (i % 2 == 0 ? 8 : 0) + 2 * (i % 7))));
            }
        }
    }

    /**
     * November 2 began at 02:30Z in Newfoundland, was November 1 again from 02:31Z, and began anew at 03:30Z. One in
     * any 2 days counts, from the latest date on: of November 2, then of October 31.
     */
    @Test
    void limitsInAnyDaysWhereADayBeginsTwice() {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of("America/St_Johns"))
                .add(implicit("views").each(VIEW).scores(8).halvingEvery(1).atMost(FrequencyLimit.withinAny(1, 2)))
                .qualifyAt(Threshold.total(10))
                .build();
        List<Activity> views = new ArrayList<>();
        for (String at : List.of(
                "2008-10-31T12:00:00Z", "2008-11-02T02:30:20Z", "2008-11-02T02:30:40Z", "2008-11-02T02:45:00Z")) {
            views.add(Activity.of(ActivityId.of(at), VIEW, Instant.parse(at)));
        }
        LocalDate date = LocalDate.of(2008, 11, 3);
        LeadColumnsBuilder builder = LeadColumns.builder(model.zone(), AttributeSet.of());
        Lead lead = Lead.builder("L-1").build();
        builder.add(lead, views);
        LeadColumns columns = builder.build();
        // a day and three days old: 4 + 1
        assertThat(model.score(lead, views, date).total()).isEqualTo(Points.of(5));
        assertThat(CompiledModel.of(model).score(columns, date).total(0)).isEqualTo(Points.of(5));
        assertThat(CompiledModel.of(model).bind(columns).score(date).total(0)).isEqualTo(Points.of(5));
    }

    /** Of a view of the later date and one of the later instant that of the later date is the latest. */
    @Test
    void theLaterDateIsTheLatestWhereADayBeginsTwice() {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of("America/St_Johns"))
                .add(implicit("views").each(VIEW).scores(8).halvingEvery(1).atMost(1, Period.ALL))
                .qualifyAt(Threshold.total(10))
                .build();
        LeadColumnsBuilder builder = LeadColumns.builder(model.zone(), AttributeSet.of());
        int lead = builder.lead("L-1");
        builder.activity(lead, "of October 31", VIEW, Instant.parse("2008-10-31T12:00:00Z"));
        builder.activity(lead, "of November 2", VIEW, Instant.parse("2008-11-02T02:30:30Z"));
        builder.activity(lead, "of November 1 again", VIEW, Instant.parse("2008-11-02T02:40:00Z"));
        LeadColumns columns = builder.build();
        LocalDate date = LocalDate.of(2008, 11, 3);
        // a day old: half of 8
        assertThat(CompiledModel.of(model).score(columns, date).total(0)).isEqualTo(Points.of(4));
        assertThat(CompiledModel.of(model).bind(columns).score(date).total(0)).isEqualTo(Points.of(4));
    }

    /** A property that the columns lack is refused when the model is bound, not when it first matters. */
    @Test
    void aPropertyThatTheColumnsLackIsRefused() {
        ScoringModel model = ScoringModel.builder("m", UTC)
                .add(implicit("french").each(VIEW).scores(1).where(COUNTRY.is("FR")))
                .qualifyAt(Threshold.total(1))
                .build();
        LeadColumns columns = columns(0);
        assertThatThrownBy(() -> CompiledModel.of(model).bind(columns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' is not in the columns; their properties are []; build them with it");
    }

    @Test
    void onlyWhatAnotherModelChangesIsWorkedOutAgain() {
        BoundModel bound = CompiledModel.of(MODEL).bind(columns(3_000));
        BoundModel dearer = bound.withModel(CompiledModel.of(model(3)));
        assertThat(dearer.parts().declared.get(0).points[1])
                .isSameAs(bound.parts().declared.get(0).points[1]);
        assertThat(dearer.parts().sums.get(0).index().page(1))
                .isSameAs(bound.parts().sums.get(0).index().page(1));
        assertThat(dearer.score(TODAY).total(6)).isEqualTo(Points.of(10 + 3 * 6));
        assertThat(dearer.score(TODAY.plusDays(1)).total(6)).isEqualTo(Points.of(10 + 9));
    }

    /** One lead of many has an activity tomorrow: it must not take the place of today's under a limit. */
    @Test
    void activitiesAfterTheDateDoNotCount() {
        ScoringModel newest = ScoringModel.builder("m", UTC)
                .add(implicit("view").each(VIEW).scores(2).atMost(1, Period.ALL))
                .qualifyAt(Threshold.total(1))
                .build();
        LeadColumnsBuilder builder = columns(3_000).append();
        builder.activity(1_500, VIEW, TODAY.plusDays(1).atTime(12, 0).toEpochSecond(ZoneOffset.UTC));
        builder.activity(1_505, VIEW, TODAY.plusDays(1).atTime(12, 0).toEpochSecond(ZoneOffset.UTC));
        ScoreColumns scores = CompiledModel.of(newest).score(builder.build(), TODAY);
        for (int i = 0; i < 3_000; i++) {
            assertThat(scores.total(i)).isEqualTo(Points.of(i % 7 == 0 ? 0 : 2));
        }
    }

    @Test
    void noLeadsAtAll() {
        ScoreColumns scores = CompiledModel.of(MODEL).score(columns(0), TODAY);
        assertThat(scores.size()).isZero();
        assertThat(scores.top(3)).isEmpty();
    }

    @Test
    void selectionsKeepTheOrderOfTheRows() {
        ScoreColumns scores = CompiledModel.of(MODEL).score(columns(28), TODAY);
        // of the even rows, 6 and 20 have 6 views and 22 points, 12 and 26 have 20, 4 and 18 have 18
        assertThat(scores.top(5)).containsExactly(6, 20, 12, 26, 4);
        assertThat(scores.top(100)).hasSize(28);
        assertThat(scores.histogram(Points.of(10), Points.of(18))).containsExactly(10, 12, 6);
        assertThat(scores.count(Standing.QUALIFIED)).isEqualTo(6);
        assertThatThrownBy(() -> scores.histogram(Points.of(10), Points.of(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("boundary 10 is not above 10 before it; give each above the one before");
        ScoreColumns later = CompiledModel.of(MODEL).score(columns(29), TODAY.plusDays(1));
        ScoreChanges changes = later.since(scores);
        assertThat(changes.entered()).isEmpty();
        assertThat(changes.left()).containsExactly(4, 6, 12, 18, 20, 26);
        assertThat(changes).hasToString("0 entered, 6 left, 0 up, 24 down, 4 unchanged");
    }

    @Test
    void cellsAreCounted() {
        GradeMatrix matrix = GradeMatrix.builder(
                        ScoreClasses.startingWith("B").from(10, "A"),
                        ScoreClasses.startingWith("2").from(6, "1"))
                .qualify("sales", "A1")
                .byThreshold("rest", "A2", "B1", "B2")
                .build();
        ScoringModel model = ScoringModel.builder("m", UTC)
                .add(explicit("french").when(COUNTRY.is("FR")).scores(10))
                .add(implicit("views").each(VIEW).scores(2))
                .qualifyBy(matrix)
                .qualifyAt(Threshold.total(100))
                .build();
        ScoreColumns scores = CompiledModel.of(model).score(columns(14), TODAY);
        // 3 or more of 0 to 6 views reach 6 points: 4 of 7 leads
        assertThat(scores.countByCell().values()).containsExactly(3, 4, 3, 4);
        assertThat(scores.cell(4).orElseThrow().label()).isEqualTo("A1");
        assertThat(scores.cell(4).orElseThrow().policy().decision()).isEqualTo(CellPolicy.Decision.QUALIFY);
        assertThat(scores.count(Standing.QUALIFIED)).isEqualTo(4);
    }
}
