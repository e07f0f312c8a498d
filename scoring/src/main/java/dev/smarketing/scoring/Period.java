package dev.smarketing.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Within what a frequency limit counts; all in local dates of the model's zone. */
public enum Period {
    /** A calendar day. */
    DAY,
    /** An ISO week, from Monday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** All time. */
    ALL;

    /** The number of the period that a day of the epoch lies in. */
    long of(long day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> Math.floorDiv(day + 3, 7); // day 0 of the epoch was a Thursday
            case MONTH -> LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
            case ALL -> 0;
        };
    }
}
