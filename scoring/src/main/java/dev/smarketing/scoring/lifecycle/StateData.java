package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold.Part;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The plain form of a state. */
final class StateData {

    private static final String AS_OF = "as-of";
    private static final String STEP = "step";
    private static final String HIGH = "high";
    private static final String CLASSES = "high-classes";
    private static final String ENTRIES = "entries";
    private static final String HELD_UNTIL = "held-until";
    private static final String HELD_BY_OVERRIDE = "held-by-override";
    private static final String ENTRY_FROM = "entry-from";
    private static final String RETURNED_AT = "returned-at";
    private static final String AWAITS_EVIDENCE = "awaits-evidence";
    private static final String CLOSED = "closed";
    private static final String HISTORY = "history";
    private static final String POINTS = "points";
    private static final String CELL = "cell";
    private static final String DETAILS = "details";

    private StateData() {}

    static Map<String, Object> write(Memory memory) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        if (memory.asOf() != null) {
            data.put(AS_OF, memory.asOf().toString());
        }
        data.put(STEP, memory.step().toPlain());
        Map<String, Object> high = new LinkedHashMap<>();
        memory.held().parts().forEach((part, is) -> high.put(DataObject.spelled(part), is));
        data.put(HIGH, Collections.unmodifiableMap(high));
        if (!memory.held().classes().isEmpty()) {
            Map<String, Object> classes = new LinkedHashMap<>();
            memory.held().classes().forEach((axis, ofAxis) -> classes.put(DataObject.spelled(axis), ofAxis));
            data.put(CLASSES, Collections.unmodifiableMap(classes));
        }
        data.put(ENTRIES, memory.entries());
        if (memory.heldUntil() != null) {
            data.put(HELD_UNTIL, memory.heldUntil().toString());
        }
        putIfTrue(data, HELD_BY_OVERRIDE, memory.heldByOverride());
        if (memory.entryFrom() != null) {
            data.put(ENTRY_FROM, memory.entryFrom().toString());
        }
        if (memory.returnedAt() != null) {
            data.put(RETURNED_AT, memory.returnedAt().toString());
        }
        putIfTrue(data, AWAITS_EVIDENCE, memory.awaitsEvidence());
        putIfTrue(data, CLOSED, memory.closed());
        data.put(HISTORY, memory.history().stream().map(StateData::write).toList());
        return Collections.unmodifiableMap(data);
    }

    private static void putIfTrue(Map<String, Object> data, String key, boolean value) {
        if (value) {
            data.put(key, true);
        }
    }

    private static Map<String, Object> write(Transition transition) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", transition.at().toString());
        data.put("from", transition.from().toPlain());
        data.put("to", transition.to().toPlain());
        data.put("cause", DataObject.spelled(transition.cause()));
        data.put("entry", transition.entries());
        data.put(POINTS, points(transition.points()));
        transition.cell().ifPresent(label -> data.put(CELL, label));
        if (!transition.details().isEmpty()) {
            data.put(DETAILS, transition.details());
        }
        return Collections.unmodifiableMap(data);
    }

    static Map<String, Object> points(Map<Part, Points> points) {
        Map<String, Object> data = new LinkedHashMap<>();
        points.forEach((part, value) -> data.put(DataObject.spelled(part), plain(value)));
        return Collections.unmodifiableMap(data);
    }

    static Object plain(Points points) {
        BigDecimal number = points.toBigDecimal();
        return points.hundredths() % 100 == 0 ? (Object) number.longValueExact() : number;
    }

    static LifecycleState read(Map<String, ?> data) {
        return DataObject.root("lifecycle state", data)
                .make(object -> new LifecycleState(new Memory(
                        object.version(1).has(AS_OF) ? object.instant(AS_OF) : null,
                        Step.read(object, STEP),
                        new Held(
                                object.object(HIGH).make(StateData::high),
                                object.optionalObject(CLASSES)
                                        .map(classes -> classes.make(StateData::classes))
                                        .orElse(Map.of())),
                        object.integer(ENTRIES),
                        object.has(HELD_UNTIL) ? object.date(HELD_UNTIL) : null,
                        object.flag(HELD_BY_OVERRIDE, false),
                        object.has(ENTRY_FROM) ? object.date(ENTRY_FROM) : null,
                        object.has(RETURNED_AT) ? object.instant(RETURNED_AT) : null,
                        object.flag(AWAITS_EVIDENCE, false),
                        object.flag(CLOSED, false),
                        object.objects(HISTORY).stream()
                                .map(entry -> entry.make(StateData::transition))
                                .toList())));
    }

    private static Map<Part, Boolean> high(DataObject data) {
        Map<Part, Boolean> high = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (data.has(DataObject.spelled(part))) {
                high.put(part, data.flag(DataObject.spelled(part), false));
            }
        }
        return high;
    }

    private static Map<Axis, Map<String, Boolean>> classes(DataObject data) {
        Map<Axis, Map<String, Boolean>> classes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            data.optionalObject(DataObject.spelled(axis))
                    .ifPresent(ofAxis -> classes.put(axis, ofAxis.make(StateData::boundaries)));
        }
        return classes;
    }

    private static Map<String, Boolean> boundaries(DataObject data) {
        Map<String, Boolean> high = new LinkedHashMap<>();
        data.keys().forEach(name -> high.put(name, data.flag(name, false)));
        return high;
    }

    private static Transition transition(DataObject data) {
        return new Transition(
                data.instant("at"),
                Step.read(data, "from"),
                Step.read(data, "to"),
                data.constant("cause", Cause.class),
                data.integer("entry"),
                data.object(POINTS).make(StateData::readPoints),
                data.optionalText(CELL),
                data.texts(DETAILS));
    }

    static Map<Part, Points> readPoints(DataObject data) {
        Map<Part, Points> points = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String key = DataObject.spelled(part);
            if (data.has(key)) {
                points.put(part, readPoints(data, key));
            }
        }
        return points;
    }

    static Points readPoints(DataObject data, String key) {
        return data.has(key) ? Points.of(data.decimal(key)) : Points.ZERO;
    }
}
