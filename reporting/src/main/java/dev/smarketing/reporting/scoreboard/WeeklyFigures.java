package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.reporting.kpi.Comparison;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The figures of several weeks as one. Weeks without a figure are left out; an undefined quotient has both sides. */
final class WeeklyFigures {

    private final Additivity additivity;
    private final List<MetricValue> reported;

    WeeklyFigures(Additivity additivity, List<MetricValue> weeks) {
        this.additivity = additivity;
        this.reported = weeks.stream()
                .filter(value -> value.isValue() || value instanceof Undefined)
                .toList();
    }

    int reported() {
        return reported.size();
    }

    /** The sum of what adds up, both sides of quotients; not applicable to stocks, people and ranks. */
    MetricValue pooled() {
        if (reported.isEmpty()) {
            return new NotReported();
        }
        MetricValue pooled = reported.stream().reduce(MetricValue::pooledWith).orElseThrow();
        boolean single = pooled instanceof Quantity || pooled instanceof Amount;
        return single && additivity != Additivity.FLOW ? new NotApplicable() : pooled;
    }

    /** What the weeks brought on average: the mean of what adds up, both sides of quotients pooled. */
    MetricValue achieved() {
        MetricValue pooled = pooled();
        BigDecimal weeks = BigDecimal.valueOf(reported.size());
        if (pooled instanceof Quantity sum) {
            return MetricValue.ratio(sum.number(), weeks);
        }
        if (pooled instanceof Amount sum) {
            return MetricValue.unitCost(sum.money(), weeks);
        }
        return pooled instanceof NotApplicable ? meanOfWeeks() : pooled;
    }

    /** Every week weighs the same; weeks with an undefined quotient have no value to weigh. */
    MetricValue meanOfWeeks() {
        List<MetricValue> values =
                reported.stream().filter(MetricValue::isValue).toList();
        if (values.isEmpty()) {
            return last();
        }
        BigFraction sum = BigFraction.ZERO;
        for (MetricValue value : values) {
            Comparison.of(value, values.get(0)); // refuses another kind or currency
            sum = sum.add(Numbers.of(value));
        }
        return Numbers.like(values.get(0), sum.divide(values.size()));
    }

    MetricValue last() {
        return reported.isEmpty() ? new NotReported() : reported.get(reported.size() - 1);
    }

    /** What a level is judged by: the newest stock or rank, else what the weeks brought. */
    MetricValue standing() {
        return additivity == Additivity.STOCK || additivity == Additivity.NONE ? last() : achieved();
    }
}
