package dev.smarketing.core.glossary;

import dev.smarketing.core.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A glossary as it is valid on a day: looks terms up, finds them in text and writes them out. */
public final class GlossaryView {

    private final Glossary glossary;
    private final LocalDate day;
    private final LabelIndex valid;
    private final LabelIndex others;
    private final Scanner scanner;
    private final Map<String, List<Sense>> validSenses = new HashMap<>();

    GlossaryView(Glossary glossary, LocalDate day) {
        this.glossary = glossary;
        this.day = day;
        List<Concept> current = new ArrayList<>();
        List<Concept> notCurrent = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            List<Sense> senses = concept.senses().stream()
                    .filter(sense -> sense.isValidOn(day))
                    .sorted(Comparator.comparing(Sense::toString))
                    .toList();
            if (senses.size() > 0 && concept.senses().size() > 1) {
                validSenses.put(concept.id(), List.copyOf(senses));
            }
            (senses.isEmpty() ? notCurrent : current).add(concept);
        }
        this.valid = new LabelIndex(current);
        this.others = new LabelIndex(notCurrent);
        this.scanner = new Scanner(current);
    }

    /**
     * The glossary behind this.
     *
     * @return the glossary
     */
    public Glossary glossary() {
        return glossary;
    }

    /**
     * The day on which meanings have to be valid.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * What a term means to nobody in particular.
     *
     * @param term the term
     * @return the answer
     */
    public Lookup lookup(String term) {
        return lookup(term, Reading.standard());
    }

    /**
     * What a term means to a department.
     *
     * @param term the term
     * @param department who asks
     * @return the answer
     */
    public Lookup lookup(String term, Department department) {
        return lookup(term, Reading.by(department));
    }

    /**
     * What a term means. The closest level with a candidate decides what is a candidate; then the first of
     * these decides: explicit sense, the document's definition, the department, its parents from the nearest,
     * the organisation, the only candidate left.
     *
     * @param term the term
     * @param reading who asks
     * @return the answer
     */
    public Lookup lookup(String term, Reading reading) {
        String asked = Objects.requireNonNull(term, "term").strip();
        Objects.requireNonNull(reading, "reading");
        List<LabelIndex.Hit> hits = valid.find(asked);
        if (!hits.isEmpty()) {
            MatchLevel closest = hits.stream()
                    .map(LabelIndex.Hit::level)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<String> tags = tags(reading);
            Map<String, Meaning> meanings = new TreeMap<>();
            hits.stream()
                    .filter(hit -> hit.level() == closest)
                    .sorted(Comparator.comparing(
                                    (LabelIndex.Hit hit) -> hit.label().kind())
                            .thenComparing(hit -> hit.label().language())
                            .thenComparing(hit -> hit.label().text()))
                    .forEach(hit -> meanings.putIfAbsent(
                            hit.concept().id(),
                            meaning(hit.concept(), hit.label(), closest, tags, reading.isForCustomers())));
            return answer(asked, meanings, reading, reading.definitionOf(asked), tags);
        }
        if (!others.find(asked).isEmpty()) {
            return new Lookup.Unknown(asked, Reason.NOT_VALID_ON_DATE, List.of());
        }
        return new Lookup.Unknown(asked, Reason.NOT_IN_GLOSSARY, valid.suggest(asked, reading));
    }

    private static Lookup answer(
            String term, Map<String, Meaning> meanings, Reading reading, Optional<String> defined, List<String> tags) {
        return new Question(term, List.copyOf(meanings.values()), reading, defined, tags).answer();
    }

    Meaning meaning(Concept concept, Label label, MatchLevel level, List<String> tags, boolean forCustomers) {
        List<Sense> senses =
                concept.senses().size() == 1 ? concept.senses() : Objects.requireNonNull(validSenses.get(concept.id()));
        return new Meaning(concept, label, level, concept.shown(tags, forCustomers), senses);
    }

    /** The language asked, its parents, then the glossary's languages. */
    List<String> tags(Reading reading) {
        Set<String> tags = new LinkedHashSet<>(Spelling.tagAndParents(language(reading)));
        glossary.languages().forEach(language -> tags.addAll(Spelling.tagAndParents(language)));
        return List.copyOf(tags);
    }

    String language(Reading reading) {
        return reading.language().orElse(glossary.languages().get(0));
    }

    /**
     * The terms in a text, read by nobody in particular.
     *
     * @param text the text
     * @return the hits, sorted by place
     */
    public List<Hit> scan(String text) {
        return scan(text, Reading.standard());
    }

    /**
     * The terms in a text. Abbreviations are found in their own case, as they are or dotted, words whatever
     * their case, accents and gaps; never by similarity.
     *
     * @param text the text
     * @param reading how to read it
     * @return the hits, sorted by place; disjoint unless all overlapping ones are asked for
     */
    public List<Hit> scan(String text, Reading reading) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reading, "reading");
        String language = language(reading);
        List<Scanner.Occurrence> disjoint = scanner.scan(text, language, Overlap.LEFTMOST_LONGEST);
        List<Scanner.Occurrence> occurrences = reading.overlap() == Overlap.LEFTMOST_LONGEST
                ? disjoint
                : scanner.scan(text, language, reading.overlap());
        Interpreter interpreter = new Interpreter(this, text, reading, occurrences, disjoint);
        List<Hit> hits = new ArrayList<>(occurrences.size());
        for (Scanner.Occurrence occurrence : occurrences) {
            hits.add(interpreter.hit(occurrence));
        }
        return Collections.unmodifiableList(hits);
    }

    /**
     * The abbreviations that a text uses, each where it is used first.
     *
     * @param text the text
     * @return the first uses, in the order of the text
     */
    public List<Hit> excerpt(String text) {
        return excerpt(text, Reading.standard());
    }

    /**
     * The abbreviations that a text uses, each where it is used first, as a list of abbreviations needs
     * them.
     *
     * @param text the text
     * @param reading how to read it
     * @return the first uses, in the order of the text
     */
    public List<Hit> excerpt(String text, Reading reading) {
        Objects.requireNonNull(reading, "reading");
        Set<String> seen = new HashSet<>();
        return scan(text, reading.withOverlap(Overlap.LEFTMOST_LONGEST)).stream()
                .filter(hit -> hit.label().isAbbreviation() && !hit.has(HitFlag.LOW_CONFIDENCE))
                .filter(hit -> seen.add(TextDefinitions.key(hit.label())))
                .toList();
    }

    /**
     * The acronyms in a text that nobody explains, in the glossary's first language.
     *
     * @param text the text
     * @return their places, in order
     */
    public List<Span> unknownAcronyms(String text) {
        return unknownAcronyms(text, Reading.standard());
    }

    /**
     * The acronyms in a text that nobody explains: runs of two or more capitals, digits allowed after them,
     * that are not in the glossary, not protected, not well known, no Roman numerals, no quarters, halves or fiscal
     * years, and not among three or more all-capital words in a row.
     *
     * @param text the text
     * @param reading how to read it
     * @return their places, in order
     */
    public List<Span> unknownAcronyms(String text, Reading reading) {
        Ranges known = new Ranges(scan(text, reading).stream().map(Hit::span).toList());
        Ranges guarded = new Ranges(reading.protectedIn(text));
        return Acronyms.in(text, language(reading)).stream()
                .filter(span -> !known.touch(span) && !guarded.touch(span))
                .filter(span -> !glossary.wellKnown().contains(span.of(text)))
                .filter(span -> valid.find(span.of(text)).isEmpty())
                .toList();
    }

    /**
     * What is wrong with the terms of a text: acronyms that nobody explains, ambiguous abbreviations, labels
     * that should be replaced though the concept has a better one, labels for colleagues only in a text for
     * customers, and plurals against the custom of the language. Protected ranges are left alone.
     *
     * @param text the text
     * @param reading how to read it
     * @return the findings, sorted by place
     */
    public List<Remark> lint(String text, Reading reading) {
        return new TextLint(this, Objects.requireNonNull(text, "text"), reading).remarks();
    }

    /**
     * How much of a text is abbreviations.
     *
     * @param text the text
     * @param reading how to read it
     * @return the counts, without protected ranges
     */
    public Jargon jargon(String text, Reading reading) {
        Objects.requireNonNull(reading, "reading");
        Ranges guarded = new Ranges(reading.protectedIn(text));
        int words = (int) CapitalRuns.words(text).stream()
                .filter(word -> !guarded.touch(word))
                .count();
        Set<String> different = new HashSet<>();
        int abbreviations = 0;
        for (Hit hit : scan(text, reading.withOverlap(Overlap.LEFTMOST_LONGEST))) {
            if (hit.label().isAbbreviation() && !hit.has(HitFlag.LOW_CONFIDENCE) && !hit.has(HitFlag.PROTECTED)) {
                abbreviations++;
                different.add(TextDefinitions.key(hit.label()));
            }
        }
        int unknown = 0;
        for (Span acronym : unknownAcronyms(text, reading)) {
            unknown++;
            different.add(acronym.of(text));
        }
        return new Jargon(words, abbreviations + unknown, different.size(), unknown);
    }

    /**
     * Where departments talk past each other in what they write: one label in different meanings, or one
     * meaning under different labels of one language.
     *
     * @param corpus their texts
     * @return the findings; first those of labels, then those of meanings, each sorted
     */
    public List<Finding> clashes(Collection<DepartmentText> corpus) {
        return new Clashes(this, corpus).findings();
    }

    /**
     * A text as it is read aloud: known abbreviations as their label says, or letter by letter.
     *
     * @param text the text
     * @param reading how to read it
     * @return the text with what was changed; an abbreviation that is said in several ways, depending on a
     *     meaning that is not decided, stays and is a finding
     */
    public ExpandedText speak(String text, Reading reading) {
        return new Speaker(this, Objects.requireNonNull(text, "text"), reading).speak();
    }

    /**
     * Writes abbreviations out at their first use, for nobody in particular.
     *
     * @param text the text
     * @return the text with what was changed and what could not be
     */
    public ExpandedText expand(String text) {
        return expand(text, Expansion.standard());
    }

    /**
     * Writes abbreviations out at their first use, as a department means them.
     *
     * @param text the text
     * @param department who speaks
     * @return the text with what was changed and what could not be
     */
    public ExpandedText expand(String text, Department department) {
        return expand(text, Expansion.of(Reading.by(department)));
    }

    /**
     * Writes abbreviations out at their first use. The words around stay as they are, and expanding the
     * result again changes nothing.
     *
     * @param text the text
     * @param expansion how to read and to write
     * @return the text with what was changed and what could not be
     */
    public ExpandedText expand(String text, Expansion expansion) {
        return new Expander(this, text, expansion).expand();
    }

    @Override
    public String toString() {
        return glossary + " as of " + day;
    }
}
