package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures by two things at once: grade and engagement, weekday and hour. The darker, the more; the figure is written
 * in each field.
 *
 * @param title what it shows
 * @param rowsName what the rows are, for example {@code Grade}
 * @param columnsName what the columns are
 * @param rows the names of the rows, from the top
 * @param columns the names of the columns, from the left
 * @param cells one list a row with one figure a column
 */
public record HeatMap(
        String title,
        String rowsName,
        String columnsName,
        List<String> rows,
        List<String> columns,
        List<List<Cell>> cells)
        implements Chart {

    /**
     * Figures by two things at once.
     *
     * @param title what it shows, not blank
     * @param rowsName what the rows are
     * @param columnsName what the columns are
     * @param rows the names of the rows, at least one
     * @param columns the names of the columns, at least one
     * @param cells one list a row with one figure a column
     * @throws IllegalArgumentException if the numbers of names and figures differ
     */
    public HeatMap {
        Require.text(title, "title of the heat map");
        Require.text(rowsName, "name of the rows of '" + title + "'");
        Require.text(columnsName, "name of the columns of '" + title + "'");
        Objects.requireNonNull(cells, "cells");
        rows = Require.elements(rows, "rows");
        columns = Require.elements(columns, "columns");
        Require.atLeast(rows.size(), 1, "number of rows of '" + title + "'");
        Require.atLeast(columns.size(), 1, "number of columns of '" + title + "'");
        if (cells.size() != rows.size()) {
            throw new IllegalArgumentException("'" + title + "' has " + cells.size() + " lists of figures for the rows "
                    + rows + "; give one list a row");
        }
        List<List<Cell>> copied = new ArrayList<>(cells.size());
        for (List<Cell> row : Require.elements(cells, "cells")) {
            String name = rows.get(copied.size());
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row '" + name + "' of '" + title + "' has " + row.size()
                        + " figures for the columns " + columns + "; give one figure a column");
            }
            row.forEach(cell -> Cells.requireFigure(cell, name));
            copied.add(List.copyOf(row));
        }
        cells = List.copyOf(copied);
    }
}
