package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What a volume is counted in: leads, or the money of a currency. */
record VolumeUnit(@Nullable Currency currency) {

    static final VolumeUnit LEADS = new VolumeUnit(null);

    static VolumeUnit of(MetricValue quota) {
        return quota instanceof MetricValue.Amount amount
                ? new VolumeUnit(amount.money().currency())
                : LEADS;
    }

    static Fraction fraction(MetricValue quota) {
        return quota instanceof MetricValue.Amount amount
                ? Fraction.of(amount.money().amount())
                : Fraction.of(((MetricValue.Quantity) quota).number());
    }

    /** Up to whole leads, or to whole minor units of the currency. */
    Fraction roundedUp(Fraction exact) {
        return exact.ceiling(currency == null ? 0 : Math.max(0, currency.getDefaultFractionDigits()));
    }

    /** A sum of leads or money as a decimal. */
    static BigDecimal number(Fraction sum) {
        return new BigDecimal(sum.part()).divide(new BigDecimal(sum.whole()));
    }

    /** A sum of leads or money, which has finitely many decimals. */
    MetricValue total(Fraction sum) {
        BigDecimal number = number(sum);
        return currency == null ? new MetricValue.Quantity(number) : new MetricValue.Amount(Money.of(number, currency));
    }

    /** Any exact number of leads or money. */
    MetricValue exact(Fraction number) {
        return currency == null
                ? number.toValue()
                : MetricValue.unitCost(
                        Money.of(new BigDecimal(number.part()), currency), new BigDecimal(number.whole()));
    }

    /** So much a unit; undefined, keeping the part to 34 digits, if there is no unit. */
    MetricValue per(Fraction part, Fraction units) {
        if (!units.isZero()) {
            return exact(part.dividedBy(units));
        }
        BigDecimal number = new BigDecimal(part.part()).divide(new BigDecimal(part.whole()), MathContext.DECIMAL128);
        return new MetricValue.Undefined(
                currency == null
                        ? new MetricValue.Quantity(number)
                        : new MetricValue.Amount(Money.of(number, currency)));
    }
}
