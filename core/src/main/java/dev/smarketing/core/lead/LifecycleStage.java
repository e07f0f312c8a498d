package dev.smarketing.core.lead;

/** How far a lead has come, in the usual order. A lead may go back. */
public enum LifecycleStage {
    /** Known by name. */
    LEAD,
    /** Marketing qualified lead: marketing hands it over. */
    MQL,
    /** Sales accepted lead: sales agrees to follow it up. */
    SAL,
    /** Sales qualified lead: sales sees a need. */
    SQL,
    /** An offer is being negotiated. */
    OPPORTUNITY,
    /** Bought. */
    WON,
    /** Will not buy. */
    LOST;

    /**
     * Whether the story ends here for the time being.
     *
     * @return true for {@link #WON} and {@link #LOST}
     */
    public boolean isOutcome() {
        return this == WON || this == LOST;
    }
}
