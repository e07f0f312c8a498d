package dev.smarketing.reporting.kpi;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The one-pass state of a collector: rows without an id are added up at once; rows with an id are kept until
 * the end, because two halves that are merged may hold the same row.
 */
final class FactSums {

    private final Function<? super ChannelFact, List<String>> coordinates;
    private final Map<List<String>, SliceSums> cells = new HashMap<>();
    private final Map<String, ChannelFact> byId = new LinkedHashMap<>();
    private final Set<String> differing = new TreeSet<>();

    FactSums(Function<? super ChannelFact, List<String>> coordinates) {
        this.coordinates = coordinates;
    }

    void add(ChannelFact fact) {
        Objects.requireNonNull(fact, "fact");
        String id = fact.idOrEmpty();
        if (id.isEmpty()) {
            cell(coordinates.apply(fact)).add(fact);
        } else {
            keep(id, fact);
        }
    }

    private void keep(String id, ChannelFact fact) {
        ChannelFact first = byId.putIfAbsent(id, fact);
        if (first != null && !first.equals(fact)) {
            differing.add(id);
        }
    }

    private SliceSums cell(List<String> at) {
        return cells.computeIfAbsent(at, key -> new SliceSums());
    }

    FactSums mergedWith(FactSums later) {
        later.cells.forEach((at, cell) -> cell(at).addAll(cell));
        later.byId.forEach(this::keep);
        differing.addAll(later.differing);
        return this;
    }

    /** Ends the collecting. */
    Map<List<String>, SliceSums> cells() {
        byId.values().forEach(fact -> cell(coordinates.apply(fact)).add(fact));
        byId.clear();
        return cells;
    }

    List<Finding> findings() {
        return new ArrayList<>(differing)
                .stream()
                        .map(id -> Finding.of(FindingCode.DUPLICATE_DIFFERS, id))
                        .toList();
    }
}
