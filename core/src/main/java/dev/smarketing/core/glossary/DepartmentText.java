package dev.smarketing.core.glossary;

import java.util.Objects;

/**
 * A text that a department wrote.
 *
 * @param department who wrote it
 * @param language the language tag of the text
 * @param text the text
 */
public record DepartmentText(Department department, String language, String text) {

    /**
     * A text that a department wrote.
     *
     * @param department who wrote it
     * @param language the language tag of the text
     * @param text the text
     */
    public DepartmentText {
        Objects.requireNonNull(department, "department");
        Label.requireTag(language);
        Objects.requireNonNull(text, "text");
    }
}
