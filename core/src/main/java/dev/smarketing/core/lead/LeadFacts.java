package dev.smarketing.core.lead;

/** What is known of one lead. {@link Lead} carries it; {@link LeadAccessors} read it from a class of the caller. */
public interface LeadFacts extends Facts {

    /**
     * The lead.
     *
     * @return its id
     */
    LeadId id();
}
