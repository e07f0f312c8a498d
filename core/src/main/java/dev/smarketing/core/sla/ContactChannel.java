package dev.smarketing.core.sla;

/** How sales reaches a lead. Which channels repeat each other says {@link AttemptRule#families}. */
public enum ContactChannel {
    /** A telephone call. */
    CALL,
    /** A message left on the telephone. */
    VOICEMAIL,
    /** An email. */
    EMAIL,
    /** A text message to a telephone. */
    TEXT_MESSAGE,
    /** A message on a social network. */
    SOCIAL_MESSAGE,
    /** A meeting, in person or on screen. */
    MEETING
}
