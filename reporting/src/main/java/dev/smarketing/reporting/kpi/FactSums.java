package dev.smarketing.reporting.kpi;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The one-pass state of a collector: rows without an id are added up at once; rows with an id are kept until
 * the end, because two halves that are merged may hold the same row.
 */
final class FactSums {

    private final Function<? super ChannelFact, String> slice;
    private final Map<String, Map<Map<Measure, MetricValue>, Tally>> sums = new TreeMap<>();
    private final Map<String, ChannelFact> byId = new LinkedHashMap<>();
    private final Set<String> differing = new TreeSet<>();

    FactSums(Function<? super ChannelFact, String> slice) {
        this.slice = slice;
    }

    void add(ChannelFact fact) {
        fact.id()
                .ifPresentOrElse(
                        id -> keep(id, fact),
                        () -> sum(slice.apply(fact), fact.metrics().tallies()));
    }

    private void keep(String id, ChannelFact fact) {
        ChannelFact first = byId.putIfAbsent(id, fact);
        if (first != null && !first.equals(fact)) {
            differing.add(id);
        }
    }

    private void sum(String name, Iterable<Tally> tallies) {
        Map<Map<Measure, MetricValue>, Tally> bySameGaps = sums.computeIfAbsent(name, key -> new HashMap<>());
        for (Tally tally : tallies) {
            bySameGaps.merge(tally.gaps(), tally, Tally::plus);
        }
    }

    FactSums mergedWith(FactSums later) {
        later.sums.forEach((name, bySameGaps) -> sum(name, bySameGaps.values()));
        later.byId.forEach(this::keep);
        differing.addAll(later.differing);
        return this;
    }

    List<ChannelMetrics> rows() {
        byId.values().forEach(fact -> sum(slice.apply(fact), fact.metrics().tallies()));
        byId.clear();
        List<ChannelMetrics> rows = new ArrayList<>();
        sums.forEach((name, bySameGaps) -> rows.add(ChannelMetrics.ofTallies(name, bySameGaps.values())));
        return Collections.unmodifiableList(rows);
    }

    List<Finding> findings() {
        return differing.stream()
                .map(id -> Finding.of(FindingCode.DUPLICATE_DIFFERS, id))
                .toList();
    }
}
