package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.util.List;
import java.util.Objects;

/**
 * Many small lines, one a figure, each on a scale of its own: the course of every row of a scoreboard at a glance.
 *
 * @param title what it shows
 * @param strips the lines, in order, at least one
 */
public record Strips(String title, List<Strip> strips) implements Chart {

    /**
     * One small line.
     *
     * @param label whose it is
     * @param values the figures, in order of time; one without a value is a gap
     * @param latest the figure to write beside it
     * @param tone what it means
     * @param note what to say of it, for example the status in words; empty for nothing
     */
    public record Strip(String label, List<MetricValue> values, Cell latest, Tone tone, String note) {
        /**
         * One small line.
         *
         * @param label whose it is
         * @param values the figures
         * @param latest the figure to write beside it
         * @param tone what it means
         * @param note what to say of it; empty for nothing
         */
        public Strip {
            Objects.requireNonNull(label, "label");
            values = Require.elements(values, "values");
            Cells.requireFigure(latest, label);
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Many small lines.
     *
     * @param title what it shows, not blank
     * @param strips the lines, at least one
     */
    public Strips {
        Require.text(title, "title of the lines");
        strips = Require.elements(strips, "strips");
        Require.atLeast(strips.size(), 1, "number of lines of '" + title + "'");
    }
}
