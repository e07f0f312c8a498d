package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;

/**
 * How long the periods of a volume commitment are.
 *
 * @param unit weeks, months or quarters
 * @param firstMonth the month in which the year of the quarters starts; January for weeks and months
 */
public record PeriodLength(Unit unit, Month firstMonth) {

    /** ISO weeks, from Monday to Sunday. */
    public static final PeriodLength WEEK = new PeriodLength(Unit.WEEK, Month.JANUARY);

    /** Calendar months. */
    public static final PeriodLength MONTH = new PeriodLength(Unit.MONTH, Month.JANUARY);

    /** Quarters of the calendar year. */
    public static final PeriodLength QUARTER = quarterFrom(Month.JANUARY);

    /** What a period is. */
    public enum Unit {
        /** An ISO week. */
        WEEK,
        /** A calendar month. */
        MONTH,
        /** Three months of a year that may start in any month. */
        QUARTER
    }

    /**
     * A length.
     *
     * @param unit weeks, months or quarters
     * @param firstMonth the month in which the year of the quarters starts; January for weeks and months
     */
    public PeriodLength {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(firstMonth, "firstMonth");
        if (unit != Unit.QUARTER && firstMonth != Month.JANUARY) {
            throw new IllegalArgumentException("the year of a " + unit + " starts in " + firstMonth
                    + "; give JANUARY, only quarters have a year of their own");
        }
    }

    /**
     * Quarters of a year that starts in a month.
     *
     * @param firstMonth the month
     * @return the length
     */
    public static PeriodLength quarterFrom(Month firstMonth) {
        return new PeriodLength(Unit.QUARTER, firstMonth);
    }

    /**
     * The period of a date.
     *
     * @param date the date
     * @return the period of this length that holds it
     */
    public SlaPeriod of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return switch (unit) {
            case WEEK -> SlaPeriod.of(YearWeek.of(date));
            case MONTH -> SlaPeriod.of(YearMonth.from(date));
            case QUARTER -> SlaPeriod.of(YearQuarter.of(date, firstMonth));
        };
    }
}
