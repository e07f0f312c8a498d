package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How far on the bad side of its goal a figure may be. With {@code d} the deviation, negative on the bad side:
 * {@code d >= -green} is green, {@code -amber <= d < -green} amber, {@code d < -amber} red.
 *
 * @param measure what the deviation is measured in
 * @param green the inner limit: a percentage (5 meaning 5 %) or points
 * @param amber the outer limit, not below the inner one
 */
public record StatusBands(Measure measure, BigDecimal green, BigDecimal amber) {

    /** What a deviation is measured in. */
    public enum Measure {
        /** Of the goal: (actual - goal) / |goal|. For counts, amounts and multiples. */
        PERCENT,
        /** Percentage points: actual - goal. For rates. */
        POINTS
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Bands.
     *
     * @param measure what the deviation is measured in
     * @param green the inner limit, 0 or more
     * @param amber the outer limit, not below the inner one
     */
    public StatusBands {
        Objects.requireNonNull(measure, "measure");
        Require.notNegative(green, "green band");
        Require.notNegative(amber, "amber band");
        if (amber.compareTo(green) < 0) {
            throw new IllegalArgumentException("amber band " + amber.toPlainString()
                    + " is narrower than the green one " + green.toPlainString() + "; give the wider band to amber");
        }
        green = Decimals.canonical(green);
        amber = Decimals.canonical(amber);
    }

    /**
     * Bands in percent of the goal.
     *
     * @param green for example 5
     * @param amber for example 15
     * @return the bands
     */
    public static StatusBands percent(long green, long amber) {
        return new StatusBands(Measure.PERCENT, BigDecimal.valueOf(green), BigDecimal.valueOf(amber));
    }

    /**
     * Bands in percentage points.
     *
     * @param green for example 1
     * @param amber for example 3
     * @return the bands
     */
    public static StatusBands points(long green, long amber) {
        return new StatusBands(Measure.POINTS, BigDecimal.valueOf(green), BigDecimal.valueOf(amber));
    }

    BigDecimal greenShare() {
        return green.divide(HUNDRED);
    }

    BigDecimal amberShare() {
        return amber.divide(HUNDRED);
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("measure", DataObject.spelled(measure));
        data.put("green", green);
        data.put("amber", amber);
        return data;
    }

    static StatusBands read(DataObject data) {
        return new StatusBands(data.constant("measure", Measure.class), data.decimal("green"), data.decimal("amber"));
    }
}
