package dev.smarketing.examples;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.SprintPlan;
import dev.smarketing.core.sla.CommitmentResult;
import dev.smarketing.core.sla.EachLeadResult;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.VolumeResult;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.LeftOut;
import dev.smarketing.reporting.report.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the two teams read together: leads, promises, channels, the next sprint, and the words. */
final class JointReport {

    private static final int MOST_OWED = 10;
    private static final int MOST_MONTHS = 24;
    /** As the tables have it. */
    private static final int MULTIPLE_DECIMALS = 2;

    private final Definitions definitions;
    private final List<KnownLead> leads;
    private final QualifiedLeads qualified;
    private final SlaAssessment assessment;
    private final ChannelCosts costs;
    private final Backlog backlog;
    private final Language language;

    JointReport(
            Definitions definitions,
            List<KnownLead> leads,
            QualifiedLeads qualified,
            SlaAssessment assessment,
            ChannelCosts costs,
            Backlog backlog,
            Language language) {
        this.definitions = definitions;
        this.leads = leads;
        this.qualified = qualified;
        this.assessment = assessment;
        this.costs = costs;
        this.backlog = backlog;
        this.language = language;
    }

    Document document(MarketingFacts facts, Problems problems) {
        NearThreshold near = NearThreshold.of(definitions, leads, qualified);
        SprintPlan plan = backlog.plan(settings().sprint(), settings().capacityHours(), today());
        List<Section> sections = new ArrayList<>();
        sections.add(summary(near, plan));
        sections.add(near.section(language));
        sections.add(promises());
        sections.add(channels());
        sections.add(daysToWin());
        sections.add(sprint(plan));
        sections.add(data(facts, problems));
        return Terms.of(definitions.glossary().asOf(today()))
                .addTo(new Document(settings().title(), language, sections));
    }

    private Section summary(NearThreshold near, SprintPlan plan) {
        ChannelMetrics total = costs.channels().total();
        return Section.of(
                JobText.SUMMARY.in(language),
                new Block.Bullets(List.of(
                        JobText.LEADS_OF.in(
                                language,
                                number(leads.size()),
                                definitions.model().id(),
                                number(near.qualifiedNow()),
                                number(near.disqualified()),
                                number(near.size()),
                                near.threshold().toText(language)),
                        JobText.HANDED_OVER.in(
                                language, number(qualified.handoffs().size()), Numerals.date(today())),
                        JobText.SPENT.in(
                                language,
                                total.spend().toText(language),
                                total.sales().toText(language),
                                figure(total, StandardMetrics.CPA),
                                figure(total, StandardMetrics.ROAS)),
                        JobText.NEXT_SPRINT.in(
                                language,
                                Numerals.exact(plan.effort(), language),
                                Numerals.exact(plan.capacity(), language),
                                number(plan.items().size())))));
    }

    /** A pooled figure, with the parts that it had to leave out: without these it would not fit the sums beside it. */
    private String figure(ChannelMetrics total, Metric metric) {
        MetricValue value = total.get(metric);
        String text = value instanceof MetricValue.Ratio ratio
                ? Numerals.fixed(
                        ratio.part().divide(ratio.whole(), MULTIPLE_DECIMALS, RoundingMode.HALF_EVEN),
                        MULTIPLE_DECIMALS,
                        RoundingMode.HALF_EVEN,
                        language)
                : value.toText(language);
        List<LeftOut> without = value.isValue() ? total.leftOut(metric) : List.of();
        return without.isEmpty()
                ? text
                : JobText.WITHOUT.in(
                        language,
                        text,
                        without.stream().map(LeftOut::part).distinct().collect(Collectors.joining(", ")));
    }

    private Section promises() {
        Table table = Table.of(
                JobText.MONTH.in(language),
                JobText.COMMITMENT.in(language),
                JobText.STATUS.in(language),
                JobText.DONE.in(language),
                JobText.OWED.in(language),
                JobText.OPEN.in(language),
                JobText.ATTAINMENT.in(language));
        YearMonth last = YearMonth.from(today());
        YearMonth begun =
                YearMonth.from(definitions.agreement().versions().get(0).from());
        YearMonth first = last.minusMonths(MOST_MONTHS - 1L);
        boolean all = !begun.isBefore(first);
        for (YearMonth month = all ? begun : first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (CommitmentResult result : assessment.in(month).results()) {
                table = table.withRow(row(month, result));
            }
        }
        List<Block> blocks = new ArrayList<>(List.of(table));
        if (!all) {
            blocks.add(new Block.Paragraph(JobText.LATEST_MONTHS.in(language, number(MOST_MONTHS))));
        }
        List<String> owed = owed();
        blocks.add(new Block.Paragraph((owed.isEmpty() ? JobText.NOTHING_OWED : JobText.OWED_NOW).in(language)));
        if (!owed.isEmpty()) {
            blocks.add(new Block.Bullets(owed));
        }
        return new Section(JobText.PROMISES.in(language), blocks);
    }

    private Cell[] row(YearMonth month, CommitmentResult result) {
        MetricValue done;
        MetricValue owed;
        MetricValue open;
        if (result instanceof VolumeResult volume) {
            done = volume.delivered();
            owed = volume.promised();
            open = new MetricValue.NotApplicable();
        } else {
            EachLeadResult each = (EachLeadResult) result;
            done = MetricValue.count(each.met());
            owed = MetricValue.count(Math.addExact(each.met(), each.breached()));
            open = MetricValue.count(each.open());
        }
        return new Cell[] {
            Cell.of(month.toString()),
            Cell.of(result.commitment().name()),
            Cell.of(result.status().toText(language)),
            Cell.of(done),
            Cell.of(owed),
            Cell.of(open),
            Cell.percent(result.attainment())
        };
    }

    /** What is still open, the earliest due date first. */
    private List<String> owed() {
        return assessment.verdicts().stream()
                .filter(verdict ->
                        verdict.decidedAt().isEmpty() && verdict.dueAt().isPresent())
                .filter(verdict -> verdict.dueAt().orElseThrow().isAfter(assessment.asOf()))
                .sorted(Comparator.comparing(
                                (HandoffVerdict verdict) -> verdict.dueAt().orElseThrow())
                        .thenComparing(verdict -> verdict.handoff().id()))
                .limit(MOST_OWED)
                .map(verdict -> verdict.toText(language))
                .toList();
    }

    private Section channels() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(costs.channels()
                .table(
                        language,
                        List.of(
                                StandardMetrics.SPEND,
                                StandardMetrics.LEADS,
                                StandardMetrics.MQLS,
                                StandardMetrics.SALES,
                                StandardMetrics.CPC,
                                StandardMetrics.CPL,
                                StandardMetrics.COST_PER_MQL,
                                StandardMetrics.CPA,
                                StandardMetrics.ROAS)));
        List<String> findings = costs.channels().findings().stream()
                .map(finding -> finding.toText(language))
                .toList();
        if (!findings.isEmpty()) {
            blocks.add(new Block.Bullets(findings));
        }
        return new Section(JobText.CHANNELS.in(language), blocks);
    }

    private Section daysToWin() {
        List<Block> blocks = new ArrayList<>(List.of(costs.loop().table(language)));
        if (costs.wonWithoutHandoff() > 0) {
            blocks.add(new Block.Paragraph(JobText.NOT_HANDED_OVER.in(language, number(costs.wonWithoutHandoff()))));
        }
        return new Section(JobText.DAYS_TO_WIN.in(language), blocks);
    }

    private Section sprint(SprintPlan plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(plan.table(language));
        Map<String, String> titles = new HashMap<>();
        backlog.items().forEach(item -> titles.put(item.id(), item.title()));
        List<String> findings = new ArrayList<>();
        for (Finding finding : backlog.check(
                        settings().sprint(), today(), settings().capacityHours())
                .findings()) {
            findings.add(finding.withNames(titles).toSentence(language));
        }
        if (!findings.isEmpty()) {
            blocks.add(new Block.Paragraph(JobText.FINDINGS.in(language)));
            blocks.add(new Block.Bullets(findings));
        }
        return new Section(JobText.SPRINT.in(language, settings().sprint().toString()), blocks);
    }

    private Section data(MarketingFacts facts, Problems problems) {
        if (problems.isEmpty()) {
            return Section.of(
                    JobText.DATA.in(language),
                    new Block.Paragraph(JobText.ALL_ROWS.in(language, number(facts.repeatedRows()))));
        }
        return Section.of(
                JobText.DATA.in(language),
                new Block.Paragraph(JobText.UNUSED_ROWS.in(
                        language,
                        number(problems.count()),
                        problems.countByFile().entrySet().stream()
                                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                                .collect(Collectors.joining(", ")),
                        number(facts.repeatedRows()))));
    }

    private JobSettings settings() {
        return definitions.settings();
    }

    private ZoneId zone() {
        return definitions.model().zone();
    }

    private LocalDate today() {
        return date(settings().asOf());
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private String number(long number) {
        return Numerals.exact(BigDecimal.valueOf(number), language);
    }
}
