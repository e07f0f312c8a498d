package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a metric follows from measures: a sum of them, or one sum over another. Making one checks that unit, direction
 * and additivity of the metric are those that the formula gives. The usual ones are known by their metric; those of
 * your own are made, stored and evaluated by the same means.
 */
public final class Formula {

    private static final int VERSION = 1;

    private final Metric metric;
    private final Sum numerator;
    private final @Nullable Sum denominator;
    private final List<Measure> needs;

    private Formula(Metric metric, Sum numerator, @Nullable Sum denominator) {
        Objects.requireNonNull(numerator, "numerator");
        this.metric = metric;
        this.numerator = numerator;
        this.denominator = denominator;
        Set<Measure> all = new LinkedHashSet<>(numerator.measures());
        if (denominator != null) {
            all.addAll(denominator.measures());
        }
        this.needs = List.copyOf(all);
    }

    /**
     * The formula of a standard metric.
     *
     * @param metric a measure or a derived figure of {@link dev.smarketing.core.metric.StandardMetrics} or
     *     {@link dev.smarketing.core.metric.StandardEmailMetrics}
     * @return its formula
     * @throws IllegalArgumentException if the metric does not follow from channel figures
     */
    public static Formula of(Metric metric) {
        return StandardFormulas.of(metric);
    }

    /**
     * The measure itself.
     *
     * @param measure the measure
     * @return a formula of its metric
     */
    public static Formula of(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        return new Formula(measure.metric(), Sum.of(measure), null);
    }

    /**
     * Measures added up.
     *
     * @param metric what the sum means, of the same unit and additivity as every measure in it
     * @param sum the measures
     * @return the formula
     * @throws IllegalArgumentException if unit, additivity or direction do not agree, or measures that count people
     *     once, or that never add, are to be added
     */
    public static Formula sum(Metric metric, Sum sum) {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(sum, "sum");
        Formula formula = new Formula(metric, sum, null);
        if (metric.unit() != sum.unit()) {
            throw formula.wrong("unit", metric.unit(), sum.unit());
        }
        boolean priced = sum.currency() != null;
        for (Metric part : sum.metrics()) {
            if (!priced && part.additivity() != metric.additivity()) {
                throw formula.wrong("additivity", metric.additivity(), part.additivity());
            }
        }
        if (sum.measures().size() > 1 && sum.measures().stream().anyMatch(Measure::isSingle)) {
            throw new IllegalArgumentException("metric '" + metric.id() + "' adds " + sum
                    + ", of which a measure does not add; measure the whole as one figure instead");
        }
        formula.checkDirection(sum.goodness());
        return formula;
    }

    /**
     * One measure over another: a cost per result, a rate, a multiple.
     *
     * @param metric what the quotient means
     * @param numerator what stands above
     * @param denominator what stands below
     * @return the formula
     * @throws IllegalArgumentException if unit, additivity or direction do not agree
     */
    public static Formula quotient(Metric metric, Measure numerator, Measure denominator) {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        return quotient(metric, Sum.of(numerator), Sum.of(denominator));
    }

    /**
     * One sum over another: a cost per result, a rate, a multiple.
     *
     * @param metric what the quotient means; {@link Additivity#QUOTIENT}; money over counts is money, days over counts
     *     are days, like over like is a share or a multiple
     * @param numerator what stands above
     * @param denominator what stands below
     * @return the formula
     * @throws IllegalArgumentException if unit, additivity or direction do not agree
     */
    public static Formula quotient(Metric metric, Sum numerator, Sum denominator) {
        Objects.requireNonNull(metric, "metric");
        Formula formula = new Formula(metric, numerator, Objects.requireNonNull(denominator, "denominator"));
        if (metric.additivity() != Additivity.QUOTIENT) {
            throw formula.wrong("additivity", metric.additivity(), Additivity.QUOTIENT);
        }
        boolean share = metric.unit() == MetricUnit.SHARE || metric.unit() == MetricUnit.MULTIPLE;
        if (denominator.unit() == MetricUnit.MONEY && numerator.unit() != MetricUnit.MONEY) {
            throw new IllegalArgumentException("metric '" + metric.id() + "' divides " + numerator
                    + " by money, which would lose the currency; turn it over: money per unit");
        }
        if (share != (numerator.unit() == denominator.unit()) || !(share || metric.unit() == numerator.unit())) {
            throw new IllegalArgumentException("unit of metric '" + metric.id() + "' is " + metric.unit()
                    + ", but its formula " + formula + " gives "
                    + (numerator.unit() == denominator.unit() ? "SHARE or MULTIPLE" : numerator.unit())
                    + "; make them agree");
        }
        boolean open = numerator.isMixed() || denominator.isMixed();
        formula.checkDirection(open ? 0 : agreed(numerator.goodness(), -denominator.goodness()));
        return formula;
    }

    private static int agreed(int above, int below) {
        return above * below < 0 ? 0 : Integer.signum(above + below);
    }

    private void checkDirection(int goodness) {
        Direction given = goodness > 0 ? Direction.HIGHER_BETTER : Direction.LOWER_BETTER;
        if (goodness != 0 && metric.direction() != given && metric.direction() != Direction.IN_RANGE) {
            throw wrong("direction", metric.direction(), given);
        }
    }

    private IllegalArgumentException wrong(String what, Enum<?> said, Enum<?> given) {
        return new IllegalArgumentException(what + " of metric '" + metric.id() + "' is " + said + ", but its formula "
                + this + " gives " + given + "; make them agree");
    }

    /**
     * What it computes.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    /**
     * What a part must have measured to take part.
     *
     * @return the measures, those of the numerator first
     */
    public List<Measure> needs() {
        return needs;
    }

    /** Whether the figure of one reading stays the only one: it cannot be made of two. */
    boolean needsOneReading(Measure measure) {
        return measure.metric().additivity() == Additivity.NONE || (denominator == null && measure.isSingle());
    }

    MetricValue value(Map<Measure, BigDecimal> sums, @Nullable Currency measured) {
        BigDecimal above = numerator.of(sums);
        Currency currency = numerator.unit() == MetricUnit.MONEY ? Tally.oneOf(measured, currencyOfPrices()) : null;
        if (denominator == null) {
            return currency == null ? new Quantity(above) : MetricValue.amount(Money.of(above, currency));
        }
        BigDecimal below = denominator.of(sums);
        return currency == null || denominator.unit() == MetricUnit.MONEY
                ? MetricValue.ratio(above, below)
                : MetricValue.unitCost(Money.of(above, currency), below);
    }

    private @Nullable Currency currencyOfPrices() {
        return Tally.oneOf(numerator.currency(), denominator == null ? null : denominator.currency());
    }

    /**
     * As plain data.
     *
     * @return version, metric, numerator, and for a quotient the denominator; each a list of measures with their
     *     factor ({@code times}) or price
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("metric", metric.toData());
        data.put("numerator", numerator.toData());
        if (denominator != null) {
            data.put("denominator", denominator.toData());
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the formula
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static Formula fromData(Map<String, ?> data) {
        return DataObject.root("formula", data).make(Formula::read);
    }

    private static Formula read(DataObject data) {
        data.version(VERSION);
        Metric metric = data.nested("metric", Metric::fromData);
        Sum numerator = Sum.fromData(data, "numerator");
        return data.has("denominator")
                ? quotient(metric, numerator, Sum.fromData(data, "denominator"))
                : sum(metric, numerator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula
                && metric.equals(formula.metric)
                && numerator.equals(formula.numerator)
                && Objects.equals(denominator, formula.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metric, numerator, denominator);
    }

    /** For example {@code spend / (sales + lost leads)}. */
    @Override
    public String toString() {
        return denominator == null ? numerator.toString() : bracketed(numerator) + " / " + bracketed(denominator);
    }

    private static String bracketed(Sum sum) {
        return sum.measures().size() > 1 ? "(" + sum + ")" : sum.toString();
    }
}
