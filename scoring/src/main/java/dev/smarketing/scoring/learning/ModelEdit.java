package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * One difference between two versions of a model that may change scores or verdicts.
 *
 * @param kind what is changed
 * @param subjects the ids of the rules, or the id of the group; empty where there is only one of its kind
 */
public record ModelEdit(Kind kind, List<String> subjects) {

    /** What an edit changes. */
    public enum Kind {
        /** A rule with the same id is another one. */
        RULE_CHANGED,
        /** A rule is new. */
        RULE_ADDED,
        /** A rule is gone. */
        RULE_DROPPED,
        /** A persona has another condition, with all rules that are for it in one of the versions. */
        PERSONA,
        /** The limits of a group. */
        GROUP_LIMITS,
        /** The limits of the explicit axis. */
        EXPLICIT_LIMITS,
        /** The limits of the implicit axis. */
        IMPLICIT_LIMITS,
        /** The limits of the total and the idle decay, which needs them. */
        TOTAL_LIMITS,
        /** What rules leads out. */
        DISQUALIFIERS,
        /** What a qualified lead has to meet besides points. */
        REQUIREMENTS,
        /** The threshold and the matrix, which need each other. */
        DECISION
    }

    /**
     * An edit.
     *
     * @param kind what is changed
     * @param subjects the ids of the rules, or the id of the group
     */
    public ModelEdit {
        Objects.requireNonNull(kind, "kind");
        subjects = Require.elements(subjects, "subjects");
    }

    static ModelEdit of(Kind kind, String... subjects) {
        return new ModelEdit(kind, Require.elements(subjects, "subjects"));
    }

    /**
     * The kind and the subjects.
     *
     * @return for example {@code RULE_CHANGED ebook}
     */
    @Override
    public String toString() {
        return subjects.isEmpty() ? kind.toString() : kind + " " + String.join(", ", subjects);
    }
}
