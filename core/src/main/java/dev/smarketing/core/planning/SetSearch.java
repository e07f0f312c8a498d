package dev.smarketing.core.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes all closed sets that stay near enough to some bounds, item after item: of two half-made sets that leave the
 * same open for the items to come, the one that takes as much effort or more and is not worth more goes. If a layer
 * grows wider than allowed only its most promising sets go on, and the search admits that it is not complete.
 */
final class SetSearch {

    private static final int SMALL = 64;
    private static final int WIDTH_WITHOUT_BUDGET = 32;

    private final Choice choice;
    private final int size;
    private final long room;
    private final ValueBound[] bounds;
    private final long[] slack;
    private final boolean isSecondCounted;
    private final int ranks;
    private final boolean preferIn;
    private final Links links;
    private final int[] order;
    private final double[][] leastToAdd;
    private final double[][] leastToFree;
    private final long[] rest;

    private long steps;
    private boolean isComplete = true;

    /**
     * A search.
     *
     * @param bounds the bounds, the one that ranks half-made sets last
     * @param slack how far from each bound a set may be
     * @param isSecondCounted whether the second value counts where the first is equal
     * @param ranks how many of the first items decide where the values are equal, 0 if it does not matter
     * @param preferIn whether the set that holds the first item where two differ is preferred
     */
    SetSearch(
            Choice choice,
            List<ValueBound> bounds,
            long[] slack,
            boolean isSecondCounted,
            int ranks,
            boolean preferIn) {
        this.choice = choice;
        this.size = choice.size();
        this.room = choice.room();
        this.bounds = bounds.toArray(ValueBound[]::new);
        this.slack = slack.clone();
        this.isSecondCounted = isSecondCounted;
        this.ranks = ranks;
        this.preferIn = preferIn;
        links = new Links(choice, bounds, slack);
        EffortPrices prices = new EffortPrices(choice, links);
        order = prices.order(this.bounds[this.bounds.length - 1]);
        leastToAdd = prices.least(this.bounds, order, true);
        leastToFree = prices.least(this.bounds, order, false);
        rest = Bits.none(size);
    }

    /** A half-made set: what is in, what is out, and how far it is from each bound by now. */
    private static final class Half {
        private final long[] in;
        private final long[] out;
        private long effort;
        private long first;
        private long second;
        /** What it has lost on each bound. */
        private final long[] lost;
        /** The effort left if the open items all went to their good sides, below 0 if that is too much. */
        private final long[] room;
        /** The effort of the open items whose good side is out. */
        private final long[] spare;

        private double score;
        private int hash;

        private Half(int size, int bounds) {
            in = Bits.none(size);
            out = Bits.none(size);
            lost = new long[bounds];
            room = new long[bounds];
            spare = new long[bounds];
        }

        private Half(Half other) {
            in = other.in.clone();
            out = other.out.clone();
            effort = other.effort;
            first = other.first;
            second = other.second;
            lost = other.lost.clone();
            room = other.room.clone();
            spare = other.spare.clone();
        }

        private boolean isOpen(int item) {
            return !Bits.has(in, item) && !Bits.has(out, item);
        }
    }

    /** A finished set. */
    static final class Found {
        private final long[] items;
        private final long first;
        private final long second;

        private Found(long[] items, long first, long second) {
            this.items = items;
            this.first = first;
            this.second = second;
        }

        long[] items() {
            return items;
        }

        /** The first value, in units. */
        long first() {
            return first;
        }

        /** The second value, in units. */
        long second() {
            return second;
        }
    }

    /** How many half-made sets were made. */
    long steps() {
        return steps;
    }

    /** Whether every set within the slack was looked at, or beaten by one that was. */
    boolean isComplete() {
        return isComplete;
    }

    /**
     * The best set within the slack.
     *
     * @param width how many half-made sets go on from a layer
     * @param budget after how many steps only a few go on
     * @return the best set found; null if there was none
     */
    @Nullable
    Found run(int width, long budget) {
        for (int i = 0; i < size; i++) {
            Bits.add(rest, i);
        }
        List<Half> layer = new ArrayList<>();
        Half root = root();
        if (decideAtOnce(root)) {
            layer.add(root);
        }
        int swept = SMALL;
        for (int at = 0; at < size; at++) {
            Bits.remove(rest, order[at]);
            layer = next(layer, at);
            int limit = steps > budget ? Math.min(width, WIDTH_WITHOUT_BUDGET) : width;
            if (layer.size() > Math.min(limit, 2 * swept) || at == size - 1) {
                layer = sweep(layer);
                swept = Math.max(SMALL, layer.size());
            }
            if (layer.size() > limit) {
                isComplete = false;
                layer.sort(Comparator.comparingDouble(half -> half.score));
                layer = new ArrayList<>(layer.subList(0, limit));
            }
        }
        return layer.stream()
                .max(this::compare)
                .map(best -> new Found(best.in, best.first, best.second))
                .orElse(null);
    }

    private Half root() {
        Half root = new Half(size, bounds.length);
        for (int b = 0; b < bounds.length; b++) {
            root.room[b] = room;
            for (int i = 0; i < size; i++) {
                if (bounds[b].margin(i) > 0) {
                    root.room[b] -= choice.effort().unit(i);
                } else {
                    root.spare[b] += choice.effort().unit(i);
                }
            }
        }
        return root;
    }

    /** Items whose margin alone takes more than the slack go to their good side. */
    private boolean decideAtOnce(Half root) {
        for (int i = 0; i < size; i++) {
            for (int b = 0; b < bounds.length; b++) {
                long margin = bounds[b].margin(i);
                boolean isFar = Math.abs(margin) > slack[b];
                if (isFar && !(margin > 0 ? include(root, i) : exclude(root, i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Half> next(List<Half> layer, int at) {
        List<Half> next = new ArrayList<>(layer.size() + SMALL);
        int item = order[at];
        for (Half half : layer) {
            if (half.isOpen(item)) {
                steps += 2;
                Half with = new Half(half);
                if (include(with, item) && isNear(with, at + 1)) {
                    next.add(with);
                }
                if (!exclude(half, item)) {
                    continue;
                }
            }
            if (isNear(half, at + 1)) {
                next.add(half);
            }
        }
        return next;
    }

    /** Takes an item in, with what it brings along; false if that is out, or takes more than there is. */
    private boolean include(Half half, int item) {
        long[] along = links.broughtBy(item);
        if (Bits.overlap(along, half.out)) {
            return false;
        }
        for (int word = 0; word < along.length; word++) {
            for (long open = along[word] & ~half.in[word]; open != 0; open &= open - 1) {
                takeIn(half, (word << 6) + Long.numberOfTrailingZeros(open));
            }
        }
        long left = room - half.effort;
        return left >= choice.effort().error()
                || (left >= 0 && choice.effort().sum(half.in).compareTo(choice.capacity()) <= 0);
    }

    private void takeIn(Half half, int item) {
        long effort = choice.effort().unit(item);
        Bits.add(half.in, item);
        half.effort += effort;
        half.first += choice.first().unit(item);
        half.second += choice.second().unit(item);
        for (int b = 0; b < bounds.length; b++) {
            long margin = bounds[b].margin(item);
            if (margin <= 0) {
                half.lost[b] -= margin;
                half.room[b] -= effort;
                half.spare[b] -= effort;
            }
        }
        for (Links.Need need : links.needing(item)) {
            if (Bits.has(half.out, need.item())) {
                for (int b = 0; b < bounds.length; b++) {
                    half.lost[b] += bounds[b].spent(need.item(), need.place());
                }
            }
        }
    }

    /** Leaves an item out, with what cannot be in without it; false if that is in. */
    private boolean exclude(Half half, int item) {
        long[] along = links.bringing(item);
        if (Bits.overlap(along, half.in)) {
            return false;
        }
        for (int word = 0; word < along.length; word++) {
            for (long open = along[word] & ~half.out[word]; open != 0; open &= open - 1) {
                leaveOut(half, (word << 6) + Long.numberOfTrailingZeros(open));
            }
        }
        return true;
    }

    private void leaveOut(Half half, int item) {
        long effort = choice.effort().unit(item);
        Bits.add(half.out, item);
        int[] needs = choice.needs(item);
        for (int b = 0; b < bounds.length; b++) {
            long margin = bounds[b].margin(item);
            if (margin > 0) {
                half.lost[b] += margin;
                half.room[b] += effort;
            } else {
                half.spare[b] -= effort;
            }
            for (int place = 0; place < needs.length; place++) {
                if (Bits.has(half.in, needs[place])) {
                    half.lost[b] += bounds[b].spent(item, place);
                }
            }
        }
    }

    /** Whether sets made from here can stay within the slack: what is lost, and what it costs to fill the room. */
    private boolean isNear(Half half, int at) {
        for (int b = 0; b < bounds.length; b++) {
            double lost = half.lost[b];
            long left = half.room[b];
            if (left >= 0) {
                double price = bounds[b].price();
                double filled = Math.min(left, half.spare[b]);
                lost += filled * Math.min(price, leastToAdd[b][at]) + (left - filled) * price;
            } else {
                lost -= left * leastToFree[b][at];
            }
            if (lost * EffortPrices.CAUTION > slack[b]) {
                return false;
            }
            half.score = lost;
        }
        return true;
    }

    /** Without those that another one with the same open items makes needless. */
    private List<Half> sweep(List<Half> layer) {
        for (Half half : layer) {
            int hash = 0;
            for (int word = 0; word < rest.length; word++) {
                hash = 31 * hash + Long.hashCode((half.in[word] & rest[word]) * 0x9E3779B97F4A7C15L);
                hash = 31 * hash + Long.hashCode((half.out[word] & rest[word]) * 0x9E3779B97F4A7C15L);
            }
            half.hash = hash;
        }
        Half[] sorted = layer.toArray(Half[]::new);
        Arrays.sort(sorted, (a, b) -> {
            int compared = compareRest(a, b);
            compared = compared == 0 ? choice.effort().compare(a.in, a.effort, b.in, b.effort) : compared;
            return compared == 0 ? compare(b, a) : compared;
        });
        List<Half> kept = new ArrayList<>(sorted.length);
        Half last = null;
        for (Half half : sorted) {
            if (last == null || compareRest(half, last) != 0 || compare(half, last) > 0) {
                kept.add(half);
                last = half;
            }
        }
        return kept;
    }

    private int compareRest(Half a, Half b) {
        int compared = Integer.compare(a.hash, b.hash);
        for (int word = 0; word < rest.length && compared == 0; word++) {
            compared = Long.compare(a.in[word] & rest[word], b.in[word] & rest[word]);
            if (compared == 0) {
                compared = Long.compare(a.out[word] & rest[word], b.out[word] & rest[word]);
            }
        }
        return compared;
    }

    /** Worth more, or as much and preferred. */
    private int compare(Half a, Half b) {
        int compared = choice.first().compare(a.in, a.first, b.in, b.first);
        if (compared == 0 && isSecondCounted) {
            compared = choice.second().compare(a.in, a.second, b.in, b.second);
        }
        for (int word = 0; word << 6 < ranks && compared == 0; word++) {
            long differ = a.in[word] ^ b.in[word];
            int counted = ranks - (word << 6);
            differ &= counted < Long.SIZE ? (1L << counted) - 1 : -1;
            if (differ != 0) {
                compared = ((a.in[word] & Long.lowestOneBit(differ)) != 0) == preferIn ? 1 : -1;
            }
        }
        return compared;
    }
}
