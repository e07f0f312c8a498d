package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.StandardMetrics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Leads a day, compared by hand and over rows. */
class PeriodComparisonProperties {

    private static final LocalDate START = LocalDate.parse("2026-03-03");

    private static ChannelFact leads(LocalDate day, int leads) {
        return ChannelFact.of(ChannelMetrics.builder("Search").leads(leads).build())
                .withDate(day);
    }

    private static long sum(List<Integer> days, int from, int to) {
        return days.subList(from, to).stream().mapToLong(Integer::longValue).sum();
    }

    @Property
    void everyWayIsFairAsSaid(
            @ForAll @Size(min = 2, max = 24) List<@IntRange(max = 500) Integer> days,
            @ForAll @IntRange(min = 1, max = 40) int gone,
            @ForAll Random random) {
        int length = days.size() / 2;
        List<ChannelFact> rows = new ArrayList<>();
        for (int day = 0; day < 2 * length; day++) {
            rows.add(leads(START.plusDays(day - length), days.get(day)));
        }
        Collections.shuffle(rows, random);
        PeriodComparison comparison = PeriodComparison.of(
                rows,
                DateRange.of(START, START.plusDays(length)),
                START.plusDays(gone - 1),
                PeriodComparison.Against.PREVIOUS_PERIOD);
        int elapsed = Math.min(gone, length);
        long now = sum(days, length, length + elapsed);
        long same = sum(days, 0, elapsed);
        long whole = sum(days, 0, length);
        assertChange(comparison, PeriodToDate.SAME_ELAPSED, now, BigDecimal.valueOf(same), 1);
        assertChange(comparison, PeriodToDate.PRORATE, now, BigDecimal.valueOf(whole * elapsed), length);
        if (elapsed == length) {
            assertChange(comparison, PeriodToDate.WITHHOLD, now, BigDecimal.valueOf(whole), 1);
        } else {
            assertThat(comparison
                            .change(StandardMetrics.LEADS, PeriodToDate.WITHHOLD)
                            .relative())
                    .isEqualTo(new MetricValue.Pending());
        }
    }

    /** (now - reference / parts) / (reference / parts), multiplied out. */
    private static void assertChange(
            PeriodComparison comparison, PeriodToDate way, long now, BigDecimal reference, long parts) {
        MetricValue found = comparison.change(StandardMetrics.LEADS, way).relative();
        if (reference.signum() == 0) {
            assertThat(found).isInstanceOf(MetricValue.Undefined.class);
            return;
        }
        Ratio change = (Ratio) found;
        BigDecimal difference = BigDecimal.valueOf(now * parts).subtract(reference);
        assertThat(change.part().multiply(reference)).isEqualByComparingTo(difference.multiply(change.whole()));
    }
}
