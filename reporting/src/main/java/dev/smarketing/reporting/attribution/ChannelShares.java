package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a model that looks at all journeys together found: the effect of each channel, exact, and the shares that
 * follow from the effects.
 */
public final class ChannelShares {

    private final SortedMap<Channel, BigFraction> effects;
    private final BigFraction sum;
    private final BigFraction conversions;

    ChannelShares(SortedMap<Channel, BigFraction> effects, BigFraction conversions) {
        this.effects = effects;
        this.sum = effects.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
        this.conversions = conversions;
    }

    /**
     * The channels.
     *
     * @return every channel that was touched, sorted
     */
    public NavigableSet<Channel> channels() {
        return Collections.unmodifiableNavigableSet(new TreeMap<>(effects).navigableKeySet());
    }

    /**
     * What the model measures: the removal effect, or the Shapley value.
     *
     * @param channel one of the channels
     * @return a ratio in lowest terms; it may be negative for a Shapley value of rates
     * @throws IllegalArgumentException if the channel was not touched
     */
    public MetricValue effect(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return Exact.value(exact(channel));
    }

    /**
     * The effect as a share of all effects.
     *
     * @param channel one of the channels
     * @return a ratio in lowest terms, undefined if the effects add up to 0
     * @throws IllegalArgumentException if the channel was not touched
     */
    public MetricValue share(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        BigFraction effect = exact(channel);
        return sum.equals(BigFraction.ZERO) ? undefined(effect) : Exact.value(effect.divide(sum));
    }

    /**
     * The channel's share of the conversions; in the caller's own game, of what all channels together are worth.
     *
     * @param channel one of the channels
     * @return a ratio in lowest terms, undefined if the effects add up to 0
     * @throws IllegalArgumentException if the channel was not touched
     */
    public MetricValue conversions(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        BigFraction effect = exact(channel);
        return sum.equals(BigFraction.ZERO)
                ? undefined(effect)
                : Exact.value(effect.divide(sum).multiply(conversions));
    }

    /**
     * Splits an amount by the shares, to the minor unit, by largest remainder.
     *
     * @param value the amount, such as that of all conversions with a touch
     * @return one amount a channel; they add up to the whole
     * @throws IllegalStateException if an effect is negative or they add up to 0, so that they are no shares of money
     * @throws ArithmeticException if the value is finer than the minor unit of its currency
     */
    public Map<Channel, Money> allocate(Money value) {
        Objects.requireNonNull(value, "value");
        boolean negative = effects.values().stream().anyMatch(effect -> effect.signum() < 0);
        if (negative || sum.signum() <= 0) {
            throw new IllegalStateException("effects " + this + " are no shares of " + value
                    + ": one is negative, or they add up to 0; report the effects themselves");
        }
        BigInteger common = BigInteger.ONE;
        for (BigFraction effect : effects.values()) {
            BigInteger denominator = effect.getDenominator().abs();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        List<BigDecimal> weights = new ArrayList<>(effects.size());
        for (BigFraction effect : effects.values()) {
            BigFraction whole = effect.multiply(BigFraction.of(common));
            weights.add(new BigDecimal(whole.getNumerator().divide(whole.getDenominator())));
        }
        List<Money> parts = value.allocate(weights);
        Map<Channel, Money> byChannel = new LinkedHashMap<>();
        int place = 0;
        for (Channel channel : effects.keySet()) {
            byChannel.put(channel, parts.get(place++));
        }
        return Collections.unmodifiableMap(byChannel);
    }

    private BigFraction exact(Channel channel) {
        BigFraction effect = effects.get(channel);
        if (effect == null) {
            throw new IllegalArgumentException(
                    "channel '" + channel + "' is not among " + effects.keySet() + "; ask for one of these");
        }
        return effect;
    }

    /** The numerator is the effect, which is 0 for all channels, or has its opposite in other channels. */
    private static MetricValue undefined(BigFraction effect) {
        return new MetricValue.Undefined(new MetricValue.Quantity(new BigDecimal(effect.getNumerator())
                .divide(new BigDecimal(effect.getDenominator()), MathContext.DECIMAL128)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelShares shares
                && effects.equals(shares.effects)
                && conversions.equals(shares.conversions);
    }

    @Override
    public int hashCode() {
        return effects.hashCode();
    }

    /**
     * The effects.
     *
     * @return for example {@code {Email=1, Search=1/2}}
     */
    @Override
    public String toString() {
        Map<Channel, String> texts = new LinkedHashMap<>();
        effects.forEach((channel, effect) -> texts.put(channel, Exact.text(effect)));
        return texts.toString();
    }
}
