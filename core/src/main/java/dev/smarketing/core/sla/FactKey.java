package dev.smarketing.core.sla;

import java.time.Instant;

/** What makes two facts without an id of their own the same fact: their kind, what they are about and the instant. */
record FactKey(Class<?> kind, String subject, String detail, Instant at) {

    static FactKey of(HandoffFact fact) {
        if (fact instanceof LeadReview review) {
            return new FactKey(LeadReview.class, review.handoffId(), "", review.at());
        }
        if (fact instanceof LeadClosing closing) {
            return new FactKey(LeadClosing.class, closing.lead().value(), "", closing.at());
        }
        if (fact instanceof LeadAssignment assignment) {
            return new FactKey(LeadAssignment.class, assignment.handoffId(), "", assignment.at());
        }
        if (fact instanceof ClockChange change) {
            return new FactKey(
                    ClockChange.class, change.handoffId(), change.kind() + " " + change.reason(), change.at());
        }
        LimitChange change = (LimitChange) fact;
        return new FactKey(LimitChange.class, change.handoffId(), change.commitment(), change.at());
    }

    static String describe(HandoffFact fact) {
        if (fact instanceof Handoff handoff) {
            return "handoff '" + handoff.id() + "'";
        }
        if (fact instanceof ContactAttempt attempt) {
            return "contact attempt '" + attempt.id() + "'";
        }
        if (fact instanceof LeadReview review) {
            return "the review of handoff '" + review.handoffId() + "' at " + review.at();
        }
        if (fact instanceof LeadClosing closing) {
            return "the closing of lead '" + closing.lead() + "' at " + closing.at();
        }
        if (fact instanceof LeadAssignment assignment) {
            return "the assignment of handoff '" + assignment.handoffId() + "' at " + assignment.at();
        }
        if (fact instanceof ClockChange change) {
            return "the change of handoff '" + change.handoffId() + "' to " + change.kind() + " (" + change.reason()
                    + ") at " + change.at();
        }
        LimitChange change = (LimitChange) fact;
        return "the limit of '" + change.commitment() + "' for handoff '" + change.handoffId() + "' at " + change.at();
    }
}
