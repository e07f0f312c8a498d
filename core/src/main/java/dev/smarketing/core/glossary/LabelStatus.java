package dev.smarketing.core.glossary;

/** Whether a label should be used. */
public enum LabelStatus {
    /** The one to use. */
    PREFERRED,
    /** May be used. */
    ADMITTED,
    /** Was used; replace it. */
    DEPRECATED,
    /** Must not be used. */
    AVOID,
    /** For colleagues only, never for customers. */
    INTERNAL_ONLY
}
