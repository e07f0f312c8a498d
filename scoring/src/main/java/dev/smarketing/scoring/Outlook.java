package dev.smarketing.scoring;

/** Whether facts that are missing today could decide the verdict. */
public enum Outlook {
    /** Qualified, whatever the missing facts turn out to be. */
    QUALIFIED,
    /** The missing facts may decide. */
    POSSIBLE,
    /** Not qualified, whatever the missing facts turn out to be. */
    NOT_QUALIFIED
}
