package dev.smarketing.scoring.learning;

import dev.smarketing.core.metric.MetricValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the Shapley values of many games. */
final class ShapleyShares {

    private ShapleyShares() {}

    /** The places of the bits that are set, rising. */
    static int[] places(int mask) {
        int[] places = new int[Integer.bitCount(mask)];
        int left = mask;
        for (int i = 0; i < places.length; i++) {
            places[i] = Integer.numberOfTrailingZeros(left);
            left &= left - 1;
        }
        return places;
    }

    /**
     * The shares of players in the sum of games.
     *
     * @param players all players
     * @param worthByMask for the players that matter in some games, as bits, what these games together are worth to
     *     each set of them, as bits from 0 on
     */
    static <P> Map<P, MetricValue> of(List<P> players, Map<Integer, long[]> worthByMask) {
        long[] factorial = new long[players.size() + 1];
        factorial[0] = 1;
        for (int i = 1; i < factorial.length; i++) {
            factorial[i] = Math.multiplyExact(i, factorial[i - 1]);
        }
        long whole = factorial[players.size()];
        long[] sums = new long[players.size()];
        worthByMask.forEach((mask, worth) -> {
            int[] own = places(mask);
            // of all orders of all players, as many have the same order of these as there are orders of these
            long alike = whole / factorial[own.length];
            for (int place = 0; place < own.length; place++) {
                for (int set = 0; set < worth.length; set++) {
                    if ((set & 1 << place) == 0) {
                        int size = Integer.bitCount(set);
                        long orders = factorial[size] * factorial[own.length - 1 - size] * alike;
                        long added = worth[set | 1 << place] - worth[set];
                        sums[own[place]] = Math.addExact(sums[own[place]], Math.multiplyExact(orders, added));
                    }
                }
            }
        });
        Map<P, MetricValue> shares = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            shares.put(players.get(i), Fractions.of(sums[i], whole));
        }
        return Collections.unmodifiableMap(shares);
    }
}
