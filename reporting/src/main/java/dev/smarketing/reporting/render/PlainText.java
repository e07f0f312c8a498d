package dev.smarketing.reporting.render;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.util.Objects;

/**
 * Writes views as plain text of fixed-width characters: paragraphs wrapped at a width, tables in aligned
 * columns (words to the left, figures to the right), listings as they are. In a table that is wider than the
 * width, columns of words wrap at 40 characters and headings at the width of what stands under them. What is still too
 * wide is written in parts, one below the other: each has as many columns as fit, at least one, beside those that tell
 * the rows apart. No cell is cut. Control characters are shown as U+FFFD, so that a hostile text cannot move the
 * cursor.
 */
public final class PlainText {

    private static final int DEFAULT_WIDTH = 100;
    /** The width of a column of words in a table that is too wide. */
    private static final int WRAPPED_WORDS = 40;

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
        Objects.requireNonNull(document, "document");
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
        Objects.requireNonNull(language, "language");
        StringBuilder out = new StringBuilder();
        table(table, language, out);
        return out.toString();
    }

    /**
     * One chart, as a table of its figures with bars of block characters.
     *
     * @param chart the chart
     * @param language the language of its figures
     * @return its text, ending with a line end
     */
    public String render(Chart chart, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder out = new StringBuilder();
        chart(chart, language, out);
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
        } else if (block instanceof Chart chart) {
            chart(chart, language, out);
        }
    }

    /** The title, then the figures with a bar or a small line beside them. */
    private void chart(Chart chart, Language language, StringBuilder out) {
        Objects.requireNonNull(chart, "chart");
        wrap(chart.title(), "", "", out);
        table(ChartTable.withBars(chart, language), language, out);
    }

    private static void heading(String text, char underline, StringBuilder out) {
        String visible = Characters.visible(text);
        out.append(visible)
                .append('\n')
                .append(String.valueOf(underline).repeat(Characters.width(visible)))
                .append('\n');
    }

    private void wrap(String text, String firstIndent, String otherIndent, StringBuilder out) {
        String indent = firstIndent;
        for (String line : Characters.wrapped(text, width - otherIndent.length())) {
            out.append(indent).append(line).append('\n');
            indent = otherIndent;
        }
    }

    private void table(Table table, Language language, StringBuilder out) {
        TextTable text = TextTable.of(table, language);
        (text.width() > width ? text.wrapped(WRAPPED_WORDS) : text).appendTo(out, width);
    }
}
