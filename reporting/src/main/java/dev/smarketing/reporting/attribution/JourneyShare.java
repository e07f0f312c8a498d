package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What one journey gave to one channel. */
public final class JourneyShare {

    /** The largest first: by value, then by share, then by id; a journey without a value comes after all others. */
    static final Comparator<JourneyShare> LARGEST_FIRST = Comparator.comparing(
                    (JourneyShare share) -> share.value, Comparator.nullsFirst(Comparator.<Money>naturalOrder()))
            .thenComparing(share -> share.share)
            .reversed()
            .thenComparing(share -> share.journey);

    private final String journey;
    private final BigFraction share;
    private final @Nullable Money value;

    private JourneyShare(String journey, BigFraction share, @Nullable Money value) {
        this.journey = journey;
        this.share = share;
        this.value = value;
    }

    static Map<Channel, JourneyShare> of(JourneyCredit credit, Shares shares) {
        Map<Channel, BigInteger> parts = new TreeMap<>();
        Map<Channel, Money> values = new TreeMap<>();
        List<Touchpoint> touches = credit.path().touches();
        for (int i = 0; i < touches.size(); i++) {
            parts.merge(touches.get(i).channel(), shares.number(i), BigInteger::add);
            if (!credit.values().isEmpty()) {
                values.merge(touches.get(i).channel(), credit.values().get(i), Money::plus);
            }
        }
        Map<Channel, JourneyShare> byChannel = new TreeMap<>();
        parts.forEach((channel, number) -> {
            if (number.signum() > 0) {
                byChannel.put(
                        channel,
                        new JourneyShare(
                                credit.journey().id(), BigFraction.of(number, shares.parts()), values.get(channel)));
            }
        });
        return byChannel;
    }

    /**
     * The journey.
     *
     * @return its id
     */
    public String journey() {
        return journey;
    }

    /**
     * The share of the conversion.
     *
     * @return a ratio in lowest terms
     */
    public MetricValue share() {
        return Exact.value(share);
    }

    /**
     * The part of the value.
     *
     * @return the amount, empty if nobody has reported the value
     */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyShare that
                && journey.equals(that.journey)
                && share.equals(that.share)
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return journey.hashCode();
    }

    /**
     * Journey, share and value.
     *
     * @return for example {@code o-7 1/2 EUR 25.00}
     */
    @Override
    public String toString() {
        return journey + " " + Exact.text(share) + (value == null ? "" : " " + value);
    }
}
