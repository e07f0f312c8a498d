package dev.smarketing.scoring.testkit;

import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that an assessment depends on.
 *
 * @param agreement the agreement
 * @param facts what happened, in the order of delivery; some may be delivered twice, recorded late or in the future
 * @param asOf when it is assessed
 */
public record AgreementCase(ServiceLevelAgreement agreement, List<HandoffFact> facts, Instant asOf) {

    /**
     * A case.
     *
     * @param agreement the agreement
     * @param facts what happened, in the order of delivery
     * @param asOf when it is assessed
     */
    public AgreementCase {
        Objects.requireNonNull(agreement, "agreement");
        facts = List.copyOf(facts);
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * The facts as a log.
     *
     * @return the log
     */
    public HandoffLog log() {
        return HandoffLog.of(facts);
    }

    /**
     * The facts, the instant and the agreement.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (HandoffFact fact : facts) {
            text.append(fact);
            if (!fact.recordedAt().equals(fact.at())) {
                text.append(", recorded at ").append(fact.recordedAt());
            }
            text.append('\n');
        }
        return text.append("as of ")
                .append(Timing.shown(asOf, agreement.zone()))
                .append("\nby agreement ")
                .append(agreement)
                .toString();
    }
}
