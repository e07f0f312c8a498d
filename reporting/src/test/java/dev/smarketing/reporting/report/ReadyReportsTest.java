package dev.smarketing.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.teamwork.WinLog;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.render.Html;
import dev.smarketing.reporting.render.Markdown;
import dev.smarketing.reporting.render.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyReportsTest {

    /** Two capitals or more, a small s of the plural after them; a quarter of a year bears a digit and one capital only. */
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,})s?(?![\\p{L}\\p{N}])");

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
                .contains("2 things to do, 0 of them today.\n\nShown: 1 of 2.\n")
                .contains("What outcomes say of each rule\n");
    }

    /** The team as the sentences call it; one entry of two, which is not "the first 1"; wins of others are not in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Sales ✗ breached | Shown: 1 of 2. | What became of the MQLs; customers won without having been one",
                "FRENCH | Vente ✗ non tenu | Affichage\u00a0: 1 sur 2. | Ce que sont devenus les MQL\u00a0; les clients gagnés",
                "SPANISH | Ventas ✗ incumplido | Mostradas: 1 de 2. | En qué quedaron los MQL; los clientes ganados sin haberlo"
            })
    void theReviewSaysWhoHowManyAndOfWhom(Language language, String party, String shown, String loop) {
        Document review = SampleMeetings.review(language).document(language, SampleMeetings.TERMS);
        assertThat(PlainText.withDefaults().withWidth(300).render(review).replaceAll(" +", " "))
                .contains(party, "\n" + shown + "\n", "\n" + loop);
    }

    /** 500 over 2 customers; who has no revenue and no MQLs has no column of them, and is told so. */
    @Test
    void whatNoChannelReportsIsNamedOnce() {
        ChannelReport costs = ChannelReport.of(ChannelMetrics.builder(Channel.of("Search"))
                .spend(Money.of("500", "EUR"))
                .leads(10)
                .sales(2)
                .build());
        assertThat(text(SalesMarketingReview.on(SampleMeetings.TODAY)
                                .withCosts(costs)
                                .document(Language.ENGLISH, SampleMeetings.TERMS))
                        .replaceAll(" +", " "))
                .contains("Channel Spend Leads Sales CPA\n")
                .contains("\nSearch EUR 500.00 10 2 EUR 250.00\n")
                .contains("\nNot reported: MQLs, revenue, cost per MQL, ROAS.\n");
    }

    @Test
    void thePlanTellsWhatItIsForAndWhatIsLinkedToNothing() {
        String text = text(SampleMeetings.plan().document(Language.ENGLISH, SampleMeetings.TERMS));
        assertThat(text.replaceAll(" +", " "))
                .startsWith("Plan for 2026-Q2, 2026-03-03\n")
                .contains("more-leads 1,300 leads\n")
                .contains("Trade fair in Madrid")
                .contains("Must 14 ██")
                .contains("Done so far\n-----------\n\nBurn-up 2026-03-02 to 2026-03-04\nTime All work Done\n")
                .contains("\n2026-03-02 9 0\n2026-03-03 9 6\n2026-03-04 9 pending\n")
                .contains("3 items from 2026-04-06: ");
        assertThat(text(SampleMeetings.plan().document(Language.FRENCH, SampleMeetings.TERMS)))
                .startsWith("Plan pour T2 2026, 2026-03-03\n");
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
        Document byMarketing = Terms.of(FieldTerms.glossary().asOf(SampleMeetings.TODAY))
                .asUsedBy(FieldTerms.MARKETING)
                .addTo(report);
        assertThat(text(byMarketing)).contains("- SQL, sales qualified lead: ").doesNotContain("Structured");
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

    /** This company says ready prospect, RDP, for what the field calls MQL, and outlay for spend. */
    private static Terms ofACompanyOfItsOwnWords() {
        Department marketing = Department.of("marketing");
        return Terms.of(Glossary.builder()
                .languages("en")
                .concept(Concept.builder("ready-prospect")
                        .usedBy(marketing)
                        .label(Label.word("en", "ready prospect").withPlural("ready prospects"))
                        .label(Label.abbreviation("en", "RDP").withPlural("RDPs"))
                        .definition("en", "Someone whom sales should call.")
                        .metric("mqls")
                        .build())
                .concept(Concept.builder("outlay")
                        .usedBy(marketing)
                        .label(Label.word("en", "outlay"))
                        .metric("spend")
                        .build())
                .build()
                .asOf(SampleMeetings.TODAY));
    }

    @Test
    void thingsAreCalledWhatTheGlossaryCallsThem() {
        Terms terms = ofACompanyOfItsOwnWords();
        Document review = SampleMeetings.review(Language.ENGLISH).document(Language.ENGLISH, terms);
        assertThat(text(review).replaceAll(" +", " "))
                .contains("When a lead is an RDP\n")
                .contains("\nChannel RDPs Won ")
                .contains("- RDP, ready prospect: Someone whom sales should call.\n")
                .doesNotContain("MQL");
        Document call = SampleMeetings.call().document(Language.ENGLISH, terms);
        assertThat(text(call).replaceAll(" +", " "))
                .contains("\noutlay ✓ on course EUR 2,500.00 to EUR 3,500.00 a week EUR 28,565.00\n")
                .contains("- CPL, cost per lead: ");
        assertThat(terms.undefined(call)).isEmpty();
        assertThat(Html.withDefaults().render(call)).contains(">outlay</th>");
    }

    /** What the glossary knows as it is written stays; so does a word inside a sentence. */
    @Test
    void whatTheGlossaryKnowsStays() {
        Document report = new Document(
                "MQLs",
                Language.ENGLISH,
                List.of(Section.of("spend", new Block.Paragraph("The spend of SMQL and RDPs."))));
        assertThat(text(ofACompanyOfItsOwnWords().addTo(report)))
                .startsWith("RDPs\n")
                .contains("outlay\n------\n\nThe spend of SMQL and RDPs.\n");
        assertThat(text(SampleMeetings.TERMS.addTo(report))).startsWith("MQLs\n");
    }

    /**
     * Not what the glossary knows, but what a reader finds: every run of capitals before the list of terms begins a line of
     * it, in every form of every report in every language.
     */
    @ParameterizedTest
    @EnumSource
    void everyRunOfCapitalsIsDefinedAtTheEnd(Language language) {
        for (Terms terms : List.of(SampleMeetings.TERMS, ofACompanyOfItsOwnWords())) {
            for (Document report : SampleMeetings.all(language, terms)) {
                assertThat(undefinedCapitals(report)).as(report.title()).isEmpty();
            }
        }
        Document silent = new Document("The KPI of XYZ", language, List.of());
        assertThat(undefinedCapitals(silent)).containsExactly("KPI", "XYZ");
    }

    private static Set<String> undefinedCapitals(Document report) {
        String heading = ReportWords.TERMS.in(report.language());
        List<Section> sections = report.sections();
        boolean defines = !sections.isEmpty()
                && sections.get(sections.size() - 1).heading().equals(heading);
        List<Section> body = defines ? sections.subList(0, sections.size() - 1) : sections;
        String terms = text(new Document("-", report.language(), sections.subList(body.size(), sections.size())));
        Set<String> undefined = new LinkedHashSet<>();
        Document bare = new Document(report.title(), report.language(), body);
        for (String form : List.of(text(bare), Markdown.withDefaults().render(bare), words(bare))) {
            Matcher capitals = CAPITALS.matcher(form);
            while (capitals.find()) {
                // the code of a currency is part of a figure
                if (!capitals.group(1).equals("EUR") && !terms.contains("\n- " + capitals.group(1))) {
                    undefined.add(capitals.group(1));
                }
            }
        }
        return undefined;
    }

    /** What a page shows and tells those who do not see it. */
    private static String words(Document report) {
        String page = Html.withDefaults().render(report);
        return page.substring(page.indexOf("<main>")).replaceAll("<[^>]*>", " ");
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

    @Test
    void whoKeepsNoGlossaryHasTheBuiltInTerms() {
        Document report = Document.of("SQL rose", Language.ENGLISH, Section.of("One", new Block.Paragraph("Nothing.")));
        assertThat(Terms.builtIn(SampleMeetings.TODAY).addTo(report))
                .isEqualTo(Terms.of(FieldTerms.glossary().asOf(SampleMeetings.TODAY))
                        .addTo(report));
    }
}
