package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A vertical scale with round figures. */
record Scale(double low, double high, List<BigDecimal> ticks) {

    private static final int STEPS = 4;

    /** A scale that holds all figures; those that are not a number do not count. */
    static Scale over(double least, double greatest) {
        double low = Double.isNaN(least) ? 0 : least;
        double high = Double.isNaN(greatest) ? 1 : greatest;
        if (!(high > low)) {
            double room = low == 0 ? 1 : Math.abs(low) * 0.1;
            low -= low == 0 ? 0 : room;
            high += room;
        }
        BigDecimal step = step((high - low) / STEPS);
        BigDecimal first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = BigDecimal.valueOf(high).divide(step, 0, RoundingMode.CEILING);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
            ticks.add(i.multiply(step));
        }
        return new Scale(first.multiply(step).doubleValue(), last.multiply(step).doubleValue(), ticks);
    }

    /** The least of 1, 2 and 5 times a power of ten that is not below. */
    private static BigDecimal step(double atLeast) {
        int power = (int) Math.floor(StrictMath.log10(atLeast));
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
            if (step.doubleValue() >= atLeast) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }

    /** From 0 at the low end to 1 at the high end. */
    double share(double number) {
        return (number - low) / (high - low);
    }

    /** A tick as the figures of a chart are written; money without its currency, which one tick names for all. */
    static String text(BigDecimal tick, Cell like, Language language) {
        if (like instanceof Cell.Percent || like instanceof Cell.Change) {
            int decimals = Math.max(0, tick.stripTrailingZeros().scale() - 2);
            return Numerals.percent(tick, decimals, RoundingMode.HALF_EVEN, language);
        }
        return Numerals.exact(tick, language);
    }
}
