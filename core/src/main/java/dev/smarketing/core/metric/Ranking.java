package dev.smarketing.core.metric;

import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import java.math.BigDecimal;
import java.util.Comparator;

/** Puts figures of one metric in order, best first. No rounding: quotients are compared by cross-multiplying. */
final class Ranking {

    static final Comparator<MetricValue> LOWEST_FIRST = (left, right) -> compare(left, right, true);
    static final Comparator<MetricValue> HIGHEST_FIRST = (left, right) -> compare(left, right, false);

    private Ranking() {}

    private static int compare(MetricValue left, MetricValue right, boolean lowerIsBetter) {
        int leftClass = rankClass(left, lowerIsBetter);
        int rightClass = rankClass(right, lowerIsBetter);
        if (leftClass != rightClass) {
            return Integer.compare(leftClass, rightClass);
        }
        if (!left.isValue()) {
            return 0;
        }
        int ascending = compareExactly(left, right);
        return lowerIsBetter ? ascending : -ascending;
    }

    /** 0: a value; 1: spent without a result, worse than any value; 2: nothing is known. */
    private static int rankClass(MetricValue value, boolean lowerIsBetter) {
        if (value.isValue()) {
            return 0;
        }
        boolean spentForNothing =
                lowerIsBetter && value instanceof Undefined undefined && isPositive(undefined.numerator());
        return spentForNothing ? 1 : 2;
    }

    private static boolean isPositive(MetricValue numerator) {
        return numerator instanceof Quantity quantity
                ? quantity.number().signum() > 0
                : ((Amount) numerator).money().signum() > 0;
    }

    private static int compareExactly(MetricValue left, MetricValue right) {
        if (left instanceof Quantity a && right instanceof Quantity b) {
            return a.number().compareTo(b.number());
        }
        if (left instanceof Amount a && right instanceof Amount b) {
            return a.money().compareTo(b.money());
        }
        if (left instanceof Ratio a && right instanceof Ratio b) {
            return a.part().multiply(b.whole()).compareTo(b.part().multiply(a.whole())) * signs(a.whole(), b.whole());
        }
        if (left instanceof UnitCost a && right instanceof UnitCost b) {
            return a.total().times(b.units()).compareTo(b.total().times(a.units())) * signs(a.units(), b.units());
        }
        throw differentKinds(left, right, "compared");
    }

    private static int signs(BigDecimal left, BigDecimal right) {
        return left.signum() * right.signum();
    }

    static IllegalArgumentException differentKinds(MetricValue left, MetricValue right, String verb) {
        return new IllegalArgumentException(Pooling.described(left) + " and " + Pooling.described(right) + " cannot be "
                + verb + "; give figures of one metric");
    }
}
