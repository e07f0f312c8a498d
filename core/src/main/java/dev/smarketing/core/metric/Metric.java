package dev.smarketing.core.metric;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a figure means: its name, its unit, which way is better, over what it adds. The formula is not here;
 * it belongs to whoever has the counts. {@link StandardMetrics} holds the usual ones.
 */
public final class Metric {

    private static final int VERSION = 1;

    private final String id;
    private final String abbreviation;
    private final Map<Language, String> names;
    private final MetricUnit unit;
    private final Direction direction;
    private final Additivity additivity;

    private Metric(
            String id,
            String abbreviation,
            Map<Language, String> names,
            MetricUnit unit,
            Direction direction,
            Additivity additivity) {
        this.id = id;
        this.abbreviation = abbreviation;
        this.names = names;
        this.unit = unit;
        this.direction = direction;
        this.additivity = additivity;
    }

    /**
     * A metric.
     *
     * @param id the stable id that definitions and glossaries quote, for example {@code cpl}
     * @param englishName its name for people, for example {@code cost per lead}
     * @param unit what it is counted in
     * @param direction which way is better
     * @param additivity over what it adds
     * @return the metric
     */
    public static Metric of(
            String id, String englishName, MetricUnit unit, Direction direction, Additivity additivity) {
        Require.text(id, "metric id");
        Require.text(englishName, "name of metric " + id);
        return new Metric(
                id,
                "",
                Map.of(Language.ENGLISH, englishName),
                Objects.requireNonNull(unit, "unit"),
                Objects.requireNonNull(direction, "direction"),
                Objects.requireNonNull(additivity, "additivity"));
    }

    /**
     * This metric with its name in one more language.
     *
     * @param language the language
     * @param name the name in it
     * @return a changed copy
     */
    public Metric withName(Language language, String name) {
        Objects.requireNonNull(language, "language");
        Require.text(name, "name of metric " + id);
        Map<Language, String> more = new EnumMap<>(names);
        more.put(language, name);
        return new Metric(id, abbreviation, Collections.unmodifiableMap(more), unit, direction, additivity);
    }

    /**
     * This metric with an abbreviation that all languages use.
     *
     * @param text for example {@code CPL}
     * @return a changed copy
     */
    public Metric withAbbreviation(String text) {
        Require.text(text, "abbreviation of metric " + id);
        return new Metric(id, text, names, unit, direction, additivity);
    }

    /**
     * The stable id.
     *
     * @return for example {@code cpl}
     */
    public String id() {
        return id;
    }

    /**
     * The name for people.
     *
     * @param language the language
     * @return the name in it, or in English where it has none
     */
    public String name(Language language) {
        String english = Objects.requireNonNull(names.get(Language.ENGLISH));
        return names.getOrDefault(Objects.requireNonNull(language, "language"), english);
    }

    /**
     * The abbreviation.
     *
     * @return for example {@code CPL}; empty if there is none
     */
    public Optional<String> abbreviation() {
        return abbreviation.isEmpty() ? Optional.empty() : Optional.of(abbreviation);
    }

    /**
     * What stands over a column of its figures.
     *
     * @param language the language
     * @return the abbreviation, or the name where there is none
     */
    public String heading(Language language) {
        return abbreviation().orElse(name(language));
    }

    /**
     * What it is counted in.
     *
     * @return the unit
     */
    public MetricUnit unit() {
        return unit;
    }

    /**
     * Which way is better.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Over what it adds.
     *
     * @return the additivity
     */
    public Additivity additivity() {
        return additivity;
    }

    /**
     * As plain data.
     *
     * @return version, id, abbreviation, names by language tag, unit, direction, additivity
     */
    public Map<String, Object> toData() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String name = names.get(language);
            if (name != null) {
                named.put(language.tag(), name);
            }
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("id", id);
        if (!abbreviation.isEmpty()) {
            data.put("abbreviation", abbreviation);
        }
        data.put("names", Collections.unmodifiableMap(named));
        data.put("unit", DataObject.spelled(unit));
        data.put("direction", DataObject.spelled(direction));
        data.put("additivity", DataObject.spelled(additivity));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the metric
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static Metric fromData(Map<String, ?> data) {
        return DataObject.root("metric", data).make(Metric::read);
    }

    private static Metric read(DataObject data) {
        data.version(VERSION);
        Map<Language, String> names = data.object("names").make(Metric::names);
        String english = names.get(Language.ENGLISH);
        if (english == null) {
            throw data.error("names", "the English name is missing; give en");
        }
        Metric metric = of(
                data.text("id"),
                english,
                data.constant("unit", MetricUnit.class),
                data.constant("direction", Direction.class),
                data.constant("additivity", Additivity.class));
        for (Map.Entry<Language, String> name : names.entrySet()) {
            metric = metric.withName(name.getKey(), name.getValue());
        }
        Optional<String> abbreviation = data.optionalText("abbreviation");
        return abbreviation.isPresent() ? metric.withAbbreviation(abbreviation.get()) : metric;
    }

    private static Map<Language, String> names(DataObject data) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (String tag : data.keys()) {
            names.put(Language.ofTag(tag), data.text(tag));
        }
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metric metric
                && id.equals(metric.id)
                && abbreviation.equals(metric.abbreviation)
                && names.equals(metric.names)
                && unit == metric.unit
                && direction == metric.direction
                && additivity == metric.additivity;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return heading(Language.ENGLISH);
    }
}
