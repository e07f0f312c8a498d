package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many items were finished in each past period, those with none included. A forecast takes each past period
 * as equally likely for each one to come, independently: with N past periods there are N^k equally likely courses
 * of the next k, and every probability is a count of them over N^k, exact, without a simulation and a seed.
 */
public final class Throughput {

    /** The most items that a forecast or a distribution is made for. */
    public static final int MOST_ITEMS = 20_000;

    /** The most periods that a distribution is made for: a hundred years of weeks. */
    public static final int MOST_PERIODS = 5_200;

    private static final int VERSION = 1;
    private static final int WEEK = 7;
    private static final int WEEKS_A_YEAR = 52;

    private final List<Integer> finished;
    private final int periodDays;
    private final SortedMap<Integer, Long> counts = new TreeMap<>();

    private Throughput(List<Integer> finished, int periodDays) {
        this.finished = Require.elements(finished, "finished");
        this.periodDays = Require.atLeast(periodDays, 1, "days of a period");
        for (int items : this.finished) {
            Require.atLeast(items, 0, "items finished in a period");
            if (items > MOST_ITEMS) {
                throw new IllegalArgumentException("items finished in a period is " + items + ", above " + MOST_ITEMS
                        + "; count larger pieces of work");
            }
            counts.merge(items, 1L, Long::sum);
        }
    }

    /**
     * A history of weeks.
     *
     * @param finished the items finished in each past week, 0 for a week with none, earliest first
     * @return the history
     * @throws IllegalArgumentException if a number is below 0 or above {@link #MOST_ITEMS}
     */
    public static Throughput perWeek(int... finished) {
        Objects.requireNonNull(finished, "finished");
        return of(Arrays.stream(finished).boxed().toList(), WEEK);
    }

    /**
     * A history.
     *
     * @param finished the items finished in each past period, 0 for a period with none, earliest first
     * @param periodDays how many calendar days a period has, 1 or more
     * @return the history
     * @throws IllegalArgumentException if a number is below 0 or above {@link #MOST_ITEMS}
     */
    public static Throughput of(List<Integer> finished, int periodDays) {
        Objects.requireNonNull(finished, "finished");
        return new Throughput(finished, periodDays);
    }

    /**
     * The history with one more period.
     *
     * @param items the items finished in it, 0 or more
     * @return a changed copy
     */
    public Throughput plus(int items) {
        List<Integer> more = new ArrayList<>(finished);
        more.add(items);
        return new Throughput(more, periodDays);
    }

    /**
     * What was finished.
     *
     * @return the items of each period, earliest first
     */
    public List<Integer> finished() {
        return finished;
    }

    /**
     * How long a period is.
     *
     * @return calendar days
     */
    public int periodDays() {
        return periodDays;
    }

    /**
     * When some items will be done.
     *
     * @param items how many are left, 0 to {@link #MOST_ITEMS}
     * @param start the first date of the first period to come
     * @return the forecast
     * @throws IllegalArgumentException if the number is outside its limits
     */
    public Forecast forecast(int items, LocalDate start) {
        return new Forecast(this, items, Objects.requireNonNull(start, "start"));
    }

    /**
     * The exact distribution of the items finished in some periods.
     *
     * @param periods how many periods, 0 to {@link #MOST_PERIODS}
     * @return the probability of each number of items that can occur, in ascending order; 0 items in 0 periods,
     *     nothing without a history
     * @throws IllegalArgumentException if the number is outside its limits
     */
    public SortedMap<Long, MetricValue> distribution(int periods) {
        requirePeriods(periods);
        SortedMap<Long, MetricValue> distribution = new TreeMap<>();
        if (finished.isEmpty()) {
            return Collections.unmodifiableSortedMap(distribution);
        }
        PowerSeries ways = new PowerSeries(counts, periods);
        for (long items = ways.lowest(); items <= ways.highest(); items++) {
            BigInteger found = ways.next();
            if (found.signum() > 0) {
                distribution.put(items, share(found, periods));
            }
        }
        return Collections.unmodifiableSortedMap(distribution);
    }

    /**
     * How many items will be done in some periods, at least.
     *
     * @param periods how many periods, 0 to {@link #MOST_PERIODS}
     * @param probability how sure it has to be, above 0 and at most 1
     * @return the greatest number of items that are reached with at least this probability; empty without a history
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public OptionalLong itemsWithin(int periods, BigDecimal probability) {
        requirePeriods(periods);
        Require.positiveShare(probability, "probability");
        if (finished.isEmpty()) {
            return OptionalLong.empty();
        }
        // P(sum >= m) >= q means: at most (1 - q) N^k of the courses finish fewer than m
        BigDecimal most = BigDecimal.ONE.subtract(probability).multiply(new BigDecimal(courses(periods)));
        PowerSeries ways = new PowerSeries(counts, periods);
        BigInteger fewer = BigInteger.ZERO;
        long items = ways.lowest();
        while (items <= ways.highest()) {
            fewer = fewer.add(ways.next());
            if (new BigDecimal(fewer).compareTo(most) > 0) {
                return OptionalLong.of(items);
            }
            items++;
        }
        return OptionalLong.of(ways.highest());
    }

    /**
     * How long some items take at the average pace.
     *
     * @param items how many, 0 or more
     * @return items / (items per period), in periods, exact; undefined if nothing was ever finished, not reported
     *     without a history
     */
    public MetricValue periodsToClear(long items) {
        return toClear(items, 1, 1);
    }

    /**
     * How long some items take at the average pace, in years of 52 weeks.
     *
     * @param items how many, 0 or more
     * @return periods to clear x days of a period / 364, exact; undefined if nothing was ever finished, not
     *     reported without a history
     */
    public MetricValue yearsToClear(long items) {
        return toClear(items, periodDays, (long) WEEK * WEEKS_A_YEAR);
    }

    private MetricValue toClear(long items, long days, long perYear) {
        Require.atLeast(items, 0, "number of items");
        if (finished.isEmpty()) {
            return new MetricValue.NotReported();
        }
        long done = finished.stream().mapToLong(Integer::longValue).sum();
        return MetricValue.ratio(
                BigDecimal.valueOf(items)
                        .multiply(BigDecimal.valueOf(finished.size()))
                        .multiply(BigDecimal.valueOf(days)),
                BigDecimal.valueOf(done).multiply(BigDecimal.valueOf(perYear)));
    }

    /** In how many of the equally likely courses of k periods at least so many items are finished. */
    BigInteger coursesWithAtLeast(int items, long periods) {
        return courses(periods).subtract(PowerSeries.below(counts, periods, items));
    }

    BigInteger courses(long periods) {
        return BigInteger.valueOf(finished.size()).pow(Math.toIntExact(periods));
    }

    MetricValue share(BigInteger ways, long periods) {
        return MetricValue.ratio(new BigDecimal(ways), new BigDecimal(courses(periods)));
    }

    int least() {
        return counts.firstKey();
    }

    int most() {
        return counts.lastKey();
    }

    boolean isEmpty() {
        return finished.isEmpty();
    }

    static int requirePeriods(int periods) {
        return Require.between(periods, 0, MOST_PERIODS, "number of periods");
    }

    /**
     * The history as plain data.
     *
     * @return version, period-days, finished
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("period-days", periodDays);
        data.put("finished", finished);
        return Collections.unmodifiableMap(data);
    }

    /**
     * A history from plain data.
     *
     * @param data the data
     * @return the history
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a history
     */
    public static Throughput fromData(Map<String, ?> data) {
        return DataObject.root("throughput", data).make(root -> {
            root.version(VERSION);
            return of(root.values("finished", DataObject::integer), root.integer("period-days"));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Throughput that && periodDays == that.periodDays && finished.equals(that.finished);
    }

    @Override
    public int hashCode() {
        return Objects.hash(finished, periodDays);
    }

    /**
     * The numbers in one line.
     *
     * @return for example {@code throughput per 7 days [1, 3, 0]}
     */
    @Override
    public String toString() {
        return "throughput per " + periodDays + " days " + finished;
    }
}
