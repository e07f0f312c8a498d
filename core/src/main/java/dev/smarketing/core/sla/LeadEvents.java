package dev.smarketing.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the log says of one lead, by instant. Filled by the log that owns it, and only read afterwards. */
final class LeadEvents {

    static final LeadEvents NONE = new LeadEvents();

    final List<ContactAttempt> attempts = new ArrayList<>(4);
    final List<LeadClosing> closings = new ArrayList<>(1);

    void sort() {
        attempts.sort(Comparator.comparing(ContactAttempt::at).thenComparing(ContactAttempt::id));
        closings.sort(Comparator.comparing(LeadClosing::at).thenComparing(LeadClosing::outcome));
    }
}
