package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures and metrics of one's own, and H4, H8, H9b, H10 and H44 of the KPI reference. */
class FormulaTest {

    private static final Metric PARTNER_SHARE =
            Metric.of("partner-share", "partner share", MetricUnit.MONEY, Direction.HIGHER_BETTER, Additivity.FLOW);
    private static final Metric RANK =
            Metric.of("keyword-rank", "keyword rank", MetricUnit.COUNT, Direction.LOWER_BETTER, Additivity.NONE);
    private static final Measure PARTNER = Measure.of(PARTNER_SHARE);
    private static final Measure KEYWORD = Measure.of(RANK);

    @Test
    void aJointVentureHasItsOwnResult() {
        Formula result = Formula.sum(
                Metric.of("joint", "joint result", MetricUnit.MONEY, Direction.HIGHER_BETTER, Additivity.FLOW),
                Sum.of(Measure.REVENUE).minus(PARTNER));
        Formula kept = Formula.quotient(
                Metric.of("kept", "kept share", MetricUnit.SHARE, Direction.IN_RANGE, Additivity.QUOTIENT),
                Sum.of(Measure.REVENUE).minus(PARTNER),
                Sum.of(Measure.REVENUE));
        assertThat(result).hasToString("revenue - partner share");
        ChannelMetrics fair = ChannelMetrics.builder("Fair")
                .revenue(euros("1000"))
                .amount(PARTNER, euros("400"))
                .build();
        ChannelMetrics webinar = ChannelMetrics.builder("Webinar")
                .revenue(euros("500"))
                .amount(PARTNER, euros("50"))
                .build();
        assertThat(fair.plus(webinar).get(result)).hasToString("EUR 1,050.00");
        assertThat(fair.plus(webinar).get(kept)).isEqualTo(MetricValue.ratio(1050, 1500));
        assertThat(fair.get(PARTNER_SHARE)).hasToString("EUR 400.00");
        ChannelReport report = ChannelReport.of(fair, webinar);
        assertThat(report.table(Language.ENGLISH, result, kept).columns())
                .containsExactly("Channel", "Joint result", "Kept share");
        assertThat(report.ranked(PARTNER_SHARE))
                .extracting(ChannelMetrics::name)
                .containsExactly("Fair", "Webinar");
    }

    @Test
    void aKeywordRankIsBestLowAndDoesNotAdd() {
        ChannelMetrics shoes = ChannelMetrics.builder("shoes").count(KEYWORD, 3).build();
        ChannelMetrics boots =
                ChannelMetrics.builder("boots").count(KEYWORD, 12).build();
        ChannelMetrics socks = ChannelMetrics.builder("socks").build();
        ChannelReport report = ChannelReport.of(boots, shoes, socks);
        assertThat(report.total().get(Formula.of(KEYWORD))).isEqualTo(new MetricValue.NotReported());
        assertThat(report.total().leftOut(Formula.of(KEYWORD)))
                .extracting(LeftOut::toString)
                .containsExactly(
                        "boots (keyword rank: 12, does not add)",
                        "shoes (keyword rank: 3, does not add)",
                        "socks (keyword rank: not reported)");
        assertThat(shoes.plus(socks).get(Formula.of(KEYWORD))).isEqualTo(MetricValue.count(3));
        assertThat(ChannelReport.of(boots, shoes).places(RANK)).isEqualTo(Map.of("shoes", 1, "boots", 2));
        Metric sum = Metric.of("ranks", "ranks", MetricUnit.COUNT, Direction.LOWER_BETTER, Additivity.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.sum(
                        sum,
                        Sum.of(KEYWORD)
                                .plus(Measure.of(Metric.of(
                                        "other",
                                        "other rank",
                                        MetricUnit.COUNT,
                                        Direction.LOWER_BETTER,
                                        Additivity.NONE)))))
                .withMessage("metric 'ranks' adds keyword rank + other rank, of which a measure does not add; measure"
                        + " the whole as one figure instead");
    }

    @Test
    void unitDirectionAndAdditivityAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quotient(StandardMetrics.ROAS, Measure.SPEND, Measure.LEADS))
                .withMessage("unit of metric 'roas' is MULTIPLE, but its formula spend / leads gives MONEY; make them"
                        + " agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quotient(StandardMetrics.CPL, Measure.MQLS, Measure.LEADS))
                .withMessage("unit of metric 'cpl' is MONEY, but its formula MQLs / leads gives SHARE or MULTIPLE; make"
                        + " them agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quotient(StandardMetrics.AOV, Measure.SPEND, Measure.LEADS))
                .withMessage("direction of metric 'aov' is HIGHER_BETTER, but its formula spend / leads gives"
                        + " LOWER_BETTER; make them agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quotient(StandardMetrics.SPEND, Measure.SPEND, Measure.LEADS))
                .withMessage("additivity of metric 'spend' is FLOW, but its formula spend / leads gives QUOTIENT; make"
                        + " them agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.sum(StandardMetrics.LEADS, Sum.of(EmailMeasures.LIST_SIZE)))
                .withMessage("additivity of metric 'leads' is FLOW, but its formula list size gives STOCK; make them"
                        + " agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.sum(StandardMetrics.LEADS, Sum.of(Measure.SPEND)))
                .withMessage("unit of metric 'leads' is COUNT, but its formula spend gives MONEY; make them agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quotient(StandardMetrics.CTR, Measure.LEADS, Measure.SPEND))
                .withMessage("metric 'ctr' divides leads by money, which would lose the currency; turn it over: money"
                        + " per unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of(Measure.SPEND).plus(Measure.LEADS))
                .withMessage("spend (MONEY) and leads (COUNT) have different units and cannot be added; price counts"
                        + " and hours with times(Money) first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of(Measure.SPEND).minus(Measure.SPEND))
                .withMessage("spend cancels out in spend and -spend; leave it out of both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of(Measure.SPEND).times(BigDecimal.ZERO))
                .withMessage("factor of spend is 0; leave the measure out instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of(Measure.SPEND).times(euros("2")))
                .withMessage("spend is money already and has no price per unit; use a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of(StandardMetrics.CPL))
                .withMessage("metric 'cpl' is a quotient (MONEY, QUOTIENT) and cannot be measured; measure both sides"
                        + " and divide them by a Formula");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelMetrics.builder("A").amount(Measure.LEADS, euros("1")))
                .withMessage("leads of 'A' is no money; give a count");
    }

    @Test
    void everyStandardFormulaComesBackFromItsData() {
        List<Metric> open = List.of(
                StandardMetrics.ROI_WITH_EFFORT,
                StandardMetrics.BREAK_EVEN_ROAS,
                StandardMetrics.LTV,
                StandardMetrics.LTV_TO_CAC,
                StandardMetrics.PAYBACK,
                StandardMetrics.VELOCITY);
        List<Metric> known = Stream.concat(StandardMetrics.all().stream(), StandardEmailMetrics.all().stream())
                .filter(metric -> !open.contains(metric))
                .toList();
        assertThat(known).hasSize(60).allSatisfy(metric -> {
            Formula formula = Formula.of(metric);
            assertThat(formula.metric()).isEqualTo(metric);
            assertThat(Formula.fromData(formula.toData()))
                    .isEqualTo(formula)
                    .hasSameHashCodeAs(formula)
                    .hasToString(formula.toString());
        });
        Formula effort = StandardFormulas.returnWithEffort(euros("55"));
        assertThat(effort)
                .hasToString("(revenue - spend - EUR 55.00 x hours of effort) / (spend + EUR 55.00 x hours of effort)");
        assertThat(Formula.fromData(effort.toData())).isEqualTo(effort);
        assertThat(Formula.of(StandardMetrics.CPM)).hasToString("spend / 0.001 x impressions");
        assertThat(Measure.fromData(KEYWORD.toData())).isEqualTo(KEYWORD).isNotEqualTo(PARTNER);
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Measure.fromData(StandardMetrics.CTR.toData()))
                .withMessageStartingWith("metric: metric 'ctr' is a quotient");
        Map<String, Object> broken = new HashMap<>(effort.toData());
        broken.put("numerator", List.of());
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Formula.fromData(broken))
                .withMessage("formula: numerator: is missing; give its terms");
    }

    @Test
    void closedLeadsAreWonAndLostUnlessNamedOtherwise() {
        ChannelMetrics all = ChannelMetrics.builder("all")
                .spend(euros("12070.50"))
                .sqls(65)
                .sales(22)
                .lost(31)
                .build();
        assertThat(all.costPerClosedLead()).isEqualTo(cost("12070.50", 53)).hasToString("EUR 227.75");
        assertThat(all.costPerClosedLeadWonOnly())
                .isEqualTo(cost("12070.50", 22))
                .hasToString("EUR 548.66");
        assertThat(all.leftOut(StandardMetrics.CPCL)).isEmpty();
    }

    @Test
    void acquisitionCostNamesWhatItCounts() {
        ChannelMetrics all = ChannelMetrics.builder("all")
                .spend(euros("1000"))
                .amount(Measure.TEAM_COST, euros("500"))
                .amount(Measure.GROSS_PROFIT, euros("1200"))
                .clicks(400)
                .sales(5)
                .build();
        assertThat(all.customerAcquisitionCost()).isEqualTo(cost("1500", 5));
        assertThat(all.mediaAcquisitionCost()).isEqualTo(cost("1000", 5));
        assertThat(all.returnOnMarketingInvestment()).isEqualTo(MetricValue.ratio(200, 1000));
        assertThat(all.conversionRate()).isEqualTo(MetricValue.ratio(5, 400));
        ChannelMetrics mediaOnly =
                ChannelMetrics.builder("all").spend(euros("1000")).sales(5).build();
        assertThat(mediaOnly.customerAcquisitionCost()).isEqualTo(new MetricValue.NotReported());
    }

    @Test
    void returnsOnMoneyAndOnEffort() {
        ChannelMetrics h8 = ChannelMetrics.builder("H8")
                .spend(euros("11400"))
                .revenue(euros("20000"))
                .build();
        assertEqual(h8.returnOnInvestment(), MetricValue.ratio(43, 57));
        ChannelMetrics h10 = ChannelMetrics.builder("H10")
                .spend(euros("1000"))
                .revenue(euros("2400"))
                .build();
        assertEqual(h10.returnOnAdSpend(), MetricValue.ratio(12, 5));
        assertEqual(h10.returnOnInvestment(new BigDecimal("0.4")), MetricValue.ratio(-1, 25));
        assertEqual(h10.returnOnInvestment(BigDecimal.ZERO), MetricValue.ratio(-1, 1));
        assertEqual(ChannelMetrics.breakEvenReturnOnAdSpend(new BigDecimal("0.4")), MetricValue.ratio(5, 2));

        ChannelMetrics h44 = ChannelMetrics.builder("H44")
                .spend(euros("2400"))
                .effort(new BigDecimal("46"))
                .revenue(euros("15000"))
                .build();
        assertEqual(h44.returnOnInvestment(), MetricValue.ratio(21, 4));
        assertEqual(h44.returnOnInvestmentWithEffort(euros("55")), MetricValue.ratio(1007, 493));
        assertThat(h44.revenuePerHour()).isEqualTo(cost("15000", 46)).hasToString("EUR 326.09");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> h44.returnOnInvestmentWithEffort(Money.of("55", "USD")));
        MetricValue velocity = UnitEconomics.velocity(40, MetricValue.ratio(1, 4), euros("6000"), new BigDecimal("45"));
        assertEqual(velocity, MetricValue.unitCost(euros("4000"), 3));
        assertThat(velocity).hasToString("EUR 1,333.33");
        assertThat(UnitEconomics.velocity(40, MetricValue.ratio(0, 0), euros("6000"), BigDecimal.ONE))
                .hasToString("undefined: no activity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitEconomics.velocity(40, MetricValue.count(1), euros("6000"), BigDecimal.ONE))
                .withMessage("win rate 1 is not a ratio; give won over decided");
    }

    @Test
    void aCustomerIsWorthItsMarginUntilItLeaves() {
        UnitEconomics h9b =
                new UnitEconomics(euros("80"), new BigDecimal("0.75"), new BigDecimal("0.05"), euros("480"));
        assertThat(h9b.lifetimeValue()).hasToString("EUR 1,200.00");
        assertEqual(h9b.lifetimeValueToAcquisitionCost(), MetricValue.ratio(5, 2));
        assertEqual(h9b.payback(), MetricValue.ratio(8, 1));
        assertThat(h9b.paybackMonth()).isEqualTo(MetricValue.count(8));
        assertThat(new UnitEconomics(euros("80"), new BigDecimal("0.75"), BigDecimal.ZERO, euros("481")))
                .satisfies(loyal -> {
                    assertThat(loyal.lifetimeValue()).isEqualTo(new MetricValue.Undefined(amount("60")));
                    assertThat(loyal.lifetimeValueToAcquisitionCost().isValue()).isFalse();
                    assertThat(loyal.paybackMonth()).isEqualTo(MetricValue.count(9));
                });
        assertThat(new UnitEconomics(euros("80"), BigDecimal.ZERO, BigDecimal.ONE, euros("480")).paybackMonth())
                .hasToString("undefined: 480 over 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitEconomics(euros("80"), BigDecimal.ONE, new BigDecimal("5"), euros("1")))
                .withMessage("monthly churn is 5, outside 0 to 1; give a share such as 0.9 for" + " 90 %");
    }

    static void assertEqual(MetricValue actual, MetricValue expected) {
        assertThat(actual.isValue()).isTrue();
        assertThat(Direction.HIGHER_BETTER.bestFirst().compare(actual, expected))
                .as("%s against %s", actual, expected)
                .isZero();
    }

    private static MetricValue amount(String amount) {
        return MetricValue.amount(euros(amount));
    }

    private static MetricValue cost(String total, long units) {
        return MetricValue.unitCost(euros(total), units);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
