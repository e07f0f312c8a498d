package dev.smarketing.scoring;

import java.time.LocalDate;

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

    long of(LocalDate date) {
        return switch (this) {
            case DAY -> date.toEpochDay();
            case WEEK -> Math.floorDiv(date.toEpochDay() + 3, 7); // day 0 of the epoch was a Thursday
            case MONTH -> date.getYear() * 12L + date.getMonthValue();
            case ALL -> 0;
        };
    }
}
