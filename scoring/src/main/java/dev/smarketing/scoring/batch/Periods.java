package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Period;
import java.time.LocalDate;

/** Numbers of the periods in which frequency limits count, without making objects for the days of our time. */
final class Periods {

    private static final int FROM = (int) LocalDate.of(1950, 1, 1).toEpochDay();
    private static final int[] MONTHS = new int[(int) LocalDate.of(2080, 1, 1).toEpochDay() - FROM];

    static {
        for (int i = 0; i < MONTHS.length; i++) {
            MONTHS[i] = month(LocalDate.ofEpochDay(FROM + i));
        }
    }

    private Periods() {}

    private static int month(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue();
    }

    static int of(Period period, int day) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> Math.floorDiv(day + 3, 7); // day 0 of the epoch was a Thursday
            case MONTH -> {
                int place = day - FROM;
                yield place >= 0 && place < MONTHS.length ? MONTHS[place] : month(LocalDate.ofEpochDay(day));
            }
            case ALL -> 0;
        };
    }
}
