package dev.smarketing.core.view;

import java.util.Objects;

/** What charts ask of cells. */
final class Cells {

    private Cells() {}

    static void requireFigure(Cell cell, String label) {
        Objects.requireNonNull(cell, "value");
        boolean isFigure = cell instanceof Cell.Figure
                || cell instanceof Cell.Fixed
                || cell instanceof Cell.Percent
                || cell instanceof Cell.Change;
        if (!isFigure) {
            throw new IllegalArgumentException("'" + label + "' of a chart is " + cell
                    + ", not a figure; give Cell.of(value), Cell.fixed or Cell.percent");
        }
    }
}
