package dev.smarketing.core.glossary.terms;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.LabelKind;
import java.util.List;

/** Writes a concept down in few words. */
final class Term {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private final Concept.Builder concept;

    private Term(String id) {
        concept = Concept.builder(id);
    }

    static Term of(String id) {
        return new Term(id);
    }

    Term en(String label, String definition) {
        return in("en", Label.word("en", label), definition);
    }

    Term en(String label, String plural, String definition) {
        return in("en", Label.word("en", label).withPlural(plural), definition);
    }

    Term fr(String label, String definition) {
        return in("fr", Label.word("fr", label), definition);
    }

    Term fr(String label, String plural, String definition) {
        return in("fr", Label.word("fr", label).withPlural(plural), definition);
    }

    Term es(String label, String definition) {
        return in("es", Label.word("es", label), definition);
    }

    Term es(String label, String plural, String definition) {
        return in("es", Label.word("es", label).withPlural(plural), definition);
    }

    private Term in(String language, Label label, String definition) {
        concept.label(label).definition(language, definition);
        return this;
    }

    /** An abbreviation that all three languages use. */
    Term abbreviation(String text) {
        LANGUAGES.forEach(language -> concept.label(Label.abbreviation(language, text)));
        return this;
    }

    /** An abbreviation that all three languages use, with an s for several in English only. */
    Term countable(String text) {
        concept.label(Label.abbreviation("en", text).withPlural(text + "s"));
        concept.label(Label.abbreviation("fr", text));
        concept.label(Label.abbreviation("es", text));
        return this;
    }

    Term abbreviation(String language, String text) {
        concept.label(Label.abbreviation(language, text));
        return this;
    }

    /** An abbreviation that is said as a word, in English, French and Spanish. */
    Term spoken(String text, String english, String french, String spanish) {
        concept.label(Label.abbreviation("en", text).withSpoken(english));
        concept.label(Label.abbreviation("fr", text).withSpoken(french));
        concept.label(Label.abbreviation("es", text).withSpoken(spanish));
        return this;
    }

    /** Another label in use. */
    Term also(String language, String text) {
        concept.label(Label.word(language, text).withKind(LabelKind.ALTERNATIVE));
        return this;
    }

    Term usedBy(Department... departments) {
        concept.usedBy(departments);
        return this;
    }

    Term metric(String id) {
        concept.metric(id);
        return this;
    }

    Term broader(String id) {
        concept.broader(id);
        return this;
    }

    Term related(String... ids) {
        for (String id : ids) {
            concept.related(id);
        }
        return this;
    }

    Concept concept() {
        return concept.build();
    }
}
