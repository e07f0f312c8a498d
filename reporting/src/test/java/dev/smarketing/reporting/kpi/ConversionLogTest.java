package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.reporting.kpi.ConversionEvent.Conversion;
import dev.smarketing.reporting.kpi.ConversionEvent.Refund;
import dev.smarketing.reporting.kpi.ConversionEvent.Retraction;
import dev.smarketing.reporting.kpi.ConversionLog.Corrections;
import dev.smarketing.reporting.kpi.ConversionLog.Dating;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** H14 and H15 of the KPI reference. */
class ConversionLogTest {

    private static final Channel SEARCH = Channel.of("Search");
    private static final DateRange JANUARY = DateRange.of(YearMonth.of(2026, 1));
    private static final DateRange FEBRUARY = DateRange.of(YearMonth.of(2026, 2));

    private static List<ConversionEvent> h14() {
        return List.of(
                order("o1", "2026-01-10", "100"),
                order("o1", "2026-01-10", "100"),
                order("o2", "2026-01-15", "250"),
                order("o3", "2026-01-20", "80"),
                new Refund("r2", "o2", at("2026-02-03"), at("2026-02-03"), euros("50")),
                new Retraction("x3", "o3", at("2026-02-05"), at("2026-02-05")));
    }

    @Test
    void thePastIsRestatedAsItIsKnown() {
        ConversionLog then = log(h14(), "2026-01-31", Dating.BY_CONVERSION, Corrections.RESTATED);
        assertThat(then.in("Search", JANUARY)).hasToString("Search: sales 3, revenue EUR 430.00");
        ConversionLog now = log(h14(), "2026-02-10", Dating.BY_CONVERSION, Corrections.RESTATED);
        assertThat(now.in("Search", JANUARY)).hasToString("Search: sales 2, revenue EUR 300.00");
        assertThat(now.in("Search", FEBRUARY)).hasToString("Search: sales 0, revenue EUR 0.00");
        ConversionLog ownDays = log(h14(), "2026-02-10", Dating.BY_CONVERSION, Corrections.BY_EVENT_DATE);
        assertThat(ownDays.in("Search", JANUARY)).hasToString("Search: sales 3, revenue EUR 430.00");
        assertThat(ownDays.in("Search", FEBRUARY)).hasToString("Search: sales -1, revenue EUR -130.00");
        assertThat(now.findings()).isEmpty();
        List<ConversionEvent> reversed = new ArrayList<>(h14());
        Collections.reverse(reversed);
        assertThat(log(reversed, "2026-02-10", Dating.BY_CONVERSION, Corrections.BY_EVENT_DATE)
                        .facts())
                .isEqualTo(ownDays.facts());
    }

    @Test
    void aConversionIsDatedByItsClickOrByItself() {
        List<ConversionEvent> events = List.of(
                new Conversion("o1", SEARCH, at("2026-01-30"), at("2026-02-02"), at("2026-02-02"), euros("40")));
        assertThat(costPerSale(events, Dating.BY_CLICK, JANUARY, "100")).hasToString("EUR 100.00");
        assertThat(costPerSale(events, Dating.BY_CONVERSION, JANUARY, "100"))
                .hasToString("undefined: EUR 100.00 without result");
        assertThat(costPerSale(events, Dating.BY_CONVERSION, FEBRUARY, "0")).hasToString("EUR 0.00");
        assertThat(joined(events, Dating.BY_CONVERSION, FEBRUARY, "0").findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("has results without spend");
    }

    private static MetricValue costPerSale(List<ConversionEvent> events, Dating dating, DateRange days, String spend) {
        return joined(events, dating, days, spend).total().costPerAcquisition();
    }

    private static ChannelReport joined(List<ConversionEvent> events, Dating dating, DateRange days, String spend) {
        ChannelMetrics sales =
                log(events, "2026-03-01", dating, Corrections.RESTATED).in("Search", days);
        ChannelMetrics paid = ChannelMetrics.builder(SEARCH).spend(euros(spend)).build();
        return List.of(ChannelFact.of(sales), ChannelFact.of(paid)).stream().collect(ChannelReport.byChannel());
    }

    @Test
    void theRowsJoinSpendInAnyRollUp() {
        ChannelReport report =
                log(h14(), "2026-02-10", Dating.BY_CONVERSION, Corrections.BY_EVENT_DATE).facts().stream()
                        .collect(ChannelReport.by(Dimension.CHANNEL, Dimension.MONTH));
        assertThat(report)
                .hasToString("Search / 2026-01: sales 3, revenue EUR 430.00\n"
                        + "Search / 2026-02: sales -1, revenue EUR -130.00");
        assertThat(report.total().revenue()).hasToString("EUR 300.00");
    }

    @Test
    void aRetractionTakesWhatRefundsHaveLeft() {
        List<ConversionEvent> events = List.of(
                order("o1", "2026-01-10", "100"),
                new Refund("r1", "o1", at("2026-01-12"), at("2026-01-12"), euros("30")),
                new Retraction("x1", "o1", at("2026-02-01"), at("2026-02-01")),
                new Refund("r9", "o1", at("2026-02-09"), at("2026-02-09"), euros("70")));
        ConversionLog ownDays = log(events, "2026-03-01", Dating.BY_CONVERSION, Corrections.BY_EVENT_DATE);
        assertThat(ownDays.in("Search", JANUARY)).hasToString("Search: sales 1, revenue EUR 70.00");
        assertThat(ownDays.in("Search", FEBRUARY)).hasToString("Search: sales -1, revenue EUR -70.00");
        assertThat(log(events, "2026-03-01", Dating.BY_CONVERSION, Corrections.RESTATED)
                        .in("Search", JANUARY))
                .hasToString("Search: sales 0, revenue EUR 0.00");
    }

    @Test
    void aLateConversionCountsFromWhenItWasRecorded() {
        List<ConversionEvent> events = List.of(
                new Conversion("late", SEARCH, at("2026-01-30"), at("2026-01-31"), at("2026-02-20"), euros("40")));
        assertThat(log(events, "2026-02-19", Dating.BY_CONVERSION, Corrections.RESTATED)
                        .in("Search", JANUARY))
                .hasToString("Search: sales 0");
        assertThat(log(events, "2026-02-20", Dating.BY_CONVERSION, Corrections.RESTATED)
                        .in("Search", JANUARY))
                .hasToString("Search: sales 1, revenue EUR 40.00");
    }

    @Test
    void theZoneOfTheReportCutsTheDays() {
        Instant instant = Instant.parse("2026-01-31T23:30:00Z");
        List<ConversionEvent> events = List.of(new Conversion("o1", SEARCH, instant, instant, instant, euros("40")));
        assertThat(ConversionLog.asOf(
                                events,
                                at("2026-03-01"),
                                ZoneId.of("Europe/Paris"),
                                Dating.BY_CONVERSION,
                                Corrections.RESTATED)
                        .in("Search", FEBRUARY)
                        .sales())
                .isEqualTo(MetricValue.count(1));
    }

    @Test
    void contradictionsAreReported() {
        List<ConversionEvent> events = List.of(
                order("o1", "2026-01-10", "100"),
                new Conversion("o1", SEARCH, at("2026-01-10"), at("2026-01-10"), at("2026-01-11"), euros("999")),
                new Refund("r1", "o1", at("2026-01-12"), at("2026-01-12"), euros("130")),
                new Refund("r7", "o7", at("2026-01-12"), at("2026-01-12"), euros("1")));
        ConversionLog log = log(events, "2026-03-01", Dating.BY_CONVERSION, Corrections.RESTATED);
        assertThat(log.in("Search", JANUARY)).hasToString("Search: sales 1, revenue EUR -30.00");
        assertThat(log.findings())
                .extracting(finding -> finding.toText(Language.ENGLISH))
                .containsExactly(
                        "o1 came more than once with different content; only the first one counts",
                        "o1 has refunds above its value: EUR -30.00 remains, counted in",
                        "o7 was refunded or retracted but is not a known conversion; the correction does not count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refund("r1", "o1", at("2026-01-12"), at("2026-01-12"), euros("-5")))
                .withMessage("refund 'r1' is of EUR -5.00; give the amount that was paid back, above 0");
    }

    private static ConversionLog log(
            List<ConversionEvent> events, String asOf, Dating dating, Corrections corrections) {
        return ConversionLog.asOf(events, at(asOf), ZoneOffset.UTC, dating, corrections);
    }

    private static Conversion order(String id, String day, String value) {
        return new Conversion(id, SEARCH, at(day), at(day), at(day), euros(value));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    /** Of two retractions the first takes the conversion away; a refund after it takes nothing more. */
    @Test
    void theFirstRetractionCountsAndRefundsAfterItDoNot() {
        List<ConversionEvent> events = new ArrayList<>(List.of(
                order("o1", "2026-01-10", "100"),
                new Retraction("x2", "o1", at("2026-02-05"), at("2026-02-05")),
                new Retraction("x1", "o1", at("2026-01-20"), at("2026-01-20")),
                new Refund("r1", "o1", at("2026-01-25"), at("2026-01-25"), euros("150"))));
        for (int i = 0; i < 2; i++) {
            ConversionLog log = log(events, "2026-03-01", Dating.BY_CONVERSION, Corrections.BY_EVENT_DATE);
            assertThat(log.in("Search", JANUARY)).hasToString("Search: sales 0, revenue EUR 0.00");
            assertThat(log.in("Search", FEBRUARY)).hasToString("Search: sales 0, revenue EUR 0.00");
            assertThat(log.findings()).isEmpty();
            Collections.reverse(events);
        }
        // to the cent of the value is not above it
        assertThat(log(
                                List.of(
                                        order("o1", "2026-01-10", "100"),
                                        new Refund("r1", "o1", at("2026-01-25"), at("2026-01-25"), euros("100"))),
                                "2026-03-01",
                                Dating.BY_CONVERSION,
                                Corrections.RESTATED)
                        .findings())
                .isEmpty();
    }
}
