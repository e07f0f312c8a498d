package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RollUpProperties {

    private static final List<String> CHANNELS = List.of("Search", "Social", "Video");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-26");
    private static final Currency EUR = Currency.getInstance("EUR");

    /** A row as plain numbers. */
    record Row(int channel, int day, long cents, long clicks, int team) {

        ChannelFact fact() {
            return ChannelFact.of(ChannelMetrics.builder(CHANNELS.get(channel))
                            .spend(Money.of(BigDecimal.valueOf(cents, 2), EUR))
                            .clicks(clicks)
                            .build())
                    .withDate(FIRST.plusDays(day))
                    .with(Dimension.TEAM, "team " + team);
        }
    }

    @Property
    void columnsAndRowsHaveOneReport(@ForAll("rows") List<Row> rows) {
        int half = rows.size() / 2;
        ChannelReport columns = columns(rows.subList(0, half))
                .add(columns(rows.subList(half, rows.size())))
                .report();
        ChannelReport facts = rows.stream().map(Row::fact).collect(ChannelReport.by(Dimension.CHANNEL, Dimension.DAY));
        assertThat(columns.rows()).isEqualTo(facts.rows());
        assertThat(columns.total()).isEqualTo(facts.total());
    }

    /** Rows of any number of columns, more than a block of them, split anywhere: the sums of a {@link BigInteger}. */
    @Property
    void columnsAddUpExactly(@ForAll @IntRange(min = 1, max = 5) int width, @ForAll Random random) {
        List<Measure> measures = List.of(Measure.SPEND, Measure.CLICKS, Measure.LEADS, Measure.REVENUE, Measure.MQLS)
                .subList(0, width);
        int size = random.nextInt(4) * 1024 + random.nextInt(3);
        int split = random.nextInt(size + 1);
        int[] channel = random.ints(size, 0, 3).toArray();
        int[] day = random.ints(size, 0, 2).toArray();
        long[][] numbers = new long[width][];
        Map<String, BigInteger> expected = new TreeMap<>();
        for (int column = 0; column < width; column++) {
            // shifted, so that some columns leave the range of a long at once and others never
            int shift = random.nextInt(40);
            numbers[column] = random.longs(size).map(number -> number >> shift).toArray();
            for (int i = 0; i < size; i++) {
                expected.merge(
                        CHANNELS.get(channel[i]) + " / " + FIRST.plusDays(day[i]) + " " + measures.get(column),
                        BigInteger.valueOf(numbers[column][i]),
                        BigInteger::add);
            }
        }
        ChannelColumns late = part(measures, channel, day, numbers, split, size);
        ChannelReport report =
                part(measures, channel, day, numbers, 0, split).add(late).report();
        Map<String, BigInteger> found = new TreeMap<>();
        for (ChannelMetrics row : report.rows()) {
            for (Measure measure : row.measures()) {
                MetricValue value = row.get(measure.metric());
                BigDecimal number = value instanceof MetricValue.Amount amount
                        ? amount.money().amount().movePointRight(2)
                        : ((MetricValue.Quantity) value).number();
                found.put(row.name() + " " + measure, number.toBigIntegerExact());
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static ChannelColumns part(
            List<Measure> measures, int[] channel, int[] day, long[][] numbers, int from, int to) {
        return ChannelColumns.of(
                        EUR, CHANNELS, DateRange.of(FIRST, FIRST.plusDays(2)), measures.toArray(new Measure[0]))
                .add(
                        Arrays.copyOfRange(channel, from, to),
                        Arrays.copyOfRange(day, from, to),
                        Arrays.stream(numbers)
                                .map(column -> Arrays.copyOfRange(column, from, to))
                                .toArray(long[][]::new));
    }

    @Property
    void everyWayOfRollingUpHasTheSameWhole(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        ChannelReport fine = shuffled.parallelStream()
                .map(Row::fact)
                .collect(ChannelReport.by(Dimension.CHANNEL, Dimension.TEAM, Dimension.MONTH));
        ChannelReport teams = rows.stream().map(Row::fact).collect(ChannelReport.by(Dimension.TEAM));
        assertThat(fine.along(Dimension.TEAM).rows()).isEqualTo(teams.rows());
        assertThat(fine.along(Dimension.TEAM).total().costPerClick())
                .isEqualTo(fine.total().costPerClick());
        BigDecimal whole =
                rows.stream().map(row -> BigDecimal.valueOf(row.cents(), 2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!rows.isEmpty()) {
            assertThat(fine.total().get(StandardMetrics.SPEND).toString())
                    .isEqualTo(MetricValue.amount(Money.of(whole, EUR)).toString());
        }
    }

    private static ChannelColumns columns(List<Row> rows) {
        return ChannelColumns.of(EUR, CHANNELS, DateRange.of(FIRST, FIRST.plusDays(20)), Measure.SPEND, Measure.CLICKS)
                .add(
                        rows.stream().mapToInt(Row::channel).toArray(),
                        rows.stream().mapToInt(Row::day).toArray(),
                        rows.stream().mapToLong(Row::cents).toArray(),
                        rows.stream().mapToLong(Row::clicks).toArray());
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.longs(),
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.integers().between(1, 3))
                .as(Row::new)
                .list()
                .ofMaxSize(30);
    }
}
