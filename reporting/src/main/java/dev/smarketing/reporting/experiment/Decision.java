package dev.smarketing.reporting.experiment;

/** What a campaign, or one of its criteria, has come to. */
public enum Decision {
    /** Go on: the criterion is met, or very likely will be. */
    CONTINUE,
    /** Stop: the criterion cannot be met, or very likely will not be. */
    ABORT,
    /** Neither can be said yet. */
    UNDECIDED,
    /** The window is over and the criterion is met. */
    SUCCEEDED,
    /** The window is over and the criterion is missed. */
    FAILED,
    /** The window is over and there is nothing to judge. */
    NOT_EVALUABLE
}
