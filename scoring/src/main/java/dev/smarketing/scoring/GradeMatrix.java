package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the explicit points (the grade) and the implicit points (the engagement) of a lead mean together: every
 * pair of classes is a cell such as "B3", and every cell has a policy.
 */
public final class GradeMatrix {

    private static final String GRADES = "grades";
    private static final String ENGAGEMENTS = "engagements";
    private static final String POLICIES = "policies";

    private final ScoreClasses grades;
    private final ScoreClasses engagements;
    private final Map<String, Cell> cells;

    private GradeMatrix(ScoreClasses grades, ScoreClasses engagements, Map<String, Cell> cells) {
        this.grades = grades;
        this.engagements = engagements;
        this.cells = cells;
    }

    /**
     * A cell.
     *
     * @param grade the class of the explicit points
     * @param engagement the class of the implicit points
     * @param policy what happens to its leads
     */
    public record Cell(String grade, String engagement, CellPolicy policy) {

        /**
         * A cell.
         *
         * @param grade the class of the explicit points
         * @param engagement the class of the implicit points
         * @param policy what happens to its leads
         */
        public Cell {
            Require.text(grade, "grade");
            Require.text(engagement, "engagement");
            Objects.requireNonNull(policy, "policy");
        }

        /**
         * The label.
         *
         * @return the grade and the engagement, for example {@code B3}
         */
        public String label() {
            return grade + engagement;
        }

        /**
         * The label and the policy.
         *
         * @return for example {@code B3 nurture}
         */
        @Override
        public String toString() {
            return label() + " " + policy.name();
        }
    }

    /**
     * Starts a matrix.
     *
     * @param grades the classes of the explicit points
     * @param engagements the classes of the implicit points
     * @return the builder
     */
    public static Builder builder(ScoreClasses grades, ScoreClasses engagements) {
        return new Builder(grades, engagements);
    }

    /**
     * The classes of an axis.
     *
     * @param axis the axis
     * @return the grades or the engagements
     */
    public ScoreClasses classes(Axis axis) {
        return axis == Axis.EXPLICIT ? grades : engagements;
    }

    /**
     * The cells.
     *
     * @return all cells by their labels, the highest grade first, within a grade the highest engagement first
     */
    public Map<String, Cell> cells() {
        return cells;
    }

    /**
     * The cell of some points.
     *
     * @param explicit the explicit points
     * @param implicit the implicit points
     * @return the cell
     */
    public Cell of(Points explicit, Points implicit) {
        return Objects.requireNonNull(cells.get(grades.of(explicit) + engagements.of(implicit)));
    }

    /**
     * The cell of two classes.
     *
     * @param grade the class of the explicit points
     * @param engagement the class of the implicit points
     * @return the cell
     * @throws IllegalArgumentException if there is no such class
     */
    public Cell of(String grade, String engagement) {
        Cell cell = cells.get(grade + engagement);
        if (cell == null || !cell.grade().equals(grade)) {
            throw new IllegalArgumentException("the matrix has no cell of '" + grade + "' and '" + engagement
                    + "'; choose one of " + grades.names() + " and one of " + engagements.names());
        }
        return cell;
    }

    /** The next class on each axis, where there is one. */
    List<ClassStep> steps(Points explicit, Points implicit) {
        List<ClassStep> steps = new ArrayList<>(2);
        grades.next(explicit)
                .ifPresent(next -> steps.add(new ClassStep(Axis.EXPLICIT, next.name(), next.from(), explicit)));
        engagements
                .next(implicit)
                .ifPresent(next -> steps.add(new ClassStep(Axis.IMPLICIT, next.name(), next.from(), implicit)));
        return steps;
    }

    /** Every decision of the cells that points within these ranges may reach. */
    Set<CellPolicy.Decision> decisions(PointsRange explicit, PointsRange implicit) {
        Set<CellPolicy.Decision> decisions = EnumSet.noneOf(CellPolicy.Decision.class);
        List<String> rows = reachable(grades, explicit);
        List<String> columns = reachable(engagements, implicit);
        for (String grade : rows) {
            for (String engagement : columns) {
                decisions.add(Objects.requireNonNull(cells.get(grade + engagement))
                        .policy()
                        .decision());
            }
        }
        return decisions;
    }

    private static List<String> reachable(ScoreClasses classes, PointsRange range) {
        return classes.names().subList(classes.rank(range.lowest()), classes.rank(range.highest()) + 1);
    }

    boolean has(CellPolicy.Decision decision) {
        return cells.values().stream().anyMatch(cell -> cell.policy().decision() == decision);
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(GRADES, grades.toPlain());
        data.put(ENGAGEMENTS, engagements.toPlain());
        Map<CellPolicy, List<String>> labels = new LinkedHashMap<>();
        cells.values()
                .forEach(cell -> labels.computeIfAbsent(cell.policy(), policy -> new ArrayList<>())
                        .add(cell.label()));
        List<Object> policies = new ArrayList<>();
        labels.forEach((policy, of) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", policy.name());
            entry.put("decision", DataObject.spelled(policy.decision()));
            entry.put("cells", List.copyOf(of));
            policies.add(Collections.unmodifiableMap(entry));
        });
        data.put(POLICIES, List.copyOf(policies));
        return Collections.unmodifiableMap(data);
    }

    /**
     * The matrix as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.putAll(toPlain());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the matrix
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static GradeMatrix fromData(Map<String, ?> data) {
        return DataObject.root("grade matrix", data).make(object -> read(object.version(1)));
    }

    static GradeMatrix read(DataObject data) {
        Builder builder = builder(ScoreClasses.read(data, GRADES), ScoreClasses.read(data, ENGAGEMENTS));
        for (DataObject entry : data.objects(POLICIES)) {
            entry.make(own -> builder.put(
                    new CellPolicy(own.text("name"), own.constant("decision", CellPolicy.Decision.class)),
                    own.texts("cells")));
        }
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GradeMatrix matrix
                && grades.equals(matrix.grades)
                && engagements.equals(matrix.engagements)
                && cells.equals(matrix.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grades, engagements, cells);
    }

    /**
     * The cells with their policies.
     *
     * @return for example {@code [A1 send to sales, A2 nurture]}
     */
    @Override
    public String toString() {
        return cells.values().toString();
    }

    /** Collects the policies of the cells; made for one thread. */
    public static final class Builder {

        private final ScoreClasses grades;
        private final ScoreClasses engagements;
        private final Map<String, String[]> open = new LinkedHashMap<>();
        private final Map<String, CellPolicy> given = new LinkedHashMap<>();

        private Builder(ScoreClasses grades, ScoreClasses engagements) {
            this.grades = Objects.requireNonNull(grades, "grades");
            this.engagements = Objects.requireNonNull(engagements, "engagements");
            for (String grade : downwards(grades)) {
                for (String engagement : downwards(engagements)) {
                    String[] twin = open.putIfAbsent(grade + engagement, new String[] {grade, engagement});
                    if (twin != null) {
                        throw new IllegalArgumentException("label '" + grade + engagement + "' means both "
                                + Arrays.toString(twin) + " and [" + grade + ", " + engagement
                                + "]; rename a class");
                    }
                }
            }
        }

        private static List<String> downwards(ScoreClasses classes) {
            List<String> names = new ArrayList<>(classes.names());
            Collections.reverse(names);
            return names;
        }

        /**
         * Leads of these cells qualify.
         *
         * @param policy what people call it
         * @param labels the labels of the cells
         * @return this
         */
        public Builder qualify(String policy, String... labels) {
            return put(new CellPolicy(policy, CellPolicy.Decision.QUALIFY), Require.elements(labels, "labels"));
        }

        /**
         * Leads of these cells do not qualify.
         *
         * @param policy what people call it
         * @param labels the labels of the cells
         * @return this
         */
        public Builder hold(String policy, String... labels) {
            return put(new CellPolicy(policy, CellPolicy.Decision.HOLD), Require.elements(labels, "labels"));
        }

        /**
         * Leads of these cells qualify by the threshold of the model.
         *
         * @param policy what people call it
         * @param labels the labels of the cells
         * @return this
         */
        public Builder byThreshold(String policy, String... labels) {
            return put(new CellPolicy(policy, CellPolicy.Decision.BY_THRESHOLD), Require.elements(labels, "labels"));
        }

        Builder put(CellPolicy policy, List<String> labels) {
            for (CellPolicy other : given.values()) {
                if (other.name().equals(policy.name()) && other.decision() != policy.decision()) {
                    throw new IllegalArgumentException("policy '" + policy.name() + "' is given with the decisions "
                            + other.decision() + " and " + policy.decision() + "; give each name one decision");
                }
            }
            for (String label : labels) {
                if (!open.containsKey(label)) {
                    throw new IllegalArgumentException(
                            "the matrix has no cell '" + label + "'; choose one of " + List.copyOf(open.keySet()));
                }
                if (given.putIfAbsent(label, policy) != null) {
                    throw new IllegalArgumentException("cell '" + label + "' is given twice; give it once");
                }
            }
            return this;
        }

        /**
         * The matrix.
         *
         * @return the matrix
         * @throws IllegalArgumentException if a cell has no policy
         */
        public GradeMatrix build() {
            Map<String, Cell> cells = new LinkedHashMap<>();
            List<String> missing = new ArrayList<>();
            open.forEach((label, classes) -> {
                CellPolicy policy = given.get(label);
                if (policy == null) {
                    missing.add(label);
                } else {
                    cells.put(label, new Cell(classes[0], classes[1], policy));
                }
            });
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "cells " + missing + " have no policy; give each one with qualify, hold or byThreshold");
            }
            return new GradeMatrix(grades, engagements, Collections.unmodifiableMap(cells));
        }
    }
}
