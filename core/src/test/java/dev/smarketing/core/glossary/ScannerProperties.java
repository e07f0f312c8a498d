package dev.smarketing.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scanner against the naive one, over texts and labels where everything that is special meets. */
class ScannerProperties {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "tr");

    private static final List<String> STEMS = List.of(
            "cost", "cost of", "of", "CO", "COS", "C.O.S.", "RR. HH.", "RR HH", "co", "cœur", "coeur", "é", "É", "éa",
            "ñ", "n", "ısı", "isi", "İ", "I", "i", "straße", "strasse", "A/B", "#co", "@co", ".co", "$", "x's", "σ",
            "ΣΑ", "дом", "語", "𝐀b", "a_b", "2", "co2", "c-o", "c o", "Ǽ", "l", "s", "cos", "coss");

    private static final List<String> JOINTS = List.of(
            "",
            "",
            "",
            " ",
            " ",
            " ",
            "\u00a0",
            "  ",
            "-",
            "‑",
            ".",
            ". ",
            "...",
            "'",
            "’",
            "ʼ",
            "'s",
            "s",
            "l'",
            "l’",
            "/",
            "(",
            ")",
            ",",
            "\n",
            "\u00ad",
            "\u0301",
            "\u0302",
            "\u0303",
            "\u0327",
            "\ufe0f",
            ".\u0301",
            " \u0301",
            "\u00ad\u0301",
            "🚀",
            "_",
            "#",
            "@",
            "$",
            "“",
            "–",
            "ᅡ");

    private static boolean isLabel(String text) {
        try {
            Label.word("en", text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Labels and a text in which they are likely to stand, written in one way or another. */
    record Sample(List<Concept> concepts, String text) {}

    @Provide
    Arbitrary<Sample> samples() {
        return concepts().flatMap(concepts -> texts(concepts).map(text -> new Sample(concepts, text)));
    }

    private static Arbitrary<String> texts(List<Concept> concepts) {
        List<String> labels = concepts.stream()
                .flatMap(concept -> concept.labels().stream())
                .map(Label::text)
                .toList();
        Arbitrary<String> written = Arbitraries.oneOf(Arbitraries.of(labels), Arbitraries.of(STEMS));
        Arbitrary<String> pieces = Arbitraries.oneOf(
                written,
                Arbitraries.of(JOINTS),
                Arbitraries.of(JOINTS),
                written.map(text -> text.toUpperCase(Locale.ROOT)),
                written.map(text -> text.replace(" ", "\u00a0").replaceAll("(?<=\\p{L})(?=\\p{L})", "\u00ad")),
                written.map(text -> Normalizer.normalize(text, Normalizer.Form.NFD)));
        return pieces.list().ofMaxSize(8).map(some -> String.join("", some));
    }

    @Provide
    Arbitrary<List<Concept>> concepts() {
        List<String> written = STEMS.stream().filter(ScannerProperties::isLabel).toList();
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(written),
                Combinators.combine(
                                Arbitraries.of(written),
                                Arbitraries.of(" ", "/", "'", ".", "–", ""),
                                Arbitraries.of(written))
                        .as((one, joint, two) -> one + joint + two));
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<MatchPolicy> policies =
                Combinators.combine(flags, flags, flags, flags).as(MatchPolicy::new);
        Arbitrary<Label> labels = Combinators.combine(
                        texts,
                        Arbitraries.of(LANGUAGES),
                        flags,
                        policies.injectNull(0.6),
                        Arbitraries.of(written).injectNull(0.8))
                .as((text, language, word, policy, plural) -> {
                    Label label = word ? Label.word(language, text) : Label.abbreviation(language, text);
                    label = policy == null ? label : label.withPolicy(policy);
                    return plural == null ? label : label.withPlural(plural);
                });
        return labels.list().ofMinSize(1).ofMaxSize(8).map(some -> {
            List<Concept> concepts = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                concepts.add(Words.concept("c" + i, some.get(i)));
            }
            return concepts;
        });
    }

    @Property
    void the_scanner_finds_what_the_naive_one_finds(
            @ForAll("samples") Sample sample, @ForAll Overlap overlap, @ForAll("languages") String language) {
        assertFindsWhatTheNaiveOneFinds(sample.concepts(), sample.text(), overlap, language);
    }

    private static void assertFindsWhatTheNaiveOneFinds(
            List<Concept> concepts, String text, Overlap overlap, String language) {
        Map<Span, List<String>> found = new TreeMap<>();
        for (Scanner.Occurrence occurrence : new Scanner(concepts).scan(text, language, overlap)) {
            assertThat(found).doesNotContainKey(occurrence.span());
            found.put(
                    occurrence.span(),
                    List.copyOf(new TreeSet<>(occurrence.matches().stream()
                            .map(match -> match.concept().id() + " "
                                    + match.written().written() + " " + match.level() + (match.addedS() ? " + s" : ""))
                            .toList())));
        }
        assertThat(found).as(text).isEqualTo(new NaiveScanner(concepts).scan(text, language, overlap));
    }

    /** All that can be said with three of some pieces, about labels that begin and go on in every odd way. */
    @Test
    void all_texts_of_three_pieces() {
        List<Concept> concepts = List.of(
                Words.concept("word", Label.word("en", "co"), Label.abbreviation("en", "C.O.")),
                Words.concept("pair", Label.word("en", "co œ"), Label.abbreviation("en", "CO CO")),
                Words.concept("other", Label.word("en", "$co")),
                Words.concept("mark", Label.word("fr", "é")));
        List<String> pieces = List.of("co", "CO", "C.O", "$", " ", ".", "-", "\u00ad", "œ", "e\u0301", "s");
        for (String one : pieces) {
            for (String two : pieces) {
                for (String three : pieces) {
                    assertFindsWhatTheNaiveOneFinds(concepts, one + two + three, Overlap.ALL, "en");
                }
                assertFindsWhatTheNaiveOneFinds(concepts, "co " + one + two, Overlap.LEFTMOST_LONGEST, "en");
            }
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    /** The scanner skips a word by a hash that has to be the same for all that any alphabet compares as equal. */
    @Test
    @Tag("long")
    void words_that_any_label_compares_as_equal_have_one_hash() {
        for (int character = 1; character < Character.MIN_SUPPLEMENTARY_CODE_POINT; character++) {
            if (!Character.isLetterOrDigit(character) || Spelling.isApostrophe(character)) {
                continue;
            }
            for (String word : List.of(Character.toString(character), Character.toString(character) + "\u0307")) {
                int hash = FirstWords.hashOf(word);
                for (FoldedText.Depth depth : FoldedText.Depth.values()) {
                    for (Alphabet alphabet : Alphabet.values()) {
                        assertThat(FirstWords.hashOf(FoldedText.key(word, alphabet, depth)))
                                .as("%s %s %s", Integer.toHexString(character), alphabet, depth)
                                .isEqualTo(hash);
                    }
                }
            }
            int letter = FirstWords.letter((char) character);
            if (letter > FirstWords.SPECIAL) {
                assertThat(FirstWords.plus(0, letter)).isEqualTo(FirstWords.hashOf(Character.toString(character)));
            } else {
                assertThat(letter).as(Integer.toHexString(character)).isEqualTo(FirstWords.SPECIAL);
            }
        }
    }
}
