package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.FINANCE;
import static dev.smarketing.core.glossary.Words.MARKETING;
import static dev.smarketing.core.glossary.Words.SALES;
import static dev.smarketing.core.glossary.Words.found;
import static dev.smarketing.core.glossary.Words.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextLintTest {

    private final GlossaryView view = Words.view();

    private static List<String> lint(GlossaryView view, String text, Reading reading) {
        return view.lint(text, reading).stream().map(Remark::toString).toList();
    }

    @Test
    void each_label_has_its_own_policy_for_case() {
        Label in = Label.abbreviation("en", "IN");
        Label go =
                Label.word("en", "Go").withPolicy(MatchPolicy.of(LabelForm.WORD).withAnyCase(false));
        Label roas = Label.abbreviation("en", "ROAS")
                .withPolicy(MatchPolicy.of(LabelForm.ABBREVIATION).withAnyCase(true));
        GlossaryView words = Words.view(Words.concept("in", in), Words.concept("go", go), Words.concept("roas", roas));
        assertThat(found(words, "in IN go Go GO roas r.o.a.s."))
                .containsExactly("IN [3,5) EXACT", "Go [9,11) EXACT", "ROAS [15,19) CASE", "ROAS [20,28) FOLDED");
    }

    @Test
    void each_label_has_its_own_policy_for_accents_compounds_and_s() {
        Label peche = Label.word("fr", "pêché")
                .withPolicy(MatchPolicy.of(LabelForm.WORD).withAnyAccents(false));
        Label lead = Label.word("en", "lead")
                .withPolicy(MatchPolicy.of(LabelForm.WORD).withInCompounds(true).withAddedS(true));
        Label us = Label.abbreviation("en", "CR").withPolicy(new MatchPolicy(false, false, false, false));
        GlossaryView words = Words.view(Words.concept("p", peche), Words.concept("l", lead), Words.concept("u", us));
        assertThat(found(words, "péché Pêché re-lead leads CRs x-CR, CR"))
                .containsExactly(
                        "pêché [6,11) CASE",
                        "lead [15,19) EXACT [IN_COMPOUND]",
                        "lead [20,25) EXACT [PLURAL]",
                        "CR [36,38) EXACT");
    }

    @Test
    void a_policy_is_written_only_where_it_is_not_the_usual_one() {
        Concept concept = Words.concept(
                "go",
                Label.word("en", "Go")
                        .withSpoken("go language")
                        .withPolicy(MatchPolicy.of(LabelForm.WORD).withAnyCase(false)));
        assertThat(concept.toData())
                .isEqualTo(Map.of(
                        "id",
                        "go",
                        "labels",
                        List.of(Map.of(
                                "text", "Go",
                                "language", "en",
                                "spoken", "go language",
                                "match", Map.of("any-case", false)))));
    }

    @Test
    void labels_in_a_language_the_glossary_is_not_kept_in_are_refused() {
        Glossary.Builder german = Glossary.builder().languages("en", "fr-CA").concept(Words.word("de", "Preis"));
        assertThatThrownBy(german::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label 'Preis' of 'Preis' is in 'de', but the glossary is kept in [en, fr-CA];"
                        + " add the language to the glossary or correct the tag");
        Glossary.Builder defined = Glossary.builder()
                .concept(Concept.builder("a")
                        .label(Label.word("en-GB", "a"))
                        .definition("es", "una")
                        .build());
        assertThatThrownBy(defined::build)
                .hasMessage("definition of 'a' is in 'es', but the glossary is kept in [en];"
                        + " add the language to the glossary or correct the tag");
        assertThat(Glossary.builder()
                        .languages("fr-CA")
                        .concept(Words.word("fr", "prix"))
                        .build()
                        .concepts())
                .hasSize(1);
    }

    @Test
    void labels_that_no_text_could_be_are_refused() {
        assertThatThrownBy(() -> Label.word("en", "-ism"))
                .hasMessage("label '-ism' starts or ends with a hyphen, or starts with a mark;"
                        + " nothing in a text could be it, remove them");
        assertThatThrownBy(() -> Label.word("fr", "\u00a0prix"))
                .hasMessage("label '\u00a0prix' starts or ends with white space; remove it at both ends");
    }

    @Test
    void what_is_for_colleagues_only_is_not_shown_to_customers() {
        GlossaryView words = Words.view(
                Words.concept(
                        "whale",
                        Label.word("en", "whale").withStatus(LabelStatus.INTERNAL_ONLY),
                        Label.word("en", "key account").withKind(LabelKind.ALTERNATIVE)),
                Words.concept("dog", Label.word("en", "dog").withStatus(LabelStatus.INTERNAL_ONLY)));
        Reading customers = Reading.standard().forCustomers();
        assertThat(((Lookup.Found) words.lookup("key account"))
                        .meaning()
                        .shown()
                        .text())
                .isEqualTo("whale");
        assertThat(((Lookup.Found) words.lookup("key account", customers))
                        .meaning()
                        .shown()
                        .text())
                .isEqualTo("key account");
        assertThat(lint(words, "A whale, a dog", Reading.standard())).isEmpty();
        assertThat(lint(words, "A whale, a dog", customers))
                .containsExactly(
                        "[2,7) GLO-10 whale, key account: the first is for colleagues only; write the second to customers",
                        "[11,14) GLO-11 dog is for colleagues only; describe it to customers");
        assertThat(words.lookup("whales").toString()).isEqualTo("whales is not in the glossary; near it: whale");
        assertThat(words.lookup("whales", customers).toString()).isEqualTo("whales is not in the glossary");
    }

    @Test
    void lint_of_a_text_says_what_readers_cannot_understand() {
        assertThat(lint(view, "COS and XYZ, les MQLs, `ABC COS`", in("fr").withProtected(TextPart.CODE)))
                .containsExactly(
                        "[0,3) GLO-01 COS, content-optimization-system, cost-of-sales: the first may mean any of the"
                                + " others; name the department or define it in the text",
                        "[8,11) GLO-12 XYZ is explained nowhere; define it or write it out",
                        "[17,21) GLO-13 MQLs has an s that is not customary in this language");
    }

    @Test
    void jargon_is_counted_outside_what_is_protected() {
        Jargon jargon =
                view.jargon("MQL and SQL, MQL: XYZ `CPL`", Reading.standard().withProtected(TextPart.CODE));
        assertThat(jargon).isEqualTo(new Jargon(5, 4, 3, 1));
        assertThat(jargon.density()).isEqualTo(MetricValue.ratio(4, 5));
        assertThat(jargon.above("the note", new BigDecimal("0.8"))).isEmpty();
        assertThat(jargon.above("the note", new BigDecimal("0.25")).map(Finding::toString))
                .contains("GLO-14 80.0 % of the words of the note are abbreviations, above 25.0 %;"
                        + " write some of them out");
        assertThat(view.jargon("", Reading.standard()).above("nothing", BigDecimal.ZERO))
                .isEmpty();
    }

    @Test
    void departments_that_talk_past_each_other_are_told() {
        Glossary glossary = Words.examples()
                .concept(Words.concept(
                        "cpa",
                        Label.word("en", "cost per acquisition"),
                        Label.word("en", "cost per sale").withKind(LabelKind.ALTERNATIVE)))
                .build();
        List<DepartmentText> corpus = List.of(
                new DepartmentText(MARKETING, "en", "The COS and the cost per acquisition."),
                new DepartmentText(FINANCE, "en", "COS fell; cost per sale rose. One lead."),
                new DepartmentText(SALES, "en", "The COS again, and the lead."));
        assertThat(glossary.asOf(Words.DAY).clashes(corpus))
                .extracting(Finding::toString)
                .containsExactly(
                        "GLO-15 COS, finance cost-of-sales, marketing content-optimization-system, sales cost-of-sales:"
                                + " departments use the first in the different meanings that follow",
                        "GLO-16 cpa, finance cost per sale, marketing cost per acquisition:"
                                + " departments use the different labels that follow for the first");
        assertThat(glossary.asOf(Words.DAY).clashes(corpus.subList(1, 3))).isEmpty();
    }

    @Test
    void a_text_is_spoken_by_labels_or_letter_by_letter() {
        GlossaryView words = Words.view(
                Words.concept("saas", Label.abbreviation("en", "SaaS").withSpoken("sass")),
                Words.concept("mql", Label.abbreviation("en", "MQL")),
                Concept.builder("lead")
                        .label(Label.abbreviation("en", "SQL"))
                        .usedBy(SALES)
                        .build(),
                Concept.builder("language")
                        .label(Label.abbreviation("en", "SQL").withSpoken("sequel"))
                        .usedBy(MARKETING)
                        .build());
        ExpandedText spoken = words.speak("A SaaS with MQLs, M.Q.L. and `MQL`", in("en").withProtected(TextPart.CODE));
        assertThat(spoken.text()).isEqualTo("A sass with M Q Ls, M Q L and `MQL`");
        assertThat(spoken.changes()).hasSize(3);
        assertThat(words.speak("SQL", Reading.by(SALES)).text()).isEqualTo("S Q L");
        assertThat(words.speak("SQL", Reading.by(MARKETING)).text()).isEqualTo("sequel");
        ExpandedText undecided = words.speak("SQL", Reading.standard());
        assertThat(undecided.text()).isEqualTo("SQL");
        assertThat(undecided.findings())
                .hasToString("[[0,3) GLO-01 SQL, language, lead: the first may mean any of the others;"
                        + " name the department or define it in the text]");
    }

    @Test
    void parts_of_a_text_are_found() {
        String text = "See https://x.io/MQL. Or a.b@c.example, [x](/MQL) or www.x.io/a,b!";
        assertThat(TextPart.LINKS.in(text))
                .extracting(span -> span.of(text))
                .containsExactly("https://x.io/MQL", "a.b@c.example", "/MQL", "www.x.io/a,b");
        String code = "a `b` ``c ` d`` e ` f\n```\ng\n# h\n```\ni\n```\nj";
        assertThat(TextPart.CODE.in(code))
                .extracting(span -> span.of(code))
                .containsExactly("`b`", "``c ` d``", "```\ng\n# h\n```", "```\nj");
        String quoted = "“a” «\u00a0b\u00a0» „c“ \"d\" e\" f\n\"g";
        assertThat(TextPart.QUOTATIONS.in(quoted))
                .extracting(span -> span.of(quoted))
                .containsExactly("“a”", "«\u00a0b\u00a0»", "„c“", "\"d\"");
        String headed = "# a\nb\n```\n# c\n```\n## d\n#e";
        assertThat(TextPart.HEADINGS.in(headed))
                .extracting(span -> span.of(headed))
                .containsExactly("# a", "## d");
    }

    @Test
    void protected_parts_stay_and_every_heading_explains_anew() {
        Reading guarded = Reading.standard().withProtected(TextPart.LINKS, TextPart.CODE, TextPart.QUOTATIONS);
        String text = "# One\nCPCL up, CPCL down, \"CPCL\", `CPCL`, https://x.io/CPCL\n# Two\nCPCL up, CPCL down";
        ExpandedText expanded = view.expand(text, Expansion.of(guarded).withSectionPerHeading());
        assertThat(expanded.text())
                .isEqualTo("# One\ncost per closed lead (CPCL) up, CPCL down, \"CPCL\", `CPCL`, https://x.io/CPCL\n"
                        + "# Two\ncost per closed lead (CPCL) up, CPCL down");
        assertThat(view.expand(expanded.text(), Expansion.of(guarded).withSectionPerHeading())
                        .changes())
                .isEmpty();
    }

    @Test
    void places_are_carried_over_into_the_expanded_text() {
        String text = "CPCL a. CPCL b. CPCL c. CPCL d.";
        Expansion expansion = Expansion.standard().withSectionAt(16);
        ExpandedText expanded = view.expand(text, expansion);
        assertThat(expanded.text().substring(expanded.moved(16))).isEqualTo("Cost per closed lead (CPCL) c. CPCL d.");
        assertThat(expanded.moved(0)).isZero();
        assertThat(expanded.moved(2)).isZero();
        assertThat(expanded.moved(text.length())).isEqualTo(expanded.text().length());
        assertThat(view.expand(expanded.text(), Expansion.standard().withSectionAt(expanded.moved(16)))
                        .text())
                .isEqualTo(expanded.text());
    }
}
