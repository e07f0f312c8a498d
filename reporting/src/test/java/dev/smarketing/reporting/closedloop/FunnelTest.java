package dev.smarketing.reporting.closedloop;

import static dev.smarketing.core.lead.LifecycleStage.LEAD;
import static dev.smarketing.core.lead.LifecycleStage.LOST;
import static dev.smarketing.core.lead.LifecycleStage.MQL;
import static dev.smarketing.core.lead.LifecycleStage.OPPORTUNITY;
import static dev.smarketing.core.lead.LifecycleStage.SAL;
import static dev.smarketing.core.lead.LifecycleStage.SQL;
import static dev.smarketing.core.lead.LifecycleStage.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.attribution.Milestone;
import dev.smarketing.reporting.attribution.Touchpoint;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.kpi.Dimension;
import dev.smarketing.reporting.kpi.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final Channel SEARCH = Channel.of("search");
    private static final Channel SOCIAL = Channel.of("social");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant END = at("2026-03-31").plusSeconds(86_399);

    private static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(UTC).toInstant();
    }

    private static StageChange to(LifecycleStage stage, String day) {
        return StageChange.to(stage, at(day));
    }

    private static LeadPath lead(String id, Channel channel, StageChange... stages) {
        return LeadPath.of(LeadId.of(id), channel, Arrays.asList(stages));
    }

    private static FunnelReport funnel(List<LeadPath> leads) {
        return ClosedLoop.withDefaults().funnel(leads, END, UTC);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    /** Numbers of leads that go through the same stages. */
    private static void add(List<LeadPath> leads, int number, Channel channel, StageChange... stages) {
        for (int i = 0; i < number; i++) {
            leads.add(lead("L-" + leads.size(), channel, stages));
        }
    }

    /** H42: 120 handed over, 84 accepted, 30 rejected, 6 pending. */
    @Test
    void validityIsOfTheDecidedLeads() {
        List<LeadPath> leads = new ArrayList<>();
        StageChange handedOver = to(MQL, "2026-01-10");
        add(leads, 60, SEARCH, handedOver, to(SAL, "2026-01-11"));
        add(
                leads,
                20,
                SEARCH,
                handedOver,
                to(SAL, "2026-01-11"),
                to(LOST, "2026-02-11").because("price"));
        add(leads, 4, SEARCH, handedOver, to(OPPORTUNITY, "2026-01-12"));
        add(leads, 18, SEARCH, handedOver, to(LEAD, "2026-01-12").because("too early"));
        add(leads, 10, SEARCH, handedOver, to(LOST, "2026-01-12").because("student"));
        add(leads, 2, SEARCH, handedOver, to(LOST, "2026-01-12"));
        add(leads, 5, SEARCH, handedOver);
        // sent back, handed over again, not decided yet
        add(leads, 1, SEARCH, handedOver, to(LEAD, "2026-01-12").because("too early"), to(MQL, "2026-03-30"));
        // never handed over
        add(leads, 9, SEARCH, to(LEAD, "2026-01-12"));
        LeadValidity said = funnel(leads).all().validity();
        assertThat(said)
                .isEqualTo(new LeadValidity(84, 30, 6, new TreeMap<>(Map.of("too early", 18L, "student", 10L))));
        assertThat(said.handedOver()).isEqualTo(120);
        assertThat(said.validity()).isEqualTo(MetricValue.ratio(14 * 6, 19 * 6));
        assertThat(said.pendingShare()).isEqualTo(MetricValue.ratio(6, 20 * 6));
        assertThat(funnel(leads).validityTable(Language.ENGLISH))
                .isEqualTo(new Table(
                        List.of("Channel", "Accepted", "Rejected", "Pending", "Validity", "Reasons"),
                        List.of(
                                row("search", 84, 30, 6, said, "student 10, too early 18"),
                                row("Total", 84, 30, 6, said, "student 10, too early 18"))));
    }

    private static List<Cell> row(
            String name, long accepted, long rejected, long pending, LeadValidity said, String reasons) {
        return List.of(
                Cell.of(name),
                Cell.of(accepted),
                Cell.of(rejected),
                Cell.of(pending),
                Cell.percent(said.validity()),
                Cell.of(reasons));
    }

    @Test
    void reasonsCannotBeMoreThanRejections() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadValidity(1, 2, 0, new TreeMap<>(Map.of("price", 3L))))
                .withMessage("reasons {price=3} are of 3 leads, but 2 were rejected; give one reason a rejected lead");
    }

    /** H43: MQL cohorts Jan 20 (SQL after 0, 1, 2 months 5, 4, 1), Feb 30 (6, 9), Mar 10 (4), end of March. */
    private static List<LeadPath> cohorts() {
        List<LeadPath> leads = new ArrayList<>();
        add(leads, 5, SEARCH, to(MQL, "2026-01-05"), to(SQL, "2026-01-20"));
        add(leads, 4, SEARCH, to(MQL, "2026-01-05"), to(SQL, "2026-02-10"));
        add(leads, 1, SEARCH, to(MQL, "2026-01-05"), to(SQL, "2026-03-10"));
        add(leads, 10, SEARCH, to(MQL, "2026-01-31"));
        add(leads, 6, SEARCH, to(MQL, "2026-02-01"), to(SQL, "2026-02-15"));
        add(leads, 9, SEARCH, to(MQL, "2026-02-01"), to(SQL, "2026-03-15"));
        add(leads, 15, SEARCH, to(MQL, "2026-02-14"));
        add(leads, 4, SEARCH, to(MQL, "2026-03-01"), to(SQL, "2026-03-20"));
        add(leads, 6, SEARCH, to(MQL, "2026-03-31"));
        return leads;
    }

    @Test
    void aMonthAndItsCohortAreTwoRates() {
        FunnelFigures all = funnel(cohorts()).all();
        assertThat(all.calendarRate(MQL, SQL, JANUARY)).isEqualTo(MetricValue.ratio(5, 20));
        assertThat(all.calendarRate(MQL, SQL, FEBRUARY)).isEqualTo(MetricValue.ratio(10, 30));
        assertThat(all.calendarRate(MQL, SQL, MARCH)).isEqualTo(MetricValue.ratio(14, 10));
        assertThat(all.calendarRate(MQL, SQL, YearMonth.of(2026, 4))).isEqualTo(new Pending());
        assertThat(all.cohortRate(MQL, SQL, JANUARY, 45)).isEqualTo(MetricValue.ratio(9, 20));
        assertThat(all.cohortRate(MQL, SQL, FEBRUARY, 45)).isEqualTo(MetricValue.ratio(15, 30));
        assertThat(all.cohortRate(MQL, SQL, MARCH, 45)).isEqualTo(new Pending());
        assertThat(all.cohortRate(MQL, SQL, MARCH, 0)).isEqualTo(MetricValue.ratio(0, 10));
        // only the cohorts whose every member has had its days
        assertThat(all.cohortRate(MQL, SQL, 45)).isEqualTo(MetricValue.ratio(12 * 2, 25 * 2));
        assertThat(all.cohortRate(MQL, SQL, 46)).isEqualTo(MetricValue.ratio(9, 20));
        assertThat(all.cohortRate(MQL, SQL, 500)).isEqualTo(new Pending());
        assertThat(all.conversion(MQL, SQL)).isEqualTo(MetricValue.ratio(29, 60));
        assertThat(funnel(cohorts()).monthTable(Language.FRENCH, MQL, SQL, 45))
                .isEqualTo(new Table(
                        List.of("Mois", "MQL", "SQL", "Taux du mois", "Taux de la cohorte en 45 jours"),
                        List.of(
                                month("2026-01", 20, 5, MetricValue.ratio(9, 20)),
                                month("2026-02", 30, 10, MetricValue.ratio(15, 30)),
                                month("2026-03", 10, 14, new Pending()))));
    }

    private static List<Cell> month(String month, long mqls, long sqls, MetricValue cohort) {
        return List.of(
                Cell.of(month),
                Cell.of(mqls),
                Cell.of(sqls),
                Cell.percent(MetricValue.ratio(sqls, mqls)),
                Cell.percent(cohort));
    }

    @Test
    void daysRunFromTheFirstTouchToTheCustomer() {
        List<LeadPath> leads = new ArrayList<>();
        int[] cycle = {3, 8, 31, 4, 90, 12, 7, 15, 20, 1};
        for (int days : cycle) {
            String won = LocalDate.parse("2025-12-01").plusDays(days).toString();
            leads.add(lead("L-" + days, SEARCH, to(WON, won), to(MQL, "2025-12-01"))
                    .withTouches(
                            List.of(Touchpoint.of(SOCIAL, at("2025-11-30")), Touchpoint.of(SEARCH, at("2025-11-28")))));
        }
        leads.add(lead("L-open", SEARCH, to(MQL, "2025-12-01")));
        FunnelFigures search = funnel(leads).channel(SEARCH).orElseThrow();
        DaySpread days = search.days(MQL, WON);
        // in order 1 3 4 7 8 12 15 20 31 90, 191 together
        assertThat(days.count()).isEqualTo(10);
        assertThat(days.mean()).isEqualTo(MetricValue.ratio(191, 10));
        assertThat(days.median()).isEqualTo(MetricValue.count(10));
        assertThat(days.percentile(50)).isEqualTo(MetricValue.count(8));
        assertThat(days.percentile(75)).isEqualTo(MetricValue.count(20));
        assertThat(days.percentile(90)).isEqualTo(MetricValue.count(31));
        assertThat(days.percentile(91)).isEqualTo(MetricValue.count(90));
        assertThat(days.percentile(1)).isEqualTo(days.fewest()).isEqualTo(MetricValue.count(1));
        assertThat(days.percentile(100)).isEqualTo(days.most()).isEqualTo(MetricValue.count(90));
        assertThat(days.within(12)).isEqualTo(6);
        assertThat(days).hasToString("[1, 3, 4, 7, 8, 12, 15, 20, 31, 90] days");
        assertThat(search.daysFromFirstTouch(WON).mean()).isEqualTo(MetricValue.ratio(191 + 10 * 3, 10));
        assertThat(search.days(MQL, OPPORTUNITY).percentile(90)).hasToString("undefined: no activity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days.percentile(101))
                .withMessage("percentile is 101, outside 1 to 100; give a number within");
        List<Cell> cells = List.of(
                Cell.of(10),
                Cell.fixed(MetricValue.ratio(191, 10), 1),
                Cell.fixed(MetricValue.count(10), 1),
                Cell.of(20),
                Cell.of(31));
        assertThat(funnel(leads).dayTable(Language.ENGLISH, MQL, WON))
                .isEqualTo(new Table(
                        List.of("Channel", "Leads", "Mean days", "Median days", "75 % within", "90 % within"),
                        List.of(named("search", cells), named("Total", cells))));
    }

    private static List<Cell> named(String name, List<Cell> cells) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
        row.addAll(cells);
        return row;
    }

    /** H44: velocity 40, 1/4, 6,000, 45 d. */
    @Test
    void velocityIsMoneyADay() {
        List<LeadPath> leads = new ArrayList<>();
        add(leads, 40, SEARCH, to(OPPORTUNITY, "2026-01-01"));
        add(leads, 3, SEARCH, to(OPPORTUNITY, "2026-01-01"), to(LOST, "2026-01-02"));
        StageChange win = to(WON, "2026-02-15").worth(euros("6000.00"));
        add(leads, 1, SEARCH, to(OPPORTUNITY, "2026-01-01"), win);
        FunnelFigures all = funnel(leads).all();
        assertThat(all.days(OPPORTUNITY, WON)).hasToString("[45] days");
        assertThat(all.velocity())
                .isEqualTo(MetricValue.unitCost(euros("4000.00").times(60L), 3 * 60));
        assertThat(all.revenue()).isEqualTo(MetricValue.amount(euros("6000.00")));
        assertThat(funnel(leads.subList(0, 43)).all().velocity()).isEqualTo(new MetricValue.NotReported());
    }

    /** H44: 2,400.00 + 46 h at 55.00, revenue 15,000.00, and a channel that spent and won nothing. */
    @Test
    void aCampaignHasWonNobodyOnlyIfEveryCustomerOfItsChannelHasACampaign() {
        Campaign spring = Campaign.of("spring");
        Campaign autumn = Campaign.of("autumn");
        LeadPath known = lead("L-1", SEARCH, to(WON, "2026-02-02").worth(euros("9000.00")))
                .withCampaign(spring);
        LeadPath unknown = lead("L-2", SEARCH, to(WON, "2026-02-03").worth(euros("6000.00")));
        List<ChannelFact> costs = List.of(
                cost("search", "1400.00", 40).withCampaign(spring),
                cost("search", "300.00", 4).withCampaign(autumn),
                cost("search", "50.00", 1));
        assertThat(funnel(List.of(known)).returns(costs, euros("55.00")).findings())
                .extracting(Finding::toString)
                .containsExactly("LOOP-03 search / autumn spent EUR 300.00 and has won nobody so far");
        assertThat(funnel(List.of(known, unknown))
                        .returns(costs, euros("55.00"))
                        .findings())
                .isEmpty();
    }

    @Test
    void returnsAreInMoneyAndInEffort() {
        Campaign spring = Campaign.of("spring");
        List<LeadPath> leads = List.of(
                lead(
                                "L-1",
                                SEARCH,
                                to(LEAD, "2026-01-02"),
                                to(WON, "2026-02-02").worth(euros("9000.00")))
                        .withCampaign(spring),
                lead(
                        "L-2",
                        SEARCH,
                        to(LEAD, "2026-01-03"),
                        to(WON, "2026-02-03").worth(euros("6000.00"))),
                lead("L-3", SEARCH, to(LEAD, "2026-01-03"), to(LOST, "2026-02-04")),
                lead("L-4", SOCIAL, to(LEAD, "2026-01-03")));
        List<ChannelFact> costs = List.of(
                cost("search", "1400.00", 40).withCampaign(spring),
                cost("search", "1000.00", 6),
                cost("social", "300.00", 10),
                cost("podcast", "70.00", 1));
        LoopReturns returns = funnel(leads).returns(costs, euros("55.00"));
        ChannelMetrics search = returns.channels().row("search").orElseThrow();
        assertThat(search.returnOnInvestment()).isEqualTo(MetricValue.ratio(21 * 600, 4 * 600));
        assertThat(search.returnOnInvestmentWithEffort(euros("55.00")))
                .isEqualTo(MetricValue.ratio(1007 * 10, 493 * 10));
        assertThat(search.revenuePerHour()).isEqualTo(MetricValue.unitCost(euros("15000.00"), 46));
        assertThat(search.costPerAcquisition()).isEqualTo(MetricValue.unitCost(euros("2400.00"), 2));
        assertThat(search.costPerClosedLead()).isEqualTo(MetricValue.unitCost(euros("2400.00"), 3));
        assertThat(returns.campaigns().row("search / spring").orElseThrow().returnOnInvestment())
                .isEqualTo(MetricValue.ratio(7600, 1400));
        // what spent and won nothing stays, and has no return, not the best cost
        ChannelMetrics social = returns.channels().row("social").orElseThrow();
        assertThat(social.costPerAcquisition()).hasToString("undefined: EUR 300.00 without result");
        assertThat(social.returnOnInvestment()).isEqualTo(MetricValue.ratio(-300, 300));
        assertThat(returns.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "LOOP-03 podcast spent EUR 70.00 and has won nobody so far",
                        "LOOP-03 social spent EUR 300.00 and has won nobody so far");
        Table table = returns.table(Language.ENGLISH);
        assertThat(table.columns().subList(0, 10))
                .containsExactly(
                        "Channel",
                        "Spend",
                        "Hours of effort",
                        "Effort cost",
                        "Sales",
                        "Revenue",
                        "CPA",
                        "ROI",
                        "Return on investment with effort",
                        "Revenue per hour of work");
        assertThat(table.rows().get(1).subList(0, 10))
                .containsExactly(
                        Cell.of("search"),
                        Cell.of(MetricValue.amount(euros("2400.00"))),
                        Cell.of(46),
                        Cell.of(MetricValue.amount(euros("2530.00"))),
                        Cell.of(2),
                        Cell.of(MetricValue.amount(euros("15000.00"))),
                        Cell.of(search.costPerAcquisition()),
                        Cell.percent(MetricValue.ratio(12600, 2400)),
                        Cell.percent(MetricValue.ratio(10070, 4930)),
                        Cell.of(search.revenuePerHour()));
        assertThat(returns.campaignTable(Language.SPANISH).columns().subList(0, 5))
                .containsExactly("Canal", "Campaña", "Gasto", "Horas de trabajo", "Coste del trabajo");
        Table perLead = returns.perUnitTable(Language.FRENCH, Measure.LEADS);
        assertThat(perLead.rows().get(1).subList(0, 5))
                .containsExactly(
                        Cell.of("search"),
                        Cell.of(MetricValue.unitCost(euros("2400.00"), 3)),
                        Cell.of(MetricValue.ratio(46, 3)),
                        Cell.percent(MetricValue.ratio(2, 3)),
                        Cell.of(MetricValue.unitCost(euros("15000.00"), 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> returns.perUnitTable(Language.FRENCH, Measure.SPEND))
                .withMessage("measure spend is counted in MONEY and is no common denominator; give a count such as"
                        + " leads");
    }

    private static ChannelFact cost(String channel, String spend, long hours) {
        return ChannelFact.of(ChannelMetrics.builder(channel)
                .spend(euros(spend))
                .effort(BigDecimal.valueOf(hours))
                .build());
    }

    @Test
    void stagesAreRowsOnTheirOwnDays() {
        List<ChannelFact> facts = funnel(List.of(
                        lead("L-1", SEARCH, to(LEAD, "2026-01-02"), to(MQL, "2026-02-02"), to(WON, "2026-03-02")),
                        lead("L-2", SEARCH, to(LEAD, "2026-02-03"), to(LOST, "2026-02-04"))))
                .facts(euros("0").currency());
        ChannelReport months = facts.stream().collect(ChannelReport.by(Dimension.MONTH));
        assertThat(months.row("2026-01").orElseThrow().leads()).isEqualTo(MetricValue.count(1));
        assertThat(months.row("2026-02").orElseThrow().mqls()).isEqualTo(MetricValue.count(1));
        assertThat(months.row("2026-02").orElseThrow().lost()).isEqualTo(MetricValue.count(1));
        assertThat(months.row("2026-03").orElseThrow().sales()).isEqualTo(MetricValue.count(1));
        assertThat(months.total().leads()).isEqualTo(MetricValue.count(2));
        assertThat(months.total().get(StandardMetrics.LEAD_TO_SALE)).isEqualTo(MetricValue.ratio(1, 2));
        // nobody entered SQL, so nothing is said of it; the value of the win is not known
        assertThat(months.total().sqls()).isEqualTo(new MetricValue.NotReported());
        assertThat(months.row("2026-03").orElseThrow().revenue()).isEqualTo(new MetricValue.NotReported());
        assertThat(months.row("2026-02").orElseThrow().revenue()).isEqualTo(MetricValue.amount(euros("0")));
    }

    @Test
    void aChannelMayOnlyHelp() {
        Channel events = Channel.of("events");
        List<LeadPath> leads = List.of(
                lead("L-1", SEARCH, to(MQL, "2026-01-02"), to(WON, "2026-02-02"))
                        .withTouches(List.of(
                                Touchpoint.of(events, at("2026-01-01")),
                                Touchpoint.of(SEARCH, at("2026-01-02")),
                                Touchpoint.of(SOCIAL, at("2026-02-03")))),
                lead("L-2", SOCIAL, to(MQL, "2026-01-02"), to(WON, "2026-02-02"))
                        .withTouches(List.of(
                                Touchpoint.of(events, at("2026-01-01")), Touchpoint.of(SEARCH, at("2026-01-02")))),
                lead("L-3", SOCIAL, to(MQL, "2026-01-02"), to(WON, "2026-02-02"), to(LOST, "2026-03-02"))
                        .withTouches(List.of(Touchpoint.of(events, at("2026-01-01")))));
        FunnelReport report = funnel(leads);
        assertThat(report.assisted(events)).isEqualTo(2);
        assertThat(report.assisted(SEARCH)).isEqualTo(1);
        assertThat(report.assisted(SOCIAL)).isZero();
        assertThat(report.assistTable(Language.SPANISH))
                .isEqualTo(new Table(
                        List.of("Canal", "Ganados", "Asistidos"),
                        List.of(
                                List.of(Cell.of("events"), Cell.of(0), Cell.of(2)),
                                List.of(Cell.of("search"), Cell.of(1), Cell.of(1)),
                                List.of(Cell.of("social"), Cell.of(1), Cell.of(0)))));
    }

    @Test
    void showsStagesAndForgetsWhatIsNotKnownYet() {
        LeadHistory history = LeadHistory.of(Lead.builder("L-1").build(), List.of())
                .with(to(MQL, "2026-01-02"))
                .with(to(WON, "2026-04-01"));
        LeadPath first = LeadPath.of(history, SEARCH).withCampaign(Campaign.of("spring"));
        assertThat(first).hasToString("L-1 search spring: [MQL at 2026-01-02T00:00:00Z, WON at 2026-04-01T00:00:00Z]");
        FunnelReport report = funnel(List.of(first, lead("L-2", SEARCH, to(LEAD, "2026-04-01"))));
        assertThat(report).hasToString("search: MQL 1\nTotal: MQL 1");
        assertThat(report.campaigns()).extracting(FunnelFigures::toString).containsExactly("spring: MQL 1");
        assertThat(report.asOf()).isEqualTo(END);
        assertThat(report.stageTable(Language.ENGLISH).rows().get(0))
                .isEqualTo(named(
                        "search",
                        IntStream.of(0, 1, 0, 0, 0, 0, 0).mapToObj(Cell::of).toList()));
        assertThat(ClosedLoop.withDefaults().funnel(List.of(), END, UTC)).hasToString("Total: no leads");
        // the day of an instant is that of the zone
        assertThat(ClosedLoop.withDefaults()
                        .funnel(List.of(first), END, ZoneId.of("America/Lima"))
                        .all()
                        .entered(MQL, JANUARY))
                .isEqualTo(1);
        assertThat(ClosedLoop.withDefaults()
                        .funnel(List.of(lead("L-1", SEARCH, to(MQL, "2026-02-01"))), END, ZoneId.of("America/Lima"))
                        .all()
                        .months(MQL))
                .containsExactly(Map.entry(JANUARY, 1L));
    }

    @Test
    void saysWhichChannelSalesRejects() {
        List<LeadPath> leads = new ArrayList<>();
        add(leads, 6, SOCIAL, to(MQL, "2026-01-02"), to(LEAD, "2026-01-03").because("student"));
        add(leads, 4, SOCIAL, to(MQL, "2026-01-02"), to(SAL, "2026-01-03"));
        add(leads, 5, SEARCH, to(MQL, "2026-01-02"), to(LEAD, "2026-01-03"));
        leads.add(lead("L-0", SOCIAL, to(MQL, "2026-01-02")));
        assertThat(funnel(leads).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "KPI-03 L-0 came more than once with different content; only the first one counts",
                        "LOOP-02 sales rejected 6 of 10 decided leads of social; agree on what qualifies a lead there");
        assertThat(ClosedLoop.withDefaults()
                        .withFewestDecisions(5)
                        .funnel(leads, END, UTC)
                        .findings())
                .extracting(finding -> finding.toText(Language.FRENCH))
                .element(1)
                .isEqualTo("la vente a rejeté 5 des 5 leads décidés de search\u00a0; convenez de ce qui y qualifie"
                        + " un lead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosedLoop.withDefaults().withFewestDecisions(0))
                .withMessage("fewest decisions is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void aStoredPathComesBackWithAllThatIsKnownOfIt() {
        LeadPath path = lead(
                        "L-1", SEARCH, to(WON, "2026-03-02").worth(Money.of("1200.50", "EUR")), to(MQL, "2026-01-02"))
                .withCampaign(Campaign.of("spring"))
                .withTouches(List.of(
                        Touchpoint.of(SOCIAL, Instant.parse("2026-01-01T10:00:00Z"))
                                .marking(Milestone.LEAD),
                        Touchpoint.of(SEARCH, Instant.parse("2026-01-01T09:00:00Z"))));
        assertThat(LeadPath.fromData(path.toData())).isEqualTo(path);
        assertThat(path.toData())
                .containsEntry("version", 1)
                .containsEntry("lead", "L-1")
                .containsEntry("campaign", "spring");
        assertThat(LeadPath.fromData(lead("L-2", SOCIAL).toData())).isEqualTo(lead("L-2", SOCIAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadPath.fromData(Map.of(
                        "version",
                        1,
                        "lead",
                        "L-1",
                        "channel",
                        "search",
                        "touches",
                        List.of(Map.of("version", 1, "channel", "social", "at", "yesterday")))))
                .withMessage("lead path: touches[0].at: 'yesterday' cannot be read; give an instant like"
                        + " 2026-03-01T09:30:00Z");
    }

    /** A path that comes again differs if any part of it does, and is the same in whatever order it is given. */
    @Test
    void everyPartOfAPathCounts() {
        LeadPath path = lead("L-1", SEARCH, to(MQL, "2026-01-02"), to(SAL, "2026-01-03"))
                .withCampaign(Campaign.of("spring"))
                .withTouches(List.of(Touchpoint.of(SOCIAL, at("2026-01-01")), Touchpoint.of(SEARCH, at("2025-12-01"))));
        LeadPath same = lead("L-1", SEARCH, to(SAL, "2026-01-03"), to(MQL, "2026-01-02"))
                .withCampaign(Campaign.of("spring"))
                .withTouches(List.of(Touchpoint.of(SEARCH, at("2025-12-01")), Touchpoint.of(SOCIAL, at("2026-01-01"))));
        assertThat(path).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(path.stages()).extracting(StageChange::stage).containsExactly(MQL, SAL);
        assertThat(path.touches()).extracting(Touchpoint::channel).containsExactly(SEARCH, SOCIAL);
        for (LeadPath other : List.of(
                lead("L-2", SEARCH, to(MQL, "2026-01-02"), to(SAL, "2026-01-03"))
                        .withCampaign(Campaign.of("spring"))
                        .withTouches(path.touches()),
                lead("L-1", SOCIAL, to(MQL, "2026-01-02"), to(SAL, "2026-01-03"))
                        .withCampaign(Campaign.of("spring"))
                        .withTouches(path.touches()),
                path.withCampaign(Campaign.of("autumn")),
                path.withTouches(List.of()),
                lead("L-1", SEARCH, to(MQL, "2026-01-02"))
                        .withCampaign(Campaign.of("spring"))
                        .withTouches(path.touches()))) {
            assertThat(path).isNotEqualTo(other);
        }
    }

    @Test
    void aTouchAfterTheReportIsNotKnown() {
        // the touch of April cannot have been the first of a customer of March
        LeadPath path = lead("L-1", SEARCH, to(WON, "2026-03-01"))
                .withTouches(List.of(Touchpoint.of(SOCIAL, at("2026-04-02"))));
        assertThat(path.knownAt(END).touches()).isEmpty();
        assertThat(path.knownAt(at("2026-04-02")).touches()).hasSize(1);
        // and a channel whose only lead has no stage yet is not in the report
        assertThat(funnel(List.of(path, lead("L-2", SOCIAL, to(LEAD, "2026-04-01"))))
                        .channels())
                .extracting(FunnelFigures::name)
                .containsExactly("search");
    }

    @Test
    void halfOfTheDecisionsIsNotMoreThanHalf() {
        List<LeadPath> leads = new ArrayList<>();
        add(leads, 5, SOCIAL, to(MQL, "2026-01-02"), to(LEAD, "2026-01-03"));
        add(leads, 5, SOCIAL, to(MQL, "2026-01-02"), to(SAL, "2026-01-03"));
        assertThat(funnel(leads).findings()).isEmpty();
        add(leads, 1, SOCIAL, to(MQL, "2026-01-02"), to(LEAD, "2026-01-03"));
        assertThat(funnel(leads).findings()).hasSize(1);
    }

    @Test
    void aConversionNeedsBothStages() {
        List<LeadPath> leads = List.of(
                lead("L-1", SEARCH, to(MQL, "2026-01-02"), to(SAL, "2026-01-03")),
                lead("L-2", SEARCH, to(SAL, "2026-01-03")),
                lead("L-3", SEARCH, to(MQL, "2026-01-02")));
        assertThat(funnel(leads).all().conversion(MQL, SAL)).isEqualTo(MetricValue.ratio(1, 2));
    }

    @Test
    void aWinGetsItsValueWhereTheStagesDoNotTellIt() {
        LeadPath path = LeadPath.of(
                LeadId.of("L-1"),
                SEARCH,
                List.of(StageChange.to(MQL, at("2026-01-05")), StageChange.to(WON, at("2026-02-01"))));
        LeadPath worth = path.worth(Money.of("900", "EUR"));
        assertThat(ClosedLoop.withDefaults()
                        .funnel(List.of(path), END, UTC)
                        .all()
                        .revenue())
                .isEqualTo(new MetricValue.NotReported());
        assertThat(ClosedLoop.withDefaults()
                        .funnel(List.of(worth), END, UTC)
                        .all()
                        .revenue())
                .isEqualTo(MetricValue.amount(Money.of("900", "EUR")));
        assertThat(worth.worth(Money.of("950", "EUR"))).isEqualTo(path.worth(Money.of("950", "EUR")));
        assertThat(worth.stages().get(0)).isEqualTo(path.stages().get(0));
        LeadPath open = LeadPath.of(LeadId.of("L-2"), SEARCH, List.of(StageChange.to(MQL, at("2026-01-05"))));
        assertThatThrownBy(() -> open.worth(Money.of("900", "EUR")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("lead 'L-2' is worth EUR 900.00 and was never won; give the change of its stage first");
    }

    @Test
    void moreLeadsThanALongCountsAreRefusedByName() {
        LeadValidity most = new LeadValidity(Long.MAX_VALUE - 2, 1, 1, new TreeMap<>());
        assertThat(most.handedOver()).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new LeadValidity(Long.MAX_VALUE - 1, 1, 1, new TreeMap<>()))
                .withMessage("leads handed over is 9223372036854775808, above the greatest allowed value"
                        + " 9223372036854775807; give smaller numbers");
    }
}
