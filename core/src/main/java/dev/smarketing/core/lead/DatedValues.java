package dev.smarketing.core.lead;

import dev.smarketing.core.lead.AttributeValues.Entry;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The values of one attribute by the instants from which they count; most attributes have one for all time. */
final class DatedValues {

    private final Instant[] since;
    private final Entry[] entries;

    /** At least one value. */
    DatedValues(NavigableMap<Instant, Entry> values) {
        this.since = values.keySet().toArray(new Instant[0]);
        this.entries = values.values().toArray(new Entry[0]);
    }

    /** The value in force at an instant. */
    <T> Optional<T> at(Instant instant, Attribute<T> wanted) {
        int place = Arrays.binarySearch(since, instant);
        int inForce = place >= 0 ? place : -place - 2;
        return inForce < 0 ? Optional.empty() : entries[inForce].as(wanted);
    }

    /** Whether it is one value that was always known. */
    boolean isTimeless() {
        return since.length == 1 && since[0].equals(Instant.MIN);
    }

    Entry latest() {
        return entries[entries.length - 1];
    }

    Collection<Instant> changes() {
        return List.of(since);
    }

    void forEach(BiConsumer<Instant, Entry> action) {
        for (int i = 0; i < since.length; i++) {
            action.accept(since[i], entries[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedValues values
                && Arrays.equals(since, values.since)
                && Arrays.equals(entries, values.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }
}
