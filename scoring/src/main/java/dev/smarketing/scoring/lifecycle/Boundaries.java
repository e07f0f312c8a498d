package dev.smarketing.scoring.lifecycle;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CellPolicy.Decision;
import dev.smarketing.scoring.ClassStep;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoreClasses.Boundary;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The boundaries that points have to reach, the band around each, and what it takes to qualify by them. Every
 * boundary keeps a state of its own.
 *
 * @param threshold the threshold
 * @param matrix the matrix whose cells decide, empty if the threshold alone does
 * @param parts the bands at parts of the threshold, where there are any
 * @param classes the bands at boundaries of classes, by the axis and the name of the class that begins there
 */
record Boundaries(
        Threshold threshold,
        Optional<GradeMatrix> matrix,
        Map<Part, Band> parts,
        Map<Axis, Map<String, Band>> classes) {

    /**
     * What the points of an instant come to.
     *
     * @param held the boundaries that are high
     * @param points the points that were looked at
     * @param cell the cell of the held classes
     * @param meets whether they are enough
     */
    record Judgement(Held held, Map<Part, Points> points, Optional<GradeMatrix.Cell> cell, boolean meets) {}

    Boundaries {
        Map<Part, Band> sorted = new TreeMap<>(parts);
        parts = Collections.unmodifiableMap(sorted);
        classes = Held.byAxis(classes);
    }

    static Boundaries of(Threshold threshold) {
        Objects.requireNonNull(threshold, "threshold");
        if (threshold.isNone()) {
            throw new IllegalArgumentException(
                    "the threshold of a lifecycle names no points; give a total, explicit or implicit number");
        }
        return new Boundaries(threshold, Optional.empty(), Map.of(), Map.of());
    }

    static Boundaries of(Threshold threshold, GradeMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        boolean needed =
                matrix.cells().values().stream().anyMatch(cell -> cell.policy().decision() == Decision.BY_THRESHOLD);
        if (needed && threshold.isNone()) {
            throw new IllegalArgumentException(
                    "the matrix has cells that qualify by the threshold, which names no points; give it some");
        }
        if (!needed && !threshold.isNone()) {
            throw new IllegalArgumentException(
                    "no cell of the matrix qualifies by the threshold " + threshold + "; give Threshold.NONE");
        }
        return new Boundaries(threshold, Optional.of(matrix), Map.of(), Map.of());
    }

    List<Part> thresholdParts() {
        List<Part> named = new ArrayList<>();
        for (Part part : Part.values()) {
            if (threshold.of(part).isPresent()) {
                named.add(part);
            }
        }
        return named;
    }

    List<Boundary> classBoundaries(Axis axis) {
        return matrix.map(cells -> cells.classes(axis).boundaries()).orElse(List.of());
    }

    Band band(Part part) {
        return parts.getOrDefault(part, Band.NONE);
    }

    Band band(Axis axis, String className) {
        return classes.getOrDefault(axis, Map.of()).getOrDefault(className, Band.NONE);
    }

    Boundaries with(Part part, Band band) {
        Objects.requireNonNull(band, "band");
        if (threshold.of(part).isEmpty()) {
            throw new IllegalArgumentException("the threshold, " + threshold + ", does not name "
                    + LifecycleText.english(part)
                    + " points; give a band to a part that it names");
        }
        Map<Part, Band> bands = new TreeMap<>(parts);
        if (band.equals(Band.NONE)) {
            bands.remove(part);
        } else {
            bands.put(part, band);
        }
        return new Boundaries(threshold, matrix, bands, classes);
    }

    /** The same band at every part of the threshold and every class of the matrix. */
    Boundaries withAll(Band band) {
        Boundaries changed = this;
        for (Part part : thresholdParts()) {
            changed = changed.with(part, band);
        }
        for (Axis axis : Axis.values()) {
            changed = changed.withAll(axis, band);
        }
        return changed;
    }

    /** The same band at every class of an axis. */
    Boundaries withAll(Axis axis, Band band) {
        Map<String, Band> bands = new LinkedHashMap<>();
        classBoundaries(axis).forEach(boundary -> bands.put(boundary.name(), band));
        return with(axis, bands);
    }

    /** Bands given together are held against each other only when all are there. */
    Boundaries with(Axis axis, Map<String, Band> given) {
        List<String> known = classBoundaries(axis).stream().map(Boundary::name).toList();
        Map<String, Band> bands = new LinkedHashMap<>(classes.getOrDefault(axis, Map.of()));
        given.forEach((name, band) -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("no boundary of the " + LifecycleText.english(part(axis))
                        + " axis begins class '" + name + "'; give a band to one of " + known);
            }
            if (band.equals(Band.NONE)) {
                bands.remove(name);
            } else {
                bands.put(name, band);
            }
        });
        Map<Axis, Map<String, Band>> all = new TreeMap<>(classes);
        all.put(axis, bands);
        Boundaries changed = new Boundaries(threshold, matrix, parts, all);
        changed.refuseOverlaps(axis);
        return changed;
    }

    private void refuseOverlaps(Axis axis) {
        List<Boundary> rising = classBoundaries(axis);
        for (int i = 1; i < rising.size(); i++) {
            Boundary lower = rising.get(i - 1);
            Boundary upper = rising.get(i);
            Points top = lower.from().plus(band(axis, lower.name()).up());
            Points bottom = upper.from().minus(band(axis, upper.name()).down());
            if (top.compareTo(bottom) > 0) {
                throw new IllegalArgumentException("the band of class '" + lower.name() + "' from " + lower.from()
                        + " reaches up to " + top + " and that of class '" + upper.name() + "' from " + upper.from()
                        + " down to " + bottom + ", so they overlap; give bands that leave room between them");
            }
        }
    }

    /** The boundaries are independent of each other; their number that is high on an axis is its class. */
    Judgement judge(Held before, LifecycleInput input) {
        Map<Part, Points> points = new TreeMap<>();
        Map<Part, Boolean> high = new TreeMap<>();
        for (Part part : thresholdParts()) {
            Points value = input.points(part);
            points.put(part, value);
            high.put(part, isHigh(band(part), threshold.of(part).orElseThrow(), value, before.of(part)));
        }
        Map<Axis, Map<String, Boolean>> classesHigh = new TreeMap<>();
        if (matrix.isPresent()) {
            for (Axis axis : Axis.values()) {
                Points value = input.points(part(axis));
                points.put(part(axis), value);
                Map<String, Boolean> ofAxis = new LinkedHashMap<>();
                for (Boundary boundary : classBoundaries(axis)) {
                    String name = boundary.name();
                    ofAxis.put(name, isHigh(band(axis, name), boundary.from(), value, before.of(axis, name)));
                }
                classesHigh.put(axis, ofAxis);
            }
        }
        Held held = new Held(high, classesHigh);
        Optional<GradeMatrix.Cell> cell = cell(held);
        boolean meets = switch (decision(cell)) {
            case QUALIFY -> true;
            case HOLD -> false;
            case BY_THRESHOLD -> !high.containsValue(false);
        };
        return new Judgement(held, points, cell, meets);
    }

    private static boolean isHigh(Band band, Points boundary, Points value, Optional<Boolean> before) {
        return before.isPresent() ? band.isHigh(boundary, value, before.get()) : band.isHigh(boundary, value);
    }

    private static Decision decision(Optional<GradeMatrix.Cell> cell) {
        return cell.map(found -> found.policy().decision()).orElse(Decision.BY_THRESHOLD);
    }

    /** The cell of the held classes, unless a boundary was not judged. */
    Optional<GradeMatrix.Cell> cell(Held held) {
        for (Axis axis : Axis.values()) {
            for (Boundary boundary : classBoundaries(axis)) {
                if (held.of(axis, boundary.name()).isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return matrix.map(cells -> cells.of(held(cells, Axis.EXPLICIT, held), held(cells, Axis.IMPLICIT, held)));
    }

    private static String held(GradeMatrix cells, Axis axis, Held held) {
        ScoreClasses classes = cells.classes(axis);
        int high = 0;
        for (Boundary boundary : classes.boundaries()) {
            high += held.of(axis, boundary.name()).orElse(false) ? 1 : 0;
        }
        return classes.names().get(high);
    }

    /** What the points lack, by the boundaries that are high. */
    List<Obstacle> obstacles(Held held, LifecycleInput input) {
        Optional<GradeMatrix.Cell> cell = cell(held);
        return switch (decision(cell)) {
            case QUALIFY -> List.of();
            case HOLD -> List.of(Obstacle.of(new Qualification.HeldByCell(cell.orElseThrow(), steps(held, input))));
            case BY_THRESHOLD -> shortfalls(held, input);
        };
    }

    private List<Obstacle> shortfalls(Held held, LifecycleInput input) {
        List<Obstacle> found = new ArrayList<>();
        for (Part part : thresholdParts()) {
            if (!held.of(part).orElse(false)) {
                Points needed = threshold.of(part).orElseThrow().plus(band(part).up());
                found.add(Obstacle.of(new Threshold.Shortfall(part, needed, input.points(part))));
            }
        }
        return found;
    }

    private List<ClassStep> steps(Held held, LifecycleInput input) {
        List<ClassStep> steps = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            classBoundaries(axis).stream()
                    .filter(boundary -> !held.of(axis, boundary.name()).orElse(false))
                    .findFirst()
                    .ifPresent(next -> steps.add(new ClassStep(
                            axis,
                            next.name(),
                            next.from().plus(band(axis, next.name()).up()),
                            input.points(part(axis)))));
        }
        return steps;
    }

    private static Part part(Axis axis) {
        return axis == Axis.EXPLICIT ? Part.EXPLICIT : Part.IMPLICIT;
    }

    /** What decides, for people. */
    @Override
    public String toString() {
        String points = threshold.isNone() ? "" : ", " + threshold;
        return matrix.map(cells -> "grade matrix" + points).orElseGet(threshold::toString);
    }
}
