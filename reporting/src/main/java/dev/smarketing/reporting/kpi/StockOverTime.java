package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What readings of a stock (list size, pipeline) make over time; their sum would count everybody again and again. */
public enum StockOverTime {
    /** The last reading. */
    LAST,
    /** The mean of the readings. */
    MEAN;

    /**
     * The figure of a time.
     *
     * @param readings the readings in order, counts or amounts; those not reported are passed over and not counted
     * @return the last reading, or the mean as an exact quotient; not reported if no reading is
     * @throws IllegalArgumentException if a reading is a quotient or another absence
     */
    public MetricValue of(List<MetricValue> readings) {
        Objects.requireNonNull(readings, "readings");
        List<MetricValue> reported = readings.stream()
                .filter(value -> !(value instanceof NotReported))
                .toList();
        for (MetricValue value : reported) {
            if (!(value instanceof Quantity || value instanceof Amount)) {
                throw new IllegalArgumentException(
                        "reading '" + value + "' is not a count or an amount; give readings of a stock");
            }
        }
        if (reported.isEmpty()) {
            return new NotReported();
        }
        if (this == LAST) {
            return reported.get(reported.size() - 1);
        }
        MetricValue sum = reported.stream().reduce(MetricValue::pooledWith).orElseThrow();
        BigDecimal number = BigDecimal.valueOf(reported.size());
        return sum instanceof Amount amount
                ? MetricValue.unitCost(amount.money(), number)
                : MetricValue.ratio(((Quantity) sum).number(), number);
    }
}
