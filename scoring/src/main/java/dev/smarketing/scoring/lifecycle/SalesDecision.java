package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.sla.LeadClosing;
import dev.smarketing.core.sla.LeadReview;
import java.util.Objects;

/** What people decide about a qualified lead. */
public sealed interface SalesDecision {

    /**
     * Sales takes the lead.
     *
     * @return the decision
     */
    static SalesDecision accepted() {
        return new Accepted();
    }

    /**
     * The lead has come to a step of the path.
     *
     * @param step the name of the step
     * @return the decision
     */
    static SalesDecision movedTo(String step) {
        return new MovedTo(step);
    }

    /**
     * The lead bought.
     *
     * @return the decision
     */
    static SalesDecision won() {
        return new MovedTo(Step.WON.name());
    }

    /**
     * Sales hands the lead back, before or after accepting it.
     *
     * @param reason the agreed code
     * @return the decision
     */
    static SalesDecision rejected(String reason) {
        return new Rejected(reason);
    }

    /**
     * What the review of a handoff says, so that what is recorded for the agreement need not be entered twice.
     *
     * @param review the review, taken at {@link LeadReview#at()}
     * @return accepted, or rejected for the reason of the review
     */
    static SalesDecision of(LeadReview review) {
        Objects.requireNonNull(review, "review");
        return review.rejectionReason().map(SalesDecision::rejected).orElseGet(SalesDecision::accepted);
    }

    /**
     * What the closing of a lead says, so that what is recorded for the agreement need not be entered twice.
     *
     * @param closing the closing, taken at {@link LeadClosing#at()}
     * @return won, or lost for the reason of the closing
     * @throws IllegalArgumentException if it is lost without a reason, which the life of a lead needs
     */
    static SalesDecision of(LeadClosing closing) {
        Objects.requireNonNull(closing, "closing");
        return switch (closing.outcome()) {
            case WON -> won();
            case LOST ->
                lost(closing.lossReason()
                        .orElseThrow(() -> new IllegalArgumentException(closing
                                + " has no reason, by which it is settled what follows; give the agreed code")));
        };
    }

    /**
     * The lead will not buy.
     *
     * @param reason the agreed code
     * @return the decision
     */
    static SalesDecision lost(String reason) {
        return new Lost(reason);
    }

    /** Sales takes the lead: it comes to the first step of sales. */
    record Accepted() implements SalesDecision {

        @Override
        public String toString() {
            return "accepted";
        }
    }

    /**
     * The lead has come to a step of the path.
     *
     * @param step the name of the step
     */
    record MovedTo(String step) implements SalesDecision {

        /**
         * The lead has come to a step of the path.
         *
         * @param step the name of the step, not blank
         */
        public MovedTo {
            Require.text(step, "name of a step");
        }

        @Override
        public String toString() {
            return step;
        }
    }

    /**
     * Sales hands the lead back. What follows is the {@link ReturnPolicy} of the reason.
     *
     * @param reason the agreed code
     */
    record Rejected(String reason) implements SalesDecision {

        /**
         * Sales hands the lead back.
         *
         * @param reason the agreed code, not blank
         */
        public Rejected {
            Require.text(reason, "reason of a rejection");
        }

        @Override
        public String toString() {
            return "rejected (" + reason + ")";
        }
    }

    /**
     * The lead will not buy. Whether it may become an MQL again is the {@link ReturnPolicy} of the reason.
     *
     * @param reason the agreed code
     */
    record Lost(String reason) implements SalesDecision {

        /**
         * The lead will not buy.
         *
         * @param reason the agreed code, not blank
         */
        public Lost {
            Require.text(reason, "reason of a loss");
        }

        @Override
        public String toString() {
            return "lost (" + reason + ")";
        }
    }
}
