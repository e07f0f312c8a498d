package dev.smarketing.core.metric;

import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.Objects;

/** Adds figures side by side. An undefined quotient is one whose denominator is 0, so it needs no rule of its own. */
final class Pooling {

    private Pooling() {}

    static MetricValue pool(MetricValue left, MetricValue right) {
        Objects.requireNonNull(right, "other");
        if (isAbsence(left) || isAbsence(right)) {
            return nearness(left) >= nearness(right) ? left : right;
        }
        if (left instanceof Quantity a && right instanceof Quantity b) {
            return new Quantity(a.number().add(b.number()));
        }
        if (left instanceof Amount a && right instanceof Amount b) {
            return new Amount(a.money().plus(b.money()));
        }
        if (isCost(left) && isCost(right)) {
            return MetricValue.unitCost(
                    total(left).plus(total(right)), denominator(left).add(denominator(right)));
        }
        if (isShare(left) && isShare(right)) {
            return MetricValue.ratio(
                    part(left).add(part(right)), denominator(left).add(denominator(right)));
        }
        throw Ranking.differentKinds(left, right, "pooled together");
    }

    private static boolean isAbsence(MetricValue value) {
        return !value.isValue() && !(value instanceof Undefined);
    }

    private static int nearness(MetricValue value) {
        if (value instanceof NotApplicable) {
            return 0;
        }
        if (value instanceof NotReported) {
            return 1;
        }
        return isAbsence(value) ? 2 : 3;
    }

    private static boolean isCost(MetricValue value) {
        return value instanceof UnitCost || (value instanceof Undefined u && u.numerator() instanceof Amount);
    }

    private static boolean isShare(MetricValue value) {
        return value instanceof Ratio || (value instanceof Undefined u && u.numerator() instanceof Quantity);
    }

    private static Money total(MetricValue cost) {
        return cost instanceof UnitCost unitCost ? unitCost.total() : ((Amount) ((Undefined) cost).numerator()).money();
    }

    private static BigDecimal part(MetricValue share) {
        return share instanceof Ratio ratio ? ratio.part() : ((Quantity) ((Undefined) share).numerator()).number();
    }

    private static BigDecimal denominator(MetricValue quotient) {
        if (quotient instanceof Ratio ratio) {
            return ratio.whole();
        }
        return quotient instanceof UnitCost cost ? cost.units() : BigDecimal.ZERO;
    }

    /** The kind in words, for refusals. */
    static String kind(MetricValue value) {
        if (value instanceof Quantity) {
            return "a count";
        }
        if (value instanceof Amount) {
            return "an amount";
        }
        if (value instanceof Undefined) {
            return isCost(value) ? "a cost per unit" : "a ratio";
        }
        return value instanceof Ratio ? "a ratio" : "a cost per unit";
    }

    static String described(MetricValue value) {
        return value.toText(Language.ENGLISH) + " (" + kind(value) + ")";
    }
}
