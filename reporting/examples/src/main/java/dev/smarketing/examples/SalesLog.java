package dev.smarketing.examples;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.LeadClosing;
import dev.smarketing.core.sla.LeadReview;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.MarketingFacts.AttemptRow;
import dev.smarketing.examples.input.MarketingFacts.DealOutcome;
import dev.smarketing.examples.input.MarketingFacts.DealRow;
import dev.smarketing.examples.input.MarketingFacts.Decision;
import dev.smarketing.examples.input.MarketingFacts.Direction;
import dev.smarketing.examples.input.MarketingFacts.ReviewRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What happened to the handoffs, as the agreement judges it. */
final class SalesLog {

    private SalesLog() {}

    static HandoffLog of(Map<LeadId, Handoff> handoffs, MarketingFacts facts) {
        List<HandoffFact> log = new ArrayList<>(handoffs.values());
        for (AttemptRow row : facts.attempts()) {
            log.add(attempt(row));
        }
        for (ReviewRow row : facts.reviews()) {
            Handoff handoff = handoffs.get(LeadId.of(row.leadId()));
            // sales also decided about leads that were never handed over; these are no part of the agreement
            if (handoff != null && !row.at().isBefore(handoff.at())) {
                log.add(review(handoff, row));
            }
        }
        for (DealRow row : facts.deals()) {
            LeadId lead = LeadId.of(row.leadId());
            log.add(
                    row.outcome() == DealOutcome.WON
                            ? LeadClosing.won(lead, row.closedAt())
                            : LeadClosing.lost(lead, row.closedAt()));
        }
        return HandoffLog.of(log);
    }

    private static ContactAttempt attempt(AttemptRow row) {
        ContactChannel channel = switch (row.channel()) {
            case PHONE -> ContactChannel.CALL;
            case EMAIL -> ContactChannel.EMAIL;
            case LINKEDIN -> ContactChannel.SOCIAL_MESSAGE;
            case VISIT -> ContactChannel.MEETING;
        };
        ContactAttempt attempt = ContactAttempt.of(row.id(), LeadId.of(row.leadId()), row.at(), channel)
                .withRecordedAt(row.recordedAt());
        attempt = row.automatic() ? attempt.automatic() : attempt;
        return row.direction() == Direction.INBOUND ? attempt.inbound() : attempt;
    }

    private static LeadReview review(Handoff handoff, ReviewRow row) {
        return row.decision() == Decision.ACCEPTED
                ? LeadReview.accepted(handoff.id(), row.at())
                : LeadReview.rejected(
                        handoff.id(), row.at(), Objects.requireNonNull(row.reason(), "reason of a rejection"));
    }
}
