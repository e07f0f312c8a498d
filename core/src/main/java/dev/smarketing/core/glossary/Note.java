package dev.smarketing.core.glossary;

/** What a reader should know of a meaning that was found. */
public enum Note {
    /** The document's definition won over another meaning that the department gives the term. */
    CONFLICTS_WITH_DEPARTMENT,
    /** There is no label in the language asked; the label shown is of another language. */
    FALLBACK
}
