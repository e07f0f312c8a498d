package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every picture, whatever its figures and however long its words. */
class PictureProperties {

    /** What an average letter takes at the least, so that only what is surely outside counts. */
    private static final double LETTER = 6.2;

    /** What one of the smaller words, those of an axis, takes. */
    private static final double SMALL = 7;

    private static final double TENTH = 0.051;

    @Provide
    Arbitrary<Cell> figures() {
        Arbitrary<Cell> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E12"), new BigDecimal("1E12"))
                .ofScale(6)
                .map(number -> Cell.of(new MetricValue.Quantity(number)));
        Arbitrary<Cell> counts = Arbitraries.longs().between(-20, 20).map(Cell::of);
        Arbitrary<Cell> absent = Arbitraries.of(new MetricValue.NotReported(), new MetricValue.Pending())
                .map(Cell::of);
        Arbitrary<Cell> ends =
                Arbitraries.of(-1_000_000_000_000L, 0L, 1_000_000_000_000L).map(Cell::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, numbers), Tuple.of(5, counts), Tuple.of(1, ends), Tuple.of(1, absent));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.integers().between(1, 30).map("n"::repeat);
    }

    @Provide
    Arbitrary<Trend> trends() {
        Arbitrary<Trend.Point> points = Combinators.combine(
                        labels(), figures(), Arbitraries.of(Tone.class), Arbitraries.of(true, false))
                .as((label, value, tone, provisional) -> new Trend.Point(label, value, tone, "", provisional));
        Arbitrary<Trend.Line> lines = Combinators.combine(labels(), figures(), Arbitraries.of(Trend.LineKind.class))
                .as(Trend.Line::new);
        return Combinators.combine(
                        points.list().ofMinSize(1).ofMaxSize(12), lines.list().ofMaxSize(5))
                .as((some, across) -> new Trend("T", some, across));
    }

    @Provide
    Arbitrary<BurnUp> burnUps() {
        return Combinators.combine(labels(), figures(), figures())
                .as(BurnUp.Point::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(points -> new BurnUp("B", points));
    }

    @Provide
    Arbitrary<Bars> bars() {
        return Combinators.combine(labels(), figures(), Arbitraries.of(Tone.class), labels().optional())
                .as((label, value, tone, note) -> new Bars.Bar(label, value, tone, note.orElse("")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> new Bars("B", list));
    }

    private static double number(Cell cell) {
        MetricValue value = ((Cell.Figure) cell).value();
        return value instanceof MetricValue.Quantity quantity
                ? quantity.number().doubleValue()
                : Double.NaN;
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    private static void isInside(Picture picture) {
        assertThat(picture.words())
                .allMatch(words -> words.left(LETTER) >= 0 && words.right(LETTER) <= picture.width())
                .allMatch(words -> words.y() >= 12 && words.y() <= picture.height());
        assertThat(picture.boxes())
                .allMatch(box -> box.x() >= 0 && box.x() + box.width() <= picture.width() + TENTH)
                .allMatch(box -> box.y() >= 0 && box.y() + box.height() <= picture.height());
    }

    private static void doNotOverlap(List<Picture.Words> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).left(SMALL) < row.get(i - 1).right(SMALL)) {
                throw new AssertionError(row.get(i) + " covers " + row.get(i - 1));
            }
        }
    }

    /** The lines of the ticks, at equal distances, the lowest at 222 and the highest at 32, with a figure each. */
    private static void hasItsScale(Picture picture) {
        List<Picture.Line> grid = picture.lines("r");
        List<Picture.Words> ticks = picture.words("m e");
        double[] ys = IntStream.range(0, grid.size())
                .mapToDouble(i -> 222 - 190.0 * i / (grid.size() - 1))
                .toArray();
        double left = grid.get(0).x1();
        assertThat(ys).hasSizeBetween(2, 7);
        assertThat(grid.stream().mapToDouble(Picture.Line::y1).toArray()).containsExactly(ys, within(TENTH));
        assertThat(grid).allMatch(line -> line.y2() == line.y1() && line.x1() == left && line.x2() == 358);
        assertThat(ticks.stream().mapToDouble(words -> words.y() - 4).toArray()).containsExactly(ys, within(TENTH));
        assertThat(ticks)
                .allMatch(words -> words.right(SMALL) < left && words.title().isEmpty());
    }

    /** Where a figure stands by the two outer ticks, of which the picture tells the numbers. */
    private static double y(Picture picture, double number) {
        List<Picture.Words> ticks = picture.words("m e");
        double low = tick(ticks.get(0));
        double high = tick(ticks.get(ticks.size() - 1));
        if (number < low || number > high) {
            throw new AssertionError(number + " is outside " + low + " to " + high);
        }
        return 222 - 190 * (number - low) / (high - low);
    }

    private static double tick(Picture.Words words) {
        String whole = words.title().isEmpty() ? words.text() : words.title();
        return Double.parseDouble(whole.replace(",", ""));
    }

    private static void wordsAtTheEndsKeepApart(Picture picture, String styles) {
        double[] ys = picture.words(styles).stream()
                .mapToDouble(Picture.Words::y)
                .sorted()
                .toArray();
        assertThat(IntStream.range(1, ys.length).mapToDouble(i -> ys[i] - ys[i - 1]))
                .allMatch(gap -> gap >= 15 - 2 * TENTH);
        assertThat(ys).isEqualTo(Arrays.stream(ys).filter(y -> y <= 226).toArray());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyPointOfATrendStandsByTheScale(@ForAll("trends") Trend trend) {
        Picture picture = Picture.of(trend);
        isInside(picture);
        hasItsScale(picture);
        doNotOverlap(picture.words("m c"));
        wordsAtTheEndsKeepApart(picture, "m");
        double left = picture.lines("r").get(0).x1();
        int steps = trend.points().size() - 1;
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double number = number(trend.points().get(i).value());
            if (!Double.isNaN(number)) {
                xs.add(steps == 0 ? (left + 358) / 2 : left + 6 + (358 - left - 12) * i / steps);
                ys.add(y(picture, number));
            }
        }
        List<Picture.Sign> signs = picture.signs();
        assertThat(signs.stream().mapToDouble(Picture.Sign::x).toArray()).containsExactly(array(xs), within(TENTH));
        assertThat(signs.stream().mapToDouble(Picture.Sign::y).toArray()).containsExactly(array(ys), within(TENTH));
        assertThat(picture.courses().stream()
                        .flatMap(course -> course.runs().stream())
                        .map(List::size))
                .containsExactlyElementsOf(runs(trend));
        double[] across = trend.lines().stream()
                .mapToDouble(line -> number(line.value()))
                .filter(number -> !Double.isNaN(number))
                .map(number -> y(picture, number))
                .sorted()
                .toArray();
        double[] drawn = Stream.of("z", "z d", "z o")
                .flatMap(styles -> picture.lines(styles).stream())
                .mapToDouble(Picture.Line::y1)
                .sorted()
                .toArray();
        assertThat(drawn).containsExactly(across, within(TENTH));
    }

    /** Each run holds the points between two gaps; what may still change belongs to none. */
    private static List<Integer> runs(Trend trend) {
        List<Integer> runs = new ArrayList<>();
        boolean pen = false;
        for (Trend.Point point : trend.points()) {
            boolean drawn = !Double.isNaN(number(point.value())) && !point.isProvisional();
            if (drawn && pen) {
                runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
            } else if (drawn) {
                runs.add(1);
            }
            pen = drawn;
        }
        return runs;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aBurnUpStandsOnAScaleThatHoldsZero(@ForAll("burnUps") BurnUp burnUp) {
        Picture picture = Picture.of(burnUp);
        isInside(picture);
        hasItsScale(picture);
        doNotOverlap(picture.words("m c"));
        wordsAtTheEndsKeepApart(picture, "");
        List<Double> drawn = picture.courses().stream()
                .flatMap(course -> course.runs().stream())
                .flatMap(List::stream)
                .map(Picture.Point::y)
                .toList();
        double[] expected = IntStream.range(0, 2)
                .boxed()
                .flatMap(side -> burnUp.points().stream().map(point -> side == 0 ? point.scope() : point.done()))
                .mapToDouble(PictureProperties::number)
                .filter(number -> !Double.isNaN(number))
                .map(number -> y(picture, number))
                .toArray();
        assertThat(drawn.stream().mapToDouble(y -> y).toArray()).containsExactly(expected, within(TENTH));
        y(picture, 0);
    }

    /** One unit for all; bars of gains begin where those of losses end. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void barsAreProportionalToTheirFigures(@ForAll("bars") Bars bars) {
        Picture picture = Picture.of(bars);
        isInside(picture);
        double[] numbers = bars.bars().stream()
                .mapToDouble(bar -> number(bar.value()))
                .filter(number -> !Double.isNaN(number))
                .toArray();
        List<Picture.Box> boxes = picture.boxes();
        assertThat(boxes).hasSize(numbers.length);
        double low = Arrays.stream(numbers).reduce(0, Math::min);
        double high = Arrays.stream(numbers).reduce(0, Math::max);
        double zero = picture.lines("r").get(0).x1();
        double left = boxes.stream().mapToDouble(Picture.Box::x).reduce(zero, Math::min);
        double right = boxes.stream().mapToDouble(box -> box.x() + box.width()).reduce(zero, Math::max);
        double unit = low < high ? (right - left) / (high - low) : 0;
        double[] widths =
                Arrays.stream(numbers).map(number -> Math.abs(number) * unit).toArray();
        assertThat(boxes.stream().mapToDouble(Picture.Box::width).toArray()).containsExactly(widths, within(3 * TENTH));
        assertThat(IntStream.range(0, numbers.length)
                        .mapToDouble(i -> boxes.get(i).x()
                                + (numbers[i] < 0 ? boxes.get(i).width() : 0)))
                .allMatch(x -> Math.abs(x - zero) <= 2 * TENTH);
        assertThat(right - left).isGreaterThanOrEqualTo(low < high ? 100 - 2 * TENTH : 0);
        assertThat(picture.words("e")).allMatch(words -> words.x() == 132);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void stripsStandInTheirBoxes(@ForAll("trends") Trend trend) {
        List<MetricValue> values = trend.points().stream()
                .map(point -> ((Cell.Figure) point.value()).value())
                .toList();
        Trend.Point last = trend.points().get(trend.points().size() - 1);
        Chart strips = new Strips(
                "S",
                List.of(
                        new Strips.Strip(last.label(), values, last.value(), last.tone(), last.label()),
                        new Strips.Strip("x", values, last.value(), Tone.NEUTRAL, "")));
        Picture picture = Picture.of(strips);
        isInside(picture);
        assertThat(picture.courses().stream()
                        .flatMap(course -> course.runs().stream())
                        .flatMap(List::stream))
                .allMatch(point -> point.x() >= 130 && point.x() <= 236 && point.y() >= 37 && point.y() <= 77);
    }
}
