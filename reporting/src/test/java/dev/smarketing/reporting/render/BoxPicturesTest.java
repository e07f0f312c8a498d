package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where boxes and words of pictures stand: the page is 480 wide, and a picture begins 32 below its top. */
class BoxPicturesTest {

    private static final Cell ABSENT = Cell.of(new MetricValue.NotReported());

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
        assertThat(Picture.of(new Funnel("F", List.of(new Funnel.Stage("a", 0), new Funnel.Stage("b", 0))))
                        .words(""))
                .as("after nobody there is no share")
                .extracting(Picture.Words::text, Picture.Words::title)
                .containsExactly(tuple("0", ""), tuple("0 (undefined: no ac\u2026", "0 (undefined: no activity)"));
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

    private static Bars.Bar bar(String label, long number) {
        return Bars.Bar.of(label, Cell.of(number));
    }

    private static Bars bars(Bars.Bar... bars) {
        return new Bars("B", List.of(bars));
    }

    /** 6 below the last of three lines of 28; 4 below two stages of 34, below 42 and two rows of 34; 44 below an axis. */
    @Test
    void thePageEndsBelowWhatIsDrawn() {
        assertThat(Picture.of(bars(bar("a", 1), bar("b", 2), bar("c", 3))).height())
                .isEqualTo(32 + 3 * 28 + 6);
        assertThat(Picture.of(new Funnel("F", List.of(new Funnel.Stage("a", 1), new Funnel.Stage("b", 1))))
                        .height())
                .isEqualTo(32 + 2 * 34 + 4);
        assertThat(Picture.of(new HeatMap(
                                "H",
                                "r",
                                "c",
                                List.of("1", "2"),
                                List.of("a"),
                                List.of(List.of(Cell.of(1)), List.of(Cell.of(2)))))
                        .height())
                .isEqualTo(32 + 42 + 2 * 34 + 4);
        assertThat(Picture.of(histogram(1, 2)).height()).isEqualTo(32 + 170 + 44);
        assertThat(Picture.of(histogram(1, 2).withMark("m", BigDecimal.ONE)).height())
                .isEqualTo(32 + 16 + 170 + 44);
    }

    @Test
    void barsOfNothingStandAtZero() {
        Picture picture = Picture.of(bars(bar("a", 0), Bars.Bar.of("b", ABSENT)));
        assertThat(picture.boxes()).containsExactly(new Picture.Box(140, 36, 0, 19, "f"));
        assertThat(picture.words("")).containsExactly(words(146, 50, "0"));
        assertThat(picture.words("m")).extracting(Picture.Words::x).containsExactly(146.0);
        assertThat(picture.lines("r")).containsExactly(new Picture.Line(140, 32, 140, 88, "r"));
    }

    private static Picture.Words words(double x, double y, String text) {
        return new Picture.Words(x, y, "", text, "");
    }

    /** Losses only: zero is at 140 and the 228 that words leave, and nothing that stands there runs off the page. */
    @Test
    void barsBelowZeroGoToTheLeft() {
        Picture picture = Picture.of(bars(
                bar("a", -10),
                bar("b", -40),
                Bars.Bar.of("c", Cell.of(MetricValue.unitCost(Money.of("97.50", "EUR"), 0)))));
        assertThat(picture.boxes())
                .containsExactly(new Picture.Box(311, 36, 57, 19, "f"), new Picture.Box(140, 64, 228, 19, "f"));
        assertThat(picture.lines("r")).containsExactly(new Picture.Line(368, 32, 368, 116, "r"));
        // 106 for characters of 7.2
        assertThat(picture.words("m"))
                .containsExactly(
                        new Picture.Words(374, 106, "m", "undefined: EU\u2026", "undefined: EUR 97.50 without result"));
    }

    /** The sign says what the colour does; words of 15 characters and more narrow the bars, those above 32 are cut. */
    @Test
    void longWordsNarrowTheBars() {
        for (int length = 1; length <= 40; length++) {
            String note = "n".repeat(length);
            Picture picture = Picture.of(bars(new Bars.Bar("a", Cell.of(7), Tone.WARNING, note), bar("b", 3)));
            String whole = "! 7 (" + note + ")";
            double room = Math.min(240, Math.max(112, 6 + 7.2 * whole.length()));
            Picture.Words shown = picture.words("w").get(0);
            assertThat(shown.text()).isEqualTo(whole.length() <= 32 ? whole : whole.substring(0, 31) + "\u2026");
            assertThat(shown.title()).isEqualTo(whole.length() <= 32 ? "" : whole);
            assertThat(shown.x()).isCloseTo(480 - room + 6, within(0.05));
            assertThat(picture.boxes().get(0).width()).isCloseTo(340 - room, within(0.05));
            assertThat(picture.boxes().get(1).width()).isCloseTo((340 - room) * 3 / 7, within(0.05));
            assertThat(picture.boxes()).extracting(Picture.Box::styles).containsExactly("fw", "f");
        }
        assertThat(Picture.of(bars(new Bars.Bar("a", Cell.of(1), Tone.GOOD, "")))
                        .words("g"))
                .extracting(Picture.Words::text)
                .containsExactly("\u2713 1");
        assertThat(Picture.of(bars(new Bars.Bar("a", Cell.of(1), Tone.BAD, ""))).words("b"))
                .extracting(Picture.Words::text)
                .containsExactly("\u2717 1");
    }

    /** The words of an absence do not narrow the bars: they have the room of a bar. */
    @Test
    void wordsInsteadOfAFigureTakeTheRoomOfABar() {
        Picture picture = Picture.of(bars(
                bar("a", 10), Bars.Bar.of("b", Cell.of(MetricValue.unitCost(Money.of("97.50", "EUR"), 0)))));
        assertThat(picture.boxes()).containsExactly(new Picture.Box(140, 36, 228, 19, "f"));
        assertThat(picture.words("m"))
                .containsExactly(new Picture.Words(146, 78, "m", "undefined: EUR 97.50 without result", ""));
    }

    /** Of the greatest, 100: below a fifth level 0, at each fifth the next; below zero and unknown are level 0. */
    @Test
    void theDarknessGoesByFifths() {
        assertThat(levels(19, 20, 39, 40, 59, 60, 79, 80, 100)).containsExactly(0, 1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(levels(-50, 0, 100)).containsExactly(0, 0, 4);
        assertThat(levels(-50, -10)).containsExactly(0, 0);
        assertThat(levels(0, 0)).containsExactly(0, 0);
        HeatMap absent = new HeatMap("H", "r", "c", List.of("1"), List.of("a"), List.of(List.of(ABSENT)));
        assertThat(Picture.of(absent).boxes()).extracting(Picture.Box::styles).containsExactly("h0");
    }

    private static List<Integer> levels(long... numbers) {
        return Picture.of(row(numbers)).boxes().stream()
                .map(box -> Integer.valueOf(box.styles().substring(1)))
                .toList();
    }

    private static HeatMap row(long... numbers) {
        return new HeatMap(
                "H",
                "r",
                "c",
                List.of("1"),
                Arrays.stream(numbers).mapToObj(Long::toString).toList(),
                List.of(Arrays.stream(numbers).mapToObj(Cell::of).toList()));
    }

    /** 370 for 10 columns are 37 each, 5 characters of 7.2; for 60 they are 6, no character but a sign that one is cut. */
    @Test
    void aFieldHoldsWhatHasRoom() {
        long[] ten = {12_345, 123, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(Picture.of(row(ten)).words())
                .extracting(Picture.Words::text, Picture.Words::title)
                .contains(tuple("12,3\u2026", "12,345"), tuple("123", ""));
        Picture narrow = Picture.of(row(new long[60]));
        assertThat(narrow.words("c t0"))
                .hasSize(60)
                .allMatch(words -> words.title().equals("0"));
        assertThat(narrow.boxes()).allMatch(box -> box.x() >= 110 && box.x() + box.width() <= 480);
    }

    private static Histogram histogram(long... counts) {
        List<Histogram.Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Histogram.Bin(BigDecimal.valueOf(10L * i), BigDecimal.valueOf(10L * i + 10), counts[i]));
        }
        return new Histogram("H", "Score", bins, List.of());
    }

    /** 460 for 0 to 40: 11.5 each. Words stand at the side where there is more room, 16 below each other. */
    @Test
    void aMarkStandsAtItsPlace() {
        Picture picture = Picture.of(histogram(1, 2, 3, 4)
                .withMark("ten", BigDecimal.TEN)
                .withMark("half", new BigDecimal(20))
                .withMark("thirty", new BigDecimal(30))
                .withMark("begin", BigDecimal.ZERO)
                .withMark("end", new BigDecimal(40))
                .withMark("outside", new BigDecimal(41))
                .withMark("below", new BigDecimal(-1)));
        double bottom = 32 + 7 * 16 + 170;
        assertThat(picture.lines("z d"))
                .containsExactly(
                        new Picture.Line(125, 36, 125, bottom, "z d"),
                        new Picture.Line(240, 52, 240, bottom, "z d"),
                        new Picture.Line(355, 68, 355, bottom, "z d"),
                        new Picture.Line(10, 84, 10, bottom, "z d"),
                        new Picture.Line(470, 100, 470, bottom, "z d"));
        assertThat(picture.words("m"))
                .startsWith(new Picture.Words(10, bottom + 18, "m", "0", ""))
                .contains(
                        new Picture.Words(131, 44, "m", "ten", ""),
                        new Picture.Words(246, 60, "m", "half", ""),
                        new Picture.Words(16, 92, "m", "begin", ""),
                        new Picture.Words(10, 140, "m", "below: -1 (beyond the scale)", ""));
        assertThat(picture.words("m e"))
                .containsExactly(
                        new Picture.Words(349, 76, "m e", "thirty", ""),
                        new Picture.Words(464, 108, "m e", "end", ""),
                        new Picture.Words(470, 124, "m e", "outside: 41 (beyond the scale)", ""));
        assertThat(picture.lines("z")).containsExactly(new Picture.Line(10, bottom, 470, bottom, "z"));
        assertThat(picture.words("m c")).contains(new Picture.Words(240, bottom + 36, "m c", "Score", ""));
    }

    /** What has no line in the picture has words in it, and in the figures that stand in its place. */
    @Test
    void aMarkBeyondTheScaleIsToldInWords() {
        Histogram histogram = histogram(1, 2)
                .withMark("qualified", new BigDecimal(60))
                .withMark("end", new BigDecimal(20))
                .withMark("just beyond", new BigDecimal("20.00000000000000000001"));
        assertThat(Picture.of(histogram).lines("z d")).hasSize(1);
        assertThat(Picture.of(histogram, Language.FRENCH).words("m e"))
                .extracting(Picture.Words::text)
                .containsExactly(
                        "qualified\u00a0: 60 (hors de l'échelle)",
                        "end",
                        "just beyond\u00a0: 20,00000000000000000001 (hors de l'échelle)");
        assertThat(PlainText.withDefaults().render(histogram, Language.SPANISH))
                .contains("qualified: 60 (fuera de la escala)")
                .contains("end: 20\n");
    }

    /** Grey on blue cannot be seen: where a mark crosses a box of 150 the ground shows beside it, and no figure above is cut. */
    @Test
    void aMarkIsSeenOnABox() {
        Picture picture = Picture.of(histogram(1, 0, 3, 4)
                .withMark("in the third", new BigDecimal(25))
                .withMark("between it and the fourth", new BigDecimal(30))
                .withMark("in the empty one", new BigDecimal(15)));
        double bottom = 32 + 3 * 16 + 170;
        assertThat(picture.lines("k"))
                .containsExactly(
                        new Picture.Line(297.5, bottom - 112.5, 297.5, bottom, "k"),
                        new Picture.Line(355, bottom - 150, 355, bottom, "k"));
        assertThat(picture.lines("z d")).hasSize(3);
    }

    /** The scale of a mark begins at the first step, wherever that is: 15 is half way from 10 to 20. */
    @Test
    void aMarkIsMeasuredFromTheFirstStep() {
        Histogram histogram = new Histogram(
                        "H", "Score", List.of(new Histogram.Bin(BigDecimal.TEN, new BigDecimal(20), 1)), List.of())
                .withMark("half", new BigDecimal(15));
        assertThat(Picture.of(histogram).lines("z d")).containsExactly(new Picture.Line(240, 36, 240, 218, "z d"));
    }

    /** 23 wide each of 20 steps, room for 2 figures of 8 and not for 3; no figure stands over an empty step. */
    @Test
    void countsAreWrittenWhereAllHaveRoom() {
        long[] two = new long[20];
        Arrays.fill(two, 99);
        two[3] = 0;
        assertThat(counts(two)).hasSize(19);
        two[5] = 100;
        assertThat(counts(two)).isEmpty();
        // 16 wide is just enough for 2
        long[] narrow = new long[28];
        Arrays.fill(narrow, 10);
        assertThat(counts(narrow)).hasSize(28);
        assertThat(counts(new long[2])).isEmpty();
        assertThat(counts(1_234)).containsExactly("1,234");
    }

    private static List<String> counts(long... counts) {
        Picture picture = Picture.of(histogram(counts));
        return picture.words("m c").stream()
                .filter(words -> words.y() < picture.height() - 44)
                .map(Picture.Words::text)
                .toList();
    }

    /** Bars of steps of 0.46 are still seen, and no figure of the axis covers another or leaves the page. */
    @Test
    void figuresOfTheAxisKeepApart() {
        for (int bins : new int[] {1, 2, 9, 10, 11, 40, 1_000}) {
            for (long from : new long[] {0, 1_000_000, -20_000_000_000L}) {
                List<Histogram.Bin> steps = new ArrayList<>();
                for (int i = 0; i < bins; i++) {
                    steps.add(new Histogram.Bin(BigDecimal.valueOf(from + i), BigDecimal.valueOf(from + i + 1), 1));
                }
                Picture picture = Picture.of(new Histogram("H", "Score", steps, List.of()));
                List<Picture.Words> axis = picture.words().stream()
                        .filter(words -> words.y() == 220)
                        .toList();
                assertThat(axis.get(0).text()).isEqualTo(Numerals.exact(BigDecimal.valueOf(from), Language.ENGLISH));
                for (int i = 0; i < axis.size(); i++) {
                    assertThat(axis.get(i).right(7)).isLessThanOrEqualTo(480);
                    assertThat(axis.get(i).title()).isEmpty();
                    if (i > 0) {
                        assertThat(axis.get(i).left(7))
                                .isGreaterThanOrEqualTo(axis.get(i - 1).right(7));
                    }
                }
                assertThat(picture.boxes()).hasSize(bins).allMatch(box -> box.width() >= 0.5 && box.height() == 150);
            }
        }
        // 46 wide each: 3 halves of 5 characters of 7 and one between take 59.5, of 3 characters 38.5
        assertThat(axis(10, 1_000)).containsExactly("1,000", "1,002", "1,004", "1,006", "1,008");
        assertThat(axis(10, 100)).hasSize(10);
        // 18.4 wide each, every sixth of 101.5: the one at 10 + 24 * 18.4 would reach 31.5 further, to 483.1
        assertThat(axis(25, 1_000_000)).containsExactly("1,000,000", "1,000,006", "1,000,012", "1,000,018");
        assertThat(axis(2, 1_000_000_000)).containsExactly("1,000,000,000", "1,000,000,001");
    }

    private static List<String> axis(int bins, long from) {
        List<Histogram.Bin> steps = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            steps.add(new Histogram.Bin(BigDecimal.valueOf(from + i), BigDecimal.valueOf(from + i + 1), 1));
        }
        return Picture.of(new Histogram("H", "Score", steps, List.of())).words().stream()
                .filter(words -> words.y() == 220)
                .map(Picture.Words::text)
                .toList();
    }
}
