package dev.smarketing.reporting.render;

import dev.smarketing.core.view.Tone;

/** Writes the elements of a picture, every text escaped. */
final class Canvas {

    /** About what a character takes. */
    static final double CHARACTER = 7.2;

    /** About what one of the smaller words takes, those of style m. */
    static final double SMALL_CHARACTER = 7;

    private final StringBuilder out;

    Canvas(StringBuilder out) {
        this.out = out;
    }

    /** A text cut to a number of characters; what is cut off stands in its title. */
    void text(double x, double y, String styles, String text, int characters) {
        String shown = Characters.shortened(text, characters);
        out.append("<text x=\"");
        Plot.append(out, x);
        out.append("\" y=\"");
        Plot.append(out, y);
        styled(styles);
        Escape.append(out, shown);
        if (shown.endsWith("\u2026")) {
            title(text);
        }
        out.append("</text>");
    }

    private void styled(String styles) {
        out.append('"');
        if (!styles.isEmpty()) {
            out.append(" class=\"").append(styles).append('"');
        }
        out.append('>');
    }

    private void title(String text) {
        out.append("<title>");
        Escape.append(out, text);
        out.append("</title>");
    }

    void line(double x1, double y1, double x2, double y2, String styles) {
        out.append("<line x1=\"");
        Plot.append(out, x1);
        out.append("\" y1=\"");
        Plot.append(out, y1);
        out.append("\" x2=\"");
        Plot.append(out, x2);
        out.append("\" y2=\"");
        Plot.append(out, y2);
        out.append("\" class=\"").append(styles).append("\"/>");
    }

    void box(double x, double y, double width, double height, String styles) {
        out.append("<rect x=\"");
        Plot.append(out, x);
        out.append("\" y=\"");
        Plot.append(out, y);
        out.append("\" width=\"");
        Plot.append(out, Math.max(0, width));
        out.append("\" height=\"");
        Plot.append(out, Math.max(0, height));
        out.append("\" class=\"").append(styles).append("\"/>");
    }

    /** A line through points; where a point is not a number, the line has a gap, and a point alone is a dot. */
    void path(double[] xs, double[] ys, String styles) {
        int start = out.length();
        out.append("<path d=\"");
        boolean drawn = false;
        boolean pen = false;
        for (int i = 0; i < ys.length; i++) {
            if (Double.isNaN(ys[i])) {
                pen = false;
                continue;
            }
            out.append(pen ? 'L' : 'M');
            Plot.append(out, xs[i]);
            out.append(' ');
            Plot.append(out, ys[i]);
            boolean alone = !pen && (i + 1 == ys.length || Double.isNaN(ys[i + 1]));
            if (alone) {
                out.append("h.1");
            }
            pen = true;
            drawn = true;
        }
        if (!drawn) {
            out.setLength(start);
            return;
        }
        out.append("\" class=\"").append(styles).append("\"/>");
    }

    /** A sign whose shape tells the tone without the colour: circle, triangle or square. */
    void sign(double x, double y, Tone tone, String title) {
        String shape = switch (tone) {
            case NEUTRAL -> "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0";
            case GOOD -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0";
            case WARNING -> "m0 -5l5 9h-10z";
            case BAD -> "m-4 -4h8v8h-8z";
        };
        out.append("<path d=\"M");
        Plot.append(out, x);
        out.append(' ');
        Plot.append(out, y);
        out.append(shape).append("\" class=\"").append(fill(tone)).append('"');
        if (title.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            title(title);
            out.append("</path>");
        }
    }

    /** A ring for what may still change. */
    void ring(double x, double y, String title) {
        out.append("<path d=\"M");
        Plot.append(out, x);
        out.append(' ');
        Plot.append(out, y);
        out.append("m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0\" class=\"l\">");
        title(title);
        out.append("</path>");
    }

    static String fill(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "f";
            case GOOD -> "fg";
            case WARNING -> "fw";
            case BAD -> "fb";
        };
    }

    static String words(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> "g";
            case WARNING -> "w";
            case BAD -> "b";
        };
    }
}
