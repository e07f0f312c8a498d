package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * A label that several concepts share.
 *
 * @param text the label
 * @param concepts the concepts that share it, at least two, sorted by id
 */
public record Homonym(String text, List<Concept> concepts) {

    /**
     * A shared label.
     *
     * @param text the label
     * @param concepts the concepts that share it, at least two
     */
    public Homonym {
        Objects.requireNonNull(text, "text");
        concepts = Require.elements(concepts, "concepts");
        if (concepts.size() < 2) {
            throw new IllegalArgumentException(
                    "label '" + text + "' is shared by " + concepts.size() + " concept; give at least two");
        }
    }

    @Override
    public String toString() {
        return text + " " + concepts.stream().map(Concept::id).toList();
    }
}
