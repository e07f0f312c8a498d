package dev.smarketing.reporting.scoreboard;

import static dev.smarketing.core.metric.StandardMetrics.CPL;
import static dev.smarketing.core.metric.StandardMetrics.CTR;
import static dev.smarketing.core.metric.StandardMetrics.LEADS;
import static dev.smarketing.core.metric.StandardMetrics.SPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.reporting.kpi.Comparison;
import dev.smarketing.reporting.kpi.MixAndRate;
import dev.smarketing.reporting.scoreboard.WeekReading.State;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H16, H38, H38b, H39 (on a board), H40 and H41 of the KPI reference. */
class ScoreboardTest {

    private static final WeeklyPeriod Q1 = WeeklyPeriod.of(YearQuarter.of(2026, 1));
    /** The Sunday of the ninth week. */
    private static final LocalDate AFTER_NINE = LocalDate.of(2026, 3, 1);

    private static final Metric NPS =
            Metric.of("nps", "net promoter score", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.NONE);

    private static RowReport leads() {
        Scoreboard board = Scoreboard.of("Weekly call", Q1)
                .with(ScoreboardRow.of(LEADS).ownedBy("Ana").toReach(MetricValue.count(1300)));
        Long[] weeks = {88L, 95L, 102L, 110L, 97L, null, 121L, 99L, 105L, 40L};
        ReadingsBuilder readings = Readings.builder();
        for (int i = 0; i < weeks.length; i++) {
            if (weeks[i] != null) {
                readings.add(LEADS, YearWeek.of(2026, i + 1), MetricValue.count(weeks[i]));
            }
        }
        return board.report(readings.build(), AFTER_NINE).row("leads");
    }

    @Test
    void h38AMissingWeekIsNeitherZeroNorRed() {
        RowReport row = leads();
        assertThat(row.elapsed()).isEqualTo(9);
        assertThat(row.reported()).isEqualTo(8);
        assertThat(row.missing()).containsExactly(LocalDate.of(2026, 2, 2));
        assertThat(row.toDate()).isEqualTo(MetricValue.count(817));
        assertThat(row.achievedWeeklyMean()).isEqualTo(MetricValue.ratio(817, 8));
        assertThat(row.neededWeeklyMean()).isEqualTo(MetricValue.ratio(1300, 13)); // 100
        assertSame(row.expectedByNow(), MetricValue.ratio(900, 1));
        assertSame(row.pace(), MetricValue.ratio(817, 900));
        assertSame(row.requiredPerWeek(), new MetricValue.Ratio(new BigDecimal("120.75"), BigDecimal.ONE));
        assertSame(row.projection(), MetricValue.ratio(817 * 13, 9));
        // judged by the eight weeks: 102.125 against 100
        assertSame(row.deviation(), MetricValue.ratio(17, 800));
        assertThat(row.status()).isEqualTo(Status.GREEN);
        assertThat(row.weeks().get(5).status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(row.weeks().get(5).value()).isEqualTo(new NotReported());
    }

    @Test
    void aWeekUnderWayIsShownAndCountsNowhere() {
        RowReport row = leads();
        WeekReading tenth = row.weeks().get(9);
        assertThat(tenth.state()).isEqualTo(State.AHEAD);
        Scoreboard board = Scoreboard.of("b", Q1).with(ScoreboardRow.of(LEADS).toReach(MetricValue.count(1300)));
        Readings readings = Readings.builder()
                .add(LEADS, YearWeek.of(2026, 1), MetricValue.count(88))
                .add(LEADS, YearWeek.of(2026, 2), MetricValue.count(3))
                .build();
        RowReport tuesday = board.report(readings, LocalDate.of(2026, 1, 6)).row("leads");
        assertThat(tuesday.weeks().get(1).state()).isEqualTo(State.PARTIAL);
        assertThat(tuesday.weeks().get(1).value()).isEqualTo(MetricValue.count(3));
        assertThat(tuesday.weeks().get(1).status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(tuesday.toDate()).isEqualTo(MetricValue.count(88));
        assertThat(board.report(readings, LocalDate.of(2026, 1, 10))
                        .row("leads")
                        .elapsed())
                .isEqualTo(1);
        assertThat(board.report(readings, LocalDate.of(2026, 1, 11))
                        .row("leads")
                        .elapsed())
                .isEqualTo(2);
        RowReport before = board.report(readings, LocalDate.of(2025, 12, 1)).row("leads");
        assertThat(before.elapsed()).isZero();
        assertThat(before.status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(before.pace()).isEqualTo(new NotReported());
    }

    @Test
    void h38CostsPoolBothSidesAndTheMeanOfWeeksIsAnotherFigure() {
        Scoreboard board = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(CPL).ownedBy("Ben").toHold(MetricValue.amount(Money.of("30", "EUR"))));
        Readings readings = Readings.builder()
                .add(CPL, YearWeek.of(2026, 1), cost("1200", 40))
                .add(CPL, YearWeek.of(2026, 2), cost("900", 45))
                .add(CPL, YearWeek.of(2026, 3), cost("1500", 30))
                .add(CPL, YearWeek.of(2026, 4), cost("600", 0))
                .build();
        RowReport row = board.report(readings, LocalDate.of(2026, 1, 25)).row("cpl");
        assertThat(row.toDate()).isEqualTo(cost("4200", 115)); // 84000/23 cents
        assertThat(row.achievedWeeklyMean().toText(Language.ENGLISH)).isEqualTo("EUR 36.52");
        assertThat(row.meanOfWeeks().toText(Language.ENGLISH)).isEqualTo("EUR 33.33");
        assertThat(row.weeks().stream().limit(4).map(WeekReading::status))
                .containsExactly(Status.GREEN, Status.GREEN, Status.RED, Status.RED); // 600.00 without a lead
        assertThat(row.status()).isEqualTo(Status.RED);
        assertThat(row.pace()).isEqualTo(new NotApplicable());
        assertThat(row.expectedByNow()).isEqualTo(new NotApplicable());
    }

    @ParameterizedTest
    @CsvSource({"95,GREEN", "94.99,AMBER", "85,AMBER", "84.99,RED", "200,GREEN"})
    void h38bHigherIsBetter(BigDecimal value, Status expected) {
        assertThat(statusOf(ScoreboardRow.of(LEADS).toHold(MetricValue.count(100)), new MetricValue.Quantity(value)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"31.50,GREEN", "31.51,AMBER", "34.50,AMBER", "34.51,RED", "1,GREEN"})
    void h38bLowerIsBetter(String value, Status expected) {
        assertThat(statusOf(ScoreboardRow.of(CPL).toHold(MetricValue.amount(Money.of("30", "EUR"))), cost(value, 1)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"25,GREEN", "31.5,GREEN", "34.5,AMBER", "34.51,RED", "20,GREEN", "19,GREEN", "18.99,AMBER", "16.99,RED"
    })
    void h38bInARange(BigDecimal value, Status expected) {
        assertThat(statusOf(
                        ScoreboardRow.of(NPS).toStayWithin(MetricValue.count(20), MetricValue.count(30)),
                        new MetricValue.Quantity(value)))
                .isEqualTo(expected);
    }

    /** 3 % is the goal; 2 % is one point below, 0 % three. */
    @ParameterizedTest
    @CsvSource({"200,GREEN", "199,AMBER", "0,AMBER", "300,GREEN"})
    void ratesAreJudgedInPoints(long part, Status expected) {
        assertThat(statusOf(ScoreboardRow.of(CTR).toHold(MetricValue.ratio(3, 100)), MetricValue.ratio(part, 10_000)))
                .isEqualTo(expected);
    }

    @Test
    void aGoalOfZeroIsReachedOrNot() {
        Metric complaints =
                Metric.of("complaints", "complaints", MetricUnit.COUNT, Direction.LOWER_BETTER, Additivity.FLOW);
        ScoreboardRow row = ScoreboardRow.of(complaints).toHold(MetricValue.count(0));
        assertThat(statusOf(row, MetricValue.count(0))).isEqualTo(Status.GREEN);
        assertThat(statusOf(row, MetricValue.count(1))).isEqualTo(Status.RED);
    }

    @Test
    void nothingSpentAndNothingWonIsNotJudged() {
        ScoreboardRow row = ScoreboardRow.of(CPL).toHold(MetricValue.amount(Money.of("30", "EUR")));
        assertThat(statusOf(row, cost("0", 0))).isEqualTo(Status.NOT_JUDGED);
        assertThat(statusOf(ScoreboardRow.of(CPL), cost("3", 1))).isEqualTo(Status.NOT_JUDGED);
    }

    @Test
    void h16TheWeeksOfTheQuarters() {
        assertThat(List.of(1, 2, 3, 4)).extracting(q -> weeks(2026, q)).containsExactly(13, 13, 13, 14);
        assertThat(List.of(1, 2, 3, 4)).extracting(q -> weeks(2027, q)).containsExactly(12, 13, 14, 13);
        assertThat(Q1.start()).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(Q1.label(Q1.start())).isEqualTo("2026-W01");
    }

    private static int weeks(int year, int quarter) {
        YearQuarter of = YearQuarter.of(year, quarter);
        List<LocalDate> mondays = of.weeks().stream().map(YearWeek::monday).toList();
        WeeklyPeriod period = WeeklyPeriod.of(of);
        assertThat(period.weeks()).extracting(DateRange::start).isEqualTo(mondays);
        return period.count();
    }

    @Test
    void weeksMayStartOnSundayAndQuartersInAnyMonth() {
        // Sunday 2025-12-28 to Saturday: the Wednesday is 31 December, so the week belongs to the old year
        WeeklyPeriod sundays = WeeklyPeriod.of(YearQuarter.of(2026, 1), DayOfWeek.SUNDAY);
        assertThat(sundays.start()).isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(sundays.label(sundays.start())).isEqualTo("2026-01-04");
        WeeklyPeriod fiscal = WeeklyPeriod.of(new YearQuarter(2026, 1, Month.OCTOBER));
        assertThat(fiscal.start()).isEqualTo(LocalDate.of(2025, 9, 29));
        assertThat(fiscal.name()).isEqualTo("2026-Q1 from month 10");
        assertThat(fiscal.before().name()).isEqualTo("2025-Q4 from month 10");
        WeeklyPeriod retail = WeeklyPeriod.ofWeeks("P1 2026", LocalDate.of(2026, 2, 1), 53);
        assertThat(retail.range()).isEqualTo(DateRange.of(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 2, 7)));
        assertThat(retail.before().start()).isEqualTo(retail.start().minusWeeks(53));
        assertThat(retail.yearBefore().start()).isEqualTo(retail.start().minusWeeks(52));
        assertThatThrownBy(() -> WeeklyPeriod.ofWeeks("x", LocalDate.of(2026, 2, 1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of weeks of 'x' is 0, outside 1 to 106; give a number within");
    }

    /** The weeks of a whole calendar lie in exactly one quarter each, whatever day they start on. */
    @Test
    void everyWeekBelongsToOneQuarter() {
        for (DayOfWeek day : DayOfWeek.values()) {
            WeeklyPeriod period = WeeklyPeriod.of(YearQuarter.of(2020, 1), day);
            for (int i = 1; i < 60; i++) {
                WeeklyPeriod next = WeeklyPeriod.of(YearQuarter.of(2020, 1).plusQuarters(i), day);
                assertThat(next.start()).isEqualTo(period.range().end());
                assertThat(next.count()).isBetween(12, 14);
                assertThat(next.before()).isEqualTo(period);
                period = next;
            }
        }
    }

    @Test
    void h39OnABoardWithAFrozenBaseline() {
        long[] weeks = {100, 104, 98, 101, 103, 99, 102, 97, 120, 118, 121, 119, 122};
        ReadingsBuilder readings = Readings.builder();
        for (int i = 0; i < weeks.length; i++) {
            readings.add(LEADS, YearWeek.of(2026, i + 1), MetricValue.count(weeks[i]));
        }
        Scoreboard board = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(LEADS)
                        .withBaseline(DateRange.of(Q1.start(), Q1.start().plusWeeks(8)), 6));
        ScoreboardReport report = board.report(readings.build(), LocalDate.of(2026, 3, 29));
        RowReport row = report.row("leads");
        assertThat(row.weeks())
                .extracting(week -> week.signals().contains(Signal.OUTSIDE_LIMITS))
                .containsExactly(false, false, false, false, false, false, false, false, true, true, true, true, true);
        assertThat(report.findings())
                .extracting(Object::toString)
                .containsExactly("BRD-05 leads: outside the control limits in 2026-W13; look for a cause");
        assertThat(report.findings(Language.ENGLISH))
                .extracting(Object::toString)
                .containsExactly("BRD-05 leads: outside the control limits in W13; look for a cause");
        assertThat(report.findings(Language.FRENCH).get(0).toText(Language.FRENCH))
                .isEqualTo("leads\u00a0: hors des limites de contrôle en S13\u00a0; cherchez une cause");
    }

    @Test
    void theUsualBaselineIsThePeriodBefore() {
        ReadingsBuilder readings = Readings.builder();
        WeeklyPeriod before = Q1.before();
        for (int i = 0; i < before.count(); i++) {
            readings.add("leads", before.start().plusWeeks(i), MetricValue.count(i % 2 == 0 ? 99 : 101));
        }
        readings.add(LEADS, YearWeek.of(2026, 1), MetricValue.count(150));
        RowReport row = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(LEADS))
                .report(readings.build(), LocalDate.of(2026, 1, 4))
                .row("leads");
        assertThat(row.chart().baselineValues()).isEqualTo(before.count());
        assertThat(row.weeks().get(0).signals())
                .containsExactlyInAnyOrder(Signal.OUTSIDE_LIMITS, Signal.RANGE_ABOVE_LIMIT);
    }

    @Test
    void h40ProgressUpwardsAndDownwards() {
        assertSame(
                new GoalProgress(MetricValue.count(32), MetricValue.count(45), MetricValue.count(42)).share(),
                MetricValue.ratio(10, 13));
        assertSame(
                new GoalProgress(MetricValue.count(8), MetricValue.count(5), MetricValue.count(6)).share(),
                MetricValue.ratio(2, 3));
        RowReport row = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(NPS).toHold(MetricValue.count(45)).startingFrom(MetricValue.count(32)))
                .report(
                        Readings.builder()
                                .add(NPS, YearWeek.of(2026, 1), MetricValue.count(35))
                                .add(NPS, YearWeek.of(2026, 2), MetricValue.count(42))
                                .build(),
                        LocalDate.of(2026, 1, 20))
                .row("nps");
        assertThat(row.judged()).isEqualTo(MetricValue.count(42));
        assertThat(row.toDate()).isEqualTo(new NotApplicable());
        assertSame(row.progress().orElseThrow().share(), MetricValue.ratio(10, 13));
        assertThatThrownBy(() -> new GoalProgress(MetricValue.count(8), MetricValue.count(8), MetricValue.count(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target 8 is where it starts; there is no way to measure, so give a level to hold");
    }

    /** H41: the board's comparisons are the library's: 120/100, -20/-50, 5/0. */
    @Test
    void h41AgainstThePeriodBeforeAndTheYearBefore() {
        assertChange(120, 100, 20, MetricValue.ratio(1, 5));
        assertChange(-20, -50, 30, MetricValue.ratio(3, 5));
        assertChange(5, 0, 5, MetricValue.ratio(5, 0));
    }

    private static void assertChange(long now, long before, long difference, MetricValue relative) {
        Metric balance = Metric.of("b", "b", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.FLOW);
        Readings readings = Readings.builder()
                .add("b", Q1.start(), MetricValue.count(now))
                .add("b", Q1.before().start(), MetricValue.count(before))
                .add("b", Q1.before().start().plusWeeks(1), MetricValue.count(7_000)) // not reached yet
                .add("b", Q1.yearBefore().start(), MetricValue.count(before))
                .build();
        RowReport row = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(balance))
                .report(readings, LocalDate.of(2026, 1, 4))
                .row("b");
        for (Comparison comparison : List.of(row.againstPeriodBefore(), row.againstYearBefore())) {
            assertSame(comparison.difference(), MetricValue.ratio(difference, 1));
            assertSame(comparison.relative(), relative);
        }
    }

    @Test
    void spendIsBudgetedOnceLessIsBetter() {
        ScoreboardRow budget = ScoreboardRow.of(SPEND)
                .better(Direction.LOWER_BETTER)
                .toReach(MetricValue.amount(Money.of("13000", "EUR")));
        assertThat(statusOf(budget, MetricValue.amount(Money.of("1050", "EUR"))))
                .isEqualTo(Status.GREEN);
        assertThat(statusOf(budget, MetricValue.amount(Money.of("1051", "EUR"))))
                .isEqualTo(Status.AMBER);
        assertThatThrownBy(() -> ScoreboardRow.of(SPEND).toReach(MetricValue.amount(Money.of("13000", "EUR"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "row 'spend' is best in-range but its goal is no range; give a range, or first a direction");
        assertThatThrownBy(() -> ScoreboardRow.of(CPL).toReach(MetricValue.count(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "row 'cpl': CPL does not add up over weeks, so it has no total to reach; give a level to hold");
    }

    @Test
    void readingsThatDoNotFitAreRefusedByName() {
        Scoreboard board = Scoreboard.of("b", Q1).with(ScoreboardRow.of(LEADS).toReach(MetricValue.count(13)));
        assertThatThrownBy(() -> board.report(
                        Readings.builder()
                                .add(LEADS, LocalDate.of(2026, 1, 6), MetricValue.count(1))
                                .build(),
                        AFTER_NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 'leads' has a reading for the week of 2026-01-06, a TUESDAY, but the weeks of 2026-Q1"
                        + " start on MONDAY; give the first date of the week");
        assertThatThrownBy(() -> board.report(
                        Readings.builder()
                                .add(LEADS, YearWeek.of(2026, 2), MetricValue.amount(Money.of("1", "EUR")))
                                .build(),
                        AFTER_NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("row 'leads': ");
        assertThatThrownBy(() -> board.with(ScoreboardRow.of(LEADS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 'leads' is given twice on scoreboard 'b'; give each row an id of its own");
        assertThatThrownBy(() -> board.report(Readings.none(), AFTER_NINE).row("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 'x' is not one of [leads] of scoreboard 'b'; name one of these");
    }

    @Test
    void findingsNameWhatToLookAt() {
        Scoreboard board = Scoreboard.of("b", Q1)
                .with(
                        ScoreboardRow.of(LEADS).toReach(MetricValue.count(1300)),
                        ScoreboardRow.of(CTR).toHold(MetricValue.ratio(5, 100)));
        Readings readings = Readings.builder()
                .add(LEADS, YearWeek.of(2026, 1), MetricValue.count(50))
                .addPart("ctr", LocalDate.of(2026, 1, 5), "Search", MetricValue.ratio(1, 100))
                .addPart("ctr", LocalDate.of(2026, 1, 5), "Social", new NotReported())
                .add("other", LocalDate.of(2026, 1, 5), MetricValue.count(5))
                .build();
        assertThat(board.report(readings, LocalDate.of(2026, 1, 11)).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "BRD-01 leads: off course, -50.0 % from the goal, the bad side being negative",
                        "BRD-03 leads: 1 of 2 weeks not reported; means leave them out, and what they brought is not in"
                                + " the figure to date, the pace and the projection",
                        "BRD-09 leads: no control limits; 0 reported weeks in the baseline, 6 are needed",
                        "BRD-11 ctr: off course, 1.0 % against a goal of 5.0 %",
                        "BRD-03 ctr: 1 of 2 weeks not reported; means leave them out, and what they brought is not in"
                                + " the figure to date, the pace and the projection",
                        "BRD-04 ctr: a part is not reported in 1 of its weeks; their figures lack it",
                        "BRD-09 ctr: no control limits; 0 reported weeks in the baseline, 6 are needed",
                        "BRD-10 other: readings but no row on the scoreboard; add a row or correct the id");
        assertThat(board.report(readings, LocalDate.of(2026, 1, 11)).findings(Language.SPANISH))
                .extracting(finding -> finding.subjects().get(0))
                .containsExactly("leads", "leads", "leads", "CTR", "CTR", "CTR", "CTR", "other");
    }

    /** H36: visits and conversions of two weeks. */
    @Test
    void whatChangedAndWhy() {
        Readings readings = Readings.builder()
                .addPart("cr", Q1.start(), "Search", MetricValue.ratio(50, 1000))
                .addPart("cr", Q1.start(), "Social", MetricValue.ratio(20, 1000))
                .addPart("cr", Q1.start(), "Email", MetricValue.ratio(40, 500))
                .addPart("cr", Q1.start().plusWeeks(1), "Search", MetricValue.ratio(66, 1200))
                .addPart("cr", Q1.start().plusWeeks(1), "Social", MetricValue.ratio(48, 2400))
                .addPart("cr", Q1.start().plusWeeks(1), "Email", MetricValue.ratio(34, 400))
                .build();
        Metric rate = Metric.of("cr", "conversion rate", MetricUnit.SHARE, Direction.HIGHER_BETTER, Additivity.QUOTIENT)
                .withName(Language.FRENCH, "taux de conversion");
        WhatChanged changed = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(rate))
                .report(readings, LocalDate.of(2026, 1, 11))
                .row("cr")
                .changed()
                .orElseThrow();
        // MIDPOINT: mix -19/2000, rate 1/400
        assertSame(changed.causes().get(0).effect(), MetricValue.ratio(-19, 2000));
        assertThat(changed.toText(Language.ENGLISH))
                .startsWith("conversion rate: 3.7 % after 4.4 % (-0.70 points); mix -0.95 points (")
                .contains("rate +0.25 points (");
        assertThat(changed.toText(Language.FRENCH))
                .startsWith(
                        "taux de conversion\u00a0: 3,7\u00a0% après 4,4\u00a0% (-0,70\u00a0point)\u00a0; répartition"
                                + " -0,95\u00a0point (");
    }

    @Test
    void whatChangedInSumsAndInWhatMayNotBeWeighed() {
        Map<String, MetricValue> before = Map.of("a", MetricValue.count(10), "b", MetricValue.count(20));
        Map<String, MetricValue> after = Map.of("a", MetricValue.count(4), "c", MetricValue.count(30));
        assertThat(WhatChanged.ofSums(LEADS, before, after).toText(Language.ENGLISH))
                .isEqualTo("leads: 34 after 30 (+4); c +30, b -20, a -6.");
        Readings spent = Readings.builder()
                .addPart("cpl", Q1.start(), "a", cost("10", 1))
                .addPart("cpl", Q1.start().plusWeeks(1), "a", cost("10", 0))
                .build();
        assertThat(Scoreboard.of("b", Q1)
                        .with(ScoreboardRow.of(CPL))
                        .report(spent, LocalDate.of(2026, 1, 11))
                        .row("cpl")
                        .changed()
                        .orElseThrow()
                        .toText(Language.ENGLISH))
                .isEqualTo("CPL: undefined: EUR 10.00 without result after EUR 10.00; its parts do not say why.");
    }

    /** H36c: 1.20 x 200 to 0.90 x 300. */
    @Test
    void costsAlsoTellPriceAndVolume() {
        String line = WhatChanged.ofRates(
                        CPL,
                        Map.of("all", cost("240", 200)),
                        Map.of("all", cost("270", 300)),
                        MixAndRate.Convention.MIDPOINT)
                .toText(Language.ENGLISH);
        assertThat(line)
                .isEqualTo("CPL: EUR 0.90 after EUR 1.20 (EUR -0.30); mix EUR 0.00, rate EUR -0.30 (all EUR -0.30),"
                        + " spend by price EUR -90.00, spend by volume EUR +120.00.");
    }

    @Test
    void definitionsAndReadingsSurviveAsPlainData() {
        Scoreboard board = Scoreboard.of("Weekly call", WeeklyPeriod.of(YearQuarter.of(2026, 1), DayOfWeek.SUNDAY))
                .with(
                        ScoreboardRow.of("leads-search", LEADS)
                                .labelled("Search leads")
                                .ownedBy("Ana")
                                .toReach(MetricValue.count(1300))
                                .withBaseline(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)), 8),
                        ScoreboardRow.of(CPL).toHold(MetricValue.amount(Money.of("30", "EUR"))),
                        ScoreboardRow.of(CTR)
                                .toHold(MetricValue.ratio(3, 100))
                                .withBands(StatusBands.points(10, 20))
                                .startingFrom(MetricValue.ratio(1, 100)),
                        ScoreboardRow.of(NPS).toStayWithin(MetricValue.count(1), MetricValue.count(2)));
        assertThat(Scoreboard.fromData(board.toData())).isEqualTo(board);
        Scoreboard named = board.over(WeeklyPeriod.ofWeeks("P1", LocalDate.of(2026, 2, 1), 5));
        assertThat(Scoreboard.fromData(named.toData())).isEqualTo(named);
        Map<String, Object> broken = new LinkedHashMap<>(board.toData());
        broken.put("version", 2);
        assertThatThrownBy(() -> Scoreboard.fromData(broken))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("scoreboard: version: version 2 is not known; this library reads version 1");
    }

    private static Status statusOf(ScoreboardRow row, MetricValue value) {
        return Scoreboard.of("b", Q1)
                .with(row)
                .report(Readings.builder().add(row.id(), Q1.start(), value).build(), LocalDate.of(2026, 1, 4))
                .row(row.id())
                .status();
    }

    private static MetricValue cost(String total, long units) {
        return MetricValue.unitCost(Money.of(total, "EUR"), units);
    }

    private static void assertSame(MetricValue actual, MetricValue expected) {
        if (!expected.isValue()) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual)
                    .usingComparator(Direction.HIGHER_BETTER.bestFirst())
                    .isEqualTo(expected);
        }
    }
}
