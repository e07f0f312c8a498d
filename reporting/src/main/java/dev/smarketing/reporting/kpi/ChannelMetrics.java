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
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.ExchangeRate;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a channel cost and brought, or several of them pooled. Only sums are kept; each accessor derives its
 * figure exactly. A figure is a value, undefined (denominator 0), not applicable or not reported; see
 * {@link MetricValue}.
 */
public final class ChannelMetrics implements ChannelFigures {

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
        Objects.requireNonNull(channel, "channel");
        return builder(channel.name());
    }

    /**
     * Pools any number of metrics; see {@link #plus}.
     *
     * @param parts the metrics to pool
     * @return the pool; of no parts, nothing is reported
     * @throws CurrencyMismatchException if the parts have two currencies
     */
    public static ChannelMetrics pooled(Collection<ChannelMetrics> parts) {
        return new ChannelMetrics(Require.elements(parts, "parts").stream()
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
     * @throws CurrencyMismatchException if the currencies differ
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

    /**
     * The rates by which amounts were converted.
     *
     * @return in order of days; none if every amount was given in the currency
     */
    public List<ExchangeRate> rates() {
        return tallies().stream()
                .flatMap(tally -> tally.rates().stream())
                .distinct()
                .sorted(Comparator.comparing(ExchangeRate::from).thenComparing(ExchangeRate::toString))
                .toList();
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
     * @param metric a measure that a part mentions, or a derived figure of {@link StandardMetrics}
     * @return its value, or why there is none
     * @throws IllegalArgumentException if the metric does not follow from channel figures
     */
    @Override
    public MetricValue get(Metric metric) {
        return get(formula(metric));
    }

    /**
     * The figure of a formula.
     *
     * @param formula a formula, also one of your own
     * @return its value; not reported of several parts where a needed measure of theirs does not add
     * @throws CurrencyMismatchException if the formula has prices in another currency
     */
    public MetricValue get(Formula formula) {
        return value(formula);
    }

    /**
     * The parts that a figure does not use because they lack a measure it needs.
     *
     * @param metric a measure or a derived figure of {@link StandardMetrics}
     * @return the parts with the reason, in alphabetical order
     * @throws IllegalArgumentException if the metric does not follow from channel figures
     */
    public List<LeftOut> leftOut(Metric metric) {
        return leftOut(formula(metric));
    }

    /** Any measure that a part mentions is its own formula. */
    Formula formula(Metric metric) {
        if (!StandardFormulas.knows(metric)) {
            for (Measure measure : measures()) {
                if (measure.metric().equals(metric)) {
                    return Formula.of(measure);
                }
            }
        }
        return StandardFormulas.of(metric);
    }

    /**
     * What the parts say something of.
     *
     * @return the measures with a sum or a gap, the standard ones first
     */
    public List<Measure> measures() {
        Set<Measure> measures = new TreeSet<>();
        for (Tally tally : tallies()) {
            measures.addAll(tally.sums().keySet());
            measures.addAll(tally.gaps().keySet());
        }
        return List.copyOf(measures);
    }

    /**
     * The parts that the figure of a formula does not use.
     *
     * @param formula a formula, also one of your own
     * @return the parts with the reason, in alphabetical order
     */
    public List<LeftOut> leftOut(Formula formula) {
        Optional<Measure> apart = standingApart(formula);
        if (apart.isPresent()) {
            return slices.stream()
                    .flatMap(slice -> slice.apart(apart.get(), formula).stream())
                    .toList();
        }
        return slices.stream()
                .flatMap(slice -> slice.leftOut(formula.needs()).stream())
                .toList();
    }

    /** A needed measure with several readings that cannot be made one. */
    private Optional<Measure> standingApart(Formula formula) {
        Objects.requireNonNull(formula, "formula");
        for (Measure measure : formula.needs()) {
            if (formula.needsOneReading(measure)) {
                int readings = 0;
                for (Slice slice : slices) {
                    readings += slice.inScope(formula.needs()).isEmpty() ? 0 : slice.readings(measure, formula.needs());
                }
                if (readings > 1) {
                    return Optional.of(measure);
                }
            }
        }
        return Optional.empty();
    }

    private MetricValue value(Formula formula) {
        if (standingApart(formula).isPresent()) {
            return new NotReported();
        }
        Map<Measure, BigDecimal> sums = new HashMap<>();
        for (Slice slice : slices) {
            slice.inScope(formula.needs()).forEach((measure, sum) -> sums.merge(measure, sum, BigDecimal::add));
        }
        if (!sums.isEmpty()) {
            return formula.value(sums, currency);
        }
        boolean applies = slices.isEmpty()
                || leftOut(formula).stream().anyMatch(left -> !left.reason().equals(new NotApplicable()));
        return applies ? new NotReported() : new NotApplicable();
    }

    /**
     * ROI on margin: (revenue x margin - spend) / spend.
     *
     * @param margin the part of the revenue that stays after the cost of the goods, from 0 to 1
     * @return a share, negative for a loss; undefined without spend
     * @throws IllegalArgumentException if the margin is not from 0 to 1
     */
    public MetricValue returnOnInvestment(BigDecimal margin) {
        return get(StandardFormulas.returnOnInvestment(Require.share(margin, "margin")));
    }

    /**
     * ROI with effort: (revenue - cost) / cost, cost = spend + hours x rate.
     *
     * @param hourlyRate what an hour of work costs
     * @return a share, negative for a loss; undefined without cost
     * @throws CurrencyMismatchException if the rate has another currency than spend and revenue
     */
    public MetricValue returnOnInvestmentWithEffort(Money hourlyRate) {
        Objects.requireNonNull(hourlyRate, "hourlyRate");
        return get(StandardFormulas.returnWithEffort(hourlyRate));
    }

    /**
     * The ROAS at which spend pays for itself: 1 / margin.
     *
     * @param margin the part of the revenue that stays after the cost of the goods, from 0 to 1
     * @return a multiple; undefined for a margin of 0
     * @throws IllegalArgumentException if the margin is not from 0 to 1
     */
    public static MetricValue breakEvenReturnOnAdSpend(BigDecimal margin) {
        return MetricValue.ratio(BigDecimal.ONE, Require.share(margin, "margin"));
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
        for (Measure measure : measures()) {
            MetricValue value = get(measure.metric());
            if (value.isValue()) {
                measured.add(measure.metric() + " " + value);
            }
        }
        return name() + ": " + (measured.isEmpty() ? "nothing reported" : String.join(", ", measured));
    }
}
