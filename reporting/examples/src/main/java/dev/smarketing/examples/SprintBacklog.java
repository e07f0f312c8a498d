package dev.smarketing.examples;

import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.MustReason;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.examples.input.MarketingFacts.BacklogRow;
import dev.smarketing.examples.input.MarketingFacts.Category;
import dev.smarketing.examples.input.Problems;
import java.util.ArrayList;
import java.util.List;

/** The one backlog, with the decisions about the next sprint. */
final class SprintBacklog {

    private SprintBacklog() {}

    static Backlog of(List<BacklogRow> rows, Timeframe sprint, Problems problems) {
        List<BacklogItem> items = new ArrayList<>();
        rows.forEach(row -> items.add(item(row)));
        Backlog backlog = Backlog.of(items);
        for (BacklogRow row : rows) {
            if (!row.timeframe().equals(sprint.name())) {
                problems.inFile(
                        "backlog.csv",
                        "item " + row.id() + ": decision is about '" + row.timeframe() + "', not about '"
                                + sprint.name() + "'; it counts as undecided");
                continue;
            }
            backlog = backlog.decide(decision(row, sprint));
        }
        return backlog;
    }

    private static BacklogItem item(BacklogRow row) {
        BacklogItem item = BacklogItem.of(row.id(), row.title())
                .requestedBy(row.requester(), row.requestedOn())
                .withValue(row.value())
                .needing(row.prerequisites());
        item = row.effortHours() == null ? item : item.withEffort(row.effortHours());
        return row.outcome() == null ? item : item.withOutcome(row.outcome());
    }

    private static PriorityDecision decision(BacklogRow row, Timeframe sprint) {
        PriorityDecision decision = PriorityDecision.of(
                row.id(), sprint, Priority.valueOf(row.category().name()), row.decidedOn());
        if (row.category() != Category.MUST) {
            return row.reason() == null ? decision : decision.because(row.reason());
        }
        if (row.reason() == null || row.consequence() == null) {
            return decision; // the check of priorities reports a Must without its reason
        }
        return decision.withMustReason(MustReason.valueOf(row.reason()), row.consequence());
    }
}
