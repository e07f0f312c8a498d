package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * What happens to the leads of some cells of a {@link GradeMatrix}.
 *
 * @param name what people call it, such as "send to sales" or "nurture"
 * @param decision what it means for qualification
 */
public record CellPolicy(String name, Decision decision) {

    /**
     * A policy.
     *
     * @param name what people call it, not blank
     * @param decision what it means for qualification
     */
    public CellPolicy {
        Require.text(name, "name of a policy");
        Objects.requireNonNull(decision, "decision");
    }

    /** What a cell means for qualification. */
    public enum Decision {
        /** The lead qualifies, whatever the threshold. */
        QUALIFY,
        /** The lead does not qualify, whatever the threshold. */
        HOLD,
        /** The threshold of the model decides. */
        BY_THRESHOLD
    }
}
