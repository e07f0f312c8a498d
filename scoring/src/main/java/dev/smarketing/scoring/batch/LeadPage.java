package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.QualificationOverride;
import java.util.List;
import java.util.Map;

/** Some leads side by side; never changed once it is made. */
final class LeadPage {

    static final int BITS = 10;

    /** How many leads a page has, the last one of the columns left aside. */
    static final int SIZE = 1 << BITS;

    static final int MASK = SIZE - 1;

    static final LeadPage EMPTY = new LeadPage(0, new int[0][], new History[0], Map.of(), ActivityPages.empty(0, 0));

    private final int size;
    private final int[][] codes;
    private final History[] histories;
    private final Map<Integer, List<QualificationOverride>> overrides;
    private final ActivityPage activities;

    LeadPage(
            int size,
            int[][] codes,
            History[] histories,
            Map<Integer, List<QualificationOverride>> overrides,
            ActivityPage activities) {
        this.size = size;
        this.codes = codes;
        this.histories = histories;
        this.overrides = overrides;
        this.activities = activities;
    }

    /** How many leads. */
    int size() {
        return size;
    }

    /** The codes of each attribute that were always known, by lead; empty if none is. */
    int[][] codes() {
        return codes;
    }

    /** The dated values of each attribute. */
    History[] histories() {
        return histories;
    }

    /** What people said, by lead. */
    Map<Integer, List<QualificationOverride>> overrides() {
        return overrides;
    }

    /** What the leads did. */
    ActivityPage activities() {
        return activities;
    }

    /** The bytes of what is known of the leads. */
    long leadBytes() {
        long bytes = 0;
        for (int[] own : codes) {
            bytes += 4L * own.length;
        }
        for (History history : histories) {
            bytes += history.bytes();
        }
        return bytes;
    }
}
