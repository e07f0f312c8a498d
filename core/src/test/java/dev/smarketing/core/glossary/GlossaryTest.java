package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.FINANCE;
import static dev.smarketing.core.glossary.Words.MARKETING;
import static dev.smarketing.core.glossary.Words.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static Concept.Builder named(String id, String label) {
        return Concept.builder(id).label(Label.word("en", label));
    }

    private static Map<String, Object> data(Map<String, Object> concept) {
        return Map.of("version", 1, "concepts", List.of(concept));
    }

    @Test
    void g37_one_preferred_label_per_language_and_one_kind_per_text() {
        assertThatThrownBy(() -> Words.concept("cpl", Label.word("fr", "coût par lead"), Label.word("fr", "CPL")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("concept 'cpl' has two preferred labels in fr, 'coût par lead' and 'CPL'; make one of"
                        + " them alternative");
        assertThatThrownBy(() -> Words.concept(
                        "cpl",
                        Label.word("fr", "coût par lead"),
                        Label.word("fr", "coût par lead").withKind(LabelKind.ALTERNATIVE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("concept 'cpl' has the label 'coût par lead' in fr twice, as preferred and"
                        + " alternative; keep one of them");
    }

    @Test
    void g38_homonyms_are_refused_within_a_department_and_reported_across() {
        Concept.Builder two = named("b", "account");
        Glossary.Builder same = Glossary.builder()
                .concept(named("a", "account").usedBy(SALES).build())
                .concept(two.usedBy(SALES).build());
        assertThatThrownBy(same::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'account' is the preferred label of 'a' (sales) and of 'b' (sales);"
                        + " rename one, or give it another department or other dates");
        Glossary across = Glossary.builder()
                .concept(named("a", "account").usedBy(SALES).build())
                .concept(named("b", "account").usedBy(FINANCE).build())
                .build();
        assertThat(across.homonyms()).hasToString("[account [a, b]]");
        Glossary inTurn = Glossary.builder()
                .concept(named("a", "account")
                        .sense(Sense.of(SALES).withTo(LocalDate.of(2024, 12, 31)))
                        .build())
                .concept(named("b", "account")
                        .sense(Sense.of(SALES).withFrom(LocalDate.of(2025, 1, 1)))
                        .build())
                .build();
        assertThat(inTurn.homonyms()).hasToString("[account [a, b]]");
    }

    @Test
    void g39_circles() {
        Glossary glossary = Glossary.builder()
                .concept(
                        named("a", "one").broader("b").definition("en", "first").build())
                .concept(named("b", "two")
                        .broader("a")
                        .definition("en", "second")
                        .build())
                .build();
        assertThat(glossary.lint())
                .extracting(Finding::toString)
                .containsExactly(
                        "GLO-03 a is broader than itself: a -> b -> a", "GLO-03 b is broader than itself: b -> a -> b");
        Glossary defined = Glossary.builder()
                .concept(Concept.builder("cos")
                        .label(Label.abbreviation("en", "COS"))
                        .definition("en", "a COS used in finance")
                        .build())
                .build();
        assertThat(defined.lint())
                .extracting(Finding::toString)
                .containsExactly("GLO-05 cos, COS: the definition of the first uses the term it defines");
    }

    private static Concept defined(String id, String label, String definition) {
        return Concept.builder(id)
                .label(Label.word("en", label))
                .definition("en", definition)
                .build();
    }

    @Test
    void definitions_that_explain_each_other_are_told_once_a_circle() {
        Glossary glossary = Glossary.builder()
                .concept(defined("c", "campaign", "several tactics"))
                .concept(defined("t", "tactic", "an action"))
                .concept(defined("a", "action", "a step of a campaign"))
                .concept(defined("l", "lead", "a contact that an action brought"))
                .concept(defined("x", "quote", "a price in an offer"))
                .concept(defined("y", "offer", "a quote with a date"))
                .build();
        // "tactics" is no listed plural, so the campaign leads nowhere, and the lead only leads into the rest
        assertThat(glossary.lint())
                .filteredOn(finding -> finding.code() == FindingCode.DEFINITIONS_IN_CIRCLE)
                .extracting(Finding::toString)
                .containsExactly("GLO-17 x -> y -> x are defined by each other; define one of them without the others");
        Glossary three = Glossary.builder()
                .concept(defined("c", "campaign", "what a tactic belongs to"))
                .concept(defined("t", "tactic", "an action"))
                .concept(defined("a", "action", "a step of a campaign"))
                .concept(defined("l", "lead", "a contact that an action brought"))
                .build();
        assertThat(three.lint())
                .filteredOn(finding -> finding.code() == FindingCode.DEFINITIONS_IN_CIRCLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.chain()).containsExactly("a", "c", "t", "a"))
                .satisfies(finding -> assertThat(finding.subjects()).containsExactly("a", "c", "t"));
        // a term with two meanings leads to neither
        Glossary ambiguous = Glossary.builder()
                .concept(defined("x", "quote", "a price in an offer"))
                .concept(defined("y", "offer", "a quote with a date"))
                .concept(Concept.builder("z")
                        .label(Label.word("en", "offer"))
                        .usedBy(SALES)
                        .definition("en", "a rebate")
                        .build())
                .build();
        assertThat(ambiguous.lint()).extracting(Finding::code).doesNotContain(FindingCode.DEFINITIONS_IN_CIRCLE);
    }

    @Test
    void a_note_is_kept_beside_the_definition() {
        Concept concept = Concept.builder("cos")
                .label(Label.abbreviation("en", "COS"))
                .definition("en", "what was spent on what was sold")
                .note("en", "COS of the annual report, not of the campaigns")
                .build();
        assertThat(concept.notes()).containsExactly(Map.entry("en", "COS of the annual report, not of the campaigns"));
        Glossary glossary = Glossary.builder().concept(concept).build();
        assertThat(Glossary.fromData(glossary.toData())).isEqualTo(glossary);
        // a note may use the term, a definition may not
        assertThat(glossary.lint()).isEmpty();
        assertThatThrownBy(() -> Glossary.builder()
                        .languages("en")
                        .concept(Concept.builder("cos")
                                .label(Label.abbreviation("en", "COS"))
                                .note("fr", "du rapport annuel")
                                .build())
                        .build())
                .hasMessage(
                        "note of 'cos' is in 'fr', but the glossary is kept in [en]; add the language to the glossary"
                                + " or correct the tag");
    }

    @Test
    void lint_reports_what_is_poor() {
        Glossary glossary = Glossary.builder()
                .languages("en", "fr")
                .concept(named("a", "one")
                        .broader("b")
                        .related("b")
                        .definition("en", "first")
                        .label(Label.word("fr", "un"))
                        .sense(Sense.of(SALES).withTo(LocalDate.of(2025, 1, 1)))
                        .sense(Sense.of(SALES).withFrom(LocalDate.of(2025, 1, 1)))
                        .build())
                .concept(named("b", "two").label(Label.word("fr", "deux")).build())
                .concept(named("c", "three").definition("en", "third").build())
                .build();
        assertThat(glossary.lint())
                .extracting(Finding::toString)
                .containsExactly(
                        "GLO-02 a has two senses of one department at the same time",
                        "GLO-04 a, b: the second is both broader than and related to the first",
                        "GLO-06 b has no definition",
                        "GLO-07 c, fr: the first has no label in the language that follows",
                        "GLO-08 c is related to no other concept");
    }

    @Test
    void what_is_wrong_is_refused() {
        assertThatThrownBy(() -> Glossary.builder()
                        .concept(named("a", "one").broader("z").build())
                        .build())
                .hasMessage("concept 'a' leads to 'z', which is not in the glossary; add it or correct the id");
        assertThatThrownBy(() -> Glossary.builder()
                        .concept(named("a", "one").build())
                        .concept(named("a", "two").build()))
                .hasMessage("concept 'a' is in the glossary already; give every concept its own id");
        assertThatThrownBy(() -> Concept.builder("a").build())
                .hasMessage("concept 'a' has no label to show; add one that is not hidden");
        assertThatThrownBy(() -> Label.word("english!", "lead"))
                .hasMessage("language 'english!' is not a language tag; write it like 'en' or 'fr-CA'");
        assertThatThrownBy(() -> Label.word("en", "lead "))
                .hasMessage("label 'lead ' starts or ends with white space; remove it at both ends");
        assertThatThrownBy(() -> Label.word("en", "--"))
                .hasMessage("label '--' has no letter and no digit; give it at least one");
        assertThatThrownBy(() -> Sense.organisationWide()
                        .withFrom(LocalDate.of(2025, 1, 2))
                        .withTo(LocalDate.of(2025, 1, 1)))
                .hasMessage("sense ends on 2025-01-01, before it starts on 2025-01-02; exchange the dates");
    }

    @Test
    void data_is_what_a_person_would_write() {
        Glossary glossary = Glossary.builder()
                .languages("en", "fr")
                .wellKnown("CRM")
                .concept(named("lead", "lead").build())
                .concept(Concept.builder("cost-per-lead")
                        .label(Label.word("en", "cost per lead").withPlural("costs per lead"))
                        .label(Label.abbreviation("en", "CPL"))
                        .sense(Sense.of(MARKETING).withFrom(LocalDate.of(2025, 1, 1)))
                        .definition("en", "Spend over leads.")
                        .metric("cpl")
                        .related("lead")
                        .build())
                .build();
        Map<String, Object> expected = Map.of(
                "version",
                1,
                "languages",
                List.of("en", "fr"),
                "well-known",
                List.of("CRM"),
                "concepts",
                List.of(
                        Map.of("id", "lead", "labels", List.of(Map.of("text", "lead", "language", "en"))),
                        Map.of(
                                "id",
                                "cost-per-lead",
                                "labels",
                                List.of(
                                        Map.of("text", "cost per lead", "language", "en", "plural", "costs per lead"),
                                        Map.of("text", "CPL", "language", "en", "form", "abbreviation")),
                                "senses",
                                List.of(Map.of("department", "marketing", "from", "2025-01-01")),
                                "definitions",
                                Map.of("en", "Spend over leads."),
                                "metric",
                                "cpl",
                                "related",
                                List.of("lead"))));
        assertThat(glossary.toData()).isEqualTo(expected);
        assertThat(Glossary.fromData(expected)).isEqualTo(glossary);
    }

    @Test
    void bad_data_is_refused_with_its_path() {
        assertThatThrownBy(() -> Glossary.fromData(Map.of("version", 2)))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("glossary: version: version 2 is not known; this library reads version 1");
        assertThatThrownBy(() -> Glossary.fromData(
                        data(Map.of("id", "a", "labels", List.of(Map.of("text", "x", "lang", "en"))))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("glossary: concepts[0].labels[0].language: is missing; give a text");
        assertThatThrownBy(() -> Glossary.fromData(data(Map.of(
                        "id", "a", "labels", List.of(Map.of("text", "x", "language", "en", "form", "acronym"))))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("glossary: concepts[0].labels[0].form: 'acronym' is not one of [word, abbreviation];"
                        + " choose one of these");
        assertThatThrownBy(() -> Glossary.fromData(data(Map.of("id", "a", "labels", List.of(), "lables", 1))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("glossary: concepts[0]: concept 'a' has no label to show; add one that is not hidden");
        assertThatThrownBy(() -> Glossary.fromData(data(Map.of(
                        "id",
                        "a",
                        "labels",
                        List.of(Map.of("text", "x", "language", "en")),
                        "senses",
                        List.of(Map.of("departement", "sales"))))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("glossary: concepts[0].senses[0].departement: this key is not known here; known are"
                        + " [department, from, to]");
    }

    @Test
    void order_of_entries_does_not_matter_for_equality() {
        Concept a = named("a", "one").build();
        Concept b = named("b", "two").build();
        Glossary one = Glossary.builder().concept(a).concept(b).build();
        Glossary two = Glossary.builder().concept(b).concept(a).build();
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one).isNotEqualTo(Glossary.builder().concept(a).build());
    }
}
