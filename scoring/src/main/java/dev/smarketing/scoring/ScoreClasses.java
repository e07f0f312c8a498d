package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Named classes of points: A, B, C of a grade, or hot, warm, cold of a total. Points belong to the class of the
 * highest boundary that they reach, else to the lowest class.
 */
public final class ScoreClasses {

    private static final String CLASS = "class";
    private static final String FROM = "from";

    private final String lowest;
    private final List<Boundary> boundaries;

    private ScoreClasses(String lowest, List<Boundary> boundaries) {
        this.lowest = lowest;
        this.boundaries = boundaries;
    }

    /**
     * The start of a class.
     *
     * @param from the least points of the class
     * @param name the class
     */
    public record Boundary(Points from, String name) {

        /**
         * The start of a class.
         *
         * @param from the least points of the class
         * @param name the class, not blank
         */
        public Boundary {
            Objects.requireNonNull(from, "from");
            Require.text(name, "class");
        }
    }

    /**
     * One class, that of all points.
     *
     * @param name the class that has no boundary below
     * @return the classes
     */
    public static ScoreClasses startingWith(String name) {
        return new ScoreClasses(Require.text(name, "class"), List.of());
    }

    /**
     * These classes and a higher one.
     *
     * @param points a whole number of points, above all boundaries so far
     * @param name the class from these points on
     * @return the classes
     */
    public ScoreClasses from(long points, String name) {
        return from(Points.of(points), name);
    }

    /**
     * These classes and a higher one.
     *
     * @param points the points, above all boundaries so far
     * @param name the class from these points on
     * @return the classes
     * @throws IllegalArgumentException if the points are not above the boundary before, or the class is there already
     */
    public ScoreClasses from(Points points, String name) {
        Boundary higher = new Boundary(points, name);
        if (!boundaries.isEmpty()) {
            Boundary last = boundaries.get(boundaries.size() - 1);
            if (points.compareTo(last.from()) <= 0) {
                throw new IllegalArgumentException("class '" + name + "' from " + points + " does not lie above class '"
                        + last.name() + "' from " + last.from() + "; give rising boundaries");
            }
        }
        if (names().contains(name)) {
            throw new IllegalArgumentException(
                    "class '" + name + "' is given twice in " + names() + "; give each class a name of its own");
        }
        List<Boundary> more = new ArrayList<>(boundaries);
        more.add(higher);
        return new ScoreClasses(lowest, List.copyOf(more));
    }

    /**
     * The names.
     *
     * @return the classes, the lowest first
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(lowest);
        boundaries.forEach(boundary -> names.add(boundary.name()));
        return Collections.unmodifiableList(names);
    }

    /**
     * The boundaries between the classes.
     *
     * @return the boundaries, rising; one fewer than classes
     */
    public List<Boundary> boundaries() {
        return boundaries;
    }

    /**
     * The class of some points.
     *
     * @param points the points
     * @return the class of the highest boundary that is not above them, else the lowest class
     */
    public String of(Points points) {
        Objects.requireNonNull(points, "points");
        int reached = rank(points);
        return reached == 0 ? lowest : boundaries.get(reached - 1).name();
    }

    /**
     * The boundary that comes next.
     *
     * @param points the points
     * @return the lowest boundary above them, empty in the highest class
     */
    public Optional<Boundary> next(Points points) {
        Objects.requireNonNull(points, "points");
        int reached = rank(points);
        return reached == boundaries.size() ? Optional.empty() : Optional.of(boundaries.get(reached));
    }

    /** How many boundaries the points reach. */
    int rank(Points points) {
        int reached = 0;
        while (reached < boundaries.size()
                && points.compareTo(boundaries.get(reached).from()) >= 0) {
            reached++;
        }
        return reached;
    }

    List<Object> toPlain() {
        List<Object> list = new ArrayList<>();
        list.add(Map.of(CLASS, lowest));
        for (Boundary boundary : boundaries) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(CLASS, boundary.name());
            entry.put(FROM, boundary.from().toPlain());
            list.add(Collections.unmodifiableMap(entry));
        }
        return List.copyOf(list);
    }

    static ScoreClasses read(DataObject data, String key) {
        List<DataObject> entries = data.objects(key);
        if (entries.isEmpty()) {
            throw data.error(key, "has no class; give at least the lowest one");
        }
        ScoreClasses classes = entries.get(0).make(first -> startingWith(first.text(CLASS)));
        for (DataObject entry : entries.subList(1, entries.size())) {
            ScoreClasses lower = classes;
            classes = entry.make(own -> lower.from(ModelData.points(own, FROM), own.text(CLASS)));
        }
        return classes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreClasses classes
                && lowest.equals(classes.lowest)
                && boundaries.equals(classes.boundaries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lowest, boundaries);
    }

    /**
     * The classes, the lowest first.
     *
     * @return for example {@code C, B from 15, A from 30}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(lowest);
        boundaries.forEach(boundary ->
                text.append(", ").append(boundary.name()).append(" from ").append(boundary.from()));
        return text.toString();
    }
}
