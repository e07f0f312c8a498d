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
 * Writes views as Markdown (CommonMark with tables). Every text of the view is escaped, so that a pipe, a
 * tag or a link in the data stays what it is: text. A table that is wider than what pages show beside each other (words
 * count at most 40 characters, for they wrap there) is written in parts, one below the other: each has as many columns
 * as fit, at least one, beside those that tell the rows apart.
 */
public final class Markdown {

    private static final int DEFAULT_WIDTH = 120;
    /** Words wrap where Markdown is shown, so that longer ones do not make a table wider. */
    private static final int WRAPPED_WORDS = 40;
    /** By character: what Markdown would not take for text. */
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        "\\`*_{}[]<>#|!~&".chars().forEach(c -> SPECIAL[c] = true);
    }

    private final int width;

    private Markdown(int width) {
        this.width = width;
    }

    /**
     * Tables of at most 120 characters a line.
     *
     * @return the renderer
     */
    public static Markdown withDefaults() {
        return new Markdown(DEFAULT_WIDTH);
    }

    /**
     * Tables of another width.
     *
     * @param characters what the cells of a line take together, 20 or more
     * @return a changed copy
     */
    public Markdown withWidth(int characters) {
        return new Markdown(Require.atLeast(characters, 20, "width"));
    }

    /**
     * A whole report.
     *
     * @param document the report
     * @return its Markdown, ending with a line end
     */
    public String render(Document document) {
        Objects.requireNonNull(document, "document");
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(document.title())).append('\n');
        for (Section section : document.sections()) {
            out.append("\n## ").append(escaped(section.heading())).append('\n');
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
     * @return its Markdown, ending with a line end
     */
    public String render(Table table, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder out = new StringBuilder();
        table(table, language, out);
        return out.toString();
    }

    /**
     * One chart, as a table of its figures.
     *
     * @param chart the chart
     * @param language the language of its figures
     * @return its Markdown, ending with a line end
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
            out.append(paragraph(paragraph.text())).append('\n');
        } else if (block instanceof Block.Bullets bullets) {
            for (String point : bullets.points()) {
                out.append("- ").append(paragraph(point)).append('\n');
            }
        } else if (block instanceof Block.Listing listing) {
            listing(listing.text(), out);
        } else if (block instanceof Chart chart) {
            chart(chart, language, out);
        }
    }

    /** Markdown has no pictures of its own: the title and the figures. */
    private void chart(Chart chart, Language language, StringBuilder out) {
        Objects.requireNonNull(chart, "chart");
        out.append("**").append(escaped(chart.title())).append("**\n\n");
        table(ChartTable.of(chart, language), language, out);
    }

    private static void listing(String text, StringBuilder out) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.append(fence).append("text\n");
        text.lines().forEach(line -> out.append(Characters.visible(line)).append('\n'));
        out.append(fence).append('\n');
    }

    private void table(Table table, Language language, StringBuilder out) {
        TextTable text = TextTable.of(table, language);
        TextTable measured = text.width() > width ? text.wrapped(WRAPPED_WORDS) : text;
        int keys = measured.width() > width ? measured.keys(width) : 1;
        int from = keys;
        do {
            out.append(from == keys ? "" : "\n");
            int end = measured.partEnd(keys, from, width);
            part(text, TextTable.columns(keys, from, end), out);
            from = end;
        } while (from < text.columns());
    }

    private static void part(TextTable text, int[] columns, StringBuilder out) {
        for (int row = 0; row < text.rows(); row++) {
            out.append('|');
            for (int column : columns) {
                out.append(' ');
                escape(text.cell(row, column), out);
                out.append(" |");
            }
            out.append('\n');
            if (row == 0) {
                out.append('|');
                for (int column : columns) {
                    out.append(text.isFigures(column) ? " ---: |" : " --- |");
                }
                out.append('\n');
            }
        }
    }

    /** A paragraph must not start like a list, a heading or a quotation. */
    private static String paragraph(String text) {
        String escaped = escaped(text).strip();
        if (escaped.startsWith("-") || escaped.startsWith("+") || escaped.startsWith("=")) {
            return "\\" + escaped;
        }
        int digits = 0;
        while (digits < escaped.length() && Character.isDigit(escaped.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && digits < escaped.length()
                && (escaped.charAt(digits) == '.' || escaped.charAt(digits) == ')');
        return numbered ? escaped.substring(0, digits) + "\\" + escaped.substring(digits) : escaped;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        escape(Characters.visible(text), out);
        return out.toString();
    }

    private static void escape(String visible, StringBuilder out) {
        int written = 0;
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c]) {
                out.append(visible, written, i).append('\\');
                written = i;
            }
        }
        if (written == 0) {
            out.append(visible); // at once; a part of a text is copied character by character
        } else {
            out.append(visible, written, visible.length());
        }
    }
}
