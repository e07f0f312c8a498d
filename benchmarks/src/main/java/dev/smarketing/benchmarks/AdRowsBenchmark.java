package dev.smarketing.benchmarks;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.reporting.kpi.ChannelColumns;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.kpi.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to add up advertising rows by channel and day? The peers are a loop over the same arrays, and
 * collectors over rows with decimal money. Ten million rows as objects need 2 GB:
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar AdRowsBenchmark -p rows=10000000 -jvmArgs -Xmx6g</pre>
 */
@Question(value = "Adding up ad rows by channel and day", yardstick = "loop")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdRowsBenchmark {

    private static final List<String> CHANNELS =
            List.of("Search", "Social", "Display", "Video", "E-mail", "Affiliate", "Audio", "Print");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;

    /** The number of rows. */
    @Param("100000")
    public int rows = 100_000;

    int[] channel = {};
    int[] day = {};
    long[] spend = {};
    long[] clicks = {};
    long[] leads = {};
    long[] revenue = {};

    /** Only the collectors need them. */
    @State(Scope.Benchmark)
    public static class Rows {

        private List<AdRow> all = List.of();

        /**
         * Makes a row object of each.
         *
         * @param columns the columns
         */
        @Setup
        public void prepare(AdRowsBenchmark columns) {
            List<AdRow> made = new ArrayList<>(columns.rows);
            for (int i = 0; i < columns.rows; i++) {
                made.add(new AdRow(
                        CHANNELS.get(columns.channel[i]),
                        FIRST.plusDays(columns.day[i]),
                        BigDecimal.valueOf(columns.spend[i], 2),
                        columns.clicks[i],
                        columns.leads[i],
                        BigDecimal.valueOf(columns.revenue[i], 2)));
            }
            all = Collections.unmodifiableList(made);
        }
    }

    /** Only the stream needs them. */
    @State(Scope.Benchmark)
    public static class CentRows {

        private List<CentRow> all = List.of();

        /**
         * Makes a row object of each.
         *
         * @param columns the columns
         */
        @Setup
        public void prepare(AdRowsBenchmark columns) {
            List<CentRow> made = new ArrayList<>(columns.rows);
            for (int i = 0; i < columns.rows; i++) {
                made.add(new CentRow(
                        CHANNELS.get(columns.channel[i]),
                        FIRST.plusDays(columns.day[i]),
                        columns.spend[i],
                        columns.clicks[i],
                        columns.leads[i],
                        columns.revenue[i]));
            }
            all = Collections.unmodifiableList(made);
        }
    }

    /** A row with money in minor units. */
    private record CentRow(String channel, LocalDate day, long spend, long clicks, long leads, long revenue) {}

    /** A row as an application holds it. */
    private record AdRow(
            String channel, LocalDate day, BigDecimal spend, long clicks, long leads, BigDecimal revenue) {}

    /**
     * Where a sum belongs.
     *
     * @param channel the channel
     * @param day the day
     */
    record Key(String channel, LocalDate day) {}

    /**
     * The sums of a channel and day.
     *
     * @param spend money paid
     * @param clicks clicks
     * @param leads leads
     * @param revenue money brought
     */
    record Sums(BigDecimal spend, long clicks, long leads, BigDecimal revenue) {

        private Sums plus(Sums other) {
            return new Sums(
                    spend.add(other.spend),
                    Math.addExact(clicks, other.clicks),
                    Math.addExact(leads, other.leads),
                    revenue.add(other.revenue));
        }
    }

    /** Makes the rows from a fixed seed. */
    @Setup
    public void prepare() {
        Random random = new Random(20_250_101);
        channel = random.ints(rows, 0, CHANNELS.size()).toArray();
        day = random.ints(rows, 0, DAYS).toArray();
        spend = random.longs(rows, -500, 40_000).toArray();
        clicks = random.longs(rows, 0, 900).toArray();
        leads = random.longs(rows, 0, 40).toArray();
        revenue = random.longs(rows, -5_000, 900_000).toArray();
    }

    /**
     * The library.
     *
     * @return the report
     */
    @Benchmark
    public ChannelReport columns() {
        return empty().add(channel, day, spend, clicks, leads, revenue).report();
    }

    private static ChannelColumns empty() {
        return ChannelColumns.of(
                Currency.getInstance("EUR"),
                CHANNELS,
                DateRange.of(FIRST, FIRST.plusDays(DAYS)),
                Measure.SPEND,
                Measure.CLICKS,
                Measure.LEADS,
                Measure.REVENUE);
    }

    /**
     * The library over a stream of row objects with money in minor units.
     *
     * @param given the rows
     * @return the report
     */
    @Benchmark
    public ChannelReport stream(CentRows given) {
        return given.all.stream()
                .collect(ChannelColumns.collector(
                        AdRowsBenchmark::empty,
                        CentRow::channel,
                        CentRow::day,
                        CentRow::spend,
                        CentRow::clicks,
                        CentRow::leads,
                        CentRow::revenue))
                .report();
    }

    /**
     * A loop without any check.
     *
     * @return the sums, four a channel and day
     */
    @Benchmark
    public long[][] loop() {
        long[][] sums = new long[4][CHANNELS.size() * DAYS];
        for (int i = 0; i < channel.length; i++) {
            int cell = channel[i] * DAYS + day[i];
            sums[0][cell] += spend[i];
            sums[1][cell] += clicks[i];
            sums[2][cell] += leads[i];
            sums[3][cell] += revenue[i];
        }
        return sums;
    }

    /**
     * Collectors over rows.
     *
     * @param given the rows
     * @return the sums by channel and day
     */
    @Benchmark
    public Map<Key, Sums> collectors(Rows given) {
        return given.all.stream()
                .collect(Collectors.toMap(
                        row -> new Key(row.channel(), row.day()),
                        row -> new Sums(row.spend(), row.clicks(), row.leads(), row.revenue()),
                        Sums::plus));
    }
}
