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
    private final String tag;
    private final LabelKind kind;
    private final LabelForm form;
    private final LabelStatus status;
    private final @Nullable String plural;
    private final @Nullable String spoken;
    private final MatchPolicy policy;

    private Label(
            String text,
            String language,
            LabelKind kind,
            LabelForm form,
            LabelStatus status,
            @Nullable String plural,
            @Nullable String spoken,
            MatchPolicy policy) {
        this.text = readable(text, "label");
        this.language = requireTag(language);
        this.tag = Spelling.tag(language);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.form = Objects.requireNonNull(form, "form");
        this.status = Objects.requireNonNull(status, "status");
        this.plural = plural == null ? null : readable(plural, "plural of '" + text + "'");
        this.spoken = spoken == null ? null : readable(spoken, "spoken form of '" + text + "'");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * A preferred word or phrase.
     *
     * @param language the language tag, for example {@code fr} or {@code fr-CA}
     * @param text how it is written in the middle of a sentence
     * @return the label
     */
    public static Label word(String language, String text) {
        return new Label(
                text,
                language,
                LabelKind.PREFERRED,
                LabelForm.WORD,
                LabelStatus.PREFERRED,
                null,
                null,
                MatchPolicy.of(LabelForm.WORD));
    }

    /**
     * An abbreviation that is an alternative to the preferred label.
     *
     * @param language the language tag
     * @param text how it is written
     * @return the label
     */
    public static Label abbreviation(String language, String text) {
        return new Label(
                text,
                language,
                LabelKind.ALTERNATIVE,
                LabelForm.ABBREVIATION,
                LabelStatus.ADMITTED,
                null,
                null,
                MatchPolicy.of(LabelForm.ABBREVIATION));
    }

    /**
     * The same label as another kind; its status becomes the usual one of that kind.
     *
     * @param newKind the kind
     * @return the label
     */
    public Label withKind(LabelKind newKind) {
        return new Label(text, language, newKind, form, usualStatus(newKind), plural, spoken, policy);
    }

    /**
     * The same label with another status.
     *
     * @param newStatus the status
     * @return the label
     */
    public Label withStatus(LabelStatus newStatus) {
        return new Label(text, language, kind, form, newStatus, plural, spoken, policy);
    }

    /**
     * The same label with its plural; nothing is guessed without it, but for the s after an abbreviation.
     *
     * @param newPlural how the plural is written
     * @return the label
     */
    public Label withPlural(String newPlural) {
        Objects.requireNonNull(newPlural, "newPlural");
        return new Label(text, language, kind, form, status, newPlural, spoken, policy);
    }

    /**
     * The same label with the way it is said aloud, where that is not letter by letter (an abbreviation) or as
     * it is written (a word).
     *
     * @param words how it is said, for example {@code sass} for SaaS
     * @return the label
     */
    public Label withSpoken(String words) {
        Objects.requireNonNull(words, "words");
        return new Label(text, language, kind, form, status, plural, words, policy);
    }

    /**
     * The same label, looked for in another way.
     *
     * @param newPolicy how it is looked for in text
     * @return the label
     */
    public Label withPolicy(MatchPolicy newPolicy) {
        return new Label(text, language, kind, form, status, plural, spoken, newPolicy);
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

    /**
     * The way it is said aloud.
     *
     * @return the words, empty if it is said as usual
     */
    public Optional<String> spoken() {
        return Optional.ofNullable(spoken);
    }

    /**
     * How it is looked for in text.
     *
     * @return the policy, usually that of its form
     */
    public MatchPolicy policy() {
        return policy;
    }

    /** The language tag in the form in which tags are compared. */
    String tag() {
        return tag;
    }

    boolean isAbbreviation() {
        return form == LabelForm.ABBREVIATION;
    }

    /** Whether the label may be shown: not hidden, and nobody asked to keep from using it. */
    boolean isShown(boolean forCustomers) {
        return kind != LabelKind.HIDDEN && !isToBeReplaced() && !(forCustomers && status == LabelStatus.INTERNAL_ONLY);
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
        if (Spelling.isGap(text.charAt(0)) || Spelling.isGap(text.charAt(text.length() - 1))) {
            throw new IllegalArgumentException(
                    name + " '" + text + "' starts or ends with white space; remove it at both ends");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    name + " '" + text + "' has no letter and no digit; give it at least one");
        }
        if (isLoose(text.codePointAt(0))
                || Spelling.isJoining(text.codePointAt(0))
                || isLoose(text.codePointBefore(text.length()))) {
            throw new IllegalArgumentException(
                    name + " '" + text
                            + "' starts or ends with a hyphen, or starts with a mark; nothing in a text could be it, remove them");
        }
        return text;
    }

    private static boolean isLoose(int character) {
        return Spelling.isHyphen(character) || character == Spelling.SOFT_HYPHEN;
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
        if (spoken != null) {
            data.put("spoken", spoken);
        }
        Map<String, Object> match = policy.toData(form);
        if (!match.isEmpty()) {
            data.put("match", match);
        }
        return Collections.unmodifiableMap(data);
    }

    static Label fromData(DataObject data) {
        LabelForm form = data.has("form") ? data.constant("form", LabelForm.class) : LabelForm.WORD;
        LabelKind kind = data.has("kind") ? data.constant("kind", LabelKind.class) : usualKind(form);
        LabelStatus status = data.has("status") ? data.constant("status", LabelStatus.class) : usualStatus(kind);
        String plural = data.optionalText("plural").orElse(null);
        String spoken = data.optionalText("spoken").orElse(null);
        MatchPolicy policy = data.optionalObject("match")
                .map(match -> match.make(object -> MatchPolicy.fromData(object, form)))
                .orElse(MatchPolicy.of(form));
        return new Label(data.text("text"), data.text("language"), kind, form, status, plural, spoken, policy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && text.equals(that.text)
                && language.equals(that.language)
                && kind == that.kind
                && form == that.form
                && status == that.status
                && Objects.equals(plural, that.plural)
                && Objects.equals(spoken, that.spoken)
                && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, language, kind, form, status, plural, spoken, policy);
    }

    @Override
    public String toString() {
        return text + " (" + language + ")";
    }
}
