package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Simpson's reversal: one candidate is better in every segment and worse in total, because its volume lies in the
 * segments where everybody is weak. Neither figure is wrong; the total alone misleads.
 */
public final class SimpsonReversal {

    private SimpsonReversal() {}

    /**
     * Looks for a reversal between two candidates.
     *
     * @param one the name of the first candidate
     * @param oneBySegment its quotient in each segment
     * @param other the name of the second
     * @param otherBySegment its quotient in each segment
     * @param direction which figure is the better one
     * @return a finding that names the one that is nowhere worse and somewhere better in the segments, yet worse in
     *     total; empty if there is none, or the segments differ, or a segment has no value on a side
     */
    public static Optional<Finding> between(
            String one,
            Map<String, MetricValue> oneBySegment,
            String other,
            Map<String, MetricValue> otherBySegment,
            Direction direction) {
        Objects.requireNonNull(one, "one");
        Require.entries(oneBySegment, "oneBySegment");
        Objects.requireNonNull(other, "other");
        Require.entries(otherBySegment, "otherBySegment");
        Objects.requireNonNull(direction, "direction");
        boolean comparable = oneBySegment.keySet().equals(otherBySegment.keySet())
                && !oneBySegment.isEmpty()
                && oneBySegment.values().stream().allMatch(MetricValue::isValue)
                && otherBySegment.values().stream().allMatch(MetricValue::isValue);
        if (!comparable) {
            return Optional.empty();
        }
        Comparator<MetricValue> bestFirst = direction.bestFirst();
        List<Integer> orders = new TreeMap<>(oneBySegment)
                .entrySet().stream()
                        .map(segment -> bestFirst.compare(segment.getValue(), otherBySegment.get(segment.getKey())))
                        .toList();
        int total = bestFirst.compare(pooled(oneBySegment), pooled(otherBySegment));
        boolean oneBetter =
                orders.stream().allMatch(order -> order <= 0) && orders.stream().anyMatch(o -> o < 0);
        boolean otherBetter =
                orders.stream().allMatch(order -> order >= 0) && orders.stream().anyMatch(o -> o > 0);
        if (oneBetter && total > 0) {
            return Optional.of(finding(one, oneBySegment, other, otherBySegment));
        }
        return otherBetter && total < 0
                ? Optional.of(finding(other, otherBySegment, one, oneBySegment))
                : Optional.empty();
    }

    private static MetricValue pooled(Map<String, MetricValue> bySegment) {
        return new TreeMap<>(bySegment)
                .values().stream().reduce(MetricValue::pooledWith).orElseThrow();
    }

    private static Finding finding(
            String better, Map<String, MetricValue> its, String worse, Map<String, MetricValue> others) {
        return new Finding(
                FindingCode.SIMPSON_REVERSAL,
                List.of(better, worse),
                Map.of("total", pooled(its), "other", pooled(others)),
                List.of());
    }
}
