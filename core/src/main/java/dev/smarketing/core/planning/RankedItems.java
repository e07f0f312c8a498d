package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Items in the order of their ranks: each id once, and every item that one of them needs among them. */
record RankedItems(List<BacklogItem> list, Map<String, Integer> ranks) {

    static RankedItems of(List<BacklogItem> items) {
        List<BacklogItem> list = Require.elements(items, "items");
        Map<String, Integer> ranks = new HashMap<>();
        for (BacklogItem item : list) {
            Integer before = ranks.put(item.id(), ranks.size() + 1);
            if (before != null) {
                throw new IllegalArgumentException("item id '" + item.id() + "' stands at rank " + before
                        + " already; give every item its own id");
            }
        }
        for (BacklogItem item : list) {
            for (String need : item.needs()) {
                if (!ranks.containsKey(need)) {
                    throw new IllegalArgumentException("'" + item.id() + "' needs '" + need
                            + "', which is not in the backlog; add '" + need
                            + "' first or take it out of the needs of '"
                            + item.id() + "'");
                }
            }
        }
        return new RankedItems(list, ranks);
    }

    boolean has(String id) {
        return ranks.containsKey(Objects.requireNonNull(id, "item id"));
    }

    BacklogItem item(String id) {
        return list.get(rankOf(id) - 1);
    }

    int rankOf(String id) {
        Integer rank = ranks.get(Objects.requireNonNull(id, "item id"));
        if (rank == null) {
            throw new IllegalArgumentException("item '" + id + "' is not in the backlog; add it first");
        }
        return rank;
    }

    RankedItems add(BacklogItem item) {
        List<BacklogItem> more = new ArrayList<>(list);
        more.add(Objects.requireNonNull(item, "item"));
        return of(more);
    }

    RankedItems move(String id, int rank) {
        BacklogItem item = item(id);
        Require.between(rank, 1, list.size(), "rank of '" + id + "'");
        List<BacklogItem> moved = new ArrayList<>(list);
        moved.remove(item);
        moved.add(rank - 1, item);
        return of(moved);
    }

    /** The items that a move passes, in the order of their ranks. */
    List<String> passed(String id, int rank) {
        int from = rankOf(id);
        return list.subList(Math.min(from, rank) - 1, Math.max(from, rank)).stream()
                .map(BacklogItem::id)
                .filter(other -> !other.equals(id))
                .toList();
    }

    RankedItems replace(BacklogItem item) {
        Objects.requireNonNull(item, "item");
        int rank = rankOf(item.id());
        List<BacklogItem> changed = new ArrayList<>(list);
        changed.set(rank - 1, item);
        return of(changed);
    }

    RankedItems without(String id) {
        BacklogItem item = item(id);
        List<String> needing = list.stream()
                .filter(other -> other.needs().contains(id))
                .map(BacklogItem::id)
                .toList();
        if (!needing.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' is needed by " + needing
                    + "; say completed when it is done, or take it out of their needs");
        }
        List<BacklogItem> fewer = new ArrayList<>(list);
        fewer.remove(item);
        return of(fewer);
    }

    /** Without an item that is done, which no other item has to wait for any longer. */
    RankedItems completed(String id) {
        BacklogItem done = item(id);
        List<BacklogItem> rest = new ArrayList<>();
        for (BacklogItem item : list) {
            if (!item.equals(done)) {
                rest.add(item.needs().contains(id) ? item.needing(without(item.needs(), id)) : item);
            }
        }
        return of(rest);
    }

    private static List<String> without(List<String> needs, String id) {
        return needs.stream().filter(need -> !need.equals(id)).toList();
    }
}
