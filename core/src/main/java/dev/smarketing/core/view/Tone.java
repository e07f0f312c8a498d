package dev.smarketing.core.view;

/** What a figure means to its reader. Renderers show it in a sign as well as in a colour. */
public enum Tone {
    /** Nothing either way. */
    NEUTRAL,
    /** As it should be. */
    GOOD,
    /** Look at it. */
    WARNING,
    /** Act on it. */
    BAD
}
