package dev.smarketing.reporting.report;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.Blueprint;
import dev.smarketing.core.planning.Deliverable;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.Throughput;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.teamwork.ConflictLog;
import dev.smarketing.core.teamwork.WinLog;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.closedloop.ClosedLoop;
import dev.smarketing.reporting.closedloop.LeadPath;
import dev.smarketing.reporting.closedloop.MqlOutcome;
import dev.smarketing.reporting.render.SampleViews;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three reports with every part given, small enough to check by hand. */
public final class SampleMeetings {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final Terms TERMS = Terms.of(FieldTerms.glossary().asOf(TODAY)).asUsedBy(FieldTerms.MARKETING);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private SampleMeetings() {}

    /**
     * The three reports.
     *
     * @param language the language
     * @return call, review and plan
     */
    public static List<Document> all(Language language) {
        return all(language, TERMS);
    }

    static List<Document> all(Language language, Terms terms) {
        return List.of(
                call().document(language, terms),
                review(language).document(language, terms),
                plan().document(language, terms));
    }

    /** One decision is late by 4 days, one has no owner; sales has nothing to tell. */
    static WeeklyCall call() {
        ConflictLog conflicts = ConflictLog.empty()
                .raise(
                        "Budget of Paid Social",
                        LocalDate.of(2026, 2, 16),
                        positions("keep it until the end of the quarter", "stop it now"))
                .assign("Budget of Paid Social", "Ben", LocalDate.of(2026, 2, 27))
                .raise(
                        "Who calls leads from events",
                        LocalDate.of(2026, 3, 2),
                        positions("sales does", "whoever was there"));
        WinLog wins = WinLog.of("Marketing", "Sales")
                .win(LocalDate.of(2026, 2, 24), "Marketing", "told already: webinar with 80 guests")
                .activity(LocalDate.of(2026, 2, 26), "Marketing", "Pricing page in Spanish is live")
                .win(LocalDate.of(2026, 3, 2), "Marketing", "Best week since autumn: 121 leads");
        return WeeklyCall.on(TODAY)
                .withScoreboard(SampleViews.report())
                .withDecisions(conflicts)
                .withWins(wins, LocalDate.of(2026, 2, 24));
    }

    private static Map<String, String> positions(String marketing, String sales) {
        Map<String, String> positions = new LinkedHashMap<>();
        positions.put("Marketing", marketing);
        positions.put("Sales", sales);
        return positions;
    }

    /** Two leads handed over in February, one called; 100 a month were promised. */
    static SlaAssessment assessment() {
        BusinessCalendar office = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
                .build();
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                LocalDate.of(2026, 1, 1),
                office,
                Commitment.marketingDelivers().atLeast(100).perMonth(),
                Commitment.salesContactsEachLead().atLeast(1).withinBusinessDays(2));
        HandoffLog log = HandoffLog.of(
                Handoff.of("H-1", LeadId.of("L-1"), Instant.parse("2026-02-02T09:00:00Z")),
                Handoff.of("H-2", LeadId.of("L-2"), Instant.parse("2026-02-03T09:00:00Z")),
                Handoff.of("H-3", LeadId.of("L-3"), Instant.parse("2026-03-02T09:00:00Z")),
                ContactAttempt.of("c1", LeadId.of("L-1"), Instant.parse("2026-02-02T10:00:00Z"), ContactChannel.CALL));
        return agreement.assess(log, Instant.parse("2026-03-03T09:00:00Z"));
    }

    static SalesMarketingReview review(Language language) {
        SlaAssessment assessment = assessment();
        LocalDate january = LocalDate.of(2026, 1, 5);
        List<LeadPath> paths = List.of(
                path("L-1", LifecycleStage.LEAD, LifecycleStage.MQL, LifecycleStage.SAL, LifecycleStage.WON),
                path("L-2", LifecycleStage.LEAD, LifecycleStage.MQL),
                path("L-4", LifecycleStage.LEAD));
        return SalesMarketingReview.on(TODAY)
                .withAgreement(List.of(assessment.in(YearMonth.of(2026, 1)), assessment.in(YearMonth.of(2026, 2))))
                .withFunnel(ClosedLoop.withDefaults().funnel(paths, Instant.parse("2026-03-03T09:00:00Z"), PARIS))
                .withClosedLoop(ClosedLoop.withDefaults()
                        .report(
                                List.of(
                                        MqlOutcome.open(LeadId.of("L-1"), Channel.of("Search"), january)
                                                .withWin(january.plusDays(20)),
                                        MqlOutcome.open(LeadId.of("L-2"), Channel.of("Search"), january)),
                                TODAY))
                .withWorklist(assessment.worklist(handoff -> BigDecimal.TEN), 1)
                .withMqlDefinition(
                        new Block.Paragraph("inbound-v3: 60"),
                        Table.of("Rule", "Points").withRow(Cell.of("demo-request"), Cell.of(30)))
                .withRuleOutcomes(Table.of("Rule", "Lift").withRow(Cell.of("demo-request"), Cell.of(3)));
    }

    private static LeadPath path(String id, LifecycleStage... stages) {
        List<StageChange> changes = new ArrayList<>();
        for (LifecycleStage stage : stages) {
            changes.add(
                    StageChange.to(stage, Instant.parse("2026-02-01T09:00:00Z").plusSeconds(86_400L * changes.size())));
        }
        return LeadPath.of(LeadId.of(id), Channel.of("Search"), changes);
    }

    static QuarterlyPlan plan() {
        Timeframe quarter = Timeframe.quarter(2026, 2);
        Backlog backlog = Backlog.of(
                        BacklogItem.of("B-1", "Consent banner").withEffort(new BigDecimal(14)),
                        BacklogItem.of("B-2", "Guide in Spanish").withEffort(new BigDecimal(16)),
                        BacklogItem.of("B-3", "New logo").withEffort(new BigDecimal(12)))
                .decide(PriorityDecision.of("B-1", quarter, Priority.MUST, TODAY))
                .decide(PriorityDecision.of("B-2", quarter, Priority.COULD, TODAY))
                .decide(PriorityDecision.of("B-3", quarter, Priority.WONT, TODAY));
        return QuarterlyPlan.of(quarter, TODAY)
                .withGuidePoint(GuidePoint.of(
                        quarter,
                        LocalDate.of(2026, 3, 2),
                        "Ana",
                        List.of(new GuidePoint.Outcome("more-leads", "leads", new BigDecimal(1300)))))
                .withBlueprint(Blueprint.of(
                        LocalDate.of(2026, 4, 1),
                        List.of(
                                Deliverable.of("D-1", "Guide in Spanish", LocalDate.of(2026, 5, 4))
                                        .linkedTo("more-leads", TODAY),
                                Deliverable.of("D-2", "Trade fair in Madrid", LocalDate.of(2026, 6, 8)))))
                .withBoard(backlog.board(quarter, TODAY))
                .withCheck(backlog.check(quarter, TODAY))
                .withBurnUp(sprint().burnUp(TODAY))
                .withForecast(Throughput.perWeek(2, 1, 0, 3).forecast(3, LocalDate.of(2026, 4, 6)));
    }

    /** Six of nine hours are done on the second of its three days. */
    private static ActiveSprint sprint() {
        return ActiveSprint.fromData(Map.of(
                "version",
                1,
                "start",
                "2026-03-02",
                "end",
                "2026-03-05",
                "swap-policy",
                "none",
                "scope",
                List.of(task("S-1", 6), task("S-2", 3)),
                "events",
                List.of(Map.of("date", "2026-03-03", "done", "S-1"))));
    }

    private static Map<String, Object> task(String id, int effort) {
        return Map.of("id", id, "title", id, "effort", effort);
    }
}
