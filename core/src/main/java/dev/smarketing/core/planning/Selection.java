package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The best closed set under a capacity: the greatest first value, then the greatest second value, then the
 * preferred set in a given order; exact.
 *
 * <p>Three questions, each asked with all that is known by then: is there a greater first value; with that first
 * value, is there a greater second one; of the sets with both, which is preferred. A question is asked of the sets
 * near enough to the bounds ({@link ValueBound}), a few at first ({@link SetSearch}), then more, until all have been
 * looked at or the budget is spent. What is found along the way makes the slack smaller.
 */
final class Selection {

    private static final int FIRST_WIDTH = 64;
    private static final int WIDER = 8;
    /** So many half-made sets are kept at a time: some 100 MB where there are a few hundred items. */
    private static final int MOST_WIDTH = 1 << 17;

    private final Choice choice;
    private final long budget;
    private long steps;

    private long[] best;
    private long first;
    private long second;

    private Selection(Choice choice, long budget) {
        this.choice = choice;
        this.budget = budget;
        best = Bits.none(choice.size());
    }

    /**
     * What to choose from.
     *
     * @param effort the effort of each item
     * @param first the first value of each item
     * @param second the second value of each item
     * @param forced the items that are in anyway, closed
     * @param dependencies who needs whom
     * @param capacity the effort there is
     */
    record Task(
            List<BigDecimal> effort,
            List<BigDecimal> first,
            List<BigDecimal> second,
            BitSet forced,
            Dependencies dependencies,
            BigDecimal capacity) {

        private BigDecimal sum(List<BigDecimal> numbers, BitSet set) {
            return set.stream().mapToObj(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * The outcome: what is in, its values, and what no set can exceed.
     *
     * @param chosen what is in, with what it needs
     * @param first its first value
     * @param second its second value
     * @param isProven whether there is none better
     * @param firstBound the greatest first value that could be reached
     * @param secondBound the greatest second value that could be reached with as much of the first
     */
    record Best(
            BitSet chosen,
            BigDecimal first,
            BigDecimal second,
            boolean isProven,
            BigDecimal firstBound,
            BigDecimal secondBound) {}

    /**
     * Searches.
     *
     * @param preference the candidates in the order in which ties are decided
     * @param preferIn whether the preferred set is the one that holds the first item where two differ
     * @param budget after how many steps the best so far is taken; there is always one
     */
    static Best solve(Task task, int[] preference, boolean preferIn, long budget) {
        BitSet forced = task.forced();
        BigDecimal room = task.capacity().subtract(task.sum(task.effort(), forced));
        List<Integer> items = new ArrayList<>();
        BitSet along = new BitSet();
        for (int candidate : preference) {
            BitSet closed = (BitSet) task.dependencies().closure(candidate).clone();
            closed.andNot(forced);
            if (task.sum(task.effort(), closed).compareTo(room) <= 0) {
                items.add(candidate);
                along.or(closed);
            }
        }
        int candidates = items.size();
        items.forEach(along::clear);
        along.stream().forEach(items::add);
        Choice choice = new Choice(
                candidates,
                amounts(task.effort(), items, RoundingMode.FLOOR),
                amounts(task.first(), items, RoundingMode.CEILING),
                amounts(task.second(), items, RoundingMode.CEILING),
                needs(task.dependencies(), items),
                room);
        Selection selection = new Selection(choice, budget);
        Limits limits = selection.search(preferIn);
        BitSet chosen = (BitSet) forced.clone();
        for (int i = 0; i < candidates; i++) {
            if (Bits.has(selection.best, i)) {
                chosen.or(task.dependencies().closure(items.get(i)));
            }
        }
        return new Best(
                chosen,
                task.sum(task.first(), chosen),
                task.sum(task.second(), chosen),
                limits.isProven,
                task.sum(task.first(), forced).add(limits.first),
                task.sum(task.second(), forced).add(limits.second));
    }

    private static Amounts amounts(List<BigDecimal> numbers, List<Integer> items, RoundingMode rounding) {
        return Amounts.of(items.stream().map(numbers::get).toList(), rounding);
    }

    private static List<int[]> needs(Dependencies dependencies, List<Integer> items) {
        int[] place = new int[dependencies.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < items.size(); i++) {
            place[items.get(i)] = i;
        }
        return items.stream()
                .map(item -> Arrays.stream(dependencies.needs(item))
                        .map(need -> place[need])
                        .filter(need -> need >= 0)
                        .toArray())
                .toList();
    }

    private record Limits(boolean isProven, BigDecimal first, BigDecimal second) {}

    private Limits search(boolean preferIn) {
        ValueBound firstBound = ValueBound.ofFirst(choice);
        boolean isFirstProven = improve(List.of(firstBound));
        ValueBound secondBound =
                ValueBound.ofSecond(choice, first - choice.first().error());
        boolean isSecondProven = improve(List.of(firstBound, secondBound));
        boolean isProven = isFirstProven && isSecondProven && prefer(firstBound, secondBound, preferIn);
        return new Limits(
                isProven,
                isFirstProven ? choice.first().sum(best) : limit(choice.first(), firstBound),
                isFirstProven && isSecondProven ? choice.second().sum(best) : limit(choice.second(), secondBound));
    }

    private static BigDecimal limit(Amounts amounts, ValueBound bound) {
        long units = bound.units();
        return amounts.number(units - (amounts.grain() == 0 ? 0 : units % amounts.grain()));
    }

    /**
     * Looks for a set of a greater value of the last bound, of no smaller value of the others.
     *
     * @return whether it is sure that there is none
     */
    private boolean improve(List<ValueBound> bounds) {
        boolean isSecond = bounds.size() > 1;
        for (int width = FIRST_WIDTH; width <= MOST_WIDTH; width *= WIDER) {
            long[] slack = new long[bounds.size()];
            slack[0] = slack(bounds.get(0), choice.first(), first, !isSecond);
            if (isSecond) {
                slack[1] = slack(bounds.get(1), choice.second(), second, true);
            }
            if (Arrays.stream(slack).min().orElse(0) < 0) {
                return true;
            }
            SetSearch search = new SetSearch(choice, bounds, slack, isSecond, 0, true);
            SetSearch.Found found = search.run(width, budget - steps);
            steps += search.steps();
            if (found != null && isBetter(found)) {
                best = found.items();
                first = found.first();
                second = found.second();
            }
            if (search.isComplete()) {
                return true;
            }
            if (steps > budget) {
                return false;
            }
        }
        return false;
    }

    private boolean isBetter(SetSearch.Found found) {
        int compared = choice.first().compare(found.items(), found.first(), best, first);
        return compared > 0
                || (compared == 0 && choice.second().compare(found.items(), found.second(), best, second) > 0);
    }

    private boolean prefer(ValueBound firstBound, ValueBound secondBound, boolean preferIn) {
        long[] slack = {
            slack(firstBound, choice.first(), first, false), slack(secondBound, choice.second(), second, false)
        };
        SetSearch search =
                new SetSearch(choice, List.of(firstBound, secondBound), slack, true, choice.candidates(), preferIn);
        SetSearch.Found found = search.run(MOST_WIDTH, budget - steps);
        steps += search.steps();
        if (found != null && search.isComplete()) {
            best = found.items();
        }
        return search.isComplete();
    }

    /** How far below the bound a set may be to have at least this value, or to exceed it. */
    private static long slack(ValueBound bound, Amounts amounts, long units, boolean exceed) {
        return bound.slack(units - amounts.error() + (exceed ? amounts.grain() : 0));
    }
}
