package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Trend;
import java.util.Objects;

/**
 * Draws charts as SVG files that need nothing else: no script, no font file, no other file. Each has a title and a
 * description for those who do not see it, signs as well as colours, and follows the dark mode of the reader. The same
 * chart gives the same characters everywhere.
 */
public final class Svg {

    static final double WIDTH = 480;

    private Svg() {}

    /**
     * The renderer; it has no options.
     *
     * @return the renderer
     */
    public static Svg withDefaults() {
        return new Svg();
    }

    /**
     * One chart.
     *
     * @param chart the chart
     * @param language the language of its figures and of the words that the picture adds
     * @return an SVG document, ending with a line end
     */
    public String render(Chart chart, Language language) {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(language, "language");
        StringBuilder out = new StringBuilder(4096);
        append(out, chart, language, "chart", true);
        return out.append('\n').toString();
    }

    /** The picture; on a page its title stands in the caption and its style on the page. */
    static void append(StringBuilder out, Chart chart, Language language, String id, boolean alone) {
        StringBuilder body = new StringBuilder(4096);
        Canvas canvas = new Canvas(body);
        double top = alone ? 32 : 8;
        if (alone) {
            canvas.text(0, 18, "h", chart.title(), 56);
        }
        double height = draw(chart, language, canvas, top);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        Plot.append(out, WIDTH);
        out.append(' ');
        Plot.append(out, height);
        out.append("\" role=\"img\" lang=\"").append(language.tag());
        out.append("\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\"><title id=\"");
        out.append(id).append("-t\">");
        Escape.append(out, chart.title());
        out.append("</title><desc id=\"").append(id).append("-d\">");
        Escape.append(out, ChartDescription.of(chart, language));
        out.append("</desc>");
        if (alone) {
            out.append("<style>")
                    .append(Palette.properties("svg"))
                    .append("svg{background:var(--ground)}")
                    .append(Palette.PICTURES)
                    .append("</style>");
        }
        out.append(body).append("</svg>");
    }

    private static double draw(Chart chart, Language language, Canvas canvas, double top) {
        if (chart instanceof Trend trend) {
            return LinePictures.trend(trend, language, canvas, top);
        }
        if (chart instanceof BurnUp burnUp) {
            return LinePictures.burnUp(burnUp, language, canvas, top);
        }
        if (chart instanceof Strips strips) {
            return LinePictures.strips(strips, language, canvas, top);
        }
        if (chart instanceof Bars bars) {
            return BoxPictures.bars(bars, language, canvas, top);
        }
        if (chart instanceof Funnel funnel) {
            return BoxPictures.funnel(funnel, language, canvas, top);
        }
        return chart instanceof HeatMap map
                ? BoxPictures.heatMap(map, language, canvas, top)
                : BoxPictures.histogram((Histogram) chart, language, canvas, top);
    }
}
