package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a team watches week by week: a period of weeks, and rows with goals; see the package for the law. */
public final class Scoreboard {

    private static final int VERSION = 1;

    private final String name;
    private final WeeklyPeriod period;
    private final List<ScoreboardRow> rows;

    private Scoreboard(String name, WeeklyPeriod period, List<ScoreboardRow> rows) {
        this.name = Require.text(name, "name of the scoreboard");
        this.period = Objects.requireNonNull(period, "period");
        this.rows = Require.elements(rows, "rows");
    }

    /**
     * A scoreboard without rows yet.
     *
     * @param name its title
     * @param period the weeks it shows
     * @return the scoreboard
     */
    public static Scoreboard of(String name, WeeklyPeriod period) {
        return new Scoreboard(name, period, List.of());
    }

    /**
     * This scoreboard with more rows at the end.
     *
     * @param more the rows
     * @return a changed copy
     * @throws IllegalArgumentException if two rows have one id
     */
    public Scoreboard with(ScoreboardRow... more) {
        return with(Require.elements(more, "more"));
    }

    private Scoreboard with(List<ScoreboardRow> more) {
        List<ScoreboardRow> all = new ArrayList<>(rows);
        for (ScoreboardRow row : more) {
            if (all.stream().anyMatch(other -> other.id().equals(row.id()))) {
                throw new IllegalArgumentException("row '" + row.id() + "' is given twice on scoreboard '" + name
                        + "'; give each row an id of its own");
            }
            all.add(row);
        }
        return new Scoreboard(name, period, all);
    }

    /**
     * The same rows over other weeks: next quarter's scoreboard. Goals stay and are for its owners to renew.
     *
     * @param other the weeks
     * @return a changed copy
     */
    public Scoreboard over(WeeklyPeriod other) {
        return new Scoreboard(name, other, rows);
    }

    /**
     * Its title.
     *
     * @return the title
     */
    public String name() {
        return name;
    }

    /**
     * The weeks it shows.
     *
     * @return the period
     */
    public WeeklyPeriod period() {
        return period;
    }

    /**
     * Its rows.
     *
     * @return the rows in order
     */
    public List<ScoreboardRow> rows() {
        return rows;
    }

    /**
     * Reads the weeks against the goals.
     *
     * @param readings the figures, also those of earlier periods for the comparisons and the control limits
     * @param asOf the last date that counts, at its last instant; a week that ends on it is complete
     * @return the report
     * @throws IllegalArgumentException if a reading of a row starts on another day than the weeks do, or the figures of
     *     a row are of different kinds or currencies, or of another kind than its goal
     */
    public ScoreboardReport report(Readings readings, LocalDate asOf) {
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(asOf, "asOf");
        List<RowReport> reports = new ArrayList<>();
        for (ScoreboardRow row : rows) {
            for (LocalDate week : readings.weeks(row.id())) {
                if (week.getDayOfWeek() != period.firstDay()) {
                    throw new IllegalArgumentException("row '" + row.id() + "' has a reading for the week of " + week
                            + ", a " + week.getDayOfWeek() + ", but the weeks of " + period.name() + " start on "
                            + period.firstDay() + "; give the first date of the week");
                }
            }
            try {
                reports.add(RowReport.of(row, period, readings, asOf));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("row '" + row.id() + "': " + e.getMessage(), e);
            }
        }
        List<String> unread = readings.rows().stream()
                .filter(id -> rows.stream().noneMatch(row -> row.id().equals(id)))
                .toList();
        return new ScoreboardReport(this, asOf, reports, unread);
    }

    /**
     * As plain data.
     *
     * @return version, name, period and rows
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("name", name);
        data.put("period", Collections.unmodifiableMap(period.toData()));
        List<Object> list = new ArrayList<>();
        rows.forEach(row -> list.add(row.toData()));
        data.put("rows", Collections.unmodifiableList(list));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the scoreboard
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static Scoreboard fromData(Map<String, ?> data) {
        return DataObject.root("scoreboard", data).make(object -> {
            object.version(VERSION);
            WeeklyPeriod period = object.object("period").make(WeeklyPeriod::read);
            List<ScoreboardRow> rows = new ArrayList<>();
            for (DataObject row : object.objects("rows")) {
                rows.add(row.make(ScoreboardRow::read));
            }
            return of(object.text("name"), period).with(rows);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scoreboard board
                && name.equals(board.name)
                && period.equals(board.period)
                && rows.equals(board.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, period, rows);
    }

    /**
     * Its title and weeks.
     *
     * @return for example {@code Weekly call 2026-Q1}
     */
    @Override
    public String toString() {
        return name + " " + period.name();
    }
}
