package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One cell of a table. A closed family: renderers know every kind. */
public sealed interface Cell {

    /**
     * A cell with words.
     *
     * @param text the words, may be empty
     * @return the cell
     */
    static Cell of(String text) {
        return new Words(text);
    }

    /**
     * A cell with a figure.
     *
     * @param value the value, exact or absent
     * @return the cell
     */
    static Cell of(MetricValue value) {
        return new Figure(value);
    }

    /**
     * A cell with a share, shown as a percentage.
     *
     * @param share a ratio, or an absence
     * @return the cell
     */
    static Cell percent(MetricValue share) {
        return new Percent(share);
    }

    /**
     * A cell with a relative change, shown as a percentage with its sign, plus too.
     *
     * @param share a ratio, or an absence
     * @return the cell
     */
    static Cell change(MetricValue share) {
        return new Change(share);
    }

    /**
     * A cell with a number that shows the same decimals in every row.
     *
     * @param number the exact number
     * @param decimals how many digits to show after the separator, 0 or more
     * @return the cell
     */
    static Cell fixed(BigDecimal number, int decimals) {
        Objects.requireNonNull(number, "number");
        return fixed(new MetricValue.Quantity(number), decimals);
    }

    /**
     * A cell with a number or a ratio that shows the same decimals in every row.
     *
     * @param value a quantity, a ratio, or an absence
     * @param decimals how many digits to show after the separator, 0 or more
     * @return the cell
     */
    static Cell fixed(MetricValue value, int decimals) {
        return new Fixed(value, decimals);
    }

    /**
     * A cell with a count.
     *
     * @param number how many
     * @return the cell
     */
    static Cell of(long number) {
        return new Figure(MetricValue.count(number));
    }

    /**
     * A cell with a date.
     *
     * @param date the date
     * @return the cell
     */
    static Cell of(LocalDate date) {
        return new Day(date);
    }

    /**
     * A cell that says what its figure means.
     *
     * @param value the cell to judge
     * @param tone what it means
     * @param mark a short sign to write after it, explained elsewhere; empty for none
     * @return the cell
     */
    static Cell judged(Cell value, Tone tone, String mark) {
        return new Judged(value, tone, mark);
    }

    /**
     * A cell with the course of a figure, as a small line.
     *
     * @param values the figures, in order of time; one without a value is a gap
     * @return the cell
     */
    static Cell course(List<MetricValue> values) {
        Objects.requireNonNull(values, "values");
        return new Course(values);
    }

    /**
     * A cell that says what its figure means. The tone is shown in a sign as well as in a colour.
     *
     * @param value the cell to judge
     * @param tone what it means
     * @param mark a short sign to write after it; empty for none
     */
    record Judged(Cell value, Tone tone, String mark) implements Cell {
        /**
         * A cell that says what its figure means.
         *
         * @param value the cell to judge, not itself judged and not a course
         * @param tone what it means
         * @param mark a short sign to write after it; empty for none
         */
        public Judged {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(mark, "mark");
            if (value instanceof Judged || value instanceof Course) {
                throw new IllegalArgumentException(value + " cannot be judged; give words, a figure or a date");
            }
        }
    }

    /**
     * The course of a figure.
     *
     * @param values the figures, in order of time
     */
    record Course(List<MetricValue> values) implements Cell {
        /**
         * The course of a figure.
         *
         * @param values the figures, in order of time
         */
        public Course {
            values = Require.elements(values, "values");
        }
    }

    /**
     * Words.
     *
     * @param text the words
     */
    record Words(String text) implements Cell {
        /**
         * A cell with words.
         *
         * @param text the words
         */
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A figure.
     *
     * @param value the value, exact or absent
     */
    record Figure(MetricValue value) implements Cell {
        /**
         * A cell with a figure.
         *
         * @param value the value
         */
        public Figure {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number or a ratio shown with fixed decimals.
     *
     * @param value a quantity, a ratio, or an absence
     * @param decimals how many digits to show after the separator
     */
    record Fixed(MetricValue value, int decimals) implements Cell {
        /**
         * A cell with a number.
         *
         * @param value a quantity, a ratio, or an absence
         * @param decimals how many digits to show after the separator, 0 or more
         */
        public Fixed {
            Objects.requireNonNull(value, "value");
            Require.atLeast(decimals, 0, "decimals");
            if (value instanceof MetricValue.Amount || value instanceof MetricValue.UnitCost) {
                throw new IllegalArgumentException(
                        value + " is money, whose decimals are those of its currency; give a number or a ratio");
            }
        }
    }

    /**
     * A share shown as a percentage with one decimal, below 0.1 % with two significant digits.
     *
     * @param share a ratio, or an absence
     */
    record Percent(MetricValue share) implements Cell {
        /**
         * A cell with a percentage.
         *
         * @param share a ratio, or an absence
         */
        public Percent {
            requireShare(share);
        }
    }

    /**
     * A relative change shown as a percentage, with a sign unless it is 0 and with decimals as {@link Percent} has.
     *
     * @param share a ratio, or an absence
     */
    record Change(MetricValue share) implements Cell {
        /**
         * A cell with a relative change.
         *
         * @param share a ratio, or an absence
         */
        public Change {
            requireShare(share);
        }
    }

    private static void requireShare(MetricValue share) {
        Objects.requireNonNull(share, "share");
        if (share.isValue() && !(share instanceof MetricValue.Ratio)) {
            throw new IllegalArgumentException(share + " is not a share; give a ratio or an absence");
        }
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements Cell {
        /**
         * A cell with a date.
         *
         * @param date the date
         */
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }
}
