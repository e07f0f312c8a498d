package dev.smarketing.reporting.render;

import static dev.smarketing.core.metric.StandardMetrics.CPL;
import static dev.smarketing.core.metric.StandardMetrics.CTR;
import static dev.smarketing.core.metric.StandardMetrics.LEADS;
import static dev.smarketing.core.metric.StandardMetrics.SPEND;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Tone;
import dev.smarketing.reporting.scoreboard.Scoreboard;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import dev.smarketing.reporting.scoreboard.ScoreboardRow;
import dev.smarketing.reporting.scoreboard.WeeklyPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A scoreboard of nine weeks and one chart of every kind, for the tests of the renderers. */
public final class SampleViews {

    private static final WeeklyPeriod Q1 = WeeklyPeriod.of(YearQuarter.of(2026, 1));

    private SampleViews() {}

    /**
     * Leads as in H38 of the KPI reference, with the tenth week under way.
     *
     * @return the report as of 3 March 2026
     */
    public static ScoreboardReport report() {
        Scoreboard board = Scoreboard.of("Weekly marketing call", Q1)
                .with(
                        ScoreboardRow.of(LEADS).ownedBy("Ana").toReach(MetricValue.count(1300)),
                        ScoreboardRow.of(CPL).ownedBy("Ben").toHold(euros("30")),
                        ScoreboardRow.of(CTR).ownedBy("Chloé").toHold(MetricValue.ratio(5, 100)),
                        ScoreboardRow.of(SPEND).ownedBy("Ben").toStayWithin(euros("2500"), euros("3500")));
        return board.report(readings(), LocalDate.of(2026, 3, 3));
    }

    private static Readings readings() {
        long[] leads = {88, 95, 102, 110, 97, -1, 121, 99, 105, 40};
        long[] spend = {2900, 3010, 3100, 2980, 3005, 3050, 4400, 3100, 3020, 1200};
        ReadingsBuilder readings = Readings.builder();
        for (int i = 0; i < 13; i++) {
            LocalDate old = Q1.before().start().plusWeeks(i);
            readings.add("leads", old, MetricValue.count(88 + 7 * i % 23));
            readings.add("spend", old, euros(Integer.toString(2800 + 170 * (i % 3))));
            readings.add(
                    "cpl",
                    old,
                    MetricValue.unitCost(Money.of(Integer.toString(2800 + 170 * (i % 3)), "EUR"), 88 + 7 * i % 23));
        }
        for (int i = 0; i < leads.length; i++) {
            LocalDate week = Q1.start().plusWeeks(i);
            String money = Long.toString(spend[i]);
            readings.add("spend", week, euros(money));
            if (leads[i] >= 0) {
                readings.add("leads", week, MetricValue.count(leads[i]));
                readings.addPart("cpl", week, "Search", MetricValue.unitCost(Money.of(money, "EUR"), leads[i]));
            }
            readings.addPart("ctr", week, "Search", MetricValue.ratio(300 + 5 * i, 8_000));
            readings.addPart("ctr", week, "Social", MetricValue.ratio(60, 4_000 + 400 * i));
        }
        return readings.build();
    }

    private static MetricValue euros(String amount) {
        return MetricValue.amount(Money.of(amount, "EUR"));
    }

    static List<Chart> charts(Language language) {
        List<Chart> charts = new ArrayList<>();
        charts.add(report().courses(language));
        charts.add(report().trend("leads", language));
        charts.add(report().trend("spend", language));
        charts.add(new Bars(
                "Cost per acquisition by channel",
                List.of(
                        new Bars.Bar("Search", Cell.of(euros("602.50")), Tone.WARNING, ""),
                        Bars.Bar.of("Email", Cell.of(euros("100"))),
                        new Bars.Bar("Events", Cell.of(euros("700")), Tone.BAD, "above the limit"),
                        Bars.Bar.of("Refunds", Cell.of(euros("-50"))),
                        Bars.Bar.of("Social", Cell.of(MetricValue.unitCost(Money.of("350", "EUR"), 0))))));
        charts.add(new Funnel(
                "From lead to customer",
                List.of(
                        new Funnel.Stage("Leads", 450),
                        new Funnel.Stage("MQLs", 163),
                        new Funnel.Stage("SQLs", 65),
                        new Funnel.Stage("Sales", 22))));
        charts.add(new HeatMap(
                "Leads by grade and engagement",
                "Grade",
                "Engagement",
                List.of("A", "B", "C", "D"),
                List.of("1", "2", "3", "4"),
                List.of(
                        List.of(Cell.of(12), Cell.of(7), Cell.of(3), Cell.of(1)),
                        List.of(Cell.of(9), Cell.of(22), Cell.of(14), Cell.of(5)),
                        List.of(Cell.of(4), Cell.of(17), Cell.of(40), Cell.of(33)),
                        List.of(Cell.of(0), Cell.of(2), Cell.of(18), Cell.of(28)))));
        charts.add(Histogram.of(
                        "Scores of all leads",
                        "Score",
                        IntStream.range(0, 300)
                                .mapToObj(i -> BigDecimal.valueOf((i * i * 7L + i) % 97 / 2 + i % 40))
                                .toList(),
                        BigDecimal.TEN)
                .withMark("qualified from 60", BigDecimal.valueOf(60)));
        charts.add(new BurnUp(
                "Points of the quarter",
                IntStream.range(0, 7)
                        .mapToObj(i -> new BurnUp.Point(
                                "Sprint " + (i + 1),
                                Cell.of(i < 3 ? 40 : 52),
                                i < 5 ? Cell.of(9L * i) : Cell.of(new MetricValue.Pending())))
                        .toList()));
        return charts;
    }

    /** The whole scoreboard, then every chart. */
    static Document document(Language language) {
        Document board = report().document(language);
        List<Section> sections = new ArrayList<>(board.sections());
        sections.add(new Section("Pictures", List.<Block>copyOf(charts(language))));
        return new Document(board.title(), language, sections);
    }
}
