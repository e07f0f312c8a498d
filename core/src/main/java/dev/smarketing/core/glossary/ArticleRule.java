package dev.smarketing.core.glossary;

/** What happens to a or an before an abbreviation that is explained. */
public enum ArticleRule {
    /** It stays, so the abbreviation keeps standing right after it. */
    KEEP,
    /** In English it is made to suit the long form. */
    ADJUST
}
