package dev.smarketing.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the log says of one lead, by instant. Filled by the log that owns it, and only read afterwards. */
final class LeadEvents {

    static final LeadEvents NONE = new LeadEvents();

    private final List<ContactAttempt> filed = new ArrayList<>(4);
    final List<LeadClosing> closings = new ArrayList<>(0);
    final List<LeadClosing> wins = new ArrayList<>(0);
    LeadAttempts attempts = LeadAttempts.NONE;

    void add(ContactAttempt attempt) {
        filed.add(attempt);
    }

    void add(LeadClosing closing) {
        closings.add(closing);
    }

    void sort() {
        filed.sort(Comparator.comparing(ContactAttempt::at).thenComparing(ContactAttempt::id));
        attempts = filed.isEmpty() ? LeadAttempts.NONE : new LeadAttempts(filed);
        closings.sort(Comparator.comparing(LeadClosing::at).thenComparing(LeadClosing::outcome));
        for (LeadClosing closing : closings) {
            if (closing.outcome() == LeadClosing.Outcome.WON) {
                wins.add(closing);
            }
        }
    }
}
