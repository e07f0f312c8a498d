package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One concept that a term may mean.
 *
 * @param concept the concept
 * @param matched the label that the term is
 * @param level how closely the term had to be read
 * @param shown the label to show, in the language asked if there is one
 * @param senses who uses the concept on the day, at least one
 */
public record Meaning(Concept concept, Label matched, MatchLevel level, Label shown, List<Sense> senses) {

    /**
     * One concept that a term may mean.
     *
     * @param concept the concept
     * @param matched the label that the term is
     * @param level how closely the term had to be read
     * @param shown the label to show
     * @param senses who uses the concept on the day, at least one
     */
    public Meaning {
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(matched, "matched");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(shown, "shown");
        senses = Require.elements(senses, "senses");
        if (senses.isEmpty()) {
            throw new IllegalArgumentException(
                    "concept '" + concept.id() + "' is used by nobody on the day; give at least one sense");
        }
    }

    /** The departments that use it, as people read them. */
    String users(String organisation) {
        return senses.stream()
                .map(sense -> sense.department().map(Department::id).orElse(organisation))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
