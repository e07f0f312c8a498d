package dev.smarketing.core.planning;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes a plan from a situation: what can be planned at all, the best of it, and the reasons. */
final class Planner {

    private final Situation situation;
    private final BigDecimal capacity;
    private final long nodeBudget;
    private final int size;
    private final BitSet musts;
    /** Without effort, or decided against: not selectable, and nothing that needs it either. */
    private final BitSet missing;

    private final BitSet selectable;

    Planner(Situation situation, BigDecimal capacity, long nodeBudget) {
        this.situation = situation;
        this.capacity = Decimals.canonical(Require.notNegative(capacity, "capacity"));
        this.nodeBudget = Require.atLeast(nodeBudget, 1, "node budget");
        this.size = situation.size();
        this.missing = situation.all(Priority.WONT);
        for (int i = 0; i < size; i++) {
            if (situation.item(i).effort().isEmpty()) {
                missing.set(i);
            }
        }
        this.selectable = new BitSet(size);
        for (int i = 0; i < size; i++) {
            selectable.set(i, !situation.dependencies().closure(i).intersects(missing));
        }
        this.musts = situation.all(Priority.MUST);
    }

    SprintPlan plan() {
        List<Finding> obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            return none(PlanStatus.REFUSED, obstacles);
        }
        BitSet base = base();
        if (!fits(base)) {
            return none(PlanStatus.MUSTS_DO_NOT_FIT, List.of(relaxation()));
        }
        Selection.Best best = best(base, nodeBudget);
        return made(
                best.isProven() ? PlanStatus.PROVEN_OPTIMAL : PlanStatus.BEST_FOUND,
                best.chosen(),
                new SprintPlan.Bound(best.firstBound(), best.secondBound()));
    }

    SprintPlan planByRank() {
        List<Finding> obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            return none(PlanStatus.REFUSED, obstacles);
        }
        BitSet base = base();
        if (!fits(base)) {
            return none(PlanStatus.MUSTS_DO_NOT_FIT, List.of(relaxation()));
        }
        Selection.Best limit = best(base, 1);
        BitSet chosen = base;
        for (Priority priority : List.of(Priority.SHOULD, Priority.COULD)) {
            BitSet open = candidates(base);
            open.and(situation.all(priority));
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                BitSet with = union(chosen, situation.dependencies().closure(i));
                chosen = fits(with) ? with : chosen;
            }
        }
        return made(PlanStatus.BY_RANK, chosen, new SprintPlan.Bound(limit.firstBound(), limit.secondBound()));
    }

    /** Cycles, and Musts that need a Won't or what has no effort: until they are mended there is no plan. */
    private List<Finding> obstacles() {
        List<Finding> found = new ArrayList<>(Findings.cycles(situation));
        BitSet unestimated = new BitSet(size);
        musts.stream().forEach(must -> {
            found.addAll(Findings.needsWont(situation, must));
            if (situation.item(must).effort().isPresent()) {
                unestimated.or(situation.dependencies().closure(must));
            }
        });
        unestimated.stream()
                .filter(index -> situation.priority(index) != Priority.WONT)
                .filter(index -> situation.item(index).effort().isEmpty())
                .forEach(index -> found.add(Finding.of(FindingCode.NO_EFFORT, situation.id(index))));
        return found;
    }

    private BitSet base() {
        BitSet base = copy(musts);
        base.and(selectable);
        return situation.closure(base);
    }

    private BitSet candidates(BitSet base) {
        BitSet candidates = situation.all(Priority.SHOULD);
        candidates.or(situation.all(Priority.COULD));
        candidates.and(selectable);
        candidates.andNot(base);
        return candidates;
    }

    private Selection.Best best(BitSet base, long budget) {
        Selection.Task task = new Selection.Task(
                numbers(situation::effort),
                numbers(i -> value(i, Priority.SHOULD)),
                numbers(i -> value(i, Priority.COULD)),
                base,
                situation.dependencies(),
                capacity);
        return Selection.solve(task, candidates(base).stream().toArray(), true, budget);
    }

    private BigDecimal value(int index, Priority category) {
        return situation.priority(index) == category ? SprintPlan.valueOf(situation.item(index)) : BigDecimal.ZERO;
    }

    private List<BigDecimal> numbers(IntFunction<BigDecimal> number) {
        return IntStream.range(0, size).mapToObj(number).toList();
    }

    /** MOS-05, if the Musts that can be planned take more than the capacity. */
    Optional<Finding> excess() {
        return fits(base()) ? Optional.empty() : Optional.of(relaxation());
    }

    /**
     * MOS-05 with the Musts of least total effort whose removal makes the rest fit, where nothing kept needs
     * them; of equal ones the set that lets the worse ranks go first.
     */
    private Finding relaxation() {
        BitSet droppable = copy(musts);
        droppable.and(selectable);
        Selection.Task keeping = new Selection.Task(
                numbers(situation::effort),
                numbers(i -> musts.get(i) ? situation.effort(i) : BigDecimal.ZERO),
                numbers(i -> BigDecimal.ZERO),
                new BitSet(),
                situation.dependencies(),
                capacity);
        int[] worstFirst = droppable.stream().map(i -> -i).sorted().map(i -> -i).toArray();
        BitSet kept = Selection.solve(keeping, worstFirst, false, SprintPlan.DEFAULT_NODE_BUDGET)
                .chosen();
        // a Must of effort 0 costs nothing to drop, so it is only dropped if what it needs does not fit
        for (int i = droppable.nextSetBit(0); i >= 0; i = droppable.nextSetBit(i + 1)) {
            BitSet with = union(kept, situation.dependencies().closure(i));
            kept = fits(with) ? with : kept;
        }
        BitSet dropped = copy(droppable);
        dropped.andNot(kept);
        return Findings.mustsExceed(situation.ids(dropped), situation.effort(base()), capacity);
    }

    private SprintPlan none(PlanStatus status, List<Finding> findings) {
        // an obstacle may be an item without effort, which is told once
        Set<Finding> all = new LinkedHashSet<>(findings);
        all.addAll(Findings.withoutEffort(situation));
        return new SprintPlan(
                situation.timeframe(),
                situation.asOf(),
                capacity,
                status,
                List.of(),
                List.of(),
                List.copyOf(all),
                new SprintPlan.Bound(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private SprintPlan made(PlanStatus status, BitSet chosen, SprintPlan.Bound bound) {
        List<BitSet> needing = needing(chosen);
        List<PlannedItem> in = new ArrayList<>();
        List<LeftOutItem> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (chosen.get(i)) {
                in.add(planned(i, needing.get(i), status));
            } else {
                out.add(leftOut(i, chosen, status));
            }
        }
        return new SprintPlan(
                situation.timeframe(),
                situation.asOf(),
                capacity,
                status,
                in,
                out,
                Findings.withoutEffort(situation),
                bound);
    }

    /** For each item those of the plan that need it directly. */
    private List<BitSet> needing(BitSet chosen) {
        List<BitSet> needing = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            needing.add(new BitSet());
        }
        chosen.stream().forEach(item -> {
            for (int need : situation.dependencies().needs(item)) {
                needing.get(need).set(item);
            }
        });
        return needing;
    }

    private PlannedItem planned(int index, BitSet needing, PlanStatus status) {
        Priority priority = situation.priority(index);
        PlannedItem.Reason reason;
        if (priority == Priority.MUST) {
            reason = PlannedItem.Reason.MUST;
        } else if (needing.stream().anyMatch(other -> situation.priority(other).compareTo(priority) <= 0)) {
            reason = PlannedItem.Reason.NEEDED;
        } else {
            reason = status == PlanStatus.BY_RANK ? PlannedItem.Reason.BY_RANK : PlannedItem.Reason.CHOSEN;
        }
        List<String> neededBy = situation.ids(needing);
        return new PlannedItem(situation.item(index), index + 1, priority, reason, neededBy);
    }

    private LeftOutItem leftOut(int index, BitSet chosen, PlanStatus status) {
        List<String> chain = List.of();
        LeftOutItem.Reason reason = reason(index, chosen);
        if (status == PlanStatus.BY_RANK && reason == LeftOutItem.Reason.DISPLACED_BY_VALUE) {
            reason = LeftOutItem.Reason.NO_CAPACITY;
        }
        if (reason == LeftOutItem.Reason.PREREQUISITE_MISSING) {
            chain = situation.dependencies().chains(index, missing::get).get(0);
        }
        return new LeftOutItem(situation.item(index), index + 1, situation.priority(index), reason, chain);
    }

    private LeftOutItem.Reason reason(int index, BitSet chosen) {
        Priority priority = situation.priority(index);
        if (priority == Priority.WONT) {
            return LeftOutItem.Reason.WONT;
        }
        if (priority == Priority.UNDECIDED) {
            return LeftOutItem.Reason.UNDECIDED;
        }
        if (missing.get(index)) {
            return LeftOutItem.Reason.EFFORT_UNKNOWN;
        }
        if (!selectable.get(index)) {
            return LeftOutItem.Reason.PREREQUISITE_MISSING;
        }
        BitSet own = situation.dependencies().closure(index);
        BitSet higher = situation.all(Priority.MUST);
        if (priority == Priority.COULD) {
            higher.or(situation.all(Priority.SHOULD));
        }
        higher.and(chosen);
        if (!fits(own)) {
            return LeftOutItem.Reason.NO_CAPACITY;
        }
        if (!fits(union(higher, own))) {
            return LeftOutItem.Reason.DISPLACED_BY_CATEGORY;
        }
        return fits(union(situation.closure(higher), own))
                ? LeftOutItem.Reason.DISPLACED_BY_VALUE
                : LeftOutItem.Reason.NO_CAPACITY;
    }

    private boolean fits(BitSet set) {
        return situation.effort(set).compareTo(capacity) <= 0;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = copy(one);
        both.or(other);
        return both;
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
