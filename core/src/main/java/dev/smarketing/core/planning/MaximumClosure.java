package dev.smarketing.core.planning;

import java.util.Arrays;

/**
 * The closed set of greatest total profit, where an item with a loss may come along because another needs it: the
 * minimum cut of a network in which profits flow from the items that have one, along what they need, to those that
 * cost (Picard 1976). The flow itself tells how much of its profit an item spends on each of its prerequisites.
 */
final class MaximumClosure {

    private final int size;
    private final int[] head;
    private final int[] next;
    private final int[] to;
    private final long[] residual;
    private final int arcs;
    private final int[] firstArc;
    private final int[] level;
    private final int[] at;
    private final int[] queue;

    /**
     * The network over items and their direct prerequisites.
     *
     * @param needs for each item those it needs
     */
    MaximumClosure(int[][] needs) {
        size = needs.length;
        arcs = Arrays.stream(needs).mapToInt(its -> its.length).sum();
        int edges = 2 * (arcs + size);
        head = new int[size + 2];
        Arrays.fill(head, -1);
        next = new int[edges];
        to = new int[edges];
        residual = new long[edges];
        level = new int[size + 2];
        at = new int[size + 2];
        queue = new int[size + 2];
        int edge = 0;
        firstArc = new int[size + 1];
        for (int item = 0; item < size; item++) {
            firstArc[item + 1] = firstArc[item] + needs[item].length;
            for (int need : needs[item]) {
                edge = connect(edge, item, need);
            }
        }
        for (int item = 0; item < size; item++) {
            // whether it is the source or the sink that an item is connected with depends on its profit
            edge = connect(edge, size, item);
        }
    }

    private int connect(int edge, int from, int target) {
        to[edge] = target;
        next[edge] = head[from];
        head[from] = edge;
        to[edge + 1] = from;
        next[edge + 1] = head[target];
        head[target] = edge + 1;
        return edge + 2;
    }

    /** Solves for these profits; afterwards {@link #has}, {@link #left} and {@link #spent} tell the outcome. */
    void solve(long[] profit) {
        for (int arc = 0; arc < arcs; arc++) {
            residual[2 * arc] = Long.MAX_VALUE / 4;
            residual[2 * arc + 1] = 0;
        }
        for (int item = 0; item < size; item++) {
            residual[2 * (arcs + item)] = profit[item];
            residual[2 * (arcs + item) + 1] = 0;
        }
        while (levels(profit)) {
            System.arraycopy(head, 0, at, 0, size);
            for (int item = 0; item < size; item++) {
                int own = 2 * (arcs + item);
                while (profit[item] > 0 && residual[own] > 0 && level[item] == 1) {
                    long pushed = push(item, residual[own]);
                    if (pushed == 0) {
                        break;
                    }
                    residual[own] -= pushed;
                }
            }
        }
    }

    /** The distance of each item from those with profit left; whether one with a loss to fill is among them. */
    private boolean levels(long[] profit) {
        Arrays.fill(level, 0);
        int filled = 0;
        for (int item = 0; item < size; item++) {
            if (profit[item] > 0 && residual[2 * (arcs + item)] > 0) {
                level[item] = 1;
                queue[filled++] = item;
            }
        }
        boolean found = false;
        for (int i = 0; i < filled; i++) {
            int item = queue[i];
            found |= deficit(item) > 0;
            for (int edge = head[item]; edge >= 0; edge = next[edge]) {
                int other = to[edge];
                if (edge < 2 * arcs && residual[edge] > 0 && level[other] == 0) {
                    level[other] = level[item] + 1;
                    queue[filled++] = other;
                }
            }
        }
        return found;
    }

    private long deficit(int item) {
        return Math.max(0, -residual[2 * (arcs + item)]);
    }

    /** Pushes profit along one shortest path, without recursion: chains may be long. */
    private long push(int start, long most) {
        int depth = 0;
        int item = start;
        int[] path = queue;
        while (true) {
            if (deficit(item) > 0) {
                long amount = Math.min(most, deficit(item));
                for (int i = 0; i < depth; i++) {
                    amount = Math.min(amount, residual[path[i]]);
                }
                for (int i = 0; i < depth; i++) {
                    residual[path[i]] -= amount;
                    residual[path[i] ^ 1] += amount;
                }
                residual[2 * (arcs + item)] += amount;
                return amount;
            }
            int edge = at[item];
            while (edge >= 0 && (edge >= 2 * arcs || residual[edge] == 0 || level[to[edge]] != level[item] + 1)) {
                edge = next[edge];
            }
            at[item] = edge;
            if (edge >= 0) {
                path[depth++] = edge;
                item = to[edge];
            } else if (depth == 0) {
                return 0;
            } else {
                item = to[path[--depth] ^ 1];
                at[item] = next[at[item]];
            }
        }
    }

    /** Whether an item is in the smallest of the best closed sets. */
    boolean has(int item) {
        return level[item] > 0;
    }

    /** The profit that stays with an item after all that was spent on prerequisites: below 0 an unpaid loss. */
    long left(int item) {
        return residual[2 * (arcs + item)];
    }

    /** What an item spent on each of its prerequisites, in their order. */
    long[] spent(int item) {
        long[] spent = new long[firstArc[item + 1] - firstArc[item]];
        for (int i = 0; i < spent.length; i++) {
            spent[i] = residual[2 * (firstArc[item] + i) + 1];
        }
        return spent;
    }
}
