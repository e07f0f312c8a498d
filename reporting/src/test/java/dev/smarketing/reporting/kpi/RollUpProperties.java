package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
                .mergedWith(columns(rows.subList(half, rows.size())))
                .report();
        ChannelReport facts = rows.stream().map(Row::fact).collect(ChannelReport.by(Dimension.CHANNEL, Dimension.DAY));
        assertThat(columns.rows()).isEqualTo(facts.rows());
        assertThat(columns.total()).isEqualTo(facts.total());
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
