package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a replay comes to.
 *
 * @param state the state at the end
 * @param refused the decisions that were impossible at their instants and had no effect, the earliest first
 */
public record LifecycleRun(LifecycleState state, List<Refusal> refused) {

    /**
     * What a replay comes to.
     *
     * @param state the state at the end
     * @param refused the decisions that were impossible at their instants, the earliest first
     */
    public LifecycleRun {
        Objects.requireNonNull(state, "state");
        refused = Require.elements(refused, "refused");
    }

    /**
     * A decision that was impossible.
     *
     * @param at its instant
     * @param decision the decision
     * @param reason why, and what was possible
     */
    public record Refusal(Instant at, SalesDecision decision, String reason) {

        /**
         * A decision that was impossible.
         *
         * @param at its instant
         * @param decision the decision
         * @param reason why, and what was possible
         */
        public Refusal {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return at + " " + reason;
        }
    }
}
