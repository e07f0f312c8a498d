package dev.smarketing.scoring.testkit;

import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.SlaAssessment;
import java.time.Instant;

/** A way to assess what happened: an agreement, or what an application puts around one. */
@FunctionalInterface
public interface Assessor {

    /**
     * Assesses a log as of an instant.
     *
     * @param log what happened
     * @param asOf the instant
     * @return who kept which promise
     */
    SlaAssessment assess(HandoffLog log, Instant asOf);
}
