package dev.smarketing.core.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who needs whom, over the items of one backlog by their index (rank - 1). */
final class Dependencies {

    private final List<String> ids;
    private final List<int[]> needs;
    private final List<BitSet> closures;

    /**
     * The graph.
     *
     * @param items the items, whose needs are all known
     */
    Dependencies(List<BacklogItem> items) {
        Map<String, Integer> index = new HashMap<>();
        ids = new ArrayList<>(items.size());
        for (BacklogItem item : items) {
            index.put(item.id(), ids.size());
            ids.add(item.id());
        }
        needs = items.stream()
                .map(item -> item.needs().stream().mapToInt(index::get).toArray())
                .toList();
        closures = closures();
    }

    /** How many items there are. */
    int size() {
        return ids.size();
    }

    /** The direct prerequisites. */
    int[] needs(int item) {
        return needs.get(item);
    }

    /** The item with everything it needs, directly or not; the caller does not change it. */
    BitSet closure(int item) {
        return closures.get(item);
    }

    /** From the prerequisites up: each closure is the union of those below it; only circles are walked one by one. */
    private List<BitSet> closures() {
        int size = ids.size();
        BitSet[] made = new BitSet[size];
        int[] waiting = new int[size];
        List<List<Integer>> dependents = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            dependents.add(new ArrayList<>());
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            waiting[i] = needs.get(i).length;
            for (int need : needs.get(i)) {
                dependents.get(need).add(i);
            }
            if (waiting[i] == 0) {
                free.add(i);
            }
        }
        while (!free.isEmpty()) {
            int item = free.remove();
            BitSet closed = new BitSet(size);
            closed.set(item);
            for (int need : needs.get(item)) {
                closed.or(made[need]);
            }
            made[item] = closed;
            for (int dependent : dependents.get(item)) {
                if (--waiting[dependent] == 0) {
                    free.add(dependent);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            made[i] = waiting[i] == 0 ? made[i] : reach(i);
        }
        return List.of(made);
    }

    private BitSet reach(int start) {
        BitSet reached = new BitSet(ids.size());
        Deque<Integer> open = new ArrayDeque<>();
        reached.set(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (int need : needs.get(open.remove())) {
                if (!reached.get(need)) {
                    reached.set(need);
                    open.add(need);
                }
            }
        }
        return reached;
    }

    /**
     * The shortest chains from an item to each of its prerequisites of some kind, not looking beyond those:
     * what a Won't needs does not matter.
     *
     * @return the ids after the start up to the one found; nearest first
     */
    List<List<String>> chains(int start, Predicate<Integer> isTarget) {
        Map<Integer, Integer> cameFrom = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        List<List<String>> found = new ArrayList<>();
        cameFrom.put(start, start);
        open.add(start);
        while (!open.isEmpty()) {
            int item = open.remove();
            if (item != start && isTarget.test(item)) {
                found.add(path(start, item, cameFrom));
                continue;
            }
            for (int need : needs.get(item)) {
                if (cameFrom.putIfAbsent(need, item) == null) {
                    open.add(need);
                }
            }
        }
        return found;
    }

    private List<String> path(int start, int end, Map<Integer, Integer> cameFrom) {
        List<String> path = new ArrayList<>();
        for (int at = end; at != start; at = cameFrom.getOrDefault(at, start)) {
            path.add(ids.get(at));
        }
        Collections.reverse(path);
        return path;
    }

    /**
     * One circle for each group of items that need each other: the shortest through the smallest id of the
     * group, beginning with it, whatever the order of the items is.
     */
    List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        BitSet seen = new BitSet(ids.size());
        List<Integer> byId = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            byId.add(i);
        }
        byId.sort(Comparator.comparing(ids::get));
        for (int item : byId) {
            if (seen.get(item)) {
                continue;
            }
            BitSet group = new BitSet(ids.size());
            for (int other = closure(item).nextSetBit(0);
                    other >= 0;
                    other = closure(item).nextSetBit(other + 1)) {
                if (closure(other).get(item)) {
                    group.set(other);
                }
            }
            seen.or(group);
            if (group.cardinality() > 1) {
                cycles.add(shortestCycle(item, group));
            }
        }
        return cycles;
    }

    private List<String> shortestCycle(int start, BitSet group) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        cameFrom.put(start, start);
        while (!open.isEmpty()) {
            int item = open.remove();
            List<Integer> next = new ArrayList<>();
            for (int need : needs.get(item)) {
                if (need == start) {
                    List<String> cycle = path(start, item, cameFrom);
                    cycle.add(0, ids.get(start));
                    return cycle;
                }
                if (group.get(need)) {
                    next.add(need);
                }
            }
            next.sort(Comparator.comparing(ids::get));
            for (int need : next) {
                if (cameFrom.putIfAbsent(need, item) == null) {
                    open.add(need);
                }
            }
        }
        throw new IllegalStateException("no circle through " + ids.get(start) + " although its group needs it");
    }
}
