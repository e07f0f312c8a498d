package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.reporting.attribution.AttributionModel;
import dev.smarketing.reporting.attribution.ChannelPaths;
import dev.smarketing.reporting.attribution.Journey;
import dev.smarketing.reporting.attribution.JourneyRules;
import dev.smarketing.reporting.attribution.MarkovModel;
import dev.smarketing.reporting.attribution.Touchpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One test a line of what users of existing systems complain about, in the order of the KPI reference. */
class KpiComplaintsTest {

    private static final Channel SEARCH = Channel.of("Search");
    private static final Channel DIRECT = Channel.of("Direct");
    private static final Channel EMAIL = Channel.of("Email");

    private static ChannelMetricsBuilder spent(String name, String amount) {
        return ChannelMetrics.builder(name).spend(Money.of(amount, "EUR"));
    }

    @Test
    void theTotalOfARatioColumnIsPooledNeitherSummedNorAveraged() {
        ChannelReport report = ChannelReport.of(
                spent("A", "100").clicks(10).leads(1).build(),
                spent("B", "100").clicks(990).leads(99).build());
        // 200 / 1000, not (10 + 0.10) and not its half
        List<Cell> total = report.table(Language.ENGLISH, List.of(StandardMetrics.CPC))
                .rows()
                .get(2);
        assertThat(total.get(1)).isEqualTo(Cell.of(MetricValue.unitCost(Money.of("200", "EUR"), 1000)));
    }

    @Test
    void divisionByZeroIsUndefinedAndNeverTheBestOrNothing() {
        ChannelMetrics free = spent("Free", "0").sales(3).build();
        ChannelMetrics vain = spent("Vain", "90").sales(0).build();
        ChannelMetrics paid = spent("Paid", "50").sales(1).build();
        assertThat(vain.costPerAcquisition()).hasToString("undefined: EUR 90.00 without result");
        assertThat(ChannelReport.of(vain, paid).places(StandardMetrics.CPA))
                .containsExactly(Map.entry("Paid", 1), Map.entry("Vain", 2));
        // a CPA of 0 is a value, and a finding says that it does not compare
        assertThat(free.findings()).singleElement().asString().contains("do not compare with paid channels");
        // an unknown sum is not 0.00, and one missing input does not empty the others' sum
        assertThat(ChannelMetrics.builder("X")
                        .notReported(Measure.SPEND)
                        .build()
                        .spend())
                .isEqualTo(new NotReported());
        ChannelMetrics pool = paid.plus(
                ChannelMetrics.builder("X").notReported(Measure.SPEND).sales(5).build());
        assertThat(pool.spend()).hasToString("EUR 50.00");
        assertThat(pool.costPerAcquisition()).hasToString("EUR 50.00");
        assertThat(pool.leftOut(StandardMetrics.CPA)).hasToString("[X (spend: not reported)]");
    }

    @Test
    void currenciesAreNeverMixed() {
        assertThatThrownBy(() -> spent("A", "1")
                        .build()
                        .plus(ChannelMetrics.builder("B")
                                .spend(Money.of("1", "USD"))
                                .build()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amounts in EUR and USD cannot be combined; convert one of them first");
    }

    @Test
    void allSourcesCutTheirDaysInOneZoneAndTheirWeeksByIso() {
        Instant late = Instant.parse("2025-12-28T23:30:00Z");
        ZoneId paris = ZoneId.of("Europe/Paris");
        ChannelReport report = Stream.of("ads", "shop")
                .map(source -> ChannelFact.of(
                                ChannelMetrics.builder(source).leads(1).build())
                        .withInstant(late, paris))
                .collect(ChannelReport.by(Dimension.WEEK));
        assertThat(report).hasToString("2026-W01: leads 2");
    }

    @Test
    void lateAndRestatedConversionsAreAsKnownThenOrAsKnownNow() {
        Instant sold = Instant.parse("2026-01-31T12:00:00Z");
        List<ConversionEvent> events = List.of(new ConversionEvent.Conversion(
                "o1", SEARCH, sold, sold, sold.plusSeconds(864_000), Money.of("10", "EUR")));
        DateRange january = DateRange.parse("2026-01-01/2026-02-01");
        for (int later : new int[] {0, 1}) {
            assertThat(ConversionLog.asOf(
                                    events,
                                    sold.plusSeconds(863_999L + later),
                                    ZoneId.of("UTC"),
                                    ConversionLog.Dating.BY_CONVERSION,
                                    ConversionLog.Corrections.RESTATED)
                            .in("Search", january)
                            .sales())
                    .isEqualTo(MetricValue.count(later));
        }
    }

    @Test
    void oneSaleOfTwoPlatformsCountsOnceByItsId() {
        ChannelReport report = Stream.of("Search", "Social")
                .map(name -> ChannelFact.of(
                                ChannelMetrics.builder(name).sales(1).build())
                        .withId("order-7"))
                .collect(ChannelReport.byChannel());
        assertThat(report.total().sales()).isEqualTo(MetricValue.count(1));
        assertThat(report.findings()).singleElement().asString().contains("order-7 came more than once");
        // one purchase stands under one metric: leads and sales are two, and no sum of them is taken for conversions
        ChannelMetrics both = ChannelMetrics.builder("Search").leads(1).sales(1).build();
        assertThat(both.sales()).isEqualTo(MetricValue.count(1));
    }

    @Test
    void aPartialPeriodIsNotAFall() {
        assertThat(PeriodToDate.SAME_ELAPSED
                        .compare(List.of(MetricValue.count(10)), List.of(MetricValue.count(10), MetricValue.count(10)))
                        .relative())
                .isEqualTo(MetricValue.ratio(0, 10));
    }

    private static Journey journey(String id, Channel... channels) {
        Instant end = Instant.parse("2026-03-01T00:00:00Z");
        List<Touchpoint> touches = new ArrayList<>();
        for (Channel channel : channels) {
            touches.add(Touchpoint.of(channel, end.minusSeconds(1000L - touches.size())));
        }
        return Journey.converted(id, end, Money.of("100.00", "EUR"), touches);
    }

    @Test
    void noCentIsLost() {
        assertThat(AttributionModel.linear().credit(journey("o1", SEARCH, EMAIL, SEARCH)))
                .hasToString("o1: Search 1/3 EUR 33.34, Email 1/3 EUR 33.33, Search 1/3 EUR 33.33");
    }

    @Test
    void markovGivesTheSameOnEveryRunAndAddsUp() {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Channel[] channels = {SEARCH, EMAIL, DIRECT, SEARCH, EMAIL};
            journeys.add(journey("o" + i, Arrays.copyOfRange(channels, i % 3, i % 3 + 1 + i % 2)));
        }
        String first = MarkovModel.firstOrder()
                .attribute(ChannelPaths.of(journeys, JourneyRules.everyTouch()))
                .toString();
        Collections.shuffle(journeys, new Random(5));
        assertThat(MarkovModel.firstOrder().attribute(ChannelPaths.of(journeys, JourneyRules.everyTouch())))
                .hasToString(first);
    }

    @Test
    void anExcludedChannelIsDroppedAndTheOthersShareTheWhole() {
        Journey journey = journey("o1", SEARCH, EMAIL, DIRECT);
        assertThat(AttributionModel.linear()
                        .with(JourneyRules.everyTouch().excluding(DIRECT))
                        .credit(journey))
                .hasToString("o1: Search 1/2 EUR 50.00, Email 1/2 EUR 50.00");
        assertThat(AttributionModel.lastNonDirectTouch(DIRECT).credit(journey))
                .hasToString("o1: Search 0 EUR 0.00, Email 1 EUR 100.00, Direct 0 EUR 0.00");
    }

    @Test
    void machineOpensStandApart() {
        ChannelMetrics send = ChannelMetrics.builder("e-mail")
                .count(EmailMeasures.SENT, 100)
                .count(EmailMeasures.HARD_BOUNCES, 0)
                .count(EmailMeasures.SOFT_BOUNCES, 0)
                .count(EmailMeasures.UNIQUE_OPENS, 50)
                .count(EmailMeasures.MACHINE_OPENS, 20)
                .build();
        assertThat(send.get(StandardEmailMetrics.OPEN_RATE_WITHOUT_MACHINES)).isEqualTo(MetricValue.ratio(30, 100));
        assertThat(send.get(StandardEmailMetrics.MACHINE_OPEN_SHARE)).isEqualTo(MetricValue.ratio(20, 50));
    }

    @Test
    void aPeriodWithoutDataDoesNotVanish() {
        ChannelReport report = Stream.of("2026-01-15", "2026-03-15")
                .map(day -> ChannelFact.of(
                                ChannelMetrics.builder("Search").leads(1).build())
                        .withDate(LocalDate.parse(day)))
                .collect(ChannelReport.by(Dimension.MONTH));
        assertThat(report.including(Dimension.MONTH, DateRange.parse("2026-01-01/2026-04-01")))
                .hasToString("2026-01: leads 1\n2026-02: nothing reported\n2026-03: leads 1");
    }

    /** The bounce rate that was written as impressions - clicks/impressions. */
    @Test
    void aFormulaIsATypedValueAndNotAText() {
        Metric rate = Metric.of("bounce", "bounce rate", MetricUnit.SHARE, Direction.LOWER_BETTER, Additivity.QUOTIENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.sum(rate, Sum.of(Measure.IMPRESSIONS).minus(Measure.CLICKS)))
                .withMessageStartingWith("unit of metric 'bounce' is SHARE, but its formula");
        assertThat(Formula.quotient(
                        rate, Sum.of(Measure.IMPRESSIONS).minus(Measure.CLICKS), Sum.of(Measure.IMPRESSIONS)))
                .hasToString("(impressions - clicks) / impressions");
    }
}
