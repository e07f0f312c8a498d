package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What sales said to the leads it was handed, each by its latest handoff. A lead is accepted once it goes on to any
 * later stage, rejected if it goes back or is lost before; one that sales accepted and lost later stays accepted.
 *
 * @param accepted the leads that sales took
 * @param rejected the leads that sales gave back
 * @param pending the leads that sales has not decided on
 * @param reasons how many were rejected for which reason; those without one have none here
 */
public record LeadValidity(long accepted, long rejected, long pending, SortedMap<String, Long> reasons) {

    private static final String HANDED_OVER = "leads handed over";

    /**
     * What sales said.
     *
     * @param accepted the leads that sales took, 0 or more
     * @param rejected the leads that sales gave back, 0 or more
     * @param pending the leads that sales has not decided on, 0 or more
     * @param reasons how many were rejected for which reason, all that were rejected together
     * @throws ArithmeticException if a long does not hold all leads together
     */
    public LeadValidity {
        Require.atLeast(accepted, 0L, "accepted leads");
        Require.atLeast(rejected, 0L, "rejected leads");
        Require.atLeast(pending, 0L, "pending leads");
        Counts.sum(Counts.sum(accepted, rejected, HANDED_OVER), pending, HANDED_OVER);
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(Require.entries(reasons, "reasons")));
        long given = reasons.values().stream()
                .reduce(0L, (one, other) -> Counts.sum(one, other, "leads rejected for a reason"));
        if (given > rejected) {
            throw new IllegalArgumentException("reasons " + reasons + " are of " + given + " leads, but " + rejected
                    + " were rejected; give one reason a rejected lead");
        }
    }

    /**
     * Accepted / (accepted + rejected).
     *
     * @return the share of the decided ones; undefined while nothing is decided
     */
    public MetricValue validity() {
        return MetricValue.ratio(accepted, accepted + rejected);
    }

    /**
     * Pending / all handed over.
     *
     * @return the share that is not decided; undefined without leads
     */
    public MetricValue pendingShare() {
        return MetricValue.ratio(pending, handedOver());
    }

    /**
     * The leads handed over.
     *
     * @return accepted, rejected and pending ones
     */
    public long handedOver() {
        return accepted + rejected + pending;
    }
}
