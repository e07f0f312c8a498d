package dev.smarketing.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GlossaryProperties {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "tr", "fr-CA");

    /** Few words and few joints, so that terms meet often. */
    private static final List<String> PIECES = List.of(
            "cost",
            "of",
            "sales",
            "lead",
            "accepted",
            "COS",
            "CPL",
            "CPLs",
            "SAL",
            "LD",
            "A",
            "an",
            "the",
            "de",
            "l'",
            "l’",
            "Cost of Sales",
            "cost per lead",
            "sales accepted lead",
            "C.O.S.",
            "s",
            "'s",
            "'ı",
            "e-",
            "-",
            " ",
            " ",
            " ",
            "  ",
            "\u00a0",
            ". ",
            ", ",
            "(",
            ")",
            " (COS)",
            "COS (Cost of Sales)",
            "\n",
            "\n\n",
            "🚀",
            "é",
            "e\u0301",
            "\u0301",
            "\u00ad",
            "İ",
            "ı",
            "ß",
            "œ",
            "ZZ",
            "_",
            "2",
            "#",
            "\"",
            "!");

    private static final List<Concept> CONCEPTS = List.of(
            Concept.builder("cos")
                    .label(Label.word("en", "Cost of Sales"))
                    .label(Label.abbreviation("en", "COS"))
                    .usedBy(Words.FINANCE)
                    .build(),
            Concept.builder("system")
                    .label(Label.word("en", "content optimization system"))
                    .label(Label.abbreviation("en", "COS"))
                    .usedBy(Words.MARKETING)
                    .build(),
            Words.concept(
                    "cpl",
                    Label.word("en", "cost per lead").withPlural("costs per lead"),
                    Label.abbreviation("en", "CPL")),
            Words.concept("sal", Label.word("en", "sales accepted lead"), Label.abbreviation("en", "SAL")),
            Words.concept("lead", Label.word("en", "lead"), Label.abbreviation("en", "LD")),
            Words.word("en", "cost"),
            Words.word("fr", "é"),
            Words.word("tr", "ısı"));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Expansion> expansions() {
        Arbitrary<Reading> readings = Combinators.combine(
                        Arbitraries.of(Words.MARKETING, Words.FINANCE, Words.HR), Arbitraries.of(LANGUAGES))
                .as((department, language) -> Reading.by(department).withLanguage(language));
        return Combinators.combine(
                        readings,
                        Arbitraries.of(ExpansionOrder.values()),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(ArticleRule.values()))
                .as((reading, order, uses, article) ->
                        Expansion.of(reading).withOrder(order).withMinUses(uses).withArticle(article));
    }

    @Provide
    Arbitrary<Overlap> overlaps() {
        return Arbitraries.of(Overlap.values());
    }

    private static Glossary shuffled(long seed) {
        List<Concept> concepts = new ArrayList<>();
        Random random = new Random(seed);
        for (Concept concept : CONCEPTS) {
            List<Label> labels = new ArrayList<>(concept.labels());
            Collections.shuffle(labels, random);
            Concept.Builder builder = Concept.builder(concept.id());
            labels.forEach(builder::label);
            concept.senses().forEach(builder::sense);
            concepts.add(builder.build());
        }
        Collections.shuffle(concepts, random);
        Glossary.Builder builder = Glossary.builder().languages("en", "fr", "tr");
        concepts.forEach(builder::concept);
        return builder.build();
    }

    @Property
    void hits_are_sorted_inside_the_text_and_disjoint(
            @ForAll("texts") String text, @ForAll("overlaps") Overlap overlap) {
        List<Hit> hits =
                shuffled(1).asOf(Words.DAY).scan(text, Reading.standard().withOverlap(overlap));
        for (int i = 0; i < hits.size(); i++) {
            Span span = hits.get(i).span();
            assertThat(span.length()).isPositive();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            if (i > 0) {
                Span before = hits.get(i - 1).span();
                assertThat(before).isLessThan(span);
                assertThat(overlap != Overlap.ALL && before.end() > span.start())
                        .isFalse();
            }
        }
    }

    @Property
    void the_order_of_entries_does_not_matter(
            @ForAll("texts") String text,
            @ForAll("overlaps") Overlap overlap,
            @ForAll("expansions") Expansion expansion,
            @ForAll long seed) {
        GlossaryView one = shuffled(1).asOf(Words.DAY);
        GlossaryView other = shuffled(seed).asOf(Words.DAY);
        Reading reading = Reading.standard().withOverlap(overlap);
        assertThat(Words.found(one, text, reading)).isEqualTo(Words.found(other, text, reading));
        assertThat(one.expand(text, expansion)).isEqualTo(other.expand(text, expansion));
        assertThat(one.unknownAcronyms(text)).isEqualTo(other.unknownAcronyms(text));
        assertThat(one.lookup(text).toString()).isEqualTo(other.lookup(text).toString());
    }

    @Property
    void expanding_twice_changes_nothing_more(@ForAll("texts") String text, @ForAll("expansions") Expansion expansion) {
        GlossaryView view = shuffled(1).asOf(Words.DAY);
        String once = view.expand(text, expansion).text();
        assertThat(view.expand(once, expansion).text()).isEqualTo(once);
    }

    @Property
    void what_is_not_changed_stays_as_it_was(@ForAll("texts") String text, @ForAll("expansions") Expansion expansion) {
        ExpandedText expanded = shuffled(1).asOf(Words.DAY).expand(text, expansion);
        StringBuilder restored = new StringBuilder();
        int copied = 0;
        for (ExpandedText.Change change : expanded.changes()) {
            assertThat(change.expanded().start()).isGreaterThanOrEqualTo(copied);
            restored.append(expanded.text(), copied, change.expanded().start())
                    .append(change.original().of(text));
            copied = change.expanded().end();
        }
        assertThat(restored.append(expanded.text().substring(copied))).hasToString(text);
    }

    /** A section that starts at a paragraph starts at the same one in the expanded text. */
    @Property
    void expanding_sections_twice_changes_nothing_more(
            @ForAll("texts") String one, @ForAll("texts") String two, @ForAll("expansions") Expansion expansion) {
        GlossaryView view = shuffled(1).asOf(Words.DAY);
        String text = one + "\n\n" + two;
        ExpandedText once = view.expand(text, expansion.withSectionAt(one.length() + 2));
        Expansion again = expansion.withSectionAt(once.moved(one.length() + 2));
        assertThat(view.expand(once.text(), again).text()).isEqualTo(once.text());
    }

    @Property
    void protected_parts_are_neither_expanded_nor_spoken_nor_remarked_on(
            @ForAll("texts") String before, @ForAll("texts") String inside, @ForAll("texts") String after) {
        GlossaryView view = shuffled(1).asOf(Words.DAY);
        String text = before + "`" + inside + "` https://x.io/COS \"CPL\"" + after;
        Reading reading = Reading.by(Words.FINANCE).withProtected(TextPart.values());
        List<Span> touched = new ArrayList<>();
        view.expand(text, Expansion.of(reading)).changes().forEach(change -> touched.add(change.original()));
        view.speak(text, reading).changes().forEach(change -> touched.add(change.original()));
        view.lint(text, reading).forEach(remark -> touched.add(remark.span()));
        for (TextPart part : TextPart.values()) {
            for (Span guarded : part.in(text)) {
                assertThat(touched).noneMatch(guarded::overlaps);
            }
        }
    }

    @Property
    void words_of_plain_letters_are_found_as_a_naive_scanner_finds_them(@ForAll("plainTexts") String text) {
        List<String> labels = List.of("cost", "cost of sales", "sales accepted lead", "lead");
        Glossary.Builder builder = Glossary.builder();
        labels.forEach(label -> builder.concept(Words.word("en", label)));
        GlossaryView view = builder.build().asOf(Words.DAY);
        List<Span> every = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                if (labels.contains(text.substring(start, end)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll(" +", " "))
                        && (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                        && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                    every.add(new Span(start, end));
                }
            }
        }
        assertThat(view.scan(text, Reading.standard().withOverlap(Overlap.ALL)))
                .extracting(Hit::span)
                .isEqualTo(every);
        assertThat(view.scan(text))
                .extracting(Hit::span)
                .isEqualTo(kept(every, Comparator.comparing(Span::start).thenComparing(span -> -span.end())));
        assertThat(view.scan(text, Reading.standard().withOverlap(Overlap.LONGEST_FIRST)))
                .extracting(Hit::span)
                .isEqualTo(kept(
                        every,
                        Comparator.comparing((Span span) -> -span.length()).thenComparing(Span::start)));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of(
                        "cost", "Cost", "of", "sales", "accepted", "LEAD", "lead", " ", " ", " ", ",", "s", " of ")
                .list()
                .ofMaxSize(16)
                .map(pieces -> String.join("", pieces));
    }

    private static List<Span> kept(List<Span> every, Comparator<Span> preference) {
        List<Span> kept = new ArrayList<>();
        every.stream().sorted(preference).forEach(span -> {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        });
        Collections.sort(kept);
        return kept;
    }

    @Property
    void data_leads_back_to_the_same_glossary(@ForAll("glossaries") Glossary glossary) {
        assertThat(Glossary.fromData(glossary.toData())).isEqualTo(glossary);
    }

    @Provide
    Arbitrary<Glossary> glossaries() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abçİıß 'x")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(name -> "n" + name + "n");
        Arbitrary<Label> labels = Combinators.combine(
                        names,
                        Arbitraries.of(LANGUAGES),
                        Arbitraries.of(LabelKind.ALTERNATIVE, LabelKind.HIDDEN),
                        Arbitraries.of(LabelStatus.values()),
                        Arbitraries.of(true, false),
                        names.optional())
                .as((text, language, kind, status, word, plural) -> {
                    Label label = (word ? Label.word(language, text) : Label.abbreviation(language, text))
                            .withKind(kind)
                            .withStatus(status);
                    label = plural.map(label::withPlural).orElse(label);
                    return kind == LabelKind.HIDDEN
                            ? label.withSpoken("said")
                                    .withPolicy(new MatchPolicy(word, !word, true, status == LabelStatus.AVOID))
                            : label;
                });
        Arbitrary<Sense> senses = Combinators.combine(
                        Arbitraries.of("", "sales", "marketing/content"),
                        Arbitraries.integers().between(0, 2000).optional(),
                        Arbitraries.integers().between(2000, 4000).optional())
                .as((department, from, to) -> {
                    Sense sense = department.isEmpty() ? Sense.organisationWide() : Sense.of(Department.of(department));
                    LocalDate first = LocalDate.of(2020, 1, 1);
                    sense = from.isPresent() ? sense.withFrom(first.plusDays(from.get())) : sense;
                    return to.isPresent() ? sense.withTo(first.plusDays(to.get())) : sense;
                });
        return Combinators.combine(
                        labels.list().ofMaxSize(3).uniqueElements(label -> label.language() + label.text()),
                        senses.list().ofMaxSize(2),
                        names.optional(),
                        Arbitraries.of(LANGUAGES).list().uniqueElements().ofMaxSize(2))
                .as((someLabels, someSenses, name, languages) -> {
                    Concept.Builder one = Concept.builder("one").label(Label.word("de", "Preis"));
                    someLabels.forEach(one::label);
                    someSenses.forEach(one::sense);
                    name.ifPresent(
                            text -> one.definition("fr", text).metric(text).broader("two"));
                    Glossary.Builder builder = Glossary.builder()
                            .languages(languages.toArray(String[]::new))
                            .languages("en", "fr", "es", "tr", "de")
                            .concept(Words.word("en", "two"))
                            .concept(one.build());
                    name.ifPresent(builder::wellKnown);
                    return builder.build();
                });
    }
}
