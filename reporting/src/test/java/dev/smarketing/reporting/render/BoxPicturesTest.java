package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Tone;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where boxes and words of pictures stand: the page is 480 wide, and a picture begins 32 below its top. */
class BoxPicturesTest {

    private static String svg(Chart chart) {
        return Svg.withDefaults().render(chart, Language.ENGLISH);
    }

    private static String box(String x, String y, String width, String height, String styles) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" class=\""
                + styles + "\"/>";
    }

    private static String words(String x, String y, String styles, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\"" + (styles.isEmpty() ? "" : " class=\"" + styles + "\"") + ">"
                + text + "</text>";
    }

    /** 190 wide for 400: 190, 95 and the least of 1, in the middle between 140 and 330. */
    @Test
    void aFunnelNarrowsAroundItsMiddle() {
        assertThat(svg(new Funnel(
                        "F",
                        List.of(
                                new Funnel.Stage("Leads", 400),
                                new Funnel.Stage("MQLs", 200),
                                new Funnel.Stage("Won", 0)))))
                .contains(
                        words("132", "53", "e", "Leads"),
                        box("140", "34", "190", "30", "f"),
                        words("338", "53", "", "400"),
                        words("132", "87", "e", "MQLs"),
                        box("187.5", "68", "95", "30", "f"),
                        words("338", "87", "", "200 (50.0 %)"),
                        words("132", "121", "e", "Won"),
                        box("235", "102", "1", "30", "f"),
                        words("338", "121", "", "0 (0.0 %)"));
        assertThat(svg(new Funnel("F", List.of(new Funnel.Stage("Leads", 0)))))
                .contains(box("235", "34", "1", "30", "f"), words("338", "53", "", "0"));
    }

    /** Two columns of 185 right of 110; a fifth of the greatest is the second of five levels. */
    @Test
    void aHeatMapIsAGrid() {
        assertThat(svg(new HeatMap(
                        "Leads",
                        "Grade",
                        "Engagement",
                        List.of("A", "B"),
                        List.of("1", "2"),
                        List.of(List.of(Cell.of(19), Cell.of(20)), List.of(Cell.of(99), Cell.of(100))))))
                .contains(
                        words("295", "46", "m c", "Engagement"),
                        words("0", "66", "m", "Grade"),
                        words("202.5", "66", "c", "1"),
                        words("387.5", "66", "c", "2"),
                        words("102", "96", "e", "A"),
                        box("111", "75", "183", "32", "h0"),
                        words("202.5", "96", "c t0", "19"),
                        box("296", "75", "183", "32", "h1"),
                        words("387.5", "96", "c t1", "20"),
                        words("102", "130", "e", "B"),
                        box("111", "109", "183", "32", "h4"),
                        words("202.5", "130", "c t4", "99"),
                        box("296", "109", "183", "32", "h4"),
                        words("387.5", "130", "c t4", "100"));
    }

    /** Four steps of 115, 1, 2, 0 and 1 of 2 cases: 75, 150, 0 and 75 high above the line at 202. */
    @Test
    void aHistogramStandsOnItsAxis() {
        String svg = svg(Histogram.of(
                "Scores",
                "Score",
                List.of(new BigDecimal("-1"), new BigDecimal("0"), new BigDecimal("9.99"), new BigDecimal("20")),
                BigDecimal.TEN));
        assertThat(svg)
                .contains(
                        box("11", "127", "113", "75", "f"),
                        words("67.5", "123", "m c", "1"),
                        box("126", "52", "113", "150", "f"),
                        words("182.5", "48", "m c", "2"),
                        box("241", "202", "113", "0", "f"),
                        box("356", "127", "113", "75", "f"),
                        words("412.5", "123", "m c", "1"),
                        "<line x1=\"10\" y1=\"202\" x2=\"470\" y2=\"202\" class=\"z\"/>",
                        words("10", "220", "m", "-10"),
                        words("125", "220", "m c", "0"),
                        words("240", "220", "m c", "10"),
                        words("355", "220", "m c", "20"),
                        words("240", "238", "m c", "Score"))
                .doesNotContain(words("297.5", "198", "m c", "0"));
    }

    /** 228 wide for 40: zero at 197, 5.7 each; words stand 6 right of the end of a bar, or of zero. */
    @Test
    void barsHaveTheirWordsBesideThem() {
        assertThat(svg(new Bars(
                        "ROI",
                        List.of(
                                Bars.Bar.of("a", Cell.of(30)),
                                Bars.Bar.of("b", Cell.of(-10)),
                                Bars.Bar.of("c", Cell.of(new MetricValue.NotReported())),
                                new Bars.Bar("d", Cell.of(10), Tone.BAD, "low")))))
                .contains(
                        words("132", "50", "e", "a"),
                        words("374", "50", "", "30"),
                        words("203", "78", "", "-10"),
                        words("203", "106", "m", "not reported"),
                        words("132", "134", "e", "d"),
                        "(low)</text>",
                        "<line x1=\"197\" y1=\"32\" x2=\"197\" y2=\"144\" class=\"r\"/>");
    }
}
