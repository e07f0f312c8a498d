package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
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
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures of every kind of chart, as those read them who do not see it. */
class ChartFiguresTest {

    private static final Cell ABSENT = Cell.of(new MetricValue.NotReported());

    private static String text(Chart chart) {
        return PlainText.withDefaults().render(chart, Language.ENGLISH);
    }

    private static String markdown(Chart chart) {
        return Markdown.withDefaults().render(chart, Language.ENGLISH);
    }

    private static String description(Chart chart) {
        return Picture.of(chart).named("-d");
    }

    private static String block(int length) {
        return "\u2588".repeat(length);
    }

    private static final Trend TREND = new Trend(
            "Leads",
            List.of(Trend.Point.of("W1", Cell.of(90)), Trend.Point.of("W2", ABSENT)),
            List.of(new Trend.Line("goal", Cell.of(100), Trend.LineKind.GOAL)));

    @Test
    void aTrendHasItsPointsThenItsLines() {
        assertThat(text(TREND)).isEqualTo("""
                Leads
                Time         Value
                ------------------
                W1              90
                W2    not reported
                goal           100
                """);
        Trend noted = new Trend(
                "Leads", List.of(new Trend.Point("W1", Cell.of(90), Tone.BAD, "a strike", false)), TREND.lines());
        assertThat(markdown(noted)).isEqualTo("""
                **Leads**

                | Time | Value | Note |
                | --- | ---: | --- |
                | W1 | 90 ✗ | a strike |
                | goal | 100 |  |
                """);
        assertThat(description(TREND)).isEqualTo("3 figures; lowest: W1 90; highest: goal 100; 1 without a value.");
    }

    /** 30 blocks for the greatest, 40: 10 have 7.5, rounded up, and 1 has 0.75; a loss has its sign. */
    @Test
    void barsAreAsLongAsTheirFigures() {
        assertThat(text(new Bars(
                        "ROI",
                        List.of(
                                Bars.Bar.of("a", Cell.of(40)),
                                Bars.Bar.of("b", Cell.of(-10)),
                                Bars.Bar.of("c", ABSENT),
                                Bars.Bar.of("d", Cell.of(0)),
                                Bars.Bar.of("e", Cell.fixed(BigDecimal.ONE, 2))))))
                .isEqualTo("ROI\n" + "          Value\n" + "-".repeat(1 + 2 + 12 + 2 + 30) + "\n" //
                        + "a            40  " + block(30) + "\n" //
                        + "b           -10  -" + block(8) + "\n" //
                        + "c  not reported\n" //
                        + "d             0\n" //
                        + "e          1.00  " + block(1) + "\n");
    }

    /** The longest has 30 blocks, also where it is a loss; without a figure there is no bar. */
    @Test
    void lossesAreMeasuredByTheGreatestLoss() {
        String losses = text(new Bars(
                "Loss",
                List.of(
                        Bars.Bar.of("a", Cell.of(-40)),
                        new Bars.Bar("b", Cell.percent(MetricValue.ratio(20, 1)), Tone.GOOD, "better"))));
        assertThat(losses)
                .startsWith("Loss\n")
                .contains("-40          -" + block(30) + "\n")
                .contains("2,000.0 %  better  " + block(15) + "\n");
        String nothing = text(new Bars("None", List.of(Bars.Bar.of("a", Cell.of(0)), Bars.Bar.of("b", ABSENT))));
        assertThat(nothing).contains("a             0\nb  not reported\n").doesNotContain("\u2588");
        assertThat(markdown(new Bars("N", List.of(Bars.Bar.of("a", Cell.of(0))))))
                .isEqualTo("""
                **N**

                |  | Value |
                | --- | ---: |
                | a | 0 |
                """);
    }

    @Test
    void aFunnelTellsTheShareOfTheStageBefore() {
        Funnel funnel =
                new Funnel("F", List.of(new Funnel.Stage("a", 8), new Funnel.Stage("b", 0), new Funnel.Stage("c", 0)));
        assertThat(markdown(funnel)).isEqualTo("""
                **F**

                | Stage | Number | Of the one before |
                | --- | ---: | ---: |
                | a | 8 |  |
                | b | 0 | 0.0 % |
                | c | 0 | undefined: no activity |
                """);
        assertThat(text(funnel)).contains("a           8  ").contains("  " + block(30) + "\n");
    }

    @Test
    void aHeatMapIsItsGrid() {
        HeatMap map = new HeatMap(
                "H",
                "Grade",
                "Engagement",
                List.of("A", "B"),
                List.of("low", "high"),
                List.of(List.of(Cell.of(1), Cell.of(2)), List.of(Cell.of(3), ABSENT)));
        assertThat(text(map)).isEqualTo("""
                H
                Grade / Engagement  low          high
                -------------------------------------
                A                     1             2
                B                     3  not reported
                """);
        assertThat(description(map)).isEqualTo("4 figures; lowest: A 1; highest: B 3; 1 without a value.");
    }

    /** Of 4 cases at most 30 blocks, so 15 for 2; a mark has no bar. */
    @Test
    void aHistogramTellsItsStepsThenItsMarks() {
        Histogram histogram = new Histogram(
                        "H",
                        "Score",
                        List.of(
                                new Histogram.Bin(BigDecimal.ZERO, new BigDecimal("2.5"), 2),
                                new Histogram.Bin(new BigDecimal("2.5"), new BigDecimal(5), 4)),
                        List.of())
                .withMark("qualified", new BigDecimal(4));
        assertThat(text(histogram))
                .isEqualTo("H\n" + "Score                Number\n" + "-".repeat(19 + 2 + 6 + 2 + 30) + "\n" //
                        + "from 0 to below 2.5       2  " + block(15) + "\n" //
                        + "from 2.5 to below 5       4  " + block(30) + "\n" //
                        + "qualified: 4\n");
        assertThat(Markdown.withDefaults().render(histogram, Language.FRENCH))
                .contains("| de 0 à moins de 2,5 | 2 |\n")
                .contains("| qualified\u00a0: 4 |  |\n");
    }

    @Test
    void aBurnUpAndStripsAreTheirFigures() {
        assertThat(text(new BurnUp(
                        "B",
                        List.of(
                                new BurnUp.Point("S1", Cell.of(40), Cell.of(9)),
                                new BurnUp.Point("S2", Cell.of(52), Cell.of(new MetricValue.Pending()))))))
                .isEqualTo("""
                        B
                        Time  All work     Done
                        -----------------------
                        S1          40        9
                        S2          52  pending
                        """);
        List<MetricValue> course = List.of(MetricValue.count(1), MetricValue.count(2));
        Strips.Strip bare = new Strips.Strip("leads", course, Cell.of(2), Tone.NEUTRAL, "");
        assertThat(text(new Strips("S", List.of(bare)))).isEqualTo("""
                S
                Row    Course  Latest
                ---------------------
                leads  ▁█           2
                """);
        assertThat(markdown(new Strips(
                        "S", List.of(bare, new Strips.Strip("spend", course, Cell.of(2), Tone.GOOD, "on course")))))
                .isEqualTo("""
                        **S**

                        | Row | Course | Latest | Note |
                        | --- | --- | ---: | --- |
                        | leads | ▁█ | 2 |  |
                        | spend | ▁█ | 2 | on course |
                        """);
    }

    /** Of equal figures the first is told. */
    @Test
    void theDescriptionTellsTheEnds() {
        assertThat(description(new Bars(
                        "B",
                        List.of(
                                Bars.Bar.of("a", Cell.of(5)),
                                Bars.Bar.of("b", Cell.of(3)),
                                Bars.Bar.of("c", Cell.of(3)),
                                Bars.Bar.of("d", Cell.of(5))))))
                .isEqualTo("4 figures; lowest: b 3; highest: a 5.");
        assertThat(description(new Bars("B", List.of(Bars.Bar.of("a", ABSENT)))))
                .isEqualTo("1 figures; 1 without a value.");
    }

    @Test
    void aChartOfAReportIsItsFigures() {
        Document report =
                new Document("R", Language.ENGLISH, List.of(Section.of("S", TREND, new Block.Paragraph("End."))));
        assertThat(PlainText.withDefaults().render(report))
                .contains("-\n\nLeads\nTime         Value\n")
                .endsWith("\n\nEnd.\n");
        assertThat(Markdown.withDefaults().render(report))
                .contains("## S\n\n**Leads**\n\n| Time | Value |\n")
                .endsWith("\n\nEnd.\n");
    }

    /** What stands at the beginning of a line would make a list or a heading of it; in the middle it would not. */
    @Test
    void aParagraphInMarkdownIsNothingElse() {
        Map<String, String> paragraphs = Map.of(
                "2026", "2026",
                "1) one", "1\\) one",
                "12. December", "12\\. December",
                ". x", ". x",
                ") x", ") x",
                "1 x", "1 x",
                "+ plus", "\\+ plus",
                "= even", "\\= even",
                "", "");
        paragraphs.forEach((text, expected) -> assertThat(Markdown.withDefaults()
                        .render(new Document(
                                "T", Language.ENGLISH, List.of(Section.of("S", new Block.Paragraph(text))))))
                .isEqualTo("# T\n\n## S\n\n" + expected + "\n"));
    }

    private static String table(int width, Table table) {
        return PlainText.withDefaults().withWidth(width).render(table, Language.ENGLISH);
    }

    /** 7 and 2 and 11 are 20: the heading stays whole; one letter more and it breaks above its words. */
    @Test
    void aHeadingBreaksOnlyWhereTheTableIsTooWide() {
        Table fits = Table.of("Channel", "Eleven word").withRow(Cell.of("Search"), Cell.of("x"));
        assertThat(table(20, fits)).startsWith("Channel  Eleven word\n--------------------\nSearch   x\n");
        Table wide = Table.of("Channels", "Eleven word").withRow(Cell.of("Search"), Cell.of("x"));
        assertThat(table(20, wide)).startsWith("Channels  Eleven\n          word\n----------------\nSearch    x\n");
    }

    /** Columns far wider than what is in them: the figure ends where the widest one does. */
    @Test
    void wideColumnsArePadded() {
        for (int width : new int[] {63, 64, 65, 126, 127, 128, 300}) {
            String word = "w".repeat(width);
            Table words = Table.of("a", "b").withRow(Cell.of(word), Cell.of(1)).withRow(Cell.of("x"), Cell.of(2));
            assertThat(table(400, words)).contains(word + "  1\nx" + " ".repeat(width - 1 + 2) + "2\n");
        }
        // 10 to the power of 99: 100 digits and 33 commas
        Table figures = Table.of("a")
                .withRow(Cell.of(new MetricValue.Quantity(BigDecimal.TEN.pow(99))))
                .withRow(Cell.of(1));
        assertThat(table(400, figures)).endsWith("\n" + " ".repeat(132) + "1\n");
    }

    /** Two rows alike in all columns: the first column stands before every part. */
    @Test
    void rowsThatAreAlikeAreToldApartByNothing() {
        Cell[] row = {Cell.of("x"), Cell.of("y"), Cell.of("abcdefghi"), Cell.of("abcdefghi")};
        Table table = Table.of("A", "B", "C", "D").withRow(row).withRow(row);
        assertThat(table(20, table)).isEqualTo("""
                A  B  C
                ---------------
                x  y  abcdefghi
                x  y  abcdefghi

                A  D
                ------------
                x  abcdefghi
                x  abcdefghi
                """);
    }

    /** All columns but the last take 4 of 20, and rows share them all: no more than the first stands before a part. */
    @Test
    void rowsThatAreAlikeUpToTheLastColumn() {
        Cell[] row = {Cell.of("x"), Cell.of("y"), Cell.of("abcdefghijklmnopqrs")};
        Table table = Table.of("A", "B", "C").withRow(row).withRow(row);
        assertThat(table(20, table)).isEqualTo("""
                A  B
                ----
                x  y
                x  y

                A  C
                ----------------------
                x  abcdefghijklmnopqrs
                x  abcdefghijklmnopqrs
                """);
    }

    /** The names take 10, half of 20 and so no more than half: both stand before each part. */
    @Test
    void namesMayTakeHalfOfThePage() {
        Table table = Table.of("Name", "Team", "C", "D")
                .withRow(Cell.of("aaaa"), Cell.of("bbbb"), Cell.of("abcdefgh"), Cell.of("ijklmnop"))
                .withRow(Cell.of("aaaa"), Cell.of("cccc"), Cell.of("abcdefgh"), Cell.of("ijklmnop"));
        assertThat(table(20, table)).isEqualTo("""
                Name  Team  C
                --------------------
                aaaa  bbbb  abcdefgh
                aaaa  cccc  abcdefgh

                Name  Team  D
                --------------------
                aaaa  bbbb  ijklmnop
                aaaa  cccc  ijklmnop
                """);
    }

    /** One thing in a thousand is rounded at the digit shown, whichever way its numbers are written. */
    @Test
    void aPercentageIsTheSameHoweverItsNumbersAreWritten() {
        String[][] shares = {
            {"1", "3", "33.3 %"},
            {"-1", "3", "-33.3 %"},
            {"1", "-3", "-33.3 %"},
            {"0", "-3", "0.0 %"},
            {"1", "1000", "0.1 %"},
            {"1", "1001", "0.1 %"},
            {"1", "1100", "0.091 %"},
            {"999999999999999", "999999999999999", "100.0 %"},
            {"9999999999999999", "9999999999999999", "100.0 %"},
            {"999999999999999999999", "3", "33,333,333,333,333,333,333,300.0 %"},
            {"1", "9999999999999999999", "0.000000000000000010 %"},
            {"0.5", "4", "12.5 %"},
            {"4", "0.5", "800.0 %"},
        };
        for (String[] share : shares) {
            Cell cell = Cell.percent(MetricValue.ratio(new BigDecimal(share[0]), new BigDecimal(share[1])));
            assertThat(table(100, Table.of("x").withRow(cell)).lines().skip(2).map(String::strip))
                    .as(Arrays.toString(share))
                    .containsExactly(share[2]);
        }
    }
}
