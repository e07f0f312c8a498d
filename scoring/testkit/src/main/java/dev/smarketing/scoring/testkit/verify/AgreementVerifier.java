package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.scoring.testkit.AgreementCase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Starts an example of how an agreement has to judge: the agreement, then what happened, then the instant. */
public final class AgreementVerifier {

    private final ServiceLevelAgreement agreement;

    private AgreementVerifier(ServiceLevelAgreement agreement) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
    }

    /**
     * Starts with an agreement.
     *
     * @param agreement the agreement under test
     * @return what takes the facts
     */
    public static AgreementVerifier of(ServiceLevelAgreement agreement) {
        return new AgreementVerifier(agreement);
    }

    /**
     * What happened.
     *
     * @param facts handoffs, attempts, reviews and the like, in any order
     * @return what takes the instant
     */
    public Given given(HandoffFact... facts) {
        return given(List.of(facts));
    }

    /**
     * What happened.
     *
     * @param facts handoffs, attempts, reviews and the like, in any order
     * @return what takes the instant
     */
    public Given given(Collection<? extends HandoffFact> facts) {
        return new Given(agreement, List.copyOf(facts));
    }

    /**
     * What happened.
     *
     * @param log the log
     * @return what takes the instant
     */
    public Given given(HandoffLog log) {
        Objects.requireNonNull(log, "log");
        return given(log.facts());
    }

    /** An example that lacks its instant. */
    public static final class Given {

        private final ServiceLevelAgreement agreement;
        private final List<HandoffFact> facts;

        private Given(ServiceLevelAgreement agreement, List<HandoffFact> facts) {
            this.agreement = agreement;
            this.facts = facts;
        }

        /**
         * Assesses as of an instant.
         *
         * @param instant the instant
         * @return what is asked of the assessment
         */
        public VerifiedAssessment at(Instant instant) {
            return new VerifiedAssessment(new AgreementCase(agreement, facts, instant));
        }
    }
}
