package dev.smarketing.scoring;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The local days of instants in one zone, as days of the epoch. Offsets from UTC are remembered for stretches of
 * twelve days, from 1970 to 2108; threads that come at once find the same.
 */
final class ZoneDays {

    private static final long DAY = 86_400;
    private static final int SECONDS_OF_A_STRETCH = 20; // as a power of two
    private static final int STRETCHES = 4_160;

    /** What is added to a remembered offset, so that none is 0, which stands for not asked yet. */
    private static final int ASKED = 1 << 20;

    /** Stands for a stretch in which clocks are moved. */
    private static final int MOVED = -1;

    private final ZoneRules rules;
    private final int[] offsets = new int[STRETCHES];

    ZoneDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The local day of an instant. */
    long day(Instant at) {
        long second = at.getEpochSecond();
        return Math.floorDiv(second + offset(second), DAY);
    }

    private int offset(long second) {
        long stretch = second >> SECONDS_OF_A_STRETCH;
        if (stretch < 0 || stretch >= STRETCHES) {
            return offsetByRules(second);
        }
        int known = offsets[(int) stretch];
        if (known == 0) {
            known = ofStretch(stretch);
            offsets[(int) stretch] = known;
        }
        return known == MOVED ? offsetByRules(second) : known - ASKED;
    }

    private int ofStretch(long stretch) {
        long start = stretch << SECONDS_OF_A_STRETCH;
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(start));
        boolean moved = next != null && next.toEpochSecond() >> SECONDS_OF_A_STRETCH == stretch;
        return moved ? MOVED : ASKED + offsetByRules(start);
    }

    private int offsetByRules(long second) {
        return rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }
}
