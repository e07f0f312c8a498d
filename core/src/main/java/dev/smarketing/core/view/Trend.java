package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * Figures over time, with lines to read them against. A point without a value is a gap in the line.
 *
 * @param title what it shows
 * @param points the figures, in order of time, at least one
 * @param lines the centre, limits and goals; may be empty
 */
public record Trend(String title, List<Point> points, List<Line> lines) implements Chart {

    /** What a line means. */
    public enum LineKind {
        /** The usual figure. */
        CENTRE,
        /** Between two of them lies what is usual. */
        LIMIT,
        /** What should be. */
        GOAL
    }

    /**
     * One figure.
     *
     * @param label its time, for example {@code W05}
     * @param value the figure
     * @param tone what it means
     * @param note what to say of it; empty for nothing
     * @param isProvisional whether it may still change; it is shown apart and not joined to the others
     */
    public record Point(String label, Cell value, Tone tone, String note, boolean isProvisional) {
        /**
         * One figure.
         *
         * @param label its time
         * @param value the figure: a {@link Cell.Figure}, {@link Cell.Fixed} or {@link Cell.Percent}
         * @param tone what it means
         * @param note what to say of it; empty for nothing
         * @param isProvisional whether it may still change
         */
        public Point {
            Objects.requireNonNull(label, "label");
            Cells.requireFigure(value, label);
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(note, "note");
        }

        /**
         * A final figure without more to say.
         *
         * @param label its time
         * @param value the figure
         * @return the point
         */
        public static Point of(String label, Cell value) {
            return new Point(label, value, Tone.NEUTRAL, "", false);
        }
    }

    /**
     * A line across.
     *
     * @param label what it is called
     * @param value where it lies
     * @param kind what it means
     */
    public record Line(String label, Cell value, LineKind kind) {
        /**
         * A line across.
         *
         * @param label what it is called
         * @param value where it lies: a {@link Cell.Figure}, {@link Cell.Fixed} or {@link Cell.Percent}
         * @param kind what it means
         */
        public Line {
            Objects.requireNonNull(label, "label");
            Cells.requireFigure(value, label);
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * Figures over time.
     *
     * @param title what it shows, not blank
     * @param points the figures, at least one
     * @param lines the centre, limits and goals
     */
    public Trend {
        Require.text(title, "title of the trend");
        points = Require.elements(points, "points");
        lines = Require.elements(lines, "lines");
        Require.atLeast(points.size(), 1, "number of points of '" + title + "'");
    }
}
