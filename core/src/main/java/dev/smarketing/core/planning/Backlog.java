package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All work that has not been started, in one order, with the log of decisions on it. The place of an item in
 * the list is its rank, so ranks are unique. Changes give a new backlog.
 */
public final class Backlog {

    private static final Backlog EMPTY = new Backlog(RankedItems.of(List.of()), List.of(), List.of());

    private final RankedItems items;
    private final List<PriorityDecision> decisions;
    private final List<RankMove> moves;

    private Backlog(RankedItems items, List<PriorityDecision> decisions, List<RankMove> moves) {
        this.items = items;
        this.decisions = Require.elements(decisions, "decisions");
        this.moves = Require.elements(moves, "moves");
        DecisionLog.check(this.decisions, items);
    }

    Backlog(List<BacklogItem> items, List<PriorityDecision> decisions, List<RankMove> moves) {
        this(RankedItems.of(items), decisions, moves);
    }

    private Backlog with(RankedItems changed) {
        return new Backlog(changed, decisions, moves);
    }

    /**
     * A backlog without items.
     *
     * @return the backlog
     */
    public static Backlog empty() {
        return EMPTY;
    }

    /**
     * A backlog without decisions yet.
     *
     * @param items the items, best rank first
     * @return the backlog
     * @throws IllegalArgumentException if two items share an id, or an item needs an unknown one
     */
    public static Backlog of(BacklogItem... items) {
        return of(Require.elements(items, "items"));
    }

    /**
     * A backlog without decisions yet.
     *
     * @param items the items, best rank first
     * @return the backlog
     * @throws IllegalArgumentException if two items share an id, or an item needs an unknown one
     */
    public static Backlog of(List<BacklogItem> items) {
        Objects.requireNonNull(items, "items");
        return new Backlog(items, List.of(), List.of());
    }

    /**
     * The backlog with one more item at the last rank.
     *
     * @param item the item
     * @return a changed copy
     * @throws IllegalArgumentException if its id is taken, or it needs an unknown item
     */
    public Backlog add(BacklogItem item) {
        return with(items.add(item));
    }

    /**
     * The backlog with an item moved to another rank; the others keep their order.
     *
     * @param id the item
     * @param rank its new rank, 1 being the best
     * @return a changed copy
     * @throws IllegalArgumentException if the item or the rank is not there
     */
    public Backlog rerank(String id, int rank) {
        return with(items.move(id, rank));
    }

    /**
     * The backlog with an item moved to another rank, and the move in the log, so that {@link #replay} can tell
     * why the item, and those it passed, are where they are.
     *
     * @param id the item
     * @param rank its new rank, 1 being the best
     * @param date when
     * @param person who decided it
     * @param reason why
     * @return a changed copy
     * @throws IllegalArgumentException if the item or the rank is not there
     */
    public Backlog rerank(String id, int rank, LocalDate date, String person, String reason) {
        RankedItems moved = items.move(id, rank);
        List<RankMove> more = new ArrayList<>(moves);
        more.add(new RankMove(id, rankOf(id), rank, items.passed(id, rank), date, person, reason));
        return new Backlog(moved, decisions, more);
    }

    /** The same items in another order. */
    Backlog inOrder(List<BacklogItem> ordered) {
        return with(RankedItems.of(ordered));
    }

    /**
     * The backlog with another version of an item at the same rank.
     *
     * @param item the new version, with an id that is there
     * @return a changed copy
     * @throws IllegalArgumentException if the id is not there, or the item needs an unknown one
     */
    public Backlog replace(BacklogItem item) {
        return with(items.replace(item));
    }

    /**
     * The backlog without an item, as when a sprint takes it over or nobody wants it any more. Its decisions
     * stay in the log.
     *
     * @param id the item
     * @return a changed copy
     * @throws IllegalArgumentException if the item is not there, or another one needs it
     */
    public Backlog without(String id) {
        return with(items.without(id));
    }

    /**
     * The backlog without an item that is done, which no other item has to wait for any longer.
     *
     * @param id the item
     * @return a changed copy
     * @throws IllegalArgumentException if the item is not there
     */
    public Backlog completed(String id) {
        return with(items.completed(id));
    }

    /**
     * The backlog without what a sprint got done, also of what was swapped in or pulled ahead. What the sprint carries
     * over, or swapped out, keeps its rank and its decisions; what was done but is not in this backlog is passed over.
     *
     * @param sprint the closed sprint
     * @return a changed copy
     */
    public Backlog completed(ClosedSprint sprint) {
        Objects.requireNonNull(sprint, "sprint");
        Backlog left = this;
        for (String id : sprint.finished()) {
            left = left.has(id) ? left.completed(id) : left;
        }
        return left;
    }

    /**
     * The backlog with one more decision at the end of the log.
     *
     * @param decision the decision
     * @return a changed copy
     * @throws IllegalArgumentException if its item is not there, or its timeframe has the name of another one
     */
    public Backlog decide(PriorityDecision decision) {
        Objects.requireNonNull(decision, "decision");
        return decide(List.of(decision));
    }

    /**
     * The backlog with more decisions at the end of the log, checked once for all of them.
     *
     * @param added the decisions in the order of their entry
     * @return a changed copy
     * @throws IllegalArgumentException if an item is not there, or a timeframe has the name of another one
     */
    public Backlog decide(List<PriorityDecision> added) {
        Require.elements(added, "added").forEach(decision -> rankOf(decision.item()));
        List<PriorityDecision> more = new ArrayList<>(decisions);
        more.addAll(added);
        return new Backlog(items, more, moves);
    }

    /**
     * The items.
     *
     * @return best rank first
     */
    public List<BacklogItem> items() {
        return items.list();
    }

    /**
     * The log of decisions.
     *
     * @return in the order in which they were entered
     */
    public List<PriorityDecision> decisions() {
        return decisions;
    }

    /**
     * The log of moves.
     *
     * @return in the order in which they were entered
     */
    public List<RankMove> moves() {
        return moves;
    }

    /**
     * Why an item is at its place, and what would move it.
     *
     * @param id the item
     * @param timeframe the quarter or sprint whose decisions count
     * @param asOf what was entered for a later date does not count
     * @return what happened to it, in the order of the dates
     * @throws IllegalArgumentException if it is not there
     */
    public ItemReplay replay(String id, Timeframe timeframe, LocalDate asOf) {
        return ItemReplay.of(this, id, timeframe, asOf);
    }

    /**
     * Whether an item can go into a sprint: its order, size, dependencies, success and measurement are known.
     *
     * @param id the item
     * @param timeframe the quarter or sprint whose decisions count
     * @param asOf the date
     * @return what is still open
     * @throws IllegalArgumentException if it is not there
     */
    public Readiness readiness(String id, Timeframe timeframe, LocalDate asOf) {
        return Readiness.of(this, id, timeframe, asOf);
    }

    /**
     * What a plan would be with one more item, and what drops out of it.
     *
     * @param item the item somebody wants to add, which comes at the last rank
     * @param decision its category
     * @param capacity the effort there is, 0 or more
     * @param asOf the date of the plan
     * @return the plan without it and with it
     * @throws IllegalArgumentException if its id is taken, it needs an unknown item, or the decision is on another
     */
    public WhatIf whatIf(BacklogItem item, PriorityDecision decision, BigDecimal capacity, LocalDate asOf) {
        return WhatIf.of(this, item, decision, capacity, asOf);
    }

    /**
     * Whether an item is there.
     *
     * @param id its id
     * @return true if so
     */
    public boolean has(String id) {
        return items.has(id);
    }

    /**
     * An item.
     *
     * @param id its id
     * @return the item
     * @throws IllegalArgumentException if it is not there
     */
    public BacklogItem item(String id) {
        return items.item(id);
    }

    /**
     * The rank of an item.
     *
     * @param id its id
     * @return its place in the list, 1 being the best
     * @throws IllegalArgumentException if it is not there
     */
    public int rankOf(String id) {
        return items.rankOf(id);
    }

    /**
     * The decision in force: the last one dated on or before a date, of the same date the later in the log.
     *
     * @param id the item
     * @param timeframe the timeframe; nothing is inherited from another one
     * @param asOf the date
     * @return the decision; empty if there is none yet
     */
    public Optional<PriorityDecision> decision(String id, Timeframe timeframe, LocalDate asOf) {
        rankOf(id);
        return Optional.ofNullable(inForce(timeframe, asOf).get(id));
    }

    /**
     * The category in force.
     *
     * @param id the item
     * @param timeframe the timeframe
     * @param asOf the date
     * @return the category, {@link Priority#UNDECIDED} if nobody has decided by then
     */
    public Priority priority(String id, Timeframe timeframe, LocalDate asOf) {
        return decision(id, timeframe, asOf).map(PriorityDecision::priority).orElse(Priority.UNDECIDED);
    }

    Map<String, PriorityDecision> inForce(Timeframe timeframe, LocalDate asOf) {
        Objects.requireNonNull(timeframe, "timeframe");
        Objects.requireNonNull(asOf, "asOf");
        return DecisionLog.inForce(decisions, timeframe, asOf);
    }

    /**
     * Checks the priorities of a timeframe by the standard rules.
     *
     * @param timeframe the quarter or sprint
     * @param asOf the date of the check
     * @return shares and findings
     */
    public MoscowCheck check(Timeframe timeframe, LocalDate asOf) {
        return check(timeframe, asOf, MoscowRules.standard());
    }

    /**
     * Checks the priorities of a timeframe by the standard rules, and whether its Musts fit a capacity.
     *
     * @param timeframe the quarter or sprint
     * @param asOf the date of the check
     * @param capacity the effort there is, 0 or more
     * @return shares and findings
     */
    public MoscowCheck check(Timeframe timeframe, LocalDate asOf, BigDecimal capacity) {
        return check(timeframe, asOf, MoscowRules.standard().withCapacity(capacity));
    }

    /**
     * Checks the priorities of a timeframe.
     *
     * @param timeframe the quarter or sprint
     * @param asOf the date of the check
     * @param rules the limits
     * @return shares and findings
     */
    public MoscowCheck check(Timeframe timeframe, LocalDate asOf, MoscowRules rules) {
        return new MoscowAudit(new Situation(this, timeframe, asOf), rules).check();
    }

    /**
     * The best selection that fits a capacity, proved within {@link SprintPlan#DEFAULT_NODE_BUDGET} nodes.
     *
     * @param timeframe the quarter or sprint whose priorities count
     * @param capacity the effort there is, 0 or more
     * @param asOf the date of the plan
     * @return the plan with its reasons; it says so if there is none
     * @throws IllegalArgumentException if the capacity is below 0
     */
    public SprintPlan plan(Timeframe timeframe, long capacity, LocalDate asOf) {
        return plan(timeframe, BigDecimal.valueOf(capacity), asOf);
    }

    /**
     * The best selection that fits a capacity, proved within {@link SprintPlan#DEFAULT_NODE_BUDGET} nodes.
     *
     * @param timeframe the quarter or sprint whose priorities count
     * @param capacity the effort there is, 0 or more
     * @param asOf the date of the plan
     * @return the plan with its reasons; it says so if there is none
     */
    public SprintPlan plan(Timeframe timeframe, BigDecimal capacity, LocalDate asOf) {
        return plan(timeframe, capacity, asOf, SprintPlan.DEFAULT_NODE_BUDGET);
    }

    /**
     * The best selection that fits a capacity.
     *
     * @param timeframe the quarter or sprint whose priorities count
     * @param capacity the effort there is, 0 or more
     * @param asOf the date of the plan
     * @param nodeBudget after how many nodes of the search the best so far is taken, 1 or more
     * @return the plan with its reasons; it says so if there is none
     */
    public SprintPlan plan(Timeframe timeframe, BigDecimal capacity, LocalDate asOf, long nodeBudget) {
        return new Planner(new Situation(this, timeframe, asOf), capacity, nodeBudget).plan();
    }

    /**
     * The selection in the order of the ranks: the Musts, then each Should and then each Could that still
     * fits with what it needs. Simple to follow, and seldom the best.
     *
     * @param timeframe the quarter or sprint whose priorities count
     * @param capacity the effort there is, 0 or more
     * @param asOf the date of the plan
     * @return the plan with its reasons; it says so if there is none
     */
    public SprintPlan planByRank(Timeframe timeframe, BigDecimal capacity, LocalDate asOf) {
        return new Planner(new Situation(this, timeframe, asOf), capacity, 1).planByRank();
    }

    /**
     * How much of the effort works for an outcome.
     *
     * @return effort with an outcome / all effort, items without effort left out; undefined without effort
     */
    public MetricValue outcomeCoverage() {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal covered = BigDecimal.ZERO;
        for (BacklogItem item : items.list()) {
            BigDecimal effort = item.effort().orElse(BigDecimal.ZERO);
            all = all.add(effort);
            covered = item.outcome().isPresent() ? covered.add(effort) : covered;
        }
        return MetricValue.ratio(covered, all);
    }

    /**
     * The board: all items by category, in each by rank.
     *
     * @param timeframe the quarter or sprint
     * @param asOf the date
     * @return the board, which renders itself as a table, a section or text
     */
    public Board board(Timeframe timeframe, LocalDate asOf) {
        return Board.of(new Situation(this, timeframe, asOf));
    }

    /**
     * The board as a table.
     *
     * @param timeframe the quarter or sprint
     * @param asOf the date
     * @param language the language of headings and categories
     * @return category, rank, item, effort, value, needs, outcome
     */
    public Table table(Timeframe timeframe, LocalDate asOf, Language language) {
        return board(timeframe, asOf).table(language);
    }

    /**
     * The backlog as plain data; the order of the list is the rank.
     *
     * @return version, timeframes, items, decisions, and moves if there are any
     */
    public Map<String, Object> toData() {
        return BacklogData.of(this);
    }

    /**
     * A backlog from plain data.
     *
     * @param data the data
     * @return the backlog
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a backlog
     */
    public static Backlog fromData(Map<String, ?> data) {
        return BacklogData.read(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Backlog that
                && items.list().equals(that.items.list())
                && decisions.equals(that.decisions)
                && moves.equals(that.moves);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items.list(), decisions, moves);
    }

    /**
     * The ids in the order of the ranks.
     *
     * @return for example {@code backlog [pricing-page, webinar]}
     */
    @Override
    public String toString() {
        return "backlog " + items.list().stream().map(BacklogItem::id).toList();
    }
}
