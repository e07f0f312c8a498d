package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ForecastProperties {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** Follows every course of the periods, one by one. */
    private static SortedMap<Long, Long> courses(List<Integer> history, int periods) {
        SortedMap<Long, Long> ways = new TreeMap<>(Map.of(0L, 1L));
        for (int period = 0; period < periods; period++) {
            SortedMap<Long, Long> next = new TreeMap<>();
            ways.forEach((sum, count) -> history.forEach(items -> next.merge(sum + items, count, Long::sum)));
            ways = next;
        }
        return ways;
    }

    @Property
    void theDistributionIsThatOfAllCourses(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> history,
            @ForAll @IntRange(max = 7) int periods) {
        long all = (long) Math.pow(history.size(), periods);
        SortedMap<Long, MetricValue> expected = new TreeMap<>();
        courses(history, periods).forEach((sum, count) -> expected.put(sum, MetricValue.ratio(count, all)));
        assertThat(Throughput.of(history, 7).distribution(periods)).isEqualTo(expected);
    }

    @Property
    void percentilesAreTheSmallestAndTheGreatest(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 6) Integer> history,
            @ForAll @IntRange(min = 1, max = 12) int items,
            @ForAll @IntRange(min = 1, max = 8) int periods,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        BigDecimal level = BigDecimal.valueOf(percent, 2);
        Throughput throughput = Throughput.of(history, 7);
        long all = (long) Math.pow(history.size(), periods);
        long best = 0;
        for (long m = 0; m <= 6L * periods; m++) {
            long least = m;
            long ways = courses(history, periods).entrySet().stream()
                    .filter(entry -> entry.getKey() >= least)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            best = 100 * ways >= percent * all ? m : best;
        }
        assertThat(throughput.itemsWithin(periods, level)).hasValue(best);

        Forecast forecast = throughput.forecast(items, START);
        if (forecast.completion(level) instanceof Completion.Within within) {
            int found = Math.toIntExact(within.periods());
            assertThat(share(forecast.probabilityWithin(found), level)).isGreaterThanOrEqualTo(0);
            assertThat(share(forecast.probabilityWithin(found - 1), level)).isNegative();
            assertThat(within.date()).isEqualTo(START.plusDays(7L * found - 1));
        } else {
            int least = history.stream().min(Integer::compareTo).orElseThrow();
            int most = history.stream().max(Integer::compareTo).orElseThrow();
            assertThat(most == 0 || (percent == 100 && least == 0)).isTrue();
        }
    }

    private static int share(MetricValue probability, BigDecimal level) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) probability;
        return ratio.part().compareTo(level.multiply(ratio.whole()));
    }

    @Property
    void moreItemsNeverEndSooner(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> history,
            @ForAll @IntRange(min = 1, max = 200) int items,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        BigDecimal level = BigDecimal.valueOf(percent, 2);
        Forecast forecast = Throughput.of(history, 7).forecast(items, START);
        assertThat(within(forecast.dropping(1), level)).isLessThanOrEqualTo(within(forecast, level));
    }

    private static long within(Forecast forecast, BigDecimal level) {
        return ((Completion.Within) forecast.completion(level)).periods();
    }
}
