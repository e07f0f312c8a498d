package dev.smarketing.core.glossary.terms;

import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import java.util.List;

/**
 * The terms of marketing operations in English, French and Spanish: leads and their stages, agreements between
 * marketing and sales, costs and returns, campaigns, attribution, data protection and agile planning.
 *
 * <p>An application that has words of its own starts its glossary from these with
 * {@code FieldTerms.glossary().toBuilder()}.
 */
public final class FieldTerms {

    /** Marketing, to whom COS is a content optimization system and CPA cost per acquisition. */
    public static final Department MARKETING = Department.of("marketing");

    /** Sales, to whom COS is cost of sales. */
    public static final Department SALES = Department.of("sales");

    /** Finance, to whom COS is cost of sales and a CPA an accountant. */
    public static final Department FINANCE = Department.of("finance");

    /** Information technology, to whom SQL is a query language. */
    public static final Department IT = Department.of("it");

    private static final Glossary GLOSSARY = make();

    private FieldTerms() {}

    /**
     * The glossary.
     *
     * @return the same glossary every time; its lint finds nothing
     */
    public static Glossary glossary() {
        return GLOSSARY;
    }

    private static Glossary make() {
        Glossary.Builder builder = Glossary.builder().languages("en", "fr", "es");
        for (List<Term> theme : List.of(
                LeadTerms.all(),
                ScoringTerms.all(),
                TeamTerms.all(),
                CountTerms.all(),
                CostTerms.all(),
                RevenueTerms.all(),
                EconomicsTerms.all(),
                CampaignTerms.all(),
                ContactTerms.all(),
                EmailTerms.all(),
                AttributionTerms.all(),
                PlanningTerms.all(),
                SystemTerms.all())) {
            theme.forEach(term -> builder.concept(term.concept()));
        }
        return builder.build();
    }
}
