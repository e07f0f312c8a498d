package dev.smarketing.core.glossary;

import java.util.Objects;

/**
 * A label that an unknown term may be a slip of.
 *
 * @param label the label, never a hidden one
 * @param concept its concept
 * @param distance how many letters are missing, added, other or exchanged with the next
 */
public record Suggestion(Label label, Concept concept, int distance) {

    /**
     * A suggestion.
     *
     * @param label the label
     * @param concept its concept
     * @param distance how many letters differ
     */
    public Suggestion {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(concept, "concept");
    }

    @Override
    public String toString() {
        return label.text();
    }
}
