package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A sprint that is over: the record of what was committed and what became of it. On the effort committed,
 * accuracy + carry-over + swapped out = 1. Nothing that happens to the tasks later changes it.
 */
public final class ClosedSprint {

    private static final String WHAT = "closed sprint";
    private static final int VERSION = 1;

    private final SprintLedger ledger;
    private final LocalDate closed;

    private ClosedSprint(SprintLedger ledger, LocalDate closed) {
        this.ledger = ledger;
        this.closed = closed;
    }

    static ClosedSprint of(SprintLedger ledger, LocalDate date) {
        Objects.requireNonNull(date, "date");
        LocalDate earliest = ledger.events().stream()
                .map(SprintEvent::date)
                .max(LocalDate::compareTo)
                .orElse(ledger.start());
        if (date.isBefore(earliest)) {
            throw new IllegalArgumentException("closing date " + date + " is before " + earliest
                    + ", when the sprint was at work; give this date or a later one");
        }
        return new ClosedSprint(ledger, date);
    }

    /**
     * The first date of the sprint.
     *
     * @return the date
     */
    public LocalDate start() {
        return ledger.start();
    }

    /**
     * The first date after the sprint.
     *
     * @return the date, outside the sprint
     */
    public LocalDate end() {
        return ledger.end();
    }

    /**
     * When it was closed.
     *
     * @return the date
     */
    public LocalDate closed() {
        return closed;
    }

    /**
     * What was committed.
     *
     * @return the tasks with the efforts they had at the start
     */
    public List<SprintTask> scope() {
        return ledger.scope();
    }

    /**
     * What happened.
     *
     * @return the events in the order of their entry
     */
    public List<SprintEvent> events() {
        return ledger.events();
    }

    /**
     * What was committed and done.
     *
     * @return tasks of the scope
     */
    public List<SprintTask> done() {
        Set<String> done = ledger.doneIds();
        return scope().stream().filter(task -> done.contains(task.id())).toList();
    }

    /** All that was done, also what was swapped in or pulled ahead. */
    Set<String> finished() {
        return ledger.doneIds();
    }

    /**
     * What was committed and is still open. In a later sprint it is a new entry, with the effort it has then.
     *
     * @return tasks of the scope
     */
    public List<SprintTask> carriedOver() {
        Set<String> done = ledger.doneIds();
        Set<String> out = ledger.swappedOutIds();
        return scope().stream()
                .filter(task -> !done.contains(task.id()) && !out.contains(task.id()))
                .toList();
    }

    /**
     * What was committed and gave way to other work.
     *
     * @return tasks of the scope
     */
    public List<SprintTask> swappedOut() {
        return ledger.swappedOut();
    }

    /**
     * What came in for it.
     *
     * @return the tasks
     */
    public List<SprintTask> swappedIn() {
        return List.copyOf(ledger.swappedIn());
    }

    /**
     * What was begun because all was done early.
     *
     * @return the tasks
     */
    public List<SprintTask> pulledAhead() {
        return List.copyOf(ledger.pulledAhead());
    }

    /**
     * All that was worked on and is open, also what was swapped in or pulled ahead.
     *
     * @return the tasks
     */
    public List<SprintTask> unfinished() {
        return ledger.open();
    }

    /**
     * How much of the commitment was kept: effort of the committed tasks that are done / effort committed.
     *
     * @return an exact ratio, or undefined if nothing was committed
     */
    public MetricValue accuracy() {
        return ofCommitted(done());
    }

    /**
     * How much of the commitment is left: effort of the committed tasks still open / effort committed.
     *
     * @return an exact ratio, or undefined if nothing was committed
     */
    public MetricValue carryOver() {
        return ofCommitted(carriedOver());
    }

    /**
     * How much of the commitment gave way: effort of the tasks swapped out / effort committed.
     *
     * @return an exact ratio, or undefined if nothing was committed
     */
    public MetricValue swappedOutShare() {
        return ofCommitted(swappedOut());
    }

    /**
     * How much of the work broke in: effort swapped in / effort of the sprint after swaps, without what was
     * pulled ahead.
     *
     * @return an exact ratio, or undefined if there is no effort
     */
    public MetricValue interruptLoad() {
        BigDecimal in = SprintLedger.effort(ledger.swappedIn());
        BigDecimal after = SprintLedger.effort(scope())
                .subtract(SprintLedger.effort(swappedOut()))
                .add(in);
        return MetricValue.ratio(in, after);
    }

    private MetricValue ofCommitted(List<SprintTask> tasks) {
        return MetricValue.ratio(SprintLedger.effort(tasks), SprintLedger.effort(scope()));
    }

    /**
     * How the sprint filled up, day by day.
     *
     * @return the days up to its closing, which render themselves as a table or text
     */
    public BurnUp burnUp() {
        return BurnUp.of(ledger, closed());
    }

    /**
     * The sprint as plain data.
     *
     * @return version, start, end, swap-policy, scope, events, closed
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.putAll(ledger.data());
        data.put("closed", closed.toString());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A sprint from plain data; all that happened is checked again.
     *
     * @param data the data
     * @return the sprint
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a closed sprint
     */
    public static ClosedSprint fromData(Map<String, ?> data) {
        return DataObject.root(WHAT, data)
                .make(root -> SprintLedger.read(root.version(VERSION)).close(root.date("closed")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClosedSprint that && ledger.equals(that.ledger) && closed.equals(that.closed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ledger, closed);
    }

    /**
     * The sprint for people.
     *
     * @param language the language
     * @return its dates and shares, and what is carried over
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return language.pick("Sprint from ", "Sprint du ", "Sprint del ")
                + start()
                + language.pick(" to ", " au ", " al ")
                + end().minusDays(1)
                + language.pick(", closed ", ", clos le ", ", cerrado el ")
                + closed
                + language.colon()
                + language.pick("accuracy ", "fiabilité ", "fiabilidad ")
                + accuracy().toPercentText(language)
                + language.pick(", carry-over ", ", report ", ", traspaso ")
                + carryOver().toPercentText(language)
                + language.pick(", swapped out ", ", échangé ", ", intercambiado ")
                + swappedOutShare().toPercentText(language)
                + language.pick(", interrupt load ", ", imprévus ", ", imprevistos ")
                + interruptLoad().toPercentText(language)
                + language.pick("; carried over ", "\u00a0; reporté ", "; traspasado ")
                + SprintLedger.titles(carriedOver());
    }

    /**
     * The sprint in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
