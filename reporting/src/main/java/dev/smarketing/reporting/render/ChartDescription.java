package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Table;
import java.util.List;

/** A chart in one sentence, for those who do not see it. */
final class ChartDescription {

    private ChartDescription() {}

    static String of(Chart chart, Language language) {
        Table table = ChartTable.of(chart, language);
        int figures = 0;
        int absent = 0;
        double least = Double.NaN;
        double greatest = Double.NaN;
        String lowest = "";
        String highest = "";
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (!CellText.isFigure(cell)) {
                    continue;
                }
                figures++;
                Cell bare = cell instanceof Cell.Judged judged ? judged.value() : cell;
                double number = Plot.number(CellText.value(bare));
                if (Double.isNaN(number)) {
                    absent++;
                    continue;
                }
                String text = CellText.of(row.get(0), language) + " " + CellText.of(bare, language);
                if (!(least <= number)) {
                    least = number;
                    lowest = text;
                }
                if (!(greatest >= number)) {
                    greatest = number;
                    highest = text;
                }
            }
        }
        StringBuilder out = new StringBuilder();
        out.append(figures).append(' ').append(ChartWords.FIGURES_SHOWN.in(language));
        if (!lowest.isEmpty()) {
            out.append(language.semicolon())
                    .append(ChartWords.LOWEST.in(language))
                    .append(language.colon())
                    .append(lowest)
                    .append(language.semicolon())
                    .append(ChartWords.HIGHEST.in(language))
                    .append(language.colon())
                    .append(highest);
        }
        if (absent > 0) {
            out.append(language.semicolon()).append(absent).append(' ').append(ChartWords.WITHOUT_VALUE.in(language));
        }
        return out.append('.').toString();
    }
}
