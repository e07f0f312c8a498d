package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Facts of the worked examples; local times are those of Paris. */
final class Facts {

    static final LeadId LEAD = LeadId.of("L-1");

    private Facts() {}

    static Instant at(String local) {
        return Calendars.paris(local);
    }

    static Handoff handoff(String local) {
        return Handoff.of("H-1", LEAD, at(local));
    }

    static ContactAttempt attempt(String id, String local, ContactChannel channel) {
        return ContactAttempt.of(id, LEAD, at(local), channel);
    }

    static ContactAttempt call(String id, String local) {
        return attempt(id, local, ContactChannel.CALL);
    }

    /** Handoffs of so many different leads at one instant. */
    static List<Handoff> handoffs(String prefix, int number, Instant instant) {
        List<Handoff> handoffs = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            handoffs.add(Handoff.of(prefix + i, LeadId.of(prefix + "lead-" + i), instant));
        }
        return handoffs;
    }
}
