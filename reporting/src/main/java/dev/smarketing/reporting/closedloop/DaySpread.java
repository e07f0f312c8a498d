package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** How long something took, case by case, in whole calendar days; negative where dates contradict each other. */
public final class DaySpread {

    private static final int WHOLE = 100;

    private final long[] days;

    private DaySpread(long[] days) {
        this.days = days;
    }

    static DaySpread of(Collection<Long> days) {
        long[] sorted = days.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new DaySpread(sorted);
    }

    /**
     * The cases.
     *
     * @return how many
     */
    public long count() {
        return days.length;
    }

    long sum() {
        return LongStream.of(days).reduce(0, Math::addExact);
    }

    /**
     * The cases of at most a number of days, negative ones included.
     *
     * @param limit the number of days, itself included
     * @return how many
     */
    public long within(int limit) {
        return LongStream.of(days).filter(day -> day <= limit).count();
    }

    /**
     * Sum of the days / cases.
     *
     * @return the mean with both sides; undefined without cases
     */
    public MetricValue mean() {
        return MetricValue.ratio(sum(), days.length);
    }

    /**
     * The middle; of an even number of cases half the sum of the middle two.
     *
     * @return the exact number of days, halves kept; undefined without cases
     */
    public MetricValue median() {
        if (days.length == 0) {
            return none();
        }
        BigDecimal lower = BigDecimal.valueOf(days[(days.length - 1) / 2]);
        BigDecimal upper = BigDecimal.valueOf(days[days.length / 2]);
        return new Quantity(lower.add(upper).multiply(new BigDecimal("0.5")));
    }

    /**
     * The fewest days within which a share of the cases was done, by nearest rank: always days that occurred. The 50th
     * may differ from the {@linkplain #median() median} by half a step.
     *
     * @param percent the share of the cases, 1 to 100
     * @return the days; undefined without cases
     */
    public MetricValue percentile(int percent) {
        Require.between(percent, 1, WHOLE, "percentile");
        long rank = ((long) percent * days.length + WHOLE - 1) / WHOLE;
        return days.length == 0 ? none() : MetricValue.count(days[(int) rank - 1]);
    }

    /**
     * The fewest days.
     *
     * @return the days; undefined without cases
     */
    public MetricValue fewest() {
        return days.length == 0 ? none() : MetricValue.count(days[0]);
    }

    /**
     * The most days.
     *
     * @return the days; undefined without cases
     */
    public MetricValue most() {
        return days.length == 0 ? none() : MetricValue.count(days[days.length - 1]);
    }

    private static MetricValue none() {
        return MetricValue.ratio(0, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySpread spread && Arrays.equals(days, spread.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }

    /**
     * The days in order.
     *
     * @return for example {@code [3, 8, 31] days}
     */
    @Override
    public String toString() {
        return Arrays.toString(days) + " days";
    }
}
