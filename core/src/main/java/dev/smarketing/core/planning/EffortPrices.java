package dev.smarketing.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a unit of effort costs at least, in distance from a bound, if items leave their good sides for it. */
final class EffortPrices {

    /** A double may be off by this share at most, here always to the cautious side. */
    static final double CAUTION = 1 - 1e-9;

    private final Choice choice;
    private final Links links;
    private final int size;

    EffortPrices(Choice choice, Links links) {
        this.choice = choice;
        this.links = links;
        this.size = choice.size();
    }

    /** The items that change effort at the least cost first: what is left then mends less and less. */
    int[] order(ValueBound bound) {
        double[] toAdd = ratios(bound, true);
        double[] toFree = ratios(bound, false);
        List<Integer> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        all.sort(Comparator.<Integer>comparingDouble(i -> isGoodOut(bound, i) ? toAdd[i] : toFree[i])
                .thenComparing(links::group));
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** An item of no margin, or of a negative one, is better left out. */
    private static boolean isGoodOut(ValueBound bound, int item) {
        return bound.margin(item) <= 0;
    }

    /**
     * What it costs at least to add a unit of effort with an item whose good side is out, or to free one with an item
     * whose good side is in: those of its group that have the same good side move with it.
     */
    private double[] ratios(ValueBound bound, boolean isToAdd) {
        double[] cost = new double[size];
        double[] effort = new double[size];
        for (int i = 0; i < size; i++) {
            if (isGoodOut(bound, i) == isToAdd) {
                cost[links.group(i)] += Math.abs(bound.margin(i));
                effort[links.group(i)] += choice.effort().unit(i);
            }
        }
        double[] ratios = new double[size];
        for (int i = 0; i < size; i++) {
            int group = links.group(i);
            ratios[i] = effort[group] == 0 ? 0 : cost[group] / effort[group] * CAUTION;
        }
        return ratios;
    }

    /** For each place in the order the least ratio from there on. */
    double[][] least(ValueBound[] bounds, int[] order, boolean isToAdd) {
        double[][] least = new double[bounds.length][size + 1];
        for (int b = 0; b < bounds.length; b++) {
            double[] ratios = ratios(bounds[b], isToAdd);
            least[b][size] = Double.MAX_VALUE;
            for (int at = size - 1; at >= 0; at--) {
                int item = order[at];
                boolean takesPart =
                        isGoodOut(bounds[b], item) == isToAdd && choice.effort().unit(item) > 0;
                least[b][at] = takesPart ? Math.min(least[b][at + 1], ratios[item]) : least[b][at + 1];
            }
        }
        return least;
    }
}
