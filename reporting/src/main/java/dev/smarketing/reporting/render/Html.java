package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no other file. It reads on a phone (wide tables
 * scroll inside their frame), in the dark mode of the reader's system and on paper. Every picture has its figures as a
 * table beneath, and every judgement is a sign or a word as well as a colour. Every text of the view is escaped and
 * stands in its own direction. The same report gives the same characters everywhere.
 */
public final class Html {

    private Html() {}

    /**
     * The renderer; it has no options.
     *
     * @return the renderer
     */
    public static Html withDefaults() {
        return new Html();
    }

    /**
     * A whole report.
     *
     * @param document the report
     * @return an HTML page, ending with a line end
     */
    public String render(Document document) {
        Objects.requireNonNull(document, "document");
        StringBuilder out = new StringBuilder(1 << 16);
        new Page(document.language(), out).page(document);
        return out.toString();
    }

    /**
     * One table, to put into a page of one's own.
     *
     * @param table the table
     * @param language the language of its figures
     * @return a table element, ending with a line end
     */
    public String render(Table table, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder out = new StringBuilder(1 << 12);
        new Page(language, out).table(table);
        return out.toString();
    }

    /** One page being written. */
    private static final class Page {

        /** What a cell takes with its tags, so that a page seldom has to be copied while it grows. */
        private static final int USUAL_CELL = 40;

        /** A day, with its time or without, a month, a week or a quarter: no line breaks at its hyphens. */
        private static final Pattern DATE = Pattern.compile(
                "(?<![\\w-])[0-9]{4}-(?:[0-9]{2}(?:-[0-9]{2}(?:[ T][0-9]{2}:[0-9]{2})?)?|W[0-9]{2}|Q[1-4])(?![\\w-])");

        /** Tables of more columns are written smaller. */
        private static final int MANY_COLUMNS = 10;

        /** Words up to here stay on one line; longer ones keep a column wide enough to read where the table scrolls. */
        private static final int SHORT_WORDS = 24;

        /** Words in a column of figures up to here are no wider than a figure; longer ones may break. */
        private static final int SHORT_NOTES = 10;

        private final Language language;
        private final StringBuilder out;
        private int charts;

        Page(Language language, StringBuilder out) {
            this.language = language;
            this.out = out;
        }

        void page(Document document) {
            out.append("<!DOCTYPE html>\n<html lang=\"").append(language.tag()).append("\">\n<head>\n");
            out.append("<meta charset=\"utf-8\">\n");
            out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
            Escape.append(out, document.title());
            out.append("</title>\n<style>\n").append(PageStyle.TEXT).append("\n</style>\n</head>\n<body>\n<main>\n<h1");
            text(document.title());
            out.append("</h1>\n");
            int number = 0;
            for (Section section : document.sections()) {
                number++;
                out.append("<section aria-labelledby=\"s").append(number).append("\">\n<h2 id=\"s");
                out.append(number).append('"');
                text(section.heading());
                out.append("</h2>\n");
                for (Block block : section.blocks()) {
                    block(block, "s" + number);
                }
                out.append("</section>\n");
            }
            out.append("</main>\n</body>\n</html>\n");
        }

        /** The end of a start tag and its text, which stands in its own direction. */
        private void text(String text) {
            out.append(" dir=\"auto\">");
            if (text.indexOf('-') < 0) {
                Escape.append(out, text);
                return;
            }
            int written = 0;
            Matcher dates = DATE.matcher(text);
            while (dates.find()) {
                Escape.append(out, text.substring(written, dates.start()));
                out.append("<span class=\"d\">");
                Escape.append(out, dates.group());
                out.append("</span>");
                written = dates.end();
            }
            Escape.append(out, text.substring(written));
        }

        private void block(Block block, String heading) {
            if (block instanceof Table table) {
                framed(table, heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                out.append("<p");
                text(paragraph.text());
                out.append("</p>\n");
            } else if (block instanceof Block.Bullets bullets) {
                out.append("<ul>\n");
                for (String point : bullets.points()) {
                    out.append("<li");
                    text(point);
                    out.append("</li>\n");
                }
                out.append("</ul>\n");
            } else if (block instanceof Block.Listing listing) {
                out.append("<pre tabindex=\"0\">");
                listing.text().lines().forEach(line -> {
                    Escape.append(out, line);
                    out.append('\n');
                });
                out.append("</pre>\n");
            } else if (block instanceof Chart chart) {
                chart(chart, heading);
            }
        }

        private void chart(Chart chart, String heading) {
            charts++;
            out.append("<figure>\n<figcaption");
            text(chart.title());
            out.append("</figcaption>\n");
            Svg.append(out, chart, language, "c" + charts, false);
            out.append("\n<details>\n<summary>")
                    .append(ChartWords.FIGURES.in(language))
                    .append("</summary>\n");
            framed(ChartTable.of(chart, language), heading);
            out.append("</details>\n</figure>\n");
        }

        /** A table that scrolls inside its frame where it is wider than the page; the frame can be reached by key. */
        private void framed(Table table, String heading) {
            out.append("<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                    .append(heading)
                    .append("\">\n");
            table(table);
            out.append("</div>\n");
        }

        void table(Table table) {
            Objects.requireNonNull(table, "table");
            int columns = table.columns().size();
            out.ensureCapacity(
                    out.length() + USUAL_CELL * columns * (1 + table.rows().size()));
            boolean[] figures = new boolean[columns];
            for (List<Cell> row : table.rows()) {
                for (int i = 0; i < columns; i++) {
                    figures[i] |= CellText.isFigure(row.get(i));
                }
            }
            out.append(columns > MANY_COLUMNS ? "<table class=\"wide\">" : "<table>")
                    .append("\n<thead><tr>");
            for (int i = 0; i < columns; i++) {
                String heading = table.columns().get(i);
                if (heading.isEmpty()) {
                    out.append("<td></td>"); // a header without words would be read out as one
                    continue;
                }
                out.append(figures[i] ? "<th scope=\"col\" class=\"n\"" : "<th scope=\"col\"");
                text(heading);
                out.append("</th>");
            }
            out.append("</tr></thead>\n<tbody>\n");
            for (List<Cell> row : table.rows()) {
                out.append("<tr>");
                for (int i = 0; i < columns; i++) {
                    cell(row.get(i), i == 0, figures[i]);
                }
                out.append("</tr>\n");
            }
            out.append("</tbody>\n</table>\n");
        }

        private void cell(Cell cell, boolean first, boolean figureColumn) {
            if (cell instanceof Cell.Course course) {
                course(course);
                return;
            }
            boolean figure = CellText.isFigure(cell);
            String text = CellText.of(cell, language);
            boolean heads = first && !text.isEmpty();
            out.append(heads ? "<th scope=\"row\"" : "<td");
            String styles = !figure && figureColumn && !first
                    ? (text.length() > SHORT_NOTES ? "x" : "n")
                    : styles(cell, figure && figureColumn);
            if (!styles.isEmpty()) {
                out.append(" class=\"").append(styles).append('"');
            }
            if (figure) {
                out.append('>');
                Escape.append(out, text);
            } else {
                text(text);
            }
            out.append(heads ? "</th>" : "</td>");
        }

        private static String styles(Cell cell, boolean figure) {
            Tone tone = cell instanceof Cell.Judged judged ? judged.tone() : Tone.NEUTRAL;
            boolean absent = cell instanceof Cell.Figure value && !value.value().isValue();
            return switch (tone) {
                case NEUTRAL -> figure ? (absent ? "n a" : "n") : words(cell);
                case GOOD -> figure ? "n g" : words(cell) + "g";
                case WARNING -> figure ? "n w" : words(cell) + "w";
                case BAD -> figure ? "n b" : words(cell) + "b";
            };
        }

        /** Ends with a space where the style of a tone follows. */
        private static String words(Cell cell) {
            boolean judged = cell instanceof Cell.Judged;
            Cell bare = cell instanceof Cell.Judged its ? its.value() : cell;
            if (bare instanceof Cell.Words words && words.text().length() > SHORT_WORDS) {
                return judged ? "p " : "p";
            }
            return !judged && bare instanceof Cell.Day ? "d" : "";
        }

        private void course(Cell.Course course) {
            double[] numbers = Plot.numbers(course.values());
            int least = -1;
            int greatest = -1;
            for (int i = 0; i < numbers.length; i++) {
                if (!Double.isNaN(numbers[i])) {
                    least = least < 0 || numbers[i] < numbers[least] ? i : least;
                    greatest = greatest < 0 || numbers[i] > numbers[greatest] ? i : greatest;
                }
            }
            out.append("<td><svg viewBox=\"0 0 120 22\" class=\"s\" role=\"img\"><title>");
            if (least >= 0) {
                MetricValue low = course.values().get(least);
                MetricValue high = course.values().get(greatest);
                Escape.append(
                        out,
                        ChartWords.LOWEST.in(language) + " " + low.toText(language) + ", "
                                + ChartWords.HIGHEST.in(language) + " " + high.toText(language));
            }
            out.append("</title>");
            LinePictures.course(numbers, 0, 2, 120, 18, new Canvas(out));
            out.append("</svg></td>");
        }
    }
}
