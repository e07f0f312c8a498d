package dev.smarketing.reporting.render;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes views as plain text of fixed-width characters: paragraphs wrapped at a width, tables in aligned
 * columns (words to the left, figures to the right), listings as they are. A word longer than the width,
 * and a table wider than it, is not cut. Control characters are shown as U+FFFD, so that a hostile text
 * cannot move the cursor.
 */
public final class PlainText {

    private static final int DEFAULT_WIDTH = 100;
    private static final String GAP = "  ";

    private final int width;

    private PlainText(int width) {
        this.width = width;
    }

    /**
     * Wraps at 100 characters.
     *
     * @return the renderer
     */
    public static PlainText withDefaults() {
        return new PlainText(DEFAULT_WIDTH);
    }

    /**
     * Wraps paragraphs at another width.
     *
     * @param characters the width, 20 or more
     * @return a changed copy
     */
    public PlainText withWidth(int characters) {
        return new PlainText(Require.atLeast(characters, 20, "width"));
    }

    /**
     * A whole report.
     *
     * @param document the report
     * @return its text, ending with a line end
     */
    public String render(Document document) {
        StringBuilder out = new StringBuilder();
        heading(document.title(), '=', out);
        for (Section section : document.sections()) {
            out.append('\n');
            heading(section.heading(), '-', out);
            for (Block block : section.blocks()) {
                out.append('\n');
                block(block, document.language(), out);
            }
        }
        return out.toString();
    }

    /**
     * One table.
     *
     * @param table the table
     * @param language the language of its figures
     * @return its text, a line a row, ending with a line end
     */
    public String render(Table table, Language language) {
        StringBuilder out = new StringBuilder();
        table(table, language, out);
        return out.toString();
    }

    private void block(Block block, Language language, StringBuilder out) {
        if (block instanceof Table table) {
            table(table, language, out);
        } else if (block instanceof Block.Paragraph paragraph) {
            wrap(paragraph.text(), "", "", out);
        } else if (block instanceof Block.Bullets bullets) {
            for (String point : bullets.points()) {
                wrap(point, "- ", "  ", out);
            }
        } else if (block instanceof Block.Listing listing) {
            listing.text()
                    .lines()
                    .forEach(line -> out.append(Characters.visible(line)).append('\n'));
        }
    }

    private static void heading(String text, char underline, StringBuilder out) {
        String visible = Characters.visible(text);
        out.append(visible)
                .append('\n')
                .append(String.valueOf(underline).repeat(Characters.width(visible)))
                .append('\n');
    }

    private void wrap(String text, String firstIndent, String otherIndent, StringBuilder out) {
        StringBuilder line = new StringBuilder(firstIndent);
        boolean empty = true;
        for (String word : Characters.visible(text).strip().split(" +", -1)) {
            if (!empty && Characters.width(line) + 1 + Characters.width(word) > width) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(otherIndent);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }

    private static void table(Table table, Language language, StringBuilder out) {
        int columns = table.columns().size();
        int[] widths = new int[columns];
        boolean[] right = new boolean[columns];
        List<List<String>> texts = new ArrayList<>();
        texts.add(table.columns().stream().map(Characters::visible).toList());
        for (List<Cell> row : table.rows()) {
            List<String> line = new ArrayList<>(columns);
            for (int i = 0; i < columns; i++) {
                line.add(Characters.visible(CellText.of(row.get(i), language)));
                right[i] |= CellText.isFigure(row.get(i));
            }
            texts.add(line);
        }
        for (List<String> line : texts) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Characters.width(line.get(i)));
            }
        }
        for (int row = 0; row < texts.size(); row++) {
            line(texts.get(row), widths, right, out);
            if (row == 0) {
                int all = 0;
                for (int i = 0; i < columns; i++) {
                    all += widths[i] + (i == 0 ? 0 : GAP.length());
                }
                out.append("-".repeat(all)).append('\n');
            }
        }
    }

    private static void line(List<String> cells, int[] widths, boolean[] right, StringBuilder out) {
        int start = out.length();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - Characters.width(cells.get(i)));
            out.append(i == 0 ? "" : GAP);
            out.append(right[i] ? padding + cells.get(i) : cells.get(i) + padding);
        }
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }
}
