package dev.smarketing.core.glossary;

/** What is special about one occurrence of a term in a text. */
public enum HitFlag {
    /** It stands among all-capital words that are no terms, so it may be an ordinary word. */
    LOW_CONFIDENCE,
    /** A hyphen ties it to another word. */
    IN_COMPOUND,
    /** It is a plural. */
    PLURAL,
    /** It is a plural written against the custom of the language. */
    NON_STANDARD_PLURAL,
    /** An apostrophe and a suffix follow it. */
    APOSTROPHE_SUFFIX,
    /** It is part of a definition such as "cost of sales (COS)". */
    IN_DEFINITION,
    /** It touches a protected range. */
    PROTECTED
}
