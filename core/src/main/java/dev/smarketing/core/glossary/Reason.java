package dev.smarketing.core.glossary;

/** Why a lookup ended as it did. */
public enum Reason {
    /** Found: the caller named the meaning. */
    EXPLICIT_SENSE,
    /** Found: the document defines the term. */
    DOCUMENT_DEFINITION,
    /** Found: the caller's department uses it so. */
    DEPARTMENT,
    /** Found: a department above the caller's uses it so. */
    PARENT_DEPARTMENT,
    /** Found: the whole organisation uses it so. */
    ORGANISATION_WIDE,
    /** Found: only other departments use it, and all in one meaning. */
    OTHER_DEPARTMENT,
    /** Ambiguous: several meanings and no department to choose by. */
    NO_DEPARTMENT,
    /** Ambiguous: several meanings, none of them of the caller's department. */
    NO_SENSE_IN_DEPARTMENT,
    /** Ambiguous: one department, or the organisation, uses the term in several meanings. */
    SEVERAL_SENSES,
    /** Unknown: the term has meanings, none valid on the day. */
    NOT_VALID_ON_DATE,
    /** Unknown: no label is like the term. */
    NOT_IN_GLOSSARY
}
