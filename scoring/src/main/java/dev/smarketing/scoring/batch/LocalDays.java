package dev.smarketing.scoring.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/** The local days of instants in one zone, found without making objects; made for one thread. */
final class LocalDays {

    /** The first and the last day that columns hold: far enough for any fact, near enough for whole-number ages. */
    static final LocalDate FIRST = LocalDate.of(-999_999, 1, 1);

    static final LocalDate LAST = LocalDate.of(999_999, 12, 31);
    private static final int DAY = 86_400;
    private static final long TABLE_FROM = LocalDate.of(1900, 1, 1).toEpochDay() * DAY;
    private static final long TABLE_UNTIL = LocalDate.of(2100, 1, 1).toEpochDay() * DAY;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final long[] starts;
    private final int[] offsets;
    private int segment;

    LocalDays(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        long[] from = {TABLE_FROM, TABLE_UNTIL};
        int[] offset = {rules.getOffset(Instant.ofEpochSecond(TABLE_FROM)).getTotalSeconds(), 0};
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(TABLE_FROM));
        while (next != null && next.toEpochSecond() < TABLE_UNTIL) {
            int last = from.length - 1;
            from = Arrays.copyOf(from, last + 2);
            offset = Arrays.copyOf(offset, last + 2);
            from[last] = next.toEpochSecond();
            from[last + 1] = TABLE_UNTIL;
            offset[last] = next.getOffsetAfter().getTotalSeconds();
            next = rules.nextTransition(next.getInstant());
        }
        this.starts = from;
        this.offsets = offset;
    }

    private boolean isInTable(long seconds) {
        if (seconds < TABLE_FROM || seconds >= TABLE_UNTIL) {
            return false;
        }
        if (seconds < starts[segment] || seconds >= starts[segment + 1]) {
            int place = Arrays.binarySearch(starts, seconds);
            segment = place >= 0 ? place : -place - 2;
        }
        return true;
    }

    /** The local date of an instant. */
    int day(long epochSecond) {
        if (isInTable(epochSecond)) {
            return (int) Math.floorDiv(epochSecond + offsets[segment], (long) DAY);
        }
        int offset = rules.getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
        long day = Math.floorDiv(epochSecond + offset, (long) DAY);
        if (day < FIRST.toEpochDay() || day > LAST.toEpochDay()) {
            throw new IllegalArgumentException(
                    "instant " + Instant.ofEpochSecond(epochSecond) + " lies outside the days that columns hold, "
                            + FIRST + " to " + LAST + "; give an instant within");
        }
        return (int) day;
    }

    /**
     * The first date whose last instant is not before an instant: its local date, unless clocks were put back over
     * midnight, so that the date had ended once already.
     */
    int countsFrom(long epochSecond, int day) {
        if (isInTable(epochSecond)) {
            int back = segment == 0 ? 0 : offsets[segment - 1] - offsets[segment];
            if (epochSecond - starts[segment] >= back && segment > 0) {
                return day;
            }
        }
        int first = day;
        while (LocalDate.ofEpochDay(first + 1L).atStartOfDay(zone).toEpochSecond() <= epochSecond) {
            first++;
        }
        return first;
    }

    /** From which date on a value counts that counts from an instant on; also outside the days that columns hold. */
    int countsFrom(Instant since) {
        long seconds = since.getEpochSecond();
        if (seconds < FIRST.plusDays(2).toEpochDay() * DAY) {
            return Integer.MIN_VALUE;
        }
        if (seconds > LAST.minusDays(2).toEpochDay() * DAY) {
            return Integer.MAX_VALUE;
        }
        return countsFrom(seconds, day(seconds));
    }
}
