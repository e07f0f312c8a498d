package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What a customer is worth against what winning one cost. These figures have no sides that pool: make them of the
 * pooled inputs.
 *
 * @param monthlyRevenue revenue per account and month
 * @param margin the part of it that stays after the cost of the goods, from 0 to 1
 * @param monthlyChurn the part of the accounts that leave in a month, from 0 to 1
 * @param acquisitionCost what a customer cost (CAC), in the same currency
 */
public record UnitEconomics(Money monthlyRevenue, BigDecimal margin, BigDecimal monthlyChurn, Money acquisitionCost) {

    /**
     * A customer in figures.
     *
     * @param monthlyRevenue revenue per account and month
     * @param margin the part of it that stays
     * @param monthlyChurn the part of the accounts that leave in a month
     * @param acquisitionCost what a customer cost
     * @throws IllegalArgumentException if margin or churn is not from 0 to 1
     * @throws dev.smarketing.core.money.CurrencyMismatchException if the amounts have two currencies
     */
    public UnitEconomics {
        Objects.requireNonNull(monthlyRevenue, "monthlyRevenue");
        monthlyRevenue.compareTo(acquisitionCost); // refuses two currencies
        margin = Decimals.canonical(Require.share(margin, "margin"));
        monthlyChurn = Decimals.canonical(Require.share(monthlyChurn, "monthly churn"));
    }

    /**
     * LTV: monthly revenue x margin / monthly churn.
     *
     * @return money; undefined without churn
     */
    public MetricValue lifetimeValue() {
        return MetricValue.unitCost(monthlyRevenue.times(margin), monthlyChurn);
    }

    /**
     * LTV:CAC, lifetime value / acquisition cost.
     *
     * @return a multiple; undefined without churn or without cost
     */
    public MetricValue lifetimeValueToAcquisitionCost() {
        return MetricValue.ratio(
                monthlyRevenue.amount().multiply(margin), monthlyChurn.multiply(acquisitionCost.amount()));
    }

    /**
     * The months until the margin of a customer has paid for the acquisition: acquisition cost / (monthly revenue x
     * margin).
     *
     * @return an exact number of months; undefined without margin
     */
    public MetricValue payback() {
        return MetricValue.ratio(
                acquisitionCost.amount(), monthlyRevenue.amount().multiply(margin));
    }

    /**
     * The month in which the acquisition is paid for.
     *
     * @return {@link #payback()} rounded up to a whole month; undefined without margin
     */
    public MetricValue paybackMonth() {
        return payback() instanceof Ratio months
                ? new MetricValue.Quantity(months.part().divide(months.whole(), 0, RoundingMode.CEILING))
                : payback();
    }

    /**
     * Pipeline velocity: opportunities x win rate x deal value / days of the sales cycle.
     *
     * @param opportunities how many are open
     * @param winRate the part of them that is won, from 0 to 1, as a ratio of counts
     * @param dealValue what a won one brings
     * @param cycleDays days from opportunity to deal
     * @return money a day; undefined for a cycle of 0 days; the win rate's absence where it has no value
     * @throws IllegalArgumentException if the win rate is no ratio, or a number is negative
     */
    public static MetricValue velocity(long opportunities, MetricValue winRate, Money dealValue, BigDecimal cycleDays) {
        Require.atLeast(opportunities, 0L, "opportunities");
        Objects.requireNonNull(winRate, "winRate");
        Objects.requireNonNull(dealValue, "dealValue");
        Require.notNegative(cycleDays, "days of the sales cycle");
        if (winRate instanceof Ratio rate) {
            return MetricValue.unitCost(
                    dealValue.times(rate.part()).times(opportunities),
                    rate.whole().multiply(cycleDays));
        }
        if (winRate.isValue()) {
            throw new IllegalArgumentException("win rate " + winRate + " is not a ratio; give won over decided");
        }
        return winRate;
    }
}
