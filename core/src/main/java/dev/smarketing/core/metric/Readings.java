package dev.smarketing.core.metric;

import dev.smarketing.core.check.DataObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read off some metrics, week by week: facts, without any judgement. Each figure keeps both sides of a
 * quotient, so that weeks pool exactly. A week may be given by parts (channels, campaigns); its figure then is the
 * parts pooled, unless the whole is given too. A week without a figure was not reported.
 */
public final class Readings {

    private static final int VERSION = 1;

    private final Map<String, Map<LocalDate, Reading>> rows;

    Readings(Map<String, ? extends Map<LocalDate, Reading>> rows) {
        Map<String, Map<LocalDate, Reading>> copy = new TreeMap<>();
        rows.forEach((row, weeks) -> copy.put(row, Collections.unmodifiableMap(new TreeMap<>(weeks))));
        this.rows = Collections.unmodifiableMap(copy);
    }

    /** The figure of one week and its parts. */
    record Reading(MetricValue whole, boolean given, Map<String, MetricValue> parts) {}

    /**
     * Starts to collect.
     *
     * @return a builder without readings
     */
    public static ReadingsBuilder builder() {
        return new ReadingsBuilder();
    }

    /**
     * No readings at all.
     *
     * @return readings in which every week is not reported
     */
    public static Readings none() {
        return new Readings(Map.of());
    }

    /**
     * The figure of a week.
     *
     * @param row the id under which the figures were added, for example that of the metric
     * @param week the first date of the week
     * @return the figure; not reported if there is none
     */
    public MetricValue get(String row, LocalDate week) {
        Reading reading = reading(row, week);
        return reading == null ? new MetricValue.NotReported() : reading.whole();
    }

    /**
     * The parts of a week.
     *
     * @param row the id under which the figures were added
     * @param week the first date of the week
     * @return the figures by the name of the part, sorted; empty if the week was not given by parts
     */
    public Map<String, MetricValue> parts(String row, LocalDate week) {
        Reading reading = reading(row, week);
        return reading == null ? Map.of() : reading.parts();
    }

    private @Nullable Reading reading(String row, LocalDate week) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(week, "week");
        return rows.getOrDefault(row, Map.of()).get(week);
    }

    /**
     * The rows that have figures.
     *
     * @return their ids, sorted
     */
    public Set<String> rows() {
        return rows.keySet();
    }

    /**
     * The weeks of a row that have figures.
     *
     * @param row the id under which the figures were added
     * @return the first date of each week, in order
     */
    public List<LocalDate> weeks(String row) {
        Objects.requireNonNull(row, "row");
        return List.copyOf(rows.getOrDefault(row, Map.of()).keySet());
    }

    /**
     * As plain data.
     *
     * @return version and readings: row, week, and the whole, the parts or both
     */
    public Map<String, Object> toData() {
        List<Object> entries = new ArrayList<>();
        rows.forEach((row, weeks) -> weeks.forEach((week, reading) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("row", row);
            entry.put("week", week.toString());
            if (reading.given()) {
                entry.put("whole", reading.whole().toData());
            }
            if (!reading.parts().isEmpty()) {
                List<Object> parts = new ArrayList<>();
                reading.parts().forEach((part, value) -> parts.add(Map.of("part", part, "figure", value.toData())));
                entry.put("parts", Collections.unmodifiableList(parts));
            }
            entries.add(Collections.unmodifiableMap(entry));
        }));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("readings", Collections.unmodifiableList(entries));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the readings
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static Readings fromData(Map<String, ?> data) {
        return DataObject.root("readings", data).make(object -> {
            object.version(VERSION);
            ReadingsBuilder builder = builder();
            for (DataObject entry : object.objects("readings")) {
                entry.make(one -> read(one, builder));
            }
            return builder.build();
        });
    }

    private static ReadingsBuilder read(DataObject entry, ReadingsBuilder builder) {
        String row = entry.text("row");
        LocalDate week = entry.date("week");
        if (entry.has("whole")) {
            builder.add(row, week, entry.nested("whole", MetricValue::fromData));
        }
        for (DataObject part : entry.objects("parts")) {
            part.make(one -> builder.addPart(row, week, one.text("part"), one.nested("figure", MetricValue::fromData)));
        }
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings readings && rows.equals(readings.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /**
     * How much there is.
     *
     * @return for example {@code readings of 3 rows}
     */
    @Override
    public String toString() {
        return "readings of " + rows.size() + (rows.size() == 1 ? " row" : " rows");
    }
}
