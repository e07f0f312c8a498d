package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Pictures made of lines. */
final class LinePictures {

    private static final double HEIGHT = 190;
    private static final double LEFT = 62;
    private static final double RIGHT = 122;
    private static final double LABEL_GAP = 15;
    private static final int END_CHARACTERS = 18;
    /** About what a character takes. */
    private static final double CHARACTER = 7;

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
        Frame frame = new Frame(Scale.over(least, greatest), numbers.length, top);
        frame.draw(
                canvas,
                trend.points().get(0).value(),
                language,
                i -> trend.points().get(i).label());
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!Double.isNaN(lines[i])) {
                Trend.Line line = trend.lines().get(i);
                double y = frame.y(lines[i]);
                canvas.line(LEFT, y, Svg.WIDTH - RIGHT, y, style(line.kind()));
                String value = " " + CellText.of(line.value(), language);
                boolean fits = Characters.width(line.label() + value) <= END_CHARACTERS;
                labels.add(new EndLabel(fits ? line.label() + value : line.label(), y, "m"));
            }
        }
        double[] xs = frame.xs();
        double[] ys = Arrays.stream(numbers).map(frame::y).toArray();
        double[] settled = ys.clone();
        for (int i = 0; i < ys.length; i++) {
            settled[i] = trend.points().get(i).provisional() ? Double.NaN : ys[i];
        }
        canvas.path(xs, settled, "l");
        for (int i = 0; i < ys.length; i++) {
            Trend.Point point = trend.points().get(i);
            if (!Double.isNaN(ys[i])) {
                String note = point.note().isEmpty() ? "" : " (" + point.note() + ")";
                String title = point.label() + " " + CellText.of(point.value(), language) + note;
                if (point.provisional()) {
                    canvas.ring(xs[i], ys[i], title);
                } else {
                    canvas.sign(xs[i], ys[i], point.tone(), title);
                }
            }
        }
        endLabels(labels, canvas);
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
        double greatest = Plot.greatest(Plot.greatest(scope), Plot.greatest(done));
        Frame frame = new Frame(
                Scale.over(Math.min(0, Plot.least(Plot.least(scope), Plot.least(done), 0)), greatest),
                scope.length,
                top);
        frame.draw(
                canvas,
                burnUp.points().get(0).scope(),
                language,
                i -> burnUp.points().get(i).label());
        double[] xs = frame.xs();
        canvas.path(xs, Arrays.stream(scope).map(frame::y).toArray(), "z d");
        canvas.path(xs, Arrays.stream(done).map(frame::y).toArray(), "l");
        List<EndLabel> labels = new ArrayList<>();
        endLabel(burnUp, BurnUp.Point::scope, ChartWords.SCOPE, frame, language).ifPresent(labels::add);
        endLabel(burnUp, BurnUp.Point::done, ChartWords.DONE, frame, language).ifPresent(labels::add);
        endLabels(labels, canvas);
        return frame.bottom() + 30;
    }

    private static Optional<EndLabel> endLabel(
            BurnUp burnUp, Function<BurnUp.Point, Cell> side, Words word, Frame frame, Language language) {
        for (int i = burnUp.points().size() - 1; i >= 0; i--) {
            Cell cell = side.apply(burnUp.points().get(i));
            double number = Plot.number(CellText.value(cell));
            if (!Double.isNaN(number)) {
                return Optional.of(
                        new EndLabel(word.in(language) + " " + CellText.of(cell, language), frame.y(number), ""));
            }
        }
        return Optional.empty();
    }

    /** Words beside the ends of lines, moved apart where they would cover each other. */
    private static void endLabels(List<EndLabel> labels, Canvas canvas) {
        List<EndLabel> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(EndLabel::y));
        double free = Double.NEGATIVE_INFINITY;
        for (EndLabel label : sorted) {
            double y = Math.max(label.y() + 4, free);
            canvas.shortened(Svg.WIDTH - RIGHT + 6, y, label.styles(), label.text(), END_CHARACTERS);
            free = y + LABEL_GAP;
        }
    }

    static double strips(Strips strips, Language language, Canvas canvas, double top) {
        double y = top;
        for (Strips.Strip strip : strips.strips()) {
            canvas.shortened(0, y + 16, "", strip.label(), 17);
            double[] numbers = Plot.numbers(strip.values());
            course(numbers, 128, y + 3, 110, 18, canvas);
            Tone tone = strip.tone();
            String latest = CellText.of(strip.latest(), language);
            canvas.shortened(338, y + 16, "e", latest, 13);
            if (tone != Tone.NEUTRAL) {
                canvas.sign(350, y + 12, tone, strip.note());
                canvas.shortened(360, y + 16, "m", strip.note(), 19);
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

    /** The space that lines are drawn in. */
    private record Frame(Scale scale, int count, double top) {

        double bottom() {
            return top + HEIGHT;
        }

        double y(double number) {
            return Double.isNaN(number) ? number : bottom() - HEIGHT * scale.share(number);
        }

        double[] xs() {
            double[] xs = new double[count];
            double width = Svg.WIDTH - LEFT - RIGHT;
            for (int i = 0; i < count; i++) {
                xs[i] = count == 1 ? LEFT + width / 2 : LEFT + 6 + (width - 12) * i / (count - 1);
            }
            return xs;
        }

        void draw(Canvas canvas, Cell like, Language language, IntFunction<String> label) {
            for (BigDecimal tick : scale.ticks()) {
                double y = y(tick.doubleValue());
                canvas.line(LEFT, y, Svg.WIDTH - RIGHT, y, "r");
                canvas.shortened(LEFT - 6, y + 4, "m e", Scale.text(tick, like, language), 9);
            }
            int longest = 1;
            for (int i = 0; i < count; i++) {
                longest = Math.max(longest, Math.min(10, Characters.width(label.apply(i))));
            }
            double[] xs = xs();
            int every = (int) Math.ceil(count * (longest + 1) * CHARACTER / (Svg.WIDTH - LEFT - RIGHT));
            for (int i = 0; i < count; i += every) {
                canvas.shortened(xs[i], bottom() + 20, "m c", label.apply(i), 10);
            }
        }
    }
}
