package dev.smarketing.core.glossary;

/** Which of several overlapping hits are kept. */
public enum Overlap {
    /** From left to right, at each place the longest. */
    LEFTMOST_LONGEST,
    /** The longest first, wherever it stands; of equals the leftmost. */
    LONGEST_FIRST,
    /** All of them; spans may overlap. */
    ALL
}
