package dev.smarketing.core.lead;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What is known of a lead by attribute. A rule asks for one value after the other, so the way to a value that was
 * always known is short: the place of its attribute, and there the value.
 */
final class LeadValues {

    /** In their order. */
    private final String[] names;

    private final DatedValues[] values;

    /**
     * An attribute and beside it its only value, or its dated values, each at the first free place from that of its
     * hash on; a fourth of the places at most is taken.
     */
    private final Object[] table;

    LeadValues(NavigableMap<String, NavigableMap<Instant, AttributeValues.Entry>> byName) {
        this.names = byName.keySet().toArray(new String[0]);
        this.values = byName.values().stream().map(DatedValues::new).toArray(DatedValues[]::new);
        this.table = new Object[Integer.highestOneBit(Math.max(1, names.length)) << 3];
        for (DatedValues dated : values) {
            AttributeValues.Entry last = dated.latest();
            int place = first(last.attribute());
            while (table[place] != null) {
                place = (place + 2) & (table.length - 1);
            }
            table[place] = last.attribute();
            table[place + 1] = dated.isTimeless() ? last.as(last.attribute()) : dated;
        }
    }

    private int first(Attribute<?> attribute) {
        Objects.requireNonNull(attribute, "attribute");
        int hash = attribute.hashCode();
        return ((hash ^ (hash >>> 16)) << 1) & (table.length - 1);
    }

    /** The value in force at an instant. */
    @SuppressWarnings("unchecked") // the kinds agree, and the value was checked against this kind
    <T> Optional<T> at(Instant instant, Attribute<T> wanted) {
        Object found = find(wanted);
        return found instanceof DatedValues dated ? dated.at(instant, wanted) : (Optional<T>) found;
    }

    /** The value in force at a moment. Its instant takes as long to tell as a value that was always known. */
    @SuppressWarnings("unchecked") // the kinds agree, and the value was checked against this kind
    <T> Optional<T> at(ZonedDateTime moment, Attribute<T> wanted) {
        Object found = find(wanted);
        return found instanceof DatedValues dated ? dated.at(moment.toInstant(), wanted) : (Optional<T>) found;
    }

    /** The only value, or the dated values. */
    @SuppressWarnings("ReferenceEquality") // the same attribute need not be compared
    private Object find(Attribute<?> wanted) {
        int place = first(wanted);
        while (table[place] != wanted) {
            if (table[place] == null) {
                return Optional.empty();
            }
            Attribute<?> other = (Attribute<?>) table[place];
            if (other.name().equals(wanted.name())) {
                if (!(table[place + 1] instanceof DatedValues)) {
                    other.requireSameKindAs(wanted);
                }
                break;
            }
            place = (place + 2) & (table.length - 1);
        }
        return table[place + 1];
    }

    void forEach(BiConsumer<String, DatedValues> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadValues same
                && Arrays.equals(names, same.names)
                && Arrays.equals(values, same.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
