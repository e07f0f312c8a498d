package dev.smarketing.core.finding;

/** How much a finding matters. */
public enum Severity {
    /** Something is wrong and has to be mended. */
    ERROR,
    /** Something is probably wrong; a person decides. */
    WARNING,
    /** Worth knowing. */
    INFO
}
