package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Trend;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.rows = Require.elements(rows, "rows");
        this.unread = Require.elements(unread, "unread");
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
     * @return rows off course, weeks and parts that nobody reported, the strongest signal of the last complete week,
     *     baselines with too few values, readings without a row; by row
     */
    public List<Finding> findings() {
        return ScoreboardFindings.of(this, unread);
    }

    /**
     * What to look at, for people.
     *
     * @param language the language
     * @return {@link #findings()}, with rows, weeks and standard metrics by the names that the tables have, instead of
     *     ids
     */
    public List<Finding> findings(Language language) {
        ScoreboardViews views = views(language);
        Map<String, String> names = new HashMap<>();
        scoreboard
                .period()
                .weeks()
                .forEach(week -> names.put(scoreboard.period().label(week.start()), views.weekName(week.start())));
        unread.forEach(id -> StandardMetrics.find(id).ifPresent(metric -> names.put(id, metric.name(language))));
        rows.forEach(row -> names.put(row.row().id(), row.row().label(language)));
        return findings().stream().map(finding -> finding.withNames(names)).toList();
    }

    /**
     * Where every row stands: status, goal, to date, expected, needed from now on, projection, comparisons, course.
     *
     * @param language the language
     * @return a table with a row a row
     */
    public Table standing(Language language) {
        return views(language).standing();
    }

    /**
     * The weeks: metric, quarterly goal, weekly mean achieved, then a column a week. Weeks beside their goal bear a
     * sign, unusual ones a diamond, the one that is not over an ellipsis; a week without a report a dash.
     *
     * @param language the language
     * @return a table with a row a row
     */
    public Table weeks(Language language) {
        return views(language).weeks();
    }

    /**
     * What changed from the last but one complete week to the last one, and why.
     *
     * @param language the language
     * @return the two weeks, then a line for each row whose parts are known; empty if there is none
     */
    public List<Block> changes(Language language) {
        return views(language).changes();
    }

    /**
     * The weeks of one row with its control limits and its goal.
     *
     * @param id the id of the row
     * @param language the language
     * @return the chart
     * @throws IllegalArgumentException if the scoreboard has no such row
     */
    public Trend trend(String id, Language language) {
        return views(language).trend(row(id));
    }

    /**
     * The course of every row as a small line.
     *
     * @param language the language
     * @return the chart
     * @throws IllegalArgumentException if the scoreboard has no rows
     */
    public Strips courses(Language language) {
        return views(language).strips();
    }

    /**
     * The whole scoreboard: where every row stands, the weeks, what changed and why, what to look at, how to read it.
     *
     * @param language the language
     * @return the document, which a renderer writes
     */
    public Document document(Language language) {
        return views(language).document();
    }

    /**
     * How many rows stand how.
     *
     * @param language the language
     * @return for example {@code After 8 of 13 weeks: 1 off course, 3 on course.}
     */
    public String toText(Language language) {
        return views(language).headline();
    }

    /**
     * How its tables are read: what means are of, what the signs mean.
     *
     * @param language the language
     * @return paragraphs to put below them
     */
    public List<Block> legend(Language language) {
        return views(language).legend();
    }

    private ScoreboardViews views(Language language) {
        return new ScoreboardViews(this, Objects.requireNonNull(language, "language"));
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
