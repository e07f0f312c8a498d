package dev.smarketing.reporting.experiment;

/** Why a criterion was decided so. */
public enum Reason {
    /** Enough are reached of the planned number, or of the count. */
    REACHED,
    /** Even if all who are still open succeed, it is not enough. */
    OUT_OF_REACH,
    /** So many successes, or more, are unlikely at the agreed rate. */
    LIKELY_ABOVE,
    /** So few successes, or fewer, are unlikely at the agreed rate. */
    LIKELY_BELOW,
    /** Both are still likely. */
    NOT_ENOUGH_DATA,
    /** It is before the earliest day on which odds may decide. */
    TOO_EARLY,
    /** Nobody gave a reading, or nobody has answered. */
    NO_READING,
    /** The final figure is below what was agreed. */
    MISSED
}
