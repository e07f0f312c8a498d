package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where lines stand: a frame of 190 begins 32 below the top, so that it ends at 222, and goes from 62 to 358; points keep 6
 * from its sides. Words at the end of a line begin at 364, 4 below it.
 */
class LinePicturesTest {

    private static final Cell ABSENT = Cell.of(new MetricValue.NotReported());

    private static Picture.Words words(double x, double y, String styles, String text) {
        return new Picture.Words(x, y, styles, text, "");
    }

    private static Trend trend(List<Trend.Line> lines, Cell... values) {
        return new Trend(
                "T",
                IntStream.range(0, values.length)
                        .mapToObj(i -> Trend.Point.of("W" + (i + 1), values[i]))
                        .toList(),
                lines);
    }

    private static Trend.Line line(String label, long value) {
        return new Trend.Line(label, Cell.of(value), Trend.LineKind.CENTRE);
    }

    private static List<String> ticks(Trend trend) {
        return Picture.of(trend).words("m e").stream().map(Picture.Words::text).toList();
    }

    /** From 0 to 100 in steps of 50, the least of 1, 2, 5 times a power of ten that is 25 or more: 222, 127 and 32. */
    @Test
    void everyTickHasItsLineAndItsFigure() {
        Picture picture = Picture.of(trend(List.of(), Cell.of(0), Cell.of(100)));
        assertThat(picture.lines("r"))
                .containsExactly(
                        new Picture.Line(62, 222, 358, 222, "r"),
                        new Picture.Line(62, 127, 358, 127, "r"),
                        new Picture.Line(62, 32, 358, 32, "r"));
        assertThat(picture.words("m e"))
                .containsExactly(words(56, 226, "m e", "0"), words(56, 131, "m e", "50"), words(56, 36, "m e", "100"));
        assertThat(picture.words("m c")).containsExactly(words(68, 242, "m c", "W1"), words(352, 242, "m c", "W2"));
        assertThat(picture.width()).isEqualTo(480);
        assertThat(picture.height()).as("30 below the frame").isEqualTo(252);
        assertThat(picture.words("h")).containsExactly(words(0, 18, "h", "T"));
    }

    /** A quarter of the span or more, from the greatest multiple below to the least above. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0      | 4      | 0 1 2 3 4
                    0      | 5      | 0 2 4 6
                    0      | 9      | 0 5 10
                    0      | 40     | 0 10 20 30 40
                    0      | 41     | 0 20 40 60
                    3      | 17     | 0 5 10 15 20
                    -30    | 50     | -40 -20 0 20 40 60
                    100.2  | 100.9  | 100.2 100.4 100.6 100.8 101
                    0      | 4000   | 0 1,000 2,000 3,000 4,000
                    0      | 0.0004 | 0 0.0001 0.0002 0.0003 0.0004
                    50     | 50     | 45 50 55
                    -50    | -50    | -55 -50 -45
                    0      | 0      | 0 0.5 1
                    """)
    void theScaleHasRoundFigures(BigDecimal least, BigDecimal greatest, String figures) {
        assertThat(String.join(" ", ticks(trend(List.of(), Cell.of(quantity(least)), Cell.of(quantity(greatest))))))
                .isEqualTo(figures);
    }

    private static MetricValue quantity(BigDecimal number) {
        return new MetricValue.Quantity(number);
    }

    /** Nobody reported a figure: an empty frame from 0 to 1. */
    @Test
    void withoutAFigureTheFrameIsEmpty() {
        Picture picture = Picture.of(trend(List.of(new Trend.Line("goal", ABSENT, Trend.LineKind.GOAL)), ABSENT));
        assertThat(picture.words("m e")).extracting(Picture.Words::text).containsExactly("0", "0.5", "1");
        assertThat(picture.courses()).isEmpty();
        assertThat(picture.signs()).isEmpty();
        assertThat(picture.words("m")).isEmpty();
        assertThat(picture.words("m c")).containsExactly(words(210, 242, "m c", "W1"));
    }

    @Test
    void aShareHasAScaleOfPercentages() {
        assertThat(ticks(trend(
                        List.of(), Cell.percent(MetricValue.ratio(1, 100)), Cell.percent(MetricValue.ratio(3, 100)))))
                .containsExactly("1 %", "1.5 %", "2 %", "2.5 %", "3 %");
        assertThat(ticks(
                        trend(List.of(), Cell.percent(MetricValue.ratio(0, 1)), Cell.percent(MetricValue.ratio(1, 1)))))
                .containsExactly("0 %", "50 %", "100 %");
        assertThat(ticks(trend(List.of(), Cell.of(MetricValue.ratio(0, 1)), Cell.of(MetricValue.ratio(1, 1)))))
                .containsExactly("0", "0.5", "1");
    }

    /** 9 characters of 7 and the gap of 6: the frame begins at 69, and its points are 6 inside. */
    @Test
    void longFiguresAreNotCutButMoveTheFrame() {
        Picture picture = Picture.of(trend(List.of(line("goal", 0)), Cell.of(0), Cell.of(4_000_000)));
        assertThat(picture.words("m e"))
                .extracting(Picture.Words::text, Picture.Words::x)
                .last()
                .isEqualTo(tuple("4,000,000", 63.0));
        assertThat(picture.lines("r")).allMatch(line -> line.x1() == 69 && line.x2() == 358);
        assertThat(picture.lines("z")).allMatch(line -> line.x1() == 69 && line.x2() == 358);
        assertThat(picture.courses())
                .containsExactly(new Picture.Course(
                        List.of(List.of(new Picture.Point(75, 222), new Picture.Point(352, 32))), "l"));
    }

    /** Half way between 62 and 358. */
    @Test
    void aPointAloneStandsInTheMiddle() {
        Picture picture = Picture.of(trend(List.of(), Cell.of(0)));
        assertThat(picture.courses())
                .containsExactly(new Picture.Course(List.of(List.of(new Picture.Point(210, 222))), "l"));
        assertThat(picture.signs()).containsExactly(new Picture.Sign(210, 222, "f", "W1 0"));
    }

    /** Steps of 142; what may still change is a ring that no line reaches, and what nobody reported is nothing. */
    @Test
    void everyFigureIsASignOfItsToneWithItsWords() {
        Trend trend = new Trend(
                "T",
                List.of(
                        new Trend.Point("W1", Cell.of(0), Tone.GOOD, "", false),
                        new Trend.Point("W2", Cell.of(100), Tone.BAD, "a strike", false),
                        new Trend.Point("W3", Cell.of(50), Tone.WARNING, "not over", true)),
                List.of());
        Picture picture = Picture.of(trend);
        assertThat(picture.signs())
                .containsExactly(
                        new Picture.Sign(68, 222, "fg", "W1 0"),
                        new Picture.Sign(210, 32, "fb", "W2 100 (a strike)"),
                        new Picture.Sign(352, 127, "l", "W3 50 (not over)"));
        assertThat(picture.courses())
                .containsExactly(new Picture.Course(
                        List.of(List.of(new Picture.Point(68, 222), new Picture.Point(210, 32))), "l"));
        assertThat(picture.named("-t")).isEqualTo("T");
        assertThat(picture.named("-d")).isEqualTo("3 figures; lowest: W1 0; highest: W2 100.");
    }

    /** Between two gaps a dot, at an end a dot: each run for itself. */
    @Test
    void aLineHasAGapWhereNothingIsKnown() {
        Picture picture = Picture.of(
                trend(List.of(), Cell.of(0), ABSENT, Cell.of(50), ABSENT, Cell.of(50), Cell.of(100), ABSENT));
        assertThat(picture.courses().get(0).runs()).extracting(List::size).containsExactly(1, 1, 2);
        assertThat(picture.signs()).hasSize(4);
    }

    /** Kinds differ in their dashes; the word stands beside the end, with its figure where both have room. */
    @Test
    void linesBearTheirWordsAtTheirEnd() {
        Picture picture = Picture.of(trend(
                List.of(
                        new Trend.Line("goal", Cell.of(100), Trend.LineKind.GOAL),
                        new Trend.Line("lower limit", Cell.of(0), Trend.LineKind.LIMIT),
                        new Trend.Line("exactly eighteen", Cell.of(5), Trend.LineKind.LIMIT),
                        new Trend.Line("one more than that", Cell.of(50), Trend.LineKind.CENTRE),
                        new Trend.Line("nothing", ABSENT, Trend.LineKind.CENTRE)),
                Cell.of(0),
                Cell.of(100)));
        assertThat(picture.lines("z o")).containsExactly(new Picture.Line(62, 32, 358, 32, "z o"));
        assertThat(picture.lines("z d"))
                .containsExactly(
                        new Picture.Line(62, 222, 358, 222, "z d"), new Picture.Line(62, 212.5, 358, 212.5, "z d"));
        assertThat(picture.lines("z")).containsExactly(new Picture.Line(62, 127, 358, 127, "z"));
        assertThat(picture.words("m"))
                .containsExactlyInAnyOrder(
                        words(364, 36, "m", "goal 100"),
                        words(364, 131, "m", "one more than that"),
                        words(364, 211, "m", "exactly eighteen 5"),
                        words(364, 226, "m", "lower limit 0"));
    }

    /** Steps of 15: upwards from the end of the frame where there is no room below. */
    @Test
    void wordsAtTheEndsDoNotCoverEachOther() {
        Picture middle = Picture.of(
                trend(List.of(line("c", 54), line("a", 50), line("b", 51), line("d", 80)), Cell.of(0), Cell.of(100)));
        // 1.9 a figure: 84 for d at 70, then c at 119.4, b at 125.1 and a at 127
        assertThat(middle.words("m"))
                .extracting(Picture.Words::text, Picture.Words::y)
                .containsExactlyInAnyOrder(
                        tuple("d 80", 74.0), tuple("c 54", 123.4), tuple("b 51", 138.4), tuple("a 50", 153.4));
        Picture bottom = Picture.of(trend(List.of(line("a", 0), line("b", 1), line("c", 0)), Cell.of(0), Cell.of(100)));
        assertThat(bottom.words("m"))
                .extracting(Picture.Words::text, Picture.Words::y)
                .containsExactlyInAnyOrder(tuple("b 1", 196.0), tuple("a 0", 211.0), tuple("c 0", 226.0));
    }

    /** 13 words 15 apart have room beside 190; with 20 the frame is 19 times 15 high, and all stand beside it. */
    @Test
    void manyLinesMakeTheFrameHigherThanTheirWordsNeed() {
        List<Trend.Line> lines = IntStream.range(0, 20)
                .mapToObj(i -> line("l" + i, i < 10 ? 0 : 100))
                .toList();
        Picture usual = Picture.of(trend(lines.subList(0, 13), Cell.of(0), Cell.of(100)));
        assertThat(usual.height()).isEqualTo(32 + 190 + 30);
        assertThat(usual.words("m")).extracting(Picture.Words::y).allMatch(y -> y >= 32 && y <= 222 + 4);
        Picture high = Picture.of(trend(lines, Cell.of(0), Cell.of(100)));
        assertThat(high.height()).isEqualTo(32 + 285 + 30);
        assertThat(high.words("m").stream()
                        .mapToDouble(Picture.Words::y)
                        .sorted()
                        .toArray())
                .containsExactly(
                        IntStream.range(0, 20).mapToDouble(i -> 36 + 15 * i).toArray());
        assertThat(high.lines("z")).extracting(Picture.Line::y1).containsOnly(32.0, 317.0);
        assertThat(high.courses())
                .containsExactly(new Picture.Course(
                        List.of(List.of(new Picture.Point(68, 317), new Picture.Point(352, 32))), "l"));
    }

    /** 14 labels of 3 characters take 4 times 7 each, 392 of 296: every second one; 10 of 2 take 210: all of them. */
    @Test
    void asManyTimesAreWrittenAsHaveRoom() {
        assertThat(axis(14, "W0").stream().map(Picture.Words::text))
                .containsExactly("W00", "W02", "W04", "W06", "W08", "W10", "W12");
        assertThat(axis(10, "W")).hasSize(10);
        // 10 characters at most: 4 of 11 times 7 are 308 of 296
        assertThat(axis(4, "January of year "))
                .extracting(Picture.Words::text)
                .containsExactly("January o…", "January o…");
        assertThat(axis(4, "January of year "))
                .extracting(Picture.Words::title)
                .containsExactly("January of year 0", "January of year 2");
        assertThat(axis(3, "January of year ")).hasSize(3);
    }

    private static List<Picture.Words> axis(int count, String label) {
        return Picture.of(new Trend(
                        "T",
                        IntStream.range(0, count)
                                .mapToObj(i -> Trend.Point.of(
                                        label.endsWith("0") ? String.format("W%02d", i) : label + i, Cell.of(i)))
                                .toList(),
                        List.of()))
                .words("m c");
    }

    private static BurnUp burnUp(Cell... pairs) {
        return new BurnUp(
                "B",
                IntStream.range(0, pairs.length / 2)
                        .mapToObj(i -> new BurnUp.Point("S" + (i + 1), pairs[2 * i], pairs[2 * i + 1]))
                        .toList());
    }

    /** The scale holds 0: 40 of 40 at 32, 10 at 174.5, 20 at 127; the words stand at the last figure of each line. */
    @Test
    void aBurnUpEndsWhereItsFiguresDo() {
        Picture picture = Picture.of(burnUp(Cell.of(30), Cell.of(10), Cell.of(40), Cell.of(20), Cell.of(40), ABSENT));
        assertThat(picture.courses())
                .containsExactly(
                        new Picture.Course(
                                List.of(List.of(
                                        new Picture.Point(68, 79.5),
                                        new Picture.Point(210, 32),
                                        new Picture.Point(352, 32))),
                                "z d"),
                        new Picture.Course(
                                List.of(List.of(new Picture.Point(68, 174.5), new Picture.Point(210, 127))), "l"));
        assertThat(picture.words(""))
                .containsExactlyInAnyOrder(words(364, 36, "", "All work 40"), words(364, 131, "", "Done 20"));
        assertThat(picture.words("m e")).extracting(Picture.Words::text).containsExactly("0", "10", "20", "30", "40");
        assertThat(picture.words("m c"))
                .containsExactly(
                        words(68, 242, "m c", "S1"), words(210, 242, "m c", "S2"), words(352, 242, "m c", "S3"));
        assertThat(picture.lines("r")).hasSize(5);
        assertThat(picture.height()).isEqualTo(252);
    }

    @Test
    void aBurnUpWithoutFiguresHasNoWordsAtItsEnd() {
        Picture picture = Picture.of(burnUp(Cell.of(10), ABSENT));
        assertThat(picture.words("")).containsExactly(words(364, 36, "", "All work 10"));
        assertThat(Picture.of(burnUp(ABSENT, ABSENT)).words("")).isEmpty();
        assertThat(ticks0(burnUp(Cell.of(-10), Cell.of(0)))).containsExactly("-10", "-5", "0");
    }

    private static List<String> ticks0(BurnUp burnUp) {
        return Picture.of(burnUp).words("m e").stream().map(Picture.Words::text).toList();
    }

    /** Travail total with 1 234 567 is 23 characters, more than 18: the name stands alone, for a figure is not cut. */
    @Test
    void noFigureAtTheEndOfALineIsCut() {
        assertThat(Picture.of(burnUp(Cell.of(1_234_567), Cell.of(7)), Language.FRENCH)
                        .words(""))
                .extracting(Picture.Words::text)
                .containsExactlyInAnyOrder("Travail total", "Fait 7");
    }

    /**
     * 26 a line, from 32: the course in a box of 110 by 18 at 128 and 3 below, 2 from its sides, so 106 by 14; the figure
     * ends at 338, the sign stands at 350 and its words at 360.
     */
    @Test
    void everyStripHasItsCourseItsFigureAndItsSign() {
        Picture picture = Picture.of(new Strips(
                "S",
                List.of(
                        new Strips.Strip("leads", counts(0, 7, 14), Cell.of(14), Tone.GOOD, "on course"),
                        new Strips.Strip("spend", counts(10, 10), Cell.of(10), Tone.NEUTRAL, "unused"),
                        new Strips.Strip("visits", counts(3), Cell.of(3), Tone.BAD, "late"),
                        new Strips.Strip("clicks", List.of(), ABSENT, Tone.NEUTRAL, ""))));
        assertThat(picture.words(""))
                .containsExactly(
                        words(0, 48, "", "leads"),
                        words(0, 74, "", "spend"),
                        words(0, 100, "", "visits"),
                        words(0, 126, "", "clicks"));
        assertThat(picture.words("e"))
                .containsExactly(
                        words(338, 48, "e", "14"),
                        words(338, 74, "e", "10"),
                        words(338, 100, "e", "3"),
                        words(338, 126, "e", "not reported"));
        assertThat(picture.courses())
                .containsExactly(
                        new Picture.Course(
                                List.of(List.of(
                                        new Picture.Point(130, 51),
                                        new Picture.Point(183, 44),
                                        new Picture.Point(236, 37))),
                                "l"),
                        new Picture.Course(
                                List.of(List.of(new Picture.Point(130, 70), new Picture.Point(236, 70))), "l"),
                        new Picture.Course(List.of(List.of(new Picture.Point(183, 96))), "l"));
        assertThat(picture.signs())
                .containsExactly(
                        new Picture.Sign(236, 37, "f", ""),
                        new Picture.Sign(350, 44, "fg", "on course"),
                        new Picture.Sign(236, 70, "f", ""),
                        new Picture.Sign(183, 96, "f", ""),
                        new Picture.Sign(350, 96, "fb", "late"));
        assertThat(picture.words("m")).containsExactly(words(360, 48, "m", "on course"), words(360, 100, "m", "late"));
        assertThat(picture.height()).as("4 lines of 26 from 32, and 4").isEqualTo(140);
    }

    /** The dot is at the last week that was reported, also where this was the first. */
    @Test
    void theDotOfACourseIsAtItsLastFigure() {
        assertThat(dots(MetricValue.count(5), MetricValue.count(6), new MetricValue.Pending()))
                .containsExactly(new Picture.Sign(183, 37, "f", ""));
        assertThat(dots(MetricValue.count(5), new MetricValue.Pending(), new MetricValue.Pending()))
                .containsExactly(new Picture.Sign(130, 44, "f", ""));
        assertThat(dots(new MetricValue.Pending())).isEmpty();
    }

    private static List<Picture.Sign> dots(MetricValue... values) {
        return Picture.of(
                        new Strips("S", List.of(new Strips.Strip("x", List.of(values), Cell.of(1), Tone.NEUTRAL, ""))))
                .signs();
    }

    private static List<MetricValue> counts(long... numbers) {
        return Arrays.stream(numbers).mapToObj(MetricValue::count).toList();
    }

    @Test
    void moneyIsPlacedByItsAmount() {
        Picture picture = Picture.of(trend(
                List.of(),
                Cell.of(MetricValue.amount(Money.of("0", "EUR"))),
                Cell.of(MetricValue.unitCost(Money.of("100", "EUR"), 2)),
                Cell.of(MetricValue.amount(Money.of("100", "EUR")))));
        assertThat(picture.courses().get(0).runs().get(0))
                .containsExactly(new Picture.Point(68, 222), new Picture.Point(210, 127), new Picture.Point(352, 32));
        assertThat(picture.words("m e")).extracting(Picture.Words::text).containsExactly("0", "50", "EUR 100");
    }

    /** Where no figure has room beside its word the scale alone would not tell euros from leads. */
    @Test
    void theHighestTickNamesTheCurrency() {
        Cell money = Cell.of(MetricValue.amount(Money.of("4000", "EUR")));
        Cell cost = Cell.of(MetricValue.unitCost(Money.of("0", "EUR"), 2));
        Picture french = Picture.of(trend(List.of(), ABSENT, cost, money), Language.FRENCH);
        assertThat(french.words("m e"))
                .extracting(Picture.Words::text)
                .containsExactly("0", "1\u202f000", "2\u202f000", "3\u202f000", "4\u202f000\u00a0EUR");
        // 9 characters of 7 and the gap of 6
        assertThat(french.lines("r")).allMatch(line -> line.x1() == 69);
        Picture line = Picture.of(
                trend(List.of(new Trend.Line("goal", money, Trend.LineKind.GOAL)), ABSENT), Language.ENGLISH);
        assertThat(line.words("m e")).extracting(Picture.Words::text).last().isEqualTo("EUR 4,400");
        Cell huge = Cell.of(MetricValue.amount(Money.of("4000000000000", "EUR")));
        assertThat(Picture.of(trend(List.of(), cost, huge)).words("m e"))
                .as("21 characters with the currency, and 20 have room")
                .extracting(Picture.Words::text)
                .last()
                .isEqualTo("4,000,000,000,000");
    }

    /** 22 characters of 7.2 are 36 more than the usual 17, and 14 for the figure 7.2 more than the usual 13. */
    @Test
    void longNamesAndFiguresOfStripsTakeRoomFromTheCourse() {
        Picture picture = Picture.of(new Strips(
                "S",
                List.of(
                        new Strips.Strip(
                                "x".repeat(22),
                                counts(0, 1),
                                Cell.of(MetricValue.amount(Money.of("123456", "EUR"))),
                                Tone.GOOD,
                                "on course"),
                        new Strips.Strip("leads", counts(1, 0), Cell.of(14), Tone.NEUTRAL, ""))));
        assertThat(picture.words("")).containsExactly(words(0, 48, "", "x".repeat(22)), words(0, 74, "", "leads"));
        assertThat(picture.words("e"))
                .containsExactly(words(338, 48, "e", "EUR 123,456.00"), words(338, 74, "e", "14"));
        assertThat(picture.courses())
                .containsExactly(
                        new Picture.Course(
                                List.of(List.of(new Picture.Point(166, 51), new Picture.Point(228.8, 37))), "l"),
                        new Picture.Course(
                                List.of(List.of(new Picture.Point(166, 63), new Picture.Point(228.8, 77))), "l"));
    }

    /** Of 20 characters for the figure 187.6 are left, and half of the course is 55: 132.6, 4.6 beside 17 characters. */
    @Test
    void theCourseOfAStripKeepsHalfOfItsRoom() {
        Strips strips = new Strips(
                "S",
                List.of(new Strips.Strip(
                        "x".repeat(30),
                        counts(0, 1),
                        Cell.of(MetricValue.amount(Money.of("1234567890123", "EUR"))),
                        Tone.NEUTRAL,
                        "")));
        Picture picture = Picture.of(strips);
        assertThat(picture.words(""))
                .containsExactly(new Picture.Words(0, 48, "", "x".repeat(16) + "\u2026", "x".repeat(30)));
        assertThat(picture.courses())
                .containsExactly(new Picture.Course(
                        List.of(List.of(new Picture.Point(130, 51), new Picture.Point(185.6, 37))), "l"));
        assertThat(picture.words("e").get(0).title()).isEqualTo("EUR 1,234,567,890,123.00");
    }
}
