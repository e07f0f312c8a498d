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

    /** From which second on clocks show what they have not shown before, for each of the starts. */
    private final long[] settled;

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
        this.settled = new long[offset.length];
        settled[0] = TABLE_FROM + 2 * DAY; // no clock goes back by more than 36 hours
        for (int i = 1; i < settled.length; i++) {
            settled[i] = from[i] + Math.max(0, offset[i - 1] - offset[i]);
        }
    }

    private boolean isInTable(long seconds) {
        if (seconds < TABLE_FROM || seconds >= TABLE_UNTIL) {
            return false;
        }
        while (seconds < starts[segment]) { // instants that come one after the other seldom lie far apart
            segment--;
        }
        while (seconds >= starts[segment + 1]) {
            segment++;
        }
        return true;
    }

    /**
     * Finds the local dates of instants.
     *
     * @return whether each of them is also the first date whose last instant is not before its instant
     */
    boolean days(long[] epochSeconds, int[] days) {
        boolean plain = true;
        for (int i = 0; i < days.length; i++) {
            days[i] = day(epochSeconds[i]);
            plain &= isSettled(epochSeconds[i]) || countsFrom(epochSeconds[i], days[i]) == days[i];
        }
        return plain;
    }

    /** The first dates whose last instants are not before some instants. */
    int[] countsFrom(long[] epochSeconds, int[] days) {
        int[] first = new int[days.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = countsFrom(epochSeconds[i], days[i]);
        }
        return first;
    }

    /** Whether clocks have shown no later time before an instant than at it. */
    private boolean isSettled(long epochSecond) {
        return isInTable(epochSecond) && epochSecond >= settled[segment];
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
        if (isSettled(epochSecond)) {
            return day;
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
