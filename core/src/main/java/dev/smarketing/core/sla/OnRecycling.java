package dev.smarketing.core.sla;

/** What becomes of a follow-up that runs when its lead goes back to marketing. */
public enum OnRecycling {
    /** It waits, and goes on with the time left when the lead returns. */
    PAUSE,
    /** It ends, owed no longer; when the lead returns a new one starts with the whole time. */
    CANCEL
}
