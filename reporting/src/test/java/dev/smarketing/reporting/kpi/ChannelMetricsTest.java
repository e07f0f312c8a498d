package dev.smarketing.reporting.kpi;

import static dev.smarketing.reporting.kpi.Measure.CLICKS;
import static dev.smarketing.reporting.kpi.Measure.IMPRESSIONS;
import static dev.smarketing.reporting.kpi.Measure.SALES;
import static dev.smarketing.reporting.kpi.Measure.SPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelMetricsTest {

    private static final MetricValue NOT_APPLICABLE = new NotApplicable();
    private static final MetricValue NOT_REPORTED = new NotReported();

    static ChannelMetrics search() {
        return channel("Search", "4820.00", 160, 64, 24, 8, "14400.00")
                .impressions(120_000)
                .clicks(3_200)
                .build();
    }

    static ChannelMetrics social() {
        return channel("Social", "3150.50", 205, 41, 12, 3, "3900.00")
                .impressions(410_000)
                .clicks(4_100)
                .build();
    }

    static ChannelMetrics email() {
        return channel("Email", "600.00", 49, 28, 14, 6, "8700.00")
                .notApplicable(IMPRESSIONS)
                .clicks(980)
                .build();
    }

    static ChannelMetrics events() {
        return channel("Events", "3500.00", 36, 30, 15, 5, "12500.00")
                .notApplicable(IMPRESSIONS, CLICKS)
                .build();
    }

    @Test
    void derivesTheFiguresOfSearch() {
        ChannelMetrics search = search();
        assertThat(search.costPerClick()).isEqualTo(cost("4820", 3200)).hasToString("EUR 1.51");
        assertThat(search.costPerMille())
                .isEqualTo(MetricValue.unitCost(euros("4820"), 120))
                .hasToString("EUR 40.17");
        assertThat(search.clickThroughRate()).isEqualTo(MetricValue.ratio(3200, 120_000));
        assertThat(equal(search.clickThroughRate(), MetricValue.ratio(2, 75))).isTrue();
        assertThat(search.costPerLead()).isEqualTo(cost("4820", 160)).hasToString("EUR 30.12");
        assertThat(equal(search.costPerLead(), cost("30.125", 1))).isTrue();
        assertThat(search.costPerMql()).hasToString("EUR 75.31");
        assertThat(search.costPerSql()).hasToString("EUR 200.83");
        assertThat(search.costPerAcquisition()).hasToString("EUR 602.50");
        assertThat(search.averageOrderValue()).hasToString("EUR 1,800.00");
        assertThat(equal(search.returnOnAdSpend(), MetricValue.ratio(720, 241))).isTrue();
        assertThat(equal(search.returnOnInvestment(), MetricValue.ratio(479, 241)))
                .isTrue();
        assertThat(search.clickToLeadRate()).isEqualTo(MetricValue.ratio(160, 3200));
        assertThat(search.leadToMqlRate()).isEqualTo(MetricValue.ratio(64, 160));
        assertThat(search.mqlToSqlRate()).isEqualTo(MetricValue.ratio(24, 64));
        assertThat(search.mqlToSaleRate()).isEqualTo(MetricValue.ratio(8, 64));
        assertThat(search.sqlToSaleRate()).isEqualTo(MetricValue.ratio(8, 24));
        assertThat(search.leadToSaleRate()).isEqualTo(MetricValue.ratio(8, 160));
        assertThat(search)
                .hasToString("Search: spend EUR 4,820.00, impressions 120,000, clicks 3,200, leads 160, MQLs 64,"
                        + " SQLs 24, sales 8, revenue EUR 14,400.00");
    }

    @Test
    void aMeasureThatTheChannelDoesNotHaveIsNotZero() {
        assertThat(email().costPerClick()).hasToString("EUR 0.61");
        assertThat(email().costPerMille()).isEqualTo(NOT_APPLICABLE);
        assertThat(email().costPerLead()).hasToString("EUR 12.24");
        assertThat(email().costPerAcquisition()).hasToString("EUR 100.00");
        assertThat(equal(email().returnOnAdSpend(), MetricValue.ratio(29, 2))).isTrue();
        assertThat(events().costPerClick()).isEqualTo(NOT_APPLICABLE);
        assertThat(events().clicks()).isEqualTo(NOT_APPLICABLE);
        assertThat(events().costPerLead()).hasToString("EUR 97.22");
        assertThat(events().costPerAcquisition()).hasToString("EUR 700.00");
        assertThat(equal(events().returnOnAdSpend(), MetricValue.ratio(25, 7))).isTrue();
        ChannelMetrics unknown = ChannelMetrics.builder(Channel.of("Podcast")).build();
        assertThat(unknown.leads()).isEqualTo(NOT_REPORTED);
        assertThat(unknown.costPerLead()).isEqualTo(NOT_REPORTED);
        assertThat(unknown).hasToString("Podcast: nothing reported");
    }

    @Test
    void poolsByAddingBothSidesAndListsWhatItLeavesOut() {
        ChannelMetrics all = search().plus(social()).plus(email()).plus(events());
        assertThat(all.spend()).hasToString("EUR 12,070.50");
        assertThat(all.leads()).isEqualTo(MetricValue.count(450));
        assertThat(equal(all.costPerLead(), MetricValue.unitCost(Money.of("80.47", "EUR"), 3)))
                .isTrue();
        assertThat(all.costPerLead()).hasToString("EUR 26.82");
        assertThat(equal(all.costPerClick(), MetricValue.unitCost(Money.of("857.05", "EUR"), 828)))
                .isTrue();
        assertThat(all.costPerClick()).hasToString("EUR 1.04");
        assertThat(all.leftOut(StandardMetrics.CPL)).isEmpty();
        assertThat(all.leftOut(StandardMetrics.CPC))
                .containsExactly(new LeftOut("Events", CLICKS, NOT_APPLICABLE, false))
                .extracting(left -> left.toText(Language.FRENCH))
                .containsExactly("Events (clics\u00a0: sans objet)");
        assertThat(all.leftOut(StandardMetrics.CPM))
                .extracting(LeftOut::toString)
                .containsExactly("Email (impressions: not applicable)", "Events (impressions: not applicable)");
        assertThat(all.name()).isEqualTo("Email + Events + Search + Social");
        assertThat(email().plus(events()).costPerMille()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void spendWithoutResultTakesPartAndRanksBelowEveryResult() {
        ChannelMetrics a =
                ChannelMetrics.builder("A").spend(euros("500")).sales(10).build();
        ChannelMetrics b =
                ChannelMetrics.builder("B").spend(euros("350")).sales(0).build();
        ChannelMetrics c =
                ChannelMetrics.builder("C").spend(euros("0")).sales(0).build();
        ChannelMetrics d = ChannelMetrics.builder("D")
                .spend(euros("80"))
                .notApplicable(SALES)
                .build();
        assertThat(b.costPerAcquisition()).hasToString("undefined: EUR 350.00 without result");
        assertThat(c.costPerAcquisition()).hasToString("undefined: no activity");
        assertThat(a.plus(b).plus(c).plus(d).costPerAcquisition()).hasToString("EUR 85.00");
        assertThat(ChannelReport.of(d, c, b, a).ranked(StandardMetrics.CPA)).containsExactly(a, b, d, c);
        assertThat(a.findings()).isEmpty();
        assertThat(c.findings()).isEmpty();
    }

    @Test
    void figuresThatAreNotReportedNarrowTheScopeAndAreListed() {
        ChannelMetrics a =
                ChannelMetrics.builder("A").spend(euros("100")).clicks(50).build();
        ChannelMetrics b = ChannelMetrics.builder("B")
                .spend(euros("80"))
                .notReported(CLICKS)
                .build();
        assertThat(a.plus(b).costPerClick()).hasToString("EUR 2.00");
        assertThat(a.plus(b).leftOut(StandardMetrics.CPC))
                .extracting(LeftOut::toString)
                .containsExactly("B (clicks: not reported)");
        assertThat(a.plus(b).spend()).hasToString("EUR 180.00");
        assertThat(a.plus(b).parts()).containsExactly("A", "B");
        // the same channel in two months is two parts
        ChannelMetrics march =
                ChannelMetrics.builder("A").spend(euros("80")).leads(4).build();
        assertThat(a.plus(march).costPerClick()).hasToString("EUR 2.00");
        assertThat(a.plus(march).name()).isEqualTo("A");
    }

    @Test
    void flagsCreditsAndResultsWithoutSpend() {
        ChannelMetrics credit =
                ChannelMetrics.builder("Search").spend(euros("-50")).leads(5).build();
        assertThat(credit.costPerLead()).hasToString("EUR -10.00");
        assertThat(credit.findings())
                .extracting(Finding::toString)
                .containsExactly("KPI-01 Search has a spend of EUR -50.00: credits exceed costs, so its costs per"
                        + " result are negative");
        ChannelMetrics organic =
                ChannelMetrics.builder("Organic").spend(euros("0")).sales(2).build();
        assertThat(organic.costPerAcquisition()).hasToString("EUR 0.00");
        assertThat(organic.findings())
                .extracting(Finding::toString)
                .containsExactly("KPI-02 Organic has results without spend; its costs per result are 0 and do not"
                        + " compare with paid channels");
        assertThat(organic.findings().get(0).toText(Language.FRENCH))
                .isEqualTo("Organic a des résultats sans dépenses\u00a0; ses coûts par résultat sont de 0 et ne se"
                        + " comparent pas aux canaux payants");
        assertThat(organic.findings().get(0).toText(Language.SPANISH))
                .isEqualTo("Organic tiene resultados sin gasto; sus costes por resultado son 0 y no se comparan con"
                        + " los canales de pago");
    }

    @Test
    void poolsTenCreditsForOneAndTenForNineToTwo() {
        ChannelMetrics one =
                ChannelMetrics.builder("1").revenue(euros("10")).sales(1).build();
        ChannelMetrics other =
                ChannelMetrics.builder("2").revenue(euros("10")).sales(9).build();
        assertThat(one.plus(other).averageOrderValue()).hasToString("EUR 2.00");
    }

    @Test
    void returnsOnCostAndOnMargin() {
        ChannelMetrics won = ChannelMetrics.builder("Search")
                .spend(euros("11400"))
                .revenue(euros("20000"))
                .build();
        assertThat(equal(won.returnOnInvestment(), MetricValue.ratio(43, 57))).isTrue();

        BigDecimal margin = new BigDecimal("0.4");
        ChannelMetrics sold = ChannelMetrics.builder("Search")
                .spend(euros("1000"))
                .revenue(euros("2400"))
                .build();
        assertThat(equal(ChannelMetrics.breakEvenReturnOnAdSpend(margin), MetricValue.ratio(5, 2)))
                .isTrue();
        assertThat(ChannelMetrics.breakEvenReturnOnAdSpend(BigDecimal.ZERO).isValue())
                .isFalse();
        assertThat(equal(sold.returnOnAdSpend(), MetricValue.ratio(12, 5))).isTrue();
        assertThat(sold.returnOnAdSpend()).hasToString("2.4");
        assertThat(equal(sold.returnOnInvestment(margin), MetricValue.ratio(-1, 25)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sold.returnOnInvestment(new BigDecimal("40")))
                .withMessage("margin is 40, outside 0 to 1; give a share such as 0.9 for 90 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sold.returnOnInvestment(new BigDecimal("-0.1")))
                .withMessage("margin is -0.1, outside 0 to 1; give a share such as 0.9 for 90 %");
    }

    @Test
    void refusesTwoCurrenciesAndNamesThem() {
        Money dollars = Money.of("1500.00", "USD");
        assertThatThrownBy(() -> ChannelMetrics.builder("Search")
                        .spend(euros("1000"))
                        .revenue(dollars)
                        .build())
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amounts in EUR and USD cannot be combined; convert one of them first");
        ChannelMetrics american =
                ChannelMetrics.builder("Social").spend(dollars).build();
        assertThatThrownBy(() -> search().plus(american)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> ChannelReport.of(search(), american)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void sharedConversionsNeedNotBeWhole() {
        ChannelMetrics shared = ChannelMetrics.builder("Display")
                .spend(euros("30"))
                .count(SALES, new BigDecimal("1.50"))
                .build();
        assertThat(shared.costPerAcquisition()).hasToString("EUR 20.00");
        assertThat(shared.plus(shared).sales()).isEqualTo(MetricValue.count(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelMetrics.builder("Display").count(SPEND, BigDecimal.ONE))
                .withMessage("spend of 'Display' is money and not a count; give an amount with its currency");
    }

    @Test
    void refusesASecondValueOfAMeasureAndABlankName() {
        ChannelMetricsBuilder builder =
                ChannelMetrics.builder("Search").clicks(3200).notApplicable(SALES);
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.clicks(5))
                .withMessage("clicks of 'Search' already has 3,200; set each measure once");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.sales(5))
                .withMessage("sales of 'Search' already has not applicable; set each measure once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelMetrics.builder(" "))
                .withMessage("name of channel metrics is blank; give it at least one visible character");
    }

    @Test
    void refusesAMetricItCannotDerive() {
        Metric reach = Metric.of("reach", "reach", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.UNIQUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search().get(reach))
                .withMessageStartingWith(
                        "metric 'reach' does not follow from channel figures; give its Formula, or choose"
                                + " one of [spend, impressions, clicks, leads, mqls, sqls, sales, revenue, lost, team-cost,"
                                + " gross-profit, effort, cpc, cpm, ctr, cpl,")
                .withMessageEndingWith("order-rate, revenue-per-recipient, revenue-per-sent]");
    }

    @Test
    void ofNoPartsNothingIsReported() {
        ChannelMetrics nothing = ChannelMetrics.pooled(List.of());
        assertThat(nothing.costPerLead()).isEqualTo(NOT_REPORTED);
        assertThat(nothing.plus(search())).isEqualTo(search()).hasSameHashCodeAs(search());
    }

    private static ChannelMetricsBuilder channel(
            String name, String spend, long leads, long mqls, long sqls, long sales, String revenue) {
        return ChannelMetrics.builder(name)
                .spend(euros(spend))
                .leads(leads)
                .mqls(mqls)
                .sqls(sqls)
                .sales(sales)
                .revenue(euros(revenue));
    }

    private static MetricValue cost(String total, long units) {
        return MetricValue.unitCost(euros(total), units);
    }

    /** Whether two quotients are the same number, whatever their sides. */
    private static boolean equal(MetricValue left, MetricValue right) {
        return left.isValue()
                && right.isValue()
                && Direction.LOWER_BETTER.bestFirst().compare(left, right) == 0;
    }

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
