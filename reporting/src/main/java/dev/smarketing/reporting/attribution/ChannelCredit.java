package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What a channel is credited with. */
public final class ChannelCredit {

    private final Channel channel;
    private final BigFraction conversions;
    private final @Nullable Money value;
    private final List<JourneyShare> topJourneys;

    ChannelCredit(Channel channel, BigFraction conversions, @Nullable Money value, List<JourneyShare> topJourneys) {
        this.channel = channel;
        this.conversions = conversions;
        this.value = value;
        this.topJourneys = topJourneys;
    }

    static ChannelCredit none(Channel channel) {
        return new ChannelCredit(channel, BigFraction.ZERO, null, List.of());
    }

    ChannelCredit plus(ChannelCredit other) {
        TopJourneys top = new TopJourneys();
        topJourneys.forEach(top::add);
        other.topJourneys.forEach(top::add);
        return new ChannelCredit(
                channel, conversions.add(other.conversions), CreditSum.sum(value, other.value), top.journeys());
    }

    /**
     * The channel.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * The conversions, with the shares of those it did not bring alone.
     *
     * @return a ratio in lowest terms, such as 7/2
     */
    public MetricValue conversions() {
        return Exact.value(conversions);
    }

    /**
     * Its part of the values, in whole minor units.
     *
     * @return the amount, empty if nobody has reported the value of any of its conversions
     */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What a credited conversion cost: CPA on this attribution.
     *
     * @param spend what the channel cost
     * @return spend over conversions, both sides enlarged by one factor where the conversions are not whole; undefined
     *     without conversions
     */
    public MetricValue costPerConversion(Money spend) {
        Objects.requireNonNull(spend, "spend");
        return MetricValue.unitCost(
                spend.times(new BigDecimal(conversions.getDenominator())), new BigDecimal(conversions.getNumerator()));
    }

    /**
     * ROAS on this attribution.
     *
     * @param spend what the channel cost, in the currency of the values
     * @return value over spend, 0 over spend without conversions; undefined without spend, not reported if there are
     *     conversions and the value of none of them is
     * @throws dev.smarketing.core.money.CurrencyMismatchException if it is in another currency than the values
     */
    public MetricValue returnOnSpend(Money spend) {
        Objects.requireNonNull(spend, "spend");
        if (value == null) {
            return conversions.signum() == 0
                    ? MetricValue.ratio(BigDecimal.ZERO, spend.amount())
                    : new MetricValue.NotReported();
        }
        value.compareTo(spend); // refuses another currency
        return MetricValue.ratio(value.amount(), spend.amount());
    }

    /**
     * What a credited conversion cost, by the spend of a report.
     *
     * @param spend an amount, such as {@code metrics.get(StandardMetrics.SPEND)}, or why there is none
     * @return as {@link #costPerConversion(Money)}; without an amount the same absence
     * @throws IllegalArgumentException if it is another figure than an amount
     */
    public MetricValue costPerConversion(MetricValue spend) {
        Objects.requireNonNull(spend, "spend");
        return spend.isValue() ? costPerConversion(amount(spend)) : spend;
    }

    /**
     * ROAS on this attribution, by the spend of a report.
     *
     * @param spend an amount, such as {@code metrics.get(StandardMetrics.SPEND)}, or why there is none
     * @return as {@link #returnOnSpend(Money)}; without an amount the same absence
     * @throws IllegalArgumentException if it is another figure than an amount
     */
    public MetricValue returnOnSpend(MetricValue spend) {
        Objects.requireNonNull(spend, "spend");
        return spend.isValue() ? returnOnSpend(amount(spend)) : spend;
    }

    private static Money amount(MetricValue spend) {
        if (spend instanceof MetricValue.Amount amount) {
            return amount.money();
        }
        throw new IllegalArgumentException("spend is " + spend + ", not an amount; give one with its currency");
    }

    /**
     * The journeys that gave it most.
     *
     * @return at most {@value Attribution#TOP_JOURNEYS}, the largest part of the value first, of equal ones the
     *     largest share, then the smallest id
     */
    public List<JourneyShare> topJourneys() {
        return topJourneys;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelCredit credit
                && channel.equals(credit.channel)
                && conversions.equals(credit.conversions)
                && Objects.equals(value, credit.value)
                && topJourneys.equals(credit.topJourneys);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel, conversions, value);
    }

    /**
     * Channel, conversions and value.
     *
     * @return for example {@code Search 7/2 EUR 120.00}
     */
    @Override
    public String toString() {
        return channel + " " + Exact.text(conversions) + (value == null ? "" : " " + value);
    }
}
