package dev.smarketing.core.sla;

import java.time.Instant;
import java.util.List;

/** Finds a place among facts that are sorted by instant. */
final class ByInstant {

    private ByInstant() {}

    /** The position of the first fact that is not before an instant; the number of facts if all are. */
    static int first(List<? extends HandoffFact> facts, Instant instant) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).at().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
