package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.text.Language;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** A span of dates in which an agreement is looked at: an ISO week, a calendar month or a quarter. */
public sealed interface SlaPeriod {

    /**
     * Its dates, in the zone of the agreement.
     *
     * @return the first date and the one after the last
     */
    DateRange range();

    /**
     * What it is one of.
     *
     * @return the length, with the first month of the year for a quarter
     */
    PeriodLength length();

    /**
     * The one after it.
     *
     * @return the period of the same length
     */
    SlaPeriod next();

    /**
     * The period for people.
     *
     * @param language the language
     * @return for example {@code 2024-W23}, {@code 2024-06} or {@code 2024-Q2}; in French {@code 2024-S23},
     *     {@code 2024-06} or {@code T2 2024}
     */
    String toText(Language language);

    /**
     * An ISO week.
     *
     * @param week the week
     * @return the period
     */
    static SlaPeriod of(YearWeek week) {
        return new Week(week);
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @return the period
     */
    static SlaPeriod of(YearMonth month) {
        return new Month(month);
    }

    /**
     * A quarter of a year that may start in any month.
     *
     * @param quarter the quarter
     * @return the period
     */
    static SlaPeriod of(YearQuarter quarter) {
        return new Quarter(quarter);
    }

    /**
     * A period from its text.
     *
     * @param text for example {@code 2024-W23}, {@code 2024-06}, {@code 2024-Q2} or {@code 2024-Q2 from month 10}
     * @return the period
     * @throws IllegalArgumentException if the text is none of these
     */
    static SlaPeriod parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.contains("-W")) {
            return of(YearWeek.parse(text));
        }
        if (text.contains("-Q")) {
            return of(YearQuarter.parse(text));
        }
        try {
            return of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "period '" + text + "' cannot be read; give one like 2024-W23, 2024-06 or 2024-Q2", e);
        }
    }

    /**
     * An ISO week.
     *
     * @param week the week
     */
    record Week(YearWeek week) implements SlaPeriod {
        /**
         * An ISO week.
         *
         * @param week the week
         */
        public Week {
            Objects.requireNonNull(week, "week");
        }

        @Override
        public DateRange range() {
            return week.range();
        }

        @Override
        public PeriodLength length() {
            return PeriodLength.WEEK;
        }

        @Override
        public SlaPeriod next() {
            return new Week(week.plusWeeks(1));
        }

        @Override
        public String toText(Language language) {
            return week.toText(language);
        }

        @Override
        public String toString() {
            return week.toString();
        }
    }

    /**
     * A calendar month.
     *
     * @param month the month
     */
    record Month(YearMonth month) implements SlaPeriod {
        /**
         * A calendar month.
         *
         * @param month the month
         */
        public Month {
            Objects.requireNonNull(month, "month");
        }

        @Override
        public DateRange range() {
            return DateRange.of(month);
        }

        @Override
        public PeriodLength length() {
            return PeriodLength.MONTH;
        }

        @Override
        public SlaPeriod next() {
            return new Month(month.plusMonths(1));
        }

        @Override
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            return month.toString();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * A quarter of a year that may start in any month.
     *
     * @param quarter the quarter
     */
    record Quarter(YearQuarter quarter) implements SlaPeriod {
        /**
         * A quarter of a year that may start in any month.
         *
         * @param quarter the quarter
         */
        public Quarter {
            Objects.requireNonNull(quarter, "quarter");
        }

        @Override
        public DateRange range() {
            return quarter.range();
        }

        @Override
        public PeriodLength length() {
            return PeriodLength.quarterFrom(quarter.firstMonth());
        }

        @Override
        public SlaPeriod next() {
            return new Quarter(quarter.plusQuarters(1));
        }

        @Override
        public String toText(Language language) {
            return quarter.toText(language);
        }

        @Override
        public String toString() {
            return quarter.toString();
        }
    }
}
