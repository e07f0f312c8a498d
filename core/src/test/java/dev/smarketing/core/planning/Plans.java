package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The shorthand of the worked examples: effort, outcome and reason are there unless said. */
final class Plans {

    static final Timeframe QUARTER = Timeframe.quarter(2026, 2);
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private Plans() {}

    static BacklogItem item(String id, String effort) {
        return BacklogItem.of(id, id).withEffort(new BigDecimal(effort)).withOutcome("more leads");
    }

    static BacklogItem item(String id, String effort, long value) {
        return item(id, effort).withValue(value);
    }

    static PriorityDecision decision(String id, Priority priority) {
        PriorityDecision decision =
                PriorityDecision.of(id, QUARTER, priority, DECIDED).by("Ana");
        return priority == Priority.MUST
                ? decision.withMustReason(MustReason.NO_BUSINESS_CASE, "no leads at all")
                : decision.because("agreed");
    }

    /** Categories by the letters M, S, C, W in the order of the ranks; U stays undecided. */
    static Backlog backlog(String letters, BacklogItem... items) {
        Backlog backlog = Backlog.of(items);
        for (int i = 0; i < items.length; i++) {
            Priority priority = switch (letters.charAt(i)) {
                case 'M' -> Priority.MUST;
                case 'S' -> Priority.SHOULD;
                case 'C' -> Priority.COULD;
                case 'W' -> Priority.WONT;
                default -> Priority.UNDECIDED;
            };
            if (priority != Priority.UNDECIDED) {
                backlog = backlog.decide(decision(items[i].id(), priority));
            }
        }
        return backlog;
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static SprintPlan plan(Backlog backlog, String capacity) {
        return backlog.plan(QUARTER, decimal(capacity), TODAY);
    }
}
