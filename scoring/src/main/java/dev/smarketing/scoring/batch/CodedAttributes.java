package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The attributes of columns with their distinct values. */
final class CodedAttributes {

    private final String what;
    private final List<Attribute<?>> attributes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Dictionary<Object>> values = new ArrayList<>();
    private final boolean[] shared;

    CodedAttributes(String what, AttributeSet given) {
        Objects.requireNonNull(given, "given");
        this.what = what;
        this.attributes = given.attributes();
        for (Attribute<?> attribute : attributes) {
            places.put(attribute.name(), places.size());
            values.add(new Dictionary<>());
        }
        this.shared = new boolean[attributes.size()];
    }

    /** The same values, to which others may be added without a trace in the first ones. */
    CodedAttributes(CodedAttributes other) {
        this.what = other.what;
        this.attributes = other.attributes;
        this.places.putAll(other.places);
        this.values.addAll(other.values);
        this.shared = new boolean[attributes.size()];
        Arrays.fill(shared, true);
    }

    List<Attribute<?>> attributes() {
        return attributes;
    }

    int size() {
        return attributes.size();
    }

    Attribute<?> attribute(int place) {
        return attributes.get(place);
    }

    Dictionary<Object> values(int place) {
        return values.get(place);
    }

    /** Where an attribute stands. */
    int place(Attribute<?> asked) {
        Integer place = places.get(asked.name());
        if (place == null) {
            throw new IllegalArgumentException("attribute '" + asked.name() + "' is not in the columns; their " + what
                    + " are " + places.keySet().stream().sorted().toList() + "; build them with it");
        }
        Attribute<?> held = attributes.get(place);
        if (!held.equals(asked)) {
            held.requireSameKindAs(asked);
        }
        return place;
    }

    /** The code of a value of the attribute at a place. */
    <T> int code(int place, Attribute<T> attribute, T value) {
        return code(place, (Object) attribute.canonical(value));
    }

    /** The code of a value in its one representation. */
    int code(int place, Object canonical) {
        Dictionary<Object> known = values.get(place);
        if (shared[place]) {
            int code = known.find(canonical);
            if (code != 0) {
                return code;
            }
            known = known.copy();
            values.set(place, known);
            shared[place] = false;
        }
        return known.code(canonical);
    }

    /** The codes of values in their one representation, 0 for null. */
    void codes(int place, @Nullable Object[] canonical, int count, int[] codes) {
        if (!shared[place]) {
            values.get(place).codes(canonical, count, codes);
            return;
        }
        for (int i = 0; i < count; i++) {
            codes[i] = canonical[i] == null ? 0 : code(place, canonical[i]);
        }
    }

    long bytes() {
        return values.stream().mapToLong(Dictionary::bytes).sum();
    }
}
