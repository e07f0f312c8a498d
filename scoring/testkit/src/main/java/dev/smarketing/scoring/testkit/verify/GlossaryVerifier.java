package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Lookup;
import dev.smarketing.core.glossary.Meaning;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Examples of what terms have to mean: each question is asked in turn, and the first that is not answered as expected
 * fails the test.
 */
public final class GlossaryVerifier {

    private final GlossaryView view;
    private final Reading reading;

    private GlossaryVerifier(GlossaryView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /**
     * Starts with a glossary as it holds on a day, read by nobody in particular.
     *
     * @param glossary the glossary under test
     * @param day the day
     * @return what takes the questions
     */
    public static GlossaryVerifier of(Glossary glossary, LocalDate day) {
        Objects.requireNonNull(glossary, "glossary");
        return new GlossaryVerifier(glossary.asOf(day), Reading.standard());
    }

    /**
     * The questions that follow are asked by a department.
     *
     * @param department the department
     * @return what takes them
     */
    public GlossaryVerifier readBy(Department department) {
        return readBy(reading.withDepartment(department));
    }

    /**
     * The questions that follow are asked by a reader.
     *
     * @param reader who asks and how
     * @return what takes them
     */
    public GlossaryVerifier readBy(Reading reader) {
        return new GlossaryVerifier(view, Objects.requireNonNull(reader, "reader"));
    }

    /**
     * Looks a term up.
     *
     * @param term the term
     * @return the questions about it
     */
    public OfTerm lookup(String term) {
        return new OfTerm(view.lookup(term, reading));
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the questions about it
     */
    public OfText text(String text) {
        return new OfText(Objects.requireNonNull(text, "text"));
    }

    private GlossaryVerifier fail(String problem, String explanation) {
        String reader =
                reading.department().map(department -> "read by " + department).orElse("read by nobody in particular");
        throw new AssertionError(problem + "\n" + reader + "\nin " + view + "\n" + explanation);
    }

    /** Questions about a term. */
    public final class OfTerm {

        private final Lookup lookup;

        private OfTerm(Lookup lookup) {
            this.lookup = lookup;
        }

        /**
         * Requires one meaning.
         *
         * @param conceptId the id of the concept
         * @return the questions about the glossary
         * @throws IllegalArgumentException if the glossary has no such concept
         */
        public GlossaryVerifier means(String conceptId) {
            requireConcept(conceptId);
            return lookup.concept()
                            .filter(concept -> concept.id().equals(conceptId))
                            .isPresent()
                    ? GlossaryVerifier.this
                    : failed("was to mean " + conceptId);
        }

        /**
         * Requires several meanings and nothing that decides.
         *
         * @param conceptIds the ids of all concepts that it may mean, in any order
         * @return the questions about the glossary
         * @throws IllegalArgumentException if the glossary has no such concept
         */
        public GlossaryVerifier isAmbiguous(String... conceptIds) {
            List<String> expected = List.of(conceptIds).stream().sorted().toList();
            expected.forEach(this::requireConcept);
            return lookup instanceof Lookup.Ambiguous && candidates().equals(expected)
                    ? GlossaryVerifier.this
                    : failed("was to be ambiguous between " + expected);
        }

        /**
         * Requires that it means nothing here.
         *
         * @return the questions about the glossary
         */
        public GlossaryVerifier isUnknown() {
            return lookup instanceof Lookup.Unknown ? GlossaryVerifier.this : failed("was to be unknown");
        }

        private List<String> candidates() {
            return lookup.candidates().stream()
                    .map(Meaning::concept)
                    .map(concept -> concept.id())
                    .sorted()
                    .toList();
        }

        private void requireConcept(String id) {
            if (view.glossary().concept(Objects.requireNonNull(id, "conceptId")).isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no concept '" + id + "' in " + view.glossary() + "; name one of them");
            }
        }

        private GlossaryVerifier failed(String expected) {
            String found = lookup.concept()
                    .map(concept -> "means " + concept.id())
                    .orElse(lookup instanceof Lookup.Ambiguous ? "is ambiguous between " + candidates() : "is unknown");
            return fail("'" + lookup.term() + "' " + found + "; it " + expected, lookup.toText(Language.ENGLISH));
        }
    }

    /** Questions about a text. */
    public final class OfText {

        private final String text;

        private OfText(String text) {
            this.text = text;
        }

        /**
         * Requires what the text becomes when its abbreviations are written out for the reader's department.
         *
         * @param expanded the new text
         * @return the questions about the glossary
         */
        public GlossaryVerifier expandsTo(String expanded) {
            String actual = reading.department()
                    .map(department -> view.expand(text, department))
                    .orElseGet(() -> view.expand(text))
                    .text();
            return actual.equals(Objects.requireNonNull(expanded, "expanded"))
                    ? GlossaryVerifier.this
                    : fail("the text expands to '" + actual + "', not to '" + expanded + "'", "from '" + text + "'");
        }

        /**
         * Requires the terms that the text names.
         *
         * @param terms the terms as they stand in the text, in its order; none if it names none
         * @return the questions about the glossary
         */
        public GlossaryVerifier names(String... terms) {
            List<String> actual = view.scan(text, reading).stream()
                    .map(hit -> text.substring(hit.span().start(), hit.span().end()))
                    .toList();
            return actual.equals(List.of(terms))
                    ? GlossaryVerifier.this
                    : fail("the text names " + actual + ", not " + List.of(terms), "in '" + text + "'");
        }
    }
}
