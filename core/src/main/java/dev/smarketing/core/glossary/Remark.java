package dev.smarketing.core.glossary;

import dev.smarketing.core.finding.Finding;
import java.util.Objects;

/**
 * A finding at its place in a text.
 *
 * @param span the range of the text given
 * @param finding what was found there
 */
public record Remark(Span span, Finding finding) {

    /**
     * A finding at its place in a text.
     *
     * @param span the range of the text given
     * @param finding what was found there
     */
    public Remark {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(finding, "finding");
    }

    @Override
    public String toString() {
        return span + " " + finding;
    }
}
