package dev.smarketing.core.planning;

import dev.smarketing.core.check.Apportionment;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A goal split over parts, such as teams, and each part over weeks. Every part gets the floor of its share; the
 * units left go one each to the largest remainders, of equal ones to the earlier part. The parts add up to the goal
 * at every level.
 */
public final class GoalSplit {

    private static final int VERSION = 1;
    /** The days of 27 years; a table has a column for each. */
    private static final int MOST_PERIODS = 10_000;

    private final long goal;
    private final Map<String, BigDecimal> weights;
    private final int periods;
    private final List<Long> parts;

    private GoalSplit(long goal, Map<String, BigDecimal> weights, int periods) {
        this.goal = Require.atLeast(goal, 0, "goal");
        this.weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        this.periods = Require.atLeast(periods, 1, "number of periods");
        if (periods > MOST_PERIODS) {
            throw new IllegalArgumentException("number of periods is " + periods + ", above the greatest allowed value "
                    + MOST_PERIODS + "; split over fewer");
        }
        Require.atLeast(weights.size(), 1, "number of parts");
        weights.forEach((part, weight) -> {
            Require.text(part, "part");
            Require.notNegative(weight, "weight of '" + part + "'");
        });
        this.parts = split(goal, List.copyOf(this.weights.values()));
    }

    /**
     * A goal split over parts.
     *
     * @param goal the whole number to reach, 0 or more
     * @param weights what each part weighs, in order; not all 0
     * @return the split, each part over one period
     * @throws IllegalArgumentException if there is no part, or no weight above 0
     */
    public static GoalSplit of(long goal, Map<String, BigDecimal> weights) {
        Objects.requireNonNull(weights, "weights");
        return new GoalSplit(goal, weights, 1);
    }

    /**
     * The split with each part spread over periods of the same weight.
     *
     * @param number how many, such as the 13 weeks of a quarter, from 1 to 10,000
     * @return a changed copy
     */
    public GoalSplit overPeriods(int number) {
        return new GoalSplit(goal, weights, number);
    }

    /**
     * Splits a whole number.
     *
     * @param total the number, 0 or more
     * @param weights what each part weighs, 0 or more, not all 0
     * @return the parts in the order of the weights; they add up to the total
     * @throws IllegalArgumentException if there is no weight above 0
     */
    public static List<Long> split(long total, List<BigDecimal> weights) {
        Require.atLeast(total, 0, "total");
        return Apportionment.split(BigInteger.valueOf(total), Apportionment.wholeWeights(weights)).stream()
                .map(BigInteger::longValueExact)
                .toList();
    }

    /**
     * The goal.
     *
     * @return the whole number
     */
    public long goal() {
        return goal;
    }

    /**
     * What each part has to reach.
     *
     * @return the numbers by part; they add up to the goal
     */
    public Map<String, Long> parts() {
        Map<String, Long> byName = new LinkedHashMap<>();
        int i = 0;
        for (String part : weights.keySet()) {
            byName.put(part, parts.get(i++));
        }
        return Collections.unmodifiableMap(byName);
    }

    /**
     * What a part has to reach in each period.
     *
     * @param part its name
     * @return the numbers in the order of the periods; they add up to that of the part
     * @throws IllegalArgumentException if there is no such part
     */
    public List<Long> periods(String part) {
        Long its = parts().get(Objects.requireNonNull(part, "part"));
        if (its == null) {
            throw new IllegalArgumentException(
                    "'" + part + "' is not among the parts " + weights.keySet() + "; name one of these");
        }
        return split(its, Collections.nCopies(periods, BigDecimal.ONE));
    }

    /**
     * The split as a table.
     *
     * @param language the language of the headings
     * @return part, total, then a column for each period
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        List<String> columns = new ArrayList<>();
        columns.add(language.pick("Part", "Partie", "Parte"));
        columns.add(language.pick("Total", "Total", "Total"));
        for (int period = 1; period <= periods; period++) {
            columns.add(String.valueOf(period));
        }
        List<List<Cell>> rows = new ArrayList<>();
        parts().forEach((part, total) -> {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(part));
            row.add(Cell.of(total));
            periods(part).forEach(number -> row.add(Cell.of(number)));
            rows.add(row);
        });
        return new Table(columns, rows);
    }

    /**
     * The split as plain data.
     *
     * @return version, goal, parts with their weights, periods
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("goal", goal);
        data.put(
                "parts",
                weights.entrySet().stream()
                        .map(part -> Map.<String, Object>of("name", part.getKey(), "weight", part.getValue()))
                        .toList());
        data.put("periods", periods);
        return Collections.unmodifiableMap(data);
    }

    /**
     * A split from plain data.
     *
     * @param data the data
     * @return the split
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a split
     */
    public static GoalSplit fromData(Map<String, ?> data) {
        return DataObject.root("goal split", data).make(root -> {
            root.version(VERSION);
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            for (DataObject entry : root.objects("parts")) {
                entry.make(found -> {
                    String name = found.text("name");
                    if (weights.put(name, found.decimal("weight")) != null) {
                        throw found.error("name", "'" + name + "' stands there twice; keep one of the two");
                    }
                    return name;
                });
            }
            return new GoalSplit(root.wholeNumber("goal"), weights, root.integer("periods"));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoalSplit that
                && goal == that.goal
                && List.copyOf(weights.entrySet()).equals(List.copyOf(that.weights.entrySet()))
                && periods == that.periods;
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, weights, periods);
    }

    @Override
    public String toString() {
        return goal + " split into " + parts();
    }
}
