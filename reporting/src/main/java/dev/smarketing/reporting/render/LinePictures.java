package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pictures made of lines. */
final class LinePictures {

    private static final double HEIGHT = 190;
    private static final double RIGHT = 358;
    private static final double GAP = 6;
    private static final double LABEL_GAP = 15;
    private static final int END_CHARACTERS = 18;

    /** Where the course of a strip stands beside words and figures of the usual lengths, and what it keeps at least. */
    private static final double STRIP_BEGIN = 128;

    private static final double STRIP_END = 238;
    private static final double STRIP_LEAST = 55;
    private static final int STRIP_LABEL = 17;
    private static final int STRIP_FIGURE = 13;
    private static final int STRIP_MOST_FIGURE = 20;

    private LinePictures() {}

    /** A word beside the end of a line. */
    private record EndLabel(String text, double y, String styles) {}

    static double trend(Trend trend, Language language, Canvas canvas, double top) {
        double[] numbers = Plot.numbers(trend.points().stream()
                .map(point -> CellText.value(point.value()))
                .toList());
        double[] lines = Plot.numbers(
                trend.lines().stream().map(line -> CellText.value(line.value())).toList());
        double least = Plot.least(Plot.least(numbers), Plot.least(lines));
        double greatest = Plot.greatest(Plot.greatest(numbers), Plot.greatest(lines));
        Frame frame = Frame.of(
                Scale.over(least, greatest),
                Stream.concat(
                                trend.points().stream().map(Trend.Point::value),
                                trend.lines().stream().map(Trend.Line::value))
                        .toList(),
                language,
                trend.points().stream().map(Trend.Point::label).toList(),
                top,
                Arrays.stream(lines).filter(line -> !Double.isNaN(line)).count());
        frame.draw(canvas);
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!Double.isNaN(lines[i])) {
                Trend.Line line = trend.lines().get(i);
                double y = frame.y(lines[i]);
                canvas.line(frame.left(), y, RIGHT, y, style(line.kind()));
                labels.add(new EndLabel(endText(line.label(), line.value(), language), y, "m"));
            }
        }
        double[] xs = frame.xs();
        double[] ys = Arrays.stream(numbers).map(frame::y).toArray();
        double[] settled = ys.clone();
        for (int i = 0; i < ys.length; i++) {
            settled[i] = trend.points().get(i).isProvisional() ? Double.NaN : ys[i];
        }
        canvas.path(xs, settled, "l");
        for (int i = 0; i < ys.length; i++) {
            Trend.Point point = trend.points().get(i);
            if (!Double.isNaN(ys[i])) {
                String note = point.note().isEmpty() ? "" : " (" + point.note() + ")";
                String title = point.label() + " " + CellText.of(point.value(), language) + note;
                if (point.isProvisional()) {
                    canvas.ring(xs[i], ys[i], title);
                } else {
                    canvas.sign(xs[i], ys[i], point.tone(), title);
                }
            }
        }
        endLabels(labels, frame, canvas);
        return frame.bottom() + 30;
    }

    private static String style(Trend.LineKind kind) {
        return switch (kind) {
            case CENTRE -> "z";
            case LIMIT -> "z d";
            case GOAL -> "z o";
        };
    }

    static double burnUp(BurnUp burnUp, Language language, Canvas canvas, double top) {
        double[] scope = Plot.numbers(burnUp.points().stream()
                .map(point -> CellText.value(point.scope()))
                .toList());
        double[] done = Plot.numbers(burnUp.points().stream()
                .map(point -> CellText.value(point.done()))
                .toList());
        double least = Plot.least(Plot.least(scope), Plot.least(done), 0);
        double greatest = Plot.greatest(Plot.greatest(scope), Plot.greatest(done), 0);
        Frame frame = Frame.of(
                Scale.over(least, greatest),
                burnUp.points().stream().map(BurnUp.Point::scope).toList(),
                language,
                burnUp.points().stream().map(BurnUp.Point::label).toList(),
                top,
                2);
        frame.draw(canvas);
        double[] xs = frame.xs();
        canvas.path(xs, Arrays.stream(scope).map(frame::y).toArray(), "z d");
        canvas.path(xs, Arrays.stream(done).map(frame::y).toArray(), "l");
        List<EndLabel> labels = new ArrayList<>();
        endLabel(burnUp, BurnUp.Point::scope, ChartWords.SCOPE, frame, language).ifPresent(labels::add);
        endLabel(burnUp, BurnUp.Point::done, ChartWords.DONE, frame, language).ifPresent(labels::add);
        endLabels(labels, frame, canvas);
        return frame.bottom() + 30;
    }

    private static Optional<EndLabel> endLabel(
            BurnUp burnUp, Function<BurnUp.Point, Cell> side, Words word, Frame frame, Language language) {
        for (int i = burnUp.points().size() - 1; i >= 0; i--) {
            Cell cell = side.apply(burnUp.points().get(i));
            double number = Plot.number(CellText.value(cell));
            if (!Double.isNaN(number)) {
                return Optional.of(new EndLabel(endText(word.in(language), cell, language), frame.y(number), ""));
            }
        }
        return Optional.empty();
    }

    /** A name with its figure; the name alone where there is no room for both, for a figure must not be cut. */
    private static String endText(String name, Cell value, Language language) {
        String both = name + " " + CellText.of(value, language);
        return Characters.width(both) <= END_CHARACTERS ? both : name;
    }

    /** Words beside the ends of lines, moved apart where they would cover each other, none below or above the frame. */
    private static void endLabels(List<EndLabel> labels, Frame frame, Canvas canvas) {
        List<EndLabel> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(EndLabel::y));
        double[] ys = new double[sorted.size()];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(sorted.get(i).y(), free);
            free = ys[i] + LABEL_GAP;
        }
        double lowest = frame.bottom();
        for (int i = ys.length - 1; i >= 0; i--) {
            double y = Math.min(ys[i], lowest);
            canvas.text(
                    RIGHT + GAP, y + 4, sorted.get(i).styles(), sorted.get(i).text(), END_CHARACTERS);
            lowest = y - LABEL_GAP;
        }
    }

    static double strips(Strips strips, Language language, Canvas canvas, double top) {
        int figure = STRIP_FIGURE;
        int label = STRIP_LABEL;
        for (Strips.Strip strip : strips.strips()) {
            figure = Math.max(figure, Characters.width(CellText.of(strip.latest(), language)));
            label = Math.max(label, Characters.width(strip.label()));
        }
        figure = Math.min(figure, STRIP_MOST_FIGURE);
        double end = STRIP_END - Canvas.CHARACTER * (figure - STRIP_FIGURE);
        // long words and figures take their room from the course, which keeps half of its own
        int most = STRIP_LABEL + (int) ((end - STRIP_LEAST - STRIP_BEGIN) / Canvas.CHARACTER);
        label = Math.min(label, most);
        double begin = STRIP_BEGIN + Canvas.CHARACTER * (label - STRIP_LABEL);
        double y = top;
        for (Strips.Strip strip : strips.strips()) {
            canvas.text(0, y + 16, "", strip.label(), label);
            double[] numbers = Plot.numbers(strip.values());
            course(numbers, begin, y + 3, end - begin, 18, canvas);
            Tone tone = strip.tone();
            String latest = CellText.of(strip.latest(), language);
            canvas.text(338, y + 16, "e", latest, figure);
            if (tone != Tone.NEUTRAL) {
                canvas.sign(350, y + 12, tone, strip.note());
                canvas.text(360, y + 16, "m", strip.note(), 19);
            }
            y += 26;
        }
        return y + 4;
    }

    /** A small line in a box, with a dot at its end. */
    static void course(double[] numbers, double x, double y, double width, double height, Canvas canvas) {
        double least = Plot.least(numbers);
        double greatest = Plot.greatest(numbers);
        double[] xs = new double[numbers.length];
        double[] ys = new double[numbers.length];
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            xs[i] = numbers.length == 1 ? x + width / 2 : x + 2 + (width - 4) * i / (numbers.length - 1);
            double share = greatest > least ? (numbers[i] - least) / (greatest - least) : 0.5;
            ys[i] = Double.isNaN(numbers[i]) ? Double.NaN : y + 2 + (height - 4) * (1 - share);
            last = Double.isNaN(numbers[i]) ? last : i;
        }
        canvas.path(xs, ys, "l");
        if (last >= 0) {
            canvas.sign(xs[last], ys[last], Tone.NEUTRAL, "");
        }
    }

    /** The space that lines are drawn in, with what stands at its left and below. */
    private record Frame(Scale scale, List<String> ticks, List<String> labels, double left, double top, double height) {

        private static final int TICK_CHARACTERS = 20;
        private static final int LABEL_CHARACTERS = 10;
        private static final int USUAL_TICK = 8;

        /** As high as usual, higher where so many words at the ends of lines would not have room beside it. */
        static Frame of(Scale scale, List<Cell> cells, Language language, List<String> labels, double top, long ends) {
            List<String> ticks = new ArrayList<>(scale.ticks().stream()
                    .map(tick -> Scale.text(tick, cells.get(0), language))
                    .toList());
            cells.stream().flatMap(cell -> currency(cell).stream()).findFirst().ifPresent(code -> {
                String highest = Numerals.withCurrency(ticks.get(ticks.size() - 1), code, language);
                if (Characters.width(highest) <= TICK_CHARACTERS) {
                    ticks.set(ticks.size() - 1, highest);
                }
            });
            double left = GAP + Canvas.SMALL_CHARACTER * Math.max(USUAL_TICK, longest(ticks, TICK_CHARACTERS));
            return new Frame(scale, ticks, labels, left, top, Math.max(HEIGHT, (ends - 1) * LABEL_GAP));
        }

        /** Of an amount or a cost; the highest tick names it for all. */
        private static Optional<String> currency(Cell cell) {
            MetricValue value = CellText.value(cell);
            if (value instanceof MetricValue.Amount amount) {
                return Optional.of(amount.money().currency().getCurrencyCode());
            }
            return value instanceof MetricValue.UnitCost cost
                    ? Optional.of(cost.total().currency().getCurrencyCode())
                    : Optional.empty();
        }

        private static int longest(List<String> texts, int most) {
            return Math.min(
                    most, texts.stream().mapToInt(Characters::width).max().orElse(0));
        }

        double bottom() {
            return top + height;
        }

        double y(double number) {
            return Double.isNaN(number) ? number : bottom() - height * scale.share(number);
        }

        double[] xs() {
            double[] xs = new double[labels.size()];
            double width = RIGHT - left;
            for (int i = 0; i < xs.length; i++) {
                xs[i] = xs.length == 1 ? left + width / 2 : left + GAP + (width - 2 * GAP) * i / (xs.length - 1);
            }
            return xs;
        }

        void draw(Canvas canvas) {
            for (int i = 0; i < ticks.size(); i++) {
                double y = y(scale.ticks().get(i).doubleValue());
                canvas.line(left, y, RIGHT, y, "r");
                canvas.text(left - GAP, y + 4, "m e", ticks.get(i), TICK_CHARACTERS);
            }
            double[] xs = xs();
            double room = Canvas.SMALL_CHARACTER * (longest(labels, LABEL_CHARACTERS) + 1);
            int every = (int) Math.ceil(xs.length * room / (RIGHT - left));
            for (int i = 0; i < xs.length; i += every) {
                canvas.text(xs[i], bottom() + 20, "m c", labels.get(i), LABEL_CHARACTERS);
            }
        }
    }
}
