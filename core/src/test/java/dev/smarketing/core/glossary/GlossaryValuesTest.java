package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.DAY;
import static dev.smarketing.core.glossary.Words.FINANCE;
import static dev.smarketing.core.glossary.Words.HR;
import static dev.smarketing.core.glossary.Words.MARKETING;
import static dev.smarketing.core.glossary.Words.SALES;
import static dev.smarketing.core.glossary.Words.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two values of the glossary equal and how they read; levels, policies and articles one by one. */
class GlossaryValuesTest {

    private final GlossaryView view = Words.view();

    @Test
    void readingsDifferInEachOfTheirParts() {
        Span late = new Span(4, 6);
        Span early = new Span(0, 2);
        Reading reading =
                Reading.by(SALES).withProtected(late).withProtected(early).withProtected(TextPart.CODE);
        assertThat(reading.protectedRanges()).containsExactly(early, late);
        assertThat(reading.protectedParts()).containsExactly(TextPart.CODE);
        assertThat(reading)
                .isEqualTo(Reading.by(SALES)
                        .withProtected(TextPart.CODE)
                        .withProtected(early)
                        .withProtected(late))
                .hasSameHashCodeAs(Reading.by(SALES)
                        .withProtected(TextPart.CODE)
                        .withProtected(early)
                        .withProtected(late))
                .hasToString("read by " + SALES + " in the first language");
        for (Reading other : List.of(
                reading.withDepartment(FINANCE),
                reading.withLanguage("fr"),
                reading.withSense("cost-of-sales"),
                reading.withDefinition("COS", "cost-of-sales"),
                reading.withOverlap(Overlap.ALL),
                reading.withProtected(new Span(8, 9)),
                reading.withProtected(TextPart.LINKS),
                reading.forCustomers())) {
            assertThat(other).isNotEqualTo(reading);
        }
        assertThat(Words.in("fr")).hasToString("read by anyone in fr");
    }

    @Test
    void expansionsDifferInEachOfTheirParts() {
        Expansion expansion = Expansion.of(Reading.by(SALES)).withMinUses(3).withSectionAt(7);
        assertThat(expansion.sections()).containsExactly(7);
        assertThat(expansion.minUses()).isEqualTo(3);
        assertThat(expansion)
                .isEqualTo(Expansion.of(Reading.by(SALES)).withSectionAt(7).withMinUses(3))
                .hasSameHashCodeAs(
                        Expansion.of(Reading.by(SALES)).withSectionAt(7).withMinUses(3))
                .hasToString("read by " + SALES
                        + " in the first language, usual order, 3 uses to keep, article KEEP, sections at [7]");
        for (Expansion other : List.of(
                expansion.withReading(Reading.standard()),
                expansion.withOrder(ExpansionOrder.LONG_SHORT),
                expansion.withMinUses(2),
                expansion.withArticle(ArticleRule.ADJUST),
                expansion.withSectionAt(9),
                expansion.withSectionPerHeading())) {
            assertThat(other).isNotEqualTo(expansion);
        }
        assertThat(expansion.withOrder(ExpansionOrder.LONG_SHORT).order()).contains(ExpansionOrder.LONG_SHORT);
        assertThat(expansion.withOrder(ExpansionOrder.LONG_SHORT).withSectionPerHeading())
                .hasToString("read by " + SALES
                        + " in the first language, LONG_SHORT, 3 uses to keep, article KEEP, sections at [7] and"
                        + " headings");
    }

    @Test
    void hitsAndAnswersDifferInEachOfTheirParts() {
        Hit hit = view.scan("COS MQLs", Reading.by(SALES)).get(0);
        Hit plural = view.scan("COS MQLs", Reading.by(SALES)).get(1);
        assertThat(hit.level()).isEqualTo(MatchLevel.EXACT);
        assertThat(hit.flags()).isEmpty();
        assertThat(plural.flags()).containsExactly(HitFlag.PLURAL);
        assertThat(plural.has(HitFlag.PLURAL)).isTrue();
        assertThat(view.scan("COS, MQL", Reading.by(SALES)).get(0))
                .isEqualTo(hit)
                .hasSameHashCodeAs(hit);
        Span span = hit.span();
        Label label = hit.label();
        Lookup lookup = hit.lookup();
        for (Hit other : List.of(
                new Hit(new Span(0, 4), label, MatchLevel.EXACT, Set.of(), lookup),
                new Hit(span, plural.label(), MatchLevel.EXACT, Set.of(), lookup),
                new Hit(span, label, MatchLevel.FOLDED, Set.of(), lookup),
                new Hit(span, label, MatchLevel.EXACT, Set.of(HitFlag.PLURAL), lookup),
                new Hit(span, label, MatchLevel.EXACT, Set.of(), plural.lookup()))) {
            assertThat(other).isNotEqualTo(hit);
        }
        assertThat(lookup)
                .isEqualTo(view.lookup("COS", SALES))
                .isNotEqualTo(view.lookup("COS", FINANCE))
                .isNotEqualTo(view.lookup("COS", MARKETING))
                .isNotEqualTo(view.lookup("COS"));
        assertThat(view.lookup("COS"))
                .isEqualTo(view.lookup("COS"))
                .hasSameHashCodeAs(view.lookup("COS"))
                .isNotEqualTo(view.lookup("COS", HR))
                .isNotEqualTo(view.lookup("CO", HR));
        assertThat(view.lookup("COS", HR).candidates())
                .isEqualTo(view.lookup("COS").candidates());
    }

    @Test
    void spansShareUnitsWhereOneBeginsBeforeTheOtherEnds() {
        Span span = new Span(2, 5);
        for (Span other : List.of(new Span(0, 3), new Span(4, 9), new Span(3, 4), new Span(0, 9), span)) {
            assertThat(span.overlaps(other)).isTrue();
            assertThat(other.overlaps(span)).isTrue();
        }
        for (Span other : List.of(new Span(0, 2), new Span(5, 9))) {
            assertThat(span.overlaps(other)).isFalse();
            assertThat(other.overlaps(span)).isFalse();
        }
        assertThat(span).isLessThan(new Span(2, 6)).isLessThan(new Span(3, 4)).isGreaterThan(new Span(0, 9));
        assertThat(span.length()).isEqualTo(3);
    }

    @Test
    void aConceptIsValidWhereASenseIs() {
        Sense sense = Sense.of(SALES).withFrom(DAY).withTo(DAY.plusDays(2));
        assertThat(sense.from()).contains(DAY);
        assertThat(sense.to()).contains(DAY.plusDays(2));
        Concept concept = Concept.builder("cos")
                .label(Label.abbreviation("en", "COS"))
                .sense(sense)
                .build();
        assertThat(concept.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(concept.isValidOn(DAY)).isTrue();
        assertThat(concept.isValidOn(DAY.plusDays(2))).isTrue();
        assertThat(concept.isValidOn(DAY.plusDays(3))).isFalse();
        assertThat(concept).hasToString("cos [COS (en)] [" + sense + "]");
        // of one department they overlap on a common day only
        assertThat(sense.overlaps(Sense.of(SALES).withFrom(DAY.plusDays(2)))).isTrue();
        assertThat(sense.overlaps(Sense.of(SALES).withFrom(DAY.plusDays(3)))).isFalse();
        assertThat(sense.overlaps(Sense.of(SALES).withTo(DAY))).isTrue();
        assertThat(sense.overlaps(Sense.of(SALES).withTo(DAY.minusDays(1)))).isFalse();
        assertThat(sense.overlaps(Sense.of(SALES))).isTrue();
        assertThat(Sense.of(SALES).overlaps(sense)).isTrue();
        assertThat(sense.overlaps(Sense.of(FINANCE))).isFalse();
    }

    @Test
    void aGlossaryAndAViewReadAsTheirConcepts() {
        Glossary glossary = Glossary.builder()
                .concept(Words.word("en", "cost"))
                .concept(Words.word("en", "lead"))
                .build();
        assertThat(glossary).hasToString("Glossary of 2 concepts [cost, lead]");
        assertThat(glossary.asOf(DAY)).hasToString("Glossary of 2 concepts [cost, lead] as of " + DAY);
        assertThat(Label.word("en", "cost")).hasToString("cost (en)").isNotEqualTo(Label.word("en", "costs"));
    }

    @Test
    void placesMoveByWhatWasWrittenOutBeforeThem() {
        // CPCL of 4 units becomes "Cost per closed lead (CPCL)" of 27
        ExpandedText expanded = view.expand("CPCL up; CPCL", FINANCE);
        assertThat(expanded.text()).isEqualTo("Cost per closed lead (CPCL) up; CPCL");
        assertThat(expanded.spans()).containsExactly(new Span(0, 27));
        assertThat(List.of(0, 1, 3, 4, 5, 13)).extracting(expanded::moved).containsExactly(0, 0, 0, 27, 28, 36);
        ExpandedText later = view.expand("up CPCL, CPCL", FINANCE);
        assertThat(later.text()).isEqualTo("up cost per closed lead (CPCL), CPCL");
        assertThat(List.of(0, 3, 4, 7)).extracting(later::moved).containsExactly(0, 3, 3, 30);
    }

    @ParameterizedTest
    @CsvSource({
        "an, hour",
        "an, Honest deal",
        "an, heir",
        "a, house",
        "a, unit",
        "a, Unified view",
        "a, university",
        "a, user",
        "a, usual lead",
        "a, utility",
        "a, euro",
        "a, one-off",
        "an, onion",
        "an, offer",
        "an, apple",
        "a, banana",
        "an, ice",
        "an, egg",
        // read letter by letter: an em, an es, an ef, a see, a kay
        "an, MQL",
        "an, SQL",
        "an, FAQ",
        "a, CPL",
        "a, KPI",
        "an, XML file",
        "a, UTM",
        "an, AB",
        "a, BA",
        "an, NDA",
        // a word with one capital, and single letters
        "a, Mql",
        "a, Hat",
        "an, Ace",
        "an, I",
        "a, B"
    })
    void theArticleIsChosenByTheSound(String article, String words) {
        assertThat(EnglishArticle.before(words, false)).isEqualTo(article);
        assertThat(EnglishArticle.before(words, true)).isEqualTo(article.equals("an") ? "An" : "A");
    }

    @ParameterizedTest
    @CsvSource({
        "en, café, café, EXACT",
        "en, café, cafe\u0301, EXACT",
        "en, café, Café, CASE",
        "en, café, CAFE\u0301, CASE",
        "en, café, cafe, ACCENT",
        "en, café, CAFE, ACCENT",
        "en, c-o, c o, FOLDED",
        "en, cœur, coeur, FOLDED",
        "tr, ılık, ILIK, CASE",
        "en, ılık, ILIK, FOLDED",
        "en, date, Data, FOLDED"
    })
    void aTextIsALabelAtALevel(String language, String written, String text, MatchLevel level) {
        Label label = Label.word(language, written);
        assertThat(new WrittenLabel(Words.concept("c", label), label, written, false).level(text))
                .isEqualTo(level);
    }

    /** Case, accents and an added s as a policy says: of the word Café and of the abbreviation É.A. */
    @ParameterizedTest
    @CsvSource({
        "true, true, Café café Cafe cafe, É.A. éa EA ea",
        "true, false, Café café, É.A. éa",
        "false, true, Café Cafe, É.A. EA",
        "false, false, Café, É.A."
    })
    void aPolicySaysWhatMakesNoDifference(boolean anyCase, boolean anyAccents, String words, String abbreviations) {
        MatchPolicy policy = new MatchPolicy(anyCase, anyAccents, true, false);
        GlossaryView word =
                Words.view(Words.concept("w", Label.word("fr", "Café").withPolicy(policy)));
        assertThat(texts(word, "Café café Cafe cafe caf Cafés")).containsExactly(words.split(" "));
        GlossaryView abbreviation =
                Words.view(Words.concept("a", Label.abbreviation("fr", "ÉA").withPolicy(policy)));
        assertThat(texts(abbreviation, "É.A. éa EA ea É EAs")).containsExactly(abbreviations.split(" "));
    }

    private static List<String> texts(GlossaryView view, String text) {
        return view.scan(text).stream().map(hit -> hit.span().of(text)).toList();
    }

    @Test
    void anAddedSOrACompoundIsFoundWhereThePolicyAllows() {
        MatchPolicy usual = MatchPolicy.of(LabelForm.WORD);
        String text = "leads re-lead lead";
        assertThat(texts(lead(usual), text)).containsExactly("lead");
        assertThat(texts(lead(usual.withAddedS(true)), text)).containsExactly("leads", "lead");
        assertThat(texts(lead(usual.withInCompounds(true)), text)).containsExactly("lead", "lead");
        assertThat(found(lead(usual.withInCompounds(true)), "re-lead"))
                .containsExactly("lead [3,7) EXACT [IN_COMPOUND]");
    }

    private static GlossaryView lead(MatchPolicy policy) {
        return Words.view(Words.concept("lead", Label.word("en", "lead").withPolicy(policy)));
    }

    /** One text of two languages is suggested once, as that of the first tag. */
    @Test
    void aSlipOfALabelOfTwoLanguagesIsOneSuggestion() {
        GlossaryView words = Words.view(
                Words.concept("lead", Label.word("fr", "lead"), Label.word("en", "lead"), Label.word("es", "lead")));
        Lookup.Unknown unknown = (Lookup.Unknown) words.lookup("laed");
        assertThat(unknown.suggestions()).hasSize(1);
        assertThat(unknown.suggestions().get(0).label()).isEqualTo(Label.word("en", "lead"));
    }

    @ParameterizedTest
    @CsvSource({
        "lead, lead, false",
        "lead, led, true",
        "led, lead, true",
        "lead, lad, true",
        "lead, leads, true",
        "lead, ead, true",
        "lead, laed, true",
        "lead, elad, true",
        "lead, leda, true",
        "lead, load, true",
        "lead, leap, true",
        "lead, lode, false",
        "lead, le, false",
        "lead, leadss, false",
        "lead, daed, false",
        "lead, laxd, false",
        "ab, ba, true",
        "ab, bc, false",
        "abc, bad, false",
        "a, b, true"
    })
    void aSlipIsOneLetter(String one, String two, boolean isSlip) {
        assertThat(LabelIndex.isOneSlipAway(one, two)).isEqualTo(isSlip);
        assertThat(LabelIndex.isOneSlipAway(two, one)).isEqualTo(isSlip);
    }
}
