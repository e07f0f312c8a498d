package dev.smarketing.scoring.testkit.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.Reading;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GlossaryVerifierTest {

    private static final Department FINANCE = Department.of("finance");
    private static final Department MARKETING = Department.of("marketing");

    private static final Glossary GLOSSARY = Glossary.builder()
            .languages("en")
            .concept(Concept.builder("cost-of-sales")
                    .label(Label.word("en", "Cost of Sales"))
                    .label(Label.abbreviation("en", "COS"))
                    .usedBy(FINANCE)
                    .build())
            .concept(Concept.builder("campaign-operations")
                    .label(Label.word("en", "campaign operations"))
                    .label(Label.abbreviation("en", "COS"))
                    .usedBy(MARKETING)
                    .build())
            .build();

    private static GlossaryVerifier words() {
        return GlossaryVerifier.of(GLOSSARY, LocalDate.of(2026, 1, 1));
    }

    @Test
    void whatIsAsExpectedPasses() {
        words().lookup("COS")
                .isAmbiguous("campaign-operations", "cost-of-sales")
                .lookup("Cost of Sales")
                .means("cost-of-sales")
                .lookup("COGS")
                .isUnknown()
                .text("COS and cost of sales")
                .names("COS", "cost of sales")
                .text("nothing")
                .names()
                .readBy(FINANCE)
                .lookup("COS")
                .means("cost-of-sales")
                .text("Our COS rose.")
                .expandsTo("Our Cost of Sales rose.")
                .readBy(Reading.by(MARKETING))
                .lookup("COS")
                .means("campaign-operations");
    }

    @Test
    void eachQuestionFailsInItsOwnWordsAndNamesTheReader() {
        String byFinance = "read by finance\nin Glossary of 2 concepts [cost-of-sales, campaign-operations] as of"
                + " 2026-01-01\n";
        says(
                () -> words().readBy(FINANCE).lookup("COS").means("campaign-operations"),
                "'COS' means cost-of-sales; it was to mean campaign-operations\n" + byFinance);
        says(
                () -> words().readBy(FINANCE).text("COS rose").expandsTo("COS rose"),
                "the text expands to 'Cost of Sales rose', not to 'COS rose'\n" + byFinance + "from 'COS rose'");
        says(
                () -> words().readBy(FINANCE).text("COS rose").names("rose"),
                "the text names [COS], not [rose]\n" + byFinance + "in 'COS rose'");
        says(
                () -> words().lookup("COS").means("cost-of-sales"),
                "'COS' is ambiguous between [campaign-operations, cost-of-sales]; it was to mean cost-of-sales\n"
                        + "read by nobody in particular\n");
        says(
                () -> words().lookup("Cost of Sales").isUnknown(),
                "'Cost of Sales' means cost-of-sales; it was to be unknown\n");
        says(
                () -> words().lookup("COGS").isAmbiguous("cost-of-sales"),
                "'COGS' is unknown; it was to be ambiguous between [cost-of-sales]\n");
    }

    private static void says(ThrowingCallable question, String start) {
        assertThatThrownBy(question).isInstanceOf(AssertionError.class).hasMessageStartingWith(start);
    }

    @Test
    void aConceptThatTheGlossaryDoesNotHaveIsNoFailureButAMistake() {
        assertThatThrownBy(() -> words().lookup("COS").means("cost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no concept 'cost' in Glossary of 2 concepts [cost-of-sales, campaign-operations];"
                        + " name one of them");
        assertThatThrownBy(() -> words().text(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }
}
