package dev.smarketing.core.glossary;

import dev.smarketing.core.check.DataObject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who means a concept by its labels, and when: a department or the whole organisation, between two days. */
public final class Sense {

    private static final Sense ORGANISATION_WIDE = new Sense(null, null, null);

    private final @Nullable Department department;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    private Sense(@Nullable Department department, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.department = department;
        this.from = from;
        this.to = to;
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "sense ends on " + to + ", before it starts on " + from + "; exchange the dates");
        }
    }

    /**
     * The whole organisation, at any time.
     *
     * @return the sense
     */
    public static Sense organisationWide() {
        return ORGANISATION_WIDE;
    }

    /**
     * One department, at any time.
     *
     * @param department the department
     * @return the sense
     */
    public static Sense of(Department department) {
        return new Sense(Objects.requireNonNull(department, "department"), null, null);
    }

    /**
     * The same from a day on.
     *
     * @param day the first day of validity
     * @return the sense
     */
    public Sense withFrom(LocalDate day) {
        return new Sense(department, Objects.requireNonNull(day, "day"), to);
    }

    /**
     * The same until a day.
     *
     * @param day the last day of validity
     * @return the sense
     */
    public Sense withTo(LocalDate day) {
        return new Sense(department, from, Objects.requireNonNull(day, "day"));
    }

    /**
     * Who uses it.
     *
     * @return the department, empty for the whole organisation
     */
    public Optional<Department> department() {
        return Optional.ofNullable(department);
    }

    /**
     * The first day of validity.
     *
     * @return the day, empty if there is no first
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /**
     * The last day of validity.
     *
     * @return the day, empty if there is no last
     */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    /**
     * Whether it is valid on a day; both ends count.
     *
     * @param day the day
     * @return true if so
     */
    public boolean isValidOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /**
     * Whether both are of the same department, or organisation-wide, and valid on a common day.
     *
     * @param other the other sense
     * @return true if so
     */
    public boolean overlaps(Sense other) {
        Objects.requireNonNull(other, "other");
        return Objects.equals(department, other.department)
                && (from == null || other.to == null || !other.to.isBefore(from))
                && (to == null || other.from == null || !to.isBefore(other.from));
    }

    boolean isUsedBy(Department candidate) {
        return candidate.equals(department);
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        if (department != null) {
            data.put("department", department.id());
        }
        if (from != null) {
            data.put("from", from.toString());
        }
        if (to != null) {
            data.put("to", to.toString());
        }
        return Collections.unmodifiableMap(data);
    }

    static Sense fromData(DataObject data) {
        Sense sense = data.has("department")
                ? of(data.parsed("department", Department::of, "a department like marketing/content"))
                : organisationWide();
        sense = data.has("from") ? sense.withFrom(data.date("from")) : sense;
        return data.has("to") ? sense.withTo(data.date("to")) : sense;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sense that
                && Objects.equals(department, that.department)
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(department, from, to);
    }

    @Override
    public String toString() {
        return (department == null ? "organisation-wide" : department.id())
                + (from == null ? "" : " from " + from)
                + (to == null ? "" : " to " + to);
    }
}
