package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.Arrays;
import java.util.List;

/**
 * A table as columns of fixed-width text: words to the left, figures to the right. A cell of several lines holds line
 * breaks, which no text of a view does once its control characters are gone.
 */
final class TextTable {

    private static final String GAP = "  ";
    /** Headings do not break into narrower columns than this. */
    private static final int LEAST_HEADING = 10;

    private final String[][] rows;
    private final boolean[] figures;
    /** The width of the widest line of each cell. */
    private final int[][] cellWidths;

    private final int[] widths;

    private TextTable(String[][] rows, boolean[] figures) {
        this.rows = rows;
        this.figures = figures;
        this.widths = new int[figures.length];
        this.cellWidths = new int[rows.length][figures.length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < widths.length; i++) {
                int width = widest(rows[row][i]);
                cellWidths[row][i] = width;
                widths[i] = Math.max(widths[i], width);
            }
        }
    }

    static TextTable of(Table table, Language language) {
        int columns = table.columns().size();
        boolean[] figures = new boolean[columns];
        String[][] rows = new String[table.rows().size() + 1][columns];
        for (int i = 0; i < columns; i++) {
            rows[0][i] = Characters.visible(table.columns().get(i));
        }
        int at = 1;
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                rows[at][i] = Characters.visible(CellText.of(row.get(i), language));
                figures[i] |= CellText.isFigure(row.get(i));
            }
            at++;
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
        String[][] narrower = new String[rows.length][];
        int[] body = new int[figures.length];
        for (int row = 1; row < rows.length; row++) {
            narrower[row] = rows[row].clone();
            for (int i = 0; i < figures.length; i++) {
                int width = cellWidths[row][i];
                if (!figures[i] && width > most) {
                    narrower[row][i] = String.join("\n", Characters.wrapped(rows[row][i], most));
                    width = widest(narrower[row][i]);
                }
                body[i] = Math.max(body[i], width);
            }
        }
        narrower[0] = new String[figures.length];
        for (int i = 0; i < figures.length; i++) {
            int widest = Math.max(body[i], LEAST_HEADING);
            narrower[0][i] = String.join("\n", Characters.wrapped(rows[0][i], widest));
        }
        return new TextTable(narrower, figures);
    }

    private static int widest(String cell) {
        int end = cell.indexOf('\n');
        return end < 0
                ? Characters.width(cell)
                : Math.max(Characters.width(cell.substring(0, end)), widest(cell.substring(end + 1)));
    }

    void appendTo(StringBuilder out) {
        for (int row = 0; row < rows.length; row++) {
            append(row, out);
            if (row == 0) {
                out.append("-".repeat(width())).append('\n');
            }
        }
    }

    private void append(int row, StringBuilder out) {
        String[] rest = appendLine(rows[row], cellWidths[row], out);
        while (rest.length > 0) {
            int[] lineWidths = new int[rest.length];
            for (int i = 0; i < rest.length; i++) {
                lineWidths[i] = widest(rest[i]);
            }
            rest = appendLine(rest, lineWidths, out);
        }
    }

    /** Writes the first line of each cell; answers what is left of them, nothing if nothing is. */
    private String[] appendLine(String[] cells, int[] lineWidths, StringBuilder out) {
        String[] rest = {};
        int start = out.length();
        for (int i = 0; i < widths.length; i++) {
            String text = cells[i];
            int width = lineWidths[i];
            int end = text.indexOf('\n');
            if (end >= 0) {
                rest = rest.length > 0 ? rest : emptyCells();
                rest[i] = text.substring(end + 1);
                text = text.substring(0, end);
                width = Characters.width(text);
            }
            out.append(i == 0 ? "" : GAP);
            int padding = widths[i] - width;
            if (figures[i]) {
                pad(padding, out);
                out.append(text);
            } else {
                out.append(text);
                pad(padding, out);
            }
        }
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
        return rest;
    }

    private String[] emptyCells() {
        String[] cells = new String[widths.length];
        Arrays.fill(cells, "");
        return cells;
    }

    private static void pad(int spaces, StringBuilder out) {
        for (int i = 0; i < spaces; i++) {
            out.append(' ');
        }
    }
}
