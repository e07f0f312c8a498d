package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * The id of a lead, unique within the caller's data.
 *
 * @param value the id, not blank
 */
public record LeadId(String value) implements Comparable<LeadId> {

    /**
     * An id.
     *
     * @param value the id, not blank
     */
    public LeadId {
        Require.text(value, "lead id");
    }

    /**
     * An id.
     *
     * @param value the id, not blank
     * @return the id
     */
    public static LeadId of(String value) {
        return new LeadId(value);
    }

    @Override
    public int compareTo(LeadId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
