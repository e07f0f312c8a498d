package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * The id of an activity, unique within the caller's data. The same id delivered twice is one activity.
 *
 * @param value the id, not blank
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

    /**
     * An id.
     *
     * @param value the id, not blank
     */
    public ActivityId {
        Require.text(value, "activity id");
    }

    /**
     * An id.
     *
     * @param value the id, not blank
     * @return the id
     */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public int compareTo(ActivityId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
