package dev.smarketing.core.sla;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.LeadId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts of a log that have no place. */
final class LogFindings {

    private LogFindings() {}

    static List<Finding> of(HandoffLog log) {
        Set<String> ids = new HashSet<>();
        Set<LeadId> leads = new HashSet<>();
        for (Handoff handoff : log.handoffs()) {
            ids.add(handoff.id());
            leads.add(handoff.lead());
        }
        List<Finding> homeless = new ArrayList<>();
        List<Finding> leadless = new ArrayList<>();
        List<Finding> endless = new ArrayList<>();
        for (HandoffFact fact : log.facts()) {
            if (fact instanceof ContactAttempt attempt && !leads.contains(attempt.lead())) {
                leadless.add(finding(
                        FindingCode.FACT_OF_UNKNOWN_LEAD, fact, attempt.lead().value()));
            } else if (fact instanceof LeadClosing closing && !leads.contains(closing.lead())) {
                leadless.add(finding(
                        FindingCode.FACT_OF_UNKNOWN_LEAD, fact, closing.lead().value()));
            } else if (fact instanceof LeadReview review && !ids.contains(review.handoffId())) {
                homeless.add(finding(FindingCode.FACT_OF_UNKNOWN_HANDOFF, fact, review.handoffId()));
            } else if (fact instanceof LeadAssignment assignment && !ids.contains(assignment.handoffId())) {
                homeless.add(finding(FindingCode.FACT_OF_UNKNOWN_HANDOFF, fact, assignment.handoffId()));
            } else if (fact instanceof LimitChange change && !ids.contains(change.handoffId())) {
                homeless.add(finding(FindingCode.FACT_OF_UNKNOWN_HANDOFF, fact, change.handoffId()));
            } else if (fact instanceof ClockChange change && !ids.contains(change.handoffId())) {
                homeless.add(finding(FindingCode.FACT_OF_UNKNOWN_HANDOFF, fact, change.handoffId()));
            }
        }
        for (Handoff handoff : log.handoffs()) {
            for (ClockChange change : new Pauses(log.eventsOf(handoff).clockChanges).unmatched()) {
                endless.add(finding(FindingCode.END_WITHOUT_BEGIN, change, handoff.id()));
            }
        }
        List<Finding> all = new ArrayList<>(homeless);
        all.addAll(leadless);
        all.addAll(endless);
        return List.copyOf(all);
    }

    private static Finding finding(FindingCode code, HandoffFact fact, String about) {
        return Finding.of(code, FactKey.describe(fact), about);
    }
}
