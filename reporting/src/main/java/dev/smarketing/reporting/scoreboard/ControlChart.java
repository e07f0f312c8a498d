package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.reporting.kpi.Comparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Tells signals from noise in a row of weekly values (an individuals or XmR chart). The limits come from a frozen
 * baseline; a week without a value has no moving range to its neighbours and takes part in no run.
 *
 * <p>Source: Shewhart's individuals chart with the constants 2.66 and 3.268 and the detection rules of Wheeler.
 */
public final class ControlChart {

    /** The least number of baseline values that give usable limits. */
    public static final int LEAST_VALUES = 6;

    private static final BigFraction LIMIT = BigFraction.of(266, 100);
    private static final BigFraction RANGE_LIMIT = BigFraction.of(3268, 1000);
    private static final int RUN = 8;

    private final List<MetricValue> values;
    private final int baselineValues;
    private final @Nullable ControlLimits limits;
    private final List<Set<Signal>> signals;

    private ControlChart(
            List<MetricValue> values, int baselineValues, @Nullable ControlLimits limits, List<Set<Signal>> signals) {
        this.values = values;
        this.baselineValues = baselineValues;
        this.limits = limits;
        this.signals = Require.elements(signals, "signals");
    }

    /**
     * A chart whose limits come from some of its values.
     *
     * @param values one a week, in order, absences included; figures of one metric
     * @param from the index of the first value of the baseline
     * @param to the index after its last value
     * @param least how many reported values the baseline needs, 2 or more; {@link #LEAST_VALUES} is usual
     * @return the chart; without limits and signals if the baseline has too few values, or no two in a row
     * @throws IllegalArgumentException if the indices are not within the values, or the kinds differ
     */
    public static ControlChart of(List<MetricValue> values, int from, int to, int least) {
        List<MetricValue> copy = Require.elements(values, "values");
        Require.atLeast(least, 2, "least number of baseline values");
        if (from < 0 || to < from || to > copy.size()) {
            throw new IllegalArgumentException("baseline " + from + ".." + to + " is not within the " + copy.size()
                    + " values; give indices within 0.." + copy.size());
        }
        BigFraction[] numbers = numbers(copy);
        BigFraction sum = BigFraction.ZERO;
        BigFraction ranges = BigFraction.ZERO;
        int count = 0;
        int rangeCount = 0;
        for (int i = from; i < to; i++) {
            if (numbers[i] != null) {
                sum = sum.add(numbers[i]);
                count++;
                if (i > from && numbers[i - 1] != null) {
                    ranges = ranges.add(numbers[i].subtract(numbers[i - 1]).abs());
                    rangeCount++;
                }
            }
        }
        if (count < least || rangeCount == 0) {
            return new ControlChart(copy, count, null, Collections.nCopies(copy.size(), Set.of()));
        }
        Limits limits = new Limits(sum.divide(count), ranges.divide(rangeCount));
        MetricValue sample =
                copy.stream().filter(MetricValue::isValue).findFirst().orElseThrow();
        return new ControlChart(copy, count, limits.like(sample), limits.signals(numbers));
    }

    /** Null where a week has no value. */
    private static @Nullable BigFraction[] numbers(List<MetricValue> values) {
        @Nullable BigFraction[] numbers = new BigFraction[values.size()];
        @Nullable MetricValue first = null;
        for (int i = 0; i < numbers.length; i++) {
            MetricValue value = values.get(i);
            if (value.isValue()) {
                first = first == null ? value : first;
                Comparison.of(value, first); // refuses another kind or currency
                numbers[i] = Numbers.of(value);
            }
        }
        return numbers;
    }

    /**
     * The values.
     *
     * @return one a week, absences included
     */
    public List<MetricValue> values() {
        return values;
    }

    /**
     * How many values the baseline has.
     *
     * @return the number of weeks with a value
     */
    public int baselineValues() {
        return baselineValues;
    }

    /**
     * The limits.
     *
     * @return the limits, or nothing where the baseline has too few values
     */
    public Optional<ControlLimits> limits() {
        return Optional.ofNullable(limits);
    }

    /**
     * What a value signals.
     *
     * @param index the index of the value
     * @return the signals that it completes; empty for an ordinary or absent value and without limits
     */
    public Set<Signal> signals(int index) {
        return signals.get(Objects.checkIndex(index, signals.size()));
    }

    /** The limits as numbers. */
    private record Limits(BigFraction centre, BigFraction meanRange) {

        ControlLimits like(MetricValue sample) {
            BigFraction width = meanRange.multiply(LIMIT);
            return new ControlLimits(
                    Numbers.like(sample, centre),
                    Numbers.like(sample, meanRange),
                    Numbers.like(sample, centre.subtract(width)),
                    Numbers.like(sample, centre.add(width)),
                    Numbers.like(sample, meanRange.multiply(RANGE_LIMIT)));
        }

        List<Set<Signal>> signals(@Nullable BigFraction[] numbers) {
            BigFraction width = meanRange.multiply(LIMIT);
            BigFraction rangeLimit = meanRange.multiply(RANGE_LIMIT);
            List<Set<Signal>> all = new ArrayList<>();
            List<BigFraction> distances = new ArrayList<>();
            for (int i = 0; i < numbers.length; i++) {
                BigFraction number = numbers[i];
                Set<Signal> found = EnumSet.noneOf(Signal.class);
                if (number != null) {
                    BigFraction distance = number.subtract(centre);
                    distances.add(distance);
                    BigFraction before = i == 0 ? null : numbers[i - 1];
                    if (distance.abs().compareTo(width) > 0) {
                        found.add(Signal.OUTSIDE_LIMITS);
                    }
                    if (before != null && number.subtract(before).abs().compareTo(rangeLimit) > 0) {
                        found.add(Signal.RANGE_ABOVE_LIMIT);
                    }
                    if (isThirdOfFour(distances, width.divide(2))) {
                        found.add(Signal.THREE_OF_FOUR_NEAR_LIMIT);
                    }
                    if (isEighthOnOneSide(distances)) {
                        found.add(Signal.EIGHT_ON_ONE_SIDE);
                    }
                }
                all.add(Collections.unmodifiableSet(found));
            }
            return all;
        }

        /** Beyond half the way to a limit is nearer to it than to the centre. */
        private static boolean isThirdOfFour(List<BigFraction> distances, BigFraction half) {
            int last = distances.size() - 1;
            int side = distances.get(last).signum();
            int near = 0;
            for (int i = last; i > last - 4 && last >= 3; i--) {
                BigFraction distance = distances.get(i);
                near += distance.signum() == side && distance.abs().compareTo(half) > 0 ? 1 : 0;
            }
            return near >= 3 && distances.get(last).abs().compareTo(half) > 0;
        }

        private static boolean isEighthOnOneSide(List<BigFraction> distances) {
            int size = distances.size();
            if (size < RUN) {
                return false;
            }
            int side = distances.get(size - 1).signum();
            return side != 0
                    && distances.subList(size - RUN, size).stream().allMatch(distance -> distance.signum() == side);
        }
    }
}
