package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A scoreboard as of a date. */
public final class ScoreboardReport {

    private final Scoreboard scoreboard;
    private final LocalDate asOf;
    private final List<RowReport> rows;
    private final List<String> unread;

    ScoreboardReport(Scoreboard scoreboard, LocalDate asOf, List<RowReport> rows, List<String> unread) {
        this.scoreboard = scoreboard;
        this.asOf = asOf;
        this.rows = List.copyOf(rows);
        this.unread = List.copyOf(unread);
    }

    /**
     * Its definition.
     *
     * @return the scoreboard
     */
    public Scoreboard scoreboard() {
        return scoreboard;
    }

    /**
     * The last date that counts.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What the weeks say of each row.
     *
     * @return one report a row, in the order of the scoreboard
     */
    public List<RowReport> rows() {
        return rows;
    }

    /**
     * What the weeks say of one row.
     *
     * @param id the id of the row
     * @return its report
     * @throws IllegalArgumentException if the scoreboard has no such row
     */
    public RowReport row(String id) {
        Objects.requireNonNull(id, "id");
        return rows.stream()
                .filter(report -> report.row().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("row '" + id + "' is not one of " + scoreboard.rows()
                        + " of scoreboard '" + scoreboard.name() + "'; name one of these"));
    }

    /**
     * How many weeks of the period are over.
     *
     * @return the number of complete weeks
     */
    public int elapsed() {
        return (int) scoreboard.period().weeks().stream()
                .filter(week -> !week.end().isAfter(asOf.plusDays(1)))
                .count();
    }

    /**
     * What to look at.
     *
     * @return rows off course, weeks and parts that nobody reported, signals of the last complete week, baselines with too
     *     few values, readings without a row; by row
     */
    public List<Finding> findings() {
        return ScoreboardFindings.of(this, unread);
    }

    /**
     * Its title and date.
     *
     * @return for example {@code Weekly call 2026-Q1 as of 2026-03-01}
     */
    @Override
    public String toString() {
        return scoreboard + " as of " + asOf;
    }
}
