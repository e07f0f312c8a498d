package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** How long a commitment gives from the start of its clock on. A closed family. */
public sealed interface TimeLimit {

    /**
     * When the time is up.
     *
     * @param calendar the calendar of the agreement
     * @param start when the clock starts
     * @return the last instant that is in time; nothing if there is no limit, or the calendar never opens for so
     *     long again or only after the year 9999
     */
    Optional<Instant> dueAt(BusinessCalendar calendar, Instant start);

    /**
     * The limit for people.
     *
     * @param language the language
     * @return for example {@code within 10 business days}
     */
    default String toText(Language language) {
        return SlaText.limit(this, language);
    }

    /**
     * A limit from its text.
     *
     * @param text {@code 10 business days}, {@code 14 calendar days}, business time like {@code PT18H}, or
     *     {@code no limit}
     * @return the limit
     * @throws IllegalArgumentException if the text is none of these
     */
    static TimeLimit parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.equals(Unlimited.TEXT)) {
            return new Unlimited();
        }
        try {
            if (text.endsWith(BusinessDays.UNIT)) {
                return new BusinessDays(number(text, BusinessDays.UNIT));
            }
            if (text.endsWith(CalendarDays.UNIT)) {
                return new CalendarDays(number(text, CalendarDays.UNIT));
            }
            return new BusinessTime(Duration.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("time limit '" + text + "' cannot be read; give " + Durations.LIMIT, e);
        }
    }

    private static Optional<Instant> orNever(Supplier<Optional<Instant>> due) {
        try {
            return due.get();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, String unit) {
        return Integer.parseInt(text.substring(0, text.length() - unit.length()));
    }

    /**
     * Some open time of the calendar.
     *
     * @param time how much, above zero
     */
    record BusinessTime(Duration time) implements TimeLimit {
        /**
         * Some open time.
         *
         * @param time how much, above zero, at most 10,000 days of 24 hours
         */
        public BusinessTime {
            Durations.notTooLong(Require.positive(time, "time limit"), "time limit");
        }

        @Override
        public Optional<Instant> dueAt(BusinessCalendar calendar, Instant start) {
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(start, "start");
            return orNever(() -> calendar.add(start, time));
        }

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /**
     * Until the last closing of the n-th business day after the date of the start.
     *
     * @param number which business day, 1 for the next
     */
    record BusinessDays(int number) implements TimeLimit {

        private static final String UNIT = " business days";

        /**
         * Some business days.
         *
         * @param number which business day, 1 for the next, at most 10,000
         */
        public BusinessDays {
            Durations.notTooMany(Require.atLeast(number, 1, "number of business days"), "number of business days");
        }

        @Override
        public Optional<Instant> dueAt(BusinessCalendar calendar, Instant start) {
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(start, "start");
            return orNever(() -> calendar.endOfBusinessDay(calendar.dateOf(start), number));
        }

        @Override
        public String toString() {
            return number + UNIT;
        }
    }

    /**
     * Until the end of the n-th date after the date of the start.
     *
     * @param number which date, 1 for the next
     */
    record CalendarDays(int number) implements TimeLimit {

        private static final String UNIT = " calendar days";

        /**
         * Some dates.
         *
         * @param number which date, 1 for the next, at most 10,000
         */
        public CalendarDays {
            Durations.notTooMany(Require.atLeast(number, 1, "number of calendar days"), "number of calendar days");
        }

        @Override
        public Optional<Instant> dueAt(BusinessCalendar calendar, Instant start) {
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(start, "start");
            return Optional.of(calendar.startOf(calendar.dateOf(start).plusDays(number + 1L)));
        }

        @Override
        public String toString() {
            return number + UNIT;
        }
    }

    /** No limit: the commitment runs until it is met or the lead is closed. */
    record Unlimited() implements TimeLimit {

        private static final String TEXT = "no limit";

        @Override
        public Optional<Instant> dueAt(BusinessCalendar calendar, Instant start) {
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(start, "start");
            return Optional.empty();
        }

        @Override
        public String toString() {
            return TEXT;
        }
    }
}
