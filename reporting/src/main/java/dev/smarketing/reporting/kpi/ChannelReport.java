package dev.smarketing.reporting.kpi;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
    private static final Words GROUP = new Words("Group", "Groupe", "Grupo");

    private final List<Dimension> dimensions;
    private final Map<List<String>, SliceSums> cells;
    private final ReportRows lines;
    private final List<Finding> collected;
    private final List<Finding> findings;

    private ChannelReport(
            List<Dimension> dimensions, Map<List<String>, SliceSums> cells, ReportRows made, List<Finding> findings) {
        this.dimensions = dimensions;
        this.cells = cells;
        this.lines = made;
        this.collected = List.copyOf(findings);
        List<Finding> all = new ArrayList<>(findings);
        made.rows().forEach(row -> all.addAll(row.findings()));
        this.findings = List.copyOf(all);
    }

    static ChannelReport of(List<Dimension> dimensions, Map<List<String>, SliceSums> cells, List<Finding> findings) {
        return new ChannelReport(dimensions, cells, ReportRows.of(cells), findings);
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
        Objects.requireNonNull(channels, "channels");
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
        for (ChannelMetrics channel : Require.elements(channels, "channels")) {
            if (!names.add(channel.name())) {
                throw new IllegalArgumentException("'" + channel.name()
                        + "' stands in two rows; pool them with plus first or give them different names");
            }
        }
        List<ChannelMetrics> rows = List.copyOf(channels);
        List<List<String>> keys = rows.stream().map(row -> List.of(row.name())).toList();
        return new ChannelReport(
                List.of(Dimension.CHANNEL),
                Map.of(),
                new ReportRows(keys, rows, ChannelMetrics.pooled(rows)),
                List.of());
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
        Objects.requireNonNull(first, "first");
        List<Dimension> all = new ArrayList<>(Require.elements(more, "more"));
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
        Objects.requireNonNull(first, "first");
        List<Dimension> kept = new ArrayList<>(Require.elements(more, "more"));
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
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(value, "value");
        int place = place(dimension);
        Map<List<String>, SliceSums> kept = new HashMap<>(cells);
        kept.keySet().removeIf(key -> !key.get(place).equals(value));
        return of(dimensions, kept, List.of());
    }

    /**
     * This report with a line for every period of some days, so that one without any row does not vanish: its figures
     * are not reported, which is not 0.
     *
     * @param period a day, week, month, quarter or year by which this report was collected
     * @param days the days whose periods are to stand in it
     * @return a report with, for every combination of the other dimensions that it has, all these periods
     * @throws IllegalArgumentException if this report was not collected by the dimension, or it is no period
     */
    public ChannelReport including(Dimension period, DateRange days) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(days, "days");
        int place = place(period);
        if (!period.isPeriod()) {
            throw new IllegalArgumentException(
                    "dimension '" + period + "' is no period; give a day, week, month, quarter or year");
        }
        Map<List<String>, SliceSums> all = new HashMap<>(cells);
        for (LocalDate day = days.start(); day.isBefore(days.end()); day = day.plusDays(1)) {
            String value = period.valueOn(day);
            for (List<String> key : cells.keySet()) {
                List<String> with = new ArrayList<>(key);
                with.set(place, value);
                all.computeIfAbsent(List.copyOf(with), missing -> new SliceSums());
            }
        }
        return of(dimensions, all, collected);
    }

    private int place(Dimension dimension) {
        int place = cells.isEmpty() && !rows().isEmpty() ? -1 : dimensions.indexOf(dimension);
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
        return lines.rows();
    }

    /**
     * The line of a name.
     *
     * @param name the channel's name
     * @return its metrics, or empty if the report has no such line
     */
    public Optional<ChannelMetrics> row(String name) {
        Objects.requireNonNull(name, "name");
        return rows().stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /**
     * The figures of each week, as a scoreboard reads them.
     *
     * @param metrics which figures; the rows of the readings have their ids
     * @return the figure of every week that has a line, and, if this report was collected by other dimensions too, its
     *     parts by their values, such as the channels
     * @throws IllegalArgumentException if this report was not collected by {@link Dimension#WEEK}, a line has no date,
     *     or a metric is given twice
     */
    public Readings readings(Metric... metrics) {
        Objects.requireNonNull(metrics, "metrics");
        int week = place(Dimension.WEEK);
        return WeekFigures.of(along(Dimension.WEEK).lines, lines, week, Require.elements(metrics, "metrics"));
    }

    /**
     * All lines pooled.
     *
     * @return the pool; each figure uses only the lines that have what it needs
     */
    public ChannelMetrics total() {
        return lines.total();
    }

    /**
     * The mean of a quotient over the lines that have one, each line counting the same however small it is. This is not
     * the figure of the whole, which is that of {@link #total()}.
     *
     * @param metric a quotient, such as cost per lead
     * @return the exact mean; undefined if no line has the figure
     * @throws IllegalArgumentException if the metric is no quotient
     */
    public MetricValue meanOfLines(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        return lines.meanOfRows(metric);
    }

    /**
     * The lines by one metric, best first; lines without a value come last.
     *
     * @param metric a metric with a direction
     * @return the lines, equally good ones in the order of the report
     * @throws IllegalStateException if the metric is best in a range
     */
    public List<ChannelMetrics> ranked(Metric metric) {
        return lines.ranked(metric);
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
        return lines.places(metric);
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
        return lines.shares(metric);
    }

    List<List<String>> keys() {
        return lines.keys();
    }

    List<String> headings(Language language) {
        return dimensions.isEmpty()
                ? List.of(GROUP.in(language))
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
        Objects.requireNonNull(metrics, "metrics");
        Map<Metric, Formula> formulas = new LinkedHashMap<>();
        metrics.forEach(metric -> formulas.put(metric, total().formula(metric)));
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
        return ReportTable.of(this, language, Require.elements(formulas, "formulas"));
    }

    /**
     * The lines in English, without derived figures.
     *
     * @return one line of text a line of the report
     */
    @Override
    public String toString() {
        return rows().stream().map(ChannelMetrics::toString).collect(Collectors.joining("\n"));
    }
}
