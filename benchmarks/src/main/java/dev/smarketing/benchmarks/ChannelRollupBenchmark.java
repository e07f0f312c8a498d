package dev.smarketing.benchmarks;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * How long does it take to roll the rows of an advertising export up to one line a channel? The peers are the
 * stream that an application writes over its own rows, and the least that could be done: whole cents in arrays.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar ChannelRollup -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChannelRollupBenchmark {

    private static final long SEED = 20_240_601;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final List<String> CHANNELS =
            List.of("Search", "Social", "Display", "Video", "E-mail", "Affiliate", "Audio", "Print");

    /** The number of rows. */
    @Param("100000")
    public int rows = 100_000;

    private List<AdRow> adRows = List.of();
    private List<ChannelFact> facts = List.of();
    private int[] channels = {};
    private long[] spendCents = {};
    private long[] impressions = {};
    private long[] clicks = {};
    private long[] leads = {};
    private long[] sales = {};
    private long[] revenueCents = {};

    /** A row of an export, as an application reads it. */
    private record AdRow(
            String channel,
            BigDecimal spend,
            long impressions,
            long clicks,
            long leads,
            long sales,
            BigDecimal revenue) {

        ChannelFact toFact() {
            return ChannelFact.of(ChannelMetrics.builder(Channel.of(channel))
                    .spend(Money.of(spend, EURO))
                    .impressions(impressions)
                    .clicks(clicks)
                    .leads(leads)
                    .sales(sales)
                    .revenue(Money.of(revenue, EURO))
                    .build());
        }
    }

    /**
     * The sums of a channel.
     *
     * @param spend money paid
     * @param impressions times an advertisement was shown
     * @param clicks times it was clicked
     * @param leads people who left their data
     * @param sales won customers
     * @param revenue money they brought
     */
    record Sums(BigDecimal spend, long impressions, long clicks, long leads, long sales, BigDecimal revenue) {

        private static Sums of(AdRow row) {
            return new Sums(row.spend, row.impressions, row.clicks, row.leads, row.sales, row.revenue);
        }

        private Sums plus(Sums other) {
            return new Sums(
                    spend.add(other.spend),
                    impressions + other.impressions,
                    clicks + other.clicks,
                    leads + other.leads,
                    sales + other.sales,
                    revenue.add(other.revenue));
        }
    }

    /** Makes the rows from the fixed seed. */
    @Setup
    public void prepare() {
        prepare(SEED);
    }

    /** Makes rows: a few credits and refunds, many rows without a sale. */
    void prepare(long seed) {
        Random random = new Random(seed);
        channels = random.ints(rows, 0, CHANNELS.size()).toArray();
        impressions = random.longs(rows, 0, 50_000).toArray();
        spendCents = cents(random, 40_000);
        revenueCents = cents(random, 900_000);
        clicks = new long[rows];
        leads = new long[rows];
        sales = new long[rows];
        for (int i = 0; i < rows; i++) {
            clicks[i] = impressions[i] / (20 + random.nextInt(80));
            leads[i] = clicks[i] / (5 + random.nextInt(20));
            sales[i] = leads[i] / (2 + random.nextInt(30));
            revenueCents[i] = sales[i] == 0 ? 0 : revenueCents[i];
        }
        adRows = Stream.iterate(0, i -> i + 1).limit(rows).map(this::row).toList();
        facts = adRows.stream().map(AdRow::toFact).toList();
    }

    private long[] cents(Random random, long below) {
        return random.longs(rows, 0, below)
                .map(cents -> random.nextInt(100) == 0 ? -cents : cents)
                .toArray();
    }

    private AdRow row(int i) {
        return new AdRow(
                CHANNELS.get(channels[i]),
                BigDecimal.valueOf(spendCents[i], 2),
                impressions[i],
                clicks[i],
                leads[i],
                sales[i],
                BigDecimal.valueOf(revenueCents[i], 2));
    }

    /**
     * The library over its own facts.
     *
     * @return the report with its total
     */
    @Benchmark
    public ChannelReport library() {
        return facts.stream().collect(ChannelReport.byChannel());
    }

    /**
     * The library over the rows of the application: each becomes a fact on the way.
     *
     * @return the report with its total
     */
    @Benchmark
    public ChannelReport libraryFromRows() {
        return adRows.stream().map(AdRow::toFact).collect(ChannelReport.byChannel());
    }

    /**
     * A stream of the rows of the application.
     *
     * @return the sums by channel
     */
    @Benchmark
    public Map<String, Sums> streamOfDecimals() {
        return adRows.stream().collect(Collectors.toMap(AdRow::channel, Sums::of, Sums::plus, TreeMap::new));
    }

    /**
     * A loop over columns of whole cents.
     *
     * @return the sums by channel
     */
    @Benchmark
    public Map<String, Sums> loopOverCents() {
        long[] spend = new long[CHANNELS.size()];
        long[] shown = new long[CHANNELS.size()];
        long[] clicked = new long[CHANNELS.size()];
        long[] won = new long[CHANNELS.size()];
        long[] sold = new long[CHANNELS.size()];
        long[] revenue = new long[CHANNELS.size()];
        boolean[] seen = new boolean[CHANNELS.size()];
        for (int i = 0; i < channels.length; i++) {
            int channel = channels[i];
            spend[channel] += spendCents[i];
            shown[channel] += impressions[i];
            clicked[channel] += clicks[i];
            won[channel] += leads[i];
            sold[channel] += sales[i];
            revenue[channel] += revenueCents[i];
            seen[channel] = true;
        }
        Map<String, Sums> sums = new TreeMap<>();
        for (int channel = 0; channel < CHANNELS.size(); channel++) {
            if (seen[channel]) {
                sums.put(
                        CHANNELS.get(channel),
                        new Sums(
                                BigDecimal.valueOf(spend[channel], 2),
                                shown[channel],
                                clicked[channel],
                                won[channel],
                                sold[channel],
                                BigDecimal.valueOf(revenue[channel], 2)));
            }
        }
        return sums;
    }
}
