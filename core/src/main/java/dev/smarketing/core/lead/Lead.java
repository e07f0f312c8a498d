package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A lead with what is known of it. A value given without a date was always known; a value with a date counts
 * from that instant until the next one of the same attribute.
 */
public final class Lead implements LeadFacts {

    private static final String ATTRIBUTES = "attributes";
    private static final String HISTORY = "history";

    private final LeadId id;

    private final LeadValues values;

    private Lead(LeadId id, LeadValues values) {
        this.id = id;
        this.values = values;
    }

    /**
     * Starts a lead of which nothing is known.
     *
     * @param id its id
     * @return the builder
     */
    public static Builder builder(LeadId id) {
        return new Builder(id);
    }

    /**
     * Starts a lead of which nothing is known.
     *
     * @param id its id
     * @return the builder
     */
    public static Builder builder(String id) {
        return builder(LeadId.of(id));
    }

    @Override
    public LeadId id() {
        return id;
    }

    @Override
    public <T> Optional<T> valueAt(Attribute<T> attribute, Instant at) {
        Objects.requireNonNull(at, "at");
        return values.at(at, attribute);
    }

    /** The value at a moment. */
    <T> Optional<T> valueAt(Attribute<T> attribute, ZonedDateTime asOf) {
        return values.at(asOf, attribute);
    }

    @Override
    public Set<Instant> changes() {
        Set<Instant> changes = new TreeSet<>();
        values.forEach((name, dated) -> changes.addAll(dated.changes()));
        changes.remove(Instant.MIN);
        return Collections.unmodifiableSet(changes);
    }

    /**
     * The lead as plain data. It holds the values of personal attributes.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> timeless = new LinkedHashMap<>();
        List<Object> history = new ArrayList<>();
        values.forEach((name, dated) -> dated.forEach((since, entry) -> {
            if (since.equals(Instant.MIN)) {
                timeless.put(name, entry.plain());
            } else {
                Map<String, Object> change = new LinkedHashMap<>();
                change.put("since", since.toString());
                change.put(name, entry.plain());
                history.add(Collections.unmodifiableMap(change));
            }
        }));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("id", id.value());
        data.put(ATTRIBUTES, Collections.unmodifiableMap(timeless));
        if (!history.isEmpty()) {
            data.put(HISTORY, List.copyOf(history));
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes it may name
     * @return the lead
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static Lead fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("lead", data).make(object -> {
            Builder builder = builder(object.version(1).text("id"));
            object.optionalObject(ATTRIBUTES)
                    .ifPresent(timeless -> timeless.make(own -> {
                        own.keys()
                                .forEach(name -> builder.read(own, attributes.required(own, name, name), Instant.MIN));
                        return builder;
                    }));
            object.objects(HISTORY)
                    .forEach(change -> change.make(own -> {
                        Instant since = own.instant("since");
                        own.keys().stream()
                                .filter(name -> !name.equals("since"))
                                .forEach(name -> builder.read(own, attributes.required(own, name, name), since));
                        return builder;
                    }));
            return builder.build();
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lead lead && id.equals(lead.id) && values.equals(lead.values);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The id and the latest values; those of personal attributes are masked.
     *
     * @return for example {@code L-1042 {country=FR, email=***}}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        values.forEach((name, dated) -> parts.add(name + "=" + dated.latest()));
        return id + " {" + String.join(", ", parts) + "}";
    }

    /** Collects what is known of a lead; made for one thread. */
    public static final class Builder {

        private final LeadId id;
        private final NavigableMap<String, NavigableMap<Instant, AttributeValues.Entry>> values = new TreeMap<>();

        private Builder(LeadId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * A value that was always known.
         *
         * @param attribute the attribute
         * @param value its value
         * @param <T> the type of the value
         * @return this
         * @throws IllegalArgumentException if the attribute already has such a value
         */
        public <T> Builder with(Attribute<T> attribute, T value) {
            return with(attribute, value, Instant.MIN);
        }

        /**
         * A value known from an instant on.
         *
         * @param attribute the attribute
         * @param value its value
         * @param since from when it counts
         * @param <T> the type of the value
         * @return this
         * @throws IllegalArgumentException if the attribute already has a value since then
         */
        public <T> Builder with(Attribute<T> attribute, T value, Instant since) {
            Objects.requireNonNull(attribute, "attribute");
            var dated = values.computeIfAbsent(attribute.name(), name -> new TreeMap<>());
            if (dated.put(Objects.requireNonNull(since, "since"), AttributeValues.Entry.of(attribute, value)) != null) {
                throw new IllegalArgumentException("attribute '" + attribute.name() + "' of lead " + id
                        + " has two values" + (since.equals(Instant.MIN) ? "" : " since " + since)
                        + "; give one, or date them differently");
            }
            return this;
        }

        /**
         * A value that was always known, as a text gives it, such as a column of a file.
         *
         * @param attribute the attribute
         * @param text the text of its value, as {@link Attribute#parse} takes it; a blank one says that it is not known
         * @param <T> the type of the value
         * @return this
         * @throws IllegalArgumentException if the text stands for no value, or the attribute already has one
         */
        public <T> Builder withText(Attribute<T> attribute, String text) {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(text, "text");
            return text.isBlank() ? this : with(attribute, attribute.parse(text));
        }

        private <T> void read(DataObject data, Attribute<T> attribute, Instant since) {
            with(attribute, attribute.readValue(data, attribute.name()), since);
        }

        /**
         * The lead.
         *
         * @return the lead
         */
        public Lead build() {
            return new Lead(id, new LeadValues(values));
        }
    }
}
