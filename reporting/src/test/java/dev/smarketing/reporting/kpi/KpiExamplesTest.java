package dev.smarketing.reporting.kpi;

import static dev.smarketing.reporting.kpi.FormulaTest.assertEqual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of the KPI reference that no other test names. The others: H1 {@link ChannelMetricsTest}; H4, H8,
 * H9b, H10, H44 {@link FormulaTest}; H11, H12 {@link EmailMetricsTest}; H13 {@link RollUpTest}; H14, H15
 * {@link ConversionLogTest}; H35 to H37, H41 {@link ExplainedChangeTest}; H45 {@link RateIntervalTest}; H5b, H16b to
 * H25 and H27 to H33 in the package of attribution; H42 to H44 in that of the closed loop; H46, H49 in that of
 * experiments.
 */
class KpiExamplesTest {

    private static final ChannelReport FOUR = ChannelReport.of(
            ChannelMetricsTest.search(),
            ChannelMetricsTest.social(),
            ChannelMetricsTest.email(),
            ChannelMetricsTest.events());

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private static ChannelMetricsBuilder spent(String name, String spend) {
        return ChannelMetrics.builder(name).spend(euros(spend));
    }

    /** H2: the pool, its scope, and what it is not. */
    @Test
    void h2PoolsOverTheScopeThatApplies() {
        ChannelMetrics all = FOUR.total();
        assertThat(all.spend()).hasToString("EUR 12,070.50");
        assertThat(all.leads()).isEqualTo(MetricValue.count(450));
        assertEqual(all.costPerLead(), MetricValue.unitCost(euros("80.47"), 3));
        assertThat(all.costPerLead()).hasToString("EUR 26.82");
        assertThat(FOUR.meanOfLines(StandardMetrics.CPL)).hasToString("EUR 38.74");
        assertEqual(all.costPerClick(), MetricValue.unitCost(euros("857.05"), 828));
        assertThat(all.costPerClick()).hasToString("EUR 1.04").isNotEqualTo(naive());
        assertThat(naive()).hasToString("EUR 1.46");
        assertThat(all.leftOut(StandardMetrics.CPC))
                .extracting(LeftOut::toString)
                .containsExactly("Events (clicks: not applicable)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR.meanOfLines(StandardMetrics.LEADS))
                .withMessage("metric 'leads' is FLOW and no quotient; its total is the sum of the lines");
    }

    /** All spend over all clicks, though the spend of the events bought none. */
    private static MetricValue naive() {
        return MetricValue.unitCost(euros("12070.50"), 3200 + 4100 + 980);
    }

    @Test
    void h2bSpendWithoutResultRanksLastOfTheRanked() {
        ChannelMetrics a = spent("A", "500.00").sales(10).build();
        ChannelMetrics b = spent("B", "350.00").sales(0).build();
        ChannelMetrics c = spent("C", "0.00").sales(0).build();
        ChannelMetrics d = spent("D", "1.00").notApplicable(Measure.SALES).build();
        ChannelReport report = ChannelReport.of(a, b, c, d);
        assertThat(a.costPerAcquisition()).hasToString("EUR 50.00");
        assertThat(report.ranked(StandardMetrics.CPA)).containsExactly(a, b, c, d);
        assertThat(report.places(StandardMetrics.CPA).toString()).isEqualTo("{A=1, B=2}");
        assertThat(a.plus(b).plus(c).costPerAcquisition()).hasToString("EUR 85.00");
    }

    @Test
    void h2cWhatIsNotReportedNarrowsTheScopeAndACreditIsFlagged() {
        ChannelMetrics a = spent("A", "100.00").clicks(50).build();
        ChannelMetrics b = spent("B", "80.00").notReported(Measure.CLICKS).build();
        assertThat(a.plus(b).costPerClick()).hasToString("EUR 2.00");
        assertThat(a.plus(b).parts()).hasSize(2);
        assertThat(a.plus(b).leftOut(StandardMetrics.CPC)).hasSize(1);
        ChannelMetrics credit = spent("C", "-50.00").leads(5).build();
        assertThat(credit.costPerLead()).hasToString("EUR -10.00");
        assertThat(credit.findings())
                .extracting(Finding::code)
                .extracting(Enum::name)
                .containsExactly("NEGATIVE_SPEND");
    }

    @Test
    void h3RoundsOnceInTheViewInTheUnitsOfTheCurrency() {
        Money cpl = euros("30.125");
        assertThat(cpl.rounded(RoundingMode.HALF_EVEN)).isEqualTo(euros("30.12"));
        assertThat(cpl.rounded(RoundingMode.HALF_UP)).isEqualTo(euros("30.13"));
        assertThat(MetricValue.unitCost(Money.of("10000", "JPY"), 3)).hasToString("JPY 3,333");
        assertThat(MetricValue.unitCost(Money.of("10.000", "KWD"), 3)).hasToString("KWD 3.333");
    }

    @Test
    void h5AllocatesEveryCent() {
        assertThat(cents(100, 1, 1, 1)).containsExactly("0.34", "0.33", "0.33");
        assertThat(cents(9999, 75, 25)).containsExactly("74.99", "25.00");
        assertThat(cents(1, 33, 66)).containsExactly("0.00", "0.01");
        assertThat(cents(1000, 45, 20, 34)).containsExactly("4.55", "2.02", "3.43");
    }

    private static List<String> cents(long cents, int... weights) {
        return Money.of(BigDecimal.valueOf(cents, 2), euros("0").currency())
                .allocate(Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList())
                .stream()
                .map(money -> money.amount().setScale(2).toPlainString())
                .toList();
    }

    @Test
    void h7TheMeanOfRatiosHasItsOwnName() {
        ChannelMetrics one =
                ChannelMetrics.builder("1").leads(10).count(Measure.SALES, 1).build();
        ChannelMetrics other =
                ChannelMetrics.builder("2").leads(10).count(Measure.SALES, 9).build();
        Formula credits = Formula.quotient(
                Metric.of(
                        "credits-per-sale",
                        "credits per sale",
                        MetricUnit.MULTIPLE,
                        Direction.IN_RANGE,
                        Additivity.QUOTIENT),
                Measure.LEADS,
                Measure.SALES);
        assertEqual(one.plus(other).get(credits), MetricValue.ratio(2, 1));
        ChannelReport money = ChannelReport.of(
                ChannelMetrics.builder("1").revenue(euros("10")).sales(1).build(),
                ChannelMetrics.builder("2").revenue(euros("10")).sales(9).build());
        assertThat(money.total().averageOrderValue()).hasToString("EUR 2.00");
        assertEqual(money.meanOfLines(StandardMetrics.AOV), MetricValue.unitCost(euros("50"), 9));
    }

    @Test
    void h16WeeksBelongToTheQuarterOfTheirThursday() {
        assertThat(YearWeek.of(LocalDate.parse("2025-12-29"))).hasToString("2026-W01");
        assertThat(weeks(2026)).containsExactly(13, 13, 13, 14);
        assertThat(weeks(2027)).containsExactly(12, 13, 14, 13);
    }

    private static List<Integer> weeks(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> YearQuarter.of(year, quarter).weeks().size())
                .toList();
    }
}
