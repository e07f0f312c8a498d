package dev.smarketing.examples;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffLog;
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
import dev.smarketing.reporting.closedloop.ClosedLoop;
import dev.smarketing.reporting.closedloop.ClosedLoopReport;
import dev.smarketing.reporting.closedloop.MqlOutcome;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same questions asked of two public data sets: a seller's funnel (Olist) against a promise of 100 MQLs a
 * month, and an advertiser's campaigns (KAG). The sets are not part of this project.
 */
final class RealDataReport {

    /** The sellers are Brazilian; the file has bare dates. */
    private static final ZoneId OLIST_ZONE = ZoneId.of("America/Sao_Paulo");

    private static final LocalDate OLIST_START = LocalDate.of(2017, 6, 1);
    private static final LocalDate OLIST_END = LocalDate.of(2018, 12, 1);

    /** The file names no currency; it is generally read as US dollars. */
    private static final Currency KAG_CURRENCY = Currency.getInstance("USD");

    private RealDataReport() {}

    static Optional<Document> read(Path folder, Language language, Problems problems, Progress progress) {
        InputFiles olist = InputFiles.folder(folder.resolve("olist-funnel"));
        InputFiles kag = InputFiles.folder(folder.resolve("kag-facebook-ads"));
        List<Section> sections = new ArrayList<>();
        if (OlistFunnel.isIn(olist)) {
            OlistFunnel funnel = OlistFunnel.read(olist, problems, progress);
            sections.add(months(funnel, language));
            ClosedLoopReport loop = loop(funnel);
            List<Block> blocks = new ArrayList<>(List.of(loop.table(language)));
            loop.findings().forEach(finding -> blocks.add(new Block.Paragraph(finding.toText(language))));
            sections.add(new Section(JobText.DAYS_TO_WIN.in(language), blocks));
        }
        if (KagAds.isIn(kag)) {
            ChannelReport campaigns = campaigns(KagAds.read(kag, problems, progress));
            sections.add(Section.of(
                    JobText.CAMPAIGNS.in(language),
                    campaigns.table(
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
                                    StandardMetrics.CPA))));
        }
        if (sections.isEmpty()) {
            problems.inFile(
                    folder.toString(),
                    "holds neither olist-funnel/" + OlistFunnel.MQL_FILE + " nor kag-facebook-ads/" + KagAds.FILE
                            + "; give the folder that holds these");
            return Optional.empty();
        }
        Optional<Glossary> glossary =
                DataFile.read(InputFiles.embeddedSample(), "glossary.yaml", problems, Glossary::fromData);
        return glossary.map(
                words -> JointReport.withTerms(new Document("Olist, KAG", language, sections), words.asOf(OLIST_END)));
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
        YearMonth last = funnel.mqls().stream()
                .map(mql -> YearMonth.from(mql.firstContact()))
                .max(YearMonth::compareTo)
                .orElse(YearMonth.from(OLIST_START));
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
            // an empty origin is missing, which is not the origin that the file calls unknown
            Channel channel = Channel.of(mql.origin().isEmpty() ? "(empty)" : mql.origin());
            MqlOutcome outcome = MqlOutcome.open(LeadId.of(mql.id()), channel, mql.firstContact());
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
