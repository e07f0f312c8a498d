package dev.smarketing.core.lead;

import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values without dates, by attribute name; the properties of an activity. */
final class AttributeValues {

    static final AttributeValues NONE = new AttributeValues(new TreeMap<>());

    private final Map<String, Entry> byName;

    private AttributeValues(Map<String, Entry> byName) {
        this.byName = byName;
    }

    <T> AttributeValues with(Attribute<T> attribute, T value) {
        Map<String, Entry> copy = new TreeMap<>(byName);
        copy.put(attribute.name(), Entry.of(attribute, value));
        return new AttributeValues(copy);
    }

    <T> Optional<T> value(Attribute<T> attribute) {
        Entry entry = byName.get(attribute.name());
        return entry == null ? Optional.empty() : entry.as(attribute);
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new TreeMap<>();
        byName.forEach((name, entry) -> data.put(name, entry.plain()));
        return Collections.unmodifiableMap(data);
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributeValues values && byName.equals(values.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        byName.forEach((name, entry) -> parts.add(name + "=" + entry));
        return "{" + String.join(", ", parts) + "}";
    }

    /** One value with the attribute it belongs to; the optional is kept so that reading makes no object. */
    static final class Entry {

        private final Attribute<?> attribute;
        private final Optional<Object> value;

        private Entry(Attribute<?> attribute, Object value) {
            this.attribute = attribute;
            this.value = Optional.of(value);
        }

        static <T> Entry of(Attribute<T> attribute, T value) {
            return new Entry(attribute, attribute.canonical(value));
        }

        Attribute<?> attribute() {
            return attribute;
        }

        // the kinds agree, and the value was checked against this kind; the same attribute need not be compared
        @SuppressWarnings({"unchecked", "ReferenceEquality"})
        <T> Optional<T> as(Attribute<T> wanted) {
            if (attribute != wanted) {
                attribute.requireSameKindAs(wanted);
            }
            return (Optional<T>) value;
        }

        Object plain() {
            return plain(attribute);
        }

        private <T> Object plain(Attribute<T> own) {
            return own.plain(as(own).orElseThrow());
        }

        private <T> String shown(Attribute<T> own) {
            return own.shown(as(own).orElseThrow(), Language.ENGLISH);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && attribute.equals(entry.attribute) && value.equals(entry.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return shown(attribute);
        }
    }
}
