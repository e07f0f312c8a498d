package dev.smarketing.core.planning;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a sprint fills up, day by day: the numbers of a burn-up chart, as a table and as text. */
public final class BurnUp {

    private static final int BARS = 20;

    private final LocalDate start;
    private final LocalDate end;
    private final BigDecimal committed;
    private final List<Day> days;

    private BurnUp(LocalDate start, LocalDate end, BigDecimal committed, List<Day> days) {
        this.start = start;
        this.end = end;
        this.committed = committed;
        this.days = Require.elements(days, "days");
    }

    /**
     * A day of a sprint.
     *
     * @param date the date
     * @param done the effort of what was done by its end
     * @param work the effort of all the work there was by then, which swaps leave as it is and pulling ahead adds to
     */
    public record Day(LocalDate date, BigDecimal done, BigDecimal work) {
        /**
         * A day of a sprint.
         *
         * @param date the date
         * @param done the effort of what was done by its end
         * @param work the effort of all the work there was by then
         */
        public Day {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(work, "work");
            done = Decimals.canonical(done);
            work = Decimals.canonical(work);
        }
    }

    static BurnUp of(SprintLedger ledger, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<Day> days = new ArrayList<>();
        for (LocalDate date = ledger.start();
                date.isBefore(ledger.end()) && !date.isAfter(asOf);
                date = date.plusDays(1)) {
            SprintLedger then = ledger.asOf(date);
            BigDecimal work = SprintLedger.effort(then.work());
            days.add(new Day(date, work.subtract(SprintLedger.effort(then.open())), work));
        }
        return new BurnUp(ledger.start(), ledger.end(), Decimals.canonical(SprintLedger.effort(ledger.scope())), days);
    }

    /**
     * The effort the sprint committed to.
     *
     * @return the effort of its frozen scope
     */
    public BigDecimal committed() {
        return committed;
    }

    /**
     * The days.
     *
     * @return in order, from the start of the sprint on
     */
    public List<Day> days() {
        return days;
    }

    /**
     * The days as a table.
     *
     * @param language the language of the headings
     * @return date, effort done by its end, effort of the work there was by then, effort committed
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Date", "Date", "Fecha"),
                language.pick("Done", "Fait", "Hecho"),
                language.pick("Work", "Travail", "Trabajo"),
                language.pick("Committed", "Engagé", "Comprometido"));
        for (Day day : days) {
            table = table.withRow(
                    Cell.of(day.date()),
                    Cell.of(Findings.quantity(day.done())),
                    Cell.of(Findings.quantity(day.work())),
                    Cell.of(Findings.quantity(committed)));
        }
        return table;
    }

    /**
     * The burn-up as a part of a report.
     *
     * @param language the language
     * @return the span of the sprint as the heading, then the table
     */
    public Section section(Language language) {
        return Section.of(heading(language), table(language));
    }

    private String heading(Language language) {
        Objects.requireNonNull(language, "language");
        return language.pick("Burn-up ", "Avancement du ", "Avance del ")
                + start
                + language.pick(" to ", " au ", " al ")
                + end.minusDays(1);
    }

    /**
     * The burn-up as a picture: the work and what is done of it.
     *
     * @param language the language of the title
     * @return a point for each day of the sprint; days to come show the work of the latest day, and nothing done yet
     */
    public dev.smarketing.core.view.BurnUp chart(Language language) {
        List<dev.smarketing.core.view.BurnUp.Point> points = new ArrayList<>();
        BigDecimal work = committed;
        for (Day day : days) {
            work = day.work();
            points.add(point(day.date(), work, Findings.quantity(day.done())));
        }
        for (LocalDate date = start.plusDays(days.size()); date.isBefore(end); date = date.plusDays(1)) {
            points.add(point(date, work, new MetricValue.Pending()));
        }
        return new dev.smarketing.core.view.BurnUp(heading(language), points);
    }

    private static dev.smarketing.core.view.BurnUp.Point point(LocalDate date, BigDecimal work, MetricValue done) {
        return new dev.smarketing.core.view.BurnUp.Point(
                date.toString(), Cell.of(Findings.quantity(work)), Cell.of(done));
    }

    /**
     * The burn-up as text.
     *
     * @param language the language
     * @return a heading, then a line for each day: the date, a bar of 20 signs for the work with what is done filled
     *     (rounded down), and the numbers
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(heading(language));
        for (Day day : days) {
            int filled = day.work().signum() == 0
                    ? 0
                    : day.done()
                            .multiply(BigDecimal.valueOf(BARS))
                            .divideToIntegralValue(day.work())
                            .intValueExact();
            text.append('\n')
                    .append(day.date())
                    .append(' ')
                    .append("#".repeat(filled))
                    .append(".".repeat(BARS - filled))
                    .append(' ')
                    .append(Numerals.exact(day.done(), language))
                    .append(language.pick(" of ", " sur ", " de "))
                    .append(Numerals.exact(day.work(), language));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BurnUp that
                && start.equals(that.start)
                && end.equals(that.end)
                && committed.equals(that.committed)
                && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, committed, days);
    }

    /**
     * As {@link #toText} in English.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
