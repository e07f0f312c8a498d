package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Objects;

/**
 * Another limit for one commitment on one handoff, from an instant on: the lead became urgent, or the buyer asked
 * for time. What the commitment makes of the time used before says {@link FollowUpCommitment#onLimitChange}.
 *
 * @param handoffId the handoff
 * @param commitment the name of the follow-up commitment
 * @param limit how long it gives from now on
 * @param at when
 * @param recordedAt when that became known
 */
public record LimitChange(String handoffId, String commitment, TimeLimit limit, Instant at, Instant recordedAt)
        implements HandoffFact {

    /**
     * A change.
     *
     * @param handoffId the handoff
     * @param commitment the name of the follow-up commitment
     * @param limit how long it gives from now on
     * @param at when
     * @param recordedAt when that became known
     */
    public LimitChange {
        Require.text(handoffId, "handoff id");
        Require.text(commitment, "commitment");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * A change known at once.
     *
     * @param handoffId the handoff
     * @param commitment the name of the follow-up commitment
     * @param limit how long it gives from now on
     * @param at when
     * @return the change
     */
    public static LimitChange of(String handoffId, String commitment, TimeLimit limit, Instant at) {
        return new LimitChange(handoffId, commitment, limit, at, at);
    }

    @Override
    public LimitChange withRecordedAt(Instant instant) {
        return new LimitChange(handoffId, commitment, limit, at, instant);
    }
}
