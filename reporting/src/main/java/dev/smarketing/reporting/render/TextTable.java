package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.List;

/** A table as columns of fixed-width text: words to the left, figures to the right. */
final class TextTable {

    private static final String GAP = "  ";
    /** Headings do not break into narrower columns than this. */
    private static final int LEAST_HEADING = 10;

    private final List<List<List<String>>> rows;
    private final boolean[] figures;
    private final int[] widths;

    private TextTable(List<List<List<String>>> rows, boolean[] figures) {
        this.rows = rows;
        this.figures = figures;
        this.widths = new int[figures.length];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], Characters.width(line));
                }
            }
        }
    }

    static TextTable of(Table table, Language language) {
        boolean[] figures = new boolean[table.columns().size()];
        List<List<List<String>>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> List.of(Characters.visible(column)))
                .toList());
        for (List<Cell> row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < figures.length; i++) {
                cells.add(List.of(Characters.visible(CellText.of(row.get(i), language))));
                figures[i] |= CellText.isFigure(row.get(i));
            }
            rows.add(cells);
        }
        return new TextTable(rows, figures);
    }

    int width() {
        int width = GAP.length() * (widths.length - 1);
        for (int column : widths) {
            width += column;
        }
        return width;
    }

    /** With words on several lines where longer than a width, headings where longer than what stands under them. */
    TextTable wrapped(int most) {
        List<List<List<String>>> narrower = new ArrayList<>();
        for (List<List<String>> row : rows.subList(1, rows.size())) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < figures.length; i++) {
                cells.add(
                        figures[i] ? row.get(i) : Characters.wrapped(row.get(i).get(0), most));
            }
            narrower.add(cells);
        }
        List<List<String>> heading = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            int widest = LEAST_HEADING;
            for (List<List<String>> cells : narrower) {
                for (String line : cells.get(i)) {
                    widest = Math.max(widest, Characters.width(line));
                }
            }
            heading.add(Characters.wrapped(rows.get(0).get(i).get(0), widest));
        }
        narrower.add(0, heading);
        return new TextTable(narrower, figures);
    }

    void appendTo(StringBuilder out) {
        for (int row = 0; row < rows.size(); row++) {
            append(rows.get(row), out);
            if (row == 0) {
                out.append("-".repeat(width())).append('\n');
            }
        }
    }

    private void append(List<List<String>> cells, StringBuilder out) {
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            int start = out.length();
            for (int i = 0; i < widths.length; i++) {
                String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String padding = " ".repeat(widths[i] - Characters.width(text));
                out.append(i == 0 ? "" : GAP).append(figures[i] ? padding + text : text + padding);
            }
            int end = out.length();
            while (end > start && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
            out.append('\n');
        }
    }
}
