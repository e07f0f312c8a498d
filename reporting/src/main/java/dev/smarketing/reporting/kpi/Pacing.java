package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How a sum stands against its target within a period. Units are the caller's: days, business days, weeks.
 *
 * @param target what is to be reached by the end, a count or an amount
 * @param actual what is reached so far, of the same kind
 * @param elapsed the units gone, 0 to total
 * @param total the units of the period, at least 1
 */
public record Pacing(MetricValue target, MetricValue actual, long elapsed, long total) {

    /**
     * A standing.
     *
     * @param target what is to be reached by the end
     * @param actual what is reached so far
     * @param elapsed the units gone
     * @param total the units of the period
     * @throws IllegalArgumentException if target and actual are not two counts or two amounts, if the period has no
     *     units, or if fewer than none or more than all are gone
     */
    public Pacing {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
        boolean counts = target instanceof Quantity && actual instanceof Quantity;
        boolean amounts = target instanceof Amount && actual instanceof Amount;
        if (!counts && !amounts) {
            throw new IllegalArgumentException("target " + target + " and actual " + actual
                    + " are not two counts or two amounts; pace only sums that grow over the period");
        }
        if (target instanceof Amount goal && actual instanceof Amount reached) {
            goal.money().compareTo(reached.money()); // refuses two currencies
        }
        Require.atLeast(total, 1L, "units of the period");
        Require.atLeast(elapsed, 0L, "elapsed units");
        if (elapsed > total) {
            throw new IllegalArgumentException("elapsed units are " + elapsed + " of " + total
                    + "; give the final figure instead once the period is over");
        }
    }

    /**
     * What an even course would have reached by now.
     *
     * @return target x elapsed / total, exact
     */
    public MetricValue expected() {
        return share(target, BigDecimal.valueOf(elapsed), BigDecimal.valueOf(total));
    }

    /**
     * Actual over expected; 1 is on course.
     *
     * @return a ratio, undefined while nothing is expected
     */
    public MetricValue pace() {
        return MetricValue.ratio(
                number(actual).multiply(BigDecimal.valueOf(total)),
                number(target).multiply(BigDecimal.valueOf(elapsed)));
    }

    /**
     * Where the present speed leads.
     *
     * @return actual x total / elapsed, undefined at the beginning
     */
    public MetricValue projection() {
        return share(actual, BigDecimal.valueOf(total), BigDecimal.valueOf(elapsed));
    }

    /**
     * What each unit left has to bring.
     *
     * @return (target - actual) / units left, negative if the target is passed, undefined at the end
     */
    public MetricValue requiredPerUnit() {
        MetricValue left = target instanceof Amount goal && actual instanceof Amount reached
                ? MetricValue.amount(goal.money().minus(reached.money()))
                : new Quantity(number(target).subtract(number(actual)));
        return share(left, BigDecimal.ONE, BigDecimal.valueOf(total - elapsed));
    }

    private static MetricValue share(MetricValue sum, BigDecimal times, BigDecimal over) {
        return sum instanceof Amount amount
                ? MetricValue.unitCost(amount.money().times(times), over)
                : MetricValue.ratio(number(sum).multiply(times), over);
    }

    private static BigDecimal number(MetricValue sum) {
        if (sum instanceof Amount amount) {
            Money money = amount.money();
            return money.amount();
        }
        return ((Quantity) sum).number();
    }
}
