package dev.smarketing.reporting.attribution;

/** Why a touch of a journey does not count. */
public enum Omission {
    /** It came after the conversion. */
    AFTER_CONVERSION,
    /** It came too long before the conversion. */
    OUTSIDE_WINDOW,
    /** Its channel is excluded. */
    EXCLUDED_CHANNEL,
    /** The next counting touch is on the same channel, and repeats are collapsed. */
    REPEAT
}
