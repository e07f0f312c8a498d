package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a term means to the one who asked. There are exactly these three answers; a guess is not among them.
 */
public sealed interface Lookup {

    /**
     * The term asked for.
     *
     * @return the term as it was given
     */
    String term();

    /**
     * Why the answer is this.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * All meanings the term may have, whoever uses it.
     *
     * @return the meanings, sorted by the id of the concept; none if the term is unknown
     */
    List<Meaning> candidates();

    /**
     * The answer for a department.
     *
     * @param department who asks
     * @return the answer
     */
    Lookup asUsedBy(Department department);

    /**
     * The answer in a sentence.
     *
     * @param language the language of the sentence
     * @return the sentence
     */
    String toText(Language language);

    /**
     * The concept, if the answer is one.
     *
     * @return the concept, empty if the term is ambiguous or unknown
     */
    default Optional<Concept> concept() {
        return this instanceof Found found ? Optional.of(found.meaning().concept()) : Optional.empty();
    }

    /** The term means one concept. */
    final class Found implements Lookup {

        private final Question question;
        private final Meaning meaning;
        private final Sense sense;
        private final Reason reason;
        private final Set<Note> notes;

        Found(Question question, Meaning meaning, Sense sense, Reason reason, Set<Note> notes) {
            this.question = question;
            this.meaning = meaning;
            this.sense = sense;
            this.reason = reason;
            this.notes = notes;
        }

        /**
         * What it means.
         *
         * @return the meaning
         */
        public Meaning meaning() {
            return meaning;
        }

        /**
         * Whose use of the concept decided.
         *
         * @return the sense
         */
        public Sense sense() {
            return sense;
        }

        /**
         * How closely the term had to be read.
         *
         * @return the level
         */
        public MatchLevel level() {
            return meaning.level();
        }

        /**
         * What a reader should know.
         *
         * @return the notes
         */
        public Set<Note> notes() {
            return notes;
        }

        @Override
        public String term() {
            return question.term();
        }

        @Override
        public Reason reason() {
            return reason;
        }

        @Override
        public List<Meaning> candidates() {
            return question.meanings();
        }

        @Override
        public Lookup asUsedBy(Department department) {
            return question.askedBy(department).answer();
        }

        @Override
        public String toText(Language language) {
            return LookupText.of(this, language);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Found that
                    && question.equals(that.question)
                    && meaning.equals(that.meaning)
                    && sense.equals(that.sense)
                    && reason == that.reason
                    && notes.equals(that.notes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(question, meaning, sense, reason, notes);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** The term means several concepts, and nothing known decides. */
    final class Ambiguous implements Lookup {

        private final Question question;
        private final List<Meaning> candidates;
        private final Reason reason;

        Ambiguous(Question question, List<Meaning> candidates, Reason reason) {
            this.question = question;
            this.candidates = candidates;
            this.reason = reason;
        }

        @Override
        public String term() {
            return question.term();
        }

        @Override
        public Reason reason() {
            return reason;
        }

        @Override
        public List<Meaning> candidates() {
            return candidates;
        }

        /**
         * Who asked.
         *
         * @return the department, empty if nobody in particular
         */
        public Optional<Department> department() {
            return question.reading().department();
        }

        @Override
        public Lookup asUsedBy(Department department) {
            return question.askedBy(department).answer();
        }

        @Override
        public String toText(Language language) {
            return LookupText.of(this, language);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ambiguous that
                    && question.equals(that.question)
                    && candidates.equals(that.candidates)
                    && reason == that.reason;
        }

        @Override
        public int hashCode() {
            return Objects.hash(question, candidates, reason);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * The term means nothing here.
     *
     * @param term the term as it was given
     * @param reason why nothing was found
     * @param suggestions labels the term may be a slip of, nearest first
     */
    record Unknown(String term, Reason reason, List<Suggestion> suggestions) implements Lookup {

        /**
         * The term means nothing here.
         *
         * @param term the term as it was given
         * @param reason why nothing was found
         * @param suggestions labels the term may be a slip of, nearest first
         */
        public Unknown {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(reason, "reason");
            suggestions = Require.elements(suggestions, "suggestions");
        }

        @Override
        public List<Meaning> candidates() {
            return List.of();
        }

        @Override
        public Lookup asUsedBy(Department department) {
            Objects.requireNonNull(department, "department");
            return this;
        }

        @Override
        public String toText(Language language) {
            return LookupText.of(this, language);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
