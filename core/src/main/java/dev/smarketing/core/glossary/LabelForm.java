package dev.smarketing.core.glossary;

/** How a label is written, which decides how it is looked for. */
public enum LabelForm {
    /** A word or a phrase: found whatever its case, accents and gaps. */
    WORD,
    /** An acronym or abbreviation: found in text in its own case only, as it is or dotted. */
    ABBREVIATION
}
