package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.DAY;
import static dev.smarketing.core.glossary.Words.FINANCE;
import static dev.smarketing.core.glossary.Words.HR;
import static dev.smarketing.core.glossary.Words.MARKETING;
import static dev.smarketing.core.glossary.Words.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final GlossaryView view = Words.view();

    private static String shown(Lookup lookup) {
        return ((Lookup.Found) lookup).meaning().shown().text();
    }

    private static List<String> ids(Lookup lookup) {
        return lookup.candidates().stream()
                .map(meaning -> meaning.concept().id())
                .toList();
    }

    private static List<String> suggestions(Lookup lookup) {
        return ((Lookup.Unknown) lookup)
                .suggestions().stream().map(Suggestion::toString).toList();
    }

    @Test
    void g1_the_department_decides_and_nothing_else_guesses() {
        Lookup sales = view.lookup("COS", SALES);
        assertThat(shown(sales)).isEqualTo("Cost of Sales");
        assertThat(sales.reason()).isEqualTo(Reason.DEPARTMENT);
        assertThat(((Lookup.Found) sales).sense()).isEqualTo(Sense.of(SALES));
        assertThat(((Lookup.Found) sales).level()).isEqualTo(MatchLevel.EXACT);
        assertThat(shown(view.lookup("COS", MARKETING))).isEqualTo("Content Optimization System");

        Lookup nobody = view.lookup("COS");
        assertThat(nobody).isInstanceOf(Lookup.Ambiguous.class);
        assertThat(nobody.reason()).isEqualTo(Reason.NO_DEPARTMENT);
        assertThat(ids(nobody)).containsExactly("content-optimization-system", "cost-of-sales");

        Lookup hr = view.lookup("COS", HR);
        assertThat(hr.reason()).isEqualTo(Reason.NO_SENSE_IN_DEPARTMENT);
        assertThat(((Lookup.Ambiguous) hr).department()).contains(HR);
        assertThat(ids(hr)).containsExactly("content-optimization-system", "cost-of-sales");
    }

    @Test
    void an_answer_can_be_asked_again_for_a_department() {
        Lookup nobody = view.lookup("COS");
        assertThat(nobody.asUsedBy(FINANCE)).isEqualTo(view.lookup("COS", FINANCE));
        assertThat(shown(nobody.asUsedBy(FINANCE).asUsedBy(MARKETING))).isEqualTo("Content Optimization System");
        assertThat(nobody.concept()).isEmpty();
        assertThat(nobody.asUsedBy(FINANCE).concept().map(Concept::id)).contains("cost-of-sales");
    }

    @Test
    void g2_the_only_meaning_of_another_department() {
        Lookup hr = view.lookup("CPCL", HR);
        assertThat(shown(hr)).isEqualTo("cost per closed lead");
        assertThat(hr.reason()).isEqualTo(Reason.OTHER_DEPARTMENT);
    }

    @Test
    void g3_a_document_definition_wins_over_the_department() {
        List<Hit> hits = view.scan("Cost of Sales (COS) … COS", Reading.by(MARKETING));
        Lookup.Found second = (Lookup.Found) hits.get(2).lookup();
        assertThat(hits.get(2).span()).isEqualTo(new Span(22, 25));
        assertThat(second.meaning().concept().id()).isEqualTo("cost-of-sales");
        assertThat(second.reason()).isEqualTo(Reason.DOCUMENT_DEFINITION);
        assertThat(second.notes()).containsExactly(Note.CONFLICTS_WITH_DEPARTMENT);

        Lookup asked = view.lookup("COS", Reading.by(MARKETING).withDefinition("COS", "cost-of-sales"));
        assertThat(asked.toString())
                .isEqualTo("COS means Cost of Sales (finance, sales) in this document, another meaning than the"
                        + " department's");
        Lookup.Found agreed =
                (Lookup.Found) view.lookup("COS", Reading.by(FINANCE).withDefinition("C.O.S.", "cost-of-sales"));
        assertThat(agreed.reason()).isEqualTo(Reason.DOCUMENT_DEFINITION);
        assertThat(agreed.notes()).isEmpty();
    }

    @Test
    void g4_both_ends_of_validity_count() {
        Concept old = Concept.builder("old")
                .label(Label.abbreviation("en", "COS"))
                .sense(Sense.of(MARKETING).withTo(LocalDate.of(2024, 12, 31)))
                .build();
        Concept current = Concept.builder("new")
                .label(Label.abbreviation("en", "COS"))
                .sense(Sense.of(MARKETING).withFrom(LocalDate.of(2025, 1, 1)))
                .build();
        Glossary glossary = Glossary.builder().concept(old).concept(current).build();
        assertThat(glossary.asOf(LocalDate.of(2024, 12, 31))
                        .lookup("COS", MARKETING)
                        .concept())
                .contains(old);
        assertThat(glossary.asOf(LocalDate.of(2025, 1, 1))
                        .lookup("COS", MARKETING)
                        .concept())
                .contains(current);
        assertThat(glossary.asOf(DAY).lookup("COS", MARKETING).concept()).contains(current);

        Lookup past = Glossary.builder().concept(old).build().asOf(DAY).lookup("COS");
        assertThat(past.reason()).isEqualTo(Reason.NOT_VALID_ON_DATE);
        assertThat(past.toString()).isEqualTo("COS has no meaning that is valid on the day");
        assertThat(Words.found(Glossary.builder().concept(old).build().asOf(DAY), "COS"))
                .isEmpty();
    }

    @Test
    void g5_accents_and_case_are_levels() {
        Lookup.Found accent = (Lookup.Found) view.lookup("cout par prospect ferme");
        assertThat(accent.concept().map(Concept::id)).contains("cost-per-closed-lead");
        assertThat(accent.level()).isEqualTo(MatchLevel.ACCENT);
        Lookup.Found capital = (Lookup.Found) view.lookup("COÛT PAR PROSPECT FERMÉ");
        assertThat(capital.level()).isEqualTo(MatchLevel.CASE);
        Lookup.Found gaps = (Lookup.Found) view.lookup("coût-par\u00a0prospect  fermé");
        assertThat(gaps.level()).isEqualTo(MatchLevel.FOLDED);
        assertThat(((Lookup.Found) view.lookup("c.p.c.l.")).level()).isEqualTo(MatchLevel.FOLDED);
    }

    @Test
    void g6_a_slip_is_only_suggested() {
        assertThat(suggestions(view.lookup("MLQ"))).containsExactly("MQL");
        Lookup.Unknown cplc = (Lookup.Unknown) view.lookup("CPLC");
        assertThat(suggestions(cplc)).containsExactly("CPCL", "CPL");
        assertThat(cplc.suggestions()).extracting(Suggestion::distance).containsExactly(1, 1);
        assertThat(cplc.reason()).isEqualTo(Reason.NOT_IN_GLOSSARY);
        assertThat(cplc.toText(Language.ENGLISH)).isEqualTo("CPLC is not in the glossary; near it: CPCL, CPL");
        assertThat(cplc.toText(Language.FRENCH))
                .isEqualTo("CPLC n'est pas dans le glossaire\u00a0; proches\u00a0: CPCL, CPL");
        assertThat(cplc.toText(Language.SPANISH)).isEqualTo("CPLC no está en el glosario; parecidos: CPCL, CPL");
        assertThat(cplc.asUsedBy(SALES)).isEqualTo(cplc);
        assertThat(suggestions(view.lookup("podcast"))).isEmpty();
    }

    @Test
    void suggestions_of_the_own_department_come_first() {
        GlossaryView two = Words.view(
                Words.abbreviation("ABC"),
                Concept.builder("abd")
                        .label(Label.abbreviation("en", "ABD"))
                        .usedBy(SALES)
                        .build(),
                Words.concept(
                        "hidden",
                        Label.word("en", "something else"),
                        Label.word("en", "ABE").withKind(LabelKind.HIDDEN)));
        assertThat(suggestions(two.lookup("ABX"))).containsExactly("ABC", "ABD");
        assertThat(suggestions(two.lookup("ABX", SALES))).containsExactly("ABD", "ABC");
        assertThat(two.lookup("ABE").concept().map(Concept::id)).contains("hidden");
    }

    @Test
    void g7_a_letter_of_its_own_is_no_accent() {
        GlossaryView spanish = Words.view(Words.word("es", "campaña"));
        assertThat(Words.found(spanish, "campana", Words.in("es"))).isEmpty();
        assertThat(suggestions(spanish.lookup("campana"))).containsExactly("campaña");
        assertThat(spanish.lookup("CAMPAÑA").concept()).isPresent();
        assertThat(Words.view(Words.word("fr", "campaña")).lookup("campana").concept())
                .isPresent();
    }

    @Test
    void g8_a_label_of_another_language_is_flagged() {
        Lookup.Found found = (Lookup.Found) view.lookup("COS", Reading.by(SALES).withLanguage("fr"));
        assertThat(shown(found)).isEqualTo("Cost of Sales");
        assertThat(found.notes()).containsExactly(Note.FALLBACK);
        Lookup.Found canadian = (Lookup.Found) view.lookup("CPCL", Words.in("fr-CA"));
        assertThat(shown(canadian)).isEqualTo("coût par prospect fermé");
        assertThat(canadian.notes()).isEmpty();
    }

    @Test
    void the_nearest_parent_decides_before_the_organisation() {
        Department content = MARKETING.unit("content");
        GlossaryView units = Words.view(
                Concept.builder("a")
                        .label(Label.abbreviation("en", "SEO"))
                        .usedBy(MARKETING)
                        .build(),
                Words.concept("b", Label.abbreviation("en", "SEO")),
                Concept.builder("c")
                        .label(Label.abbreviation("en", "seo"))
                        .usedBy(content)
                        .build());
        assertThat(units.lookup("SEO", content).concept().map(Concept::id)).contains("a");
        assertThat(units.lookup("SEO", content).reason()).isEqualTo(Reason.PARENT_DEPARTMENT);
        assertThat(units.lookup("SEO", HR).concept().map(Concept::id)).contains("b");
        assertThat(units.lookup("SEO", HR).reason()).isEqualTo(Reason.ORGANISATION_WIDE);
        assertThat(units.lookup("SEO").reason()).isEqualTo(Reason.ORGANISATION_WIDE);
        assertThat(units.lookup("seo", HR).reason()).isEqualTo(Reason.OTHER_DEPARTMENT);
    }

    @Test
    void a_chosen_sense_wins_wherever_it_is_a_candidate() {
        Reading chosen = Reading.by(MARKETING).withSense("cost-of-sales");
        assertThat(view.lookup("COS", chosen).concept().map(Concept::id)).contains("cost-of-sales");
        assertThat(view.lookup("COS", chosen).reason()).isEqualTo(Reason.EXPLICIT_SENSE);
        assertThat(view.lookup("MQL", chosen).concept().map(Concept::id)).contains("MQL");
    }

    @Test
    void two_meanings_in_one_department_stay_ambiguous() {
        GlossaryView two = Words.view(
                Concept.builder("a")
                        .label(Label.abbreviation("en", "SAL"))
                        .usedBy(SALES)
                        .build(),
                Concept.builder("b")
                        .label(Label.abbreviation("en", "SAL"))
                        .usedBy(SALES)
                        .build());
        assertThat(two.lookup("SAL", SALES).reason()).isEqualTo(Reason.SEVERAL_SENSES);
    }

    @Test
    void answers_read_well_in_three_languages() {
        assertThat(view.lookup("COS").toString())
                .isEqualTo("COS is ambiguous: Content Optimization System (marketing); Cost of Sales (finance, sales)");
        assertThat(view.lookup("COS").toText(Language.FRENCH))
                .isEqualTo(
                        "COS est ambigu\u00a0: Content Optimization System (marketing)\u00a0; Cost of Sales (finance,"
                                + " sales)");
        assertThat(view.lookup("COS", FINANCE).toText(Language.SPANISH))
                .isEqualTo("COS significa Cost of Sales (finance, sales)");
        assertThat(view.lookup("lead").toString()).isEqualTo("lead means lead (everywhere)");
    }

    @Test
    void turkish_letters_follow_the_label_and_never_the_machine() {
        GlossaryView both = Words.view(Words.word("tr", "ısı"), Words.word("en", "KPI list"));
        assertThat(((Lookup.Found) both.lookup("ISI")).level()).isEqualTo(MatchLevel.CASE);
        assertThat(both.lookup("isi").concept()).isEmpty();
        assertThat(((Lookup.Found) both.lookup("kpi list")).level()).isEqualTo(MatchLevel.CASE);
    }

    @Test
    void departments_are_paths() {
        assertThat(MARKETING.unit("content").parent()).contains(MARKETING);
        assertThat(MARKETING.parent()).isEmpty();
        assertThatThrownBy(() -> Department.of("marketing/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("department 'marketing/' is not a path of names; write it like 'marketing' or"
                        + " 'marketing/content'");
        assertThatThrownBy(() -> view.lookup(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("term");
    }
}
