package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table as columns of fixed-width text: words to the left, figures to the right. A cell of several lines holds line
 * breaks, which no text of a view does once its control characters are gone. What is wider than the page is written in
 * parts, one below the other, each with the columns that tell the rows apart.
 */
final class TextTable {

    private static final String GAP = "  ";
    /** So many spaces, ready to be appended at once. */
    private static final List<String> SPACES =
            IntStream.range(0, 64).mapToObj(" "::repeat).toList();

    /** Headings do not break into narrower columns than this. */
    private static final int LEAST_HEADING = 10;

    private final String[][] rows;
    private final boolean[] figures;
    /** The width of the widest line of each cell. */
    private final int[][] cellWidths;
    /** Whether a cell of the row has several lines. */
    private final boolean[] broken;

    private final int[] widths;

    private TextTable(String[][] rows, boolean[] figures, int[][] cellWidths, boolean[] broken) {
        this.rows = rows;
        this.figures = figures;
        this.cellWidths = cellWidths;
        this.broken = broken;
        this.widths = new int[figures.length];
        for (int[] row : cellWidths) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i]);
            }
        }
    }

    static TextTable of(Table table, Language language) {
        Objects.requireNonNull(table, "table");
        int columns = table.columns().size();
        boolean[] figures = new boolean[columns];
        String[][] rows = new String[table.rows().size() + 1][columns];
        int[][] cellWidths = new int[rows.length][columns];
        for (int i = 0; i < columns; i++) {
            rows[0][i] = Characters.visible(table.columns().get(i));
            cellWidths[0][i] = Characters.width(rows[0][i]);
        }
        int at = 1;
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                Cell cell = row.get(i);
                String text = Characters.visible(CellText.of(cell, language));
                rows[at][i] = text;
                cellWidths[at][i] = Characters.width(text);
                figures[i] |= CellText.isFigure(cell);
            }
            at++;
        }
        return new TextTable(rows, figures, cellWidths, new boolean[rows.length]);
    }

    int columns() {
        return widths.length;
    }

    int rows() {
        return rows.length;
    }

    /** The text of a cell; the headings are row 0. */
    String cell(int row, int column) {
        return rows[row][column];
    }

    boolean isFigures(int column) {
        return figures[column];
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
        String[][] narrower = rows.clone();
        int[][] narrowerWidths = cellWidths.clone();
        boolean[] breaks = broken.clone();
        int[] body = new int[figures.length];
        for (int row = 1; row < rows.length; row++) {
            for (int i = 0; i < figures.length; i++) {
                if (!figures[i]) {
                    breakUp(narrower, narrowerWidths, breaks, row, i, most);
                }
                body[i] = Math.max(body[i], narrowerWidths[row][i]);
            }
        }
        for (int i = 0; i < figures.length; i++) {
            breakUp(narrower, narrowerWidths, breaks, 0, i, Math.max(body[i], LEAST_HEADING));
        }
        return new TextTable(narrower, figures, narrowerWidths, breaks);
    }

    private void breakUp(String[][] texts, int[][] textWidths, boolean[] breaks, int row, int column, int most) {
        if (textWidths[row][column] <= most) {
            return;
        }
        if (texts[row] == rows[row]) {
            texts[row] = rows[row].clone();
            textWidths[row] = cellWidths[row].clone();
        }
        List<String> lines = Characters.wrapped(rows[row][column], most);
        texts[row][column] = String.join("\n", lines);
        textWidths[row][column] =
                lines.stream().mapToInt(Characters::width).max().orElse(0);
        breaks[row] |= lines.size() > 1;
    }

    /** The least number of columns, from the left, that no two rows share; the first one if these take more than half. */
    int keys(int most) {
        int width = -GAP.length();
        for (int keys = 1; keys < widths.length; keys++) {
            width += GAP.length() + widths[keys - 1];
            if (2 * width > most) {
                return 1;
            }
            Set<List<String>> seen = new HashSet<>();
            int count = keys;
            if (Arrays.stream(rows).allMatch(row -> seen.add(List.of(Arrays.copyOf(row, count))))) {
                return keys;
            }
        }
        return 1;
    }

    /** The column after the last one that stands beside the keys on a page of a width, at least one. */
    int partEnd(int keys, int from, int most) {
        int width = widths[0];
        for (int i = 1; i < keys; i++) {
            width += GAP.length() + widths[i];
        }
        int end = from;
        while (end < widths.length) {
            width += GAP.length() + widths[end];
            if (width > most && end > from) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** All of it, in as few parts as the page allows. */
    void appendTo(StringBuilder out, int most) {
        int keys = width() > most ? keys(most) : 1;
        int from = keys;
        do {
            out.append(from == keys ? "" : "\n");
            int end = partEnd(keys, from, most);
            append(columns(keys, from, end), out);
            from = end;
        } while (from < widths.length);
    }

    static int[] columns(int keys, int from, int end) {
        int[] columns = new int[keys + end - from];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i < keys ? i : from + i - keys;
        }
        return columns;
    }

    private void append(int[] columns, StringBuilder out) {
        int line = GAP.length() * (columns.length - 1);
        for (int column : columns) {
            line += widths[column];
        }
        out.ensureCapacity(out.length() + (line + 1) * (rows.length + 1));
        for (int row = 0; row < rows.length; row++) {
            if (broken[row]) {
                appendLines(row, columns, out);
            } else {
                int start = out.length();
                for (int column : columns) {
                    appendCell(rows[row][column], cellWidths[row][column], column, out);
                }
                endLine(start, out);
            }
            if (row == 0) {
                out.append("-".repeat(line)).append('\n');
            }
        }
    }

    private void appendLines(int row, int[] columns, StringBuilder out) {
        String[] rest = rows[row].clone();
        boolean more = true;
        while (more) {
            more = false;
            int start = out.length();
            for (int column : columns) {
                String text = rest[column];
                int end = text.indexOf('\n');
                rest[column] = end < 0 ? "" : text.substring(end + 1);
                more |= end >= 0;
                String line = end < 0 ? text : text.substring(0, end);
                appendCell(line, Characters.width(line), column, out);
            }
            endLine(start, out);
        }
    }

    private void appendCell(String text, int width, int column, StringBuilder out) {
        int padding = widths[column] - width;
        if (figures[column]) {
            pad(padding, out);
            out.append(text);
        } else {
            out.append(text);
            pad(padding, out);
        }
        out.append(GAP);
    }

    private static void endLine(int start, StringBuilder out) {
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }

    private static void pad(int spaces, StringBuilder out) {
        int rest = spaces;
        while (rest >= SPACES.size()) {
            out.append(SPACES.get(SPACES.size() - 1));
            rest -= SPACES.size() - 1;
        }
        out.append(SPACES.get(rest));
    }
}
