package dev.smarketing.core.view;

/**
 * A picture of figures. A closed family: renderers know every kind. A chart holds exact figures and labels, never
 * places or colours; where no picture can stand, it is shown as a table of the same figures.
 */
public sealed interface Chart extends Block permits Trend, Bars, Funnel, HeatMap, Histogram, BurnUp, Strips {

    /**
     * What it shows.
     *
     * @return the title
     */
    String title();
}
