package dev.smarketing.core.metric;

import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** How metric values are written. */
final class MetricText {

    private static final RoundingMode ROUNDING = RoundingMode.HALF_EVEN;
    private static final int RATIO_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 1;

    private MetricText() {}

    static String of(MetricValue value, Language language) {
        Objects.requireNonNull(language, "language");
        if (value instanceof Quantity quantity) {
            return Numerals.exact(quantity.number(), language);
        }
        if (value instanceof Amount amount) {
            return amount.money().toText(ROUNDING, language);
        }
        if (value instanceof Ratio ratio) {
            BigDecimal quotient = ratio.part().divide(ratio.whole(), RATIO_DECIMALS, ROUNDING);
            return Numerals.exact(quotient, language);
        }
        if (value instanceof UnitCost cost) {
            return unitCost(cost, language);
        }
        if (value instanceof Undefined undefined) {
            return undefined(undefined, language);
        }
        return absence(value, language);
    }

    static String percent(MetricValue value, Language language) {
        if (value instanceof Ratio ratio) {
            BigDecimal share = ratio.part().divide(ratio.whole(), PERCENT_DECIMALS + 2, ROUNDING);
            return Numerals.percent(share, PERCENT_DECIMALS, ROUNDING, language);
        }
        if (value.isValue()) {
            throw new IllegalArgumentException(value + " is not a share; give a ratio or an absence");
        }
        return of(value, language);
    }

    private static String unitCost(UnitCost cost, Language language) {
        int decimals = Math.max(0, cost.total().currency().getDefaultFractionDigits());
        BigDecimal quotient = cost.total().amount().divide(cost.units(), decimals, ROUNDING);
        return Numerals.withCurrency(
                Numerals.fixed(quotient, decimals, ROUNDING, language),
                cost.total().currency().getCurrencyCode(),
                language);
    }

    private static String undefined(Undefined undefined, Language language) {
        String why;
        if (isNothing(undefined.numerator())) {
            why = language.pick("no activity", "aucune activité", "sin actividad");
        } else if (undefined.numerator() instanceof Quantity) {
            why = of(undefined.numerator(), language) + language.pick(" over 0", " sur 0", " sobre 0");
        } else {
            why = of(undefined.numerator(), language)
                    + language.pick(" without result", " sans résultat", " sin resultado");
        }
        return language.pick("undefined", "non défini", "sin definir") + language.colon() + why;
    }

    private static boolean isNothing(MetricValue numerator) {
        return numerator instanceof Quantity quantity
                ? quantity.number().signum() == 0
                : ((Amount) numerator).money().signum() == 0;
    }

    private static String absence(MetricValue value, Language language) {
        if (value instanceof NotApplicable) {
            return language.pick("not applicable", "sans objet", "no aplica");
        }
        if (value instanceof NotReported) {
            return language.pick("not reported", "non communiqué", "sin datos");
        }
        if (value instanceof Pending) {
            return language.pick("pending", "en attente", "pendiente");
        }
        throw new IllegalStateException("unknown kind of value: " + value.getClass());
    }
}
