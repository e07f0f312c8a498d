package dev.smarketing.benchmarks;

import java.util.List;
import java.util.Locale;

/** The tables as one SVG: a bar for each program, its length the logarithm of its ratio. */
final class ResultChart {

    private static final int WIDTH = 860;
    private static final int LEFT = 290;
    private static final int BAR_SPACE = 440;
    private static final int LINE = 22;
    private static final int HEADING = 40;

    private ResultChart() {}

    static String svg(List<ResultTable> tables) {
        int height = 20;
        for (ResultTable table : tables) {
            height += HEADING + LINE * table.rows().size();
        }
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n<title>Ratios of times, logarithmic"
                        + "</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                WIDTH,
                height,
                WIDTH,
                height));
        int y = 0;
        for (ResultTable table : tables) {
            y += HEADING;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"10\" y=\"%d\" font-weight=\"bold\" fill=\"#222222\">%s</text>%n",
                    y - 10,
                    escaped(table.heading())));
            y = bars(svg, table, y);
        }
        return svg.append("</svg>\n").toString();
    }

    private static int bars(StringBuilder svg, ResultTable table, int top) {
        double least = table.rows().get(0).ratio();
        double most = table.rows().get(table.rows().size() - 1).ratio();
        int y = top;
        for (ResultTable.Row row : table.rows()) {
            // the shortest bar is visible; programs of one time have bars of one length
            double share = most > least ? Math.log(row.ratio() / least) / Math.log(most / least) : 0;
            long length = Math.round(12 + share * (BAR_SPACE - 12));
            boolean yardstick = row.name().equals(table.yardstick());
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>%n"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>%n"
                            + "<text x=\"%d\" y=\"%d\" fill=\"#222222\">x %s</text>%n",
                    LEFT - 8,
                    y + 12,
                    escaped(ResultText.words(row.name())),
                    LEFT,
                    y + 1,
                    length,
                    yardstick ? "#1b6ca8" : "#9fb8cc",
                    LEFT + length + 6,
                    y + 12,
                    ResultText.digits(row.ratio())));
            y += LINE;
        }
        return y;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
