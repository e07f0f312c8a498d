package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The plain form of a lifecycle. */
final class LifecycleData {

    private static final String QUALIFY_AT = "qualify-at";
    private static final String MATRIX = "matrix";
    private static final String BANDS = "bands";
    private static final String CLASS_BANDS = "class-bands";
    private static final String DWELL_DAYS = "dwell-days";
    private static final String LATCH = "latch";
    private static final String COOLDOWN_DAYS = "cooldown-days";
    private static final String NEW_EVIDENCE = "new-evidence";
    private static final String REASONS = "reasons";
    private static final String UP = "up";
    private static final String DOWN = "down";

    private LifecycleData() {}

    static Map<String, Object> write(LeadLifecycle lifecycle) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("zone", lifecycle.zone().getId());
        Map<String, Object> threshold = new LinkedHashMap<>();
        Map<String, Object> bands = new LinkedHashMap<>();
        Boundaries boundaries = lifecycle.boundaries();
        for (Part part : boundaries.thresholdParts()) {
            threshold.put(
                    DataObject.spelled(part),
                    StateData.plain(lifecycle.threshold().of(part).orElseThrow()));
        }
        boundaries.parts().forEach((part, band) -> bands.put(DataObject.spelled(part), plain(band)));
        if (!threshold.isEmpty()) {
            data.put(QUALIFY_AT, Collections.unmodifiableMap(threshold));
        }
        lifecycle.matrix().ifPresent(matrix -> data.put(MATRIX, matrix.toData()));
        if (!bands.isEmpty()) {
            data.put(BANDS, Collections.unmodifiableMap(bands));
        }
        if (!boundaries.classes().isEmpty()) {
            Map<String, Object> axes = new LinkedHashMap<>();
            boundaries.classes().forEach((axis, ofAxis) -> axes.put(DataObject.spelled(axis), plain(ofAxis)));
            data.put(CLASS_BANDS, Collections.unmodifiableMap(axes));
        }
        data.put(DWELL_DAYS, lifecycle.dwellDays());
        data.put(LATCH, lifecycle.isLatched());
        data.put(COOLDOWN_DAYS, lifecycle.cooldownDays());
        data.put(NEW_EVIDENCE, lifecycle.needsNewEvidence());
        data.put("path", lifecycle.path().toPlain());
        if (!lifecycle.reasons().isEmpty()) {
            Map<String, Object> reasons = new LinkedHashMap<>();
            lifecycle.reasons().forEach((code, policy) -> reasons.put(code, policy.toPlain()));
            data.put(REASONS, Collections.unmodifiableMap(reasons));
        }
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> plain(Band band) {
        Map<String, Object> sides = new LinkedHashMap<>();
        sides.put(UP, StateData.plain(band.up()));
        sides.put(DOWN, StateData.plain(band.down()));
        return Collections.unmodifiableMap(sides);
    }

    private static Map<String, Object> plain(Map<String, Band> ofAxis) {
        Map<String, Object> bands = new LinkedHashMap<>();
        ofAxis.forEach((name, band) -> bands.put(name, plain(band)));
        return Collections.unmodifiableMap(bands);
    }

    static LeadLifecycle read(Map<String, ?> data) {
        return DataObject.root("lifecycle", data).make(LifecycleData::read);
    }

    private static LeadLifecycle read(DataObject data) {
        LeadLifecycle lifecycle = boundaries(data);
        if (data.has(BANDS)) {
            LeadLifecycle plain = lifecycle;
            lifecycle = data.object(BANDS).make(bands -> bands(bands, plain));
        }
        if (data.has(CLASS_BANDS)) {
            LeadLifecycle plain = lifecycle;
            lifecycle = data.object(CLASS_BANDS).make(bands -> classBands(bands, plain));
        }
        lifecycle = lifecycle
                .withDwellDays(data.has(DWELL_DAYS) ? data.integer(DWELL_DAYS) : 0)
                .withLatch(data.flag(LATCH, false))
                .withCooldownDays(data.has(COOLDOWN_DAYS) ? data.integer(COOLDOWN_DAYS) : 0)
                .withNewEvidence(data.flag(NEW_EVIDENCE, true));
        if (data.has("path")) {
            lifecycle = lifecycle.withPath(LifecyclePath.read(data, "path"));
        }
        if (data.has(REASONS)) {
            LeadLifecycle others = lifecycle;
            lifecycle = data.object(REASONS).make(reasons -> {
                LeadLifecycle changed = others;
                for (String code : reasons.keys()) {
                    changed = changed.withReason(code, ReturnPolicy.read(reasons, code));
                }
                return changed;
            });
        }
        return lifecycle;
    }

    private static LeadLifecycle boundaries(DataObject data) {
        ZoneId zone = data.version(1).zone("zone");
        if (!data.has(MATRIX)) {
            return LeadLifecycle.of(zone, data.object(QUALIFY_AT).make(LifecycleData::threshold));
        }
        return LeadLifecycle.of(
                zone,
                data.nested(MATRIX, GradeMatrix::fromData),
                data.optionalObject(QUALIFY_AT)
                        .map(points -> points.make(LifecycleData::threshold))
                        .orElse(Threshold.NONE));
    }

    private static Threshold threshold(DataObject data) {
        Optional<Threshold> threshold = Optional.empty();
        for (Map.Entry<Part, Points> required : StateData.readPoints(data).entrySet()) {
            threshold = Optional.of(threshold
                    .map(others -> others.with(required.getKey(), required.getValue()))
                    .orElseGet(() -> Threshold.of(required.getKey(), required.getValue())));
        }
        return threshold.orElseThrow(
                () -> data.error("total", "is missing; give a total, explicit or implicit number of points"));
    }

    private static LeadLifecycle bands(DataObject data, LeadLifecycle plain) {
        LeadLifecycle changed = plain;
        for (Part part : Part.values()) {
            String key = DataObject.spelled(part);
            if (data.has(key)) {
                changed = changed.withBand(part, band(data, key));
            }
        }
        return changed;
    }

    private static LeadLifecycle classBands(DataObject data, LeadLifecycle plain) {
        LeadLifecycle changed = plain;
        for (Axis axis : Axis.values()) {
            String key = DataObject.spelled(axis);
            if (data.has(key)) {
                LeadLifecycle others = changed;
                changed = data.object(key).make(ofAxis -> classBands(ofAxis, others, axis));
            }
        }
        return changed;
    }

    private static LeadLifecycle classBands(DataObject data, LeadLifecycle plain, Axis axis) {
        LeadLifecycle changed = plain;
        for (String name : data.keys()) {
            changed = changed.withBand(axis, name, band(data, name));
        }
        return changed;
    }

    private static Band band(DataObject data, String key) {
        return data.object(key)
                .make(sides -> new Band(StateData.readPoints(sides, UP), StateData.readPoints(sides, DOWN)));
    }
}
