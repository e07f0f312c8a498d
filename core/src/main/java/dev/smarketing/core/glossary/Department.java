package dev.smarketing.core.glossary;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the organisation that speaks its own language. A unit inside another carries the path to it, so
 * that {@code marketing/content} falls back on what {@code marketing} says.
 *
 * @param id the path, units separated by slashes
 */
public record Department(String id) implements Comparable<Department> {

    private static final Pattern PATH = Pattern.compile("[^/\\s]([^/]*[^/\\s])?(/[^/\\s]([^/]*[^/\\s])?)*");

    /**
     * A department.
     *
     * @param id the path, units separated by slashes
     */
    public Department {
        Objects.requireNonNull(id, "id");
        if (!PATH.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "department '" + id + "' is not a path of names; write it like 'marketing' or 'marketing/content'");
        }
    }

    /**
     * A department.
     *
     * @param id the path, units separated by slashes
     * @return the department
     */
    public static Department of(String id) {
        return new Department(id);
    }

    /**
     * A unit of this department.
     *
     * @param name the name of the unit
     * @return the unit, whose parent is this department
     */
    public Department unit(String name) {
        return new Department(id + "/" + Objects.requireNonNull(name, "name"));
    }

    /**
     * The department this one is a unit of.
     *
     * @return the parent, empty for a department that is no unit
     */
    public Optional<Department> parent() {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new Department(id.substring(0, slash)));
    }

    @Override
    public int compareTo(Department other) {
        Objects.requireNonNull(other, "other");
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
