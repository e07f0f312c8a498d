package dev.smarketing.examples;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.PeriodAssessment;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.VolumeResult;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.KagAds;
import dev.smarketing.examples.input.OlistFunnel;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.examples.input.XEducationLeads;
import dev.smarketing.reporting.closedloop.ClosedLoop;
import dev.smarketing.reporting.closedloop.ClosedLoopReport;
import dev.smarketing.reporting.closedloop.MqlOutcome;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.report.SalesMarketingReview;
import dev.smarketing.reporting.report.Terms;
import dev.smarketing.reporting.report.WeeklyCall;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import dev.smarketing.scoring.learning.RuleReview;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The same questions asked of public data sets: a seller's funnel (Olist) against a promise of 100 MQLs a month, an
 * advertiser's campaigns (KAG), and what outcomes say of rules (Olist, and the leads of X Education). The sets are not
 * part of this project.
 */
final class RealDataReport {

    /** The sellers are Brazilian; the file has bare dates. */
    static final ZoneId OLIST_ZONE = ZoneId.of("America/Sao_Paulo");

    private static final LocalDate OLIST_START = LocalDate.of(2017, 6, 1);
    static final LocalDate OLIST_END = LocalDate.of(2018, 12, 1);

    /** The file names no currency; it is generally read as US dollars. */
    private static final Currency KAG_CURRENCY = Currency.getInstance("USD");

    /** The last day of whole weeks of MQLs. */
    private static final LocalDate OLIST_CALL = LocalDate.of(2018, 5, 27);

    private final Optional<OlistFunnel> funnel;
    private final Optional<ChannelReport> campaigns;
    private final Optional<XEducationLeads> courses;
    private final Problems problems;
    private final Glossary glossary;

    private RealDataReport(
            Optional<OlistFunnel> funnel,
            Optional<ChannelReport> campaigns,
            Optional<XEducationLeads> courses,
            Problems problems,
            Glossary glossary) {
        this.funnel = funnel;
        this.campaigns = campaigns;
        this.courses = courses;
        this.problems = problems;
        this.glossary = glossary;
    }

    static Optional<RealDataReport> read(Path folder, Problems problems, Progress progress) {
        InputFiles olist = InputFiles.folder(folder.resolve("olist-funnel"));
        InputFiles kag = InputFiles.folder(folder.resolve("kag-facebook-ads"));
        InputFiles education = InputFiles.folder(folder.resolve("x-education-leads"));
        if (!OlistFunnel.isIn(olist) && !KagAds.isIn(kag) && !XEducationLeads.isIn(education)) {
            problems.inFile(
                    folder.toString(),
                    "holds none of olist-funnel/" + OlistFunnel.MQL_FILE + ", kag-facebook-ads/" + KagAds.FILE
                            + " and x-education-leads/" + XEducationLeads.FILE
                            + "; give the folder that holds these");
            return Optional.empty();
        }
        Optional<OlistFunnel> funnel =
                OlistFunnel.isIn(olist) ? Optional.of(OlistFunnel.read(olist, problems, progress)) : Optional.empty();
        Optional<ChannelReport> campaigns =
                KagAds.isIn(kag) ? Optional.of(campaigns(KagAds.read(kag, problems, progress))) : Optional.empty();
        Optional<XEducationLeads> courses = XEducationLeads.isIn(education)
                ? Optional.of(XEducationLeads.read(education, problems, progress))
                : Optional.empty();
        return DataFile.read(InputFiles.embeddedSample(), "glossary.yaml", problems, Glossary::fromData)
                .map(glossary -> new RealDataReport(funnel, campaigns, courses, problems, glossary));
    }

    private Terms terms() {
        return Terms.of(glossary.asOf(OLIST_END)).asUsedBy(FieldTerms.MARKETING);
    }

    Document document(Language language) {
        List<Section> sections = new ArrayList<>();
        if (funnel.isPresent()) {
            sections.add(months(funnel.get(), language));
            ClosedLoopReport loop = loop(funnel.get());
            List<Block> blocks = new ArrayList<>(List.of(loop.table(language)));
            loop.findings().forEach(finding -> blocks.add(new Block.Paragraph(finding.toSentence(language))));
            sections.add(new Section(JobText.DAYS_TO_WIN.in(language), blocks));
            sections.add(OlistChannels.of(funnel.get()).section(language));
        }
        campaigns.ifPresent(report -> sections.add(Section.of(
                JobText.CAMPAIGNS.in(language),
                report.table(
                        language,
                        List.of(
                                StandardMetrics.IMPRESSIONS,
                                StandardMetrics.CLICKS,
                                StandardMetrics.SPEND,
                                StandardMetrics.LEADS,
                                StandardMetrics.SALES,
                                StandardMetrics.CTR,
                                StandardMetrics.CPC,
                                StandardMetrics.CPM,
                                StandardMetrics.CPL,
                                StandardMetrics.CPA)))));
        courses.ifPresent(leads -> sections.add(CourseLeads.section(leads, language, problems)));
        return terms().addTo(new Document("Olist, KAG, X Education", language, sections));
    }

    /** What the data can fill: the seller's weeks, promise and loop, the advertiser's campaigns. There is no plan in it. */
    ReportFiles files(Language language) {
        Map<String, Document> documents = new LinkedHashMap<>();
        Optional<ScoreboardReport> scoreboard = funnel.map(olist -> scoreboard(olist, language));
        scoreboard.ifPresent(report -> documents.put(
                ReportFiles.CALL,
                WeeklyCall.on(OLIST_CALL).titled("Olist").withScoreboard(report).document(language, terms())));
        SalesMarketingReview review = SalesMarketingReview.on(OLIST_END)
                .titled(courses.isPresent() ? "Olist, KAG, X Education" : "Olist, KAG");
        Optional<Table> rules = rules(language);
        if (rules.isPresent()) {
            review = review.withRuleOutcomes(rules.get());
        }
        if (funnel.isPresent()) {
            SlaAssessment assessment = assess(funnel.get());
            List<PeriodAssessment> periods = new ArrayList<>();
            for (YearMonth month = YearMonth.from(OLIST_START);
                    !month.isAfter(lastMonth(funnel.get()));
                    month = month.plusMonths(1)) {
                periods.add(assessment.in(month));
            }
            review = review.withAgreement(periods).withClosedLoop(loop(funnel.get()));
        }
        documents.put(
                ReportFiles.REVIEW,
                campaigns.map(review::withCosts).orElse(review).document(language, terms()));
        return new ReportFiles(documents, scoreboard);
    }

    /** What outcomes say of the origins of the one and of the rules of the other. */
    private Optional<Table> rules(Language language) {
        Map<String, RuleReview> reviews = new LinkedHashMap<>();
        funnel.ifPresent(olist -> reviews.put("Olist", OlistChannels.of(olist).origins()));
        courses.ifPresent(leads -> reviews.put("X Education", CourseLeads.review(leads.leads())));
        Optional<Table> all = Optional.empty();
        for (Map.Entry<String, RuleReview> entry : reviews.entrySet()) {
            Table own = entry.getValue().table(language);
            List<List<Cell>> rows = new ArrayList<>(all.map(Table::rows).orElse(List.of()));
            for (List<Cell> row : own.rows()) {
                List<Cell> named = new ArrayList<>(row);
                named.set(0, Cell.of(entry.getKey() + "\u00a0\u2013 " + ((Cell.Words) row.get(0)).text()));
                rows.add(named);
            }
            all = Optional.of(new Table(own.columns(), rows));
        }
        return all;
    }

    private static ScoreboardReport scoreboard(OlistFunnel funnel, Language language) {
        WeeklyReadings readings = new WeeklyReadings();
        Map<String, Channel> channelOf = new HashMap<>();
        for (OlistFunnel.Mql mql : funnel.mqls()) {
            channelOf.put(mql.id(), channel(mql));
            readings.count(StandardMetrics.MQLS, channel(mql), mql.firstContact());
        }
        funnel.deals()
                .forEach(deal -> readings.count(
                        StandardMetrics.SALES,
                        Objects.requireNonNull(channelOf.get(deal.mqlId()), "channel of a deal"),
                        deal.wonOn()));
        return readings.report(new MeetingNotes(Map.of()), OLIST_CALL, language);
    }

    /** An empty origin is missing, which is not the origin that the file calls unknown. */
    private static Channel channel(OlistFunnel.Mql mql) {
        return Channel.of(mql.origin().isEmpty() ? "(empty)" : mql.origin());
    }

    private static YearMonth lastMonth(OlistFunnel funnel) {
        return funnel.mqls().stream()
                .map(mql -> YearMonth.from(mql.firstContact()))
                .max(YearMonth::compareTo)
                .orElse(YearMonth.from(OLIST_START));
    }

    /** Every MQL is a handoff on the date of its first contact. */
    static SlaAssessment assess(OlistFunnel funnel) {
        BusinessCalendar calendar = BusinessCalendar.builder(OLIST_ZONE)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
                .build();
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                OLIST_START,
                calendar,
                Commitment.marketingDelivers().atLeast(100).perMonth());
        List<Handoff> handoffs = new ArrayList<>();
        for (OlistFunnel.Mql mql : funnel.mqls()) {
            handoffs.add(Handoff.of(mql.id(), LeadId.of(mql.id()), calendar.startOf(mql.firstContact())));
        }
        return agreement.assess(HandoffLog.of(handoffs), calendar.startOf(OLIST_END));
    }

    private static Section months(OlistFunnel funnel, Language language) {
        SlaAssessment assessment = assess(funnel);
        Table table = Table.of(
                JobText.MONTH.in(language),
                JobText.DONE.in(language),
                JobText.OWED.in(language),
                JobText.STATUS.in(language));
        YearMonth last = lastMonth(funnel);
        for (YearMonth month = YearMonth.from(OLIST_START); !month.isAfter(last); month = month.plusMonths(1)) {
            VolumeResult volume = (VolumeResult) assessment.in(month).results().get(0);
            table = table.withRow(
                    Cell.of(month.toString()),
                    Cell.of(volume.net()),
                    Cell.of(volume.promised()),
                    Cell.of(volume.status().toText(language)));
        }
        return Section.of(JobText.FUNNEL.in(language), table);
    }

    static ClosedLoopReport loop(OlistFunnel funnel) {
        Map<String, LocalDate> won = new HashMap<>();
        funnel.deals().forEach(deal -> won.put(deal.mqlId(), deal.wonOn()));
        List<MqlOutcome> outcomes = new ArrayList<>();
        for (OlistFunnel.Mql mql : funnel.mqls()) {
            MqlOutcome outcome = MqlOutcome.open(LeadId.of(mql.id()), channel(mql), mql.firstContact());
            LocalDate day = won.get(mql.id());
            outcomes.add(day == null ? outcome : outcome.withWin(day));
        }
        return ClosedLoop.withDefaults().report(outcomes, OLIST_END);
    }

    static ChannelReport campaigns(KagAds ads) {
        Channel channel = Channel.of("Facebook");
        return ads.ads().stream()
                .map(ad -> ChannelFact.of(ChannelMetrics.builder(channel)
                                .impressions(ad.impressions())
                                .clicks(ad.clicks())
                                .spend(Money.of(ad.spent(), KAG_CURRENCY))
                                .leads(ad.leads())
                                .sales(ad.sales())
                                .build())
                        .withCampaign(Campaign.of(ad.campaign())))
                .collect(ChannelReport.byCampaign());
    }
}
