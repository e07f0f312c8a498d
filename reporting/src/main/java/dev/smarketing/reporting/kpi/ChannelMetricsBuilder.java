package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.money.ExchangeRate;
import dev.smarketing.core.money.ExchangeRates;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the measures of one channel, each set once. Not for use by several threads. */
public final class ChannelMetricsBuilder {

    private final String name;
    private final Map<Measure, BigDecimal> numbers = new HashMap<>();
    private final Map<Measure, MetricValue> gaps = new HashMap<>();
    private final Set<ExchangeRate> used = new HashSet<>();
    private @Nullable Currency currency;
    private @Nullable UnaryOperator<Money> conversion;

    ChannelMetricsBuilder(String name) {
        this.name = name;
    }

    /**
     * Money paid.
     *
     * @param spend the amount; a credit is negative
     * @return this
     */
    public ChannelMetricsBuilder spend(Money spend) {
        Objects.requireNonNull(spend, "spend");
        return money(Measure.SPEND, spend);
    }

    /**
     * Times an advertisement was shown.
     *
     * @param impressions how many
     * @return this
     */
    public ChannelMetricsBuilder impressions(long impressions) {
        return whole(Measure.IMPRESSIONS, impressions);
    }

    /**
     * Times an advertisement was clicked.
     *
     * @param clicks how many
     * @return this
     */
    public ChannelMetricsBuilder clicks(long clicks) {
        return whole(Measure.CLICKS, clicks);
    }

    /**
     * People who left their contact data.
     *
     * @param leads how many
     * @return this
     */
    public ChannelMetricsBuilder leads(long leads) {
        return whole(Measure.LEADS, leads);
    }

    /**
     * Marketing-qualified leads.
     *
     * @param mqls how many
     * @return this
     */
    public ChannelMetricsBuilder mqls(long mqls) {
        return whole(Measure.MQLS, mqls);
    }

    /**
     * Sales-qualified leads.
     *
     * @param sqls how many
     * @return this
     */
    public ChannelMetricsBuilder sqls(long sqls) {
        return whole(Measure.SQLS, sqls);
    }

    /**
     * Won customers.
     *
     * @param sales how many
     * @return this
     */
    public ChannelMetricsBuilder sales(long sales) {
        return whole(Measure.SALES, sales);
    }

    /**
     * Money that won customers brought.
     *
     * @param revenue the amount; a refund is negative
     * @return this
     */
    public ChannelMetricsBuilder revenue(Money revenue) {
        Objects.requireNonNull(revenue, "revenue");
        return money(Measure.REVENUE, revenue);
    }

    /**
     * Leads that sales closed without winning them.
     *
     * @param lost how many
     * @return this
     */
    public ChannelMetricsBuilder lost(long lost) {
        return whole(Measure.LOST, lost);
    }

    /**
     * Hours of work.
     *
     * @param hours how many
     * @return this
     */
    public ChannelMetricsBuilder effort(BigDecimal hours) {
        return count(Measure.EFFORT, hours);
    }

    /**
     * A count that need not be whole, such as conversions shared between channels.
     *
     * @param measure which count
     * @param number how many; negative only as a correction
     * @return this
     * @throws IllegalArgumentException if the measure is money
     */
    public ChannelMetricsBuilder count(Measure measure, BigDecimal number) {
        Objects.requireNonNull(measure, "measure");
        if (measure.isMoney()) {
            throw new IllegalArgumentException(
                    measure.metric() + " of '" + name + "' is money and not a count; give an amount with its currency");
        }
        return put(measure, Objects.requireNonNull(number, "number"));
    }

    /**
     * An amount of any measure that is money.
     *
     * @param measure which amount
     * @param money how much
     * @return this
     * @throws IllegalArgumentException if the measure is no money
     * @throws dev.smarketing.core.money.CurrencyMismatchException if another amount has another currency
     */
    public ChannelMetricsBuilder amount(Measure measure, Money money) {
        Objects.requireNonNull(measure, "measure");
        if (!measure.isMoney()) {
            throw new IllegalArgumentException(measure.metric() + " of '" + name + "' is no money; give a count");
        }
        return money(measure, money);
    }

    /**
     * A whole count of any measure that is no money.
     *
     * @param measure which count
     * @param number how many; negative only as a correction
     * @return this
     * @throws IllegalArgumentException if the measure is money
     */
    public ChannelMetricsBuilder count(Measure measure, long number) {
        return count(measure, BigDecimal.valueOf(number));
    }

    private ChannelMetricsBuilder whole(Measure measure, long number) {
        return put(measure, BigDecimal.valueOf(number));
    }

    /**
     * From here on converts every amount to one currency; {@link ChannelMetrics#rates()} lists the rates it took.
     *
     * @param target the currency of the figures
     * @param rates the dated rates
     * @param day the day whose rates hold
     * @return this
     */
    public ChannelMetricsBuilder convertingTo(Currency target, ExchangeRates rates, LocalDate day) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(day, "day");
        conversion = money -> {
            if (!money.currency().equals(target)) {
                used.add(rates.rate(money.currency(), target, day));
            }
            return rates.convert(money, target, day);
        };
        return this;
    }

    private ChannelMetricsBuilder money(Measure measure, Money given) {
        Money money = conversion == null ? given : conversion.apply(given);
        currency = Tally.oneOf(currency, money.currency());
        return put(measure, money.amount());
    }

    private ChannelMetricsBuilder put(Measure measure, BigDecimal number) {
        requireUnset(measure);
        numbers.put(measure, number);
        return this;
    }

    /**
     * Says that the channel has no such measures: a trade fair has no clicks.
     *
     * @param measures which ones
     * @return this
     */
    public ChannelMetricsBuilder notApplicable(Measure... measures) {
        return gap(new NotApplicable(), Require.elements(measures, "measures"));
    }

    /**
     * Says that measures are missing that should be there, such as a blank cell. Within rows that are
     * collected to one channel this keeps the whole row out of the figures that need the measure, whereas a
     * measure that is not mentioned may come from another row.
     *
     * @param measures which ones
     * @return this
     */
    public ChannelMetricsBuilder notReported(Measure... measures) {
        return gap(new NotReported(), Require.elements(measures, "measures"));
    }

    private ChannelMetricsBuilder gap(MetricValue reason, List<Measure> measures) {
        for (Measure measure : measures) {
            requireUnset(measure);
            gaps.put(measure, reason);
        }
        return this;
    }

    private void requireUnset(Measure measure) {
        BigDecimal number = numbers.get(measure);
        Object said = number == null ? gaps.get(measure) : new Quantity(number);
        if (said != null) {
            throw new IllegalStateException(
                    measure.metric() + " of '" + name + "' already has " + said + "; set each measure once");
        }
    }

    /**
     * The figures so far.
     *
     * @return the metrics
     */
    public ChannelMetrics build() {
        return ChannelMetrics.ofTallies(
                name, List.of(new Tally(Map.copyOf(numbers), Map.copyOf(gaps), currency, Set.of(), Set.copyOf(used))));
    }
}
