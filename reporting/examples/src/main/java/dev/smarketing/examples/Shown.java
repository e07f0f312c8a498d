package dev.smarketing.examples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a message shows what stands in a document: one value as it is, of what may be long or deep only what it is. */
final class Shown {

    private Shown() {}

    static String of(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "a map";
        }
        return value instanceof List<?> ? "a list" : "'" + value + "'";
    }

    /** The text of one value, empty for a list or map. */
    static String text(@Nullable Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?> ? "" : String.valueOf(value);
    }
}
