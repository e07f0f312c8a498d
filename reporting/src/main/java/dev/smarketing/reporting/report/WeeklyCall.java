package dev.smarketing.reporting.report;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.teamwork.ConflictLog;
import dev.smarketing.core.teamwork.WinLog;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The weekly marketing call: where every figure stands, what to look at, what is to be decided, what each team has won
 * and done since the last meeting, then the weeks. Every part may be left out; see the package.
 */
public final class WeeklyCall {

    private final LocalDate date;
    private final Given given;

    /** A null is what nobody gave. */
    private record Given(
            String title,
            @Nullable ScoreboardReport scoreboard,
            @Nullable List<Finding> findings,
            @Nullable ConflictLog decisions,
            @Nullable Wins wins) {}

    private record Wins(WinLog log, LocalDate lastMeeting) {}

    private WeeklyCall(LocalDate date, Given given) {
        this.date = date;
        this.given = given;
    }

    /**
     * A call without content yet.
     *
     * @param date the date of the meeting; what is entered for a later one does not count
     * @return the call
     */
    public static WeeklyCall on(LocalDate date) {
        return new WeeklyCall(Objects.requireNonNull(date, "date"), new Given("", null, null, null, null));
    }

    /**
     * Another title than the name of the report; the date follows it.
     *
     * @param title for example {@code Castelune, weekly call}
     * @return a changed copy
     */
    public WeeklyCall titled(String title) {
        Require.text(title, "title");
        return new WeeklyCall(date, new Given(title, given.scoreboard, given.findings, given.decisions, given.wins));
    }

    /**
     * The figures; their findings, and what changed and why, come with them.
     *
     * @param scoreboard the report of a scoreboard
     * @return a changed copy
     */
    public WeeklyCall withScoreboard(ScoreboardReport scoreboard) {
        Objects.requireNonNull(scoreboard, "scoreboard");
        return new WeeklyCall(date, new Given(given.title, scoreboard, given.findings, given.decisions, given.wins));
    }

    /**
     * What else to look at; it stands below the findings of the scoreboard.
     *
     * @param findings of any check, in the order to show; empty where the checks found nothing
     * @return a changed copy
     */
    public WeeklyCall withFindings(List<Finding> findings) {
        return new WeeklyCall(
                date,
                new Given(
                        given.title,
                        given.scoreboard,
                        Require.elements(findings, "findings"),
                        given.decisions,
                        given.wins));
    }

    /**
     * What the teams disagree on; what is open on the date is to be decided.
     *
     * @param conflicts the conflicts with who decides and by when
     * @return a changed copy
     */
    public WeeklyCall withDecisions(ConflictLog conflicts) {
        Objects.requireNonNull(conflicts, "conflicts");
        return new WeeklyCall(date, new Given(given.title, given.scoreboard, given.findings, conflicts, given.wins));
    }

    /**
     * What the teams tell each other.
     *
     * @param log what each team has won and done
     * @param lastMeeting the date of the last meeting; what was on that day was told there
     * @return a changed copy
     * @throws IllegalArgumentException if the last meeting is not before this one
     */
    public WeeklyCall withWins(WinLog log, LocalDate lastMeeting) {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(lastMeeting, "lastMeeting");
        if (!lastMeeting.isBefore(date)) {
            throw new IllegalArgumentException("last meeting on " + lastMeeting + " is not before the meeting on "
                    + date + "; give an earlier date");
        }
        return new WeeklyCall(
                date,
                new Given(given.title, given.scoreboard, given.findings, given.decisions, new Wins(log, lastMeeting)));
    }

    /**
     * The report.
     *
     * @param language the language of its words and figures
     * @param terms the glossary that its words are defined from
     * @return the document, which a renderer writes
     */
    public Document document(Language language, Terms terms) {
        ScoreboardReport board = given.scoreboard;
        Parts parts = new Parts(language)
                .add(ReportWords.STANDING, board, report -> standing(report, language))
                .add(
                        ReportWords.FINDINGS,
                        findings(language),
                        found -> List.of(Parts.points(Parts.sentences(found, language), language)))
                .add(ReportWords.DECISIONS, given.decisions, log -> decisions(log, language))
                .add(ReportWords.WINS, given.wins, wins -> wins(wins, language));
        if (board != null) {
            parts.add(
                            ReportWords.WEEKS,
                            board,
                            report -> List.of(report.weeks(language).withoutEmptyColumns()))
                    .addUnlessEmpty(ReportWords.CHANGES, board.changes(language))
                    .add(ReportWords.READING, board, report -> report.legend(language));
        }
        String name = given.title.isEmpty() ? ReportWords.WEEKLY_CALL.in(language) : given.title;
        return parts.document(name + ", " + date, terms);
    }

    private static List<Block> standing(ScoreboardReport report, Language language) {
        return List.of(
                Parts.paragraph(report.toText(language)),
                report.standing(language).withoutEmptyColumns());
    }

    private @Nullable List<Finding> findings(Language language) {
        if (given.scoreboard == null) {
            return given.findings;
        }
        List<Finding> all = new ArrayList<>(given.scoreboard.findings(language));
        if (given.findings != null) {
            all.addAll(given.findings);
        }
        return all;
    }

    private List<Block> decisions(ConflictLog log, Language language) {
        List<ConflictLog.Conflict> open = log.open(date);
        if (open.isEmpty()) {
            return List.of(Parts.paragraph(ReportWords.NOTHING.in(language)));
        }
        Table table = Table.of(
                ReportWords.SUBJECT.in(language),
                ReportWords.DUE.in(language),
                ReportWords.DECIDES.in(language),
                ReportWords.RAISED.in(language));
        List<String> positions = new ArrayList<>();
        for (ConflictLog.Conflict conflict : open) {
            table = table.withRow(
                    Cell.of(conflict.subject()),
                    conflict.due().map(this::due).orElse(Cell.of("")),
                    conflict.owner()
                            .map(Cell::of)
                            .orElse(Cell.judged(Cell.of(ReportWords.NOBODY.in(language)), Tone.WARNING, "")),
                    Cell.of(conflict.raised()));
            positions.add(conflict.subject() + ". "
                    + conflict.positions().entrySet().stream()
                            .map(position -> position.getKey() + language.colon() + position.getValue() + ".")
                            .collect(Collectors.joining(" ")));
        }
        return List.of(table, Parts.paragraph(ReportWords.POSITIONS.in(language)), new Block.Bullets(positions));
    }

    private Cell due(LocalDate due) {
        return due.isBefore(date) ? Cell.judged(Cell.of(due), Tone.BAD, "") : Cell.of(due);
    }

    private List<Block> wins(Wins wins, Language language) {
        Table table = Table.of(
                ReportWords.TEAM.in(language),
                ReportWords.KIND.in(language),
                ReportWords.WHAT.in(language),
                ReportWords.DATE.in(language));
        for (var told : wins.log().since(wins.lastMeeting(), date).entrySet()) {
            if (told.getValue().isEmpty()) {
                table = table.withRow(
                        Cell.of(told.getKey()),
                        Cell.of(""),
                        Cell.of(ReportWords.NOTHING_TO_TELL.in(language)),
                        Cell.of(""));
            }
            for (WinLog.Entry entry : told.getValue()) {
                boolean won = entry.kind() == WinLog.Kind.WIN;
                Cell kind = Cell.of((won ? ReportWords.WON : ReportWords.DONE).in(language));
                table = table.withRow(
                        Cell.of(told.getKey()),
                        won ? Cell.judged(kind, Tone.GOOD, "") : kind,
                        Cell.of(entry.what()),
                        Cell.of(entry.date()));
            }
        }
        return List.of(
                Parts.paragraph(ReportWords.SINCE.in(language) + " " + wins.lastMeeting()
                        + language.colon().stripTrailing()),
                table);
    }
}
