package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a lead did at an instant, with optional properties. The natural order is total and agrees with
 * equals: by instant, id, type, then the text of the properties.
 */
public final class Activity implements Facts, Comparable<Activity> {

    private static final String PROPERTIES = "properties";

    private final ActivityId id;
    private final ActivityType type;
    private final Instant at;
    private final AttributeValues properties;

    /** The hash of the id and the second, so that to compare many activities only these objects are read. */
    private final int hash;

    private final long second;

    private Activity(ActivityId id, ActivityType type, Instant at, AttributeValues properties) {
        this.id = Objects.requireNonNull(id, "id");
        this.type = Objects.requireNonNull(type, "type");
        this.at = Objects.requireNonNull(at, "at");
        this.properties = properties;
        this.hash = id.hashCode();
        this.second = at.getEpochSecond();
    }

    /**
     * An activity without properties.
     *
     * @param id its id; the same id delivered twice is one activity
     * @param type its kind
     * @param at when it happened
     * @return the activity
     */
    public static Activity of(ActivityId id, ActivityType type, Instant at) {
        return new Activity(id, type, at, AttributeValues.NONE);
    }

    /**
     * This activity with a property.
     *
     * @param property the property
     * @param value its value
     * @param <T> the type of the value
     * @return the activity
     */
    public <T> Activity with(Attribute<T> property, T value) {
        Objects.requireNonNull(property, "property");
        return new Activity(id, type, at, properties.with(property, value));
    }

    /**
     * This activity with a property, as a text gives it, such as a column of a file.
     *
     * @param property the property
     * @param text the text of its value, as {@link Attribute#parse} takes it; a blank one says that it is not known
     * @param <T> the type of the value
     * @return the activity
     * @throws IllegalArgumentException if the text stands for no value
     */
    public <T> Activity withText(Attribute<T> property, String text) {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(text, "text");
        return text.isBlank() ? this : with(property, property.parse(text));
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ActivityId id() {
        return id;
    }

    /**
     * The kind.
     *
     * @return the type
     */
    public ActivityType type() {
        return type;
    }

    /**
     * When it happened.
     *
     * @return the instant
     */
    public Instant at() {
        return at;
    }

    /**
     * The second in which it happened. It costs less than {@link #at()} where many activities are looked at.
     *
     * @return seconds since 1970-01-01T00:00:00Z, rounded down
     */
    public long epochSecond() {
        return second;
    }

    /** The value of a property; it never changes, whatever the instant. */
    @Override
    public <T> Optional<T> valueAt(Attribute<T> property, Instant asOf) {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(asOf, "asOf");
        return properties.value(property);
    }

    /**
     * The activity as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("id", id.value());
        data.put("type", type.name());
        data.put("at", at.toString());
        if (!properties.isEmpty()) {
            data.put(PROPERTIES, properties.toData());
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the properties it may name
     * @return the activity
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static Activity fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("activity", data).make(object -> {
            Activity plain = of(
                    ActivityId.of(object.version(1).text("id")),
                    ActivityType.of(object.text("type")),
                    object.instant("at"));
            return object.optionalObject(PROPERTIES)
                    .map(values -> values.make(own -> plain.readProperties(own, attributes)))
                    .orElse(plain);
        });
    }

    private Activity readProperties(DataObject values, AttributeSet attributes) {
        Activity activity = this;
        for (String name : values.keys()) {
            activity = activity.readProperty(values, attributes.required(values, name, name));
        }
        return activity;
    }

    private <T> Activity readProperty(DataObject values, Attribute<T> property) {
        return with(property, property.readValue(values, property.name()));
    }

    @Override
    public int compareTo(Activity other) {
        Objects.requireNonNull(other, "other");
        int order = at.compareTo(other.at);
        if (order == 0) {
            order = id.compareTo(other.id);
        }
        if (order == 0) {
            order = type.compareTo(other.type);
        }
        if (order == 0 && !properties.equals(other.properties)) {
            order = properties
                    .toData()
                    .toString()
                    .compareTo(other.properties.toData().toString());
        }
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Activity activity
                && id.equals(activity.id)
                && type.equals(activity.type)
                && at.equals(activity.at)
                && properties.equals(activity.properties);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * The type, the instant and the id; values of personal properties are masked.
     *
     * @return for example {@code demo request e7 at 2026-03-01T09:30:00Z}
     */
    @Override
    public String toString() {
        return type + " " + id + " at " + at + (properties.isEmpty() ? "" : " " + properties);
    }
}
