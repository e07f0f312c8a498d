package dev.smarketing.scoring.lifecycle;

/** Why a lead went from one step to another. */
public enum Cause {
    /** The score reached the threshold and every requirement was met. */
    QUALIFIED,
    /** The score fell below the threshold, or a requirement was met no longer. */
    FELL,
    /** A disqualifier became true. */
    DISQUALIFIED,
    /** No disqualifier was true any more. */
    DISQUALIFIER_ENDED,
    /** Sales accepted the lead. */
    ACCEPTED,
    /** The lead came to a later step. */
    MOVED,
    /** The lead bought. */
    WON,
    /** Sales handed the lead back; it may become an MQL again. */
    RECYCLED,
    /** Sales handed the lead back for good. */
    REJECTED,
    /** The lead will not buy. */
    LOST,
    /** A person's word made the lead an MQL. */
    OVERRIDE_IN,
    /** A person's word took the lead out. */
    OVERRIDE_OUT,
    /** The person's word that alone held the lead was in force no longer. */
    OVERRIDE_ENDED
}
