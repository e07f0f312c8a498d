package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decay as plain data: {@code half-life: 30}, or {@code decay:} with one family. */
final class DecayData {

    static final String HALF_LIFE = "half-life";
    static final String DECAY = "decay";
    private static final String SHARE = "share";
    private static final String EVERY_DAYS = "every-days";
    private static final String UP_TO_DAY = "up-to-day";
    private static final String FACTOR = "factor";

    private DecayData() {}

    static void write(Decay decay, Map<String, Object> data) {
        if (decay instanceof Decay.HalfLife halfLife) {
            data.put(HALF_LIFE, halfLife.days());
        } else if (decay instanceof Decay.Linear linear) {
            data.put(DECAY, map("linear", map(SHARE, linear.share(), EVERY_DAYS, linear.everyDays())));
        } else if (decay instanceof Decay.StepLinear step) {
            data.put(DECAY, map("step-linear", map(SHARE, step.share(), EVERY_DAYS, step.everyDays())));
        } else if (decay instanceof Decay.StepCompound step) {
            data.put(DECAY, map("step-compound", map(SHARE, step.share(), EVERY_DAYS, step.everyDays())));
        } else if (decay instanceof Decay.Power power) {
            data.put(DECAY, map("power", map("tau", power.tau(), "delta", power.delta())));
        } else if (decay instanceof Decay.Table table) {
            List<Object> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(map(UP_TO_DAY, row.upToDay(), FACTOR, row.factor())));
            data.put(DECAY, map("table", List.copyOf(rows)));
        }
    }

    static Decay read(DataObject data) {
        if (data.has(HALF_LIFE)) {
            if (data.has(DECAY)) {
                throw data.error(DECAY, "stands beside half-life; give one of them");
            }
            return new Decay.HalfLife(data.integer(HALF_LIFE));
        }
        return data.optionalObject(DECAY)
                .map(object -> object.make(DecayData::family))
                .orElse(Decay.none());
    }

    private static Decay family(DataObject object) {
        List<String> keys = object.keys();
        if (keys.size() != 1) {
            throw object.error("", "names " + keys + "; give exactly one family");
        }
        String family = keys.get(0);
        return switch (family) {
            case "linear" -> stepped(object, family, Decay.Linear::new);
            case "step-linear" -> stepped(object, family, Decay.StepLinear::new);
            case "step-compound" -> stepped(object, family, Decay.StepCompound::new);
            case "power" ->
                object.object(family).make(power -> new Decay.Power(power.integer("tau"), power.decimal("delta")));
            case "table" ->
                new Decay.Table(object.objects(family).stream()
                        .map(row -> row.make(entry -> new Decay.Row(entry.integer(UP_TO_DAY), entry.decimal(FACTOR))))
                        .toList());
            default ->
                throw object.error(
                        family,
                        "is no decay; use one of [linear, step-linear, step-compound, table, power], or half-life outside");
        };
    }

    private static Decay stepped(DataObject object, String family, Stepped maker) {
        return object.object(family).make(step -> maker.make(step.decimal(SHARE), step.integer(EVERY_DAYS)));
    }

    private interface Stepped {
        Decay make(BigDecimal share, int everyDays);
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> map(String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(otherKey, otherValue);
        return Collections.unmodifiableMap(map);
    }
}
