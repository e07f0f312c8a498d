package dev.smarketing.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.view.Histogram.Bin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final Cell FIVE = Cell.of(5);
    private static final Cell WORDS = Cell.of("high");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void figuresAreCountedInStepsThatBeginAtMultiplesOfTheirWidth() {
        // -5..0 holds -0.5, 0..5 is empty, 5..10 holds 5 and 9.9, 10..15 holds 10
        Histogram histogram = Histogram.of(
                "Scores",
                "Score",
                Stream.of("5", "10", "-0.5", "9.9").map(BigDecimal::new).toList(),
                number("5"));
        assertThat(histogram.bins())
                .containsExactly(
                        new Bin(number("-5"), number("0"), 1),
                        new Bin(number("0"), number("5"), 0),
                        new Bin(number("5"), number("10"), 2),
                        new Bin(number("10"), number("15"), 1));
        assertThat(histogram.marks()).isEmpty();
        Histogram marked = histogram.withMark("qualified from 8", number("8")).withMark("mean", number("6.1"));
        assertThat(marked.marks())
                .containsExactly(
                        new Histogram.Mark("qualified from 8", number("8")), new Histogram.Mark("mean", number("6.1")));
        assertThat(marked.bins()).isEqualTo(histogram.bins());
    }

    @Test
    void aHistogramHasNoMoreThanAThousandSteps() {
        List<BigDecimal> thousand = List.of(number("0"), number("999"));
        assertThat(Histogram.of("Scores", "Score", thousand, number("1")).bins())
                .hasSize(1000)
                .last()
                .isEqualTo(new Bin(number("999"), number("1000"), 1));
        refused(
                () -> Histogram.of("Scores", "Score", List.of(number("0"), number("1000")), number("1")),
                "'Scores' needs 1001 steps of 1, above 1000; give a greater width");
        refused(
                () -> Histogram.of("Scores", "Score", thousand, number("0.0")),
                "width of the steps of 'Scores' is 0.0; give one above 0");
        refused(
                () -> Histogram.of("Scores", "Score", List.of(), number("1")),
                "number of figures of 'Scores' is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void stepsAreNotEmptyAndLeaveNoGap() {
        refused(
                () -> new Bin(number("5"), number("5.0"), 1),
                "a step from 5 to 5.0 is empty; let it end above its beginning");
        refused(
                () -> new Bin(number("0"), number("5"), -1),
                "number of figures from 0 is -1, below the least allowed value 0; give 0 or more");
        Bin first = new Bin(number("0"), number("5"), 1);
        Bin next = new Bin(number("5.0"), number("10"), 1);
        assertThat(new Histogram("Scores", "Score", List.of(first, next), List.of()).bins())
                .containsExactly(first, next);
        refused(
                () -> new Histogram(
                        "Scores", "Score", List.of(first, new Bin(number("6"), number("10"), 1)), List.of()),
                "a step of 'Scores' begins at 6 but the one before ends at 5; leave no gap and no overlap");
        refused(
                () -> new Histogram(
                        "Scores", "Score", List.of(first, new Bin(number("4"), number("10"), 1)), List.of()),
                "a step of 'Scores' begins at 4 but the one before ends at 5; leave no gap and no overlap");
    }

    @Test
    void aHeatMapHasOneFigureForEveryRowAndColumn() {
        List<String> grades = List.of("A", "B");
        List<String> engagement = List.of("1", "2", "3");
        List<Cell> row = List.of(FIVE, FIVE, FIVE);
        assertThat(new HeatMap("Matrix", "Grade", "Engagement", grades, engagement, List.of(row, row)).cells())
                .containsExactly(row, row);
        refused(
                () -> new HeatMap("Matrix", "Grade", "Engagement", grades, engagement, List.of(row)),
                "'Matrix' has 1 lists of figures for the rows [A, B]; give one list a row");
        refused(
                () -> new HeatMap("Matrix", "Grade", "Engagement", grades, engagement, List.of(row, List.of(FIVE))),
                "row 'B' of 'Matrix' has 1 figures for the columns [1, 2, 3]; give one figure a column");
        refused(
                () -> new HeatMap(
                        "Matrix", "Grade", "Engagement", grades, engagement, List.of(row, List.of(FIVE, WORDS, FIVE))),
                "'B' of a chart is " + WORDS + ", not a figure; give Cell.of(value), Cell.fixed or Cell.percent");
    }

    @Test
    void whatAChartDrawsIsAFigure() {
        Cell share = Cell.percent(MetricValue.ratio(1, 2));
        Cell fixed = Cell.fixed(number("1.50"), 1);
        for (Cell figure : List.of(FIVE, share, fixed)) {
            assertThat(Bars.Bar.of("Paid", figure)).isEqualTo(new Bars.Bar("Paid", figure, Tone.NEUTRAL, ""));
            assertThat(Trend.Point.of("W1", figure)).isEqualTo(new Trend.Point("W1", figure, Tone.NEUTRAL, "", false));
        }
        String reason = ", not a figure; give Cell.of(value), Cell.fixed or Cell.percent";
        refused(() -> Bars.Bar.of("Paid", WORDS), "'Paid' of a chart is " + WORDS + reason);
        refused(() -> Trend.Point.of("W1", WORDS), "'W1' of a chart is " + WORDS + reason);
        Cell judged = Cell.judged(FIVE, Tone.GOOD, "+");
        refused(() -> new BurnUp.Point("Mon", FIVE, judged), "'Mon' of a chart is " + judged + reason);
    }

    @Test
    void whatIsEmptyIsNoChart() {
        refused(
                () -> new Bars("Leads", List.of()),
                "number of bars of 'Leads' is 0, below the least allowed value 1; give 1 or more");
        refused(
                () -> new Trend("Leads", List.of(), List.of()),
                "number of points of 'Leads' is 0, below the least allowed value 1; give 1 or more");
        refused(
                () -> new Funnel.Stage("MQL", -1),
                "number of 'MQL' is -1, below the least allowed value 0; give 0 or more");
    }

    @Test
    void cellsHoldWhatTheyShow() {
        MetricValue half = new MetricValue.Quantity(number("0.5"));
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(Cell.of(half)).isEqualTo(new Cell.Figure(half));
        assertThat(Cell.of(5)).isEqualTo(new Cell.Figure(MetricValue.count(5)));
        assertThat(Cell.of(day)).isEqualTo(new Cell.Day(day));
        assertThat(Cell.fixed(number("0.5"), 1)).isEqualTo(new Cell.Fixed(half, 1));
        assertThat(Cell.fixed(MetricValue.ratio(1, 2), 0)).isEqualTo(new Cell.Fixed(MetricValue.ratio(1, 2), 0));
        assertThat(Cell.course(List.of(half))).isEqualTo(new Cell.Course(List.of(half)));
        assertThat(Section.of("Leads", Table.of("a"))).isEqualTo(new Section("Leads", List.of(Table.of("a"))));
    }

    @Test
    void aJudgementStandsOnWordsAFigureOrADate() {
        assertThat(Cell.judged(WORDS, Tone.BAD, "!")).isEqualTo(new Cell.Judged(WORDS, Tone.BAD, "!"));
        Cell judged = Cell.judged(FIVE, Tone.GOOD, "+");
        Cell course = Cell.course(List.of());
        refused(() -> Cell.judged(judged, Tone.BAD, "!"), judged + " cannot be judged; give words, a figure or a date");
        refused(() -> Cell.judged(course, Tone.BAD, "!"), course + " cannot be judged; give words, a figure or a date");
    }
}
