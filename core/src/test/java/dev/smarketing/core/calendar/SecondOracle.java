package dev.smarketing.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Looks at every second of a window. It knows no transitions: a local time is the first second whose local time
 * is not before it. Shifts are painted first, then what closes them is wiped out.
 */
final class SecondOracle {

    static final int DAY = 86_400;

    private final long from;
    private final int length;

    private SecondOracle(long from, int length) {
        this.from = from;
        this.length = length;
    }

    /** Whether each second from one of the epoch on is open. */
    static boolean[] open(BusinessCalendar calendar, long from, int length) {
        return new SecondOracle(from, length).open(calendar);
    }

    private boolean[] open(BusinessCalendar calendar) {
        if (calendar instanceof CombinedCalendar combined) {
            boolean[] open = open(combined.parts().get(0));
            for (BusinessCalendar part : combined.parts()) {
                boolean[] other = open(part);
                for (int i = 0; i < length; i++) {
                    open[i] = combined.kind() == CombinedCalendar.Kind.UNION ? open[i] | other[i] : open[i] & other[i];
                }
            }
            return open;
        }
        boolean[] open = new boolean[length];
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(from, (long) DAY)).minusDays(3);
        List<LocalDate> dates =
                first.datesUntil(first.plusDays(length / DAY + 8)).toList();
        for (LocalDate date : dates) {
            WeeklyCalendar own = inForce(calendar, date);
            if (!own.closedDatesCloseShifts() || !own.holidays().contains(date)) {
                for (OpeningHours shift : own.specialHours()
                        .getOrDefault(date, own.weeklyHours().getOrDefault(date.getDayOfWeek(), List.of()))) {
                    fill(open, own.zone(), date, shift.start().toSecondOfDay(), end(shift), true);
                }
            }
        }
        for (LocalDate date : dates) {
            WeeklyCalendar own = inForce(calendar, date);
            if (!own.closedDatesCloseShifts() && own.holidays().contains(date)) {
                fill(open, own.zone(), date, 0, DAY, false);
            }
            for (OpeningHours pause : own.breaks().getOrDefault(date, List.of())) {
                fill(open, own.zone(), date, pause.start().toSecondOfDay(), end(pause), false);
            }
        }
        return open;
    }

    private static WeeklyCalendar inForce(BusinessCalendar calendar, LocalDate date) {
        return calendar instanceof DatedCalendar dated ? dated.inForceOn(date) : (WeeklyCalendar) calendar;
    }

    private static int end(OpeningHours interval) {
        int end = interval.end().toSecondOfDay();
        return end <= interval.start().toSecondOfDay() ? end + DAY : end;
    }

    private void fill(boolean[] open, ZoneId zone, LocalDate date, int start, int end, boolean value) {
        long first = first(zone, date.toEpochDay() * DAY + start) - from;
        long last = first(zone, date.toEpochDay() * DAY + end) - from;
        int low = (int) Math.max(0, Math.min(length, first));
        int high = (int) Math.max(0, Math.min(length, last));
        if (low < high) {
            Arrays.fill(open, low, high, value);
        }
    }

    /** The first second whose local time is not before a local time; offsets lie within 15 hours. */
    static long first(ZoneId zone, long localSecond) {
        var rules = zone.getRules();
        long second = localSecond - 16L * 3600;
        // minutes first, then back to the very second: offsets of long ago have seconds
        while (second + rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds() < localSecond) {
            second += 60;
        }
        do {
            second--;
        } while (second + rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds() >= localSecond);
        return second + 1;
    }
}
