package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.Target;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import dev.smarketing.reporting.kpi.Comparison;
import dev.smarketing.reporting.scoreboard.WeekReading.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a report into views. */
final class ScoreboardViews {

    private static final Cell NOTHING = Cell.of("");
    private static final Cell MISSING = Cell.of("\u2013");
    private static final int MEAN_DECIMALS = 1;

    private final ScoreboardReport report;
    private final Language language;

    ScoreboardViews(ScoreboardReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    private String word(Words word) {
        return word.in(language);
    }

    Document document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                word(ScoreboardWords.STANDING),
                new Block.Paragraph(headline()),
                standing().withoutEmptyColumns()));
        sections.add(Section.of(word(ScoreboardWords.WEEKS), weeks().withoutEmptyColumns()));
        List<Block> changes = changes();
        if (!changes.isEmpty()) {
            sections.add(new Section(word(ScoreboardWords.CHANGES), changes));
        }
        List<String> findings = report.findings(language).stream()
                .map(finding -> finding.toText(language) + ".")
                .toList();
        sections.add(Section.of(
                word(ScoreboardWords.FINDINGS),
                findings.isEmpty() ? new Block.Paragraph(word(ScoreboardWords.NOTHING)) : new Block.Bullets(findings)));
        sections.add(new Section(word(ScoreboardWords.READING), legend()));
        String title = report.scoreboard().name() + ", "
                + report.scoreboard().period().toText(language) + ", " + report.asOf();
        return new Document(title, language, sections);
    }

    /** Which two weeks are compared, then a line a row; nothing where no row says why it changed. */
    List<Block> changes() {
        List<String> lines = report.rows().stream()
                .flatMap(row -> row.changed().stream())
                .map(changed -> changed.toText(language))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        LocalDate last = report.scoreboard().period().start().plusWeeks(report.elapsed() - 1L);
        String weeks = ScoreboardWords.AGAINST.in(language, weekName(last), weekName(last.minusWeeks(1)));
        return List.of(new Block.Paragraph(weeks), new Block.Bullets(lines));
    }

    List<Block> legend() {
        return List.of(
                new Block.Paragraph(word(ScoreboardWords.LEGEND_MEAN)),
                new Block.Paragraph(word(ScoreboardWords.LEGEND_SIGNS)));
    }

    /** How many rows stand how, worst first. */
    String headline() {
        int weeks = report.scoreboard().period().count();
        String begin = language.pick(
                "After " + report.elapsed() + " of " + weeks + " weeks: ",
                "Après " + Numerals.counted(report.elapsed(), "semaine", "semaines", language) + " sur " + weeks
                        + "\u00a0: ",
                "Tras " + report.elapsed() + " de " + weeks + " semanas: ");
        List<String> counts = new ArrayList<>();
        for (Status status : List.of(Status.RED, Status.AMBER, Status.GREEN, Status.NOT_JUDGED)) {
            long count =
                    report.rows().stream().filter(row -> row.status() == status).count();
            if (count > 0) {
                counts.add(count + " " + status.toText(language));
            }
        }
        return begin + String.join(", ", counts) + ".";
    }

    Table standing() {
        List<String> columns = new ArrayList<>();
        for (Words word : List.of(
                ScoreboardWords.METRIC,
                ScoreboardWords.STATUS,
                ScoreboardWords.GOAL,
                ScoreboardWords.TO_DATE,
                ScoreboardWords.EXPECTED,
                ScoreboardWords.REQUIRED,
                ScoreboardWords.PROJECTION,
                ScoreboardWords.AGAINST_BEFORE,
                ScoreboardWords.AGAINST_YEAR,
                ScoreboardWords.COURSE,
                ScoreboardWords.OWNER)) {
            columns.add(word(word));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (RowReport row : report.rows()) {
            Status status = row.status();
            rows.add(List.of(
                    Cell.of(row.row().label(language)),
                    Cell.judged(Cell.of(status.toText(language)), tone(status), ""),
                    goal(row.row()),
                    figure(row.row(), toDate(row), false),
                    figure(row.row(), row.expectedByNow(), true),
                    row.requiredPerWeek() instanceof MetricValue.Undefined
                            ? NOTHING // no week is left
                            : figure(row.row(), row.requiredPerWeek(), true),
                    figure(row.row(), row.projection(), true),
                    change(row.againstPeriodBefore()),
                    change(row.againstYearBefore()),
                    Cell.course(completeValues(row)),
                    Cell.of(row.row().owner().orElse(""))));
        }
        return new Table(columns, rows);
    }

    /** What adds up to date, else the newest figure. */
    private static MetricValue toDate(RowReport row) {
        MetricValue toDate = row.toDate();
        return toDate instanceof NotApplicable ? row.latest() : toDate;
    }

    private static List<MetricValue> completeValues(RowReport row) {
        return row.weeks().stream()
                .filter(week -> week.state() == State.COMPLETE)
                .map(WeekReading::value)
                .toList();
    }

    Table weeks() {
        WeeklyPeriod period = report.scoreboard().period();
        List<String> columns = new ArrayList<>(
                List.of(word(ScoreboardWords.METRIC), word(ScoreboardWords.GOAL), word(ScoreboardWords.MEAN)));
        period.weeks().forEach(week -> columns.add(weekName(week.start())));
        List<List<Cell>> rows = new ArrayList<>();
        for (RowReport row : report.rows()) {
            List<Cell> cells = new ArrayList<>(columns.size());
            cells.add(Cell.of(row.row().label(language)));
            cells.add(goal(row.row()));
            cells.add(figure(row.row(), row.achievedWeeklyMean(), true));
            for (WeekReading week : row.weeks()) {
                cells.add(week(row.row(), week));
            }
            rows.add(cells);
        }
        return new Table(columns, rows);
    }

    private Cell week(ScoreboardRow row, WeekReading week) {
        if (week.state() == State.AHEAD) {
            return NOTHING;
        }
        if (week.value() instanceof NotReported) {
            return MISSING;
        }
        Cell value = figure(row, week.value(), false);
        if (week.state() == State.PARTIAL) {
            return Cell.judged(value, Tone.NEUTRAL, " \u2026");
        }
        String mark = week.signals().isEmpty() ? "" : " \u25c6";
        Tone tone = week.status() == Status.GREEN ? Tone.NEUTRAL : tone(week.status());
        return tone == Tone.NEUTRAL && mark.isEmpty() ? value : Cell.judged(value, tone, mark);
    }

    /** {@code W05} of ISO weeks, in French {@code S05}; else the first date. */
    String weekName(LocalDate week) {
        Optional<YearWeek> iso = report.scoreboard().period().isoWeek(week);
        if (iso.isEmpty()) {
            return week.toString();
        }
        int number = iso.get().week();
        return language.pick("W", "S", "S") + (number < 10 ? "0" : "") + number;
    }

    private Cell goal(ScoreboardRow row) {
        Optional<Target> target = row.target();
        if (target.isEmpty()) {
            return NOTHING;
        }
        if (target.get() instanceof Target.Total total) {
            return figure(row, total.value(), false);
        }
        String each = row.metric().additivity() == Additivity.FLOW ? " " + word(ScoreboardWords.A_WEEK) : "";
        if (target.get() instanceof Target.Level level) {
            return each.isEmpty() ? figure(row, level.value(), false) : Cell.of(text(row, level.value()) + each);
        }
        Target.Range range = (Target.Range) target.get();
        return Cell.of(text(row, range.low()) + " " + word(ScoreboardWords.TO) + " " + text(row, range.high()) + each);
    }

    private String text(ScoreboardRow row, MetricValue value) {
        return row.metric().unit() == MetricUnit.SHARE && value instanceof Ratio
                ? value.toPercentText(language)
                : value.toText(language);
    }

    /** Rates as percentages; quotients of counts with one decimal; what does not apply is left empty. */
    private static Cell figure(ScoreboardRow row, MetricValue value, boolean quotient) {
        if (value instanceof NotApplicable) {
            return NOTHING;
        }
        if (row.metric().unit() == MetricUnit.SHARE && (value instanceof Ratio || !value.isValue())) {
            return Cell.percent(value);
        }
        if (value instanceof Ratio) {
            return Cell.fixed(value, quotient ? MEAN_DECIMALS : 2);
        }
        return Cell.of(value);
    }

    private Cell change(Comparison comparison) {
        if (!comparison.actual().isValue() || !comparison.reference().isValue()) {
            return NOTHING;
        }
        MetricValue relative = comparison.relative();
        return relative.isValue() ? Cell.change(relative) : Cell.of(word(ScoreboardWords.NEW));
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.BAD;
            case NOT_JUDGED -> Tone.NEUTRAL;
        };
    }

    Trend trend(RowReport row) {
        List<Trend.Point> points = new ArrayList<>();
        for (WeekReading week : row.weeks()) {
            if (week.state() == State.AHEAD) {
                continue;
            }
            List<String> notes = new ArrayList<>();
            if (week.state() == State.PARTIAL) {
                notes.add(word(ScoreboardWords.PARTIAL));
            }
            week.signals().forEach(signal -> notes.add(signal.toText(language)));
            Tone tone = week.signals().isEmpty() ? Tone.NEUTRAL : Tone.WARNING;
            points.add(new Trend.Point(
                    weekName(week.week().start()),
                    figure(row.row(), week.value(), false),
                    tone,
                    String.join(", ", notes),
                    week.state() == State.PARTIAL));
        }
        if (points.isEmpty()) {
            points.add(Trend.Point.of(weekName(report.scoreboard().period().start()), Cell.of(new NotReported())));
        }
        List<Trend.Line> lines = new ArrayList<>();
        row.chart().limits().ifPresent(limits -> {
            lines.add(line(row, ScoreboardWords.LIMIT_HIGH, limits.upper(), Trend.LineKind.LIMIT));
            lines.add(line(row, ScoreboardWords.USUAL, limits.centre(), Trend.LineKind.CENTRE));
            lines.add(line(row, ScoreboardWords.LIMIT_LOW, limits.lower(), Trend.LineKind.LIMIT));
        });
        row.row().target().ifPresent(target -> {
            if (target instanceof Target.Total) {
                lines.add(line(row, ScoreboardWords.GOAL_LINE, row.neededWeeklyMean(), Trend.LineKind.GOAL));
            } else if (target instanceof Target.Level level) {
                lines.add(line(row, ScoreboardWords.GOAL_LINE, level.value(), Trend.LineKind.GOAL));
            } else if (target instanceof Target.Range range) {
                lines.add(line(row, ScoreboardWords.GOAL_LINE, range.low(), Trend.LineKind.GOAL));
                lines.add(line(row, ScoreboardWords.GOAL_LINE, range.high(), Trend.LineKind.GOAL));
            }
        });
        return new Trend(row.row().label(language), points, lines);
    }

    private Trend.Line line(RowReport row, Words word, MetricValue value, Trend.LineKind kind) {
        return new Trend.Line(word(word), figure(row.row(), value, true), kind);
    }

    Strips strips() {
        List<Strips.Strip> strips = new ArrayList<>();
        for (RowReport row : report.rows()) {
            Status status = row.status();
            MetricValue latest = row.latest();
            strips.add(new Strips.Strip(
                    row.row().label(language),
                    completeValues(row),
                    latest instanceof NotApplicable ? Cell.of(latest) : figure(row.row(), latest, false),
                    tone(status),
                    status == Status.NOT_JUDGED ? "" : status.toText(language)));
        }
        return new Strips(word(ScoreboardWords.COURSES), strips);
    }
}
