package dev.smarketing.reporting.kpi;

import static dev.smarketing.reporting.kpi.FormulaTest.assertEqual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** H11 and H12 of the KPI reference. */
class EmailMetricsTest {

    private static ChannelMetricsBuilder send() {
        return ChannelMetrics.builder("Spring sale")
                .count(EmailMeasures.SENT, 10_000)
                .count(EmailMeasures.HARD_BOUNCES, 120)
                .count(EmailMeasures.SOFT_BOUNCES, 80)
                .count(EmailMeasures.UNIQUE_OPENS, 2450)
                .count(EmailMeasures.UNIQUE_CLICKS, 294)
                .count(EmailMeasures.UNSUBSCRIBES, 49)
                .count(EmailMeasures.SPAM_COMPLAINTS, 7)
                .sales(42)
                .revenue(Money.of("3570.00", "EUR"));
    }

    @Test
    void derivesEveryFigureOfASend() {
        EmailMetrics send = new EmailMetrics(send().build());
        assertThat(send.sent()).isEqualTo(MetricValue.count(10_000));
        assertThat(send.delivered()).isEqualTo(MetricValue.count(9800));
        assertEqual(send.deliveryRate(), MetricValue.ratio(49, 50));
        assertEqual(send.bounceRate(), MetricValue.ratio(1, 50));
        assertEqual(send.openRate(), MetricValue.ratio(1, 4));
        assertEqual(send.openRateOfSent(), MetricValue.ratio(49, 200));
        assertEqual(send.clickRate(), MetricValue.ratio(3, 100));
        assertEqual(send.clickToOpenRate(), MetricValue.ratio(3, 25));
        assertEqual(send.unsubscribeRate(), MetricValue.ratio(1, 200));
        assertEqual(send.spamRate(), MetricValue.ratio(1, 1400));
        assertEqual(send.orderRate(), MetricValue.ratio(3, 700));
        assertEqual(send.revenuePerRecipient(), MetricValue.unitCost(Money.of("2.55", "EUR"), 7));
        assertThat(send.revenuePerRecipient()).hasToString("EUR 0.36");
        assertThat(send.revenuePerSent()).hasToString("EUR 0.36");
        assertEqual(send.revenuePerSent(), MetricValue.unitCost(Money.of("0.357", "EUR"), 1));
        assertThat(send.figures().averageOrderValue()).hasToString("EUR 85.00");
        assertThat(StandardEmailMetrics.CTOR).hasToString("CTOR");
    }

    @Test
    void machineOpensStandApartAndAreNotGuessed() {
        EmailMetrics unknown = new EmailMetrics(send().build());
        assertThat(unknown.openRateWithoutMachines()).isEqualTo(new MetricValue.NotReported());
        EmailMetrics send = new EmailMetrics(send().count(EmailMeasures.MACHINE_OPENS, 980)
                .count(EmailMeasures.CLICKS_WITHOUT_OPEN, 98)
                .build());
        assertEqual(send.openRate(), MetricValue.ratio(1, 4));
        assertEqual(send.openRateWithoutMachines(), MetricValue.ratio(2450 - 980, 9800));
        assertEqual(send.openRateClickImpliesOpen(), MetricValue.ratio(2450 + 98, 9800));
        assertEqual(send.machineOpenShare(), MetricValue.ratio(2, 5));
    }

    @Test
    void ratesPoolOverSendsButPeopleDoNotAdd() {
        ChannelMetrics first = opens("first", 300);
        ChannelMetrics second = opens("second", 280);
        EmailMetrics both = new EmailMetrics(first.plus(second));
        assertThat(first.plus(second).get(StandardEmailMetrics.UNIQUE_OPENS)).isEqualTo(new MetricValue.NotReported());
        assertThat(first.plus(second).leftOut(StandardEmailMetrics.UNIQUE_OPENS))
                .extracting(LeftOut::toString)
                .containsExactly("first (unique opens: 300, does not add)", "second (unique opens: 280, does not add)");
        assertEqual(both.openRate(), MetricValue.ratio(580, 2000));
        // with the people of both known, that is the figure: 300 + 280 - 120
        assertThat(ChannelMetrics.builder("both")
                        .count(EmailMeasures.UNIQUE_OPENS, 300 + 280 - 120)
                        .build()
                        .get(StandardEmailMetrics.UNIQUE_OPENS))
                .isEqualTo(MetricValue.count(460));
        ChannelReport rows =
                List.of(ChannelFact.of(opens("e-mail", 300)), ChannelFact.of(opens("e-mail", 280))).stream()
                        .collect(ChannelReport.byChannel());
        assertThat(rows.total().get(StandardEmailMetrics.UNIQUE_OPENS)).isEqualTo(new MetricValue.NotReported());
        assertThat(rows.rows().get(0).get(StandardEmailMetrics.UNIQUE_OPENS)).isEqualTo(new MetricValue.NotReported());
        assertThat(rows.total().leftOut(StandardEmailMetrics.UNIQUE_OPENS))
                .extracting(LeftOut::toString)
                .containsExactly("e-mail (unique opens: not reported)");
        assertEqual(new EmailMetrics(rows.total()).openRate(), MetricValue.ratio(580, 2000));
    }

    @Test
    void aStockTakesItsLastReadingOrTheMeanOverTime() {
        List<MetricValue> readings = List.of(MetricValue.count(900), MetricValue.count(1100));
        assertThat(StockOverTime.LAST.of(readings)).isEqualTo(MetricValue.count(1100));
        assertEqual(StockOverTime.MEAN.of(readings), MetricValue.ratio(1000, 1));
        MetricValue missing = new MetricValue.NotReported();
        assertThat(StockOverTime.LAST.of(List.of(MetricValue.count(900), missing)))
                .isEqualTo(MetricValue.count(900));
        assertEqual(
                StockOverTime.MEAN.of(List.of(MetricValue.count(900), missing, MetricValue.count(1100))),
                MetricValue.ratio(1000, 1));
        assertThat(StockOverTime.MEAN.of(List.of(missing))).isEqualTo(missing);
        assertThat(StockOverTime.MEAN.of(
                        List.of(MetricValue.amount(Money.of("10", "EUR")), MetricValue.amount(Money.of("15", "EUR")))))
                .hasToString("EUR 12.50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StockOverTime.LAST.of(List.of(MetricValue.ratio(1, 2))))
                .withMessage("reading '0.5' is not a count or an amount; give readings of a stock");
    }

    @Test
    void stocksOfRowsAddOverListsAndNotOverMonths() {
        List<ChannelFact> rows =
                List.of(list("A", 900, "2026-01-31"), list("A", 1100, "2026-02-28"), list("B", 50, "2026-01-31"));
        ChannelReport byChannel = rows.stream().collect(ChannelReport.byChannel());
        assertThat(byChannel.row("A").orElseThrow().get(StandardEmailMetrics.LIST_SIZE))
                .isEqualTo(MetricValue.count(1100));
        assertThat(byChannel.total().get(StandardEmailMetrics.LIST_SIZE)).isEqualTo(MetricValue.count(1150));
        ChannelReport byMonth = rows.parallelStream().collect(ChannelReport.by(Dimension.MONTH));
        assertThat(byMonth.row("2026-01").orElseThrow().get(StandardEmailMetrics.LIST_SIZE))
                .isEqualTo(MetricValue.count(950));
        assertThat(byMonth.total().get(StandardEmailMetrics.LIST_SIZE)).isEqualTo(MetricValue.count(1150));
        assertThat(byMonth.total().leftOut(StandardEmailMetrics.LIST_SIZE))
                .extracting(LeftOut::toString)
                .containsExactly("part of 2026-01 (list size: 900, does not add)");
    }

    private static ChannelFact list(String name, long size, String day) {
        return ChannelFact.of(ChannelMetrics.builder(name)
                        .count(EmailMeasures.LIST_SIZE, size)
                        .build())
                .withDate(LocalDate.parse(day));
    }

    private static ChannelMetrics opens(String name, long opens) {
        return ChannelMetrics.builder(name)
                .count(EmailMeasures.SENT, 1000)
                .count(EmailMeasures.HARD_BOUNCES, 0)
                .count(EmailMeasures.SOFT_BOUNCES, 0)
                .count(EmailMeasures.UNIQUE_OPENS, opens)
                .build();
    }
}
