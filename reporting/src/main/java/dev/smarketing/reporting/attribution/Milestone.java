package dev.smarketing.reporting.attribution;

/** A step of the sale that a touch brought about. The first touch and the closing touch are known by their place. */
public enum Milestone {
    /** The touch made a visitor a lead. */
    LEAD,
    /** The touch opened an opportunity. */
    OPPORTUNITY
}
