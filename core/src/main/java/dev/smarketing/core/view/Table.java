package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Rows of cells under named columns.
 *
 * @param columns the column headings, at least one
 * @param rows the rows, each with one cell a column
 */
public record Table(List<String> columns, List<List<Cell>> rows) implements Block {

    /**
     * A table.
     *
     * @param columns the column headings, at least one
     * @param rows the rows, each with one cell a column
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells
     */
    public Table {
        Objects.requireNonNull(rows, "rows");
        columns = Require.elements(columns, "columns");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has no column; name at least one");
        }
        List<List<Cell>> copied = new ArrayList<>(rows.size());
        for (List<Cell> row : Require.elements(rows, "rows")) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row " + (copied.size() + 1) + " has " + row.size()
                        + " cells for the " + columns.size() + " columns " + columns
                        + "; give one cell a column");
            }
            copied.add(Require.elements(row, "row"));
        }
        rows = List.copyOf(copied);
    }

    /**
     * A table without rows yet.
     *
     * @param columns the column headings
     * @return the table
     */
    public static Table of(String... columns) {
        Objects.requireNonNull(columns, "columns");
        return new Table(Arrays.asList(columns), List.of());
    }

    /**
     * The table with one more row at the end.
     *
     * @param cells one cell a column
     * @return a changed copy
     */
    public Table withRow(Cell... cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(Require.elements(cells, "cells"));
        return new Table(columns, more);
    }

    /**
     * The table without the columns that hold nothing in any row.
     *
     * @return a changed copy; the first column stays
     */
    public Table withoutEmptyColumns() {
        Cell nothing = Cell.of("");
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).equals(nothing)))
                .toArray();
        return new Table(
                Arrays.stream(kept).mapToObj(columns::get).toList(),
                rows.stream()
                        .map(row -> Arrays.stream(kept).mapToObj(row::get).toList())
                        .toList());
    }
}
