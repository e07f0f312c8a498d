package dev.smarketing.core.glossary;

/** What stands first when an abbreviation is explained. */
public enum ExpansionOrder {
    /** "cost per closed lead (CPCL)". */
    LONG_SHORT,
    /** "CPCL (cost per closed lead)". */
    SHORT_LONG
}
