package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Why a pooled rate changed: because its parts changed (rate), because their weights did (mix), or both at once
 * (interaction). The weight of a part is its share of the denominators. In every {@link Convention} all effects of all
 * parts add up to the change exactly.
 *
 * <p>Source: the shift-share identity; with {@code w} weights, {@code r} rates, {@code R} pooled rates, 0 before and 1
 * after.
 */
public final class MixAndRate {

    /** Who gets what mix and rate do together. */
    public enum Convention {
        /** Mix {@code (w1-w0)(r0-R0)}, rate {@code w0(r1-r0)}, and the interaction {@code (w1-w0)(r1-r0)} apart. */
        THREE_TERM,
        /** Mix {@code (w1-w0)(r0-R0)}, rate at the new weights {@code w1(r1-r0)}. */
        RATE_AT_NEW,
        /** Mix {@code (w1-w0)((r0+r1)/2-(R0+R1)/2)}, rate {@code (w0+w1)/2 (r1-r0)}. */
        MIDPOINT
    }

    /**
     * The effects of one part on the pooled rate, in the rate's unit.
     *
     * @param part the name of the part
     * @param mix what its changed weight did; a part without a rate before, or after, is all mix
     * @param rate what its changed rate did
     * @param interaction what both did together, 0 outside {@link Convention#THREE_TERM}
     */
    public record Effects(String part, MetricValue mix, MetricValue rate, MetricValue interaction) {

        /**
         * The effects of one part on the pooled rate, in the rate's unit.
         *
         * @param part the name of the part
         * @param mix what its changed weight did; a part without a rate before, or after, is all mix
         * @param rate what its changed rate did
         * @param interaction what both did together, 0 outside {@link Convention#THREE_TERM}
         */
        public Effects {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(mix, "mix");
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(interaction, "interaction");
        }
    }

    private final Convention convention;
    private final List<Effects> parts;
    private final Effects total;
    private final MetricValue change;

    private MixAndRate(Convention convention, List<Effects> parts, Effects total, MetricValue change) {
        this.convention = convention;
        this.parts = Require.elements(parts, "parts");
        this.total = total;
        this.change = change;
    }

    /**
     * Explains the change of a pooled rate.
     *
     * @param before the rate of each part before: ratios or costs per unit, undefined (0 over 0) where the part had no
     *     base; a part that is not named had none
     * @param after the rates after, of the same kind
     * @param convention who gets what mix and rate do together
     * @return the effects
     * @throws IllegalArgumentException if a rate is absent or of another kind, a base is negative, a part has a
     *     numerator without a base, or a period has no base at all
     */
    public static MixAndRate of(
            Map<String, MetricValue> before, Map<String, MetricValue> after, Convention convention) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(convention, "convention");
        Side old = new Side(before, "before");
        Side now = new Side(after, "after");
        Currency currency = oneCurrency(old.currency, now.currency);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Effects> parts = new ArrayList<>();
        Terms sum = Terms.NONE;
        for (String name : names) {
            Terms terms = terms(name, old, now, convention);
            sum = sum.plus(terms);
            parts.add(terms.named(name, currency));
        }
        return new MixAndRate(
                convention, parts, sum.named("", currency), valued(now.rate().subtract(old.rate()), currency));
    }

    private static @Nullable Currency oneCurrency(@Nullable Currency one, @Nullable Currency other) {
        if (one != null && other != null && !one.equals(other)) {
            throw new CurrencyMismatchException(one, other);
        }
        if ((one == null) != (other == null)) {
            throw new IllegalArgumentException(
                    "rates of one period are money and those of the other are not;" + " give the same figure for both");
        }
        return one;
    }

    private static Terms terms(String name, Side old, Side now, Convention convention) {
        BigFraction w0 = old.weight(name);
        BigFraction w1 = now.weight(name);
        BigFraction centre = convention == Convention.MIDPOINT ? half(old.rate().add(now.rate())) : old.rate();
        if (w0.signum() == 0 || w1.signum() == 0) {
            BigFraction known = w0.signum() == 0 ? now.rateOf(name) : old.rateOf(name);
            return new Terms(w1.subtract(w0).multiply(known.subtract(centre)), BigFraction.ZERO, BigFraction.ZERO);
        }
        BigFraction r0 = old.rateOf(name);
        BigFraction change = now.rateOf(name).subtract(r0);
        BigFraction shift = w1.subtract(w0);
        return switch (convention) {
            case THREE_TERM ->
                new Terms(shift.multiply(r0.subtract(centre)), w0.multiply(change), shift.multiply(change));
            case RATE_AT_NEW -> new Terms(shift.multiply(r0.subtract(centre)), w1.multiply(change), BigFraction.ZERO);
            case MIDPOINT ->
                new Terms(
                        shift.multiply(half(r0.add(now.rateOf(name))).subtract(centre)),
                        half(w0.add(w1)).multiply(change),
                        BigFraction.ZERO);
        };
    }

    private static BigFraction half(BigFraction number) {
        return number.divide(2);
    }

    private static MetricValue valued(BigFraction number, @Nullable Currency currency) {
        return currency == null ? Exact.value(number) : Exact.money(number, currency);
    }

    /**
     * Who gets what mix and rate do together.
     *
     * @return the convention
     */
    public Convention convention() {
        return convention;
    }

    /**
     * The effects of each part.
     *
     * @return one entry a part, sorted by name
     */
    public List<Effects> parts() {
        return parts;
    }

    /**
     * The effects of all parts.
     *
     * @return the sums, without a name
     */
    public Effects total() {
        return total;
    }

    /**
     * The change of the pooled rate.
     *
     * @return after less before, a ratio (points) or money a unit
     */
    public MetricValue change() {
        return change;
    }

    /**
     * The change and its causes.
     *
     * @return the change and the sums of mix, rate and interaction
     */
    @Override
    public String toString() {
        return convention + ": " + change + " = mix " + total.mix() + " + rate " + total.rate()
                + (convention == Convention.THREE_TERM ? " + interaction " + total.interaction() : "");
    }

    private record Terms(BigFraction mix, BigFraction rate, BigFraction interaction) {
        static final Terms NONE = new Terms(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

        Terms plus(Terms other) {
            return new Terms(mix.add(other.mix), rate.add(other.rate), interaction.add(other.interaction));
        }

        Effects named(String name, @Nullable Currency currency) {
            return new Effects(name, valued(mix, currency), valued(rate, currency), valued(interaction, currency));
        }
    }

    /** One part of one period. */
    private record Part(
            BigDecimal numerator, BigDecimal base, @Nullable Currency currency) {

        static Part of(String name, MetricValue rate, String period) {
            Part part = read(name, rate);
            if (part.base.signum() < 0 || (part.base.signum() == 0 && part.numerator.signum() != 0)) {
                throw new IllegalArgumentException("'" + name + "' has " + part.numerator.toPlainString()
                        + " over a base of " + part.base.toPlainString() + " " + period
                        + "; only parts with a base above 0, or with nothing at all, can be weighed");
            }
            return part;
        }

        private static Part read(String name, MetricValue rate) {
            if (rate instanceof Ratio ratio) {
                return new Part(ratio.part(), ratio.whole(), null);
            }
            if (rate instanceof UnitCost cost) {
                return money(cost.total(), cost.units());
            }
            if (rate instanceof Undefined undefined) {
                return undefined.numerator() instanceof Amount amount
                        ? money(amount.money(), BigDecimal.ZERO)
                        : new Part(((Quantity) undefined.numerator()).number(), BigDecimal.ZERO, null);
            }
            throw new IllegalArgumentException("'" + name + "' is " + rate
                    + ", neither a ratio nor a cost per unit; leave the part out of both periods");
        }

        private static Part money(Money total, BigDecimal units) {
            return new Part(total.amount(), units, total.currency());
        }

        BigFraction rate() {
            return base.signum() == 0
                    ? BigFraction.ZERO
                    : Exact.fraction(numerator).divide(Exact.fraction(base));
        }
    }

    /** All parts of one period. */
    private static final class Side {
        private static final Part NOTHING = new Part(BigDecimal.ZERO, BigDecimal.ZERO, null);

        private final Map<String, Part> parts = new TreeMap<>();
        private final Part pooled;
        private final @Nullable Currency currency;

        Side(Map<String, MetricValue> rates, String period) {
            BigDecimal numerator = BigDecimal.ZERO;
            BigDecimal base = BigDecimal.ZERO;
            rates.forEach((name, rate) -> parts.put(name, Part.of(name, rate, period)));
            for (Part part : parts.values()) {
                numerator = numerator.add(part.numerator);
                base = base.add(part.base);
            }
            if (base.signum() == 0) {
                throw new IllegalArgumentException("nothing has a base " + period + " in " + rates
                        + "; a rate that does not exist has no change to explain");
            }
            this.currency = commonCurrency(rates);
            this.pooled = new Part(numerator, base, currency);
        }

        private @Nullable Currency commonCurrency(Map<String, MetricValue> rates) {
            List<Part> all = List.copyOf(parts.values());
            Currency first = all.get(0).currency();
            for (Part part : all) {
                Currency next = part.currency();
                if ((first == null) != (next == null)) {
                    throw new IllegalArgumentException(
                            "some of " + rates + " are money and some are not; give one figure for all parts");
                }
                if (first != null && next != null && !first.equals(next)) {
                    throw new CurrencyMismatchException(first, next);
                }
            }
            return first;
        }

        BigFraction rate() {
            return pooled.rate();
        }

        BigFraction weight(String name) {
            return Exact.fraction(parts.getOrDefault(name, NOTHING).base()).divide(Exact.fraction(pooled.base()));
        }

        /** 0 for a part without a base, whose rate nobody weighs. */
        BigFraction rateOf(String name) {
            return parts.getOrDefault(name, NOTHING).rate();
        }
    }
}
