package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a report, their keys, and all of them pooled.
 *
 * @param keys the values of each line, one a dimension
 * @param rows the lines
 * @param total the pool
 */
record ReportRows(List<List<String>> keys, List<ChannelMetrics> rows, ChannelMetrics total) {

    private static final String BETWEEN_KEYS = " / ";

    static ReportRows of(Map<List<String>, SliceSums> cells) {
        List<List<String>> keys = new ArrayList<>(cells.keySet());
        keys.sort(ReportRows::compareKeys);
        List<ChannelMetrics> rows = new ArrayList<>();
        List<ChannelMetrics> parts = new ArrayList<>();
        for (List<String> key : keys) {
            SliceSums cell = Objects.requireNonNull(cells.get(key));
            String name = name(key);
            rows.add(ChannelMetrics.ofTallies(name, cell.tallies()));
            parts.add(ChannelMetrics.ofTallies(name, cell.tallies(cells.values())));
        }
        return new ReportRows(keys, List.copyOf(rows), ChannelMetrics.pooled(parts));
    }

    static String name(List<String> key) {
        return String.join(BETWEEN_KEYS, key);
    }

    private static int compareKeys(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    List<ChannelMetrics> ranked(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        Comparator<MetricValue> bestFirst = metric.direction().bestFirst();
        return rows.stream()
                .sorted(Comparator.comparing((ChannelMetrics row) -> row.get(metric), bestFirst))
                .toList();
    }

    Map<String, Integer> places(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        Comparator<MetricValue> bestFirst = metric.direction().bestFirst();
        Map<String, Integer> places = new LinkedHashMap<>();
        int place = 1;
        MetricValue before = new NotReported();
        for (ChannelMetrics row : ranked(metric)) {
            MetricValue value = row.get(metric);
            if (bestFirst.compare(value, new NotReported()) != 0) {
                place = places.isEmpty() || bestFirst.compare(before, value) != 0 ? places.size() + 1 : place;
                places.put(row.name(), place);
                before = value;
            }
        }
        return Collections.unmodifiableMap(places);
    }

    Map<String, MetricValue> shares(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        if (metric.additivity() != Additivity.FLOW && metric.additivity() != Additivity.STOCK) {
            throw new IllegalArgumentException("metric '" + metric.id() + "' is " + metric.additivity()
                    + " and has no shares of a total; take those of one that adds");
        }
        MetricValue whole = total.get(metric);
        Map<String, MetricValue> shares = new LinkedHashMap<>();
        for (ChannelMetrics row : rows) {
            MetricValue part = row.get(metric);
            shares.put(row.name(), part.isValue() ? MetricValue.ratio(number(part), number(whole)) : part);
        }
        return Collections.unmodifiableMap(shares);
    }

    MetricValue meanOfRows(Metric metric) {
        BigFraction sum = BigFraction.ZERO;
        @Nullable Currency currency = null;
        long count = 0;
        for (ChannelMetrics row : rows) {
            MetricValue value = row.get(metric);
            if (value instanceof UnitCost cost) {
                currency = cost.total().currency();
                sum = sum.add(Exact.fraction(cost.total().amount()).divide(Exact.fraction(cost.units())));
                count++;
            } else if (value instanceof Ratio ratio) {
                sum = sum.add(Exact.fraction(ratio.part()).divide(Exact.fraction(ratio.whole())));
                count++;
            } else if (value.isValue()) {
                throw new IllegalArgumentException("metric '" + metric.id() + "' is " + metric.additivity()
                        + " and no quotient; its total is the sum of the lines");
            }
        }
        if (count == 0) {
            return MetricValue.ratio(0, 0);
        }
        BigFraction mean = sum.divide(BigInteger.valueOf(count));
        return currency == null ? Exact.value(mean) : Exact.money(mean, currency);
    }

    private static BigDecimal number(MetricValue value) {
        return value instanceof Amount amount ? amount.money().amount() : ((Quantity) value).number();
    }
}
