package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best closed set under a capacity: the greatest first value, then the greatest second value, then the
 * preferred set in a given order. Branch and bound with the fractional bound, in exact decimals.
 *
 * <p>Two passes: one in the order of density, which finds and proves the best values in few nodes; one in the
 * order of preference, whose first complete set that reaches those values is the preferred one, because sets
 * are visited in that order.
 */
final class Selection {

    private static final byte FREE = 0;
    private static final byte IN = 1;
    private static final byte OUT = -1;

    private final int size;
    private final BigDecimal[] effort;
    private final BigDecimal[] first;
    private final BigDecimal[] second;
    private final BitSet candidates;
    private final BitSet[] closure;
    private final BitSet[] dependents;
    private final BigDecimal capacity;
    private final int effortScale;
    private final int firstScale;
    private final int secondScale;
    private final int[] firstByDensity;
    private final int[] secondByDensity;

    private final byte[] state;
    private final int[] trail;
    private int trailSize;
    private BigDecimal used = BigDecimal.ZERO;
    private BigDecimal firstTotal = BigDecimal.ZERO;
    private BigDecimal secondTotal = BigDecimal.ZERO;
    private long nodes;

    /**
     * A set of items with two values each.
     *
     * @param candidates the items that may be chosen; what is in none of their closures plays no part
     * @param forced the items that are in anyway, closed
     * @param closure the items with all they need; those of candidates hold candidates, forced and free riders
     */
    Selection(
            BigDecimal[] effort,
            BigDecimal[] first,
            BigDecimal[] second,
            BitSet candidates,
            BitSet forced,
            List<BitSet> closure,
            BigDecimal capacity) {
        this.size = effort.length;
        this.effortScale = Math.max(scale(effort), capacity.scale());
        this.firstScale = scale(first);
        this.secondScale = scale(second);
        this.effort = atScale(effort, effortScale);
        this.first = atScale(first, firstScale);
        this.second = atScale(second, secondScale);
        this.capacity = capacity.setScale(effortScale);
        this.candidates = candidates;
        this.closure = closure.toArray(BitSet[]::new);
        this.dependents = new BitSet[size];
        Arrays.setAll(dependents, i -> new BitSet(size));
        candidates.stream().forEach(i -> closure.get(i).stream().forEach(need -> dependents[need].set(i)));
        this.firstByDensity = byDensity(this.first);
        this.secondByDensity = byDensity(this.second);
        this.state = new byte[size];
        this.trail = new int[size];
        forced.stream().forEach(i -> decide(i, IN));
    }

    /** The outcome: what is in, its values, and what no set can exceed. */
    record Best(
            BitSet chosen,
            BigDecimal first,
            BigDecimal second,
            boolean proven,
            BigDecimal firstBound,
            BigDecimal secondBound) {}

    /**
     * Searches.
     *
     * @param budget after how many nodes the best so far is taken; at least one complete set is always made
     * @param preference the candidates in the order in which ties are decided
     * @param preferIn whether the preferred set is the one that holds the first item where two differ
     */
    Best solve(long budget, int[] preference, boolean preferIn) {
        BigDecimal room = capacity.subtract(used);
        BigDecimal firstBound = firstTotal.add(fill(firstByDensity, first, firstScale, room));
        BigDecimal secondBound = secondTotal.add(fill(secondByDensity, second, secondScale, room));
        Incumbent best = search(byBothDensities(), true, budget, null);
        boolean proven = best.complete;
        if (proven) {
            Incumbent preferred = search(preference, preferIn, budget, best);
            proven = preferred.complete;
            best = proven ? preferred : best;
            return new Best(best.chosen, best.first, best.second, proven, best.first, best.second);
        }
        return new Best(best.chosen, best.first, best.second, false, firstBound, secondBound);
    }

    private static final class Incumbent {
        private final BitSet chosen = new BitSet();
        private BigDecimal first = BigDecimal.ZERO;
        private BigDecimal second = BigDecimal.ZERO;
        private boolean found;
        private boolean complete;
    }

    /** One pass; with a target it stops at the first set that reaches the values of the target. */
    private Incumbent search(int[] order, boolean inFirst, long budget, @Nullable Incumbent target) {
        Incumbent best = new Incumbent();
        int root = trailSize;
        int[] at = new int[order.length + 1];
        int[] mark = new int[order.length + 1];
        byte[] stage = new byte[order.length + 1];
        int depth = 0;
        at[0] = -1;
        while (depth >= 0) {
            if (stage[depth] == 0) {
                nodes++;
                mark[depth] = trailSize;
                boolean spent = nodes > budget && (best.found || target != null);
                if (spent) {
                    undo(root);
                    return best;
                }
                at[depth] = nextFree(order, depth == 0 ? 0 : at[depth - 1] + 1);
                boolean goOn = target == null ? !best.found || promises(best, true) : promises(target, false);
                if (!goOn || at[depth] == order.length) {
                    if (goOn) {
                        keep(best);
                        if (target != null) {
                            break;
                        }
                    }
                    depth--;
                    continue;
                }
            }
            undo(mark[depth]);
            if (stage[depth] == 2) {
                depth--;
                continue;
            }
            boolean in = (stage[depth] == 0) == inFirst;
            stage[depth]++;
            int item = order[at[depth]];
            if (in ? include(item) : exclude(item)) {
                depth++;
                stage[depth] = 0;
            }
        }
        undo(root);
        best.complete = true;
        return best;
    }

    private int nextFree(int[] order, int from) {
        int next = from;
        while (next < order.length && state[order[next]] != FREE) {
            next++;
        }
        return next;
    }

    private void keep(Incumbent best) {
        best.found = true;
        best.first = firstTotal;
        best.second = secondTotal;
        best.chosen.clear();
        for (int i = 0; i < size; i++) {
            best.chosen.set(i, state[i] == IN);
        }
    }

    private boolean include(int item) {
        for (int i = closure[item].nextSetBit(0); i >= 0; i = closure[item].nextSetBit(i + 1)) {
            if (state[i] == FREE) {
                decide(i, IN);
            }
        }
        return used.compareTo(capacity) <= 0;
    }

    private boolean exclude(int item) {
        for (int i = dependents[item].nextSetBit(0); i >= 0; i = dependents[item].nextSetBit(i + 1)) {
            if (state[i] == FREE) {
                decide(i, OUT);
            }
        }
        return true;
    }

    private void decide(int item, byte to) {
        state[item] = to;
        trail[trailSize++] = item;
        if (to == IN) {
            used = used.add(effort[item]);
            firstTotal = firstTotal.add(first[item]);
            secondTotal = secondTotal.add(second[item]);
        }
    }

    private void undo(int mark) {
        while (trailSize > mark) {
            int item = trail[--trailSize];
            if (state[item] == IN) {
                used = used.subtract(effort[item]);
                firstTotal = firstTotal.subtract(first[item]);
                secondTotal = secondTotal.subtract(second[item]);
            }
            state[item] = FREE;
        }
    }

    /** Whether a set below this node can reach the values, or exceed them. */
    private boolean promises(Incumbent values, boolean exceed) {
        BigDecimal room = capacity.subtract(used);
        BigDecimal most = firstTotal.add(fill(firstByDensity, first, firstScale, room));
        int compared = most.compareTo(values.first);
        if (compared != 0) {
            return compared > 0;
        }
        // every set that reaches the first value spends at least this much on it
        BigDecimal left = room.subtract(leastEffort(values.first.subtract(firstTotal)));
        if (left.signum() < 0) {
            return false;
        }
        BigDecimal mostSecond = secondTotal.add(fill(secondByDensity, second, secondScale, left));
        int comparedSecond = mostSecond.compareTo(values.second);
        return exceed ? comparedSecond > 0 : comparedSecond >= 0;
    }

    /** The greatest value of free items in some room, if they could be split; rounded down to whole units. */
    private BigDecimal fill(int[] order, BigDecimal[] value, int scale, BigDecimal room) {
        BigDecimal left = room;
        BigDecimal sum = BigDecimal.ZERO;
        for (int item : order) {
            if (state[item] == FREE) {
                if (effort[item].compareTo(left) > 0) {
                    return sum.add(value[item].multiply(left).divide(effort[item], scale, RoundingMode.FLOOR));
                }
                left = left.subtract(effort[item]);
                sum = sum.add(value[item]);
            }
        }
        return sum;
    }

    private BigDecimal leastEffort(BigDecimal needed) {
        BigDecimal missing = needed;
        BigDecimal sum = BigDecimal.ZERO;
        for (int item : firstByDensity) {
            if (missing.signum() <= 0) {
                break;
            }
            if (state[item] == FREE) {
                if (first[item].compareTo(missing) > 0) {
                    return sum.add(
                            effort[item].multiply(missing).divide(first[item], effortScale, RoundingMode.CEILING));
                }
                missing = missing.subtract(first[item]);
                sum = sum.add(effort[item]);
            }
        }
        return sum;
    }

    private int[] byBothDensities() {
        Set<Integer> order = new LinkedHashSet<>();
        for (int[] part : new int[][] {firstByDensity, secondByDensity}) {
            for (int item : part) {
                order.add(item);
            }
        }
        candidates.stream().forEach(order::add);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The candidates of some value, greatest value per effort first, compared by cross-multiplication. */
    private int[] byDensity(BigDecimal[] value) {
        Comparator<Integer> denser = (a, b) -> {
            boolean freeA = effort[a].signum() == 0;
            boolean freeB = effort[b].signum() == 0;
            if (freeA || freeB) {
                return Boolean.compare(freeB, freeA);
            }
            return value[b].multiply(effort[a]).compareTo(value[a].multiply(effort[b]));
        };
        return candidates.stream()
                .filter(i -> value[i].signum() > 0)
                .boxed()
                .sorted(denser)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int scale(BigDecimal[] numbers) {
        return Arrays.stream(numbers).mapToInt(BigDecimal::scale).max().orElse(0);
    }

    /** At one scale additions and comparisons of ordinary numbers stay within a long inside BigDecimal. */
    private static BigDecimal[] atScale(BigDecimal[] numbers, int scale) {
        return Arrays.stream(numbers).map(number -> number.setScale(scale)).toArray(BigDecimal[]::new);
    }
}
