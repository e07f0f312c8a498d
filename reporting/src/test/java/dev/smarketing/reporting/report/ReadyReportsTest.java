package dev.smarketing.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.teamwork.WinLog;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.reporting.render.Html;
import dev.smarketing.reporting.render.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyReportsTest {

    private static String text(Document document) {
        return PlainText.withDefaults().render(document);
    }

    private static List<String> headings(Document document) {
        return document.sections().stream().map(Section::heading).toList();
    }

    /**
     * The figures of the scoreboard are those of its own golden file; the decision of 27 February is 4 days late on
     * 3 March; what was told on 24 February is not told again.
     */
    @Test
    void theWeeklyCallInPlainText() throws IOException {
        try (InputStream in = ReadyReportsTest.class.getResourceAsStream("weekly-call-en.txt")) {
            assertThat(in).isNotNull();
            String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(text(SampleMeetings.call().document(Language.ENGLISH, SampleMeetings.TERMS)))
                    .isEqualTo(golden);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noReportHasAnUndefinedAcronym(Language language) {
        for (Document report : SampleMeetings.all(language)) {
            assertThat(SampleMeetings.TERMS.undefined(report))
                    .as(report.title())
                    .isEmpty();
            assertThat(headings(report)).last().isEqualTo(ReportWords.TERMS.in(language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMqlIsDefinedInTheLanguageOfTheReport(Language language) {
        Document review = SampleMeetings.review(language).document(language, SampleMeetings.TERMS);
        Section terms = review.sections().get(review.sections().size() - 1);
        assertThat(((Block.Bullets) terms.blocks().get(0)).points())
                .anyMatch(point -> point.startsWith("MQL, "
                        + switch (language) {
                            case ENGLISH -> "marketing qualified lead: ";
                            case FRENCH -> "lead qualifié par le marketing\u00a0: ";
                            case SPANISH -> "lead cualificado por marketing: ";
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyGaveKeepsItsPlaceAndSaysSo(Language language) {
        LocalDate today = SampleMeetings.TODAY;
        String notGiven = ReportWords.NOT_GIVEN.in(language);
        for (Document report : List.of(
                WeeklyCall.on(today).document(language, SampleMeetings.TERMS),
                SalesMarketingReview.on(today).document(language, SampleMeetings.TERMS),
                QuarterlyPlan.of(Timeframe.quarter(2026, 2), today).document(language, SampleMeetings.TERMS))) {
            assertThat(report.sections().stream()
                            .filter(section -> !section.heading().equals(ReportWords.TERMS.in(language))))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(section -> assertThat(section.blocks()).containsExactly(new Block.Paragraph(notGiven)));
        }
    }

    @Test
    void nothingFoundIsNotTheSameAsNotGiven() {
        assertThat(text(WeeklyCall.on(SampleMeetings.TODAY)
                        .withFindings(List.of())
                        .document(Language.ENGLISH, SampleMeetings.TERMS)))
                .contains("What to look at\n---------------\n\nNothing.\n")
                .contains("Decisions due\n-------------\n\nNot given to this report.\n");
    }

    /** Two of the 100 leads of February came; L-2 was to be called by the evening of 5 February, 2 business days on. */
    @Test
    void theReviewTellsWhatWasNotKeptAndWhomToCall() {
        String text = text(SampleMeetings.review(Language.ENGLISH).document(Language.ENGLISH, SampleMeetings.TERMS));
        assertThat(text.replaceAll(" +", " "))
                .startsWith("Sales and marketing review, 2026-03-03\n")
                .contains("2026-02 leads-delivered Marketing ✗ breached 2 100 2.0 %")
                .contains("2026-02 lead-follow-up Sales ✗ breached 1 2 50.0 %")
                .contains("Period: 2026-02.")
                .contains("\nL-2 lead-follow-up ")
                .contains("2 things to do, 0 of them today.\n\nThe first 1 of 2.\n")
                .contains("What outcomes say of each rule\n");
    }

    @Test
    void thePlanTellsWhatItIsForAndWhatIsLinkedToNothing() {
        String text = text(SampleMeetings.plan().document(Language.ENGLISH, SampleMeetings.TERMS));
        assertThat(text.replaceAll(" +", " "))
                .startsWith("Plan of 2026-Q2, 2026-03-03\n")
                .contains("more-leads 1,300 leads\n")
                .contains("Trade fair in Madrid")
                .contains("Must 14 ██")
                .contains("3 items from 2026-04-06: ");
    }

    @Test
    void anAmbiguousAbbreviationIsListedWithEveryMeaning() {
        Document report = new Document(
                "SQL rose", Language.ENGLISH, List.of(Section.of("One", new Block.Paragraph("Nothing else."))));
        Document told =
                Terms.of(FieldTerms.glossary().asOf(SampleMeetings.TODAY)).addTo(report);
        assertThat(text(told))
                .contains("- SQL, Structured Query Language (it): ")
                .contains("- SQL, sales qualified lead (marketing, sales): ");
    }

    @Test
    void aTermOfAHeadingIsDefinedToo() {
        Glossary glossary = Glossary.builder()
                .languages("en")
                .concept(Concept.builder("guide-point")
                        .usedBy(Department.of("marketing"))
                        .label(Label.word("en", "guide point"))
                        .definition("en", "What a quarter is for.")
                        .build())
                .build();
        Document report = new Document(
                "Plan", Language.ENGLISH, List.of(Section.of("Guide point", new Block.Paragraph("XYZ rose."))));
        Terms terms = Terms.of(glossary.asOf(SampleMeetings.TODAY));
        assertThat(text(terms.addTo(report))).endsWith("- guide point: What a quarter is for.\n");
        assertThat(terms.undefined(report)).containsExactly("XYZ");
    }

    @Test
    void aReportWithoutTermsStaysAsItIs() {
        Document report = new Document("Plain", Language.ENGLISH, List.of());
        assertThat(SampleMeetings.TERMS.addTo(report)).isEqualTo(report);
    }

    @Test
    void hostileTextOfTheTeamsIsEscaped() {
        Document call = WeeklyCall.on(SampleMeetings.TODAY)
                .titled("<script>alert(1)</script>")
                .withWins(
                        WinLog.of("<b>").win(SampleMeetings.TODAY, "<b>", "</table><script>x</script>"),
                        SampleMeetings.TODAY.minusDays(7))
                .document(Language.ENGLISH, SampleMeetings.TERMS);
        assertThat(Html.withDefaults().render(call)).doesNotContain("<script").doesNotContain("<b>");
    }

    @Test
    void badValuesAreNamed() {
        assertThatThrownBy(() -> WeeklyCall.on(SampleMeetings.TODAY).withWins(WinLog.of("Sales"), SampleMeetings.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last meeting on 2026-03-03 is not before the meeting on 2026-03-03; give an earlier date");
        assertThatThrownBy(() -> QuarterlyPlan.of(Timeframe.quarter(2026, 3), SampleMeetings.TODAY)
                        .withGuidePoint(GuidePoint.of(
                                Timeframe.quarter(2026, 2),
                                SampleMeetings.TODAY,
                                "Ana",
                                List.of(new GuidePoint.Outcome("more-leads", "leads", BigDecimal.TEN)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("guide point is that of 2026-Q2, not of 2026-Q3; give the one of the quarter");
        assertThatThrownBy(() -> SalesMarketingReview.on(SampleMeetings.TODAY).withAgreement(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number of periods is 0");
    }
}
