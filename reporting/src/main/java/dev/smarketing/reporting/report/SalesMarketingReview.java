package dev.smarketing.reporting.report;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.EachLeadResult;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.PeriodAssessment;
import dev.smarketing.core.sla.SalesReport;
import dev.smarketing.core.sla.VolumeResult;
import dev.smarketing.core.sla.Worklist;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.reporting.closedloop.ClosedLoopReport;
import dev.smarketing.reporting.closedloop.FunnelReport;
import dev.smarketing.reporting.closedloop.LoopReturns;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The review that sales and marketing hold together: what was promised and kept, what was not, which leads were worth
 * calling, what became of them, whom to call first, when a lead is an MQL and what outcomes say of its rules. Every
 * part may be left out; see the package.
 */
public final class SalesMarketingReview {

    /** Where the status stands in the table of a period. */
    private static final int STATUS = 2;

    private static final List<LifecycleStage> WAY = List.of(
            LifecycleStage.LEAD,
            LifecycleStage.MQL,
            LifecycleStage.SAL,
            LifecycleStage.SQL,
            LifecycleStage.OPPORTUNITY,
            LifecycleStage.WON);

    private static final List<Metric> COSTS = List.of(
            StandardMetrics.SPEND,
            StandardMetrics.LEADS,
            StandardMetrics.MQLS,
            StandardMetrics.SALES,
            StandardMetrics.REVENUE,
            StandardMetrics.COST_PER_MQL,
            StandardMetrics.CPA,
            StandardMetrics.ROAS);

    /** Without what the table of returns shows too. */
    private static final List<Metric> COSTS_BESIDE_RETURNS =
            List.of(StandardMetrics.LEADS, StandardMetrics.MQLS, StandardMetrics.COST_PER_MQL, StandardMetrics.ROAS);

    private final LocalDate date;
    private final Given given;

    /** A null is what nobody gave. */
    private record Given(
            String title,
            @Nullable List<PeriodAssessment> agreement,
            @Nullable FunnelReport funnel,
            @Nullable ClosedLoopReport loop,
            @Nullable LoopReturns returns,
            @Nullable ChannelReport costs,
            @Nullable Calls calls,
            @Nullable List<Block> definition,
            @Nullable List<Block> rules) {}

    private record Calls(Worklist list, int most) {}

    private SalesMarketingReview(LocalDate date, Given given) {
        this.date = date;
        this.given = given;
    }

    /**
     * A review without content yet.
     *
     * @param date the date of the meeting, which stands in the title
     * @return the review
     */
    public static SalesMarketingReview on(LocalDate date) {
        return new SalesMarketingReview(
                Objects.requireNonNull(date, "date"), new Given("", null, null, null, null, null, null, null, null));
    }

    private SalesMarketingReview with(Given changed) {
        return new SalesMarketingReview(date, changed);
    }

    /**
     * Another title than the name of the report; the date follows it.
     *
     * @param title for example {@code Castelune, review}
     * @return a changed copy
     */
    public SalesMarketingReview titled(String title) {
        Given g = given;
        return with(new Given(
                Require.text(title, "title"),
                g.agreement,
                g.funnel,
                g.loop,
                g.returns,
                g.costs,
                g.calls,
                g.definition,
                g.rules));
    }

    /**
     * What was promised and kept. What was not kept is told of the last period.
     *
     * @param periods the periods to show, earliest first, at least one
     * @return a changed copy
     */
    public SalesMarketingReview withAgreement(List<PeriodAssessment> periods) {
        Given g = given;
        List<PeriodAssessment> copy = Require.elements(periods, "periods");
        Require.atLeast(copy.size(), 1, "number of periods");
        return with(new Given(g.title, copy, g.funnel, g.loop, g.returns, g.costs, g.calls, g.definition, g.rules));
    }

    /**
     * Which leads sales accepted, and how many are left from stage to stage.
     *
     * @param funnel the ways of the leads
     * @return a changed copy
     */
    public SalesMarketingReview withFunnel(FunnelReport funnel) {
        Given g = given;
        Objects.requireNonNull(funnel, "funnel");
        return with(
                new Given(g.title, g.agreement, funnel, g.loop, g.returns, g.costs, g.calls, g.definition, g.rules));
    }

    /**
     * What became of the MQLs, by channel.
     *
     * @param loop the closed loop
     * @return a changed copy
     */
    public SalesMarketingReview withClosedLoop(ClosedLoopReport loop) {
        Given g = given;
        Objects.requireNonNull(loop, "loop");
        return with(
                new Given(g.title, g.agreement, g.funnel, loop, g.returns, g.costs, g.calls, g.definition, g.rules));
    }

    /**
     * What money and effort brought.
     *
     * @param returns the returns by channel
     * @return a changed copy
     */
    public SalesMarketingReview withReturns(LoopReturns returns) {
        Given g = given;
        Objects.requireNonNull(returns, "returns");
        return with(
                new Given(g.title, g.agreement, g.funnel, g.loop, returns, g.costs, g.calls, g.definition, g.rules));
    }

    /**
     * What money was spent and what it brought. Beside returns it shows only what these do not.
     *
     * @param costs the costs by channel or campaign
     * @return a changed copy
     */
    public SalesMarketingReview withCosts(ChannelReport costs) {
        Given g = given;
        Objects.requireNonNull(costs, "costs");
        return with(
                new Given(g.title, g.agreement, g.funnel, g.loop, g.returns, costs, g.calls, g.definition, g.rules));
    }

    /**
     * What sales has to do now.
     *
     * @param list the work list, whose priorities may be scores
     * @param most how many of its first entries to show, 1 or more; the number of all stands beside them
     * @return a changed copy
     */
    public SalesMarketingReview withWorklist(Worklist list, int most) {
        Given g = given;
        Calls calls =
                new Calls(Objects.requireNonNull(list, "list"), Require.atLeast(most, 1, "number of entries to show"));
        return with(
                new Given(g.title, g.agreement, g.funnel, g.loop, g.returns, g.costs, calls, g.definition, g.rules));
    }

    /**
     * When a lead is an MQL, as the scoring model says it.
     *
     * @param blocks the words, values and tables that say it
     * @return a changed copy
     */
    public SalesMarketingReview withMqlDefinition(Block... blocks) {
        Given g = given;
        return with(new Given(
                g.title,
                g.agreement,
                g.funnel,
                g.loop,
                g.returns,
                g.costs,
                g.calls,
                Require.elements(blocks, "blocks"),
                g.rules));
    }

    /**
     * What outcomes say of each rule of the scoring model.
     *
     * @param blocks the words and tables that say it
     * @return a changed copy
     */
    public SalesMarketingReview withRuleOutcomes(Block... blocks) {
        Given g = given;
        return with(new Given(
                g.title,
                g.agreement,
                g.funnel,
                g.loop,
                g.returns,
                g.costs,
                g.calls,
                g.definition,
                Require.elements(blocks, "blocks")));
    }

    /**
     * The report.
     *
     * @param language the language of its words and figures
     * @param terms the glossary that its words are defined from
     * @return the document, which a renderer writes
     */
    public Document document(Language language, Terms terms) {
        List<Block> loop = loop(language);
        List<Block> returns = returns(language);
        Parts parts = new Parts(language)
                .add(ReportWords.AGREEMENT, given.agreement, periods -> List.of(agreement(periods, language)))
                .add(
                        ReportWords.BREACHES,
                        given.agreement,
                        periods -> breaches(periods.get(periods.size() - 1), language))
                .add(ReportWords.CALLS, given.calls, calls -> calls(calls, language))
                .add(ReportWords.VALIDITY, given.funnel, funnel -> List.of(funnel.validityTable(language)))
                .add(ReportWords.LOOP, loop.isEmpty() ? null : loop, blocks -> blocks)
                .add(ReportWords.RETURNS, returns.isEmpty() ? null : returns, blocks -> blocks)
                .add(ReportWords.DEFINITION, given.definition, blocks -> blocks)
                .add(ReportWords.RULES, given.rules, blocks -> blocks);
        String name = given.title.isEmpty() ? ReportWords.REVIEW.in(language) : given.title;
        return parts.document(name + ", " + date, terms);
    }

    private static Table agreement(List<PeriodAssessment> periods, Language language) {
        List<String> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (PeriodAssessment period : periods) {
            Table table = period.table(language);
            if (columns.isEmpty()) {
                columns.add(ReportWords.PERIOD.in(language));
                columns.addAll(table.columns());
            }
            for (int i = 0; i < table.rows().size(); i++) {
                List<Cell> row = new ArrayList<>(table.rows().get(i));
                row.set(
                        STATUS,
                        Cell.judged(
                                row.get(STATUS), tone(period.results().get(i).status()), ""));
                row.add(0, Cell.of(period.period().toText(language)));
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    private static Tone tone(CommitmentStatus status) {
        return switch (status) {
            case MET -> Tone.GOOD;
            case BREACHED -> Tone.BAD;
            case AT_RISK -> Tone.WARNING;
            case EXEMPT, NOT_APPLICABLE, PAUSED, PENDING, RUNNING -> Tone.NEUTRAL;
        };
    }

    private static List<Block> breaches(PeriodAssessment period, Language language) {
        List<String> volumes = new ArrayList<>();
        List<HandoffVerdict> verdicts = new ArrayList<>();
        period.results().forEach(result -> {
            if (result instanceof EachLeadResult each) {
                verdicts.addAll(each.verdicts());
            } else if (result instanceof VolumeResult volume && volume.status() == CommitmentStatus.BREACHED) {
                volumes.add(volume.toText(language));
            }
        });
        SalesReport sales = SalesReport.of(verdicts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(ReportWords.PERIOD.in(language) + language.colon()
                + period.period().toText(language) + "."));
        if (!volumes.isEmpty()) {
            blocks.add(new Block.Bullets(volumes));
        }
        if (!sales.breaches().isEmpty()) {
            blocks.add(sales.breachTable(language).withoutEmptyColumns());
            if (verdicts.stream().anyMatch(verdict -> verdict.owner().isPresent())) {
                blocks.add(Parts.paragraph(ReportWords.WHO_DELAYED.in(language)));
                blocks.add(sales.ownerTable(language));
            }
        }
        if (blocks.size() == 1) {
            blocks.add(Parts.paragraph(ReportWords.NOTHING.in(language)));
        }
        return blocks;
    }

    private static List<Block> calls(Calls calls, Language language) {
        Table all = calls.list().table(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(calls.list().toText(language) + "."));
        if (all.rows().size() > calls.most()) {
            blocks.add(Parts.paragraph(ReportWords.FIRST_OF.in(
                    language, number(calls.most(), language), number(all.rows().size(), language))));
        }
        if (!all.rows().isEmpty()) {
            blocks.add(new Table(
                            all.columns(),
                            all.rows()
                                    .subList(
                                            0, Math.min(calls.most(), all.rows().size())))
                    .withoutEmptyColumns());
        }
        return blocks;
    }

    private List<Block> loop(Language language) {
        List<Block> blocks = new ArrayList<>();
        if (given.funnel != null) {
            FunnelReport funnel = given.funnel;
            blocks.add(way(funnel, language));
            blocks.add(funnel.stageTable(language));
            addFindings(Parts.sentences(funnel.findings(), language), blocks);
        }
        if (given.loop != null) {
            blocks.add(Parts.paragraph(ReportWords.OF_MQLS.in(language)));
            blocks.add(given.loop.table(language));
            addFindings(Parts.sentences(given.loop.findings(), language), blocks);
        }
        return blocks;
    }

    /** A stage that nobody entered though leads went further is none of this company's stages. */
    private static Funnel way(FunnelReport funnel, Language language) {
        List<Funnel.Stage> stages = new ArrayList<>();
        boolean further = false;
        for (int i = WAY.size() - 1; i >= 0; i--) {
            long count = funnel.all().entered(WAY.get(i));
            if (count > 0 || !further) {
                stages.add(0, new Funnel.Stage(WAY.get(i).toText(language), count));
            }
            further |= count > 0;
        }
        return new Funnel(ReportWords.FUNNEL.in(language), stages);
    }

    private List<Block> returns(Language language) {
        List<Block> blocks = new ArrayList<>();
        if (given.costs != null) {
            addCosts(given.costs, given.returns == null ? COSTS : COSTS_BESIDE_RETURNS, language, blocks);
            addFindings(Parts.sentences(given.costs.findings(), language), blocks);
        }
        if (given.returns != null) {
            blocks.add(given.returns.table(language));
            addFindings(Parts.sentences(given.returns.findings(), language), blocks);
        }
        return blocks;
    }

    /** What no row reports has no column, and is named below. */
    private static void addCosts(ChannelReport costs, List<Metric> metrics, Language language, List<Block> blocks) {
        Map<Boolean, List<Metric>> parts = metrics.stream()
                .collect(Collectors.partitioningBy(metric ->
                        costs.rows().stream().anyMatch(row -> !(row.get(metric) instanceof MetricValue.NotReported))));
        blocks.add(costs.table(language, parts.getOrDefault(true, List.of())));
        List<Metric> missing = parts.getOrDefault(false, List.of());
        if (!missing.isEmpty()) {
            blocks.add(Parts.paragraph(missing.stream()
                    .map(metric -> metric.heading(language))
                    .collect(Collectors.joining(", ", ReportWords.NOT_REPORTED.in(language) + language.colon(), "."))));
        }
    }

    private static void addFindings(List<String> sentences, List<Block> blocks) {
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Bullets(sentences));
        }
    }

    private static String number(long number, Language language) {
        return Numerals.exact(BigDecimal.valueOf(number), language);
    }
}
