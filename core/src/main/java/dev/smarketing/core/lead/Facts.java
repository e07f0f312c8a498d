package dev.smarketing.core.lead;

import java.time.Instant;
import java.util.Optional;

/** What is known of a lead or of an activity: typed, wide and sparse. Implementations are immutable. */
public interface Facts {

    /**
     * The value in force at an instant.
     *
     * @param attribute the attribute
     * @param at the instant
     * @param <T> the type of its values
     * @return the value, empty if none was known then
     * @throws IllegalArgumentException if the attribute's name is known here with another kind
     */
    <T> Optional<T> valueAt(Attribute<T> attribute, Instant at);
}
