package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * A text whose abbreviations are written out.
 *
 * @param text the new text
 * @param changes what was changed, sorted by place
 * @param findings what could not be written out, sorted by place
 */
public record ExpandedText(String text, List<Change> changes, List<Remark> findings) {

    /**
     * A text whose abbreviations are written out.
     *
     * @param text the new text
     * @param changes what was changed, sorted by place
     * @param findings what could not be written out, sorted by place
     */
    public ExpandedText {
        Objects.requireNonNull(text, "text");
        changes = Require.elements(changes, "changes");
        findings = Require.elements(findings, "findings");
    }

    /**
     * One change.
     *
     * @param original the range of the text given that was replaced
     * @param expanded the range of the new text that stands for it
     * @param conceptId the concept that is written out
     */
    public record Change(Span original, Span expanded, String conceptId) {

        /**
         * One change.
         *
         * @param original the range of the text given that was replaced
         * @param expanded the range of the new text that stands for it
         * @param conceptId the concept that is written out
         */
        public Change {
            Objects.requireNonNull(original, "original");
            Objects.requireNonNull(expanded, "expanded");
            Objects.requireNonNull(conceptId, "conceptId");
        }
    }

    /**
     * The ranges of the new text that were changed.
     *
     * @return the ranges, sorted and disjoint
     */
    public List<Span> spans() {
        return changes.stream().map(Change::expanded).toList();
    }

    /**
     * Where a place of the text given is in the new text, so that sections and protected ranges can be carried
     * over.
     *
     * @param offset the place in the text given; within something that was replaced, its start counts
     * @return the place in the new text
     */
    public int moved(int offset) {
        int shift = 0;
        for (Change change : changes) {
            if (change.original().start() >= offset) {
                break;
            }
            if (offset < change.original().end()) {
                return change.expanded().start();
            }
            shift = change.expanded().end() - change.original().end();
        }
        return offset + shift;
    }

    @Override
    public String toString() {
        return text;
    }
}
