package dev.smarketing.core.metric;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures as plain data, both sides of a quotient kept. */
final class MetricData {

    private static final String KIND = "kind";

    private MetricData() {}

    static Map<String, Object> of(MetricValue value) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (value instanceof Quantity quantity) {
            data.put(KIND, "count");
            data.put("number", quantity.number());
        } else if (value instanceof Amount amount) {
            data.put(KIND, "amount");
            data.put("money", amount.money().toString());
        } else if (value instanceof Ratio ratio) {
            data.put(KIND, "ratio");
            data.put("part", ratio.part());
            data.put("whole", ratio.whole());
        } else if (value instanceof UnitCost cost) {
            data.put(KIND, "unit-cost");
            data.put("total", cost.total().toString());
            data.put("units", cost.units());
        } else if (value instanceof Undefined undefined) {
            data.put(KIND, "undefined");
            data.put("numerator", of(undefined.numerator()));
        } else if (value instanceof NotApplicable) {
            data.put(KIND, "not-applicable");
        } else if (value instanceof NotReported) {
            data.put(KIND, "not-reported");
        } else {
            data.put(KIND, "pending");
        }
        return Collections.unmodifiableMap(data);
    }

    static MetricValue read(DataObject data) {
        String kind = data.text(KIND);
        return switch (kind) {
            case "count" -> new Quantity(data.decimal("number"));
            case "amount" -> new Amount(money(data, "money"));
            case "ratio" -> new Ratio(data.decimal("part"), data.decimal("whole"));
            case "unit-cost" -> new UnitCost(money(data, "total"), data.decimal("units"));
            case "undefined" -> new Undefined(data.object("numerator").make(MetricData::read));
            case "not-applicable" -> new NotApplicable();
            case "not-reported" -> new NotReported();
            case "pending" -> new Pending();
            default ->
                throw data.error(
                        KIND,
                        "'" + kind + "' is not one of [count, amount, ratio, unit-cost, undefined, not-applicable,"
                                + " not-reported, pending]; choose one of these");
        };
    }

    private static Money money(DataObject data, String key) {
        return data.parsed(key, Money::parse, "an amount like EUR 30.125");
    }
}
