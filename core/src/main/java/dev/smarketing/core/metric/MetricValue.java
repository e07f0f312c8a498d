package dev.smarketing.core.metric;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * The value of a metric, or the reason why there is none. A closed family: new kinds of absence or value
 * are an API change.
 */
public sealed interface MetricValue {

    /**
     * Whether this is a value and not an absence.
     *
     * @return true for {@link Quantity}, {@link Amount}, {@link Ratio} and {@link UnitCost}
     */
    default boolean isValue() {
        return this instanceof Quantity || this instanceof Amount || this instanceof Ratio || this instanceof UnitCost;
    }

    /**
     * Both figures as one: counts and amounts add, quotients add both sides, so the result never is a mean
     * of quotients. An undefined quotient has both sides and takes part. An absence brings nothing to the
     * pool: with a value the value stays, and the caller, who knows whose absence it is, lists it; of two
     * absences the one nearer to a value stays (pending, then not reported, then not applicable).
     * Associative and commutative.
     *
     * @param other a figure of the same kind, or an absence
     * @return the pooled figure; undefined if the denominators add up to 0
     * @throws IllegalArgumentException if the kinds differ, such as a count and a ratio, or the currencies do
     */
    default MetricValue pooledWith(MetricValue other) {
        return Pooling.pool(this, other);
    }

    /**
     * For people: rounded once, HALF_EVEN; money to its minor unit, ratios to 4 decimals.
     *
     * @param language the language
     * @return the text
     */
    default String toText(Language language) {
        return MetricText.of(this, language);
    }

    /**
     * A share for people: a percentage rounded once, HALF_EVEN, to one decimal; an absence in words.
     *
     * @param language the language
     * @return for example {@code 62.5 %}
     * @throws IllegalArgumentException if this is a value but no {@link Ratio}
     */
    default String toPercentText(Language language) {
        return MetricText.percent(this, language);
    }

    /**
     * As plain data, exact, both sides of a quotient kept. A part of larger data, so it bears no version.
     *
     * @return the kind, then its numbers; money as text such as {@code EUR 30.125}
     */
    default Map<String, Object> toData() {
        return MetricData.of(this);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the value
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    static MetricValue fromData(Map<String, ?> data) {
        return DataObject.root("figure", data).make(MetricData::read);
    }

    /**
     * A count.
     *
     * @param number how many
     * @return the value
     */
    static MetricValue count(long number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    /**
     * An amount of money.
     *
     * @param money how much
     * @return the value
     */
    static MetricValue amount(Money money) {
        return new Amount(money);
    }

    /**
     * A share or multiple, or undefined if the whole is 0.
     *
     * @param part the numerator
     * @param whole the denominator
     * @return a {@link Ratio} or {@link Undefined}
     */
    static MetricValue ratio(BigDecimal part, BigDecimal whole) {
        Objects.requireNonNull(whole, "whole");
        return whole.signum() == 0 ? new Undefined(new Quantity(part)) : new Ratio(part, whole);
    }

    /**
     * A share of two counts, or undefined if the whole is 0.
     *
     * @param part the numerator
     * @param whole the denominator
     * @return a {@link Ratio} or {@link Undefined}
     */
    static MetricValue ratio(long part, long whole) {
        return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /**
     * A cost per unit, or undefined if there are no units.
     *
     * @param total the money spent
     * @param units the number of units
     * @return a {@link UnitCost} or {@link Undefined}
     */
    static MetricValue unitCost(Money total, long units) {
        return unitCost(total, BigDecimal.valueOf(units));
    }

    /**
     * A cost per unit, or undefined if there are no units.
     *
     * @param total the money spent
     * @param units the number of units, also fractional: thousands of impressions, shared conversions
     * @return a {@link UnitCost} or {@link Undefined}
     */
    static MetricValue unitCost(Money total, BigDecimal units) {
        Objects.requireNonNull(units, "units");
        return units.signum() == 0 ? new Undefined(new Amount(total)) : new UnitCost(total, units);
    }

    /**
     * A number of things.
     *
     * @param number how many; equal numbers are equal whatever their scale
     */
    record Quantity(BigDecimal number) implements MetricValue {
        /**
         * A number in its shortest form.
         *
         * @param number how many
         */
        public Quantity {
            Objects.requireNonNull(number, "number");
            number = Decimals.canonical(number);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * An amount of money.
     *
     * @param money the amount
     */
    record Amount(Money money) implements MetricValue {
        /**
         * An amount.
         *
         * @param money the amount
         */
        public Amount {
            Objects.requireNonNull(money, "money");
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * A part of a whole, both kept. Equality is that of both sides: 1/2 and 2/4 pool differently.
     *
     * @param part the numerator
     * @param whole the denominator, not 0
     */
    record Ratio(BigDecimal part, BigDecimal whole) implements MetricValue {
        /**
         * A ratio of numbers in their shortest form.
         *
         * @param part the numerator
         * @param whole the denominator, not 0
         */
        public Ratio {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(whole, "whole");
            part = Decimals.canonical(part);
            whole = Decimals.canonical(whole);
            if (whole.signum() == 0) {
                throw new IllegalArgumentException("the whole of a ratio is 0; use MetricValue.ratio, which answers"
                        + " undefined and keeps the part " + part.toPlainString());
            }
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * Money per unit, both kept.
     *
     * @param total the money
     * @param units the number of units, not 0
     */
    record UnitCost(Money total, BigDecimal units) implements MetricValue {
        /**
         * A cost per unit.
         *
         * @param total the money
         * @param units the number of units, not 0
         */
        public UnitCost {
            Objects.requireNonNull(units, "units");
            Objects.requireNonNull(total, "total");
            units = Decimals.canonical(units);
            if (units.signum() == 0) {
                throw new IllegalArgumentException("the units of a unit cost are 0; use MetricValue.unitCost, which"
                        + " answers undefined and keeps the total " + total);
            }
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * A quotient whose denominator is 0. The numerator is kept: money spent without a result is worse than
     * no activity at all.
     *
     * @param numerator a {@link Quantity} or {@link Amount}
     */
    record Undefined(MetricValue numerator) implements MetricValue {
        /**
         * An undefined quotient.
         *
         * @param numerator a {@link Quantity} or {@link Amount}
         */
        public Undefined {
            Objects.requireNonNull(numerator, "numerator");
            if (!(numerator instanceof Quantity || numerator instanceof Amount)) {
                throw new IllegalArgumentException(
                        "numerator " + numerator + " is not a quantity or an amount; give one of these");
            }
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** The channel has no such measure: a trade fair has no clicks. */
    record NotApplicable() implements MetricValue {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** The measure exists, but nobody has reported it. */
    record NotReported() implements MetricValue {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** The measure exists, but it is too early to tell it. */
    record Pending() implements MetricValue {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
