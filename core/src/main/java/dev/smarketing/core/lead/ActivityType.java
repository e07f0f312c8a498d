package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * A kind of activity: page view, form submitted, demo requested.
 *
 * @param name the name, not blank
 */
public record ActivityType(String name) implements Comparable<ActivityType> {

    /**
     * A kind of activity.
     *
     * @param name the name, not blank
     */
    public ActivityType {
        Require.text(name, "activity type");
    }

    /**
     * A kind of activity.
     *
     * @param name the name, not blank
     * @return the type
     */
    public static ActivityType of(String name) {
        return new ActivityType(name);
    }

    @Override
    public int compareTo(ActivityType other) {
        Objects.requireNonNull(other, "other");
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
