package dev.smarketing.core.lead;

/** Whether upper and lower case differ when texts are compared. */
public enum TextCase {
    /** Texts are compared code point by code point. */
    EXACT,
    /** Texts are compared in the upper case of the root locale. */
    IGNORED
}
