package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A running sprint. Its scope, with the efforts it was committed with, is frozen: no method adds, removes or
 * estimates again; who asks for it gets a {@link ScopeRefusal}. Work can be done, swapped for work of the same
 * effort where the policy allows it, and pulled ahead when all is done early; each gives a new object with one
 * more event, and none changes {@link #scope()}.
 */
public final class ActiveSprint {

    private static final String WHAT = "active sprint";
    private static final int VERSION = 1;

    private final SprintLedger ledger;

    private ActiveSprint(SprintLedger ledger) {
        this.ledger = ledger;
    }

    static ActiveSprint of(SprintLedger ledger) {
        return new ActiveSprint(ledger);
    }

    static ActiveSprint of(List<SprintTask> scope, LocalDate start, int days, SwapPolicy policy) {
        Objects.requireNonNull(start, "start");
        Require.atLeast(days, 1, "days of the sprint");
        return of(SprintLedger.starting(scope, start, start.plusDays(days), policy));
    }

    /**
     * The first date.
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
     * Whether a date is inside.
     *
     * @param date the date
     * @return true from {@link #start()} on and before {@link #end()}
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(start()) && date.isBefore(end());
    }

    /**
     * Whether open work may be swapped.
     *
     * @return the policy the sprint was started with
     */
    public SwapPolicy policy() {
        return ledger.policy();
    }

    /**
     * The frozen scope.
     *
     * @return the tasks as they were at the start, whatever happened since
     */
    public List<SprintTask> scope() {
        return ledger.scope();
    }

    /**
     * What happened since the start.
     *
     * @return the events in the order of their entry
     */
    public List<SprintEvent> events() {
        return ledger.events();
    }

    /**
     * What is worked on: the scope after swaps, and what was pulled ahead.
     *
     * @return the tasks
     */
    public List<SprintTask> work() {
        return List.copyOf(ledger.work());
    }

    /**
     * What is not done yet.
     *
     * @return the tasks of {@link #work()} that are open
     */
    public List<SprintTask> open() {
        return ledger.open();
    }

    /**
     * Answers the wish to add an item: it is refused (SPR-01), and goes where the caller chooses.
     *
     * @param item the item
     * @param route where it goes instead
     * @return the refusal; this sprint is as before
     * @throws IllegalArgumentException if the item is in the sprint already
     */
    public ScopeRefusal requestAddition(BacklogItem item, AdditionRoute route) {
        Objects.requireNonNull(item, "item");
        requireNew(item.id(), item.title());
        return ScopeRefusal.ofAddition(item, route, ledger.titles());
    }

    /**
     * Answers the wish to remove a task: it is refused (SPR-02).
     *
     * @param id the task of the scope
     * @return the refusal; this sprint is as before
     * @throws IllegalArgumentException if the task is not in the scope
     */
    public ScopeRefusal requestRemoval(String id) {
        return ScopeRefusal.ofRemoval(frozen(id), ledger.titles());
    }

    /**
     * Answers the wish to estimate a task again: it is refused (SPR-03).
     *
     * @param id the task of the scope
     * @param effort the new effort somebody wants
     * @return the refusal; this sprint is as before
     * @throws IllegalArgumentException if the task is not in the scope
     */
    public ScopeRefusal requestReestimate(String id, BigDecimal effort) {
        return ScopeRefusal.ofReestimate(
                frozen(id), Require.notNegative(effort, "effort of '" + id + "'"), ledger.titles());
    }

    /**
     * The sprint with a task done.
     *
     * @param id the task
     * @param date when, inside the sprint
     * @return a changed copy
     * @throws IllegalArgumentException if the task is not worked on in this sprint, or the date is outside it
     * @throws IllegalStateException if the task is done already, or was swapped out
     */
    public ActiveSprint done(String id, LocalDate date) {
        Objects.requireNonNull(id, "id");
        SprintTask task = ledger.work().stream()
                .filter(worked -> worked.id().equals(id))
                .findFirst()
                .orElseGet(() -> frozen(id));
        requireOpen(task);
        return new ActiveSprint(ledger.plus(new SprintEvent.Done(date, id)));
    }

    /**
     * The sprint with one open task swapped for an item of the same effort.
     *
     * @param out the task of the scope that goes out
     * @param in the item that comes in
     * @param date when, inside the sprint
     * @return a changed copy
     * @throws IllegalArgumentException if the efforts differ, or a task is not where it should be
     * @throws IllegalStateException if the policy allows no swap, or the task is not open
     */
    public ActiveSprint swap(String out, BacklogItem in, LocalDate date) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(in, "in");
        return swap(List.of(out), List.of(in), date);
    }

    /**
     * The sprint with open tasks swapped for items of the same total effort.
     *
     * @param out the tasks of the scope that go out, at least one
     * @param in the items that come in, at least one
     * @param date when, inside the sprint
     * @return a changed copy
     * @throws IllegalArgumentException if the efforts differ, or a task is not where it should be
     * @throws IllegalStateException if the policy allows no swap, or a task is not open
     */
    public ActiveSprint swap(List<String> out, List<BacklogItem> in, LocalDate date) {
        Objects.requireNonNull(in, "in");
        return swapTasks(out, in.stream().map(SprintTask::of).toList(), date);
    }

    ActiveSprint swapTasks(List<String> out, List<SprintTask> in, LocalDate date) {
        Require.atLeast(out.size(), 1, "number of tasks swapped out");
        Require.atLeast(in.size(), 1, "number of tasks swapped in");
        List<SprintTask> leaving = out.stream().distinct().map(this::frozen).toList();
        if (policy() == SwapPolicy.NONE) {
            throw new IllegalStateException("this sprint allows no swap of " + SprintLedger.titles(leaving) + " for "
                    + SprintLedger.titles(in) + "; start a sprint with " + SwapPolicy.SWAP_EQUAL
                    + ", or use the backlog");
        }
        leaving.forEach(this::requireOpen);
        Set<String> entering = new HashSet<>();
        for (SprintTask task : in) {
            requireNew(task.id(), task.title());
            if (!entering.add(task.id())) {
                throw new IllegalArgumentException("'" + task.title() + "' comes in twice; name it once");
            }
        }
        BigDecimal effortOut = SprintLedger.effort(leaving);
        BigDecimal effortIn = SprintLedger.effort(in);
        if (effortOut.compareTo(effortIn) != 0) {
            throw new IllegalArgumentException("swapping " + leaving + " for " + in + " changes the effort from "
                    + effortOut.toPlainString() + " to " + effortIn.toPlainString() + "; swap equal effort");
        }
        return new ActiveSprint(ledger.plus(new SprintEvent.Swapped(
                date, leaving.stream().map(SprintTask::id).toList(), in)));
    }

    /**
     * The sprint with later work begun because all of its own is done: the first task of the next sprint that
     * waits for nothing, or, if there is none, the first such item of the backlog that has an effort and is no
     * Won't in the timeframe of that plan. The task is to be taken out of where it was.
     *
     * @param next the plan of the next sprint
     * @param backlog the backlog
     * @param date when, inside the sprint
     * @return a changed copy with one more {@link SprintEvent.PulledAhead}
     * @throws IllegalStateException if work is still open, or nothing is ready to be pulled
     */
    public ActiveSprint pullAhead(SprintPlan next, Backlog backlog, LocalDate date) {
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(backlog, "backlog");
        Objects.requireNonNull(date, "date");
        Optional<BacklogItem> planned = next.items().stream()
                .map(PlannedItem::item)
                .filter(item -> isReady(item, backlog))
                .findFirst();
        if (planned.isPresent()) {
            return pullAhead(SprintTask.of(planned.get()), AdditionRoute.NEXT_SPRINT, date);
        }
        return backlog.items().stream()
                .filter(item -> item.effort().isPresent() && isReady(item, backlog))
                .filter(item -> backlog.priority(item.id(), next.timeframe(), date) != Priority.WONT)
                .findFirst()
                .map(item -> pullAhead(SprintTask.of(item), AdditionRoute.BACKLOG, date))
                .orElseThrow(() -> new IllegalStateException(
                        "nothing in the next sprint or the backlog is ready to be pulled ahead; rank new work first"));
    }

    private boolean isReady(BacklogItem item, Backlog backlog) {
        Set<String> done = ledger.doneIds();
        return !ledger.hasSeen(item.id())
                && item.needs().stream().allMatch(need -> done.contains(need) || !backlog.has(need));
    }

    ActiveSprint pullAhead(SprintTask task, AdditionRoute from, LocalDate date) {
        if (!open().isEmpty()) {
            throw new IllegalStateException(
                    SprintLedger.titles(open()) + " is still open; finish it before pulling work ahead");
        }
        requireNew(task.id(), task.title());
        return new ActiveSprint(ledger.plus(new SprintEvent.PulledAhead(date, task, from)));
    }

    private SprintTask frozen(String id) {
        Objects.requireNonNull(id, "task id");
        return scope().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(ScopeRefusal.notInScope(id, ledger.titles(), Language.ENGLISH)
                                + "; add it to the backlog instead"));
    }

    private void requireOpen(SprintTask task) {
        if (ledger.doneIds().contains(task.id())) {
            throw new IllegalStateException("'" + task.title() + "' is done already; nothing is left to do with it");
        }
        if (ledger.swappedOutIds().contains(task.id())) {
            throw new IllegalStateException(
                    "'" + task.title() + "' was swapped out of this sprint; plan it for the next sprint");
        }
    }

    private void requireNew(String id, String title) {
        if (ledger.hasSeen(id)) {
            throw new IllegalArgumentException("'" + title + "' is or was in this sprint already; use its own task");
        }
    }

    /**
     * Closes the sprint for good.
     *
     * @param date when, not before the start and not before the last event
     * @return the record of the sprint
     * @throws IllegalArgumentException if the date is too early
     */
    public ClosedSprint close(LocalDate date) {
        return ClosedSprint.of(ledger, date);
    }

    /**
     * The board of the sprint.
     *
     * @param language the language of headings and states
     * @return state, task, effort; open tasks first
     */
    public Table table(Language language) {
        return PlanningTables.sprint(ledger, language);
    }

    /**
     * How the sprint has filled up, day by day.
     *
     * @param asOf the last date shown, cut off at the end of the sprint
     * @return the days, which render themselves as a table or text
     */
    public BurnUp burnUp(LocalDate asOf) {
        return BurnUp.of(ledger, asOf);
    }

    /**
     * The sprint as plain data.
     *
     * @return version, start, end, swap-policy, scope, events
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.putAll(ledger.data());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A sprint from plain data; all that happened is checked again.
     *
     * @param data the data
     * @return the sprint
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of an active sprint
     */
    public static ActiveSprint fromData(Map<String, ?> data) {
        return DataObject.root(WHAT, data).make(root -> SprintLedger.read(root.version(VERSION)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActiveSprint that && ledger.equals(that.ledger);
    }

    @Override
    public int hashCode() {
        return ledger.hashCode();
    }

    /**
     * The sprint for people.
     *
     * @param language the language
     * @return its dates, the effort done and what is open
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        List<SprintTask> open = open();
        List<SprintTask> work = ledger.work();
        BigDecimal all = SprintLedger.effort(work);
        return language.pick("Sprint from ", "Sprint du ", "Sprint del ")
                + start()
                + language.pick(" to ", " au ", " al ")
                + end().minusDays(1)
                + language.colon()
                + Numerals.exact(all.subtract(SprintLedger.effort(open)), language)
                + language.pick(" of ", " sur ", " de ")
                + Numerals.exact(all, language)
                + language.pick(" done; open ", " faits\u00a0; ouvert ", " hechos; abierto ")
                + SprintLedger.titles(open);
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
