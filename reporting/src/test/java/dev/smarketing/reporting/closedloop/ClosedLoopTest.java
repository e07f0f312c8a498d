package dev.smarketing.reporting.closedloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final Channel SEARCH = Channel.of("search");
    private static final Channel SOCIAL = Channel.of("social");
    private static final Channel UNKNOWN = Channel.of("unknown");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    /** Four search leads won after 7, 8, 31 and -2 days, one open; two social ones, one won; one unknown. */
    private static final List<MqlOutcome> LEADS = List.of(
            lead("L-1", SEARCH, "2026-01-05").withWin(LocalDate.of(2026, 1, 12), euros("100.00")),
            lead("L-2", SEARCH, "2026-01-10").withWin(LocalDate.of(2026, 1, 18), euros("50.00")),
            lead("L-3", SEARCH, "2026-01-31").withWin(LocalDate.of(2026, 3, 3)),
            lead("L-4", SEARCH, "2026-03-10").withWin(LocalDate.of(2026, 3, 8)),
            lead("L-5", SEARCH, "2026-03-11"),
            lead("L-6", SOCIAL, "2026-01-20").withWin(LocalDate.of(2026, 4, 1), euros("80.00")),
            lead("L-7", SOCIAL, "2026-03-20"),
            lead("L-8", UNKNOWN, "2026-03-21"));

    private final ClosedLoopReport report = ClosedLoop.withDefaults().report(LEADS, END);

    @Test
    void tracesWinsToTheChannelsOfTheirLeads() {
        LoopFigures search = report.channel(SEARCH).orElseThrow();
        assertThat(search.mqls()).isEqualTo(5);
        assertThat(search.won()).isEqualTo(4);
        assertThat(search.conversionRate()).isEqualTo(MetricValue.ratio(4, 5));
        assertThat(search.medianDaysToWin()).isEqualTo(new Quantity(new BigDecimal("7.5")));
        assertThat(search.meanDaysToWin()).isEqualTo(MetricValue.ratio(44, 4));
        assertThat(search.fewestDaysToWin()).isEqualTo(MetricValue.count(-2));
        assertThat(search.mostDaysToWin()).isEqualTo(MetricValue.count(31));
        assertThat(search.wonWithin(7)).isEqualTo(2);
        assertThat(search.wonWithin(30)).isEqualTo(3);
        assertThat(search.wonWithin(31)).isEqualTo(4);
        assertThat(report.all().medianDaysToWin()).isEqualTo(MetricValue.count(8));
        assertThat(report.channel(Channel.of("email"))).isEmpty();
        assertThat(report).hasToString("""
                search: 4 of 5 MQLs won
                social: 1 of 2 MQLs won
                unknown: 0 of 1 MQLs won
                Total: 5 of 8 MQLs won""");
    }

    @Test
    void withoutWinsThereAreNoDaysAndNotZeroDays() {
        LoopFigures unknown = report.channel(UNKNOWN).orElseThrow();
        assertThat(unknown.conversionRate()).isEqualTo(MetricValue.ratio(0, 1));
        assertThat(unknown.medianDaysToWin()).hasToString("undefined: no activity");
        assertThat(unknown.meanDaysToWin()).hasToString("undefined: no activity");
        assertThat(unknown.fewestDaysToWin()).hasToString("undefined: no activity");
        assertThat(unknown.mostDaysToWin()).hasToString("undefined: no activity");
    }

    @Test
    void aWinBeforeTheLeadWasQualifiedIsCountedInAndReported() {
        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly("LOOP-01 L-4 was won before it was qualified; its days to win, -2, are counted");
        assertThat(report.findings().get(0).toText(Language.FRENCH))
                .isEqualTo("L-4 a été gagné avant d'être qualifié\u00a0; ses jours jusqu'à la vente, -2, sont comptés");
        assertThat(report.findings().get(0).toText(Language.SPANISH))
                .isEqualTo("L-4 se ganó antes de ser cualificado; sus días hasta la venta, -2, cuentan");
    }

    @Test
    void countsMonthsWithoutLeadsToo() {
        assertThat(report.all().mqlsPerMonth())
                .containsExactly(
                        Map.entry(JANUARY, 4L), Map.entry(FEBRUARY, 0L), Map.entry(MARCH, 4L), Map.entry(APRIL, 0L));
        assertThat(report.all().wonPerMonth())
                .containsExactly(
                        Map.entry(JANUARY, 2L), Map.entry(FEBRUARY, 0L), Map.entry(MARCH, 2L), Map.entry(APRIL, 1L));
        assertThat(ClosedLoop.withDefaults()
                        .report(List.of(), LocalDate.MAX)
                        .all()
                        .mqlsPerMonth())
                .isEmpty();
    }

    @Test
    void theRateOfAMonthAndThatOfItsCohortAreTwoFigures() {
        LoopFigures all = report.all();
        assertThat(all.calendarRate(JANUARY)).isEqualTo(MetricValue.ratio(2, 4));
        assertThat(all.cohortRate(JANUARY)).isEqualTo(MetricValue.ratio(4, 4));
        assertThat(all.calendarRate(MARCH)).isEqualTo(MetricValue.ratio(2, 4));
        assertThat(all.cohortRate(MARCH)).isEqualTo(MetricValue.ratio(1, 4));
        assertThat(all.calendarRate(APRIL)).hasToString("undefined: 1 over 0");
        assertThat(all.cohortRate(APRIL)).hasToString("undefined: no activity");
        assertThat(all.calendarRate(YearMonth.of(2026, 7))).isEqualTo(new Pending());
        assertThat(all.cohortRate(YearMonth.of(2026, 7))).isEqualTo(new Pending());
    }

    @Test
    void comparesCohortsAtOneAgeAndWaitsForYoungOnes() {
        // leads of the 1st of a month; won after 0, 1 and 2 months: 5, 4, 1 of 20; 6, 9 of 30; 4 of 10
        List<MqlOutcome> leads = new ArrayList<>();
        leads.addAll(cohort("2026-01-01", 20, won(5, "2026-01-15"), won(4, "2026-02-10"), won(1, "2026-03-10")));
        leads.addAll(cohort("2026-02-01", 30, won(6, "2026-02-10"), won(9, "2026-03-10")));
        leads.addAll(cohort("2026-03-01", 10, won(4, "2026-03-12")));
        LoopFigures all = ClosedLoop.withDefaults()
                .report(leads, LocalDate.of(2026, 3, 31))
                .all();
        assertThat(all.calendarRate(JANUARY)).isEqualTo(MetricValue.ratio(5, 20));
        assertThat(all.calendarRate(FEBRUARY)).isEqualTo(MetricValue.ratio(10, 30));
        assertThat(all.calendarRate(MARCH)).isEqualTo(MetricValue.ratio(14, 10));
        assertThat(all.cohortRate(JANUARY, 45).pooledWith(all.cohortRate(FEBRUARY, 45)))
                .isEqualTo(MetricValue.ratio(24, 50));
        assertThat(all.cohortRate(MARCH, 45)).isEqualTo(new Pending());
        assertThat(all.cohortRate(MARCH, 30)).isEqualTo(MetricValue.ratio(4, 10));
        assertThat(all.cohortRate(MARCH, 31)).isEqualTo(new Pending());
    }

    @Test
    void aCohortWaitsForTheEndOfItsMonth() {
        LoopFigures midMarch = ClosedLoop.withDefaults()
                .report(LEADS, LocalDate.of(2026, 3, 30))
                .all();
        assertThat(midMarch.cohortRate(MARCH, 0)).isEqualTo(new Pending());
        assertThat(report.all().cohortRate(MARCH, 0)).isEqualTo(MetricValue.ratio(1, 4));
    }

    @Test
    void whatIsDatedLaterIsNotKnownYet() {
        ClosedLoopReport early = ClosedLoop.withDefaults().report(LEADS, LocalDate.of(2026, 1, 31));
        assertThat(early.asOf()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(early.all().mqls()).isEqualTo(4);
        assertThat(early.all().won()).isEqualTo(2);
        assertThat(early.channel(UNKNOWN)).isEmpty();
        assertThat(early.findings()).isEmpty();
    }

    @Test
    void aLeadCountsOnceAndAContradictionIsReported() {
        MqlOutcome open = lead("L-1", SEARCH, "2026-01-05");
        ClosedLoopReport twice =
                ClosedLoop.withDefaults().report(List.of(open, open, open.withWin(LocalDate.of(2026, 1, 6))), END);
        assertThat(twice.all().mqls()).isEqualTo(1);
        assertThat(twice.all().won()).isZero();
        assertThat(twice.findings())
                .extracting(Finding::toString)
                .containsExactly("KPI-03 L-1 came more than once with different content; only the first one counts");
    }

    @Test
    void closesTheLoopWithSpend() {
        Stream<ChannelFact> spend = Stream.of(
                ChannelFact.of(
                        ChannelMetrics.builder(SEARCH).spend(euros("200.00")).build()),
                ChannelFact.of(ChannelMetrics.builder("fair")
                        .spend(euros("900.00"))
                        .sales(0)
                        .build()));
        ChannelReport kpis =
                Stream.concat(report.channelFacts().stream(), spend).collect(ChannelReport.byChannel());
        ChannelMetrics search = kpis.row("search").orElseThrow();
        assertThat(search.costPerMql()).hasToString("EUR 40.00");
        assertThat(search.costPerAcquisition()).hasToString("EUR 50.00");
        assertThat(search.mqlToSaleRate()).isEqualTo(MetricValue.ratio(4, 5));
        assertThat(search.averageOrderValue())
                .as("two of the four wins report their revenue")
                .hasToString("EUR 75.00");
        assertThat(kpis.row("fair").orElseThrow().costPerAcquisition())
                .hasToString("undefined: EUR 900.00 without result");
        assertThat(kpis.row("social").orElseThrow().revenue()).hasToString("EUR 80.00");
        assertThat(search.leftOut(StandardMetrics.ROAS))
                .extracting(Object::toString)
                .containsExactly("part of search (revenue: not reported)");
    }

    @Test
    void showsChannelsAndMonths() {
        assertThat(report.table(Language.ENGLISH).columns())
                .containsExactly("Channel", "MQLs", "Won", "Rate", "Median days to win", "Mean days to win");
        assertThat(report.table(Language.FRENCH).columns()).startsWith("Canal", "MQL", "Gagnés");
        assertThat(report.table(Language.SPANISH).rows()).hasSize(4);
        assertThat(report.table(Language.SPANISH).rows().get(0))
                .containsExactly(
                        Cell.of("search"),
                        Cell.of(5),
                        Cell.of(4),
                        Cell.percent(MetricValue.ratio(4, 5)),
                        Cell.fixed(new BigDecimal("7.5"), 1),
                        Cell.fixed(MetricValue.ratio(44, 4), 1));
        assertThat(report.monthTable(Language.ENGLISH).columns())
                .containsExactly("Month", "MQLs", "Won", "Calendar rate", "Cohort rate");
        assertThat(report.monthTable(Language.FRENCH).rows().get(1))
                .containsExactly(
                        Cell.of("2026-02"),
                        Cell.of(0),
                        Cell.of(0),
                        Cell.percent(MetricValue.ratio(0, 0)),
                        Cell.percent(MetricValue.ratio(0, 0)));
        assertThat(report.monthTable(Language.SPANISH).columns()).startsWith("Mes");
    }

    @Test
    void anOutcomeReadsAsASentence() {
        assertThat(LEADS.get(0)).hasToString("L-1 search qualified 2026-01-05, won 2026-01-12 with EUR 100.00");
        assertThat(LEADS.get(4)).hasToString("L-5 search qualified 2026-03-11");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MqlOutcome.open(LeadId.of("L-1"), SEARCH, null))
                .withMessage("qualifiedOn");
        assertThatNullPointerException()
                .isThrownBy(() -> ClosedLoop.withDefaults().report(LEADS, null))
                .withMessage("asOf");
    }

    private record Won(int leads, LocalDate day) {}

    private static Won won(int leads, String day) {
        return new Won(leads, LocalDate.parse(day));
    }

    private static List<MqlOutcome> cohort(String qualifiedOn, int size, Won... wins) {
        List<MqlOutcome> leads = new ArrayList<>();
        for (Won win : wins) {
            for (int i = 0; i < win.leads(); i++) {
                leads.add(lead(qualifiedOn + "/" + leads.size(), SEARCH, qualifiedOn)
                        .withWin(win.day()));
            }
        }
        while (leads.size() < size) {
            leads.add(lead(qualifiedOn + "/" + leads.size(), SEARCH, qualifiedOn));
        }
        return leads;
    }

    private static MqlOutcome lead(String id, Channel channel, String qualifiedOn) {
        return MqlOutcome.open(LeadId.of(id), channel, LocalDate.parse(qualifiedOn));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void findingsGoByLead() {
        assertThat(ClosedLoop.withDefaults()
                        .report(
                                List.of(
                                        lead("L-9", SEARCH, "2026-03-10").withWin(LocalDate.of(2026, 3, 9)),
                                        lead("L-4", SEARCH, "2026-03-10").withWin(LocalDate.of(2026, 3, 8))),
                                END)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "LOOP-01 L-4 was won before it was qualified; its days to win, -2, are counted",
                        "LOOP-01 L-9 was won before it was qualified; its days to win, -1, are counted");
    }

    @Test
    void daysToWinAreComparedByTheirValues() {
        DaySpread days = report.channel(SEARCH).orElseThrow().daysToWin();
        assertThat(days.count()).isEqualTo(4);
        assertThat(days)
                .isEqualTo(DaySpread.of(List.of(31L, -2L, 8L, 7L)))
                .hasSameHashCodeAs(DaySpread.of(List.of(31L, -2L, 8L, 7L)))
                .isNotEqualTo(DaySpread.of(List.of(31L, -2L, 8L)));
    }
}
