package dev.smarketing.scoring.learning;

/** What can be said of a decision once a horizon has been set. */
public enum Resolution {
    /** The lead reached the stage after the decision and within the horizon. */
    POSITIVE,
    /** The horizon is over and the lead did not reach the stage within it. */
    NEGATIVE,
    /** The horizon ends after the data, so nothing is said, whatever has happened so far. */
    PENDING,
    /** The lead had reached the stage, or was won or lost, when it was to be decided on. */
    ALREADY_DECIDED;

    /**
     * Whether the decision takes part in a judgement.
     *
     * @return true for {@link #POSITIVE} and {@link #NEGATIVE}
     */
    public boolean isJudged() {
        return this == POSITIVE || this == NEGATIVE;
    }
}
