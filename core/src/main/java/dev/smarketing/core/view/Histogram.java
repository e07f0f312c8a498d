package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How figures are distributed: how many fall into each step of a scale.
 *
 * @param title what it shows
 * @param axis what is on the scale, for example {@code Score}
 * @param bins the steps, in order, each beginning where the one before ends
 * @param marks places worth seeing on the scale, such as a threshold; may be empty
 */
public record Histogram(String title, String axis, List<Bin> bins, List<Mark> marks) implements Chart {

    private static final int MOST_BINS = 1_000;

    /**
     * One step, half-open.
     *
     * @param from where it begins, included
     * @param to where it ends, not included
     * @param count how many figures fall into it
     */
    public record Bin(BigDecimal from, BigDecimal to, long count) {
        /**
         * One step.
         *
         * @param from where it begins, included
         * @param to where it ends, above the beginning
         * @param count how many figures fall into it, 0 or more
         */
        public Bin {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("a step from " + from.toPlainString() + " to " + to.toPlainString()
                        + " is empty; let it end above its beginning");
            }
            Require.atLeast(count, 0L, "number of figures from " + from.toPlainString());
        }
    }

    /**
     * A place on the scale.
     *
     * @param label what it is
     * @param at where it is
     */
    public record Mark(String label, BigDecimal at) {
        /**
         * A place on the scale.
         *
         * @param label what it is
         * @param at where it is
         */
        public Mark {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * How figures are distributed.
     *
     * @param title what it shows, not blank
     * @param axis what is on the scale, not blank
     * @param bins the steps, at least one
     * @param marks places worth seeing
     * @throws IllegalArgumentException if a step does not begin where the one before ends
     */
    public Histogram {
        Require.text(title, "title of the histogram");
        Require.text(axis, "axis of '" + title + "'");
        bins = Require.elements(bins, "bins");
        marks = Require.elements(marks, "marks");
        Require.atLeast(bins.size(), 1, "number of steps of '" + title + "'");
        for (int i = 1; i < bins.size(); i++) {
            if (bins.get(i).from().compareTo(bins.get(i - 1).to()) != 0) {
                throw new IllegalArgumentException("a step of '" + title + "' begins at "
                        + bins.get(i).from().toPlainString() + " but the one before ends at "
                        + bins.get(i - 1).to().toPlainString() + "; leave no gap and no overlap");
            }
        }
    }

    /**
     * Counts figures in steps of one width that begin at multiples of it.
     *
     * @param title what it shows
     * @param axis what is on the scale
     * @param values the figures, at least one
     * @param width the width of a step, above 0
     * @return the steps from the least figure to the greatest, empty ones included
     * @throws IllegalArgumentException if there is no figure, the width is not above 0, or more than 1,000 steps are
     *     needed
     */
    public static Histogram of(String title, String axis, Collection<BigDecimal> values, BigDecimal width) {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(width, "width");
        Require.atLeast(values.size(), 1, "number of figures of '" + title + "'");
        if (width.signum() <= 0) {
            throw new IllegalArgumentException(
                    "width of the steps of '" + title + "' is " + width.toPlainString() + "; give one above 0");
        }
        TreeMap<BigDecimal, Long> counts = new TreeMap<>();
        for (BigDecimal value : Require.elements(values, "values")) {
            counts.merge(value.divide(width, 0, RoundingMode.FLOOR), 1L, Math::addExact);
        }
        BigDecimal first = counts.firstKey();
        BigDecimal steps = counts.lastKey().subtract(first).add(BigDecimal.ONE);
        if (steps.compareTo(BigDecimal.valueOf(MOST_BINS)) > 0) {
            throw new IllegalArgumentException("'" + title + "' needs " + steps.toPlainString() + " steps of "
                    + width.toPlainString() + ", above " + MOST_BINS + "; give a greater width");
        }
        List<Bin> bins = new ArrayList<>();
        for (BigDecimal step = first; bins.size() < steps.intValue(); step = step.add(BigDecimal.ONE)) {
            bins.add(new Bin(
                    step.multiply(width), step.add(BigDecimal.ONE).multiply(width), counts.getOrDefault(step, 0L)));
        }
        return new Histogram(title, axis, bins, List.of());
    }

    /**
     * Whether a figure is on the scale.
     *
     * @param figure the figure
     * @return true from the beginning of the first step to the end of the last, both included
     */
    public boolean spans(BigDecimal figure) {
        Objects.requireNonNull(figure, "figure");
        return bins.get(0).from().compareTo(figure) <= 0
                && figure.compareTo(bins.get(bins.size() - 1).to()) <= 0;
    }

    /**
     * This histogram with one more place worth seeing.
     *
     * @param label what it is, for example {@code qualified from 60}
     * @param at where it is; beyond the scale, pictures say so in words
     * @return a changed copy
     */
    public Histogram withMark(String label, BigDecimal at) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(label, at));
        return new Histogram(title, axis, bins, more);
    }
}
