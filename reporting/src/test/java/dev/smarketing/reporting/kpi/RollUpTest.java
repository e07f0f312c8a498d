package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.ExchangeRate;
import dev.smarketing.core.money.ExchangeRates;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Roll-ups over dimensions, H13 (currencies) and the periods of H37 over rows. */
class RollUpTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final MetricValue NOT_REPORTED = new MetricValue.NotReported();

    private static ChannelFact row(String channel, String team, String day, long spend, long leads) {
        return ChannelFact.of(ChannelMetrics.builder(channel)
                        .spend(Money.of(BigDecimal.valueOf(spend), EUR))
                        .leads(leads)
                        .build())
                .with(Dimension.TEAM, team)
                .withDate(LocalDate.parse(day));
    }

    private static List<ChannelFact> rows() {
        return List.of(
                row("Search", "North", "2026-01-10", 100, 10),
                row("Social", "North", "2026-02-10", 300, 10),
                row("Search", "South", "2026-01-20", 200, 5),
                row("Search", "South", "2026-02-20", 400, 25));
    }

    @Test
    void eachTeamAloneAndTheWholeTogether() {
        ChannelReport report = rows().stream().collect(ChannelReport.by(Dimension.TEAM, Dimension.MONTH));
        assertThat(report.rows())
                .extracting(ChannelMetrics::name)
                .containsExactly("North / 2026-01", "North / 2026-02", "South / 2026-01", "South / 2026-02");
        assertThat(report.dimensions()).containsExactly(Dimension.TEAM, Dimension.MONTH);
        ChannelReport teams = report.along(Dimension.TEAM);
        assertThat(teams.rows()).extracting(ChannelMetrics::costPerLead).containsExactly(cost(400, 20), cost(600, 30));
        assertThat(teams.total().costPerLead())
                .isEqualTo(cost(1000, 50))
                .isEqualTo(report.total().costPerLead());
        assertThat(report.where(Dimension.MONTH, "2026-02").total().costPerLead())
                .isEqualTo(cost(700, 35));
        assertThat(report.along(Dimension.MONTH, Dimension.TEAM).rows())
                .extracting(ChannelMetrics::name)
                .containsExactly("2026-01 / North", "2026-01 / South", "2026-02 / North", "2026-02 / South");
        assertThat(report.table(Language.SPANISH, List.of(StandardMetrics.LEADS))
                        .columns())
                .containsExactly("Equipo", "Mes", "Leads");
        assertThat(report.table(Language.ENGLISH, List.of(StandardMetrics.LEADS))
                        .rows())
                .last()
                .hasToString("[Words[text=Total], Words[text=], Figure[value=50]]");
    }

    @Test
    void sharesAddUpToOneAndTiesShareAPlace() {
        ChannelReport report = rows().stream().collect(ChannelReport.by(Dimension.TEAM, Dimension.MONTH));
        assertThat(report.shares(StandardMetrics.SPEND).values())
                .containsExactly(ratio(100, 1000), ratio(300, 1000), ratio(200, 1000), ratio(400, 1000));
        assertThat(report.shares(StandardMetrics.SPEND).values().stream()
                        .map(share -> ((MetricValue.Ratio) share).part())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000");
        assertThat(report.places(StandardMetrics.LEADS))
                .isEqualTo(
                        Map.of("South / 2026-02", 1, "North / 2026-01", 2, "North / 2026-02", 2, "South / 2026-01", 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.shares(StandardMetrics.CPL))
                .withMessage("metric 'cpl' is QUOTIENT and has no shares of a total; take those of one that adds");
    }

    @Test
    void placesPutSpendForNothingLastAndNoDataNowhere() {
        ChannelReport h2b = ChannelReport.of(
                ChannelMetrics.builder("C").spend(euros(0)).sales(0).build(),
                ChannelMetrics.builder("D")
                        .spend(euros(80))
                        .notApplicable(Measure.SALES)
                        .build(),
                ChannelMetrics.builder("B").spend(euros(350)).sales(0).build(),
                ChannelMetrics.builder("A").spend(euros(500)).sales(10).build());
        assertThat(h2b.places(StandardMetrics.CPA)).isEqualTo(Map.of("A", 1, "B", 2));
        assertThat(h2b.total().costPerAcquisition()).hasToString("EUR 85.00");
        assertThat(h2b.shares(StandardMetrics.SALES))
                .containsEntry("A", ratio(10, 10))
                .containsEntry("B", ratio(0, 10))
                .containsEntry("D", new MetricValue.NotApplicable());
    }

    @Test
    void noRowVanishesForWantOfAValue() {
        ChannelFact bare =
                ChannelFact.of(ChannelMetrics.builder("Search").spend(euros(7)).build());
        ChannelReport report = List.of(bare.with(Dimension.of("region"), "Alps"), bare).stream()
                .collect(ChannelReport.by(Dimension.of("region"), Dimension.WEEK));
        assertThat(report.rows())
                .extracting(ChannelMetrics::name)
                .containsExactly("(no region) / (no date)", "Alps / (no date)");
        assertThat(report.total().spend()).isEqualTo(MetricValue.amount(euros(14)));
        assertThat(List.of(bare.withDate(LocalDate.parse("2025-12-29"))).stream()
                        .collect(ChannelReport.by(Dimension.WEEK, Dimension.QUARTER, Dimension.YEAR, Dimension.DAY))
                        .rows())
                .extracting(ChannelMetrics::name)
                .containsExactly("2026-W01 / 2025-Q4 / 2025 / 2025-12-29");
        assertThat(List.of(bare.withCampaign(Campaign.of("Launch")).with(Dimension.SEGMENT, "SMB")).stream()
                        .collect(ChannelReport.by(Dimension.CAMPAIGN, Dimension.SEGMENT))
                        .rows())
                .extracting(ChannelMetrics::name)
                .containsExactly("Launch / SMB");
        assertThat(Dimension.of("team")).isSameAs(Dimension.TEAM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.with(Dimension.MONTH, "2026-01"))
                .withMessage(
                        "dimension 'month' follows from the row; give its channel, withCampaign or withDate instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelReport.by(Dimension.TEAM, Dimension.TEAM))
                .withMessage("dimensions [team, team] name one twice; give each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.along(Dimension.TEAM))
                .withMessage("the report was not collected by 'team' but by [region, week]; collect the rows with"
                        + " ChannelReport.by(...) over it");
    }

    @Test
    void aPeriodWithoutRowsIsNotReportedAndDoesNotVanish() {
        ChannelReport report = Stream.of(
                        leads(LocalDate.parse("2026-01-31"), 3),
                        leads(LocalDate.parse("2026-03-01"), 5),
                        ChannelFact.of(ChannelMetrics.builder("Social").leads(1).build())
                                .withDate(LocalDate.parse("2026-02-01")))
                .collect(ChannelReport.by(Dimension.CHANNEL, Dimension.MONTH));
        ChannelReport all = report.including(Dimension.MONTH, DateRange.parse("2026-01-15/2026-04-02"));
        assertThat(all).hasToString("""
                Search / 2026-01: leads 3
                Search / 2026-02: nothing reported
                Search / 2026-03: leads 5
                Search / 2026-04: nothing reported
                Social / 2026-01: nothing reported
                Social / 2026-02: leads 1
                Social / 2026-03: nothing reported
                Social / 2026-04: nothing reported""");
        assertThat(all.total().leads()).isEqualTo(report.total().leads()).isEqualTo(MetricValue.count(9));
        assertThat(all.along(Dimension.MONTH).row("2026-04").orElseThrow().leads())
                .isEqualTo(NOT_REPORTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.including(Dimension.CHANNEL, DateRange.parse("2026-01-15/2026-04-02")))
                .withMessage("dimension 'channel' is no period; give a day, week, month, quarter or year");
    }

    @Test
    void everySourceCutsItsDaysInTheZoneOfTheReport() {
        ChannelFact fact =
                ChannelFact.of(ChannelMetrics.builder("Search").leads(1).build());
        Instant instant = Instant.parse("2026-01-31T23:30:00Z");
        assertThat(fact.withInstant(instant, ZoneId.of("Europe/Paris")).date()).contains(LocalDate.parse("2026-02-01"));
        assertThat(fact.withInstant(instant, ZoneId.of("America/New_York")).date())
                .contains(LocalDate.parse("2026-01-31"));
    }

    @Test
    void currenciesAreConvertedOnlyByRatesGivenAndListed() {
        Assertions.assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() ->
                        ChannelMetrics.builder("Search").spend(euros(1000)).revenue(Money.of("1500", "USD")));
        ExchangeRate rate = new ExchangeRate(LocalDate.parse("2026-01-01"), EUR, USD, new BigDecimal("1.25"));
        ExchangeRates rates = ExchangeRates.of(rate);
        LocalDate day = LocalDate.parse("2026-01-15");
        for (Currency target : List.of(EUR, USD)) {
            ChannelMetrics search = ChannelMetrics.builder("Search")
                    .convertingTo(target, rates, day)
                    .spend(euros(1000))
                    .revenue(Money.of("1500", "USD"))
                    .build();
            FormulaTest.assertEqual(search.returnOnAdSpend(), MetricValue.ratio(6, 5));
            assertThat(search.rates()).containsExactly(rate).hasToString("[1 EUR = 1.25 USD from 2026-01-01]");
            ChannelReport report = List.of(ChannelFact.of(search), ChannelFact.of(search)).stream()
                    .collect(ChannelReport.byChannel());
            assertThat(report.total().rates()).containsExactly(rate);
        }
        assertThat(ChannelMetrics.builder("Search")
                        .convertingTo(EUR, rates, day)
                        .spend(euros(1000))
                        .build()
                        .rates())
                .isEmpty();
    }

    @Test
    void comparesEqualElapsedTimeAndSaysWhatItLeftOut() {
        List<ChannelFact> rows = new ArrayList<>();
        int[] old = {10, 20, 20, 30, 30, 15, 15};
        for (int day = 0; day < 7; day++) {
            rows.add(leads(LocalDate.parse("2026-01-05").plusDays(day), old[day]));
        }
        for (int day = 0; day < 3; day++) {
            rows.add(leads(LocalDate.parse("2026-01-12").plusDays(day), 20));
        }
        rows.add(ChannelFact.of(ChannelMetrics.builder("Search").leads(99).build()));
        PeriodComparison week = PeriodComparison.of(
                rows,
                DateRange.parse("2026-01-12/2026-01-19"),
                LocalDate.parse("2026-01-14"),
                PeriodComparison.Against.PREVIOUS_PERIOD);
        FormulaTest.assertEqual(week.change(StandardMetrics.LEADS).relative(), MetricValue.ratio(1, 5));
        assertThat(week.days()).isEqualTo(DateRange.parse("2026-01-12/2026-01-15"));
        assertThat(week.oldDays()).isEqualTo(DateRange.parse("2026-01-05/2026-01-08"));
        assertThat(week.leftOutDays()).isEqualTo(DateRange.parse("2026-01-08/2026-01-12"));
        assertThat(week.undated()).isEqualTo(1);
        assertThat(week.now().leads()).isEqualTo(MetricValue.count(60));
        assertThat(week.before().leads()).isEqualTo(MetricValue.count(50));
        assertThat(week.change(StandardMetrics.CPL).relative()).isEqualTo(NOT_REPORTED);
        assertThat(week.leftOut(StandardMetrics.CPL))
                .extracting(LeftOut::toString)
                .containsExactly("Search (spend: not reported)", "Search (spend: not reported)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodComparison.of(
                        rows,
                        DateRange.parse("2026-01-12/2026-01-19"),
                        LocalDate.parse("2026-01-11"),
                        PeriodComparison.Against.PREVIOUS_PERIOD))
                .withMessage("period 2026-01-12/2026-01-19 has no day up to 2026-01-11; compare it once its first day"
                        + " is over");
    }

    /** H37, over rows: 150 against 1000 at 1/7 of the week, and the week of the reference in all three ways. */
    @Test
    void aPartialPeriodIsFairInANamedWay() {
        DateRange week = DateRange.parse("2026-01-12/2026-01-19");
        LocalDate monday = LocalDate.parse("2026-01-12");
        PeriodComparison first = PeriodComparison.of(
                List.of(leads(monday.minusDays(1), 1000), leads(monday, 150)),
                week,
                monday,
                PeriodComparison.Against.PREVIOUS_PERIOD);
        assertThat(first.change(StandardMetrics.LEADS, PeriodToDate.PRORATE).relative())
                .satisfies(change -> FormulaTest.assertEqual(change, MetricValue.ratio(1, 20)));
        FormulaTest.assertEqual(
                Comparison.of(MetricValue.count(150), MetricValue.count(1000)).relative(), MetricValue.ratio(-17, 20));
        List<ChannelFact> rows = new ArrayList<>();
        int[] old = {10, 20, 20, 30, 30, 15, 15};
        for (int day = 0; day < 7; day++) {
            rows.add(leads(monday.minusDays(7).plusDays(day), old[day]));
        }
        rows.add(leads(monday, 60));
        PeriodComparison third = PeriodComparison.of(
                rows, week, LocalDate.parse("2026-01-14"), PeriodComparison.Against.PREVIOUS_PERIOD);
        FormulaTest.assertEqual(
                third.change(StandardMetrics.LEADS, PeriodToDate.SAME_ELAPSED).relative(), MetricValue.ratio(1, 5));
        FormulaTest.assertEqual(
                third.change(StandardMetrics.LEADS, PeriodToDate.PRORATE).relative(), MetricValue.ratio(0, 1));
        assertThat(third.change(StandardMetrics.LEADS, PeriodToDate.WITHHOLD).relative())
                .isEqualTo(new MetricValue.Pending());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> third.change(StandardMetrics.CPL, PeriodToDate.PRORATE))
                .withMessage(
                        "metric 'cpl' is QUOTIENT and does not grow with the days; compare it by" + " SAME_ELAPSED");
        PeriodComparison over = PeriodComparison.of(
                rows, week, LocalDate.parse("2026-01-20"), PeriodComparison.Against.PREVIOUS_PERIOD);
        for (PeriodToDate way : PeriodToDate.values()) {
            FormulaTest.assertEqual(
                    over.change(StandardMetrics.LEADS, way).relative(), MetricValue.ratio(60 - 140, 140));
        }
    }

    @Test
    void wholeMonthsStandBesideWholeMonthsAndAShortOneIsNotExceeded() {
        List<ChannelFact> rows = List.of(
                leads(LocalDate.parse("2025-02-28"), 3),
                leads(LocalDate.parse("2026-02-28"), 5),
                leads(LocalDate.parse("2026-03-30"), 8));
        DateRange march = DateRange.of(YearMonth.of(2026, 3));
        PeriodComparison over = PeriodComparison.of(
                rows, march, LocalDate.parse("2026-04-09"), PeriodComparison.Against.PREVIOUS_PERIOD);
        assertThat(over.oldDays()).isEqualTo(DateRange.of(YearMonth.of(2026, 2)));
        assertThat(over.leftOutDays().isEmpty()).isTrue();
        PeriodComparison early = PeriodComparison.of(
                rows, march, LocalDate.parse("2026-03-30"), PeriodComparison.Against.PREVIOUS_PERIOD);
        assertThat(early.oldDays()).isEqualTo(DateRange.of(YearMonth.of(2026, 2)));
        PeriodComparison year = PeriodComparison.of(
                rows,
                DateRange.of(YearMonth.of(2026, 2)),
                LocalDate.parse("2026-02-28"),
                PeriodComparison.Against.YEAR_BEFORE);
        FormulaTest.assertEqual(year.change(Formula.of(Measure.LEADS)).relative(), MetricValue.ratio(2, 3));
        PeriodComparison empty =
                PeriodComparison.of(rows, march, LocalDate.parse("2026-03-10"), PeriodComparison.Against.YEAR_BEFORE);
        assertThat(empty.change(StandardMetrics.LEADS).difference()).isEqualTo(NOT_REPORTED);
    }

    private static ChannelFact leads(LocalDate day, long leads) {
        return ChannelFact.of(ChannelMetrics.builder("Search").leads(leads).build())
                .withDate(day);
    }

    private static MetricValue cost(long total, long units) {
        return MetricValue.unitCost(euros(total), units);
    }

    private static MetricValue ratio(long part, long whole) {
        return MetricValue.ratio(part, whole);
    }

    private static Money euros(long amount) {
        return Money.of(BigDecimal.valueOf(amount), EUR);
    }
}
