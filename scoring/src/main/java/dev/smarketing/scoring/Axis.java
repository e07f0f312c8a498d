package dev.smarketing.scoring;

/** What a rule judges. */
public enum Axis {
    /** What a lead declares about itself. */
    EXPLICIT,
    /** What a lead does. */
    IMPLICIT
}
