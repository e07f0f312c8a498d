package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Tone;
import java.util.List;

/** Pictures made of boxes. */
final class BoxPictures {

    private static final double ROW = 28;
    private static final double LABEL = 140;
    private static final int LABEL_CHARACTERS = 20;
    private static final int BIN_CHARACTERS = 20;
    private static final double GAP = 6;
    private static final double VALUE = 112;
    private static final double MOST_WORDS = 240;
    private static final int HEAT_LEVELS = 5;

    private BoxPictures() {}

    static double bars(Bars bars, Language language, Canvas canvas, double top) {
        double[] numbers = Plot.numbers(
                bars.bars().stream().map(bar -> CellText.value(bar.value())).toList());
        double low = Plot.least(Plot.least(numbers), 0);
        double high = Plot.greatest(Plot.greatest(numbers), 0);
        double room = VALUE;
        for (Bars.Bar bar : bars.bars()) {
            if (CellText.value(bar.value()).isValue()) {
                room = Math.max(room, GAP + Canvas.CHARACTER * Characters.width(words(bar, language)));
            }
        }
        double unit = high > low ? (Svg.WIDTH - LABEL - Math.min(room, MOST_WORDS)) / (high - low) : 0;
        double zero = LABEL - low * unit;
        double y = top;
        for (int i = 0; i < numbers.length; i++) {
            Bars.Bar bar = bars.bars().get(i);
            canvas.text(LABEL - 8, y + 18, "e", bar.label(), LABEL_CHARACTERS);
            String styles = "m";
            double at = zero + GAP;
            if (!Double.isNaN(numbers[i])) {
                double end = zero + numbers[i] * unit;
                canvas.box(Math.min(zero, end), y + 4, Math.abs(end - zero), ROW - 9, Canvas.fill(bar.tone()));
                styles = Canvas.words(bar.tone());
                at = Math.max(zero, end) + GAP;
            }
            canvas.text(at, y + 18, styles, words(bar, language), fitting(Svg.WIDTH - at));
            y += ROW;
        }
        canvas.line(zero, top, zero, y, "r");
        return y + 6;
    }

    /** Characters on a line of a length, which may have lost a rounding. */
    private static int fitting(double length) {
        return (int) (length / Canvas.CHARACTER + 0.001);
    }

    private static String words(Bars.Bar bar, Language language) {
        String sign = bar.tone() == Tone.NEUTRAL ? "" : CellText.sign(bar.tone()) + " ";
        String note = bar.note().isEmpty() ? "" : " (" + bar.note() + ")";
        return sign + CellText.of(bar.value(), language) + note;
    }

    static double funnel(Funnel funnel, Language language, Canvas canvas, double top) {
        long most =
                funnel.stages().stream().mapToLong(Funnel.Stage::count).max().orElse(0);
        double area = Svg.WIDTH - LABEL - 150;
        double y = top;
        long before = -1;
        for (Funnel.Stage stage : funnel.stages()) {
            double width = most == 0 ? 0 : area * stage.count() / most;
            canvas.text(LABEL - 8, y + 21, "e", stage.label(), LABEL_CHARACTERS);
            canvas.box(LABEL + (area - width) / 2, y + 2, Math.max(width, 1), ROW + 2, "f");
            String share = before < 0
                    ? ""
                    : " (" + CellText.of(Cell.percent(MetricValue.ratio(stage.count(), before)), language) + ")";
            canvas.text(LABEL + area + 8, y + 21, "", CellText.of(Cell.of(stage.count()), language) + share, 20);
            before = stage.count();
            y += ROW + 6;
        }
        return y + 4;
    }

    static double heatMap(HeatMap map, Language language, Canvas canvas, double top) {
        double greatest = Double.NaN;
        for (List<Cell> row : map.cells()) {
            for (Cell cell : row) {
                greatest = Plot.greatest(greatest, Plot.number(CellText.value(cell)));
            }
        }
        double left = 110;
        double width = (Svg.WIDTH - left) / map.columns().size();
        int characters = fitting(width);
        double y = top + 20;
        canvas.text(left + (Svg.WIDTH - left) / 2, y - 6, "m c", map.columnsName(), 40);
        canvas.text(0, y + 14, "m", map.rowsName(), 14);
        for (int column = 0; column < map.columns().size(); column++) {
            canvas.text(
                    left + width * (column + 0.5), y + 14, "c", map.columns().get(column), characters);
        }
        y += 22;
        for (int row = 0; row < map.rows().size(); row++) {
            canvas.text(left - 8, y + 22, "e", map.rows().get(row), 14);
            for (int column = 0; column < map.columns().size(); column++) {
                Cell cell = map.cells().get(row).get(column);
                double number = Plot.number(CellText.value(cell));
                int level = Double.isNaN(number) || !(greatest > 0)
                        ? 0
                        : Math.max(0, Math.min(HEAT_LEVELS - 1, (int) (number / greatest * HEAT_LEVELS)));
                canvas.box(left + width * column + 1, y + 1, width - 2, 32, "h" + level);
                canvas.text(
                        left + width * (column + 0.5), y + 22, "c t" + level, CellText.of(cell, language), characters);
            }
            y += 34;
        }
        return y + 4;
    }

    static double histogram(Histogram histogram, Language language, Canvas canvas, double top) {
        List<Histogram.Bin> bins = histogram.bins();
        long most = bins.stream().mapToLong(Histogram.Bin::count).max().orElse(0);
        double marksHeight = 16.0 * histogram.marks().size();
        double bottom = top + marksHeight + 170;
        double area = 150;
        double left = 10;
        double width = (Svg.WIDTH - 2 * left) / bins.size();
        boolean counted = 8.0 * Long.toString(most).length() <= width;
        for (int i = 0; i < bins.size(); i++) {
            long count = bins.get(i).count();
            double height = most == 0 ? 0 : area * count / most;
            canvas.box(left + width * i + 1, bottom - height, Math.max(width - 2, 0.5), height, "f");
            if (counted && count > 0) {
                String text = CellText.of(Cell.of(count), language);
                canvas.text(left + width * (i + 0.5), bottom - height - 4, "m c", text, text.length());
            }
        }
        canvas.line(left, bottom, Svg.WIDTH - left, bottom, "z");
        List<String> labels =
                bins.stream().map(bin -> Numerals.exact(bin.from(), language)).toList();
        int longest = Math.min(
                BIN_CHARACTERS,
                labels.stream().mapToInt(Characters::width).max().orElse(0));
        double half = Canvas.SMALL_CHARACTER * longest / 2;
        // the first one begins at its place, else it would leave the picture: it needs room for one and a half
        int every = (int) Math.ceil((3 * half + Canvas.SMALL_CHARACTER) / width);
        for (int i = 0; i < bins.size() && left + width * i + half <= Svg.WIDTH; i += every) {
            canvas.text(left + width * i, bottom + 18, i == 0 ? "m" : "m c", labels.get(i), BIN_CHARACTERS);
        }
        double from = bins.get(0).from().doubleValue();
        double to = bins.get(bins.size() - 1).to().doubleValue();
        double markY = top + 12;
        for (Histogram.Mark mark : histogram.marks()) {
            if (histogram.spans(mark.at())) {
                double x = left + (Svg.WIDTH - 2 * left) * (mark.at().doubleValue() - from) / (to - from);
                long crossed = bins.stream()
                        .filter(bin -> bin.from().compareTo(mark.at()) <= 0
                                && mark.at().compareTo(bin.to()) <= 0)
                        .mapToLong(Histogram.Bin::count)
                        .max()
                        .orElse(0);
                if (crossed > 0) {
                    // on a box the line would be as dark as the box
                    canvas.line(x, bottom - area * crossed / most, x, bottom, "k");
                }
                canvas.line(x, markY - 8, x, bottom, "z d");
                boolean before = x > Svg.WIDTH / 2;
                canvas.text(x + (before ? -GAP : GAP), markY, before ? "m e" : "m", mark.label(), 33);
            } else {
                // no line where it does not stand: its words, at the end of the scale that it lies beyond
                boolean above = mark.at().compareTo(bins.get(0).from()) > 0;
                canvas.text(
                        above ? Svg.WIDTH - left : left,
                        markY,
                        above ? "m e" : "m",
                        ChartTable.text(histogram, mark, language),
                        fitting(Svg.WIDTH - 2 * left));
            }
            markY += 16;
        }
        canvas.text(Svg.WIDTH / 2, bottom + 36, "m c", histogram.axis(), 50);
        return bottom + 44;
    }
}
