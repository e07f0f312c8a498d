package dev.smarketing.benchmarks;

import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Tone;
import dev.smarketing.reporting.render.Html;
import dev.smarketing.reporting.render.Markdown;
import dev.smarketing.reporting.render.PlainText;
import dev.smarketing.reporting.render.Svg;
import dev.smarketing.reporting.scoreboard.Scoreboard;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import dev.smarketing.reporting.scoreboard.ScoreboardRow;
import dev.smarketing.reporting.scoreboard.WeeklyPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * How long does it take to write a scoreboard of 53 weeks in all four forms? A third of the metrics are counts, a third
 * costs per lead, a third rates. The peer is what an application writes that has its figures as numbers already: one
 * HTML table of the weeks, without judgement, escaping or any language but one.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar ScoreboardRender -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreboardRenderBenchmark {

    static final int WEEKS = 53;
    private static final long SEED = 20_260_101;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final WeeklyPeriod YEAR = WeeklyPeriod.ofWeeks("2026", LocalDate.of(2025, 12, 29), WEEKS);

    /** The number of metrics. */
    @Param("200")
    public int metrics = 200;

    private Scoreboard board = Scoreboard.of("Year", YEAR);
    private Readings readings = Readings.none();
    private ScoreboardReport report = board.report(readings, YEAR.start());
    private Document document = report.document(Language.ENGLISH);
    private Strips courses =
            new Strips("none", List.of(new Strips.Strip("none", List.of(), Cell.of(0), Tone.NEUTRAL, "")));
    private long[][] numerators = {};
    private long[][] denominators = {};

    /** Makes the readings from the fixed seed. */
    @Setup
    public void prepare() {
        Random random = new Random(SEED);
        numerators = new long[metrics][WEEKS];
        denominators = new long[metrics][WEEKS];
        ReadingsBuilder builder = Readings.builder();
        List<ScoreboardRow> rows = new ArrayList<>();
        for (int i = 0; i < metrics; i++) {
            String id = "metric-" + i;
            rows.add(row(id, i % 3));
            for (int week = 0; week < WEEKS; week++) {
                denominators[i][week] = 500L + random.nextInt(9_500);
                numerators[i][week] = 1L + random.nextInt((int) denominators[i][week]);
                builder.add(id, YEAR.start().plusWeeks(week), value(i, week));
            }
        }
        board = Scoreboard.of("Year", YEAR).with(rows.toArray(ScoreboardRow[]::new));
        readings = builder.build();
        report = report();
        document = views();
        courses = report.courses(Language.ENGLISH);
    }

    private MetricValue value(int metric, int week) {
        long numerator = numerators[metric][week];
        long denominator = denominators[metric][week];
        return switch (metric % 3) {
            case 0 -> MetricValue.count(numerator);
            case 1 -> MetricValue.unitCost(Money.of(BigDecimal.valueOf(100 * numerator, 2), EURO), denominator);
            default -> MetricValue.ratio(numerator, denominator);
        };
    }

    private static ScoreboardRow row(String id, int kind) {
        return switch (kind) {
            case 0 ->
                ScoreboardRow.of(id, Metric.of(id, id, MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.FLOW))
                        .ownedBy("Ana")
                        .toReach(MetricValue.count(130_000));
            case 1 ->
                ScoreboardRow.of(id, Metric.of(id, id, MetricUnit.MONEY, Direction.LOWER_BETTER, Additivity.QUOTIENT))
                        .ownedBy("Ben")
                        .toHold(MetricValue.amount(Money.of("0.55", "EUR")));
            default ->
                ScoreboardRow.of(id, Metric.of(id, id, MetricUnit.SHARE, Direction.HIGHER_BETTER, Additivity.QUOTIENT))
                        .ownedBy("Chloé")
                        .toHold(MetricValue.ratio(1, 2));
        };
    }

    /**
     * All four forms of the whole scoreboard.
     *
     * @return how many characters they have
     */
    @Benchmark
    public int library() {
        return libraryText().length()
                + libraryMarkdown().length()
                + libraryHtml().length()
                + librarySvg().length();
    }

    /**
     * The plain text.
     *
     * @return the text
     */
    @Benchmark
    public String libraryText() {
        return PlainText.withDefaults().render(document);
    }

    /**
     * The Markdown.
     *
     * @return the Markdown
     */
    @Benchmark
    public String libraryMarkdown() {
        return Markdown.withDefaults().render(document);
    }

    /**
     * The page.
     *
     * @return the HTML
     */
    @Benchmark
    public String libraryHtml() {
        return Html.withDefaults().render(document);
    }

    /**
     * The picture of all courses.
     *
     * @return the SVG
     */
    @Benchmark
    public String librarySvg() {
        return Svg.withDefaults().render(courses, Language.ENGLISH);
    }

    /**
     * The report from the readings, before any rendering.
     *
     * @return the report
     */
    @Benchmark
    public ScoreboardReport report() {
        return board.report(readings, YEAR.range().end().minusDays(1));
    }

    /**
     * The views of the report, before any rendering.
     *
     * @return the document
     */
    @Benchmark
    public Document views() {
        return report.document(Language.ENGLISH);
    }

    /**
     * The peer: one HTML table of the weeks from plain numbers.
     *
     * @return the table
     */
    @Benchmark
    public String handWrittenTable() {
        StringBuilder out = new StringBuilder(1 << 18);
        out.append("<table>");
        for (int i = 0; i < metrics; i++) {
            out.append("<tr><th>metric-").append(i).append("</th>");
            for (int week = 0; week < WEEKS; week++) {
                out.append("<td>").append(cell(i, week)).append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    /** A figure as the page writes it, from plain numbers: rounded half to even, exactly. */
    String cell(int metric, int week) {
        long numerator = numerators[metric][week];
        long denominator = denominators[metric][week];
        return switch (metric % 3) {
            case 0 ->
                numerator < 1000 ? Long.toString(numerator) : numerator / 1000 + "," + padded(numerator % 1000, 3);
            case 1 -> {
                long cents = rounded(100 * numerator, denominator);
                yield "EUR " + cents / 100 + "." + padded(cents % 100, 2);
            }
            default -> {
                long tenths = rounded(1000 * numerator, denominator);
                yield tenths / 10 + "." + tenths % 10 + " %";
            }
        };
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    private static long rounded(long numerator, long denominator) {
        long floor = numerator / denominator;
        long rest = 2 * (numerator % denominator);
        return rest > denominator || (rest == denominator && floor % 2 != 0) ? floor + 1 : floor;
    }
}
