package dev.smarketing.core.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Which items go together: an item brings what it needs; and where the bounds leave no slack for a prerequisite without
 * the item that pays for it, that prerequisite brings the item.
 */
final class Links {

    private final int size;
    private final List<List<Integer>> direct = new ArrayList<>();
    private final List<List<Need>> needing = new ArrayList<>();
    private final int[] parent;
    private final long[][] brought;
    private final long[][] bringing;

    /**
     * An item that needs another one.
     *
     * @param item the item
     * @param place the place of the other one among its needs
     */
    record Need(int item, int place) {}

    Links(Choice choice, List<ValueBound> bounds, long[] slack) {
        size = choice.size();
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            direct.add(new ArrayList<>());
            needing.add(new ArrayList<>());
            parent[i] = i;
        }
        for (int item = 0; item < size; item++) {
            int[] needs = choice.needs(item);
            for (int place = 0; place < needs.length; place++) {
                int need = needs[place];
                direct.get(item).add(need);
                needing.get(need).add(new Need(item, place));
                boolean isTight = false;
                for (int b = 0; b < bounds.size(); b++) {
                    isTight |= bounds.get(b).spent(item, place) > slack[b];
                }
                if (isTight) {
                    direct.get(need).add(item);
                    parent[group(item)] = group(need);
                }
            }
        }
        brought = new long[size][];
        bringing = new long[size][];
        for (int i = 0; i < size; i++) {
            brought[i] = reach(i);
            bringing[i] = Bits.none(size);
        }
        for (int i = 0; i < size; i++) {
            for (int other = 0; other < size; other++) {
                if (Bits.has(brought[i], other)) {
                    Bits.add(bringing[other], i);
                }
            }
        }
    }

    /** The same number for items that are in or out together. */
    int group(int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The items that need an item directly. */
    List<Need> needing(int item) {
        return needing.get(item);
    }

    /** The item with all that is in if it is. */
    long[] broughtBy(int item) {
        return brought[item];
    }

    /** The item with all that is out if it is. */
    long[] bringing(int item) {
        return bringing[item];
    }

    private long[] reach(int start) {
        long[] reached = Bits.none(size);
        int[] open = new int[size];
        int filled = 1;
        open[0] = start;
        Bits.add(reached, start);
        for (int i = 0; i < filled; i++) {
            for (int other : direct.get(open[i])) {
                if (!Bits.has(reached, other)) {
                    Bits.add(reached, other);
                    open[filled++] = other;
                }
            }
        }
        return reached;
    }
}
