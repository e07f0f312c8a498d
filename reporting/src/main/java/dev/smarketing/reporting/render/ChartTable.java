package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The figures of a chart as a table: what everyone can read, also without seeing the picture. */
final class ChartTable {

    private static final int BAR_WIDTH = 30;

    private ChartTable() {}

    static Table of(Chart chart, Language language) {
        return new Writer(language).table(chart);
    }

    /** With a column of block characters for charts that compare lengths. */
    static Table withBars(Chart chart, Language language) {
        Table table = of(chart, language);
        double[] numbers = lengths(chart);
        if (numbers.length == 0) {
            return table;
        }
        double most = Math.max(0, Plot.greatest(numbers));
        double least = Math.min(0, Plot.least(numbers));
        List<String> columns = new ArrayList<>(table.columns());
        columns.add("");
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> figures : table.rows()) {
            List<Cell> row = new ArrayList<>(figures);
            row.add(Cell.of(rows.size() < numbers.length ? bar(numbers[rows.size()], Math.max(most, -least)) : ""));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    /** A place on the scale with its figure, and that it is not on the scale if so. */
    static String text(Histogram histogram, Histogram.Mark mark, Language language) {
        String text = mark.label() + language.colon() + Numerals.exact(mark.at(), language);
        return histogram.spans(mark.at()) ? text : text + " (" + ChartWords.BEYOND_SCALE.in(language) + ")";
    }

    private static String bar(double number, double most) {
        if (Double.isNaN(number) || !(most > 0)) {
            return "";
        }
        int length = (int) Math.round(Math.abs(number) / most * BAR_WIDTH);
        return (number < 0 ? "-" : "") + "\u2588".repeat(length);
    }

    private static double[] lengths(Chart chart) {
        if (chart instanceof Bars bars) {
            return Plot.numbers(
                    bars.bars().stream().map(bar -> CellText.value(bar.value())).toList());
        }
        if (chart instanceof Funnel funnel) {
            return funnel.stages().stream().mapToDouble(Funnel.Stage::count).toArray();
        }
        if (chart instanceof Histogram histogram) {
            return histogram.bins().stream().mapToDouble(Histogram.Bin::count).toArray();
        }
        return new double[0];
    }

    private record Writer(Language language) {

        Table table(Chart chart) {
            if (chart instanceof Trend trend) {
                return trend(trend);
            }
            if (chart instanceof Bars bars) {
                return bars(bars);
            }
            if (chart instanceof Funnel funnel) {
                return funnel(funnel);
            }
            if (chart instanceof HeatMap map) {
                return heatMap(map);
            }
            if (chart instanceof Histogram histogram) {
                return histogram(histogram);
            }
            return chart instanceof BurnUp burnUp ? burnUp(burnUp) : strips((Strips) chart);
        }

        private String word(Words word) {
            return word.in(language);
        }

        private Table trend(Trend trend) {
            boolean notes =
                    trend.points().stream().anyMatch(point -> !point.note().isEmpty());
            List<List<Cell>> rows = new ArrayList<>();
            for (Trend.Point point : trend.points()) {
                rows.add(row(notes, point.note(), Cell.of(point.label()), judged(point.value(), point.tone())));
            }
            for (Trend.Line line : trend.lines()) {
                rows.add(row(notes, "", Cell.of(line.label()), line.value()));
            }
            return new Table(columns(notes, word(ChartWords.TIME), word(ChartWords.VALUE)), rows);
        }

        private Table bars(Bars bars) {
            boolean notes = bars.bars().stream().anyMatch(bar -> !bar.note().isEmpty());
            List<List<Cell>> rows = new ArrayList<>();
            for (Bars.Bar bar : bars.bars()) {
                rows.add(row(notes, bar.note(), Cell.of(bar.label()), judged(bar.value(), bar.tone())));
            }
            return new Table(columns(notes, "", word(ChartWords.VALUE)), rows);
        }

        private List<String> columns(boolean notes, String first, String second) {
            return notes ? List.of(first, second, word(ChartWords.NOTE)) : List.of(first, second);
        }

        private static List<Cell> row(boolean notes, String note, Cell first, Cell second) {
            return notes ? List.of(first, second, Cell.of(note)) : List.of(first, second);
        }

        private static Cell judged(Cell value, Tone tone) {
            return tone == Tone.NEUTRAL ? value : Cell.judged(value, tone, "");
        }

        private Table funnel(Funnel funnel) {
            List<List<Cell>> rows = new ArrayList<>();
            long before = -1;
            for (Funnel.Stage stage : funnel.stages()) {
                Cell share = before < 0 ? Cell.of("") : Cell.percent(MetricValue.ratio(stage.count(), before));
                rows.add(List.of(Cell.of(stage.label()), Cell.of(stage.count()), share));
                before = stage.count();
            }
            return new Table(List.of(word(ChartWords.STAGE), word(ChartWords.COUNT), word(ChartWords.OF_BEFORE)), rows);
        }

        private Table heatMap(HeatMap map) {
            List<String> columns = new ArrayList<>();
            columns.add(map.rowsName() + " / " + map.columnsName());
            columns.addAll(map.columns());
            List<List<Cell>> rows = new ArrayList<>();
            for (int i = 0; i < map.rows().size(); i++) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.of(map.rows().get(i)));
                row.addAll(map.cells().get(i));
                rows.add(row);
            }
            return new Table(columns, rows);
        }

        private Table histogram(Histogram histogram) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Histogram.Bin bin : histogram.bins()) {
                rows.add(List.of(Cell.of(step(bin)), Cell.of(bin.count())));
            }
            for (Histogram.Mark mark : histogram.marks()) {
                rows.add(List.of(Cell.of(text(histogram, mark, language)), Cell.of("")));
            }
            return new Table(List.of(histogram.axis(), word(ChartWords.COUNT)), rows);
        }

        private String step(Histogram.Bin bin) {
            return word(ChartWords.FROM) + " " + number(bin.from()) + " " + word(ChartWords.BELOW) + " "
                    + number(bin.to());
        }

        private String number(BigDecimal number) {
            return Numerals.exact(number, language);
        }

        private Table burnUp(BurnUp burnUp) {
            List<List<Cell>> rows = new ArrayList<>();
            for (BurnUp.Point point : burnUp.points()) {
                rows.add(List.of(Cell.of(point.label()), point.scope(), point.done()));
            }
            return new Table(List.of(word(ChartWords.TIME), word(ChartWords.SCOPE), word(ChartWords.DONE)), rows);
        }

        private Table strips(Strips strips) {
            boolean notes =
                    strips.strips().stream().anyMatch(strip -> !strip.note().isEmpty());
            List<String> columns =
                    new ArrayList<>(List.of(word(ChartWords.ROW), word(ChartWords.COURSE), word(ChartWords.LATEST)));
            if (notes) {
                columns.add(word(ChartWords.NOTE));
            }
            List<List<Cell>> rows = new ArrayList<>();
            for (Strips.Strip strip : strips.strips()) {
                List<Cell> row = new ArrayList<>(List.of(
                        Cell.of(strip.label()), Cell.course(strip.values()), judged(strip.latest(), strip.tone())));
                if (notes) {
                    row.add(Cell.of(strip.note()));
                }
                rows.add(row);
            }
            return new Table(columns, rows);
        }
    }
}
