package dev.smarketing.core.glossary;

/** What a label is to its concept. */
public enum LabelKind {
    /** The label to show; at most one per language. */
    PREFERRED,
    /** Another label that people use. */
    ALTERNATIVE,
    /** A label that is found and never shown, such as a common misspelling. */
    HIDDEN
}
