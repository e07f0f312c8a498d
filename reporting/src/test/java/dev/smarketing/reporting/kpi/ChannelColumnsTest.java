package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelColumnsTest {

    private static final DateRange WEEK = DateRange.parse("2026-01-05/2026-01-12");

    private static ChannelColumns columns(String currency) {
        return ChannelColumns.of(
                Currency.getInstance(currency), List.of("Search", "Social"), WEEK, Measure.SPEND, Measure.CLICKS);
    }

    @Test
    void addsByChannelAndDay() {
        ChannelReport report = columns("EUR")
                .add(new int[] {0, 0, 1, 0}, new int[] {0, 0, 6, 1}, new long[] {1050, -50, 7, 1}, new long[] {
                    3, 4, 5, 6
                })
                .report();
        assertThat(report).hasToString("""
                        Search / 2026-01-05: spend EUR 10.00, clicks 7
                        Search / 2026-01-06: spend EUR 0.01, clicks 6
                        Social / 2026-01-11: spend EUR 0.07, clicks 5""");
        assertThat(report.along(Dimension.CHANNEL).row("Search").orElseThrow().costPerClick())
                .hasToString("EUR 0.77");
        assertThat(columns("JPY")
                        .add(new int[] {0}, new int[] {0}, new long[] {1050}, new long[] {1})
                        .report()
                        .total()
                        .spend())
                .hasToString("JPY 1,050");
        assertThat(columns("KWD")
                        .add(new int[] {0}, new int[] {0}, new long[] {1050}, new long[] {1})
                        .report()
                        .total()
                        .spend())
                .hasToString("KWD 1.050");
    }

    @Test
    void goesOnExactlyBeyondALong() {
        int[] one = {1, 1, 1};
        int[] day = {2, 2, 2};
        long[] huge = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
        long[] low = {Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};
        ChannelColumns left = columns("EUR").add(one, day, huge, low);
        ChannelColumns right = columns("EUR").add(one, day, huge, low);
        ChannelReport report = left.add(right).report();
        BigDecimal six = BigDecimal.valueOf(6);
        assertThat(report.total().clicks())
                .isEqualTo(new MetricValue.Quantity(
                        BigDecimal.valueOf(Long.MIN_VALUE).multiply(six)));
        assertThat(((MetricValue.Amount) report.total().spend()).money().amount())
                .isEqualByComparingTo(BigDecimal.valueOf(Long.MAX_VALUE, 2).multiply(six));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns("EUR").add(new int[1], new int[1], new long[1]))
                .withMessage("the batch has 1 channels, 1 days and 1 columns for [spend, clicks]; give a column a"
                        + " measure, all of one length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns("EUR").add(new int[] {2}, new int[1], new long[1], new long[1]))
                .withMessage("row 0 is of channel 2 and day 0; channels go from 0 to 1 and days from 0 to 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelColumns.of(
                        Currency.getInstance("EUR"), List.of("Mail"), WEEK, EmailMeasures.UNIQUE_OPENS))
                .withMessage("measure unique opens is UNIQUE and does not add over rows; collect ChannelFact rows"
                        + " instead");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChannelColumns.of(Currency.getInstance("EUR"), List.of("A", "A"), WEEK, Measure.CLICKS))
                .withMessage("channels [A, A] and measures [clicks] need at least one each and none twice; name each"
                        + " once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns("EUR").add(columns("USD")))
                .withMessage("sums of [spend, clicks] of [Search, Social] in 2026-01-05/2026-01-12 in USD cannot be"
                        + " added to sums of [spend, clicks] of [Search, Social] in 2026-01-05/2026-01-12 in EUR;"
                        + " make both with the same currency, channels, days and measures");
    }

    /** A row of an export. */
    private record Ad(String channel, LocalDate day, long cents, long clicks) {}

    private static ChannelColumns collected(Stream<Ad> ads) {
        return ads.collect(ChannelColumns.collector(() -> columns("EUR"), Ad::channel, Ad::day, Ad::cents, Ad::clicks));
    }

    @Test
    void collectsAStreamOfRowsAlsoInParallel() {
        // row i costs i cents and brings i mod 7 clicks; even ones are of Search on Monday
        LocalDate monday = WEEK.start();
        for (Stream<Integer> numbers : List.of(
                IntStream.range(0, 5_000).boxed(),
                IntStream.range(0, 5_000).boxed().parallel())) {
            ChannelColumns sums = collected(numbers.map(
                    i -> i % 2 == 0 ? new Ad("Search", monday, i, i % 7) : new Ad("Social", monday.plusDays(6), i, 1)));
            // evens: 2 x (0 + ... + 2499) cents; odds: 2500 squared; even numbers mod 7 run through 0..6,
            // 2500 = 357 x 7 + 1, and the last one, 4998 = 7 x 714, brings 0: 357 x 21 clicks
            assertThat(sums.report()).hasToString("""
                            Search / 2026-01-05: spend EUR 62,475.00, clicks 7,497
                            Social / 2026-01-11: spend EUR 62,500.00, clicks 2,500""");
        }
        assertThat(collected(Stream.of()).report().rows()).isEmpty();
    }

    @Test
    void aCollectedRowHasToFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collected(Stream.of(new Ad("Fax", WEEK.start(), 1, 1))))
                .withMessage("channel 'Fax' is not one of [Search, Social]; name it when the sums are started");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collected(Stream.of(new Ad("Search", WEEK.end(), 1, 1))))
                .withMessage("day 2026-01-12 is not in 2026-01-05/2026-01-12; start the sums with more days or leave"
                        + " the row out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.<Ad>of()
                        .collect(ChannelColumns.collector(() -> columns("EUR"), Ad::channel, Ad::day, Ad::cents)))
                .withMessage("there are 1 columns for [spend, clicks]; give one a measure, in this order");
    }

    @Test
    void sumsMergedWithThemselvesAreTwiceThem() {
        long[] huge = {Long.MAX_VALUE, Long.MAX_VALUE};
        ChannelColumns sums = columns("EUR").add(new int[2], new int[2], huge, new long[] {1, 2});
        ChannelReport report = sums.add(sums).report();
        assertThat(((MetricValue.Amount) report.total().spend()).money().amount())
                .isEqualByComparingTo(BigDecimal.valueOf(Long.MAX_VALUE, 2).multiply(BigDecimal.valueOf(4)));
        assertThat(report.total().clicks()).isEqualTo(MetricValue.count(6));
    }

    @Test
    void moreSumsThanAnArrayHasPlacesAreRefusedByName() {
        // 3,652,059 dates of the years 1 to 9999, of 600 channels
        DateRange all = DateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(10_000, 1, 1));
        List<String> channels = IntStream.range(0, 600).mapToObj(i -> "c" + i).toList();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ChannelColumns.of(Currency.getInstance("EUR"), channels, all, Measure.CLICKS))
                .withMessage("number of channels by days is 2191235400, above the greatest allowed value 2147483647;"
                        + " give smaller numbers");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ChannelColumns.of(
                        Currency.getInstance("EUR"), channels.subList(0, 300), all, Measure.CLICKS, Measure.LEADS))
                .withMessage("number of channels by days by measures is 2191235400, above the greatest allowed value"
                        + " 2147483647; give smaller numbers");
    }
}
