package dev.smarketing.reporting.kpi;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

    private static final int MULTIPLE_DECIMALS = 2;

    private static final List<Metric> USUAL = List.of(
            StandardMetrics.SPEND,
            StandardMetrics.LEADS,
            StandardMetrics.SALES,
            StandardMetrics.CPC,
            StandardMetrics.CPL,
            StandardMetrics.CPA,
            StandardMetrics.ROAS);

    private final Grouping grouping;
    private final List<ChannelMetrics> rows;
    private final ChannelMetrics total;
    private final List<Finding> findings;

    private ChannelReport(Grouping grouping, List<ChannelMetrics> rows, List<Finding> findings) {
        this.grouping = grouping;
        this.rows = List.copyOf(rows);
        this.total = ChannelMetrics.pooled(rows);
        List<Finding> all = new ArrayList<>(findings);
        rows.forEach(row -> all.addAll(row.findings()));
        this.findings = List.copyOf(all);
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
        return new ChannelReport(Grouping.CHANNEL, List.copyOf(channels), List.of());
    }

    /**
     * Collects rows to one line a channel, in one pass, also from parallel streams. Rows without an id are
     * added up at once; rows with an id are held until the end, and count once.
     *
     * @return the collector; its report is in alphabetical order
     */
    public static Collector<ChannelFact, ?, ChannelReport> byChannel() {
        return collector(Grouping.CHANNEL, fact -> fact.channel().name());
    }

    /**
     * Collects rows to one line a campaign, whatever its channel; rows without a campaign make the line
     * {@link #NO_CAMPAIGN}.
     *
     * @return the collector; its report is in alphabetical order
     */
    public static Collector<ChannelFact, ?, ChannelReport> byCampaign() {
        return collector(
                Grouping.CAMPAIGN,
                fact -> fact.campaign().map(campaign -> campaign.name()).orElse(NO_CAMPAIGN));
    }

    /**
     * Collects rows to one line a slice of your own, for example channel and month.
     *
     * @param slice the name of the line a row belongs to
     * @return the collector; its report is in alphabetical order
     */
    public static Collector<ChannelFact, ?, ChannelReport> by(Function<? super ChannelFact, String> slice) {
        return collector(Grouping.OTHER, Objects.requireNonNull(slice, "slice"));
    }

    private static Collector<ChannelFact, ?, ChannelReport> collector(
            Grouping grouping, Function<? super ChannelFact, String> slice) {
        return Collector.of(
                () -> new FactSums(slice),
                FactSums::add,
                FactSums::mergedWith,
                sums -> new ChannelReport(grouping, sums.rows(), sums.findings()));
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
        List<String> notes = new ArrayList<>();
        rows.forEach(row -> notes.add(note(row, metrics, language, true)));
        notes.add(note(total, metrics, language, false));
        boolean noted = notes.stream().anyMatch(note -> !note.isEmpty());

        List<String> columns = new ArrayList<>();
        columns.add(grouping.heading(language));
        metrics.forEach(metric -> columns.add(capitalised(metric.heading(language))));
        if (noted) {
            columns.add(language == Language.FRENCH ? "Remarque" : language == Language.SPANISH ? "Nota" : "Note");
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            boolean last = i == rows.size();
            ChannelMetrics row = last ? total : rows.get(i);
            List<Cell> line = new ArrayList<>();
            line.add(Cell.of(last ? "Total" : row.name()));
            metrics.forEach(metric -> line.add(cell(metric, row.get(metric))));
            if (noted) {
                line.add(Cell.of(notes.get(i)));
            }
            lines.add(line);
        }
        return new Table(columns, lines);
    }

    private static Cell cell(Metric metric, MetricValue value) {
        return switch (metric.unit()) {
            case SHARE -> Cell.percent(value);
            case MULTIPLE -> Cell.fixed(value, MULTIPLE_DECIMALS);
            default -> Cell.of(value);
        };
    }

    /** A line whose own figure is absent says so in its cell; only what a shown figure lacks needs a note. */
    private static String note(ChannelMetrics row, List<Metric> metrics, Language language, boolean onlyPartly) {
        Map<String, List<String>> metricsByPart = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            for (LeftOut part : row.leftOut(metric)) {
                if (part.partly() || !onlyPartly) {
                    List<String> headings =
                            metricsByPart.computeIfAbsent(part.toText(language), text -> new ArrayList<>());
                    if (!headings.contains(metric.heading(language))) {
                        headings.add(metric.heading(language));
                    }
                }
            }
        }
        Map<List<String>, List<String>> partsByMetrics = new LinkedHashMap<>();
        metricsByPart.forEach((part, headings) -> partsByMetrics
                .computeIfAbsent(headings, same -> new ArrayList<>())
                .add(part));
        return partsByMetrics.entrySet().stream()
                .map(entry -> String.join(", ", entry.getKey()) + " " + without(language) + " "
                        + String.join(", ", entry.getValue()))
                .collect(Collectors.joining(language == Language.FRENCH ? "\u00a0; " : "; "));
    }

    private static String without(Language language) {
        return switch (language) {
            case ENGLISH -> "without";
            case FRENCH -> "sans";
            case SPANISH -> "sin";
        };
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
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

    private enum Grouping {
        CHANNEL("Channel", "Canal", "Canal"),
        CAMPAIGN("Campaign", "Campagne", "Campaña"),
        OTHER("Group", "Groupe", "Grupo");

        private final String english;
        private final String french;
        private final String spanish;

        Grouping(String english, String french, String spanish) {
            this.english = english;
            this.french = french;
            this.spanish = spanish;
        }

        String heading(Language language) {
            return switch (language) {
                case ENGLISH -> english;
                case FRENCH -> french;
                case SPANISH -> spanish;
            };
        }
    }
}
