package dev.smarketing.examples;

import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.PeriodAssessment;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Table;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.MarketingFacts.DealOutcome;
import dev.smarketing.examples.input.MarketingFacts.DealRow;
import dev.smarketing.examples.input.MarketingFacts.Decision;
import dev.smarketing.examples.input.MarketingFacts.ReviewRow;
import dev.smarketing.reporting.closedloop.ClosedLoop;
import dev.smarketing.reporting.closedloop.FunnelReport;
import dev.smarketing.reporting.closedloop.LeadPath;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.report.QuarterlyPlan;
import dev.smarketing.reporting.report.SalesMarketingReview;
import dev.smarketing.reporting.report.Terms;
import dev.smarketing.reporting.report.WeeklyCall;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.learning.RuleReview;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The three reports that the teams meet over, out of the same facts as the joint report. */
final class MeetingReports {

    private static final int MOST_CALLS = 15;
    private static final int MONTHS = 3;

    private final Definitions definitions;
    private final MeetingNotes notes;
    private final List<KnownLead> leads;
    private final QualifiedLeads qualified;
    private final SlaAssessment assessment;
    private final ChannelCosts costs;
    private final Backlog backlog;
    private final MarketingFacts facts;

    MeetingReports(
            Definitions definitions,
            MeetingNotes notes,
            List<KnownLead> leads,
            QualifiedLeads qualified,
            SlaAssessment assessment,
            ChannelCosts costs,
            Backlog backlog,
            MarketingFacts facts) {
        this.definitions = definitions;
        this.notes = notes;
        this.leads = leads;
        this.qualified = qualified;
        this.assessment = assessment;
        this.costs = costs;
        this.backlog = backlog;
        this.facts = facts;
    }

    ReportFiles in(Language language) {
        Terms terms = Terms.of(definitions.glossary().asOf(today())).asUsedBy(FieldTerms.MARKETING);
        ScoreboardReport scoreboard = scoreboard(language);
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(ReportFiles.CALL, call(scoreboard).document(language, terms));
        documents.put(ReportFiles.REVIEW, review(language).document(language, terms));
        documents.put(ReportFiles.PLAN, plan().document(language, terms));
        return new ReportFiles(documents, Optional.of(scoreboard));
    }

    private ScoreboardReport scoreboard(Language language) {
        WeeklyReadings readings = new WeeklyReadings();
        Map<LeadId, Channel> channelOf = new HashMap<>();
        for (KnownLead known : leads) {
            channelOf.put(known.lead().id(), known.channel());
            readings.count(StandardMetrics.LEADS, known.channel(), date(known.createdAt()));
        }
        qualified
                .handoffs()
                .forEach((lead, handoff) -> readings.count(
                        StandardMetrics.MQLS,
                        channelOf.getOrDefault(lead, KnownLead.UNKNOWN_CHANNEL),
                        date(handoff.at())));
        firstWins()
                .forEach((lead, at) -> readings.count(
                        StandardMetrics.SALES, channelOf.getOrDefault(lead, KnownLead.UNKNOWN_CHANNEL), date(at)));
        facts.spend().forEach(readings::spend);
        return readings.report(notes, today(), language);
    }

    /** A customer is won once, with the first deal. */
    private Map<LeadId, Instant> firstWins() {
        Map<LeadId, Instant> wins = new TreeMap<>();
        for (DealRow deal : facts.deals()) {
            if (deal.outcome() == DealOutcome.WON) {
                wins.merge(LeadId.of(deal.leadId()), deal.closedAt(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return wins;
    }

    private WeeklyCall call(ScoreboardReport scoreboard) {
        WeeklyCall call = WeeklyCall.on(today()).withScoreboard(scoreboard);
        call = notes.conflicts().map(call::withDecisions).orElse(call);
        LocalDate lastMeeting = notes.lastMeeting().orElse(today().minusWeeks(1));
        WeeklyCall begun = call;
        return notes.wins().map(wins -> begun.withWins(wins, lastMeeting)).orElse(begun);
    }

    private SalesMarketingReview review(Language language) {
        List<PeriodAssessment> months = new ArrayList<>();
        for (int i = MONTHS - 1; i >= 0; i--) {
            months.add(assessment.in(YearMonth.from(today()).minusMonths(i)));
        }
        FunnelReport funnel = funnel();
        SalesMarketingReview review = SalesMarketingReview.on(today())
                .withAgreement(months)
                .withWorklist(assessment.worklist(this::score), MOST_CALLS)
                .withFunnel(funnel)
                .withClosedLoop(costs.loop())
                .withCosts(costs.channels())
                .withMqlDefinition(definition(language))
                .withRuleOutcomes(outcomes(language));
        List<ChannelFact> spendAndHours = new ArrayList<>(ChannelCosts.spendByChannel(leads, facts.spend()));
        spendAndHours.addAll(notes.hours());
        return notes.hourlyRate()
                .map(rate -> review.withReturns(funnel.returns(spendAndHours, rate)))
                .orElse(review);
    }

    private BigDecimal score(Handoff handoff) {
        return Objects.requireNonNull(qualified.cards().get(handoff.lead()), "score")
                .total()
                .toBigDecimal();
    }

    private Block[] definition(Language language) {
        Table rules = Table.of(JobText.RULE.in(language), JobText.GIVES.in(language), JobText.SAYS.in(language));
        for (Rule rule : definitions.model().rules()) {
            rules = rules.withRow(
                    Cell.of(rule.id()), Cell.of(rule.pointsToText(language)), Cell.of(rule.toText(language)));
        }
        String model = JobText.MODEL.in(
                language,
                definitions.model().id(),
                definitions.model().threshold().toText(language));
        return new Block[] {new Block.Paragraph(model), rules};
    }

    private Block[] outcomes(Language language) {
        RuleReview rules = RuleOutcomes.of(definitions.model(), leads, firstWins(), today());
        String followed = JobText.FOLLOWED.in(
                language,
                Numerals.exact(RuleOutcomes.AFTER_DAYS, language),
                Numerals.exact(RuleOutcomes.DAYS, language));
        return new Block[] {
            new Block.Paragraph(followed), new Block.Paragraph(rules.toText(language)), rules.table(language)
        };
    }

    private FunnelReport funnel() {
        Map<LeadId, List<StageChange>> stages = new HashMap<>();
        for (ReviewRow review : facts.reviews()) {
            boolean accepted = review.decision() == Decision.ACCEPTED;
            StageChange change = StageChange.to(accepted ? LifecycleStage.SAL : LifecycleStage.LEAD, review.at());
            LeadId lead = LeadId.of(review.leadId());
            Handoff handoff = qualified.handoffs().get(lead);
            if (handoff != null && review.at().isAfter(handoff.at())) {
                stages.computeIfAbsent(lead, id -> new ArrayList<>())
                        .add(review.reason() == null ? change : change.because(review.reason()));
            }
        }
        for (DealRow deal : facts.deals()) {
            LifecycleStage stage = deal.outcome() == DealOutcome.WON ? LifecycleStage.WON : LifecycleStage.LOST;
            StageChange change = StageChange.to(stage, deal.closedAt());
            stages.computeIfAbsent(LeadId.of(deal.leadId()), id -> new ArrayList<>())
                    .add(deal.amount() == null ? change : change.worth(deal.amount()));
        }
        List<LeadPath> paths = new ArrayList<>();
        for (KnownLead known : leads) {
            LeadId id = known.lead().id();
            List<StageChange> its = new ArrayList<>();
            its.add(StageChange.to(LifecycleStage.LEAD, known.createdAt()));
            Handoff handoff = qualified.handoffs().get(id);
            if (handoff != null) {
                its.add(StageChange.to(LifecycleStage.MQL, handoff.at()));
            }
            its.addAll(stages.getOrDefault(id, List.of()));
            paths.add(LeadPath.of(id, known.channel(), its));
        }
        return ClosedLoop.withDefaults().funnel(paths, definitions.settings().asOf(), zone());
    }

    private QuarterlyPlan plan() {
        JobSettings settings = definitions.settings();
        LocalDate start = settings.sprint().from();
        Timeframe quarter = notes.guidePoint()
                .map(GuidePoint::quarter)
                .orElse(Timeframe.quarter(start.getYear(), (start.getMonthValue() + 2) / 3));
        QuarterlyPlan plan = QuarterlyPlan.of(quarter, today())
                .withBoard(backlog.board(settings.sprint(), today()))
                .withCheck(backlog.check(settings.sprint(), today(), settings.capacityHours()));
        plan = notes.guidePoint().map(plan::withGuidePoint).orElse(plan);
        plan = notes.blueprint().map(plan::withBlueprint).orElse(plan);
        plan = notes.sprint()
                .map(sprint -> sprint.burnUp(today()))
                .map(plan::withBurnUp)
                .orElse(plan);
        QuarterlyPlan begun = plan;
        int open = backlog.board(settings.sprint(), today()).columns().stream()
                .filter(column -> column.priority() != Priority.WONT)
                .mapToInt(column -> column.cards().size())
                .sum();
        return notes.throughput()
                .map(history -> begun.withForecast(history.forecast(open, start)))
                .orElse(begun);
    }

    private ZoneId zone() {
        return definitions.model().zone();
    }

    private LocalDate today() {
        return date(definitions.settings().asOf());
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }
}
