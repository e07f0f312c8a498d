package dev.smarketing.core.glossary;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name of a concept in one language. */
public final class Label {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final String text;
    private final String language;
    private final LabelKind kind;
    private final LabelForm form;
    private final LabelStatus status;
    private final @Nullable String plural;

    private Label(
            String text, String language, LabelKind kind, LabelForm form, LabelStatus status, @Nullable String plural) {
        this.text = readable(text, "label");
        this.language = requireTag(language);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.form = Objects.requireNonNull(form, "form");
        this.status = Objects.requireNonNull(status, "status");
        this.plural = plural == null ? null : readable(plural, "plural of '" + text + "'");
    }

    /**
     * A preferred word or phrase.
     *
     * @param language the language tag, for example {@code fr} or {@code fr-CA}
     * @param text how it is written in the middle of a sentence
     * @return the label
     */
    public static Label word(String language, String text) {
        return new Label(text, language, LabelKind.PREFERRED, LabelForm.WORD, LabelStatus.PREFERRED, null);
    }

    /**
     * An abbreviation that is an alternative to the preferred label.
     *
     * @param language the language tag
     * @param text how it is written
     * @return the label
     */
    public static Label abbreviation(String language, String text) {
        return new Label(text, language, LabelKind.ALTERNATIVE, LabelForm.ABBREVIATION, LabelStatus.ADMITTED, null);
    }

    /**
     * The same label as another kind; its status becomes the usual one of that kind.
     *
     * @param newKind the kind
     * @return the label
     */
    public Label withKind(LabelKind newKind) {
        return new Label(text, language, newKind, form, usualStatus(newKind), plural);
    }

    /**
     * The same label with another status.
     *
     * @param newStatus the status
     * @return the label
     */
    public Label withStatus(LabelStatus newStatus) {
        return new Label(text, language, kind, form, newStatus, plural);
    }

    /**
     * The same label with its plural; nothing is guessed without it, but for the s after an abbreviation.
     *
     * @param newPlural how the plural is written
     * @return the label
     */
    public Label withPlural(String newPlural) {
        return new Label(text, language, kind, form, status, Objects.requireNonNull(newPlural, "newPlural"));
    }

    /**
     * The name.
     *
     * @return the text as written in the middle of a sentence
     */
    public String text() {
        return text;
    }

    /**
     * The language tag.
     *
     * @return for example {@code fr-CA}
     */
    public String language() {
        return language;
    }

    /**
     * What the label is to its concept.
     *
     * @return the kind
     */
    public LabelKind kind() {
        return kind;
    }

    /**
     * How the label is written.
     *
     * @return the form
     */
    public LabelForm form() {
        return form;
    }

    /**
     * Whether the label should be used.
     *
     * @return the status
     */
    public LabelStatus status() {
        return status;
    }

    /**
     * The listed plural.
     *
     * @return the plural, empty if none is listed
     */
    public Optional<String> plural() {
        return Optional.ofNullable(plural);
    }

    boolean isAbbreviation() {
        return form == LabelForm.ABBREVIATION;
    }

    /** Whether the label may be shown: not hidden, and nobody asked to keep from using it. */
    boolean isShown() {
        return kind != LabelKind.HIDDEN && !isToBeReplaced();
    }

    boolean isToBeReplaced() {
        return status == LabelStatus.AVOID || status == LabelStatus.DEPRECATED;
    }

    static String requireTag(String language) {
        Objects.requireNonNull(language, "language");
        if (!TAG.matcher(language).matches()) {
            throw new IllegalArgumentException(
                    "language '" + language + "' is not a language tag; write it like 'en' or 'fr-CA'");
        }
        return language;
    }

    private static String readable(String text, String name) {
        Require.text(text, name);
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            throw new IllegalArgumentException(
                    name + " '" + text + "' starts or ends with white space; remove it at both ends");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    name + " '" + text + "' has no letter and no digit; give it at least one");
        }
        return text;
    }

    private static LabelStatus usualStatus(LabelKind kind) {
        return kind == LabelKind.PREFERRED ? LabelStatus.PREFERRED : LabelStatus.ADMITTED;
    }

    private static LabelKind usualKind(LabelForm form) {
        return form == LabelForm.WORD ? LabelKind.PREFERRED : LabelKind.ALTERNATIVE;
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", text);
        data.put("language", language);
        if (form != LabelForm.WORD) {
            data.put("form", DataObject.spelled(form));
        }
        if (kind != usualKind(form)) {
            data.put("kind", DataObject.spelled(kind));
        }
        if (status != usualStatus(kind)) {
            data.put("status", DataObject.spelled(status));
        }
        if (plural != null) {
            data.put("plural", plural);
        }
        return Collections.unmodifiableMap(data);
    }

    static Label fromData(DataObject data) {
        LabelForm form = data.has("form") ? data.constant("form", LabelForm.class) : LabelForm.WORD;
        LabelKind kind = data.has("kind") ? data.constant("kind", LabelKind.class) : usualKind(form);
        LabelStatus status = data.has("status") ? data.constant("status", LabelStatus.class) : usualStatus(kind);
        String plural = data.optionalText("plural").orElse(null);
        return new Label(data.text("text"), data.text("language"), kind, form, status, plural);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && text.equals(that.text)
                && language.equals(that.language)
                && kind == that.kind
                && form == that.form
                && status == that.status
                && Objects.equals(plural, that.plural);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, language, kind, form, status, plural);
    }

    @Override
    public String toString() {
        return text + " (" + language + ")";
    }
}
