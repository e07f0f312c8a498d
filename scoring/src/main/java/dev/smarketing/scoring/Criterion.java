package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One criterion of a {@link WeightedRule}: its weight, and the value of the first of its conditions that is true.
 *
 * @param name what people call it
 * @param percent its weight, from 1 to 100
 * @param values the values in the order in which they are tried
 */
public record Criterion(String name, int percent, List<Value> values) {

    private static final Points MOST = Points.of(100);

    /**
     * A criterion.
     *
     * @param name what people call it, not blank
     * @param percent its weight, from 1 to 100
     * @param values the values in the order in which they are tried
     */
    public Criterion {
        Require.text(name, "name of a criterion");
        Require.between(percent, 1, 100, "percent of criterion '" + name + "'");
        values = Require.elements(values, "values");
    }

    /**
     * A criterion without values yet.
     *
     * @param name what people call it, not blank
     * @param percent its weight, from 1 to 100
     * @return the criterion
     */
    public static Criterion of(String name, int percent) {
        return new Criterion(name, percent, List.of());
    }

    /**
     * This criterion with a further value, tried if none of the conditions before is true.
     *
     * @param condition the condition
     * @param value a whole number from 0 to 100
     * @return the criterion
     */
    public Criterion when(Condition condition, long value) {
        return when(condition, Points.of(value));
    }

    /**
     * This criterion with a further value, tried if none of the conditions before is true.
     *
     * @param condition the condition
     * @param value the value, from 0 to 100
     * @return the criterion
     */
    public Criterion when(Condition condition, Points value) {
        List<Value> more = new ArrayList<>(values);
        more.add(new Value(condition, value));
        return new Criterion(name, percent, more);
    }

    /**
     * A value and when it holds.
     *
     * @param condition the condition
     * @param value the value, from 0 to 100, before it is weighed
     */
    public record Value(Condition condition, Points value) {

        /**
         * A value and when it holds.
         *
         * @param condition the condition
         * @param value the value, from 0 to 100
         */
        public Value {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(value, "value");
            if (value.signum() < 0 || value.compareTo(MOST) > 0) {
                throw new IllegalArgumentException(
                        "value of a criterion is " + value + ", outside 0 to 100; give a value within");
            }
        }
    }
}
