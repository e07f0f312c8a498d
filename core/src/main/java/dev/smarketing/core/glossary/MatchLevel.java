package dev.smarketing.core.glossary;

/** How closely a text has to be read to be a label; each level includes those before it. */
public enum MatchLevel {
    /** The same characters, composed or not. */
    EXACT,
    /** The same but for case, by the rules of the label's language. */
    CASE,
    /** The same but for accents that are no letters of their own in the label's language. */
    ACCENT,
    /** The same but for ligatures, gaps, hyphens, dots and kinds of apostrophe. */
    FOLDED
}
