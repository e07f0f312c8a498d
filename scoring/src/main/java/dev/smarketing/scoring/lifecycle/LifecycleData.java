package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The plain form of a lifecycle. */
final class LifecycleData {

    private static final String QUALIFY_AT = "qualify-at";
    private static final String BANDS = "bands";
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
        for (Part part : lifecycle.parts()) {
            threshold.put(
                    DataObject.spelled(part),
                    StateData.plain(lifecycle.threshold().of(part).orElseThrow()));
            Band band = lifecycle.band(part);
            if (!band.equals(Band.NONE)) {
                Map<String, Object> sides = new LinkedHashMap<>();
                sides.put(UP, StateData.plain(band.up()));
                sides.put(DOWN, StateData.plain(band.down()));
                bands.put(DataObject.spelled(part), Collections.unmodifiableMap(sides));
            }
        }
        data.put(QUALIFY_AT, Collections.unmodifiableMap(threshold));
        if (!bands.isEmpty()) {
            data.put(BANDS, Collections.unmodifiableMap(bands));
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

    static LeadLifecycle read(Map<String, ?> data) {
        return DataObject.root("lifecycle", data).make(LifecycleData::read);
    }

    private static LeadLifecycle read(DataObject data) {
        LeadLifecycle lifecycle = LeadLifecycle.of(
                data.version(1).zone("zone"), data.object(QUALIFY_AT).make(LifecycleData::threshold));
        if (data.has(BANDS)) {
            LeadLifecycle plain = lifecycle;
            lifecycle = data.object(BANDS).make(bands -> bands(bands, plain));
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
                changed = changed.withBand(
                        part,
                        data.object(key)
                                .make(sides ->
                                        new Band(StateData.readPoints(sides, UP), StateData.readPoints(sides, DOWN))));
            }
        }
        return changed;
    }
}
