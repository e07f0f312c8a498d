package dev.smarketing.core.glossary;

import dev.smarketing.core.check.DataObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a label is looked for in text. Whatever the policy, a label is never found inside a longer word, and
 * gaps, soft hyphens, kinds of apostrophe and (of an abbreviation) dots make no difference.
 *
 * @param anyCase whether case makes no difference; usual for a word, not for an abbreviation: ROI is not roi
 * @param anyAccents whether accents that are no letters of their own make no difference; usual for a word
 * @param inCompounds whether it is found where a hyphen ties it to another word; usual for an abbreviation
 * @param addedS whether it is also found with an s added; usual for an abbreviation, not for a word, whose
 *     plural is listed
 */
public record MatchPolicy(boolean anyCase, boolean anyAccents, boolean inCompounds, boolean addedS) {

    /**
     * The usual policy of a form.
     *
     * @param form a word or an abbreviation
     * @return the policy
     */
    public static MatchPolicy of(LabelForm form) {
        boolean word = Objects.requireNonNull(form, "form") == LabelForm.WORD;
        return new MatchPolicy(word, word, !word, !word);
    }

    /**
     * The same with another rule for case.
     *
     * @param any whether case makes no difference
     * @return the policy
     */
    public MatchPolicy withAnyCase(boolean any) {
        return new MatchPolicy(any, anyAccents, inCompounds, addedS);
    }

    /**
     * The same with another rule for accents.
     *
     * @param any whether accents make no difference
     * @return the policy
     */
    public MatchPolicy withAnyAccents(boolean any) {
        return new MatchPolicy(anyCase, any, inCompounds, addedS);
    }

    /**
     * The same with another rule for compounds.
     *
     * @param found whether it is found where a hyphen ties it to another word
     * @return the policy
     */
    public MatchPolicy withInCompounds(boolean found) {
        return new MatchPolicy(anyCase, anyAccents, found, addedS);
    }

    /**
     * The same with another rule for an added s.
     *
     * @param found whether it is also found with an s added
     * @return the policy
     */
    public MatchPolicy withAddedS(boolean found) {
        return new MatchPolicy(anyCase, anyAccents, inCompounds, found);
    }

    FoldedText.Depth depth(LabelForm form) {
        if (form == LabelForm.WORD) {
            return anyCase
                    ? anyAccents ? FoldedText.Depth.WORD : FoldedText.Depth.WORD_WITH_ACCENTS
                    : anyAccents ? FoldedText.Depth.WORD_IN_CASE : FoldedText.Depth.WORD_AS_WRITTEN;
        }
        return anyCase
                ? anyAccents ? FoldedText.Depth.DOTTED_LOOSE : FoldedText.Depth.DOTTED_ANY_CASE
                : anyAccents ? FoldedText.Depth.DOTTED_ANY_ACCENTS : FoldedText.Depth.DOTTED;
    }

    /** Only what is not usual of the form. */
    Map<String, Object> toData(LabelForm form) {
        MatchPolicy usual = of(form);
        Map<String, Object> data = new LinkedHashMap<>();
        put(data, "any-case", anyCase, usual.anyCase);
        put(data, "any-accents", anyAccents, usual.anyAccents);
        put(data, "in-compounds", inCompounds, usual.inCompounds);
        put(data, "added-s", addedS, usual.addedS);
        return Collections.unmodifiableMap(data);
    }

    private static void put(Map<String, Object> data, String key, boolean value, boolean usual) {
        if (value != usual) {
            data.put(key, value);
        }
    }

    static MatchPolicy fromData(DataObject data, LabelForm form) {
        MatchPolicy usual = of(form);
        return new MatchPolicy(
                data.flag("any-case", usual.anyCase),
                data.flag("any-accents", usual.anyAccents),
                data.flag("in-compounds", usual.inCompounds),
                data.flag("added-s", usual.addedS));
    }
}
