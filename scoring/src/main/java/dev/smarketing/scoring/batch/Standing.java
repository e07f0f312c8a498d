package dev.smarketing.scoring.batch;

/** The verdict on a lead of a run, without its reasons. */
public enum Standing {
    /** Points, cell or a requirement keep the lead, or somebody said so. */
    NOT_YET,
    /** The lead is ready for sales. */
    QUALIFIED,
    /** A disqualifier is true. */
    DISQUALIFIED
}
