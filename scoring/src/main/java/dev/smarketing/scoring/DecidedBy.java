package dev.smarketing.scoring;

/** What the verdict of a score card rests on; what stands first here goes before what stands later. */
public enum DecidedBy {
    /** A disqualifier is true. */
    DISQUALIFIER,
    /** Somebody's override is in force. */
    OVERRIDE,
    /** Points and cell are enough, and a requirement is not known to be met. */
    REQUIREMENT,
    /** The cell of the grade matrix. */
    MATRIX,
    /** The threshold. */
    THRESHOLD
}
