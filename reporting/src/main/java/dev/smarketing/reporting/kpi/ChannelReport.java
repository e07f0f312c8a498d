package dev.smarketing.reporting.kpi;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Channels (or campaigns, or other slices) side by side with their pooled total. */
public final class ChannelReport {

    /** The row of facts that name no campaign. */
    public static final String NO_CAMPAIGN = "(no campaign)";

    private static final List<Metric> USUAL = List.of(
            StandardMetrics.SPEND,
            StandardMetrics.LEADS,
            StandardMetrics.SALES,
            StandardMetrics.CPC,
            StandardMetrics.CPL,
            StandardMetrics.CPA,
            StandardMetrics.ROAS);

    /** A slice that is no dimension has no name but this. */
    private static final Map<Language, String> GROUP =
            Map.of(Language.ENGLISH, "Group", Language.FRENCH, "Groupe", Language.SPANISH, "Grupo");

    private static final String BETWEEN_KEYS = " / ";

    private final List<Dimension> dimensions;
    private final Map<List<String>, SliceSums> cells;
    private final List<List<String>> keys;
    private final List<ChannelMetrics> rows;
    private final ChannelMetrics total;
    private final List<Finding> collected;
    private final List<Finding> findings;

    private ChannelReport(
            List<Dimension> dimensions, Map<List<String>, SliceSums> cells, Rows made, List<Finding> findings) {
        this.dimensions = dimensions;
        this.cells = cells;
        this.keys = made.keys();
        this.rows = made.rows();
        this.total = made.total();
        this.collected = List.copyOf(findings);
        List<Finding> all = new ArrayList<>(findings);
        rows.forEach(row -> all.addAll(row.findings()));
        this.findings = List.copyOf(all);
    }

    private record Rows(List<List<String>> keys, List<ChannelMetrics> rows, ChannelMetrics total) {

        static Rows of(Map<List<String>, SliceSums> cells) {
            List<List<String>> keys = new ArrayList<>(cells.keySet());
            keys.sort(ChannelReport::compareKeys);
            List<ChannelMetrics> rows = new ArrayList<>();
            List<ChannelMetrics> parts = new ArrayList<>();
            for (List<String> key : keys) {
                SliceSums cell = Objects.requireNonNull(cells.get(key));
                String name = String.join(BETWEEN_KEYS, key);
                rows.add(ChannelMetrics.ofTallies(name, cell.tallies()));
                parts.add(ChannelMetrics.ofTallies(name, cell.tallies(cells.values())));
            }
            return new Rows(keys, List.copyOf(rows), ChannelMetrics.pooled(parts));
        }
    }

    private static int compareKeys(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static ChannelReport of(List<Dimension> dimensions, Map<List<String>, SliceSums> cells, List<Finding> findings) {
        return new ChannelReport(dimensions, cells, Rows.of(cells), findings);
    }

    /**
     * A report of channels in the given order.
     *
     * @param channels one element a channel
     * @return the report
     * @throws IllegalArgumentException if two channels have one name
     * @throws dev.smarketing.core.money.CurrencyMismatchException if the channels have two currencies
     */
    public static ChannelReport of(ChannelMetrics... channels) {
        return of(Arrays.asList(channels));
    }

    /**
     * A report of channels in the given order.
     *
     * @param channels one element a channel
     * @return the report
     * @throws IllegalArgumentException if two channels have one name
     * @throws dev.smarketing.core.money.CurrencyMismatchException if the channels have two currencies
     */
    public static ChannelReport of(Collection<ChannelMetrics> channels) {
        Set<String> names = new HashSet<>();
        for (ChannelMetrics channel : channels) {
            if (!names.add(channel.name())) {
                throw new IllegalArgumentException("'" + channel.name()
                        + "' stands in two rows; pool them with plus first or give them different names");
            }
        }
        List<ChannelMetrics> rows = List.copyOf(channels);
        List<List<String>> keys = rows.stream().map(row -> List.of(row.name())).toList();
        return new ChannelReport(
                List.of(Dimension.CHANNEL), Map.of(), new Rows(keys, rows, ChannelMetrics.pooled(rows)), List.of());
    }

    /**
     * Collects rows to one line a channel, in one pass, also from parallel streams. Rows without an id are
     * added up at once; rows with an id are held until the end, and count once.
     *
     * @return the collector; its report is in alphabetical order
     */
    public static Collector<ChannelFact, ?, ChannelReport> byChannel() {
        return by(Dimension.CHANNEL);
    }

    /**
     * Collects rows to one line a campaign, whatever its channel; rows without a campaign make the line
     * {@link #NO_CAMPAIGN}.
     *
     * @return the collector; its report is in alphabetical order
     */
    public static Collector<ChannelFact, ?, ChannelReport> byCampaign() {
        return by(Dimension.CAMPAIGN);
    }

    /**
     * Collects rows to one line a slice of your own, for example channel and month.
     *
     * @param slice the name of the line a row belongs to
     * @return the collector; its report is in alphabetical order
     */
    public static Collector<ChannelFact, ?, ChannelReport> by(Function<? super ChannelFact, String> slice) {
        Objects.requireNonNull(slice, "slice");
        return collector(List.of(), fact -> List.of(slice.apply(fact)));
    }

    /**
     * Collects rows to one line a combination of values, for example team and month. {@link #along} sums it up again
     * by one of the dimensions: each team alone; {@link #total()} is the whole together.
     *
     * @param first the first column
     * @param more further columns
     * @return the collector; its report is in the order of the values
     * @throws IllegalArgumentException if a dimension is named twice
     */
    public static Collector<ChannelFact, ?, ChannelReport> by(Dimension first, Dimension... more) {
        List<Dimension> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        if (new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("dimensions " + all + " name one twice; give each once");
        }
        return collector(
                List.copyOf(all),
                all.size() == 1
                        ? fact -> List.of(first.valueOf(fact))
                        : fact -> all.stream()
                                .map(dimension -> dimension.valueOf(fact))
                                .toList());
    }

    private static Collector<ChannelFact, ?, ChannelReport> collector(
            List<Dimension> dimensions, Function<? super ChannelFact, List<String>> key) {
        return Collector.of(
                () -> new FactSums(key),
                FactSums::add,
                FactSums::mergedWith,
                sums -> of(dimensions, sums.cells(), sums.findings()));
    }

    /**
     * The columns of the lines.
     *
     * @return the dimensions it was collected by; none for slices of your own
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * The lines summed up again by one or some of the dimensions: each team alone.
     *
     * @param first a dimension of this report
     * @param more further ones
     * @return a report of fewer columns over the same rows
     * @throws IllegalArgumentException if this report was not collected by the dimension
     */
    public ChannelReport along(Dimension first, Dimension... more) {
        List<Dimension> kept = new ArrayList<>(List.of(more));
        kept.add(0, first);
        List<Integer> places = kept.stream().map(this::place).toList();
        Map<List<String>, SliceSums> merged = new HashMap<>();
        cells.forEach((key, cell) -> merged.computeIfAbsent(
                        places.stream().map(key::get).toList(), same -> new SliceSums())
                .addAll(cell));
        return of(List.copyOf(kept), merged, collected);
    }

    /**
     * Only the lines of one value.
     *
     * @param dimension a dimension of this report
     * @param value for example a team
     * @return a report of these lines, none if there is no such value
     * @throws IllegalArgumentException if this report was not collected by the dimension
     */
    public ChannelReport where(Dimension dimension, String value) {
        Objects.requireNonNull(value, "value");
        int place = place(dimension);
        Map<List<String>, SliceSums> kept = new HashMap<>(cells);
        kept.keySet().removeIf(key -> !key.get(place).equals(value));
        return of(dimensions, kept, List.of());
    }

    private int place(Dimension dimension) {
        int place = cells.isEmpty() && !rows.isEmpty() ? -1 : dimensions.indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException("the report was not collected by '" + dimension + "' but by "
                    + dimensions + "; collect the rows with ChannelReport.by(...) over it");
        }
        return place;
    }

    /**
     * The lines.
     *
     * @return one element a channel
     */
    public List<ChannelMetrics> rows() {
        return rows;
    }

    /**
     * The line of a name.
     *
     * @param name the channel's name
     * @return its metrics, or empty if the report has no such line
     */
    public Optional<ChannelMetrics> row(String name) {
        Objects.requireNonNull(name, "name");
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /**
     * All lines pooled.
     *
     * @return the pool; each figure uses only the lines that have what it needs
     */
    public ChannelMetrics total() {
        return total;
    }

    /**
     * The lines by one metric, best first; lines without a value come last.
     *
     * @param metric a metric with a direction
     * @return the lines, equally good ones in the order of the report
     * @throws IllegalStateException if the metric is best in a range
     */
    public List<ChannelMetrics> ranked(Metric metric) {
        Comparator<MetricValue> bestFirst = metric.direction().bestFirst();
        return rows.stream()
                .sorted(Comparator.comparing((ChannelMetrics row) -> row.get(metric), bestFirst))
                .toList();
    }

    /**
     * The places of the lines by one metric, 1 for the best. Equally good lines share a place and the next one is left
     * free. A line without a value has no place; where lower is better, money spent without a result has the last.
     *
     * @param metric a metric with a direction
     * @return the places by name, best first
     * @throws IllegalStateException if the metric is best in a range
     */
    public Map<String, Integer> places(Metric metric) {
        Comparator<MetricValue> bestFirst = metric.direction().bestFirst();
        Map<String, Integer> places = new LinkedHashMap<>();
        int place = 1;
        MetricValue before = new NotReported();
        for (ChannelMetrics row : ranked(metric)) {
            MetricValue value = row.get(metric);
            if (bestFirst.compare(value, new NotReported()) != 0) {
                place = places.isEmpty() || bestFirst.compare(before, value) != 0 ? places.size() + 1 : place;
                places.put(row.name(), place);
                before = value;
            }
        }
        return Collections.unmodifiableMap(places);
    }

    /**
     * What part of the total each line brings.
     *
     * @param metric a metric that adds: spend, leads
     * @return a ratio by name, in the order of the report; the line's absence where it has no value; undefined if the
     *     total is 0
     * @throws IllegalArgumentException if the metric does not add, such as a cost per lead
     */
    public Map<String, MetricValue> shares(Metric metric) {
        if (metric.additivity() != Additivity.FLOW && metric.additivity() != Additivity.STOCK) {
            throw new IllegalArgumentException("metric '" + metric.id() + "' is " + metric.additivity()
                    + " and has no shares of a total; take those of one that adds");
        }
        MetricValue whole = total.get(metric);
        Map<String, MetricValue> shares = new LinkedHashMap<>();
        for (ChannelMetrics row : rows) {
            MetricValue part = row.get(metric);
            shares.put(row.name(), part.isValue() ? MetricValue.ratio(number(part), number(whole)) : part);
        }
        return Collections.unmodifiableMap(shares);
    }

    private static BigDecimal number(MetricValue value) {
        return value instanceof Amount amount ? amount.money().amount() : ((MetricValue.Quantity) value).number();
    }

    List<List<String>> keys() {
        return keys;
    }

    List<String> headings(Language language) {
        return dimensions.isEmpty()
                ? List.of(Objects.requireNonNull(GROUP.get(language)))
                : dimensions.stream()
                        .map(dimension -> dimension.heading(language))
                        .toList();
    }

    /**
     * What a reader has to know before comparing the lines.
     *
     * @return rows that came twice with different content, then the findings of the lines
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The usual table: spend, leads, sales, CPC, CPL, CPA, ROAS.
     *
     * @param language the language of headings and notes
     * @return one row a line, the total last
     */
    public Table table(Language language) {
        return table(language, USUAL);
    }

    /**
     * A table of chosen metrics. If a figure could not use a part, a last column notes which and why.
     *
     * @param language the language of headings and notes
     * @param metrics one column each
     * @return one row a line, the total last
     */
    public Table table(Language language, List<Metric> metrics) {
        Map<Metric, Formula> formulas = new LinkedHashMap<>();
        metrics.forEach(metric -> formulas.put(metric, total.formula(metric)));
        return ReportTable.of(this, language, List.copyOf(formulas.values()));
    }

    /**
     * A table of formulas, also of your own. If a figure could not use a part, a last column notes which and why.
     *
     * @param language the language of headings and notes
     * @param formulas one column each
     * @return one row a line, the total last
     */
    public Table table(Language language, Formula... formulas) {
        return ReportTable.of(this, language, List.of(formulas));
    }

    /**
     * The lines in English, without derived figures.
     *
     * @return one line of text a line of the report
     */
    @Override
    public String toString() {
        return rows.stream().map(ChannelMetrics::toString).collect(Collectors.joining("\n"));
    }
}
