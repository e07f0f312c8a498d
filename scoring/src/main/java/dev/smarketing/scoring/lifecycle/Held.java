package dev.smarketing.scoring.lifecycle;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Threshold.Part;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which boundaries were high when the points were judged last. A boundary that was not judged then is missing: it
 * has no history.
 *
 * @param parts the parts of the threshold
 * @param classes the boundaries of the classes by the axis and the name of the class that begins there
 */
record Held(Map<Part, Boolean> parts, Map<Axis, Map<String, Boolean>> classes) {

    static final Held NONE = new Held(Map.of(), Map.of());

    Held {
        Map<Part, Boolean> sorted = new TreeMap<>(parts);
        parts = Collections.unmodifiableMap(sorted);
        classes = byAxis(classes);
    }

    /** An unmodifiable copy in the order of the axes, without those that have nothing. */
    static <V> Map<Axis, Map<String, V>> byAxis(Map<Axis, Map<String, V>> classes) {
        Map<Axis, Map<String, V>> copy = new TreeMap<>();
        classes.forEach((axis, values) -> {
            if (!values.isEmpty()) {
                copy.put(axis, Collections.unmodifiableMap(new LinkedHashMap<>(values)));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    Optional<Boolean> of(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    Optional<Boolean> of(Axis axis, String className) {
        return Optional.ofNullable(classes.getOrDefault(axis, Map.of()).get(className));
    }
}
