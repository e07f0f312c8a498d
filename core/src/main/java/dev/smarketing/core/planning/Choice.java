package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.util.List;

/**
 * Items to choose from: the candidates first, in the order of preference, then the free riders, which come along only
 * because a candidate needs them.
 *
 * @param candidates how many candidates there are
 * @param effort the efforts, stand-ins rounded down
 * @param first the first values, stand-ins rounded up
 * @param second the second values, stand-ins rounded up
 * @param needs for each item those it needs directly
 * @param capacity the effort there is
 */
record Choice(int candidates, Amounts effort, Amounts first, Amounts second, List<int[]> needs, BigDecimal capacity) {

    int size() {
        return needs.size();
    }

    int[] needs(int item) {
        return needs.get(item);
    }

    /** The capacity in whole units of effort. */
    long room() {
        return effort.unitsIn(capacity);
    }
}
