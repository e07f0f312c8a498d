package dev.smarketing.scoring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The local days of instants in one zone, as days of the epoch. Offsets from UTC are remembered for stretches of 24
 * days, from 1970 to 2108, each with the moment at which clocks are moved; threads that come at once find the same.
 */
final class ZoneDays {

    private static final long DAY = 86_400;

    /** Of a stretch in seconds, as a power of two. */
    private static final int LENGTH = 21;

    private static final int STRETCHES = 2_080;

    /** What is added to an offset of up to 18 hours either way, to make a positive number of so many bits. */
    private static final int ZERO = 1 << 16;

    private static final int BITS = 17;

    /** Stands for a stretch in which clocks are moved more than once. */
    private static final long BY_RULES = -1;

    private final ZoneRules rules;

    /** Reads and writes a number of the table in one piece, which a plain access to a long need not do. */
    private static final VarHandle WHOLE = MethodHandles.arrayElementVarHandle(long[].class);

    /** The moment within the stretch, the offset before it, the offset after it; 0 is not asked yet. */
    private final long[] offsets = new long[STRETCHES];

    ZoneDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The local day of an instant. */
    long day(Instant at) {
        return day(at.getEpochSecond());
    }

    /** The local day of a second since 1970 in UTC. */
    long day(long second) {
        return Math.floorDiv(second + offset(second), DAY);
    }

    private long offset(long second) {
        long stretch = second >> LENGTH;
        if (stretch < 0 || stretch >= STRETCHES) {
            return offsetByRules(second);
        }
        long known = (long) WHOLE.getOpaque(offsets, (int) stretch);
        if (known == 0) {
            known = ofStretch(stretch);
            WHOLE.setOpaque(offsets, (int) stretch, known);
        }
        if (known == BY_RULES) {
            return offsetByRules(second);
        }
        long within = second & ((1 << LENGTH) - 1);
        long offset = within < (known >>> (2 * BITS)) ? known >>> BITS : known;
        return (offset & ((1 << BITS) - 1)) - ZERO;
    }

    private long ofStretch(long stretch) {
        long start = stretch << LENGTH;
        long before = ZERO + offsetByRules(start);
        long moved = nextMove(start);
        if ((moved >> LENGTH) != stretch) {
            return (before << BITS) | before;
        }
        long after = ZERO + offsetByRules(moved);
        return (nextMove(moved) >> LENGTH) == stretch
                ? BY_RULES
                : ((moved - start) << (2 * BITS)) | (before << BITS) | after;
    }

    private long nextMove(long second) {
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(second));
        return next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    private long offsetByRules(long second) {
        return rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }
}
