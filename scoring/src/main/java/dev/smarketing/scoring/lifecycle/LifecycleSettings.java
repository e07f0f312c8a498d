package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What was agreed on a life besides the boundaries that points have to reach.
 *
 * @param dwellDays days from an entry before which no fall ends the stay
 * @param latch whether no fall ever does
 * @param cooldownDays days from an exit before which the score begins no stay
 * @param newEvidence whether a return by sales asks for a later activity
 * @param path the steps from MQL to won
 * @param reasons what follows on returns by sales, by their codes
 */
record LifecycleSettings(
        int dwellDays,
        boolean latch,
        int cooldownDays,
        boolean newEvidence,
        LifecyclePath path,
        Map<String, ReturnPolicy> reasons) {

    static final LifecycleSettings OFF = new LifecycleSettings(0, false, 0, true, LifecyclePath.standard(), Map.of());

    LifecycleSettings {
        Require.atLeast(dwellDays, 0, "dwell days");
        Require.atLeast(cooldownDays, 0, "cooldown days");
        Objects.requireNonNull(path, "path");
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    LifecycleSettings withDwellDays(int days) {
        return new LifecycleSettings(days, latch, cooldownDays, newEvidence, path, reasons);
    }

    LifecycleSettings withLatch(boolean on) {
        return new LifecycleSettings(dwellDays, on, cooldownDays, newEvidence, path, reasons);
    }

    LifecycleSettings withCooldownDays(int days) {
        return new LifecycleSettings(dwellDays, latch, days, newEvidence, path, reasons);
    }

    LifecycleSettings withNewEvidence(boolean on) {
        return new LifecycleSettings(dwellDays, latch, cooldownDays, on, path, reasons);
    }

    LifecycleSettings withPath(LifecyclePath steps) {
        return new LifecycleSettings(dwellDays, latch, cooldownDays, newEvidence, steps, reasons);
    }

    LifecycleSettings withReason(String reason, ReturnPolicy policy) {
        Map<String, ReturnPolicy> more = new LinkedHashMap<>(reasons);
        more.put(Require.text(reason, "reason of a return"), Objects.requireNonNull(policy, "policy"));
        return new LifecycleSettings(dwellDays, latch, cooldownDays, newEvidence, path, more);
    }
}
