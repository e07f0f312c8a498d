package dev.smarketing.core.glossary;

import java.time.LocalDate;
import java.util.List;

/** The glossary of the worked examples. */
final class Words {

    static final Department MARKETING = Department.of("marketing");
    static final Department SALES = Department.of("sales");
    static final Department FINANCE = Department.of("finance");
    static final Department HR = Department.of("hr");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Words() {}

    static Concept concept(String id, Label... labels) {
        Concept.Builder builder = Concept.builder(id);
        for (Label label : labels) {
            builder.label(label);
        }
        return builder.build();
    }

    static Concept abbreviation(String text) {
        return concept(text, Label.abbreviation("en", text));
    }

    static Concept word(String language, String text) {
        return concept(text, Label.word(language, text));
    }

    /** COS, CPCL, six abbreviations without a long form, and four words. */
    static Glossary.Builder examples() {
        Glossary.Builder builder = Glossary.builder()
                .languages("en", "fr")
                .concept(Concept.builder("content-optimization-system")
                        .label(Label.word("en", "Content Optimization System"))
                        .label(Label.abbreviation("en", "COS"))
                        .usedBy(MARKETING)
                        .build())
                .concept(Concept.builder("cost-of-sales")
                        .label(Label.word("en", "Cost of Sales"))
                        .label(Label.abbreviation("en", "COS"))
                        .usedBy(FINANCE, SALES)
                        .build())
                .concept(Concept.builder("cost-per-closed-lead")
                        .label(Label.word("en", "cost per closed lead"))
                        .label(Label.word("fr", "coût par prospect fermé"))
                        .label(Label.abbreviation("en", "CPCL"))
                        .usedBy(SALES)
                        .build())
                .concept(word("en", "cost"))
                .concept(word("en", "sales accepted lead"))
                .concept(word("en", "lead"));
        for (String text : List.of("MQL", "SQL", "ABM", "ROI", "KPI", "CPL", "CAC", "SAL")) {
            builder.concept(abbreviation(text));
        }
        return builder;
    }

    static GlossaryView view() {
        return examples().build().asOf(DAY);
    }

    static GlossaryView view(Concept... concepts) {
        Glossary.Builder builder = Glossary.builder().languages("en", "fr", "es", "tr");
        for (Concept concept : concepts) {
            builder.concept(concept);
        }
        return builder.build().asOf(DAY);
    }

    static Reading in(String language) {
        return Reading.standard().withLanguage(language);
    }

    /** Hits as people write them: "COS [0,6) FOLDED", flags after it. */
    static List<String> found(GlossaryView view, String text, Reading reading) {
        return view.scan(text, reading).stream().map(Hit::toString).toList();
    }

    static List<String> found(GlossaryView view, String text) {
        return found(view, text, Reading.standard());
    }
}
