package dev.smarketing.core.sla;

/** How sales reaches a lead. Call and voicemail are one family: leaving a message is no second attempt. */
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
    MEETING;

    boolean isOfFamilyOf(ContactChannel other) {
        return this == other || (isPhone() && other.isPhone());
    }

    private boolean isPhone() {
        return this == CALL || this == VOICEMAIL;
    }
}
