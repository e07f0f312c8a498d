package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChartPictureTest {

    /** The contrast of WCAG 2: 4.5 for words, in light and in dark. */
    @Test
    void everyWordCanBeReadOnItsGround() {
        Map<String, Palette.Colour> colours =
                Palette.COLOURS.stream().collect(Collectors.toMap(Palette.Colour::name, colour -> colour));
        for (Palette.Pair pair : Palette.PAIRS) {
            Palette.Colour words = colours.get(pair.words());
            Palette.Colour ground = colours.get(pair.ground());
            assertThat(contrast(words.light(), ground.light()))
                    .as("light %s", pair)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(words.dark(), ground.dark()))
                    .as("dark %s", pair)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void aTrendPutsItsPointsWhereTheyBelong() {
        Trend trend = new Trend(
                "Leads",
                List.of(
                        Trend.Point.of("W1", Cell.of(0)),
                        Trend.Point.of("W2", Cell.of(new MetricValue.NotReported())),
                        Trend.Point.of("W3", Cell.of(50)),
                        new Trend.Point("W4", Cell.of(100), Tone.WARNING, "a jump", false)),
                List.of(new Trend.Line("goal", Cell.of(50), Trend.LineKind.GOAL)));
        String svg = Svg.withDefaults().render(trend, Language.ENGLISH);
        // the scale runs from 0 at 222 to 100 at 32; half way is 127; x from 68 to 352 in three steps
        assertThat(svg).contains("<path d=\"M68 222h.1M257.3 127L352 32\" class=\"l\"/>");
        assertThat(svg).contains("y1=\"127\" x2=\"358\" y2=\"127\" class=\"z o\"/>");
        assertThat(svg).contains("class=\"fw\"><title>W4 100 (a jump)</title>");
        assertThat(svg)
                .contains("<desc id=\"chart-d\">5 figures; lowest: W1 0; highest: W4 100; 1 without a value.</desc>");
    }

    @Test
    void barsShareOneScaleThatHoldsZero() {
        Bars bars = new Bars(
                "ROI",
                List.of(Bars.Bar.of("a", Cell.of(30)), Bars.Bar.of("b", Cell.of(-10)), Bars.Bar.of("c", Cell.of(0))));
        String svg = Svg.withDefaults().render(bars, Language.ENGLISH);
        // 228 wide for 40: 5.7 each; zero at 140 + 57
        assertThat(svg).contains("<rect x=\"197\" y=\"36\" width=\"171\" height=\"19\" class=\"f\"/>");
        assertThat(svg).contains("<rect x=\"140\" y=\"64\" width=\"57\" height=\"19\" class=\"f\"/>");
        assertThat(svg).contains("<rect x=\"197\" y=\"92\" width=\"0\" height=\"19\" class=\"f\"/>");
    }

    @Test
    void aHeatMapWritesItsFiguresAndGetsDarkerByFifths() {
        HeatMap map = new HeatMap(
                "Leads",
                "Grade",
                "Engagement",
                List.of("A"),
                List.of("1", "2", "3"),
                List.of(List.of(Cell.of(0), Cell.of(40), Cell.of(100))));
        String svg = Svg.withDefaults().render(map, Language.ENGLISH);
        assertThat(svg).contains("class=\"h0\"/>", "class=\"h2\"/>", "class=\"h4\"/>");
        assertThat(svg).contains("class=\"c t4\">100</text>");
    }

    @Test
    void figuresStandBesideEveryPicture() {
        Funnel funnel = new Funnel("F", List.of(new Funnel.Stage("Leads", 450), new Funnel.Stage("MQLs", 163)));
        assertThat(Markdown.withDefaults().render(funnel, Language.FRENCH)).isEqualTo("""
                        **F**

                        | Étape | Nombre | De la précédente |
                        | --- | ---: | ---: |
                        | Leads | 450 |  |
                        | MQLs | 163 | 36,2\u00a0% |
                        """);
        assertThat(PlainText.withDefaults().render(funnel, Language.ENGLISH)).isEqualTo("""
                        F
                        Stage  Number  Of the one before
                        ----------------------------------------------------------------
                        Leads     450                     ██████████████████████████████
                        MQLs      163             36.2 %  ███████████
                        """);
    }

    @Test
    void aHistogramCountsInStepsThatBeginAtMultiples() {
        Histogram histogram = Histogram.of(
                "Scores",
                "Score",
                List.of(new BigDecimal("-1"), new BigDecimal("0"), new BigDecimal("9.99"), new BigDecimal("20")),
                BigDecimal.TEN);
        assertThat(histogram.bins())
                .extracting(Histogram.Bin::from, Histogram.Bin::count)
                .containsExactly(
                        tuple(new BigDecimal("-10"), 1L),
                        tuple(new BigDecimal("0"), 2L),
                        tuple(new BigDecimal("10"), 0L),
                        tuple(new BigDecimal("20"), 1L));
        assertThatThrownBy(
                        () -> Histogram.of("S", "s", List.of(BigDecimal.ONE, new BigDecimal("9000")), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'S' needs 9000 steps of 1, above 1000; give a greater width");
        assertThatThrownBy(() -> Histogram.of("S", "s", List.of(BigDecimal.ONE), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width of the steps of 'S' is 0; give one above 0");
    }

    @Test
    void chartsRefuseWhatIsNoFigure() {
        assertThatThrownBy(() -> Bars.Bar.of("a", Cell.of("words")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a' of a chart is Words[text=words], not a figure; give Cell.of(value), Cell.fixed or"
                        + " Cell.percent");
        assertThatThrownBy(
                        () -> new HeatMap("m", "r", "c", List.of("a"), List.of("1", "2"), List.of(List.of(Cell.of(1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 'a' of 'm' has 1 figures for the columns [1, 2]; give one figure a column");
        assertThatThrownBy(() -> Cell.judged(Cell.course(List.of()), Tone.BAD, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Course[values=[]] cannot be judged; give words, a figure or a date");
    }

    @Test
    void judgementsAreSignsAsWellAsColours() {
        Table table = Table.of("a", "b")
                .withRow(Cell.judged(Cell.of("late"), Tone.BAD, ""), Cell.judged(Cell.of(7), Tone.WARNING, " *"))
                .withRow(Cell.judged(Cell.of("fine"), Tone.GOOD, ""), Cell.judged(Cell.of(8), Tone.GOOD, ""));
        assertThat(PlainText.withDefaults().render(table, Language.ENGLISH)).isEqualTo("""
                        a           b
                        -------------
                        ✗ late  7 ! *
                        ✓ fine      8
                        """);
        assertThat(Html.withDefaults().render(table, Language.ENGLISH))
                .contains("<th scope=\"row\" class=\"b\" dir=\"auto\">✗ late</th><td class=\"n w\">7 ! *</td>");
    }

    @Test
    void aCourseIsALineOfBlocksWithGaps() {
        Table table = Table.of("a")
                .withRow(Cell.course(List.of(
                        MetricValue.count(0),
                        new MetricValue.NotReported(),
                        MetricValue.count(7),
                        MetricValue.count(3))))
                .withRow(Cell.course(List.of(MetricValue.count(5), MetricValue.count(5))));
        assertThat(PlainText.withDefaults().render(table, Language.ENGLISH)).isEqualTo("a\n----\n▁·█▄\n▄▄\n");
    }

    @Test
    void everyPictureOfTheSampleIsTheSameTwice() {
        for (Language language : Language.values()) {
            List<Chart> again = SampleViews.charts(language);
            for (int i = 0; i < again.size(); i++) {
                assertThat(Svg.withDefaults().render(again.get(i), language))
                        .isEqualTo(Svg.withDefaults()
                                .render(SampleViews.charts(language).get(i), language))
                        .doesNotContain("script", "NaN")
                        .endsWith("</svg>\n");
            }
            assertThat(Html.withDefaults().render(SampleViews.document(language)))
                    .isEqualTo(Html.withDefaults().render(SampleViews.document(language)))
                    .doesNotContain("<script", "src=", "@import", "url(");
        }
    }
}
