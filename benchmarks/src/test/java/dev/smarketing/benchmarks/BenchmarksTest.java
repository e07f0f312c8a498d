package dev.smarketing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.benchmarks.ChannelRollupBenchmark.Sums;
import dev.smarketing.benchmarks.PlainScoring.Judgement;
import dev.smarketing.benchmarks.PlainScoring.Verdict;
import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.planning.PlanStatus;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.reporting.attribution.Attribution;
import dev.smarketing.reporting.attribution.ChannelCredit;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, and the variants that are timed beside each other give the same answer. */
class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 30, 89, 365, 400})
    void businessTimeIsTheSameByEveryRoute(int days) {
        BusinessTimeBenchmark benchmark = new BusinessTimeBenchmark();
        benchmark.days = days;
        assertThat(benchmark.library())
                .isEqualTo(benchmark.loopOverDays())
                .isEqualTo(benchmark.loopOverMinutes())
                .isPositive();
        assertThat(benchmark.libraryUnion()).isGreaterThanOrEqualTo(benchmark.library());
        BusinessCalendar calendar = benchmark.setUp();
        assertThat(calendar.between(BusinessTimeBenchmark.FROM, benchmark.libraryAdd()))
                .isEqualTo(Duration.ofHours(6L * days + 1));
    }

    @Test
    void oneLeadHasTheSamePointsAndVerdictByEveryRoute() {
        InteractiveScoringBenchmark benchmark = new InteractiveScoringBenchmark();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Set<Judgement> judgements = new HashSet<>();
        for (int lead = 0; lead < InteractiveScoringBenchmark.LEADS; lead++) {
            benchmark.startAt(lead);
            ScoreCard card = benchmark.library();
            benchmark.startAt(lead);
            Judgement judgement = benchmark.handWritten();
            benchmark.startAt(lead);
            String explanation = benchmark.libraryWithExplanation();
            assertThat(judgement(card)).as("lead %s: %s", lead, explanation).isEqualTo(judgement);
            assertThat(explained(explanation)).as(explanation).isEqualTo(judgement.total());
            verdicts.merge(judgement.verdict(), 1, Integer::sum);
            judgements.add(judgement);
        }
        assertThat(verdicts).containsOnlyKeys(Verdict.values());
        assertThat(verdicts.values()).allMatch(count -> count > 50);
        assertThat(judgements).hasSizeGreaterThan(900);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 10_000})
    void oneMoreActivityGivesTheScoreOfAll(int past) {
        IncrementalScoringBenchmark benchmark = new IncrementalScoringBenchmark();
        benchmark.past = past;
        benchmark.begin();
        ScoreCard card = benchmark.incremental();
        assertThat(card).isEqualTo(benchmark.allAgain());
        assertThat(card.rules().stream().mapToInt(RuleScore::counted).sum()).isPositive();
    }

    @Test
    void everyStepOfTheModelChangesSomeLead() {
        InteractiveScoringBenchmark benchmark = new InteractiveScoringBenchmark();
        Set<ScoreStep> steps = EnumSet.noneOf(ScoreStep.class);
        Set<String> matched = new HashSet<>();
        Set<String> rules = new HashSet<>();
        for (int lead = 0; lead < InteractiveScoringBenchmark.LEADS; lead++) {
            ScoreCard card = benchmark.library();
            for (ScoreStep step : ScoreStep.values()) {
                if (card.change(step).signum() != 0) {
                    steps.add(step);
                }
            }
            for (RuleScore line : card.rules()) {
                rules.add(line.rule().id());
                if (line.points().signum() != 0) {
                    matched.add(line.rule().id());
                }
            }
        }
        // the model has no idle decay of a whole score
        assertThat(steps).isEqualTo(EnumSet.complementOf(EnumSet.of(ScoreStep.IDLE_DECAY)));
        assertThat(matched).isEqualTo(rules).hasSize(17);
    }

    private static Judgement judgement(ScoreCard card) {
        Qualification qualification = card.qualification();
        Verdict verdict = qualification instanceof Qualification.Disqualified
                ? Verdict.DISQUALIFIED
                : qualification instanceof Qualification.Qualified ? Verdict.QUALIFIED : Verdict.NOT_YET;
        return new Judgement(
                card.explicit().hundredths(),
                card.implicit().hundredths(),
                card.total().hundredths(),
                verdict);
    }

    /** The signed numbers at the start of the lines, added up, in hundredths. */
    private static long explained(String explanation) {
        return explanation
                .lines()
                .skip(1)
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(number -> number.matches("[+-][0-9.]+"))
                .mapToLong(number -> new BigDecimal(number).movePointRight(2).longValueExact())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 100, 5_000, 100_000})
    void channelSumsAreTheSameByEveryRoute(int rows) {
        ChannelRollupBenchmark benchmark = new ChannelRollupBenchmark();
        benchmark.rows = rows;
        for (long seed = 1; seed <= (rows > 1_000 ? 2 : 100); seed++) {
            benchmark.prepare(seed);
            Map<String, Sums> expected = benchmark.loopOverCents();
            assertThat(expected).hasSizeBetween(Math.min(1, rows), 8);
            assertThat(benchmark.streamOfDecimals()).isEqualTo(expected);
            assertThat(sums(benchmark.library())).isEqualTo(expected);
            assertThat(sums(benchmark.libraryFromRows())).isEqualTo(expected);
        }
    }

    @Test
    void adRowsHaveTheSameSumsByEveryRoute() {
        AdRowsBenchmark benchmark = new AdRowsBenchmark();
        benchmark.rows = 20_000;
        benchmark.prepare();
        AdRowsBenchmark.Rows rows = new AdRowsBenchmark.Rows();
        rows.prepare(benchmark);
        long[][] loop = benchmark.loop();
        Map<AdRowsBenchmark.Key, AdRowsBenchmark.Sums> collected = benchmark.collectors(rows);
        ChannelReport report = benchmark.columns();
        AdRowsBenchmark.CentRows centRows = new AdRowsBenchmark.CentRows();
        centRows.prepare(benchmark);
        assertThat(benchmark.stream(centRows).rows()).isEqualTo(report.rows());
        assertThat(report.rows()).hasSameSizeAs(collected.keySet()).hasSizeGreaterThan(2_000);
        collected.forEach((key, sums) -> {
            ChannelMetrics row = report.row(key.channel() + " / " + key.day()).orElseThrow();
            assertThat(new AdRowsBenchmark.Sums(
                            money(row.spend()), count(row.clicks()), count(row.leads()), money(row.revenue())))
                    .isEqualTo(sums);
        });
        assertThat(count(report.total().clicks()))
                .isEqualTo(Arrays.stream(loop[1]).sum());
        assertThat(money(report.total().revenue()))
                .isEqualTo(BigDecimal.valueOf(Arrays.stream(loop[3]).sum(), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "position"})
    void creditIsSharedAlikeByEveryRoute(String model) {
        for (int sales : new int[] {0, 1, 100, 5_000}) {
            AttributionBenchmark benchmark = new AttributionBenchmark();
            benchmark.sales = sales;
            benchmark.model = model;
            benchmark.prepare();
            Attribution credit = benchmark.library();
            assertThat(benchmark.libraryInParallel()).isEqualTo(credit);
            PlainAttribution plain = PlainAttribution.of(benchmark.plain(), model.equals("position"));
            for (int channel = 0; channel < Sale.CHANNELS.size(); channel++) {
                ChannelCredit own = credit.credit(Sale.CHANNELS.get(channel));
                assertThat(own.value()
                                .map(value -> value.amount().movePointRight(2))
                                .orElse(BigDecimal.ZERO))
                        .isEqualByComparingTo(BigDecimal.valueOf(plain.cents[channel]));
                assertThat(number(own.conversions())).isCloseTo(plain.conversions[channel], within(1e-6));
            }
            assertThat(credit.unattributed()).isEqualTo((long) plain.conversions[Sale.CHANNELS.size()]);
            // of 0 to 9 visits in 40 days about a tenth of the sales has none within 30
            assertThat(credit.unattributed()).isBetween(sales / 15L, sales / 4L + 1);
        }
    }

    private static double number(MetricValue value) {
        return value instanceof MetricValue.Ratio ratio
                ? ratio.part().doubleValue() / ratio.whole().doubleValue()
                : ((MetricValue.Quantity) value).number().doubleValue();
    }

    private static Map<String, Sums> sums(ChannelReport report) {
        Map<String, Sums> sums = new TreeMap<>();
        for (ChannelMetrics row : report.rows()) {
            sums.put(
                    row.name(),
                    new Sums(
                            money(row.spend()),
                            count(row.impressions()),
                            count(row.clicks()),
                            count(row.leads()),
                            count(row.sales()),
                            money(row.revenue())));
        }
        return sums;
    }

    private static BigDecimal money(MetricValue value) {
        return ((MetricValue.Amount) value).money().amount().setScale(2);
    }

    private static long count(MetricValue value) {
        return ((MetricValue.Quantity) value).number().longValueExact();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300})
    void termsAreFoundAtTheSamePlacesByEveryRoute(int labels) {
        GlossaryScanBenchmark benchmark = new GlossaryScanBenchmark();
        benchmark.labels = labels;
        benchmark.prepare();
        assertThat(benchmark.regularExpression())
                .isEqualTo(benchmark.libraryPlaces(true))
                .isNotEmpty();
        assertThat(benchmark.automaton())
                .extracting(emit -> new GlossaryScanBenchmark.Place(emit.getStart(), emit.getEnd() + 1))
                .isEqualTo(benchmark.libraryPlaces(false))
                .hasSizeGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 1000})
    void followUpsAreJudgedTheSameByEveryRoute(int handoffs) {
        FollowUpBenchmark benchmark = new FollowUpBenchmark();
        benchmark.handoffs = handoffs;
        benchmark.prepare();
        long met = benchmark.library();
        assertThat(benchmark.libraryFromFacts()).isEqualTo(met);
        assertThat(benchmark.loopOverDays()).isEqualTo(met);
        assertThat(benchmark.loopOverMinutes()).isEqualTo(met);
        assertThat(met).isBetween(handoffs / 5L, (long) handoffs);
    }

    @Test
    void theLargeLogIsJudgedByEveryRouteToo() {
        List<String> lines = new ArrayList<>();
        new MillionHandoffs(300, lines::add).measure(50);
        assertThat(lines).hasSize(9);
        assertThat(lines.get(7)).startsWith("loop over the minutes");
        assertThat(lines.get(8)).endsWith("log of 1800 facts, 300 of them handoffs");
    }

    /** By steps, not by time, so that the outcome is the same on every machine. */
    @ParameterizedTest
    @EnumSource(PlanningCases.Kind.class)
    void nineteenPlansOfTwentyAreProvenBest(PlanningCases.Kind kind) {
        List<PlanningCases.Case> cases = PlanningCases.of(kind, 60);
        long proven = cases.stream()
                .filter(drawn -> drawn.plan().status() == PlanStatus.PROVEN_OPTIMAL)
                .count();
        assertThat(proven).isGreaterThanOrEqualTo(57);
        for (PlanningCases.Case drawn : cases.subList(0, 10)) {
            assertThat(drawn.plan().value(Priority.SHOULD))
                    .isGreaterThanOrEqualTo(drawn.planByRank().value(Priority.SHOULD));
        }
    }

    @Test
    void everyFormOfAScoreboardHoldsTheFiguresOfThePeer() {
        ScoreboardRenderBenchmark benchmark = new ScoreboardRenderBenchmark();
        benchmark.metrics = 6;
        benchmark.prepare();
        String html = benchmark.libraryHtml();
        String text = benchmark.libraryText();
        String markdown = benchmark.libraryMarkdown();
        for (int metric = 0; metric < 6; metric++) {
            for (int week = 0; week < ScoreboardRenderBenchmark.WEEKS; week++) {
                String cell = benchmark.cell(metric, week);
                assertThat(html).contains(">" + cell);
                assertThat(text).contains("  " + cell);
                assertThat(markdown).contains("| " + cell);
                assertThat(benchmark.handWrittenTable()).contains("<td>" + cell + "</td>");
            }
        }
        assertThat(benchmark.librarySvg()).contains("metric-5");
        assertThat(benchmark.library())
                .isEqualTo(html.length()
                        + text.length()
                        + markdown.length()
                        + benchmark.librarySvg().length());
        assertThat(benchmark.report().rows()).hasSize(6);
        assertThat(benchmark.views().sections()).isNotEmpty();
    }

    /** From the list that the annotation processor of JMH writes, so that no class is forgotten. */
    private static Set<String> declaredBenchmarks() {
        return BenchmarkList.defaultList()
                .getAll(
                        OutputFormatFactory.createFormatInstance(
                                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                                VerboseMode.SILENT),
                        List.of("DuckDb|Drools|EasyRules|Spark"))
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Options options = new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .exclude("DuckDb|Drools|EasyRules|Spark") // they run in the tests of their profile
                .param("leads", "300")
                .param("sales", "300")
                .param("cases", "3")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark())
                .as("every benchmark of the module, each with all its settings")
                .containsAll(declaredBenchmarks())
                .hasSizeGreaterThan(80);
        List<ResultTable> tables = ResultTable.of(results);
        assertThat(tables).hasSizeGreaterThan(15);
        ResultTable scoring = tables.stream()
                .filter(table -> table.question().equals("Scoring a whole database by R1"))
                .findFirst()
                .orElseThrow();
        assertThat(scoring.heading()).isEqualTo("Scoring a whole database by R1 (leads = 300)");
        assertThat(scoring.yardstick()).isEqualTo("limit");
        assertThat(scoring.unit()).isEqualTo("ns per lead");
        assertThat(scoring.rows())
                .extracting(ResultTable.Row::name)
                .containsExactlyInAnyOrder(
                        "limit",
                        "limitFromCache",
                        "libraryWithOnlyTheDateMoved",
                        "libraryOnTwoThreads",
                        "libraryBound",
                        "libraryUnbound",
                        "libraryLookingBack",
                        "libraryWithRulePoints",
                        "libraryBinding",
                        "libraryWithOneRuleChanged",
                        "libraryR2WithOnlyTheDateMoved",
                        "libraryR2Unbound",
                        "libraryR2Binding",
                        "columnsWithOnlyTheDateMoved",
                        "columnsIndexed",
                        "columnsScanned",
                        "tunedJava",
                        "plainJava",
                        "libraryBuiltAndScoredOnce",
                        "libraryOneAtATime");
        assertThat(scoring.rows()).isSortedAccordingTo(Comparator.comparingDouble(ResultTable.Row::nanoseconds));
        String markdown =
                ResultText.markdown(tables, results, LocalDate.of(2026, 1, 2), "a machine", List.of("-f", "0"));
        assertThat(markdown)
                .contains("- date: 2026-01-02\n", "- machine: a machine\n", "- options of JMH: `-f 0`\n")
                .contains("## Scoring a whole database by R1 (leads = 300)\n")
                .contains("| program | ns per lead | ± | x limit |\n|---|---:|---:|---:|\n")
                .contains("| plain java | ");
    }

    @Test
    void resultsAreTableAndChart() {
        ResultTable table = new ResultTable(
                "Fast & right?",
                "",
                "ns",
                "library",
                List.of(
                        new ResultTable.Row("library", 12.345, Double.NaN, 1),
                        new ResultTable.Row("byHand", 123.45, 1.5, 10)));
        assertThat(ResultText.markdown(List.of(table), List.of(), LocalDate.of(2026, 1, 2), "m", List.of()))
                .endsWith("## Fast & right?\n\n| program | ns | ± | x library |\n|---|---:|---:|---:|\n"
                        + "| library | 12.3 | - | 1.00 |\n| by hand | 123 | 1.50 | 10.0 |\n");
        assertThat(ResultChart.svg(List.of(table)))
                .startsWith("<svg ")
                .contains("Fast &amp; right?", ">by hand<", ">x 10.0<", "width=\"12\"", "width=\"440\"")
                .endsWith("</svg>\n");
    }
}
