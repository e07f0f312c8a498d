package dev.smarketing.core.lead;

import java.time.Instant;
import java.util.Set;

/** What is known of one lead. {@link Lead} carries it; {@link LeadAccessors} read it from a class of the caller. */
public interface LeadFacts extends Facts {

    /**
     * The lead.
     *
     * @return its id
     */
    LeadId id();

    /**
     * The instants at which a value starts to count. Whoever follows a lead through time stops at each of them.
     *
     * @return the instants; none where values carry no dates
     */
    default Set<Instant> changes() {
        return Set.of();
    }
}
