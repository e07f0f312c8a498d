package dev.smarketing.scoring;

import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Around midnights that clocks showed twice, and days that they left out, a state scores as its activities do. */
class TwiceEndedDayProperties {

    private static final ActivityType VIEW = ActivityType.of("view");
    private static final Lead NOBODY = Lead.builder("L-1").build();

    /** A zone and an instant at which its clocks changed at or near midnight. */
    record Change(String zone, String at) {}

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.of(
                new Change("America/St_Johns", "2008-11-02T02:31:00Z"), // 00:01 on Sunday became 23:01 on Saturday
                new Change("America/Sao_Paulo", "2018-02-18T02:00:00Z"), // 00:00 on Sunday became 23:00 on Saturday
                new Change("America/Havana", "2026-11-01T05:00:00Z"), // 01:00 became 00:00
                new Change("Asia/Beirut", "2021-10-30T21:00:00Z"), // 00:00 on Sunday became 23:00 on Saturday
                new Change("America/Scoresbysund", "2018-10-28T01:00:00Z"), // 01:00 became 00:00
                new Change("Asia/Amman", "2012-10-25T22:00:00Z"),
                new Change("Antarctica/Casey", "2010-03-04T15:00:00Z"), // back three hours over midnight
                new Change("Africa/Monrovia", "1972-01-07T00:44:30Z"),
                new Change("America/Sao_Paulo", "2018-11-04T03:00:00Z"), // 00:00 was left out
                new Change("Pacific/Apia", "2011-12-30T10:00:00Z"), // a day was left out
                new Change("Pacific/Kwajalein", "1969-10-01T12:00:00Z"),
                new Change("America/Toronto", "1946-09-29T06:00:00Z"));
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Rule> limited = Combinators.combine(
                        Arbitraries.of(Period.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as((period, most, window, fading) -> {
                    ActivityRule rule = implicit("views")
                            .each(VIEW)
                            .scores(Points.parse("1.25"))
                            .atMost(most, period);
                    rule = window == 1 ? rule.withinDays(1) : window == 2 ? rule.withinElapsedDays(1) : rule;
                    return fading == 1 ? rule.halvingEvery(1) : rule;
                });
        Arbitrary<Rule> idle = Arbitraries.of(
                implicit("silence").everyDaysWithout(1, VIEW).scores(-2).downTo(-9),
                implicit("latest").daysSinceLast(VIEW).upTo(0).scores(3).upTo(1).scores(2));
        return Arbitraries.frequencyOf(Tuple.of(3, limited), Tuple.of(1, idle));
    }

    /** At 00:00:30 on Sunday, half a minute before the clocks go back to Saturday, Saturday is not over for ever. */
    @Example
    void aDayThatBeginsAgainIsNotForgotten() {
        ActivityRule views = implicit("views").each(VIEW).scores(1).withinDays(1);
        aStateScoresAsItsActivitiesDo(
                new Change("America/St_Johns", "2008-11-02T02:31:00Z"), views, List.of(0, -1, 1), 0, 0);
        ScoringModel model = ScoringModel.builder("m", ZoneId.of("America/St_Johns"))
                .add(views)
                .qualifyAt(Threshold.total(60))
                .build();
        ScoreState state = ScoreState.of(model);
        for (String at : List.of("2008-11-02T02:26:45Z", "2008-11-02T02:30:30Z", "2008-11-02T02:34:15Z")) {
            state = state.plus(Activity.of(ActivityId.of(at), VIEW, Instant.parse(at)));
        }
        assertThat(state.score(NOBODY, Instant.parse("2008-11-02T02:34:15Z")).total())
                .isEqualTo(Points.of(3));
        // 01:00 on Sunday, which has one view
        assertThat(state.score(NOBODY, Instant.parse("2008-11-02T04:30:00Z")).total())
                .isEqualTo(Points.of(1));
    }

    @Property
    void aStateScoresAsItsActivitiesDo(
            @ForAll("changes") Change change,
            @ForAll("rules") Rule rule,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -200, max = 200) Integer> quarters,
            @ForAll @IntRange(min = 0, max = 300) int later,
            @ForAll @IntRange(min = 0, max = 8) int split) {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of(change.zone()))
                .add(rule)
                .add(implicit("base").once(VIEW).scores(20))
                .decayTotal(IdleDecay.everyDaysWithout(1, VIEW).losesShare(new BigDecimal("0.3")))
                .qualifyAt(Threshold.total(60))
                .build();
        List<Activity> activities = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (int quarter : quarters) {
            // near the change every quarter of an hour; half a minute off, so that some fall before 00:01
            Instant at = Instant.parse(change.at()).plusSeconds(quarter * 900L / 4 - 30);
            activities.add(Activity.of(ActivityId.of("a" + activities.size()), VIEW, at));
            latest = at.isAfter(latest) ? at : latest;
        }
        Instant asOf = latest.plusSeconds(later * 1800L);
        ScoreCard expected = model.score(NOBODY, activities, asOf);
        int cut = Math.min(split, activities.size());
        ScoreState first = ScoreState.of(model).plus(activities.subList(0, cut));
        ScoreState second = ScoreState.of(model).plus(activities.subList(cut, activities.size()));
        assertThat(ScoreState.of(model).plus(activities).score(NOBODY, asOf)).isEqualTo(expected);
        assertThat(first.mergedWith(second).score(NOBODY, asOf)).isEqualTo(expected);
        assertThat(ScoreState.ofDistinct(model).plus(activities).score(NOBODY, asOf))
                .isEqualTo(expected);
        assertThat(ScoreState.of(model).plus(activities).nextChange(NOBODY, asOf))
                .isEqualTo(model.nextChange(NOBODY, activities, asOf));
        LocalDate today = LocalDate.ofInstant(asOf, model.zone());
        LeadColumnsBuilder columns = LeadColumns.builder(model.zone(), AttributeSet.of());
        int row = columns.add(NOBODY, activities);
        assertThat(CompiledModel.of(model)
                        .score(columns.build(), ScoreRequest.on(today))
                        .total(row))
                .isEqualTo(model.score(NOBODY, activities, today).total());
    }

    /** The score stays what it is until its next change, and is another then. */
    @Property
    void theScoreIsConstantUntilItsNextChange(
            @ForAll("changes") Change change,
            @ForAll("rules") Rule rule,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -200, max = 20) Integer> quarters,
            @ForAll @IntRange(min = -10, max = 60) int later) {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of(change.zone()))
                .add(rule)
                .add(implicit("base").once(VIEW).scores(20))
                .decayTotal(IdleDecay.everyDaysWithout(1, VIEW).losesShare(new BigDecimal("0.3")))
                .qualifyAt(Threshold.total(60))
                .build();
        List<Activity> activities = new ArrayList<>();
        Instant asOf = Instant.parse(change.at()).plusSeconds(later * 225L - 45);
        for (int quarter : quarters) {
            Instant at = Instant.parse(change.at()).plusSeconds(quarter * 225L - 30);
            if (!at.isAfter(asOf)) {
                activities.add(Activity.of(ActivityId.of("a" + activities.size()), VIEW, at));
            }
        }
        Points now = model.score(NOBODY, activities, asOf).total();
        Instant end =
                model.nextChange(NOBODY, activities, asOf).map(ScoreCard::asOf).orElse(asOf.plusSeconds(5 * 86_400));
        assertThat(end).isAfter(asOf);
        for (Instant at = asOf;
                at.isBefore(end) && at.isBefore(asOf.plusSeconds(5 * 86_400));
                at = at.plusSeconds(601)) {
            assertThat(model.score(NOBODY, activities, at).total()).isEqualTo(now);
        }
        assertThat(model.score(NOBODY, activities, end.minusNanos(1)).total()).isEqualTo(now);
    }
}
