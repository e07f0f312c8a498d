package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.found;
import static dev.smarketing.core.glossary.Words.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScanTest {

    private final GlossaryView view = Words.view();

    @Test
    void g9_elision_with_either_apostrophe() {
        assertThat(found(view, "l'ABM et l’ABM des MQL", in("fr")))
                .containsExactly("ABM [2,5) EXACT", "ABM [11,14) EXACT", "MQL [19,22) EXACT");
    }

    @Test
    void g10_an_apostrophe_within_a_word_is_no_boundary() {
        GlossaryView words = Words.view(Words.word("fr", "hui"), Words.word("en", "Brien"));
        assertThat(found(words, "aujourd'hui")).isEmpty();
        assertThat(found(words, "O'Brien")).isEmpty();
        assertThat(found(words, "'Brien', d'hui")).containsExactly("Brien [1,6) EXACT", "hui [11,14) EXACT");
    }

    @Test
    void g11_abbreviations_keep_their_case_and_headings_are_doubted() {
        assertThat(found(view, "Le roi du ROI")).containsExactly("ROI [10,13) EXACT");
        assertThat(found(view, "LE ROI EST MORT")).containsExactly("ROI [3,6) EXACT [LOW_CONFIDENCE]");
        assertThat(found(view, "MQL SQL A")).containsExactly("MQL [0,3) EXACT", "SQL [4,7) EXACT");
    }

    @Test
    void g12_plurals_follow_the_custom_of_the_language() {
        assertThat(found(view, "les MQL", in("fr"))).containsExactly("MQL [4,7) EXACT");
        assertThat(found(view, "les MQLs", in("fr"))).containsExactly("MQL [4,8) EXACT [PLURAL, NON_STANDARD_PLURAL]");
        assertThat(found(view, "MQL's", in("fr")))
                .containsExactly("MQL [0,3) EXACT [NON_STANDARD_PLURAL, APOSTROPHE_SUFFIX]");
        assertThat(found(view, "MQLs", in("en"))).containsExactly("MQL [0,4) EXACT [PLURAL]");
        assertThat(found(view, "MQL's", in("en")))
                .containsExactly("MQL [0,3) EXACT [NON_STANDARD_PLURAL, APOSTROPHE_SUFFIX]");
        assertThat(found(view, "MQL's", in("tr"))).containsExactly("MQL [0,3) EXACT [APOSTROPHE_SUFFIX]");
        assertThat(found(view, "MQLss MQL'so")).isEmpty();
    }

    @Test
    void g13_dots_and_gaps_of_an_abbreviation() {
        GlossaryView spanish = Words.view(Words.concept("rrhh", Label.abbreviation("es", "RR. HH.")));
        assertThat(found(spanish, "RR. HH.")).containsExactly("RR. HH. [0,7) EXACT");
        assertThat(found(spanish, "RR.HH.")).containsExactly("RR. HH. [0,6) FOLDED");
        assertThat(found(spanish, "RRHH")).containsExactly("RR. HH. [0,4) FOLDED");
        assertThat(found(spanish, "RR.\u00a0HH.")).containsExactly("RR. HH. [0,7) FOLDED");
    }

    @Test
    void g14_the_final_dot_of_dotted_writing_belongs_to_it() {
        assertThat(found(view, "C.O.S. et S.A.V.")).containsExactly("COS [0,6) FOLDED");
        assertThat(found(view, "A.C.O.S. C.O.S.A. COS.")).containsExactly("COS [18,21) EXACT");
    }

    @Test
    void two_sentences_are_no_dotted_abbreviation() {
        GlossaryView ai = Words.view(Words.abbreviation("AI"));
        assertThat(found(ai, "Plan A. I agree")).isEmpty();
        assertThat(found(ai, "our A. I. plan")).containsExactly("AI [4,9) FOLDED");
    }

    @Test
    void g15_composed_and_decomposed_are_the_same_at_their_own_offsets() {
        String text = "Le coût par prospect fermé baisse";
        assertThat(found(view, text)).containsExactly("coût par prospect fermé [3,26) EXACT");
        assertThat(found(view, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .containsExactly("coût par prospect fermé [3,28) EXACT");
    }

    @Test
    void g16_ligatures() {
        GlossaryView french = Words.view(Words.word("fr", "cœur de cible"), Words.word("fr", "co"));
        assertThat(found(french, "coeur de cible")).containsExactly("cœur de cible [0,14) FOLDED");
        assertThat(found(french, "Cœur de cible")).containsExactly("cœur de cible [0,13) CASE");
    }

    @Test
    void g17_case_of_the_label_language() {
        GlossaryView turkish = Words.view(Words.word("tr", "içerik"), Words.word("tr", "ısı"));
        assertThat(found(turkish, "İÇERİK", in("tr"))).containsExactly("içerik [0,6) CASE");
        assertThat(found(turkish, "ISI", in("tr"))).containsExactly("ısı [0,3) CASE");
        assertThat(found(turkish, "isi", in("tr"))).isEmpty();
    }

    @Test
    void g18_turkish_suffixes() {
        assertThat(found(view, "KPI'ları ve KPI’nın", in("tr")))
                .containsExactly("KPI [0,3) EXACT [APOSTROPHE_SUFFIX]", "KPI [12,15) EXACT [APOSTROPHE_SUFFIX]");
        assertThat(found(view, "KPI'ları", in("en"))).isEmpty();
    }

    @Test
    void g19_offsets_are_utf_16() {
        assertThat(found(view, "🚀 MQL")).containsExactly("MQL [3,6) EXACT");
        assertThat(found(view, "❤\uFE0FMQL")).containsExactly("MQL [2,5) EXACT");
    }

    @Test
    void g20_overlaps() {
        String text = "cost of sales accepted lead";
        assertThat(found(view, text)).containsExactly("Cost of Sales [0,13) CASE", "lead [23,27) EXACT");
        assertThat(found(view, text, Reading.standard().withOverlap(Overlap.LONGEST_FIRST)))
                .containsExactly("cost [0,4) EXACT", "sales accepted lead [8,27) EXACT");
        assertThat(found(view, text, Reading.standard().withOverlap(Overlap.ALL)))
                .containsExactly(
                        "cost [0,4) EXACT",
                        "Cost of Sales [0,13) CASE",
                        "sales accepted lead [8,27) EXACT",
                        "lead [23,27) EXACT");
    }

    @Test
    void g21_what_may_stand_beside_a_term() {
        assertThat(found(view, "MQL/SQL, (COS) #COS COSMOS MQL2 e-MQL COS."))
                .containsExactly(
                        "MQL [0,3) EXACT",
                        "SQL [4,7) EXACT",
                        "COS [10,13) EXACT",
                        "COS [16,19) EXACT",
                        "MQL [34,37) EXACT [IN_COMPOUND]",
                        "COS [38,41) EXACT");
        assertThat(found(view, "CPL_2 CPLÉ")).isEmpty();
    }

    @Test
    void g22_a_word_in_a_compound_is_another_word() {
        assertThat(found(view, "re-lead, e-MQL")).containsExactly("MQL [11,14) EXACT [IN_COMPOUND]");
        assertThat(found(view, "a - lead -")).containsExactly("lead [4,8) EXACT");
    }

    @Test
    void g23_gaps_of_all_kinds() {
        GlossaryView french = Words.view(Words.word("fr", "coût par lead"));
        assertThat(found(french, "coût\u00a0par\u00a0lead")).containsExactly("coût par lead [0,13) FOLDED");
        assertThat(found(french, "coût \r\n par-le\u00adad")).containsExactly("coût par lead [0,17) FOLDED");
    }

    @Test
    void a_mark_on_a_dot_a_gap_or_a_soft_hyphen_makes_it_more_than_that() {
        GlossaryView words =
                Words.view(Words.concept("rr", Label.abbreviation("es", "R.R.")), Words.word("en", "cost per lead"));
        assertThat(found(words, "R.R. cost per lead"))
                .containsExactly("R.R. [0,4) EXACT", "cost per lead [5,18) EXACT");
        assertThat(found(words, "R.R.\u0301, R.\u0301R., R.R\u00ad\u0301.")).isEmpty();
        assertThat(found(words, "co\u00ad\u0301st per lead, cost\u00ad\u0301cost per lead"))
                .isEmpty();
        assertThat(found(words, "cost \u0301per lead")).containsExactly("cost per lead [0,14) ACCENT");
    }

    @Test
    void g24_only_the_listed_plural_of_a_word() {
        GlossaryView french = Words.view(
                Words.concept("cpl", Label.word("fr", "coût par lead").withPlural("coûts par lead")));
        assertThat(found(french, "coûts par lead")).containsExactly("coût par lead [0,14) EXACT [PLURAL]");
        assertThat(found(french, "coût par leads")).isEmpty();
    }

    @Test
    void protected_ranges_are_flagged() {
        Reading link = Reading.standard().withProtected(new Span(0, 17));
        assertThat(found(view, "https://x.io/MQL MQL", link))
                .containsExactly("MQL [13,16) EXACT [PROTECTED]", "MQL [17,20) EXACT");
    }

    @Test
    void the_nearest_definition_before_decides_and_a_single_one_serves_what_stands_before_it() {
        String text = "COS. Cost of Sales (COS). COS. Content Optimization System (COS). COS";
        assertThat(view.scan(text))
                .extracting(hit -> hit.lookup().concept().map(Concept::id).orElse("?"))
                .containsExactly(
                        "?",
                        "cost-of-sales",
                        "cost-of-sales",
                        "cost-of-sales",
                        "content-optimization-system",
                        "content-optimization-system",
                        "content-optimization-system");
        assertThat(view.scan("COS. COS (Cost of Sales)")
                        .get(0)
                        .lookup()
                        .concept()
                        .map(Concept::id))
                .contains("cost-of-sales");
    }

    @Test
    void g35_unknown_acronyms() {
        assertThat(view.unknownAcronyms("The XYZ rate in Q4, chapter XIV")).containsExactly(new Span(4, 7));
        assertThat(view.unknownAcronyms("XYZs, l'XYZ2 and FY24, FY2024, H1, EUR, COS, e-MQL, C.O.S., MQLs"))
                .containsExactly(new Span(0, 3), new Span(8, 12));
        assertThat(view.unknownAcronyms("THIS IS LOUD but NOT ZZZ; aXYZ XYZa X_YZ"))
                .containsExactly(new Span(17, 20), new Span(21, 24));
        GlossaryView known = Glossary.builder().wellKnown("XYZ").build().asOf(Words.DAY);
        assertThat(known.unknownAcronyms("XYZ COS")).containsExactly(new Span(4, 7));
    }

    @Test
    void g36_excerpt_in_order_of_first_use() {
        assertThat(view.excerpt("MQL, then CPL, then MQL"))
                .extracting(Hit::toString)
                .containsExactly("MQL [0,3) EXACT", "CPL [10,13) EXACT");
        assertThat(view.excerpt("A lead. LE ROI EST MORT. C.O.S. and COS"))
                .extracting(hit -> hit.label().text())
                .containsExactly("COS");
    }

    @Test
    void a_label_to_be_replaced_is_found_and_reported() {
        GlossaryView words = Words.view(Words.concept(
                "cpa",
                Label.word("en", "cost per acquisition"),
                Label.word("en", "cost per sale")
                        .withKind(LabelKind.ALTERNATIVE)
                        .withStatus(LabelStatus.DEPRECATED)));
        assertThat(words.lint("Cost per sale, then cost per acquisition", Reading.standard()))
                .extracting(Remark::toString)
                .containsExactly(
                        "[0,13) GLO-09 Cost per sale, cost per acquisition: use the second instead of the first");
    }

    @Test
    @Tag("long")
    @Timeout(60)
    void a_long_text_takes_time_in_proportion_to_its_length() {
        String unit = "cost of sales accepted of cost l'COS ((COS MQL C. O. S. -- \u0301\u00ad";
        String text = unit.repeat(3_000) + " ".repeat(100_000) + "'".repeat(100_000) + "A ".repeat(100_000);
        assertThat(view.scan(text, Reading.standard().withOverlap(Overlap.ALL))).hasSizeGreaterThan(12_000);
        assertThat(view.unknownAcronyms(text)).isEmpty();
        assertThat(view.expand(text, Words.FINANCE).changes()).hasSize(1);
    }
}
