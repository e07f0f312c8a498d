package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * Under what code the points of a rule are given as a reason, and with what they are compared.
 *
 * @param code the code, which several rules may share
 * @param baseline the points that are neither good nor bad
 */
public record ReasonCode(String code, Points baseline) {

    /**
     * A reason code.
     *
     * @param code the code, not blank
     * @param baseline the points that are neither good nor bad
     */
    public ReasonCode {
        Require.text(code, "reason code");
        Objects.requireNonNull(baseline, "baseline");
    }
}
