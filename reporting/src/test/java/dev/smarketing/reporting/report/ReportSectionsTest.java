package dev.smarketing.reporting.report;

import static dev.smarketing.core.lead.LifecycleStage.LEAD;
import static dev.smarketing.core.lead.LifecycleStage.MQL;
import static dev.smarketing.core.lead.LifecycleStage.OPPORTUNITY;
import static dev.smarketing.core.lead.LifecycleStage.SAL;
import static dev.smarketing.core.lead.LifecycleStage.SQL;
import static dev.smarketing.core.lead.LifecycleStage.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.Blueprint;
import dev.smarketing.core.planning.Deliverable;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.LeadAssignment;
import dev.smarketing.core.sla.PeriodAssessment;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.Worklist;
import dev.smarketing.core.teamwork.ConflictLog;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.closedloop.ClosedLoop;
import dev.smarketing.reporting.closedloop.ClosedLoopReport;
import dev.smarketing.reporting.closedloop.FunnelReport;
import dev.smarketing.reporting.closedloop.LeadPath;
import dev.smarketing.reporting.closedloop.LoopReturns;
import dev.smarketing.reporting.closedloop.MqlOutcome;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts a report has, in which order, and what stands in each: all that was given, and nothing else. */
class ReportSectionsTest {

    private static final LocalDate TODAY = SampleMeetings.TODAY;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Block NOT_GIVEN = new Block.Paragraph("Not given to this report.");
    private static final Block NOTHING = new Block.Paragraph("Nothing.");

    private static final List<String> REVIEW = List.of(
            "What was promised, and kept",
            "What was not kept",
            "Whom to call first",
            "Lead validity",
            "From lead to customer",
            "What it brought",
            "When a lead is an MQL",
            "What outcomes say of each rule");

    private static List<Section> sections(Document report) {
        return report.sections().stream()
                .filter(section -> !section.heading().equals("The words of this report"))
                .toList();
    }

    private static List<Section> sections(SalesMarketingReview review) {
        return sections(review.document(Language.ENGLISH, SampleMeetings.TERMS));
    }

    private static List<Section> sections(QuarterlyPlan plan) {
        return sections(plan.document(Language.ENGLISH, SampleMeetings.TERMS));
    }

    private static List<Block> blocks(List<Section> sections, String heading) {
        return sections.stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    private static SalesMarketingReview review() {
        return SalesMarketingReview.on(TODAY);
    }

    /** Each part alone: only its own sections say something, and all stand in the order of the meeting. */
    @Test
    void aReviewShowsWhatItWasGivenAndNothingElse() {
        Block words = new Block.Paragraph("words");
        ChannelReport costs = costs(channel("Search", "500", 2));
        PeriodAssessment february = assessment().in(YearMonth.of(2026, 2));
        Worklist list = assessment().worklist(handoff -> BigDecimal.ONE);
        onlyThese(review());
        onlyThese(review().withAgreement(List.of(february)), REVIEW.get(0), REVIEW.get(1));
        onlyThese(review().withWorklist(list, 1), REVIEW.get(2));
        onlyThese(review().withFunnel(funnel(List.of(path("L-1", LEAD)))), REVIEW.get(3), REVIEW.get(4));
        onlyThese(review().withClosedLoop(loop()), REVIEW.get(4));
        onlyThese(review().withCosts(costs), REVIEW.get(5));
        onlyThese(review().withReturns(returns()), REVIEW.get(5));
        onlyThese(review().withMqlDefinition(words), REVIEW.get(6));
        onlyThese(review().withRuleOutcomes(words), REVIEW.get(7));
        SalesMarketingReview all = review().withRuleOutcomes(words)
                .withMqlDefinition(words)
                .withReturns(returns())
                .withCosts(costs)
                .withClosedLoop(loop())
                .withFunnel(funnel(List.of(path("L-1", LEAD))))
                .withWorklist(list, 1)
                .withAgreement(List.of(february))
                .titled("Castelune, review");
        onlyThese(all, REVIEW.toArray(String[]::new));
        assertThat(all.document(Language.ENGLISH, SampleMeetings.TERMS).title())
                .isEqualTo("Castelune, review, 2026-03-03");
        assertThat(blocks(sections(all), REVIEW.get(6))).containsExactly(words);
        assertThat(blocks(sections(all), REVIEW.get(7))).containsExactly(words);
    }

    private static void onlyThese(SalesMarketingReview review, String... given) {
        List<Section> sections = sections(review);
        assertThat(sections).extracting(Section::heading).containsExactlyElementsOf(REVIEW);
        assertThat(sections.stream()
                        .filter(section -> !section.blocks().equals(List.of(NOT_GIVEN)))
                        .map(Section::heading))
                .containsExactly(given);
    }

    private static LeadPath path(String id, LifecycleStage... stages) {
        return LeadPath.of(
                LeadId.of(id),
                Channel.of("Search"),
                Arrays.stream(stages)
                        .map(stage -> StageChange.to(
                                stage, Instant.parse("2026-02-01T09:00:00Z").plusSeconds(86_400L * stage.ordinal())))
                        .toList());
    }

    private static FunnelReport funnel(List<LeadPath> paths) {
        return ClosedLoop.withDefaults().funnel(paths, Instant.parse("2026-03-03T09:00:00Z"), PARIS);
    }

    /** Won the day before it was qualified, which is a finding. */
    private static ClosedLoopReport loop() {
        return ClosedLoop.withDefaults()
                .report(
                        List.of(MqlOutcome.open(LeadId.of("L-1"), Channel.of("Search"), TODAY)
                                .withWin(TODAY.minusDays(1))),
                        TODAY);
    }

    private static ChannelMetrics channel(String name, String spend, long sales) {
        return ChannelMetrics.builder(name)
                .spend(Money.of(spend, "EUR"))
                .leads(10)
                .sales(sales)
                .effort(BigDecimal.TEN)
                .build();
    }

    private static ChannelReport costs(ChannelMetrics... rows) {
        return Arrays.stream(rows).map(ChannelFact::of).collect(ChannelReport.byChannel());
    }

    /** Social spent and has won nobody, which is a finding. */
    private static LoopReturns returns() {
        return funnel(List.of(path("L-1", LEAD, WON)))
                .returns(List.of(ChannelFact.of(channel("Social", "300", 0))), Money.of("55", "EUR"));
    }

    private static Block bullets(String... points) {
        return new Block.Bullets(List.of(points));
    }

    private static Funnel way(LifecycleStage[]... paths) {
        List<LeadPath> leads = new ArrayList<>();
        for (LifecycleStage[] stages : paths) {
            leads.add(path("L-" + leads.size(), stages));
        }
        return (Funnel) blocks(sections(review().withFunnel(funnel(leads))), REVIEW.get(4))
                .get(0);
    }

    private static LifecycleStage[] stages(LifecycleStage... stages) {
        return stages;
    }

    /** What nobody entered is shown behind the last stage that somebody did, and not before it. */
    @Test
    void aStageThatAllLeftOutIsNotOfThisCompany() {
        assertThat(way(stages(LEAD, MQL, SQL, WON), stages(LEAD, MQL), stages(LEAD))
                        .stages())
                .extracting(Funnel.Stage::count)
                .as("lead, MQL, SQL and won; nobody was SAL or an opportunity")
                .containsExactly(3L, 2L, 1L, 1L);
        assertThat(way(stages(LEAD, SAL)).stages())
                .extracting(Funnel.Stage::label, Funnel.Stage::count)
                .containsExactly(
                        tuple(LEAD.toText(Language.ENGLISH), 1L),
                        tuple(SAL.toText(Language.ENGLISH), 1L),
                        tuple(SQL.toText(Language.ENGLISH), 0L),
                        tuple(OPPORTUNITY.toText(Language.ENGLISH), 0L),
                        tuple(WON.toText(Language.ENGLISH), 0L));
        assertThat(way(stages(MQL, SAL, SQL, OPPORTUNITY, WON)).stages()).hasSize(5);
    }

    /** The picture, the stages and what was found; then the loop by channel and what was found there. */
    @Test
    void theLoopTellsItsFindings() {
        LeadPath first = path("L-1", LEAD, MQL);
        FunnelReport funnel = funnel(List.of(first, path("L-1", LEAD)));
        SalesMarketingReview review = review().withFunnel(funnel).withClosedLoop(loop());
        Block twice = bullets("L-1 came more than once with different content; only the first one counts.");
        Block early = bullets("L-1 was won before it was qualified; its days to win, -1, are counted.");
        List<Block> blocks = blocks(sections(review), REVIEW.get(4));
        assertThat(blocks).hasSize(6);
        assertThat(blocks.subList(1, 6))
                .containsExactly(
                        funnel.stageTable(Language.ENGLISH),
                        twice,
                        new Block.Paragraph(
                                "What became of the MQLs; customers won without having been one are not counted"
                                        + " here:"),
                        loop().table(Language.ENGLISH),
                        early);
        assertThat(blocks(sections(review), REVIEW.get(3))).containsExactly(funnel.validityTable(Language.ENGLISH));
        assertThat(blocks(sections(review().withFunnel(funnel(List.of(first)))), REVIEW.get(4)))
                .as("nothing found")
                .hasSize(2);
    }

    @Test
    void theReturnsTellTheirFindings() {
        ChannelReport costs = Stream.of("10", "12")
                .map(spend -> ChannelFact.of(channel("Search", spend, 1)).withId("4711"))
                .collect(ChannelReport.byChannel());
        List<Block> blocks = blocks(sections(review().withCosts(costs).withReturns(returns())), REVIEW.get(5));
        assertThat(blocks)
                .hasSize(5)
                .contains(
                        bullets("4711 came more than once with different content; only the first one counts."),
                        returns().table(Language.ENGLISH),
                        bullets("Social spent EUR 300.00 and has won nobody so far."));
        assertThat(((Table) blocks.get(0)).columns())
                .as("without what the returns show too")
                .containsExactly("Channel", "Leads");
        assertThat(blocks.get(1)).isEqualTo(new Block.Paragraph("Not reported: MQLs, cost per MQL, ROAS."));
        ChannelReport complete = costs(ChannelMetrics.builder("Search")
                .spend(Money.of("10", "EUR"))
                .leads(9)
                .mqls(5)
                .sales(1)
                .revenue(Money.of("70", "EUR"))
                .build());
        assertThat(blocks(sections(review().withCosts(complete)), REVIEW.get(5)))
                .as("nothing is missing, nothing found")
                .hasSize(1);
    }

    private static final BusinessCalendar OFFICE = BusinessCalendar.builder(PARIS)
            .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
            .build();

    private static SlaAssessment assessment() {
        return assessment(1);
    }

    /** Two leads on 3 February, of whom one is called; a number is promised for each month. */
    private static SlaAssessment assessment(int promised, HandoffFact... more) {
        List<HandoffFact> facts = new ArrayList<>(List.of(more));
        for (int i = 1; i <= 2; i++) {
            facts.add(Handoff.of("H-" + i, LeadId.of("L-" + i), Instant.parse("2026-02-03T09:00:00Z")));
        }
        facts.add(
                ContactAttempt.of("c1", LeadId.of("L-1"), Instant.parse("2026-02-03T10:00:00Z"), ContactChannel.CALL));
        return ServiceLevelAgreement.startingOn(
                        LocalDate.of(2026, 1, 1),
                        OFFICE,
                        Commitment.marketingDelivers().atLeast(promised).perMonth(),
                        Commitment.salesContactsEachLead().atLeast(1).withinBusinessDays(2))
                .assess(HandoffLog.of(facts.toArray(HandoffFact[]::new)), Instant.parse("2026-03-03T09:00:00Z"));
    }

    private static List<Block> breaches(SlaAssessment assessment) {
        return blocks(
                sections(review().withAgreement(
                                List.of(assessment.in(YearMonth.of(2026, 1)), assessment.in(YearMonth.of(2026, 2))))),
                REVIEW.get(1));
    }

    /** A number that was delivered is no breach; who owned nothing carried no delay. */
    @Test
    void whatWasNotKeptIsToldOfTheLastPeriod() {
        Block period = new Block.Paragraph("Period: 2026-02.");
        List<Block> followUp = breaches(assessment(2));
        assertThat(followUp).hasSize(2).first().isEqualTo(period);
        assertThat(((Table) followUp.get(1)).rows()).hasSize(1);

        List<Block> both = breaches(assessment(3));
        assertThat(both).hasSize(3).first().isEqualTo(period);
        assertThat(((Block.Bullets) both.get(1)).points())
                .singleElement()
                .asString()
                .contains("2 of 3");

        SlaAssessment owned = assessment(2, LeadAssignment.of("H-2", "Ana", Instant.parse("2026-02-03T09:00:00Z")));
        List<Block> delays = breaches(owned);
        assertThat(delays).hasSize(4);
        assertThat(delays.get(2)).isEqualTo(new Block.Paragraph("Who carried the delay:"));
        assertThat(((Table) delays.get(3)).rows())
                .as("8 hours of the 3rd and 9 of each of the next two days; L-1 was nobody's for an hour")
                .containsExactly(
                        List.of(Cell.of("Ana"), Cell.of(1), Cell.of("26 h")),
                        List.of(Cell.of("nobody"), Cell.of(0), Cell.of("1 h")));

        SlaAssessment kept = assessment(
                2,
                ContactAttempt.of("c2", LeadId.of("L-2"), Instant.parse("2026-02-03T11:00:00Z"), ContactChannel.CALL));
        assertThat(breaches(kept)).containsExactly(period, NOTHING);
    }

    /** One lead is to be called: all of them are shown, and nobody says that there are more. */
    @Test
    void theWorklistIsCutOnlyWhereItIsLonger() {
        Worklist list = assessment().worklist(handoff -> BigDecimal.ONE);
        Table all = list.table(Language.ENGLISH);
        assertThat(all.rows()).hasSize(1);
        List<Block> one = blocks(sections(review().withWorklist(list, 1)), REVIEW.get(2));
        assertThat(one).hasSize(2);
        assertThat(((Table) one.get(1)).rows()).hasSize(1);
        Worklist nobody = assessment(
                        1,
                        ContactAttempt.of(
                                "c2", LeadId.of("L-2"), Instant.parse("2026-02-03T11:00:00Z"), ContactChannel.CALL))
                .worklist(handoff -> BigDecimal.ONE);
        assertThat(blocks(sections(review().withWorklist(nobody, 1)), REVIEW.get(2)))
                .containsExactly(new Block.Paragraph("0 things to do, 0 of them today."));
    }

    private static final Timeframe QUARTER = Timeframe.quarter(2026, 2);

    private static GuidePoint guidePoint() {
        return GuidePoint.of(QUARTER, LocalDate.of(2026, 2, 2), "Ana", outcomes("more-leads"));
    }

    private static List<GuidePoint.Outcome> outcomes(String name) {
        return List.of(new GuidePoint.Outcome(name, "leads", new BigDecimal(1300)));
    }

    private static Blueprint blueprint(String title) {
        return Blueprint.of(LocalDate.of(2026, 4, 1), List.of(Deliverable.of("D-2", title, LocalDate.of(2026, 6, 8))));
    }

    @Test
    void aPlanShowsWhatItWasGivenInTheOrderOfTheMeeting() {
        QuarterlyPlan plan = QuarterlyPlan.of(QUARTER, TODAY).titled("Castelune, plan");
        assertThat(plan.document(Language.ENGLISH, SampleMeetings.TERMS).title())
                .isEqualTo("Castelune, plan, 2026-03-03");
        assertThat(sections(plan.withBlueprint(blueprint("Fair"))).stream()
                        .filter(section -> !section.blocks().equals(List.of(NOT_GIVEN)))
                        .map(Section::heading))
                .containsExactly("Blueprint of three months");
    }

    /** Amended the day before the plan is told; the day after is not known yet. */
    @Test
    void anAmendedGuidePointSaysSo() {
        GuidePoint early = guidePoint()
                .amended(
                        TODAY.minusDays(1),
                        "Ana",
                        GuidePoint.ChangeReason.EXECUTIVE_SHIFT,
                        outcomes("fewer-complaints"));
        List<Block> amended = blocks(sections(QuarterlyPlan.of(QUARTER, TODAY).withGuidePoint(early)), "Guide point");
        assertThat(amended).hasSize(2);
        assertThat(((Table) amended.get(0)).rows().get(0)).startsWith(Cell.of("fewer-complaints"));
        assertThat(amended.get(1)).isEqualTo(new Block.Paragraph("Last amended on 2026-03-02."));
        GuidePoint late = guidePoint()
                .amended(
                        TODAY.plusDays(1),
                        "Ana",
                        GuidePoint.ChangeReason.EXECUTIVE_SHIFT,
                        outcomes("fewer-complaints"));
        assertThat(blocks(sections(QuarterlyPlan.of(QUARTER, TODAY).withGuidePoint(late)), "Guide point"))
                .hasSize(1);
    }

    /** A deliverable is named by its title, and by its id beside it where the two differ. */
    @Test
    void theBlueprintIsCheckedAgainstTheGuidePoint() {
        String heading = "Blueprint of three months";
        QuarterlyPlan plan = QuarterlyPlan.of(QUARTER, TODAY);
        assertThat(blocks(sections(plan.withBlueprint(blueprint("Fair"))), heading))
                .containsExactly(blueprint("Fair").table(Language.ENGLISH));
        for (Map.Entry<String, String> names :
                Map.of("Fair", "Fair (D-2)", "D-2", "D-2").entrySet()) {
            Blueprint print = blueprint(names.getKey());
            List<Block> blocks = blocks(sections(plan.withBlueprint(print).withGuidePoint(guidePoint())), heading);
            assertThat(blocks).hasSize(2).first().isEqualTo(print.table(Language.ENGLISH));
            assertThat(((Block.Bullets) blocks.get(1)).points())
                    .singleElement()
                    .asString()
                    .startsWith(names.getValue() + " is linked to no outcome");
        }
        Blueprint linked = Blueprint.of(
                LocalDate.of(2026, 4, 1),
                List.of(Deliverable.of("D-2", "Fair", LocalDate.of(2026, 6, 8)).linkedTo("more-leads", TODAY)));
        assertThat(blocks(sections(plan.withBlueprint(linked).withGuidePoint(guidePoint())), heading))
                .as("nothing to find")
                .hasSize(1);
    }

    /** Effort only of priorities that hold an item; what the check found names each item as people know it. */
    @Test
    void theBoardHasItsEffortAndItsFindings() {
        Backlog backlog = Backlog.of(
                        BacklogItem.of("B-1", "Consent banner").withEffort(new BigDecimal(14)),
                        BacklogItem.of("B-2", "Guide in Spanish").withEffort(new BigDecimal(3)))
                .decide(PriorityDecision.of("B-1", QUARTER, Priority.MUST, TODAY));
        QuarterlyPlan plan = QuarterlyPlan.of(QUARTER, TODAY);
        List<Block> board = blocks(sections(plan.withBoard(backlog.board(QUARTER, TODAY))), "MoSCoW board");
        assertThat(board).hasSize(3);
        assertThat(board.get(0)).isEqualTo(new Block.Paragraph("Board of " + QUARTER + " on " + TODAY + "."));
        assertThat(((Bars) board.get(1)).bars())
                .extracting(Bars.Bar::label, bar -> bar.value().toString())
                .containsExactly(
                        tuple("Must", Cell.of(14).toString()),
                        tuple("Undecided", Cell.of(3).toString()));
        assertThat(board.get(2)).isEqualTo(backlog.board(QUARTER, TODAY).table(Language.ENGLISH));
        List<Block> found = blocks(
                sections(plan.withBoard(backlog.board(QUARTER, TODAY)).withCheck(backlog.check(QUARTER, TODAY))),
                "MoSCoW board");
        assertThat(found).hasSize(4);
        assertThat(((Block.Bullets) found.get(3)).points())
                .hasSameSizeAs(backlog.check(QUARTER, TODAY).findings())
                .anyMatch(point -> point.contains("Consent banner (B-1)"));
        assertThat(blocks(
                        sections(plan.withBoard(Backlog.of(new BacklogItem[0]).board(QUARTER, TODAY))), "MoSCoW board"))
                .as("no item, no picture")
                .hasSize(2);
    }

    /** 14 and nothing known is not 14 in all. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, 2 without effort", "FRENCH, 2 sans effort", "SPANISH, 2 sin esfuerzo"})
    void theEffortOfAPrioritySaysHowManyItemsItLacks(Language language, String note) {
        Backlog backlog = Backlog.of(
                BacklogItem.of("B-1", "Consent banner").withEffort(new BigDecimal(14)),
                BacklogItem.of("B-2", "Guide in Spanish"),
                BacklogItem.of("B-3", "New logo"));
        List<Block> blocks = QuarterlyPlan.of(QUARTER, TODAY)
                .withBoard(backlog.board(QUARTER, TODAY))
                .document(language, SampleMeetings.TERMS)
                .sections()
                .get(2)
                .blocks();
        assertThat(((Bars) blocks.get(1)).bars())
                .extracting(Bars.Bar::value, Bars.Bar::note)
                .containsExactly(tuple(Cell.of(14), note));
    }

    @Test
    void noOpenConflictIsNothingToDecide() {
        Document call = WeeklyCall.on(TODAY)
                .withDecisions(ConflictLog.empty())
                .document(Language.ENGLISH, SampleMeetings.TERMS);
        assertThat(blocks(sections(call), "Decisions due")).containsExactly(NOTHING);
    }
}
