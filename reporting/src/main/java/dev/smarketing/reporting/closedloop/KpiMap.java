package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.Metric;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the figures that two teams watch are good for: which one is meant to move which, up to the results that count,
 * and who acts on each. Metrics are known by id.
 */
public final class KpiMap {

    private static final String RESULTS = "results";
    private static final String MOVES = "moves";
    private static final String OWNERS = "owners";

    private final SortedSet<String> results;
    private final SortedMap<String, SortedSet<String>> moves;
    private final SortedMap<String, String> owners;

    private KpiMap(
            SortedSet<String> results, SortedMap<String, SortedSet<String>> moves, SortedMap<String, String> owners) {
        this.results = results;
        this.moves = moves;
        this.owners = owners;
    }

    /**
     * A map without links and owners.
     *
     * @param results the metrics that count by themselves, such as sales and revenue; at least one
     * @return the map
     * @throws IllegalArgumentException if there is none
     */
    public static KpiMap towards(Metric... results) {
        SortedSet<String> ids = new TreeSet<>();
        Require.elements(results, "results").forEach(metric -> ids.add(metric.id()));
        return of(ids);
    }

    private static KpiMap of(SortedSet<String> results) {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("no result is named, so every metric would be vain; name at least one");
        }
        return new KpiMap(results, new TreeMap<>(), new TreeMap<>());
    }

    /**
     * This map with one more link.
     *
     * @param driver the metric that is watched
     * @param driven the metric it is meant to move
     * @return a changed copy
     */
    public KpiMap linking(Metric driver, Metric driven) {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(driven, "driven");
        return linking(driver.id(), driven.id());
    }

    private KpiMap linking(String driver, String driven) {
        SortedMap<String, SortedSet<String>> more = new TreeMap<>(moves);
        SortedSet<String> own = new TreeSet<>(more.getOrDefault(driver, new TreeSet<>()));
        own.add(driven);
        more.put(driver, own);
        return new KpiMap(results, more, owners);
    }

    /**
     * This map with who acts on a metric.
     *
     * @param metric the metric
     * @param owner a team or person
     * @return a changed copy
     */
    public KpiMap ownedBy(Metric metric, String owner) {
        Objects.requireNonNull(metric, "metric");
        return ownedBy(metric.id(), owner);
    }

    private KpiMap ownedBy(String metric, String owner) {
        SortedMap<String, String> more = new TreeMap<>(owners);
        more.put(metric, Require.text(owner, "owner of metric " + metric));
        return new KpiMap(results, moves, more);
    }

    /**
     * Looks at the metrics of a report or a scoreboard.
     *
     * @param watched the metrics
     * @return those from which no chain of links leads to a result (vanity), then those that nobody owns (orphans);
     *     each by the English name of the metric, in the order given
     */
    public List<Finding> check(Collection<Metric> watched) {
        Require.elements(watched, "watched");
        List<Finding> findings = new ArrayList<>();
        for (Metric metric : watched) {
            if (!reaches(metric.id())) {
                findings.add(Finding.of(FindingCode.VANITY_METRIC, metric.toString()));
            }
        }
        for (Metric metric : watched) {
            if (!owners.containsKey(metric.id())) {
                findings.add(Finding.of(FindingCode.ORPHAN_KPI, metric.toString()));
            }
        }
        return List.copyOf(findings);
    }

    private boolean reaches(String metric) {
        Deque<String> open = new ArrayDeque<>(List.of(metric));
        SortedSet<String> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (results.contains(next)) {
                return true;
            }
            for (String driven : moves.getOrDefault(next, Collections.emptySortedSet())) {
                if (seen.add(driven)) {
                    open.add(driven);
                }
            }
        }
        return false;
    }

    /**
     * As plain data.
     *
     * @return version, results, moves and owners, by ids of metrics
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(RESULTS, List.copyOf(results));
        Map<String, Object> links = new LinkedHashMap<>();
        moves.forEach((driver, driven) -> links.put(driver, List.copyOf(driven)));
        data.put(MOVES, Collections.unmodifiableMap(links));
        data.put(OWNERS, Collections.unmodifiableMap(new LinkedHashMap<>(owners)));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the map
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static KpiMap fromData(Map<String, ?> data) {
        return DataObject.root("KPI map", data).make(root -> {
            KpiMap map = of(new TreeSet<>(root.version(1).texts(RESULTS)));
            DataObject links = root.object(MOVES);
            for (String driver : links.keys()) {
                for (String driven : links.texts(driver)) {
                    map = map.linking(driver, driven);
                }
            }
            DataObject owned = root.object(OWNERS);
            for (String metric : owned.keys()) {
                map = map.ownedBy(metric, owned.text(metric));
            }
            return map;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiMap map
                && results.equals(map.results)
                && moves.equals(map.moves)
                && owners.equals(map.owners);
    }

    @Override
    public int hashCode() {
        return List.of(results, moves, owners).hashCode();
    }

    /**
     * Links and owners.
     *
     * @return for example {@code towards [sales]: {clicks=[leads]}, owned {clicks=marketing}}
     */
    @Override
    public String toString() {
        return "towards " + results + ": " + moves + ", owned " + owners;
    }
}
