package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a term or a text is to be read: who speaks, in which language, and what is settled already. */
public final class Reading {

    private static final Reading STANDARD =
            new Reading(null, null, Set.of(), Map.of(), Overlap.LEFTMOST_LONGEST, List.of(), Set.of(), false);

    private final @Nullable Department department;
    private final @Nullable String language;
    private final Set<String> senses;
    private final Map<String, String> definitions;
    private final Overlap overlap;
    private final List<Span> protectedRanges;
    private final Set<TextPart> protectedParts;
    private final boolean forCustomers;

    private Reading(
            @Nullable Department department,
            @Nullable String language,
            Set<String> senses,
            Map<String, String> definitions,
            Overlap overlap,
            List<Span> protectedRanges,
            Set<TextPart> protectedParts,
            boolean forCustomers) {
        this.department = department;
        this.language = language;
        this.senses = senses;
        this.definitions = definitions;
        this.overlap = overlap;
        this.protectedRanges = protectedRanges;
        this.protectedParts = protectedParts;
        this.forCustomers = forCustomers;
    }

    /**
     * No department, the glossary's first language, nothing settled.
     *
     * @return the reading
     */
    public static Reading standard() {
        return STANDARD;
    }

    /**
     * As a department reads.
     *
     * @param department the department
     * @return the reading
     */
    public static Reading by(Department department) {
        Objects.requireNonNull(department, "department");
        return STANDARD.withDepartment(department);
    }

    /**
     * The same for a department.
     *
     * @param newDepartment who speaks
     * @return the reading
     */
    public Reading withDepartment(Department newDepartment) {
        Objects.requireNonNull(newDepartment, "newDepartment");
        return new Reading(
                newDepartment, language, senses, definitions, overlap, protectedRanges, protectedParts, forCustomers);
    }

    /**
     * The same in a language.
     *
     * @param tag the language tag of the text, and of the labels to show
     * @return the reading
     * @throws IllegalArgumentException if the language tag is not written like {@code en} or {@code fr-CA}
     */
    public Reading withLanguage(String tag) {
        return new Reading(
                department,
                Label.requireTag(tag),
                senses,
                definitions,
                overlap,
                protectedRanges,
                protectedParts,
                forCustomers);
    }

    /**
     * The same with a meaning that the caller chose: wherever it is a candidate, it is the one.
     *
     * @param conceptId the id of the concept
     * @return the reading
     */
    public Reading withSense(String conceptId) {
        Set<String> more = new TreeSet<>(senses);
        more.add(Require.text(conceptId, "conceptId"));
        return new Reading(
                department,
                language,
                Collections.unmodifiableSet(more),
                definitions,
                overlap,
                protectedRanges,
                protectedParts,
                forCustomers);
    }

    /**
     * The same with a definition that the document gives outside the text at hand.
     *
     * @param term the term that is defined
     * @param conceptId the id of the concept it means there
     * @return the reading
     */
    public Reading withDefinition(String term, String conceptId) {
        Map<String, String> more = new TreeMap<>(definitions);
        more.put(key(Require.text(term, "term")), Require.text(conceptId, "conceptId"));
        return new Reading(
                department,
                language,
                senses,
                Collections.unmodifiableMap(more),
                overlap,
                protectedRanges,
                protectedParts,
                forCustomers);
    }

    /**
     * The same with another choice among overlapping hits.
     *
     * @param newOverlap which hits are kept
     * @return the reading
     */
    public Reading withOverlap(Overlap newOverlap) {
        Objects.requireNonNull(newOverlap, "newOverlap");
        return new Reading(
                department, language, senses, definitions, newOverlap, protectedRanges, protectedParts, forCustomers);
    }

    /**
     * The same with a range that must stay as it is, such as a link or code.
     *
     * @param range the range of the text
     * @return the reading
     */
    public Reading withProtected(Span range) {
        List<Span> more = new ArrayList<>(protectedRanges);
        more.add(Objects.requireNonNull(range, "range"));
        Collections.sort(more);
        return new Reading(
                department, language, senses, definitions, overlap, List.copyOf(more), protectedParts, forCustomers);
    }

    /**
     * The same with parts of every text it reads that must stay as they are.
     *
     * @param parts the parts, such as links, code and quotations
     * @return the reading
     */
    public Reading withProtected(TextPart... parts) {
        Set<TextPart> more = new TreeSet<>(protectedParts);
        more.addAll(Require.elements(parts, "parts"));
        return new Reading(
                department,
                language,
                senses,
                definitions,
                overlap,
                protectedRanges,
                Collections.unmodifiableSet(more),
                forCustomers);
    }

    /**
     * The same for readers outside the organisation: labels for colleagues only are still found, but never shown.
     *
     * @return the reading
     */
    public Reading forCustomers() {
        return new Reading(department, language, senses, definitions, overlap, protectedRanges, protectedParts, true);
    }

    /**
     * Who speaks.
     *
     * @return the department, empty if nobody in particular
     */
    public Optional<Department> department() {
        return Optional.ofNullable(department);
    }

    /**
     * The language of the text.
     *
     * @return the tag, empty for the glossary's first language
     */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /**
     * The meanings the caller chose.
     *
     * @return ids of concepts
     */
    public Set<String> senses() {
        return senses;
    }

    /**
     * Which of overlapping hits are kept.
     *
     * @return the choice
     */
    public Overlap overlap() {
        return overlap;
    }

    /**
     * The ranges that must stay as they are.
     *
     * @return the ranges, sorted
     */
    public List<Span> protectedRanges() {
        return protectedRanges;
    }

    /**
     * The parts of every text that must stay as they are.
     *
     * @return the parts
     */
    public Set<TextPart> protectedParts() {
        return protectedParts;
    }

    /**
     * Whether the readers are outside the organisation.
     *
     * @return true if so
     */
    public boolean isForCustomers() {
        return forCustomers;
    }

    /** All that must stay as it is in a text. */
    List<Span> protectedIn(String text) {
        if (protectedParts.isEmpty()) {
            return protectedRanges;
        }
        List<Span> all = new ArrayList<>(protectedRanges);
        protectedParts.forEach(part -> all.addAll(part.in(text)));
        return all;
    }

    Optional<String> definitionOf(String term) {
        return definitions.isEmpty() ? Optional.empty() : Optional.ofNullable(definitions.get(key(term)));
    }

    private static String key(String term) {
        return FoldedText.key(term.strip(), Alphabet.PLAIN, FoldedText.Depth.DOTTED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that
                && Objects.equals(department, that.department)
                && Objects.equals(language, that.language)
                && senses.equals(that.senses)
                && definitions.equals(that.definitions)
                && overlap == that.overlap
                && protectedRanges.equals(that.protectedRanges)
                && protectedParts.equals(that.protectedParts)
                && forCustomers == that.forCustomers;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                department, language, senses, definitions, overlap, protectedRanges, protectedParts, forCustomers);
    }

    @Override
    public String toString() {
        return "read by " + (department == null ? "anyone" : department) + " in "
                + (language == null ? "the first language" : language);
    }
}
