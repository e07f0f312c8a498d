package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.Measure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What became of the qualified leads of each channel, as known at one day. */
public final class ClosedLoopReport {

    private final LocalDate asOf;
    private final LoopFigures all;
    private final Map<Channel, LoopFigures> byChannel = new TreeMap<>();
    private final List<ChannelFact> facts;
    private final List<Finding> findings;

    ClosedLoopReport(List<MqlOutcome> known, LocalDate asOf, List<Finding> findings) {
        this.asOf = asOf;
        this.all = new LoopFigures("Total", known, asOf);
        this.findings = Require.elements(findings, "findings");
        Map<Channel, List<MqlOutcome>> outcomes = new TreeMap<>();
        for (MqlOutcome outcome : known) {
            outcomes.computeIfAbsent(outcome.channel(), channel -> new ArrayList<>())
                    .add(outcome);
        }
        List<ChannelFact> collected = new ArrayList<>();
        outcomes.forEach((channel, own) -> {
            byChannel.put(channel, new LoopFigures(channel.name(), own, asOf));
            collected.addAll(facts(channel, own));
        });
        this.facts = List.copyOf(collected);
    }

    /**
     * The day.
     *
     * @return the last day whose facts are known
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * All leads.
     *
     * @return their figures
     */
    public LoopFigures all() {
        return all;
    }

    /**
     * The channels.
     *
     * @return one element a channel, most leads first, then by name
     */
    public List<LoopFigures> channels() {
        return byChannel.values().stream()
                .sorted(Comparator.comparingLong(LoopFigures::mqls).reversed().thenComparing(LoopFigures::name))
                .toList();
    }

    /**
     * One channel.
     *
     * @param channel the channel
     * @return its figures, or empty if it brought no lead
     */
    public Optional<LoopFigures> channel(Channel channel) {
        return Optional.ofNullable(byChannel.get(Objects.requireNonNull(channel, "channel")));
    }

    /**
     * What is odd about the leads.
     *
     * @return leads given twice with different content, then wins dated before the lead was qualified
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * MQLs, sales and revenue by channel as rows to be collected together with rows of spend, so that costs
     * per MQL and returns close the loop. A channel that spent and won nothing stays in such a report. Wins
     * whose revenue nobody has reported are rows of their own, without revenue.
     *
     * @return the rows in the order of the channels' names
     */
    public List<ChannelFact> channelFacts() {
        return facts;
    }

    private static List<ChannelFact> facts(Channel channel, List<MqlOutcome> outcomes) {
        long won = outcomes.stream().filter(o -> o.wonOn().isPresent()).count();
        List<Money> revenues =
                outcomes.stream().flatMap(o -> o.revenue().stream()).toList();
        List<ChannelFact> facts = new ArrayList<>();
        facts.add(ChannelFact.of(ChannelMetrics.builder(channel)
                .mqls(outcomes.size())
                .sales(revenues.size())
                .build()));
        for (Money revenue : revenues) {
            facts.add(ChannelFact.of(
                    ChannelMetrics.builder(channel).revenue(revenue).build()));
        }
        if (won > revenues.size()) {
            facts.add(ChannelFact.of(ChannelMetrics.builder(channel)
                    .sales(won - revenues.size())
                    .notReported(Measure.REVENUE)
                    .build()));
        }
        return facts;
    }

    /**
     * The channels side by side.
     *
     * @param language the language of the headings
     * @return one row a channel with MQLs, wins, rate, median and mean days to win; the total last
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        List<String> columns = List.of(
                language.pick("Channel", "Canal", "Canal"),
                language.pick("MQLs", "MQL", "MQL"),
                language.pick("Won", "Gagnés", "Ganados"),
                language.pick("Rate", "Taux", "Tasa"),
                language.pick(
                        "Median days to win", "Jours jusqu'à la vente (médiane)", "Días hasta la venta (mediana)"),
                language.pick("Mean days to win", "Jours jusqu'à la vente (moyenne)", "Días hasta la venta (media)"));
        List<LoopFigures> lines = new ArrayList<>(channels());
        lines.add(all);
        List<List<Cell>> rows = lines.stream()
                .map(line -> List.of(
                        Cell.of(line.name()),
                        Cell.of(line.mqls()),
                        Cell.of(line.won()),
                        Cell.percent(line.conversionRate()),
                        Cell.fixed(line.medianDaysToWin(), 1),
                        Cell.fixed(line.meanDaysToWin(), 1)))
                .toList();
        return new Table(columns, rows);
    }

    /**
     * The months one after the other, also those in which nothing happened.
     *
     * @param language the language of the headings
     * @return one row a month with MQLs, wins dated in it, calendar rate and cohort rate
     */
    public Table monthTable(Language language) {
        Objects.requireNonNull(language, "language");
        List<String> columns = List.of(
                language.pick("Month", "Mois", "Mes"),
                language.pick("MQLs", "MQL", "MQL"),
                language.pick("Won", "Gagnés", "Ganados"),
                language.pick("Calendar rate", "Taux du mois", "Tasa del mes"),
                language.pick("Cohort rate", "Taux de la cohorte", "Tasa de la cohorte"));
        Map<YearMonth, Long> won = all.wonPerMonth();
        List<List<Cell>> rows = new ArrayList<>();
        all.mqlsPerMonth()
                .forEach((month, mqls) -> rows.add(List.of(
                        Cell.of(month.toString()),
                        Cell.of(mqls),
                        Cell.of(Objects.requireNonNull(won.get(month))),
                        Cell.percent(all.calendarRate(month)),
                        Cell.percent(all.cohortRate(month)))));
        return new Table(columns, rows);
    }

    /**
     * The channels in English.
     *
     * @return one line a channel and the total
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        channels().forEach(line -> text.append(line).append('\n'));
        return text.append(all).toString();
    }
}
