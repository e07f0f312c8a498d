package dev.smarketing.core.metric;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a metric should be over a period. A closed family: a total that grows, a level that is held, a range. Targets
 * say how much; which way is better is the metric's {@link Direction}.
 */
public sealed interface Target {

    /**
     * A sum to have reached at the end of the period: 1,300 leads a quarter.
     *
     * @param value a count or an amount
     */
    record Total(MetricValue value) implements Target {
        /**
         * A sum.
         *
         * @param value a count or an amount
         */
        public Total {
            Objects.requireNonNull(value, "value");
            if (!(value instanceof Quantity || value instanceof Amount)) {
                throw new IllegalArgumentException(
                        "total " + value + " is neither a count nor an amount; give one of these, or a level");
            }
        }
    }

    /**
     * A figure to hold at any time: a cost per lead of EUR 30.00, a click-through rate of 3 %.
     *
     * @param value a value; the level of a cost per unit may be given as an amount
     */
    record Level(MetricValue value) implements Target {
        /**
         * A level.
         *
         * @param value a figure, no absence
         */
        public Level {
            requireValue(value, "level");
        }
    }

    /**
     * Two figures to stay between, both included.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower one
     */
    record Range(MetricValue low, MetricValue high) implements Target {
        /**
         * A range.
         *
         * @param low the lower end, a figure
         * @param high the upper end, a figure of the same kind and not below the lower one
         */
        public Range {
            requireValue(low, "lower end");
            requireValue(high, "upper end");
            if (Direction.LOWER_BETTER.bestFirst().compare(low, high) > 0) {
                throw new IllegalArgumentException(
                        "lower end " + low + " is above the upper end " + high + "; give the smaller one first");
            }
        }
    }

    private static void requireValue(MetricValue value, String name) {
        Objects.requireNonNull(value, name);
        if (!value.isValue()) {
            throw new IllegalArgumentException(name + " is '" + value + "', not a value; give a figure to aim at");
        }
    }

    /**
     * As plain data. A part of larger data, so it bears no version.
     *
     * @return the form and its figures
     */
    default Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        if (this instanceof Total total) {
            data.put("total", total.value().toData());
        } else if (this instanceof Level level) {
            data.put("level", level.value().toData());
        } else {
            Range range = (Range) this;
            data.put("low", range.low().toData());
            data.put("high", range.high().toData());
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the target
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    static Target fromData(Map<String, ?> data) {
        return DataObject.root("target", data).make(object -> {
            if (object.has("total")) {
                return new Total(object.nested("total", MetricValue::fromData));
            }
            if (object.has("level")) {
                return new Level(object.nested("level", MetricValue::fromData));
            }
            return new Range(object.nested("low", MetricValue::fromData), object.nested("high", MetricValue::fromData));
        });
    }
}
