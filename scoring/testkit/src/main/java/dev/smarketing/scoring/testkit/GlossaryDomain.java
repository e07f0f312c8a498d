package dev.smarketing.scoring.testkit;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Provides glossaries and texts to jqwik: of one glossary if it is given, of random ones otherwise. The texts are
 * made of its labels as people write them and as they reach a program: in other cases, decomposed, with no-break
 * spaces, soft hyphens, elision, plurals, beside emoji, in brackets, and between words that it does not know.
 */
public class GlossaryDomain extends DomainContextBase {

    private static final List<String> JOINTS = List.of(
            " ", " ", " ", " ", "", ", ", ". ", "\n", "\n\n", "\u00a0", "\u202f", "-", "/", "'", "’", " (", ") ", "\"",
            "« ", "\u00a0»", "\u200b", "\u00ad", "\u0301", "🚀", "👩‍💻", "\t", "; ", "…", "#", "_", "!");

    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "of",
            "and",
            "l'",
            "d’",
            "qu'",
            "de",
            "el",
            "rose",
            "2026",
            "ZZQ",
            "s",
            "'s",
            "naïve",
            "cafe\u0301",
            "İ",
            "ı",
            "ß",
            "œuvre",
            "année",
            "mañana",
            "e-",
            "…",
            "\ud83d",
            "\u202e",
            "中文",
            "");

    private static final List<List<String>> TERMS = List.of(
            List.of("cost per lead", "CPL"),
            List.of("cost of sales", "COS"),
            List.of("content optimization system", "COS"),
            List.of("coût par prospect fermé", "CPCL"),
            List.of("lead", "LD"),
            List.of("sales accepted lead", "SAL"),
            List.of("tasa de conversión", "TC"),
            List.of("cost", "C"));

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "tr");

    private final Arbitrary<Glossary> glossaries;
    private final Arbitrary<String> texts;

    /** A domain of random glossaries whose terms overlap, and of texts that use them. */
    public GlossaryDomain() {
        this.glossaries = randomGlossaries();
        this.texts = texts(TERMS.stream().flatMap(List::stream).distinct().toList());
    }

    /**
     * A domain of one glossary.
     *
     * @param glossary the glossary
     */
    public GlossaryDomain(Glossary glossary) {
        this.glossaries = Arbitraries.just(Objects.requireNonNull(glossary, "glossary"));
        Set<String> labels = new LinkedHashSet<>();
        for (Concept concept : glossary.concepts()) {
            for (Label label : concept.labels()) {
                labels.add(label.text());
                label.plural().ifPresent(labels::add);
            }
        }
        this.texts = texts(List.copyOf(labels));
    }

    /**
     * The glossaries.
     *
     * @return the one glossary, or random ones
     */
    @Provide
    public Arbitrary<Glossary> glossaries() {
        return glossaries;
    }

    /**
     * The texts.
     *
     * @return texts of up to some thirty words
     */
    @Provide
    public Arbitrary<String> texts() {
        return texts;
    }

    private static Arbitrary<String> texts(List<String> labels) {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        Arbitrary<String> piece = labels.isEmpty()
                ? words
                : Arbitraries.frequencyOf(
                        Tuple.of(3, written(Arbitraries.of(labels))),
                        Tuple.of(2, words),
                        Tuple.of(
                                1,
                                Combinators.combine(Arbitraries.of(labels), Arbitraries.of(labels))
                                        .as((one, other) -> one + " (" + other + ")")));
        Arbitrary<String> made = Combinators.combine(piece, Arbitraries.of(JOINTS))
                .as(String::concat)
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.frequencyOf(
                        Tuple.of(12, made), Tuple.of(1, Arbitraries.strings().ofMaxLength(40)))
                .withoutEdgeCases();
    }

    /** A label as it may be written. */
    private static Arbitrary<String> written(Arbitrary<String> labels) {
        return Combinators.combine(
                        labels,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 40))
                .as((label, way, place) -> switch (way) {
                    case 0 -> label.toUpperCase(Locale.ROOT);
                    case 1 -> label.toLowerCase(Locale.ROOT);
                    case 2 -> Normalizer.normalize(label, Normalizer.Form.NFD);
                    case 3 -> label.replace(' ', '\u00a0');
                    case 4 -> inserted(label, place, "\u00ad");
                    case 5 -> label + "s";
                    case 6 -> "l’" + label;
                    case 7 -> inserted(label, place, "\u200b");
                    case 8 -> label.replace(" ", "\n");
                    default -> label;
                });
    }

    private static String inserted(String label, int place, String what) {
        int offset = place % (label.length() + 1);
        return label.substring(0, offset) + what + label.substring(offset);
    }

    private static Arbitrary<Glossary> randomGlossaries() {
        Arbitrary<Department> departments =
                Arbitraries.of("marketing", "finance", "sales").map(Department::of);
        return Combinators.combine(
                        Arbitraries.of(TERMS).set().ofMinSize(1),
                        Arbitraries.of(LANGUAGES).list().ofSize(TERMS.size()),
                        departments.optional(0.6).list().ofSize(TERMS.size()))
                .as((terms, languages, users) -> {
                    Glossary.Builder glossary = Glossary.builder().languages("en", "fr", "es", "tr");
                    List<List<String>> sorted = new ArrayList<>(terms);
                    for (int i = 0; i < sorted.size(); i++) {
                        List<String> term = sorted.get(i);
                        Concept.Builder concept = Concept.builder(term.get(0))
                                .label(Label.word(languages.get(i), term.get(0)))
                                .label(Label.abbreviation(languages.get(i), term.get(1)));
                        users.get(i).ifPresent(concept::usedBy);
                        glossary.concept(concept.build());
                    }
                    return glossary.build();
                })
                .withoutEdgeCases();
    }
}
