package dev.smarketing.reporting.kpi;

import static dev.smarketing.reporting.kpi.ChannelMetricsTest.email;
import static dev.smarketing.reporting.kpi.ChannelMetricsTest.euros;
import static dev.smarketing.reporting.kpi.ChannelMetricsTest.events;
import static dev.smarketing.reporting.kpi.ChannelMetricsTest.search;
import static dev.smarketing.reporting.kpi.ChannelMetricsTest.social;
import static dev.smarketing.reporting.kpi.Measure.CLICKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelReportTest {

    private static final Campaign BRAND = Campaign.of("Brand");

    @Test
    void showsEveryChannelAndThePoolWithWhatItLeavesOut() {
        Table table = ChannelReport.of(search(), social(), email(), events()).table(Language.ENGLISH);
        assertThat(table.columns())
                .containsExactly("Channel", "Spend", "Leads", "Sales", "CPC", "CPL", "CPA", "ROAS", "Note");
        assertThat(texts(table))
                .containsExactly(
                        "Search | EUR 4,820.00 | 160 | 8 | EUR 1.51 | EUR 30.12 | EUR 602.50 | 2.9876 | ",
                        "Social | EUR 3,150.50 | 205 | 3 | EUR 0.77 | EUR 15.37 | EUR 1,050.17 | 1.2379 | ",
                        "Email | EUR 600.00 | 49 | 6 | EUR 0.61 | EUR 12.24 | EUR 100.00 | 14.5 | ",
                        "Events | EUR 3,500.00 | 36 | 5 | not applicable | EUR 97.22 | EUR 700.00 | 3.5714 | ",
                        "Total | EUR 12,070.50 | 450 | 22 | EUR 1.04 | EUR 26.82 | EUR 548.66 | 3.2724 | "
                                + "CPC without Events (clicks: not applicable)");
    }

    @Test
    void showsChosenMetricsInTheLanguageOfTheReader() {
        ChannelReport report = ChannelReport.of(search(), email());
        Table french = report.table(Language.FRENCH, List.of(StandardMetrics.COST_PER_MQL, StandardMetrics.CTR));
        assertThat(french.columns()).containsExactly("Canal", "Coût par MQL", "CTR", "Remarque");
        assertThat(french.rows().get(2))
                .containsExactly(
                        Cell.of("Total"),
                        Cell.of(MetricValue.unitCost(euros("5420"), 92)),
                        Cell.percent(MetricValue.ratio(3200, 120_000)),
                        Cell.of("CTR sans Email (impressions\u00a0: sans objet)"));
        assertThat(report.table(Language.SPANISH, List.of(StandardMetrics.CPM))
                        .rows()
                        .get(2))
                .contains(Cell.of("CPM sin Email (impresiones: no aplica)"));
        assertThat(report.table(Language.SPANISH, List.of(StandardMetrics.LEADS))
                        .columns())
                .as("without anything to note there is no column for it")
                .containsExactly("Canal", "Leads");
    }

    @Test
    void ranksBestFirstInTheDirectionOfTheMetric() {
        ChannelReport report = ChannelReport.of(search(), social(), email(), events());
        assertThat(report.ranked(StandardMetrics.CPC))
                .extracting(ChannelMetrics::name)
                .containsExactly("Email", "Social", "Search", "Events");
        assertThat(report.ranked(StandardMetrics.ROAS))
                .extracting(ChannelMetrics::name)
                .containsExactly("Email", "Events", "Search", "Social");
    }

    @Test
    void findsLinesByNameAndRefusesTwoOfOneName() {
        ChannelReport report = ChannelReport.of(search(), social());
        assertThat(report.row("Social")).contains(social());
        assertThat(report.row("Fax")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelReport.of(search(), search()))
                .withMessage("'Search' stands in two rows; pool them with plus first or give them different names");
    }

    @Test
    void collectsRowsOfSeveralSourcesByChannelAndByCampaign() {
        List<ChannelFact> rows = List.of(
                ads("Search", "60.00", 40).withCampaign(BRAND).withDate(LocalDate.of(2026, 1, 5)),
                ads("Search", "40.00", 10).withDate(LocalDate.of(2026, 2, 5)),
                ads("Social", "30.00", 60).withCampaign(BRAND).withDate(LocalDate.of(2026, 1, 9)),
                ChannelFact.of(ChannelMetrics.builder("Search").leads(5).build()));

        ChannelReport byChannel = rows.stream().collect(ChannelReport.byChannel());
        assertThat(byChannel.rows()).extracting(ChannelMetrics::name).containsExactly("Search", "Social");
        ChannelMetrics search = byChannel.rows().get(0);
        assertThat(search.costPerClick()).hasToString("EUR 2.00");
        assertThat(search.costPerLead()).hasToString("EUR 20.00");
        assertThat(byChannel.rows().get(1).costPerLead()).hasToString("not reported");
        assertThat(byChannel.total().costPerLead()).hasToString("EUR 20.00");
        assertThat(byChannel.total().leftOut(StandardMetrics.CPL))
                .extracting(LeftOut::toString)
                .containsExactly("Social (leads: not reported)");

        ChannelReport byCampaign = rows.stream().collect(ChannelReport.byCampaign());
        assertThat(byCampaign.table(Language.SPANISH).columns()).startsWith("Campaña");
        assertThat(byCampaign.rows())
                .extracting(row -> row.name() + " " + row.costPerClick())
                .containsExactly("(no campaign) EUR 4.00", "Brand EUR 0.90");

        ChannelReport byMonth = rows.stream()
                .filter(row -> row.date().isPresent())
                .collect(ChannelReport.by(row ->
                        row.date().map(YearMonth::from).map(YearMonth::toString).orElseThrow()));
        assertThat(byMonth.rows())
                .extracting(row -> row.name() + " " + row.spend())
                .containsExactly("2026-01 EUR 90.00", "2026-02 EUR 40.00");
    }

    @Test
    void aBlankCellKeepsItsRowOutOfTheFiguresThatNeedIt() {
        ChannelFact blank = ChannelFact.of(ChannelMetrics.builder("Search")
                .spend(euros("80.00"))
                .notReported(CLICKS)
                .build());
        ChannelFact leads =
                ChannelFact.of(ChannelMetrics.builder("Search").leads(9).build());
        ChannelReport report =
                Stream.of(ads("Search", "100.00", 50), blank, leads).collect(ChannelReport.byChannel());
        ChannelMetrics search = report.rows().get(0);
        assertThat(search.costPerClick()).hasToString("EUR 2.00");
        assertThat(search.costPerLead()).hasToString("EUR 20.00");
        assertThat(search.clicks()).hasToString("50");
        assertThat(search.leftOut(StandardMetrics.CPC))
                .extracting(LeftOut::toString)
                .containsExactly("part of Search (clicks: not reported)");
        assertThat(texts(report.table(Language.ENGLISH, List.of(StandardMetrics.CPC))))
                .containsExactly(
                        "Search | EUR 2.00 | CPC without part of Search (clicks: not reported)",
                        "Total | EUR 2.00 | CPC without part of Search (clicks: not reported)");
    }

    @Test
    void rowsWithoutAnyCommonMeasureGiveNoFigure() {
        ChannelFact spendOnly = ChannelFact.of(ChannelMetrics.builder("Search")
                .spend(euros("80.00"))
                .notReported(CLICKS)
                .build());
        ChannelFact clicksOnly =
                ChannelFact.of(ChannelMetrics.builder("Search").clicks(40).build());
        ChannelMetrics search = Stream.of(spendOnly, clicksOnly)
                .collect(ChannelReport.byChannel())
                .total();
        assertThat(search.costPerClick()).hasToString("not reported");
        assertThat(search.leftOut(StandardMetrics.CPC))
                .extracting(LeftOut::toString)
                .containsExactly("Search (clicks: not reported)");
    }

    @Test
    void aRowThatCameTwiceCountsOnceAndAContradictionIsReported() {
        ChannelFact row = ads("Search", "10.00", 5).withId("4711");
        ChannelReport same = Stream.of(row, row).collect(ChannelReport.byChannel());
        assertThat(same.total().spend()).hasToString("EUR 10.00");
        assertThat(same.findings()).isEmpty();

        ChannelReport changed =
                Stream.of(row, ads("Search", "12.00", 5).withId("4711")).collect(ChannelReport.byChannel());
        assertThat(changed.total().spend()).hasToString("EUR 10.00");
        assertThat(changed.findings())
                .extracting(Finding::toString)
                .containsExactly("KPI-03 4711 came more than once with different content; only the first one counts");
    }

    @Test
    void keepsTheNoiseOfRowsExactly() {
        ChannelReport report = Stream.of(ads("916", "1.429999948", 1), ads("916", "1.820000023", 2))
                .collect(ChannelReport.byChannel());
        assertThat(report.total().spend()).isEqualTo(MetricValue.amount(euros("3.249999971")));
    }

    @Test
    void aRowKnowsWhereItBelongsAndIsOfOneChannel() {
        ChannelFact row =
                ads("Search", "10.00", 5).withId("4711").withCampaign(BRAND).withDate(LocalDate.of(2026, 1, 5));
        assertThat(row.channel()).isEqualTo(Channel.of("Search"));
        assertThat(row.id()).contains("4711");
        assertThat(row.campaign()).contains(BRAND);
        assertThat(row.date()).contains(LocalDate.of(2026, 1, 5));
        assertThat(row).hasToString("4711 2026-01-05 Brand Search: spend EUR 10.00, clicks 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelFact.of(search().plus(social())))
                .withMessage("a row of [Search, Social] is not of one channel; give the metrics of each channel in a"
                        + " row of its own");
    }

    @Test
    void ofNoRowsThereIsATotalWithoutFigures() {
        ChannelReport empty = Stream.<ChannelFact>empty().collect(ChannelReport.byChannel());
        assertThat(texts(empty.table(Language.ENGLISH, List.of(StandardMetrics.CPL))))
                .containsExactly("Total | not reported");
    }

    private static ChannelFact ads(String channel, String spend, long clicks) {
        return ChannelFact.of(ChannelMetrics.builder(channel)
                .spend(euros(spend))
                .clicks(clicks)
                .build());
    }

    private static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row -> String.join(
                        " | ", row.stream().map(ChannelReportTest::text).toList()))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Fixed fixed) {
            return fixed.value().toString();
        }
        return cell instanceof Cell.Figure figure ? figure.value().toString() : cell.toString();
    }

    private static ChannelFact row(String channel, String day, String spend, long leads) {
        return ChannelFact.of(ChannelMetrics.builder(channel)
                        .spend(euros(spend))
                        .leads(leads)
                        .build())
                .withDate(LocalDate.parse(day));
    }

    @Test
    void readingsOfAScoreboardAreTheFiguresOfItsWeeks() {
        // 2026-01-05 and 2026-01-12 are Mondays
        List<ChannelFact> rows = List.of(
                row("Search", "2026-01-05", "120.50", 4),
                row("Search", "2026-01-11", "79.50", 6),
                row("Social", "2026-01-12", "80.00", 0),
                row("Search", "2026-01-18", "20.00", 5));
        LocalDate first = LocalDate.of(2026, 1, 5);
        LocalDate second = LocalDate.of(2026, 1, 12);
        Readings weeks = rows.stream()
                .collect(ChannelReport.by(Dimension.WEEK))
                .readings(StandardMetrics.LEADS, StandardMetrics.CPL);
        assertThat(weeks.rows()).containsExactly("cpl", "leads");
        assertThat(weeks.weeks("leads")).containsExactly(first, second);
        assertThat(weeks.get("leads", first)).isEqualTo(MetricValue.count(4 + 6));
        assertThat(weeks.get("cpl", first)).isEqualTo(MetricValue.unitCost(euros("200"), 10));
        assertThat(weeks.get("cpl", second)).isEqualTo(MetricValue.unitCost(euros("100"), 5));
        assertThat(weeks.parts("cpl", second)).isEmpty();

        Readings parts = rows.stream()
                .collect(ChannelReport.by(Dimension.CHANNEL, Dimension.WEEK))
                .readings(StandardMetrics.CPL);
        assertThat(parts.get("cpl", second)).isEqualTo(MetricValue.unitCost(euros("100"), 5));
        assertThat(parts.parts("cpl", second))
                .isEqualTo(Map.of(
                        "Search", MetricValue.unitCost(euros("20"), 5),
                        "Social", MetricValue.unitCost(euros("80"), 0)));
        assertThat(parts.parts("cpl", first)).containsOnlyKeys("Search");
    }

    @Test
    void readingsNeedWeeksAndDates() {
        ChannelFact fact = row("Search", "2026-01-05", "120.50", 4);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Stream.of(fact).collect(ChannelReport.byChannel()).readings(StandardMetrics.LEADS))
                .withMessage("the report was not collected by 'week' but by [channel]; collect the rows with"
                        + " ChannelReport.by(...) over it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.of(fact, ChannelFact.of(search()))
                        .collect(ChannelReport.by(Dimension.WEEK))
                        .readings(StandardMetrics.LEADS))
                .withMessage("a line of the report is of '(no date)', which no scoreboard shows; give every row a date"
                        + " with withDate(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.of(fact)
                        .collect(ChannelReport.by(Dimension.WEEK))
                        .readings(StandardMetrics.LEADS, StandardMetrics.LEADS))
                .withMessage("row 'leads' has two readings for the week of 2026-01-05, 4 and 4; give one");
    }
}
