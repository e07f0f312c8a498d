package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import java.util.List;

/** Places of figures in a picture. Only places are doubles; what is written beside them is exact. */
final class Plot {

    private Plot() {}

    /** Not a number where there is no value. */
    static double number(MetricValue value) {
        if (value instanceof Quantity quantity) {
            return quantity.number().doubleValue();
        }
        if (value instanceof Amount amount) {
            return amount.money().amount().doubleValue();
        }
        if (value instanceof Ratio ratio) {
            return ratio.part().doubleValue() / ratio.whole().doubleValue();
        }
        return value instanceof UnitCost cost
                ? cost.total().amount().doubleValue() / cost.units().doubleValue()
                : Double.NaN;
    }

    static double[] numbers(List<MetricValue> values) {
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(values.get(i));
        }
        return numbers;
    }

    /** Not a number if there is none. */
    static double least(double... numbers) {
        double least = Double.NaN;
        for (double number : numbers) {
            least = least <= number || Double.isNaN(number) ? least : number;
        }
        return least;
    }

    /** Not a number if there is none. */
    static double greatest(double... numbers) {
        double greatest = Double.NaN;
        for (double number : numbers) {
            greatest = greatest >= number || Double.isNaN(number) ? greatest : number;
        }
        return greatest;
    }

    /** A coordinate with one decimal, for figures of any size inside the picture. */
    static void append(StringBuilder out, double coordinate) {
        long tenths = Math.round(coordinate * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append((char) ('0' + tenths % 10));
        }
    }
}
