package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.FINANCE;
import static dev.smarketing.core.glossary.Words.in;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpandTest {

    private final GlossaryView view = Words.view();

    private static GlossaryView mql() {
        return Words.view(
                Words.concept("mql", Label.word("en", "marketing qualified lead"), Label.abbreviation("en", "MQL")));
    }

    private static GlossaryView french() {
        return Words.view(
                Words.concept(
                        "abm", Label.word("fr", "marketing des comptes stratégiques"), Label.abbreviation("fr", "ABM")),
                Words.concept(
                        "seo", Label.word("fr", "optimisation pour les moteurs"), Label.abbreviation("fr", "SEO")));
    }

    private static String stable(GlossaryView view, String text, Expansion expansion) {
        String once = view.expand(text, expansion).text();
        assertThat(view.expand(once, expansion).text()).isEqualTo(once);
        return once;
    }

    private static String stable(GlossaryView view, String text) {
        return stable(view, text, Expansion.standard());
    }

    private static Expansion longFirst(String language) {
        return Expansion.of(in(language)).withOrder(ExpansionOrder.LONG_SHORT);
    }

    @Test
    void g25_first_use_only_with_a_capital_at_the_start() {
        assertThat(stable(view, "CPCL up. CPCL down.")).isEqualTo("Cost per closed lead (CPCL) up. CPCL down.");
        ExpandedText expanded = view.expand("CPCL rose; watch CPCL.", FINANCE);
        assertThat(expanded).hasToString("Cost per closed lead (CPCL) rose; watch CPCL.");
        assertThat(expanded.changes())
                .containsExactly(new ExpandedText.Change(new Span(0, 4), new Span(0, 27), "cost-per-closed-lead"));
        assertThat(expanded.findings()).isEmpty();
    }

    /** A place where a line may break does not turn an apostrophe inside a word into a quotation mark. */
    @Test
    void aSoftHyphenAfterAnApostropheChangesNothing() {
        for (String text : new String[] {"COSs’\u00adCPCL", "COSs’CPCL", "COS's CPCL", "COS’\u00ads CPCL"}) {
            String once = stable(view, text);
            assertThat(once.replace("\u00ad", ""))
                    .isEqualTo(view.expand(text.replace("\u00ad", ""), Expansion.standard())
                            .text());
        }
    }

    @Test
    void g26_a_definition_counts_as_first_use() {
        String text = "Cost per closed lead (CPCL) up; CPCL down";
        assertThat(stable(view, text)).isEqualTo(text);
        String other = "CPCL (COST PER CLOSED LEAD) up; CPCL down";
        assertThat(stable(view, other)).isEqualTo(other);
    }

    @Test
    void g27_never_the_long_form_after_an_elided_article() {
        assertThat(stable(french(), "l'ABM", longFirst("fr"))).isEqualTo("l'ABM (marketing des comptes stratégiques)");
        assertThat(stable(french(), "de l’ABM et l’ABM", longFirst("fr")))
                .isEqualTo("de l’ABM (marketing des comptes stratégiques) et l’ABM");
    }

    @Test
    void g28_a_and_an() {
        assertThat(stable(mql(), "an MQL and one more MQL"))
                .isEqualTo("an MQL (marketing qualified lead) and one more MQL");
        Expansion adjust = Expansion.standard().withArticle(ArticleRule.ADJUST);
        assertThat(stable(mql(), "an MQL and one more MQL", adjust))
                .isEqualTo("a marketing qualified lead (MQL) and one more MQL");
        assertThat(stable(mql(), "An MQL.", adjust)).isEqualTo("A marketing qualified lead.");
        assertThat(stable(mql(), "see an \"MQL\" now", adjust))
                .isEqualTo("see an \"MQL (marketing qualified lead)\" now");
    }

    @Test
    void g29_a_single_use_is_written_out_without_the_abbreviation() {
        assertThat(stable(view, "the CPCL is up")).isEqualTo("the cost per closed lead is up");
        assertThat(stable(view, "the CPCL is up", Expansion.standard().withMinUses(1)))
                .isEqualTo("the cost per closed lead (CPCL) is up");
    }

    @Test
    void too_few_uses_are_all_written_out_unless_one_has_to_stay() {
        Expansion three = Expansion.standard().withMinUses(3);
        assertThat(stable(mql(), "one MQL, two MQL", three))
                .isEqualTo("one marketing qualified lead, two marketing qualified lead");
        assertThat(stable(mql(), "one MQL, an MQL", three))
                .isEqualTo("one marketing qualified lead, an MQL (marketing qualified lead)");
        assertThat(stable(mql(), "one MQL, its MQL's end", three))
                .isEqualTo("one marketing qualified lead (MQL), its MQL's end");
    }

    @Test
    void g30_no_vowel_after_a_word_that_would_elide() {
        assertThat(stable(french(), "plus de SEO, mieux de SEO", longFirst("fr")))
                .isEqualTo("plus de SEO (optimisation pour les moteurs), mieux de SEO");
        assertThat(stable(french(), "le SEO", longFirst("fr"))).isEqualTo("le SEO (optimisation pour les moteurs)");
    }

    @Test
    void french_puts_the_abbreviation_first() {
        assertThat(stable(french(), "Un ABM. Un ABM.", Expansion.of(in("fr-CA"))))
                .isEqualTo("Un ABM (marketing des comptes stratégiques). Un ABM.");
    }

    @Test
    void g31_an_abbreviation_inside_a_long_form_is_no_use() {
        GlossaryView nested = Words.view(
                Words.concept("cpmql", Label.word("en", "cost per MQL"), Label.abbreviation("en", "CPMQL")),
                Words.concept("mql", Label.word("en", "marketing qualified lead"), Label.abbreviation("en", "MQL")));
        assertThat(stable(nested, "CPMQL fell; CPMQL rose")).isEqualTo("Cost per MQL (CPMQL) fell; CPMQL rose");
    }

    @Test
    void g32_ambiguity_is_a_finding_and_the_text_stays() {
        ExpandedText expanded = view.expand("COS up");
        assertThat(expanded.text()).isEqualTo("COS up");
        assertThat(expanded.changes()).isEmpty();
        assertThat(expanded.findings()).hasSize(1);
        assertThat(expanded.findings().get(0).span()).isEqualTo(new Span(0, 3));
        assertThat(expanded.findings().get(0).finding())
                .hasToString("GLO-01 COS, content-optimization-system, cost-of-sales: the first may mean any of the"
                        + " others; name the department or define it in the text");
        assertThat(view.expand("COS up", FINANCE).text()).isEqualTo("Cost of Sales up");
    }

    @Test
    void g33_protected_ranges_stay() {
        String text = "https://x.io/MQL";
        Expansion guarded = Expansion.of(Reading.standard().withProtected(new Span(0, 16)));
        assertThat(mql().expand(text, guarded).text()).isEqualTo(text);
        assertThat(mql().expand(text).text()).isEqualTo("https://x.io/marketing qualified lead");
    }

    @Test
    void g34_every_section_explains_anew() {
        String text = "CPCL a. CPCL b. CPCL c. CPCL d.";
        assertThat(view.expand(text, Expansion.standard().withSectionAt(16)).text())
                .isEqualTo("Cost per closed lead (CPCL) a. CPCL b. Cost per closed lead (CPCL) c. CPCL d.");
    }

    @Test
    void plurals_need_a_listed_plural() {
        assertThat(stable(mql(), "many MQLs, more MQLs")).isEqualTo("many MQLs (marketing qualified lead), more MQLs");
        GlossaryView listed = Words.view(Words.concept(
                "mql",
                Label.word("en", "marketing qualified lead").withPlural("marketing qualified leads"),
                Label.abbreviation("en", "MQL")));
        assertThat(stable(listed, "many MQLs, more MQLs"))
                .isEqualTo("many marketing qualified leads (MQLs), more MQLs");
    }

    @Test
    void compounds_suffixes_and_headings_stay() {
        assertThat(stable(mql(), "an e-MQL, the MQL's and THE MQL HERE"))
                .isEqualTo("an e-MQL, the MQL's and THE MQL HERE");
        assertThat(stable(mql(), "the MQL's fate: MQL")).isEqualTo("the MQL's fate: marketing qualified lead (MQL)");
    }

    @Test
    void sentences_start_after_their_end_and_not_after_an_abbreviation() {
        assertThat(stable(mql(), "Up! \"MQL\" and MQL")).isEqualTo("Up! \"Marketing qualified lead (MQL)\" and MQL");
        assertThat(stable(mql(), "e.g. MQL and MQL")).isEqualTo("e.g. marketing qualified lead (MQL) and MQL");
        assertThat(stable(mql(), "Title\n\nMQL and MQL")).isEqualTo("Title\n\nMarketing qualified lead (MQL) and MQL");
        GlossaryView turkish =
                Words.view(Words.concept("ip", Label.word("tr", "içerik pazarlaması"), Label.abbreviation("tr", "IP")));
        assertThat(stable(turkish, "IP ve IP", Expansion.of(in("tr")))).isEqualTo("İçerik pazarlaması (IP) ve IP");
    }

    @Test
    void what_would_be_read_as_another_term_stays() {
        GlossaryView words = Words.view(
                Words.word("en", "sales accepted lead"),
                Words.concept("ld", Label.word("en", "lead"), Label.abbreviation("en", "LD")));
        assertThat(stable(words, "sales accepted LD, another LD")).isEqualTo("sales accepted LD, another LD");
        assertThat(stable(words, "one LD, another LD")).isEqualTo("one lead (LD), another LD");
    }

    /** After the closing bracket the neighbour would begin a word, and be written out the next time. */
    @Test
    void what_would_let_its_neighbour_be_read_stays() {
        GlossaryView view = Words.view(
                Words.concept("ab", Label.word("en", "alpha beta"), Label.abbreviation("en", "AB")),
                Words.concept("mql", Label.word("en", "slash lead"), Label.abbreviation("en", "/mql")));
        assertThat(view.scan("AB/mql", Reading.standard()))
                .extracting(Hit::span)
                .containsExactly(new Span(0, 2));
        assertThat(stable(view, "AB/mql up. AB down, AB up.")).isEqualTo("AB/mql up. AB down, AB up.");
        assertThat(stable(view, "AB up. AB/mql down.")).isEqualTo("Alpha beta (AB) up. AB/mql down.");
    }

    @Test
    void an_abbreviation_without_a_long_form_stays() {
        assertThat(stable(view, "MQL and MQL")).isEqualTo("MQL and MQL");
    }
}
