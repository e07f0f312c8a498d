package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.util.List;
import java.util.Objects;

/**
 * Writes views as Markdown (CommonMark with tables). Every text of the view is escaped, so that a pipe, a
 * tag or a link in the data stays what it is: text.
 */
public final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>#|!~&";

    private Markdown() {}

    /**
     * The renderer; it has no options.
     *
     * @return the renderer
     */
    public static Markdown withDefaults() {
        return new Markdown();
    }

    /**
     * A whole report.
     *
     * @param document the report
     * @return its Markdown, ending with a line end
     */
    public String render(Document document) {
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

    private static void block(Block block, Language language, StringBuilder out) {
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
    private static void chart(Chart chart, Language language, StringBuilder out) {
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

    private static void table(Table table, Language language, StringBuilder out) {
        out.append('|');
        for (String column : table.columns()) {
            out.append(' ').append(escaped(column)).append(" |");
        }
        out.append("\n|");
        for (int i = 0; i < table.columns().size(); i++) {
            out.append(isFigureColumn(table, i) ? " ---: |" : " --- |");
        }
        out.append('\n');
        for (List<Cell> row : table.rows()) {
            out.append('|');
            for (Cell cell : row) {
                out.append(' ').append(escaped(CellText.of(cell, language))).append(" |");
            }
            out.append('\n');
        }
    }

    private static boolean isFigureColumn(Table table, int column) {
        return table.rows().stream().anyMatch(row -> CellText.isFigure(row.get(column)));
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
        String visible = Characters.visible(text);
        StringBuilder out = new StringBuilder(visible.length() + 8);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
