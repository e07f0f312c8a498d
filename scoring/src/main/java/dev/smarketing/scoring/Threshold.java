package dev.smarketing.scoring;

import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The points from which a lead qualifies: in total, on an axis, or several of these together. */
public final class Threshold {

    /** No points are asked for, where a {@link GradeMatrix} alone decides. */
    public static final Threshold NONE = new Threshold(Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<Points> total;
    private final Optional<Points> explicit;
    private final Optional<Points> implicit;

    private Threshold(Optional<Points> total, Optional<Points> explicit, Optional<Points> implicit) {
        this.total = total;
        this.explicit = explicit;
        this.implicit = implicit;
    }

    /**
     * At least so many points in total.
     *
     * @param points a whole number of points
     * @return the threshold
     */
    public static Threshold total(long points) {
        return total(Points.of(points));
    }

    /**
     * At least so many points in total.
     *
     * @param points the points
     * @return the threshold
     */
    public static Threshold total(Points points) {
        Objects.requireNonNull(points, "points");
        return new Threshold(Optional.of(points), Optional.empty(), Optional.empty());
    }

    /**
     * At least so many explicit points.
     *
     * @param points a whole number of points
     * @return the threshold
     */
    public static Threshold explicit(long points) {
        return new Threshold(Optional.empty(), Optional.of(Points.of(points)), Optional.empty());
    }

    /**
     * At least so many implicit points.
     *
     * @param points a whole number of points
     * @return the threshold
     */
    public static Threshold implicit(long points) {
        return new Threshold(Optional.empty(), Optional.empty(), Optional.of(Points.of(points)));
    }

    /**
     * This threshold, and at least so many points in total.
     *
     * @param points the points
     * @return the threshold
     */
    public Threshold withTotalAtLeast(Points points) {
        Objects.requireNonNull(points, "points");
        return new Threshold(Optional.of(points), explicit, implicit);
    }

    /**
     * This threshold, and at least so many explicit points.
     *
     * @param points a whole number of points
     * @return the threshold
     */
    public Threshold withExplicitAtLeast(long points) {
        return withExplicitAtLeast(Points.of(points));
    }

    /**
     * This threshold, and at least so many explicit points.
     *
     * @param points the points
     * @return the threshold
     */
    public Threshold withExplicitAtLeast(Points points) {
        Objects.requireNonNull(points, "points");
        return new Threshold(total, Optional.of(points), implicit);
    }

    /**
     * This threshold, and at least so many implicit points.
     *
     * @param points a whole number of points
     * @return the threshold
     */
    public Threshold withImplicitAtLeast(long points) {
        return withImplicitAtLeast(Points.of(points));
    }

    /**
     * This threshold, and at least so many implicit points.
     *
     * @param points the points
     * @return the threshold
     */
    public Threshold withImplicitAtLeast(Points points) {
        Objects.requireNonNull(points, "points");
        return new Threshold(total, explicit, Optional.of(points));
    }

    /**
     * What a part requires.
     *
     * @param part the part
     * @return the points, empty if the part is not named
     */
    public Optional<Points> of(Part part) {
        Objects.requireNonNull(part, "part");
        return switch (part) {
            case TOTAL -> total;
            case EXPLICIT -> explicit;
            case IMPLICIT -> implicit;
        };
    }

    /**
     * Whether no points are asked for.
     *
     * @return true if no part is named
     */
    public boolean isNone() {
        return total.isEmpty() && explicit.isEmpty() && implicit.isEmpty();
    }

    /**
     * At least so many points of a part.
     *
     * @param part the part
     * @param points the points
     * @return the threshold
     */
    public static Threshold of(Part part, Points points) {
        return NONE.with(part, points);
    }

    /**
     * This threshold, and at least so many points of a part.
     *
     * @param part the part
     * @param points the points
     * @return the threshold
     */
    public Threshold with(Part part, Points points) {
        Objects.requireNonNull(part, "part");
        return switch (part) {
            case TOTAL -> withTotalAtLeast(points);
            case EXPLICIT -> withExplicitAtLeast(points);
            case IMPLICIT -> withImplicitAtLeast(points);
        };
    }

    boolean isReachedBy(Points totalPoints, Points explicitPoints, Points implicitPoints) {
        return isReached(total, totalPoints)
                && isReached(explicit, explicitPoints)
                && isReached(implicit, implicitPoints);
    }

    private static boolean isReached(Optional<Points> required, Points actual) {
        return required.isEmpty() || actual.compareTo(required.get()) >= 0;
    }

    List<Shortfall> shortfalls(Points totalPoints, Points explicitPoints, Points implicitPoints) {
        List<Shortfall> missing = new ArrayList<>(0);
        add(missing, Part.TOTAL, total, totalPoints);
        add(missing, Part.EXPLICIT, explicit, explicitPoints);
        add(missing, Part.IMPLICIT, implicit, implicitPoints);
        return missing;
    }

    private static void add(List<Shortfall> missing, Part part, Optional<Points> required, Points actual) {
        if (!isReached(required, actual)) {
            missing.add(new Shortfall(part, required.orElseThrow(), actual));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Threshold threshold
                && total.equals(threshold.total)
                && explicit.equals(threshold.explicit)
                && implicit.equals(threshold.implicit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, explicit, implicit);
    }

    /**
     * The parts for people.
     *
     * @param language the language
     * @return for example {@code total at least 60, explicit at least 25}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        if (isNone()) {
            return language.pick("no threshold", "aucun seuil", "sin umbral");
        }
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            of(part).ifPresent(points -> parts.add(
                    part.toText(language) + " " + Wording.AT_LEAST.in(language) + " " + points.toText(language)));
        }
        return String.join(", ", parts);
    }

    /**
     * The parts in English.
     *
     * @return for example {@code total at least 60, explicit at least 25}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }

    /** What a threshold may name. */
    public enum Part {
        /** The total. */
        TOTAL,
        /** The explicit axis. */
        EXPLICIT,
        /** The implicit axis. */
        IMPLICIT;

        /**
         * The name for people.
         *
         * @param language the language
         * @return for example {@code total}
         */
        public String toText(Language language) {
            return Wording.part(this, language);
        }
    }

    /**
     * A part that is not reached.
     *
     * @param part the part
     * @param required what it requires
     * @param actual what was scored
     */
    public record Shortfall(Part part, Points required, Points actual) {

        /**
         * A part that is not reached.
         *
         * @param part the part
         * @param required what it requires
         * @param actual what was scored, less than required
         */
        public Shortfall {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(required, "required");
            Objects.requireNonNull(actual, "actual");
            if (actual.compareTo(required) >= 0) {
                throw new IllegalArgumentException(
                        actual + " reach " + required + "; a shortfall needs fewer points than required");
            }
        }

        /**
         * What is missing.
         *
         * @return required minus actual
         */
        public Points missing() {
            return required.minus(actual);
        }
    }
}
