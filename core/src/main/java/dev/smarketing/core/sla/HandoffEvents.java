package dev.smarketing.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the log says of one handoff, by instant. Filled by the log that owns it, and only read afterwards. */
final class HandoffEvents {

    static final HandoffEvents NONE = new HandoffEvents();

    final List<LeadReview> reviews = new ArrayList<>(1);
    final List<LeadAssignment> assignments = new ArrayList<>(1);
    final List<ClockChange> clockChanges = new ArrayList<>(0);
    final List<LimitChange> limitChanges = new ArrayList<>(0);

    void sort() {
        reviews.sort(Comparator.comparing(LeadReview::at));
        assignments.sort(Comparator.comparing(LeadAssignment::at));
        clockChanges.sort(Comparator.comparing(ClockChange::at)
                .thenComparing(ClockChange::reason)
                .thenComparing(ClockChange::kind));
        limitChanges.sort(Comparator.comparing(LimitChange::at).thenComparing(LimitChange::commitment));
    }
}
