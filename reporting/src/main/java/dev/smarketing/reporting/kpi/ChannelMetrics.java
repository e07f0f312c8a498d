package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.StandardMetrics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a channel cost and brought, or several of them pooled. Only sums are kept; each accessor derives its
 * figure exactly. A figure is a value, undefined (denominator 0), not applicable or not reported; see
 * {@link MetricValue}.
 */
public final class ChannelMetrics {

    private final List<Slice> slices;
    private final @Nullable Currency currency;

    private ChannelMetrics(List<Slice> slices) {
        this.slices = slices;
        Currency found = null;
        for (Slice slice : slices) {
            for (Tally tally : slice.tallies()) {
                found = Tally.oneOf(found, tally.currency());
            }
        }
        this.currency = found;
    }

    /**
     * Starts the figures of one channel. A measure that is not mentioned is not reported.
     *
     * @param name the name of the channel, or of another slice such as a campaign or a month
     * @return a builder without any figure
     */
    public static ChannelMetricsBuilder builder(String name) {
        return new ChannelMetricsBuilder(Require.text(name, "name of channel metrics"));
    }

    /**
     * Starts the figures of one channel. A measure that is not mentioned is not reported.
     *
     * @param channel the channel
     * @return a builder without any figure
     */
    public static ChannelMetricsBuilder builder(Channel channel) {
        return builder(channel.name());
    }

    /**
     * Pools any number of metrics; see {@link #plus}.
     *
     * @param parts the metrics to pool
     * @return the pool; of no parts, nothing is reported
     * @throws dev.smarketing.core.money.CurrencyMismatchException if the parts have two currencies
     */
    public static ChannelMetrics pooled(Collection<ChannelMetrics> parts) {
        return new ChannelMetrics(parts.stream()
                .flatMap(part -> part.slices.stream())
                .sorted(Slice.CANONICAL)
                .toList());
    }

    static ChannelMetrics ofTallies(String name, Collection<Tally> tallies) {
        return new ChannelMetrics(List.of(new Slice(name, tallies)));
    }

    /**
     * Pools both. Every figure of the pool adds up both sides over the parts that have every measure it
     * needs; {@link #leftOut} lists the others. Associative and commutative.
     *
     * @param other the metrics of another channel, or of the same one in another period
     * @return the pool
     * @throws dev.smarketing.core.money.CurrencyMismatchException if the currencies differ
     */
    public ChannelMetrics plus(ChannelMetrics other) {
        Objects.requireNonNull(other, "other");
        return pooled(List.of(this, other));
    }

    /**
     * The name.
     *
     * @return the name of the channel; of a pool, the names of its parts joined with {@code +}
     */
    public String name() {
        return slices.size() == 1
                ? slices.get(0).name()
                : parts().stream().distinct().collect(Collectors.joining(" + "));
    }

    /**
     * The names of the parts.
     *
     * @return one name a part, in alphabetical order; a single channel is its own part
     */
    public List<String> parts() {
        return slices.stream().map(Slice::name).toList();
    }

    List<Tally> tallies() {
        if (slices.size() == 1) {
            return slices.get(0).tallies(); // every row of an export: no stream for each of them
        }
        return slices.stream().flatMap(slice -> slice.tallies().stream()).toList();
    }

    /**
     * The figure of a metric, in table form: {@code get(CPL)} equals {@code costPerLead()}.
     *
     * @param metric a measure or a derived figure of {@link StandardMetrics}
     * @return its value, or why there is none
     * @throws IllegalArgumentException if the metric does not follow from channel figures
     */
    public MetricValue get(Metric metric) {
        return value(Formulas.of(metric));
    }

    /**
     * The parts that a figure does not use because they lack a measure it needs.
     *
     * @param metric a measure or a derived figure of {@link StandardMetrics}
     * @return the parts with the reason, in alphabetical order
     * @throws IllegalArgumentException if the metric does not follow from channel figures
     */
    public List<LeftOut> leftOut(Metric metric) {
        return leftOut(Formulas.of(metric));
    }

    private List<LeftOut> leftOut(Formulas.Formula formula) {
        return slices.stream()
                .flatMap(slice -> slice.leftOut(formula.needs()).stream())
                .toList();
    }

    private MetricValue value(Formulas.Formula formula) {
        Map<Measure, BigDecimal> sums = new EnumMap<>(Measure.class);
        for (Slice slice : slices) {
            slice.inScope(formula.needs()).forEach((measure, sum) -> sums.merge(measure, sum, BigDecimal::add));
        }
        if (!sums.isEmpty()) {
            return formula.derivation().of(new Formulas.Sums(sums, currency));
        }
        boolean applies = slices.isEmpty()
                || leftOut(formula).stream().anyMatch(left -> !left.reason().equals(new NotApplicable()));
        return applies ? new NotReported() : new NotApplicable();
    }

    /**
     * Money paid.
     *
     * @return an amount, or why there is none
     */
    public MetricValue spend() {
        return get(StandardMetrics.SPEND);
    }

    /**
     * Times an advertisement was shown.
     *
     * @return a count, or why there is none
     */
    public MetricValue impressions() {
        return get(StandardMetrics.IMPRESSIONS);
    }

    /**
     * Times an advertisement was clicked.
     *
     * @return a count, or why there is none
     */
    public MetricValue clicks() {
        return get(StandardMetrics.CLICKS);
    }

    /**
     * People who left their contact data.
     *
     * @return a count, or why there is none
     */
    public MetricValue leads() {
        return get(StandardMetrics.LEADS);
    }

    /**
     * Marketing-qualified leads.
     *
     * @return a count, or why there is none
     */
    public MetricValue mqls() {
        return get(StandardMetrics.MQLS);
    }

    /**
     * Sales-qualified leads.
     *
     * @return a count, or why there is none
     */
    public MetricValue sqls() {
        return get(StandardMetrics.SQLS);
    }

    /**
     * Won customers.
     *
     * @return a count, or why there is none
     */
    public MetricValue sales() {
        return get(StandardMetrics.SALES);
    }

    /**
     * Money that won customers brought.
     *
     * @return an amount, or why there is none
     */
    public MetricValue revenue() {
        return get(StandardMetrics.REVENUE);
    }

    /**
     * CPC: spend / clicks.
     *
     * @return money per click; undefined without clicks
     */
    public MetricValue costPerClick() {
        return get(StandardMetrics.CPC);
    }

    /**
     * CPM: 1000 x spend / impressions.
     *
     * @return money per thousand impressions; undefined without impressions
     */
    public MetricValue costPerMille() {
        return get(StandardMetrics.CPM);
    }

    /**
     * CTR: clicks / impressions.
     *
     * @return a share, above 1 if one impression was clicked more than once; undefined without impressions
     */
    public MetricValue clickThroughRate() {
        return get(StandardMetrics.CTR);
    }

    /**
     * CPL: spend / leads.
     *
     * @return money per lead; undefined without leads
     */
    public MetricValue costPerLead() {
        return get(StandardMetrics.CPL);
    }

    /**
     * Spend / MQLs.
     *
     * @return money per marketing-qualified lead; undefined without any
     */
    public MetricValue costPerMql() {
        return get(StandardMetrics.COST_PER_MQL);
    }

    /**
     * Spend / SQLs.
     *
     * @return money per sales-qualified lead; undefined without any
     */
    public MetricValue costPerSql() {
        return get(StandardMetrics.COST_PER_SQL);
    }

    /**
     * CPA, also called cost per sale: spend / sales.
     *
     * @return money per won customer; undefined without any
     */
    public MetricValue costPerAcquisition() {
        return get(StandardMetrics.CPA);
    }

    /**
     * AOV: revenue / sales.
     *
     * @return money per sale; undefined without sales
     */
    public MetricValue averageOrderValue() {
        return get(StandardMetrics.AOV);
    }

    /**
     * ROAS: revenue / spend.
     *
     * @return a multiple; undefined without spend
     */
    public MetricValue returnOnAdSpend() {
        return get(StandardMetrics.ROAS);
    }

    /**
     * ROI: (revenue - spend) / spend.
     *
     * @return a share, negative for a loss; undefined without spend
     */
    public MetricValue returnOnInvestment() {
        return get(StandardMetrics.ROI);
    }

    /**
     * ROI on margin: (revenue x margin - spend) / spend.
     *
     * @param margin the part of the revenue that stays after the cost of the goods, from 0 to 1
     * @return a share, negative for a loss; undefined without spend
     * @throws IllegalArgumentException if the margin is not from 0 to 1
     */
    public MetricValue returnOnInvestment(BigDecimal margin) {
        return value(Formulas.returnOnInvestment(checkedMargin(margin)));
    }

    /**
     * The ROAS at which spend pays for itself: 1 / margin.
     *
     * @param margin the part of the revenue that stays after the cost of the goods, from 0 to 1
     * @return a multiple; undefined for a margin of 0
     * @throws IllegalArgumentException if the margin is not from 0 to 1
     */
    public static MetricValue breakEvenReturnOnAdSpend(BigDecimal margin) {
        return MetricValue.ratio(BigDecimal.ONE, checkedMargin(margin));
    }

    private static BigDecimal checkedMargin(BigDecimal margin) {
        Require.notNegative(margin, "margin");
        if (margin.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("margin is " + margin.toPlainString()
                    + ", above the greatest allowed value 1; give a share such as 0.4 for 40 %");
        }
        return margin;
    }

    /**
     * Leads / clicks.
     *
     * @return a share, above 1 if a click brought more than one lead; undefined without clicks
     */
    public MetricValue clickToLeadRate() {
        return get(StandardMetrics.CLICK_TO_LEAD);
    }

    /**
     * MQLs / leads.
     *
     * @return a share; undefined without leads
     */
    public MetricValue leadToMqlRate() {
        return get(StandardMetrics.LEAD_TO_MQL);
    }

    /**
     * SQLs / MQLs.
     *
     * @return a share; undefined without MQLs
     */
    public MetricValue mqlToSqlRate() {
        return get(StandardMetrics.MQL_TO_SQL);
    }

    /**
     * Sales / MQLs.
     *
     * @return a share; undefined without MQLs
     */
    public MetricValue mqlToSaleRate() {
        return get(StandardMetrics.MQL_TO_SALE);
    }

    /**
     * The win rate: sales / SQLs.
     *
     * @return a share; undefined without SQLs
     */
    public MetricValue sqlToSaleRate() {
        return get(StandardMetrics.SQL_TO_SALE);
    }

    /**
     * Sales / leads.
     *
     * @return a share; undefined without leads
     */
    public MetricValue leadToSaleRate() {
        return get(StandardMetrics.LEAD_TO_SALE);
    }

    /**
     * What makes the costs per result misleading: a negative spend, or results without spend.
     *
     * @return the findings, none in the usual case
     */
    public List<Finding> findings() {
        if (!(spend() instanceof Amount amount) || amount.money().signum() > 0) {
            return List.of();
        }
        if (amount.money().signum() < 0) {
            return List.of(Finding.of(FindingCode.NEGATIVE_SPEND, name(), Map.of("spend", amount)));
        }
        boolean results = List.of(clicks(), leads(), mqls(), sqls(), sales()).stream()
                .anyMatch(value ->
                        value instanceof Quantity quantity && quantity.number().signum() > 0);
        return results ? List.of(Finding.of(FindingCode.RESULTS_WITHOUT_SPEND, name())) : List.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelMetrics metrics && canonicalText().equals(metrics.canonicalText());
    }

    @Override
    public int hashCode() {
        return canonicalText().hashCode();
    }

    private List<String> canonicalText() {
        return slices.stream().map(Slice::canonicalText).toList();
    }

    /**
     * The name and the measures that have a value.
     *
     * @return for example {@code Search: spend EUR 4,820.00, clicks 3,200}
     */
    @Override
    public String toString() {
        List<String> measured = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            MetricValue value = get(measure.metric());
            if (value.isValue()) {
                measured.add(measure.metric() + " " + value);
            }
        }
        return name() + ": " + (measured.isEmpty() ? "nothing reported" : String.join(", ", measured));
    }
}
