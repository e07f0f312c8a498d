package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * Work done beside the work there is, over time. A line ends where its figures do.
 *
 * @param title what it shows
 * @param points the figures, in order of time, at least one
 */
public record BurnUp(String title, List<Point> points) implements Chart {

    /**
     * One time.
     *
     * @param label the time
     * @param scope all the work there is by then
     * @param done the work that is done by then; without a value where it is not known yet
     */
    public record Point(String label, Cell scope, Cell done) {
        /**
         * One time.
         *
         * @param label the time
         * @param scope all the work there is by then: a {@link Cell.Figure} or {@link Cell.Fixed}
         * @param done the work that is done by then, of the same kind
         */
        public Point {
            Objects.requireNonNull(label, "label");
            Cells.requireFigure(scope, label);
            Cells.requireFigure(done, label);
        }
    }

    /**
     * Work done beside the work there is.
     *
     * @param title what it shows, not blank
     * @param points the figures, at least one
     */
    public BurnUp {
        Require.text(title, "title of the burn-up");
        points = Require.elements(points, "points");
        Require.atLeast(points.size(), 1, "number of points of '" + title + "'");
    }
}
