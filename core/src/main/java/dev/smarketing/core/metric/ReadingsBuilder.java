package dev.smarketing.core.metric;

import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.Readings.Reading;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Collects readings, in any order. */
public final class ReadingsBuilder {

    private final Map<String, Map<LocalDate, MetricValue>> wholes = new TreeMap<>();
    private final Map<String, Map<LocalDate, Map<String, MetricValue>>> parts = new TreeMap<>();

    ReadingsBuilder() {}

    /**
     * The figure of a metric in a week.
     *
     * @param metric the metric, whose id names the row
     * @param week the first date of the week
     * @param value the figure, or why there is none
     * @return this
     * @throws IllegalArgumentException if the week has one already
     */
    public ReadingsBuilder add(Metric metric, LocalDate week, MetricValue value) {
        Objects.requireNonNull(metric, "metric");
        return add(metric.id(), week, value);
    }

    /**
     * The figure of a metric in an ISO week.
     *
     * @param metric the metric, whose id names the row
     * @param week the week
     * @param value the figure, or why there is none
     * @return this
     * @throws IllegalArgumentException if the week has one already
     */
    public ReadingsBuilder add(Metric metric, YearWeek week, MetricValue value) {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(week, "week");
        return add(metric.id(), week.monday(), value);
    }

    /**
     * The figure of a row in a week.
     *
     * @param row the id of the row
     * @param week the first date of the week
     * @param value the figure, or why there is none
     * @return this
     * @throws IllegalArgumentException if the week has one already
     */
    public ReadingsBuilder add(String row, LocalDate week, MetricValue value) {
        Require.text(row, "row");
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(value, "value");
        MetricValue before = wholes.computeIfAbsent(row, id -> new TreeMap<>()).putIfAbsent(week, value);
        if (before != null) {
            throw new IllegalArgumentException("row '" + row + "' has two readings for the week of " + week + ", "
                    + before + " and " + value + "; give one");
        }
        return this;
    }

    /**
     * The figure of a part of a row in a week.
     *
     * @param row the id of the row
     * @param week the first date of the week
     * @param part the name of the part, for example of a channel
     * @param value the figure, or why there is none
     * @return this
     * @throws IllegalArgumentException if the part has one already in this week
     */
    public ReadingsBuilder addPart(String row, LocalDate week, String part, MetricValue value) {
        Require.text(row, "row");
        Require.text(part, "part of row '" + row + "'");
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(value, "value");
        MetricValue before = parts.computeIfAbsent(row, id -> new TreeMap<>())
                .computeIfAbsent(week, start -> new TreeMap<>())
                .putIfAbsent(part, value);
        if (before != null) {
            throw new IllegalArgumentException("part '" + part + "' of row '" + row
                    + "' has two readings for the week of " + week + ", " + before + " and " + value + "; give one");
        }
        return this;
    }

    /**
     * The readings so far.
     *
     * @return readings that later additions do not change
     * @throws IllegalArgumentException if the parts of a week are figures of different kinds
     */
    public Readings build() {
        Map<String, Map<LocalDate, Reading>> rows = new TreeMap<>();
        parts.forEach((row, weeks) -> weeks.forEach((week, byPart) -> {
            MetricValue pooled =
                    byPart.values().stream().reduce(MetricValue::pooledWith).orElseThrow();
            rows.computeIfAbsent(row, id -> new TreeMap<>())
                    .put(week, new Reading(pooled, false, Collections.unmodifiableMap(new TreeMap<>(byPart))));
        }));
        wholes.forEach((row, weeks) -> weeks.forEach((week, value) -> rows.computeIfAbsent(row, id -> new TreeMap<>())
                .merge(
                        week,
                        new Reading(value, true, Map.of()),
                        (byParts, whole) -> new Reading(value, true, byParts.parts()))));
        return new Readings(rows);
    }
}
