package dev.smarketing.core.planning;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a sprint is going to hold and why, as long as it can still change. All Musts with their
 * prerequisites; then the greatest total value of Shoulds; then the greatest total value of Coulds; of equal
 * sets, at the best rank where two differ, the one that holds it. An item nobody has valued counts 1, so that
 * a backlog without values is planned by the number of items.
 */
public final class SprintPlan {

    /** After how many nodes (half-made selections) the search of a plan is content with the best so far. */
    public static final long DEFAULT_NODE_BUDGET = 1_000_000;

    private static final BigDecimal UNVALUED = BigDecimal.ONE;

    private final Timeframe timeframe;
    private final LocalDate asOf;
    private final BigDecimal capacity;
    private final PlanStatus status;
    private final List<PlannedItem> items;
    private final List<LeftOutItem> leftOut;
    private final List<Finding> findings;
    private final Bound bound;

    SprintPlan(
            Timeframe timeframe,
            LocalDate asOf,
            BigDecimal capacity,
            PlanStatus status,
            List<PlannedItem> items,
            List<LeftOutItem> leftOut,
            List<Finding> findings,
            Bound bound) {
        this.timeframe = timeframe;
        this.asOf = asOf;
        this.capacity = capacity;
        this.status = status;
        this.items = Require.elements(items, "items");
        this.leftOut = Require.elements(leftOut, "leftOut");
        this.findings = Require.elements(findings, "findings");
        this.bound = bound;
    }

    /**
     * What no selection can exceed.
     *
     * @param shouldValue the greatest total value of Shoulds that could be reached
     * @param couldValue the greatest total value of Coulds that could be reached beside as much of the Shoulds
     */
    public record Bound(BigDecimal shouldValue, BigDecimal couldValue) {

        /**
         * A bound.
         *
         * @param shouldValue the greatest total value of Shoulds that could be reached
         * @param couldValue the greatest total value of Coulds that could be reached beside as much of the Shoulds
         */
        public Bound {
            Objects.requireNonNull(shouldValue, "shouldValue");
            Objects.requireNonNull(couldValue, "couldValue");
            shouldValue = Decimals.canonical(shouldValue);
            couldValue = Decimals.canonical(couldValue);
        }
    }

    static BigDecimal valueOf(BacklogItem item) {
        return item.value().orElse(UNVALUED);
    }

    /**
     * Whose priorities counted.
     *
     * @return the quarter or sprint
     */
    public Timeframe timeframe() {
        return timeframe;
    }

    /**
     * The date of the plan.
     *
     * @return decisions after it do not count
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The capacity it was made for.
     *
     * @return the effort there is
     */
    public BigDecimal capacity() {
        return capacity;
    }

    /**
     * How good the plan is, or why there is none.
     *
     * @return the status
     */
    public PlanStatus status() {
        return status;
    }

    /**
     * What is in, and why.
     *
     * @return by rank; empty if there is no plan
     */
    public List<PlannedItem> items() {
        return items;
    }

    /**
     * The ids of what is in.
     *
     * @return by rank
     */
    public List<String> ids() {
        return items.stream().map(planned -> planned.item().id()).toList();
    }

    /**
     * What is out, and why.
     *
     * @return by rank; empty if there is no plan
     */
    public List<LeftOutItem> leftOut() {
        return leftOut;
    }

    /**
     * What stands in the way of the plan (MOS-02, 04, 05), and what it could not judge (MOS-14).
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How much effort is in.
     *
     * @return the sum of the efforts of the items
     */
    public BigDecimal effort() {
        return items.stream()
                .map(planned -> planned.item().effort().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * How much value of a category is in.
     *
     * @param priority the category; values of different categories are never added
     * @return the sum of the values of its items, an item without value counting 1
     */
    public BigDecimal value(Priority priority) {
        Objects.requireNonNull(priority, "priority");
        return items.stream()
                .filter(planned -> planned.priority() == priority)
                .map(planned -> valueOf(planned.item()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What no selection can exceed: the values of the plan itself if they are proved.
     *
     * @return the bound
     */
    public Bound bound() {
        return bound;
    }

    /**
     * The plan with one of the items left out, and what it needs, whatever the capacity says: a commitment
     * above it becomes a finding (SPR-04).
     *
     * @param id the item
     * @return a changed copy
     * @throws IllegalArgumentException if the item is not among those left out, or cannot be planned
     * @throws IllegalStateException if there is no plan
     */
    public SprintPlan with(String id) {
        Objects.requireNonNull(id, "id");
        requirePlan("add to");
        LeftOutItem added = leftOut.stream()
                .filter(out -> out.item().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not among the items left out "
                        + leftOut.stream().map(out -> out.item().id()).toList() + "; name one of these"));
        if (added.reason() == LeftOutItem.Reason.WONT
                || added.reason() == LeftOutItem.Reason.EFFORT_UNKNOWN
                || added.reason() == LeftOutItem.Reason.PREREQUISITE_MISSING) {
            throw new IllegalArgumentException("'" + added.item().title() + "' cannot be planned: "
                    + added.toText(Language.ENGLISH) + "; mend that first");
        }
        SprintPlan changed = this;
        for (String need : added.item().needs()) {
            boolean isOut =
                    changed.leftOut.stream().anyMatch(out -> out.item().id().equals(need));
            changed = isOut ? changed.with(need) : changed;
        }
        List<PlannedItem> in = new ArrayList<>(changed.items);
        in.add(new PlannedItem(added.item(), added.rank(), added.priority(), PlannedItem.Reason.BY_HAND, List.of()));
        return changed.changed(
                in, changed.leftOut.stream().filter(out -> !out.equals(added)).toList());
    }

    /**
     * The plan without one of its items.
     *
     * @param id the item
     * @return a changed copy
     * @throws IllegalArgumentException if the item is not in the plan, or another item of the plan needs it
     * @throws IllegalStateException if there is no plan
     */
    public SprintPlan without(String id) {
        Objects.requireNonNull(id, "id");
        requirePlan("take from");
        PlannedItem removed = items.stream()
                .filter(planned -> planned.item().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + id + "' is not in the plan " + ids() + "; name one of these"));
        List<String> needing = items.stream()
                .filter(planned -> planned.item().needs().contains(id))
                .map(planned -> planned.item().id())
                .toList();
        if (!needing.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' is needed by " + needing + "; take these out first");
        }
        List<LeftOutItem> out = new ArrayList<>(leftOut);
        out.add(new LeftOutItem(
                removed.item(), removed.rank(), removed.priority(), LeftOutItem.Reason.BY_HAND, List.of()));
        return changed(
                items.stream().filter(planned -> !planned.equals(removed)).toList(), out);
    }

    private SprintPlan changed(List<PlannedItem> in, List<LeftOutItem> out) {
        List<PlannedItem> inByRank = new ArrayList<>();
        for (PlannedItem planned : in) {
            List<String> neededBy = in.stream()
                    .filter(other ->
                            other.item().needs().contains(planned.item().id()))
                    .map(other -> other.item().id())
                    .toList();
            inByRank.add(
                    new PlannedItem(planned.item(), planned.rank(), planned.priority(), planned.reason(), neededBy));
        }
        inByRank.sort(Comparator.comparing(PlannedItem::rank));
        List<LeftOutItem> outByRank = new ArrayList<>(out);
        outByRank.sort(Comparator.comparing(LeftOutItem::rank));
        List<Finding> changedFindings = new ArrayList<>(findings);
        changedFindings.removeIf(finding -> finding.code() == FindingCode.COMMITMENT_ABOVE_CAPACITY);
        BigDecimal committed = in.stream()
                .map(planned -> planned.item().effort().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (committed.compareTo(capacity) > 0) {
            changedFindings.add(Finding.of(
                    FindingCode.COMMITMENT_ABOVE_CAPACITY,
                    timeframe.name(),
                    Map.of(
                            "effort", Findings.quantity(committed),
                            "capacity", Findings.quantity(capacity),
                            "excess", Findings.quantity(committed.subtract(capacity)))));
        }
        return new SprintPlan(
                timeframe, asOf, capacity, PlanStatus.CHANGED_BY_HAND, inByRank, outByRank, changedFindings, bound);
    }

    /**
     * Starts a sprint of two weeks; from now on its scope is frozen.
     *
     * @param start its first date
     * @return the sprint over [start, start + 14 days)
     * @throws IllegalStateException if there is no plan
     */
    public ActiveSprint start(LocalDate start) {
        return start(start, Timeframe.SPRINT_DAYS, SwapPolicy.NONE);
    }

    /**
     * Starts a sprint; from now on its scope is frozen.
     *
     * @param start its first date
     * @param days how many dates it has, 1 or more
     * @param policy whether open work may be swapped for other work of the same effort
     * @return the sprint over [start, start + days)
     * @throws IllegalStateException if there is no plan
     */
    public ActiveSprint start(LocalDate start, int days, SwapPolicy policy) {
        requirePlan("start");
        return ActiveSprint.of(
                items.stream().map(planned -> SprintTask.of(planned.item())).toList(), start, days, policy);
    }

    private void requirePlan(String verb) {
        if (!status.isPlan()) {
            throw new IllegalStateException(
                    "there is no plan to " + verb + ": " + findings.get(0) + "; mend that and plan again");
        }
    }

    /**
     * The plan as a table: what is in and what is out, with the reasons.
     *
     * @param language the language
     * @return planned, priority, rank, item, effort, why
     */
    public Table table(Language language) {
        return PlanningTables.plan(this, language);
    }

    /**
     * The plan for people: how full and how good it is, what is in and why, what is out and why.
     *
     * @param language the language
     * @return the text, lines separated by a line feed
     */
    public String toText(Language language) {
        return PlanText.of(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SprintPlan that
                && timeframe.equals(that.timeframe)
                && asOf.equals(that.asOf)
                && capacity.equals(that.capacity)
                && status == that.status
                && items.equals(that.items)
                && leftOut.equals(that.leftOut)
                && findings.equals(that.findings)
                && bound.equals(that.bound);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timeframe, asOf, capacity, status, items);
    }

    /**
     * The plan in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
