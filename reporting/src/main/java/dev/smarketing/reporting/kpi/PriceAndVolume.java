package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Why a spend changed: because units cost something else (price) or because there were more or fewer (volume). Both
 * add up to the change exactly. With {@code p} cost per unit and {@code n} units, 0 before and 1 after.
 *
 * @param change the spend after less the spend before
 * @param price what the changed cost per unit did
 * @param volume what the changed number of units did
 */
public record PriceAndVolume(Money change, MetricValue price, MetricValue volume) {

    /**
     * Why a spend changed.
     *
     * @param change the spend after less the spend before
     * @param price what the changed cost per unit did
     * @param volume what the changed number of units did
     */
    public PriceAndVolume {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(volume, "volume");
    }

    /**
     * Price {@code (p1-p0) n1}, volume {@code (n1-n0) p0}. Where there were no units before, or are none after, the
     * change is all volume.
     *
     * @param before a cost per unit, or undefined where nothing was bought
     * @param after a cost per unit, or undefined, of the same currency
     * @return the two effects, as exact quotients
     * @throws IllegalArgumentException if a figure is no cost per unit, or there is spend without units
     */
    public static PriceAndVolume of(MetricValue before, MetricValue after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return explained(before, after, false);
    }

    /**
     * Price {@code (p1-p0) (n0+n1)/2}, volume {@code (n1-n0) (p0+p1)/2}: neither period is the base.
     *
     * @param before a cost per unit, or undefined where nothing was bought
     * @param after a cost per unit, or undefined, of the same currency
     * @return the two effects, as exact quotients
     * @throws IllegalArgumentException if a figure is no cost per unit, or there is spend without units
     */
    public static PriceAndVolume atMidpoint(MetricValue before, MetricValue after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return explained(before, after, true);
    }

    private static PriceAndVolume explained(MetricValue before, MetricValue after, boolean midpoint) {
        Money spent = total(after);
        Money change = spent.minus(total(before));
        BigFraction n0 = Exact.fraction(units(before));
        BigFraction n1 = Exact.fraction(units(after));
        BigFraction price = BigFraction.ZERO;
        if (n0.signum() != 0 && n1.signum() != 0) {
            BigFraction p0 = Exact.fraction(total(before).amount()).divide(n0);
            BigFraction p1 = Exact.fraction(spent.amount()).divide(n1);
            price = p1.subtract(p0).multiply(midpoint ? n0.add(n1).divide(2) : n1);
        }
        BigFraction volume = Exact.fraction(change.amount()).subtract(price);
        return new PriceAndVolume(change, Exact.money(price, spent.currency()), Exact.money(volume, spent.currency()));
    }

    private static Money total(MetricValue figure) {
        if (figure instanceof UnitCost cost) {
            return cost.total();
        }
        if (figure instanceof Undefined undefined
                && undefined.numerator() instanceof Amount amount
                && amount.money().signum() == 0) {
            return amount.money();
        }
        throw new IllegalArgumentException(figure + " is no cost per unit, or is spend without units;"
                + " only units that were paid for have a price");
    }

    private static BigDecimal units(MetricValue figure) {
        return figure instanceof UnitCost cost ? cost.units() : BigDecimal.ZERO;
    }
}
