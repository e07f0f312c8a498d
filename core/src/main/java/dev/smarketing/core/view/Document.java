package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * A whole report.
 *
 * @param title the title
 * @param language the language its words are in; figures are written in it too
 * @param sections its sections, in order
 */
public record Document(String title, Language language, List<Section> sections) {

    /**
     * A report.
     *
     * @param title the title, not blank
     * @param language the language its words are in
     * @param sections its sections, in order
     */
    public Document {
        Require.text(title, "title");
        Objects.requireNonNull(language, "language");
        sections = Require.elements(sections, "sections");
    }

    /**
     * A report of some sections.
     *
     * @param title the title, not blank
     * @param language the language its words are in
     * @param sections its sections, in order
     * @return the report
     */
    public static Document of(String title, Language language, Section... sections) {
        return new Document(title, language, Require.elements(sections, "sections"));
    }
}
