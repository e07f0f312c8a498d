package dev.smarketing.reporting.report;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.planning.Blueprint;
import dev.smarketing.core.planning.Board;
import dev.smarketing.core.planning.BurnUp;
import dev.smarketing.core.planning.Forecast;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.MoscowCheck;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a quarter: what it is for, what is delivered when, what must and what could be done, what is
 * done so far, and when it will be done.
 * Every part may be left out; see the package.
 */
public final class QuarterlyPlan {

    private final Timeframe quarter;
    private final LocalDate asOf;
    private final Given given;

    /** A null is what nobody gave. */
    private record Given(
            String title,
            @Nullable GuidePoint guidePoint,
            @Nullable Blueprint blueprint,
            @Nullable Board board,
            @Nullable MoscowCheck check,
            @Nullable BurnUp progress,
            @Nullable Forecast forecast) {}

    private QuarterlyPlan(LocalDate asOf, Timeframe quarter, Given given) {
        this.quarter = quarter;
        this.asOf = asOf;
        this.given = given;
    }

    /**
     * A plan without content yet.
     *
     * @param quarter the quarter, which stands in the title
     * @param asOf the date of the plan; what was decided later does not count
     * @return the plan
     */
    public static QuarterlyPlan of(Timeframe quarter, LocalDate asOf) {
        return new QuarterlyPlan(
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(quarter, "quarter"),
                new Given("", null, null, null, null, null, null));
    }

    private QuarterlyPlan with(Given changed) {
        return new QuarterlyPlan(asOf, quarter, changed);
    }

    /**
     * Another title than the name of the report; the date follows it.
     *
     * @param title for example {@code Castelune, plan of the summer}
     * @return a changed copy
     */
    public QuarterlyPlan titled(String title) {
        Given g = given;
        return with(new Given(
                Require.text(title, "title"), g.guidePoint, g.blueprint, g.board, g.check, g.progress, g.forecast));
    }

    /**
     * What the quarter is for.
     *
     * @param guidePoint its guide point
     * @return a changed copy
     * @throws IllegalArgumentException if it is that of another quarter
     */
    public QuarterlyPlan withGuidePoint(GuidePoint guidePoint) {
        Objects.requireNonNull(guidePoint, "guidePoint");
        if (!guidePoint.quarter().equals(quarter)) {
            throw new IllegalArgumentException("guide point is that of " + guidePoint.quarter() + ", not of " + quarter
                    + "; give the one of the quarter");
        }
        Given g = given;
        return with(new Given(g.title, guidePoint, g.blueprint, g.board, g.check, g.progress, g.forecast));
    }

    /**
     * What is delivered when. With the guide point it is checked against its outcomes.
     *
     * @param blueprint the blueprint
     * @return a changed copy
     */
    public QuarterlyPlan withBlueprint(Blueprint blueprint) {
        Given g = given;
        Objects.requireNonNull(blueprint, "blueprint");
        return with(new Given(g.title, g.guidePoint, blueprint, g.board, g.check, g.progress, g.forecast));
    }

    /**
     * What must, should, could and will not be done.
     *
     * @param board the board of a timeframe
     * @return a changed copy
     */
    public QuarterlyPlan withBoard(Board board) {
        Given g = given;
        Objects.requireNonNull(board, "board");
        return with(new Given(g.title, g.guidePoint, g.blueprint, board, g.check, g.progress, g.forecast));
    }

    /**
     * What the check of priorities found; it stands below the board.
     *
     * @param check the check
     * @return a changed copy
     */
    public QuarterlyPlan withCheck(MoscowCheck check) {
        Given g = given;
        Objects.requireNonNull(check, "check");
        return with(new Given(g.title, g.guidePoint, g.blueprint, g.board, check, g.progress, g.forecast));
    }

    /**
     * What is done of it so far.
     *
     * @param progress the burn-up of the sprint under way, or of the last one
     * @return a changed copy
     */
    public QuarterlyPlan withBurnUp(BurnUp progress) {
        Given g = given;
        Objects.requireNonNull(progress, "progress");
        return with(new Given(g.title, g.guidePoint, g.blueprint, g.board, g.check, progress, g.forecast));
    }

    /**
     * When it will be done.
     *
     * @param forecast the forecast
     * @return a changed copy
     */
    public QuarterlyPlan withForecast(Forecast forecast) {
        Given g = given;
        Objects.requireNonNull(forecast, "forecast");
        return with(new Given(g.title, g.guidePoint, g.blueprint, g.board, g.check, g.progress, forecast));
    }

    /**
     * The report.
     *
     * @param language the language of its words and figures
     * @param terms the glossary that its words are defined from
     * @return the document, which a renderer writes
     */
    public Document document(Language language, Terms terms) {
        List<Block> board = board(language);
        String name =
                given.title.isEmpty() ? ReportWords.PLAN.in(language) + " " + quarter.toText(language) : given.title;
        return new Parts(language)
                .add(ReportWords.GUIDE_POINT, given.guidePoint, point -> guidePoint(point, language))
                .add(ReportWords.BLUEPRINT, given.blueprint, print -> blueprint(print, language))
                .add(ReportWords.BOARD, board.isEmpty() ? null : board, blocks -> blocks)
                .add(ReportWords.BURN_UP, given.progress, progress -> List.of(progress.chart(language)))
                .add(
                        ReportWords.FORECAST,
                        given.forecast,
                        forecast -> List.of(Parts.paragraph(forecast.toText(language) + "."), forecast.table(language)))
                .document(name + ", " + asOf, terms);
    }

    private List<Block> guidePoint(GuidePoint point, Language language) {
        Table table = Table.of(
                ReportWords.OUTCOME.in(language), ReportWords.TARGET.in(language), ReportWords.MEASURE.in(language));
        for (GuidePoint.Outcome outcome : point.outcomes(asOf)) {
            table = table.withRow(
                    Cell.of(outcome.name()),
                    Cell.of(new MetricValue.Quantity(outcome.target())),
                    Cell.of(outcome.measure()));
        }
        List<Block> blocks = new ArrayList<>(List.of(table));
        point.lastAmended(asOf)
                .ifPresent(date -> blocks.add(Parts.paragraph(ReportWords.AMENDED.in(language) + " " + date + ".")));
        return blocks;
    }

    private List<Block> blueprint(Blueprint print, Language language) {
        List<Block> blocks = new ArrayList<>(List.of(print.table(language)));
        if (given.guidePoint != null) {
            Map<String, String> titles = new HashMap<>();
            print.deliverables().forEach(deliverable -> title(titles, deliverable.id(), deliverable.title()));
            addFindings(print.check(given.guidePoint, asOf), titles, language, blocks);
        }
        return blocks;
    }

    private List<Block> board(Language language) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        if (given.board != null) {
            given.board.columns().stream()
                    .flatMap(column -> column.cards().stream())
                    .map(Board.Card::item)
                    .forEach(item -> title(titles, item.id(), item.title()));
            List<Bars.Bar> bars = given.board.columns().stream()
                    .filter(column -> !column.cards().isEmpty())
                    .map(column -> effort(column, language))
                    .toList();
            blocks.add(Parts.paragraph(given.board.section(language).heading() + "."));
            if (!bars.isEmpty()) {
                blocks.add(new Bars(ReportWords.EFFORT.in(language), bars));
            }
            blocks.add(given.board.table(language));
        }
        if (given.check != null) {
            addFindings(given.check.findings(), titles, language, blocks);
        }
        return blocks;
    }

    /** The sum of the known efforts; how many are not known stands beside it, for it is not the whole then. */
    private static Bars.Bar effort(Board.Column column, Language language) {
        long unknown = column.cards().stream()
                .filter(card -> card.item().effort().isEmpty())
                .count();
        return new Bars.Bar(
                column.priority().toText(language),
                Cell.of(new MetricValue.Quantity(column.effort())),
                Tone.NEUTRAL,
                unknown == 0 ? "" : ReportWords.WITHOUT_EFFORT.in(language, Numerals.exact(unknown, language)));
    }

    private static void title(Map<String, String> titles, String id, String title) {
        titles.put(id, title.equals(id) ? id : title + " (" + id + ")");
    }

    private static void addFindings(
            List<Finding> findings, Map<String, String> titles, Language language, List<Block> blocks) {
        if (!findings.isEmpty()) {
            List<Finding> named =
                    findings.stream().map(finding -> finding.withNames(titles)).toList();
            blocks.add(new Block.Bullets(Parts.sentences(named, language)));
        }
    }
}
