package dev.smarketing.examples;

import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.MarketingFacts.DealOutcome;
import dev.smarketing.examples.input.MarketingFacts.DealRow;
import dev.smarketing.examples.input.MarketingFacts.SpendRow;
import dev.smarketing.reporting.closedloop.ClosedLoop;
import dev.smarketing.reporting.closedloop.ClosedLoopReport;
import dev.smarketing.reporting.closedloop.MqlOutcome;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelMetricsBuilder;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.kpi.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Spend, leads, MQLs and sales by channel, and the way from MQL to customer.
 *
 * @param channels costs and returns by channel
 * @param loop days and rates from MQL to customer
 * @param wonWithoutHandoff how many customers are no MQL of the loop
 */
record ChannelCosts(ChannelReport channels, ClosedLoopReport loop, long wonWithoutHandoff) {

    static ChannelCosts of(
            List<KnownLead> leads,
            Map<LeadId, Handoff> handoffs,
            MarketingFacts facts,
            JobSettings settings,
            ZoneId zone) {
        LocalDate asOf = settings.asOf().atZone(zone).toLocalDate();
        Map<LeadId, Channel> channelOf = new HashMap<>();
        leads.forEach(known -> channelOf.put(known.lead().id(), known.channel()));
        Map<LeadId, Win> won = new HashMap<>();
        for (DealRow deal : facts.deals()) {
            if (deal.outcome() == DealOutcome.WON && !deal.closedAt().isAfter(settings.asOf())) {
                won.merge(LeadId.of(deal.leadId()), Win.of(deal), Win::plus);
            }
        }
        List<MqlOutcome> outcomes = new ArrayList<>();
        handoffs.forEach((lead, handoff) -> {
            MqlOutcome outcome = MqlOutcome.open(
                    lead,
                    channelOf.getOrDefault(lead, KnownLead.UNKNOWN_CHANNEL),
                    handoff.at().atZone(zone).toLocalDate());
            Win win = won.get(lead);
            outcomes.add(
                    win == null
                            ? outcome
                            : outcome.withWin(win.at().atZone(zone).toLocalDate(), win.amount()));
        });
        ClosedLoopReport loop = ClosedLoop.withDefaults().report(outcomes, asOf);
        List<ChannelFact> all = new ArrayList<>(loop.channelFacts());
        won.forEach((lead, win) -> {
            if (!handoffs.containsKey(lead)) {
                all.add(ChannelFact.of(ChannelMetrics.builder(channelOf.getOrDefault(lead, KnownLead.UNKNOWN_CHANNEL))
                        .sales(1)
                        .revenue(win.amount())
                        .build()));
            }
        });
        all.addAll(leadFacts(channelOf, facts, settings.currency()));
        all.addAll(spendFacts(facts.spend()));
        return new ChannelCosts(
                all.stream().collect(ChannelReport.byChannel()),
                loop,
                won.keySet().stream()
                        .filter(lead -> !handoffs.containsKey(lead))
                        .count());
    }

    /** A customer is won once, with the first deal; what the later ones bring is revenue of the same customer. */
    private record Win(Instant at, Money amount) {

        static Win of(DealRow deal) {
            return new Win(deal.closedAt(), Objects.requireNonNull(deal.amount(), "amount of a won deal"));
        }

        Win plus(Win other) {
            return new Win(at.isBefore(other.at) ? at : other.at, amount.plus(other.amount));
        }
    }

    private static List<ChannelFact> leadFacts(
            Map<LeadId, Channel> channelOf, MarketingFacts facts, Currency currency) {
        Map<Channel, Long> leads = new TreeMap<>();
        channelOf.values().forEach(channel -> leads.merge(channel, 1L, Math::addExact));
        facts.spend().forEach(row -> leads.putIfAbsent(row.channel(), 0L));
        List<ChannelFact> result = new ArrayList<>();
        leads.forEach((channel, number) -> {
            // nothing sold and nothing spent is known to be nothing: the deals and the bills are complete
            ChannelMetricsBuilder metrics = ChannelMetrics.builder(channel)
                    .leads(number)
                    .mqls(0)
                    .sales(0)
                    .revenue(Money.zero(currency));
            if (facts.spend().stream().noneMatch(row -> row.channel().equals(channel))) {
                metrics.notApplicable(Measure.SPEND, Measure.IMPRESSIONS, Measure.CLICKS);
            }
            result.add(ChannelFact.of(metrics.build()));
        });
        return result;
    }

    private static List<ChannelFact> spendFacts(List<SpendRow> rows) {
        List<ChannelFact> result = new ArrayList<>();
        for (SpendRow row : rows) {
            ChannelMetricsBuilder metrics =
                    ChannelMetrics.builder(row.channel()).spend(row.spend());
            if (row.impressions() != null) {
                metrics.impressions(row.impressions());
            } else {
                missing(metrics, Measure.IMPRESSIONS, row, rows, other -> other.impressions() != null);
            }
            if (row.clicks() != null) {
                metrics.clicks(row.clicks());
            } else {
                missing(metrics, Measure.CLICKS, row, rows, other -> other.clicks() != null);
            }
            result.add(ChannelFact.of(metrics.build())
                    .withId(row.id())
                    .withCampaign(Campaign.of(row.campaign()))
                    .withDate(row.month().atDay(1)));
        }
        return result;
    }

    /** What each channel cost; deals name no campaign, so that the spend of one could not be set against its sales. */
    static List<ChannelFact> spendByChannel(List<KnownLead> leads, List<SpendRow> rows) {
        Map<Channel, Money> spend = new TreeMap<>();
        rows.forEach(row -> spend.merge(row.channel(), row.spend(), Money::plus));
        Set<Channel> channels = new TreeSet<>(spend.keySet());
        leads.forEach(lead -> channels.add(lead.channel()));
        List<ChannelFact> facts = new ArrayList<>();
        for (Channel channel : channels) {
            ChannelMetricsBuilder metrics = ChannelMetrics.builder(channel);
            Money spent = spend.get(channel);
            facts.add(ChannelFact.of(
                    (spent == null ? metrics.notApplicable(Measure.SPEND) : metrics.spend(spent)).build()));
        }
        return facts;
    }

    /** A channel that never counts a measure has none; one that counts it elsewhere did not report it here. */
    private static void missing(
            ChannelMetricsBuilder metrics,
            Measure measure,
            SpendRow row,
            List<SpendRow> rows,
            Predicate<SpendRow> counts) {
        if (rows.stream().anyMatch(other -> other.channel().equals(row.channel()) && counts.test(other))) {
            metrics.notReported(measure);
        } else {
            metrics.notApplicable(measure);
        }
    }
}
