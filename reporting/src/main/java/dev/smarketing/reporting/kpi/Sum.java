package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures added up, each times a factor: one side of a {@link Formula}. All of one unit: money with money, counts
 * with counts, hours with hours; hours and counts become money by a price.
 */
public final class Sum {

    /** A factor that has a currency is the price of one unit. */
    private record Term(BigDecimal factor, @Nullable Currency currency) {

        Term {
            factor = factor.stripTrailingZeros();
        }

        Term plus(Term other) {
            return new Term(factor.add(other.factor), currency);
        }

        Term times(BigDecimal times) {
            return new Term(factor.multiply(times), currency);
        }
    }

    private final Map<Measure, Term> terms;
    private final MetricUnit unit;

    private Sum(Map<Measure, Term> terms, MetricUnit unit) {
        this.terms = Collections.unmodifiableMap(terms);
        this.unit = unit;
    }

    /**
     * One measure.
     *
     * @param measure the measure
     * @return the measure, once
     */
    public static Sum of(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        return new Sum(
                Map.of(measure, new Term(BigDecimal.ONE, null)),
                measure.metric().unit());
    }

    /**
     * This and a measure.
     *
     * @param measure what to add
     * @return the sum
     * @throws IllegalArgumentException if the units differ
     */
    public Sum plus(Measure measure) {
        return plus(of(measure));
    }

    /**
     * This less a measure.
     *
     * @param measure what to take away
     * @return the difference
     * @throws IllegalArgumentException if the units differ
     */
    public Sum minus(Measure measure) {
        return plus(of(measure).times(BigDecimal.ONE.negate()));
    }

    /**
     * Both.
     *
     * @param other what to add
     * @return the sum
     * @throws IllegalArgumentException if the units differ, or a measure cancels out
     * @throws CurrencyMismatchException if prices have two currencies
     */
    public Sum plus(Sum other) {
        Objects.requireNonNull(other, "other");
        if (unit != other.unit) {
            throw new IllegalArgumentException(this + " (" + unit + ") and " + other + " (" + other.unit
                    + ") have different units and cannot be added; price counts and hours with times(Money) first");
        }
        Tally.oneOf(currency(), other.currency());
        Map<Measure, Term> added = new LinkedHashMap<>(terms);
        other.terms.forEach((measure, term) -> added.merge(measure, term, Term::plus));
        added.forEach((measure, term) -> {
            if (term.factor().signum() == 0) {
                throw new IllegalArgumentException(
                        measure + " cancels out in " + this + " and " + other + "; leave it out of both");
            }
        });
        return new Sum(added, unit);
    }

    /**
     * This, so many times.
     *
     * @param factor a number, not 0
     * @return the product
     * @throws IllegalArgumentException if the factor is 0
     */
    public Sum times(BigDecimal factor) {
        Objects.requireNonNull(factor, "factor");
        if (factor.signum() == 0) {
            throw new IllegalArgumentException("factor of " + this + " is 0; leave the measure out instead");
        }
        Map<Measure, Term> scaled = new LinkedHashMap<>();
        terms.forEach((measure, term) -> scaled.put(measure, term.times(factor)));
        return new Sum(scaled, unit);
    }

    /**
     * Counts or hours as money.
     *
     * @param price what one costs, for example an hourly rate
     * @return an amount
     * @throws IllegalArgumentException if this is money already
     */
    public Sum times(Money price) {
        Objects.requireNonNull(price, "price");
        if (unit == MetricUnit.MONEY) {
            throw new IllegalArgumentException(this + " is money already and has no price per unit; use a number");
        }
        Map<Measure, Term> priced = new LinkedHashMap<>();
        terms.forEach((measure, term) ->
                priced.put(measure, new Term(term.factor().multiply(price.amount()), price.currency())));
        return new Sum(priced, MetricUnit.MONEY);
    }

    MetricUnit unit() {
        return unit;
    }

    Set<Measure> measures() {
        return terms.keySet();
    }

    Collection<Metric> metrics() {
        return terms.keySet().stream().map(Measure::metric).toList();
    }

    /** The currency of its prices. */
    @Nullable
    Currency currency() {
        Currency found = null;
        for (Term term : terms.values()) {
            found = Tally.oneOf(found, term.currency());
        }
        return found;
    }

    BigDecimal of(Map<Measure, BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Measure, Term> term : terms.entrySet()) {
            BigDecimal number = Objects.requireNonNull(numbers.get(term.getKey()), () -> "no sum of " + term.getKey());
            BigDecimal factor = term.getValue().factor();
            sum = sum.add(factor.compareTo(BigDecimal.ONE) == 0 ? number : number.multiply(factor));
        }
        return sum;
    }

    /** 1 if it gets better as it grows in every measure that has a direction, -1 if worse, 0 if mixed or open. */
    int goodness() {
        Set<Integer> signs = new TreeSet<>();
        terms.forEach((measure, term) -> {
            Direction direction = measure.metric().direction();
            if (direction != Direction.IN_RANGE) {
                signs.add(
                        direction == Direction.HIGHER_BETTER
                                ? term.factor().signum()
                                : -term.factor().signum());
            }
        });
        return signs.size() == 1 ? signs.iterator().next() : 0;
    }

    boolean isMixed() {
        return goodness() == 0
                && terms.keySet().stream().anyMatch(measure -> measure.metric().direction() != Direction.IN_RANGE);
    }

    List<Map<String, Object>> toData() {
        List<Map<String, Object>> data = new ArrayList<>();
        terms.forEach((measure, term) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("measure", measure.toData());
            if (term.currency() == null) {
                entry.put("times", term.factor());
            } else {
                entry.put("price", Money.of(term.factor(), term.currency()).toString());
            }
            data.add(Collections.unmodifiableMap(entry));
        });
        return List.copyOf(data);
    }

    static Sum fromData(DataObject parent, String key) {
        List<Sum> terms =
                parent.objects(key).stream().map(term -> term.make(Sum::term)).toList();
        return terms.stream().reduce(Sum::plus).orElseThrow(() -> parent.error(key, "is missing; give its terms"));
    }

    private static Sum term(DataObject data) {
        Sum measure = of(data.nested("measure", Measure::fromData));
        return data.has("price")
                ? measure.times(data.parsed("price", Money::parse, "an amount like EUR 55.00"))
                : measure.times(data.decimal("times"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum sum && terms.equals(sum.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** For example {@code sales + lost leads}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        terms.forEach((measure, term) -> {
            BigDecimal size = term.factor().abs();
            boolean negative = term.factor().signum() < 0;
            text.append(text.isEmpty() ? (negative ? "-" : "") : negative ? " - " : " + ");
            if (term.currency() != null) {
                text.append(Money.of(size, term.currency())).append(" x ");
            } else if (size.compareTo(BigDecimal.ONE) != 0) {
                text.append(size.toPlainString()).append(" x ");
            }
            text.append(measure);
        });
        return text.toString();
    }
}
