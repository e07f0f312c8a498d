package dev.smarketing.reporting.closedloop;

import static dev.smarketing.core.lead.LifecycleStage.LEAD;
import static dev.smarketing.core.lead.LifecycleStage.MQL;
import static dev.smarketing.core.lead.LifecycleStage.SQL;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelMetricsBuilder;
import dev.smarketing.reporting.kpi.Measure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of the leads of each channel and campaign, stage by stage, as known at an instant. */
public final class FunnelReport {

    private final Instant asOf;
    private final ZoneId zone;
    private final FunnelFigures all;
    private final Map<Channel, FunnelFigures> byChannel = new TreeMap<>();
    private final Map<Campaign, FunnelFigures> byCampaign = new TreeMap<>();
    private final List<Finding> findings;

    FunnelReport(List<LeadPath> known, Instant asOf, ZoneId zone, List<Finding> findings) {
        this.asOf = asOf;
        this.zone = zone;
        this.all = new FunnelFigures("Total", known, asOf, zone);
        Map<Channel, List<LeadPath>> channels = new TreeMap<>();
        Map<Campaign, List<LeadPath>> campaigns = new TreeMap<>();
        for (LeadPath lead : known) {
            channels.computeIfAbsent(lead.channel(), key -> new ArrayList<>()).add(lead);
            lead.campaign()
                    .ifPresent(campaign -> campaigns
                            .computeIfAbsent(campaign, key -> new ArrayList<>())
                            .add(lead));
        }
        channels.forEach((channel, own) -> byChannel.put(channel, new FunnelFigures(channel.name(), own, asOf, zone)));
        campaigns.forEach(
                (campaign, own) -> byCampaign.put(campaign, new FunnelFigures(campaign.name(), own, asOf, zone)));
        this.findings = Require.elements(findings, "findings");
    }

    /**
     * The instant.
     *
     * @return the last one whose facts are known
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * All leads.
     *
     * @return their funnel
     */
    public FunnelFigures all() {
        return all;
    }

    /**
     * The channels.
     *
     * @return one funnel a channel that brought a lead, by name
     */
    public List<FunnelFigures> channels() {
        return List.copyOf(byChannel.values());
    }

    /**
     * One channel.
     *
     * @param channel the channel
     * @return its funnel, or empty if it brought no lead
     */
    public Optional<FunnelFigures> channel(Channel channel) {
        return Optional.ofNullable(byChannel.get(Objects.requireNonNull(channel, "channel")));
    }

    /**
     * The campaigns.
     *
     * @return one funnel a campaign that brought a lead, by name
     */
    public List<FunnelFigures> campaigns() {
        return List.copyOf(byCampaign.values());
    }

    /**
     * The wins that a channel helped with: leads of other channels that it touched before they were won.
     *
     * @param channel the channel
     * @return how many; not to be added to the wins of the channels, which are all of them
     */
    public long assisted(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return all.leads().stream()
                .filter(lead -> lead.assistants().contains(channel))
                .count();
    }

    /**
     * The channels that brought a lead, or helped with a win.
     *
     * @return in the order of their names
     */
    public List<Channel> channelsWithAssists() {
        TreeSet<Channel> channels = new TreeSet<>(byChannel.keySet());
        all.leads().forEach(lead -> channels.addAll(lead.assistants()));
        return List.copyOf(channels);
    }

    /**
     * What is odd about the leads, for both teams.
     *
     * @return leads given twice with different content, then channels most of whose leads sales rejects
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The stages as rows to be collected together with rows of cost, by channel, campaign or period: each entry to a
     * stage on the day of the first one, each win and loss that stands on its own day. Of a stage that no lead ever
     * entered nothing is said; of the others every row says something, so that a channel without any has 0.
     *
     * @param currency the currency of the revenue; what has not been won brought 0 of it
     * @return the rows, in no particular order
     */
    public List<ChannelFact> facts(Currency currency) {
        Objects.requireNonNull(currency, "currency");
        Map<LifecycleStage, Measure> counted =
                new TreeMap<>(Map.of(LEAD, Measure.LEADS, MQL, Measure.MQLS, SQL, Measure.SQLS));
        counted.keySet().removeIf(stage -> all.entered(stage) == 0);
        List<ChannelFact> facts = new ArrayList<>();
        for (LeadPath lead : all.leads()) {
            counted.forEach((stage, measure) -> lead.entered(stage)
                    .ifPresent(at -> facts.add(fact(
                            lead, at, counts(lead, counted.values(), measure).revenue(Money.zero(currency))))));
            if (lead.isAt(LifecycleStage.WON) || lead.isAt(LifecycleStage.LOST)) {
                StageChange end = lead.stages().get(lead.stages().size() - 1);
                Measure result = lead.isAt(LifecycleStage.WON) ? Measure.SALES : Measure.LOST;
                ChannelMetricsBuilder metrics = counts(lead, counted.values(), result);
                boolean unvalued = result.equals(Measure.SALES) && end.value().isEmpty();
                facts.add(fact(
                        lead,
                        end.at(),
                        unvalued
                                ? metrics.notReported(Measure.REVENUE)
                                : metrics.revenue(lead.revenue().orElse(Money.zero(currency)))));
            }
        }
        return List.copyOf(facts);
    }

    private static ChannelMetricsBuilder counts(LeadPath lead, Collection<Measure> known, Measure one) {
        ChannelMetricsBuilder metrics = ChannelMetrics.builder(lead.channel());
        List<Measure> all = new ArrayList<>(known);
        all.add(Measure.SALES);
        all.add(Measure.LOST);
        all.forEach(measure -> metrics.count(measure, measure.equals(one) ? 1 : 0));
        return metrics;
    }

    private ChannelFact fact(LeadPath lead, Instant at, ChannelMetricsBuilder metrics) {
        ChannelFact fact = ChannelFact.of(metrics.build()).withInstant(at, zone);
        return lead.campaign().map(fact::withCampaign).orElse(fact);
    }

    /**
     * Cost and return of every channel and campaign, in money and in effort.
     *
     * @param costs rows of spend and of hours, also of channels without a lead; counts of leads and sales must not be
     *     among them, which are those of this report
     * @param hourlyRate what an hour of work costs, in the currency of all money
     * @return the returns
     * @throws dev.smarketing.core.money.CurrencyMismatchException if there is a second currency
     */
    public LoopReturns returns(Collection<ChannelFact> costs, Money hourlyRate) {
        Objects.requireNonNull(hourlyRate, "hourlyRate");
        return LoopReturns.of(facts(hourlyRate.currency()), costs, hourlyRate);
    }

    /**
     * The stages side by side.
     *
     * @param language the language of the headings
     * @return one row a channel with the leads that entered each stage; the total last
     */
    public Table stageTable(Language language) {
        return FunnelTables.stages(this, language);
    }

    /**
     * One step of the funnel month by month, in both readings.
     *
     * @param language the language of the headings
     * @param from the stage at the beginning of the step
     * @param to the stage at its end
     * @param age the days that each lead of a cohort is given
     * @return one row a month with entries to both stages, calendar rate and cohort rate, pending where immature
     */
    public Table monthTable(Language language, LifecycleStage from, LifecycleStage to, int age) {
        return FunnelTables.months(all, language, from, to, age);
    }

    /**
     * How long a step takes.
     *
     * @param language the language of the headings
     * @param from the stage at the beginning
     * @param to the stage at the end
     * @return one row a channel with the number of leads, mean, median, 75th and 90th percentile; the total last
     */
    public Table dayTable(Language language, LifecycleStage from, LifecycleStage to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return FunnelTables.days(this, language, from, to);
    }

    /**
     * What sales said to the leads.
     *
     * @param language the language of the headings
     * @return one row a channel with accepted, rejected and pending leads, validity and reasons; the total last
     */
    public Table validityTable(Language language) {
        return FunnelTables.validity(this, language);
    }

    /**
     * Wins of a channel's own beside those it helped with.
     *
     * @param language the language of the headings
     * @return one row a channel, also one that only helped
     */
    public Table assistTable(Language language) {
        return FunnelTables.assists(this, language);
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
