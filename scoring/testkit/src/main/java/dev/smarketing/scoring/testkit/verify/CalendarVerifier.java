package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Examples of what a calendar has to count: each question is asked in turn, and the first that is not answered as
 * expected fails the test. Local times are those of the zone of the calendar.
 */
public final class CalendarVerifier {

    private final BusinessCalendar calendar;

    private CalendarVerifier(BusinessCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * Starts with a calendar.
     *
     * @param calendar the calendar under test
     * @return what takes the questions
     */
    public static CalendarVerifier of(BusinessCalendar calendar) {
        return new CalendarVerifier(calendar);
    }

    /**
     * Asks about the time from an instant on.
     *
     * @param instant the instant
     * @return the questions about it
     */
    public From from(Instant instant) {
        return new From(Objects.requireNonNull(instant, "instant"));
    }

    /**
     * Asks about the time from a local time on.
     *
     * @param time the local time
     * @return the questions about it
     * @throws IllegalArgumentException if the clocks of the zone skip it or show it twice
     */
    public From from(LocalDateTime time) {
        return from(instantOf(time));
    }

    /**
     * Requires that a date has open time.
     *
     * @param date the date
     * @return this
     */
    public CalendarVerifier isBusinessDay(LocalDate date) {
        return calendar.isBusinessDay(date) ? this : fail(date + " is no business day");
    }

    /**
     * Requires that a date has no open time.
     *
     * @param date the date
     * @return this
     */
    public CalendarVerifier isNoBusinessDay(LocalDate date) {
        return calendar.isBusinessDay(date) ? fail(date + " is a business day") : this;
    }

    private Instant instantOf(LocalDateTime time) {
        Objects.requireNonNull(time, "time");
        List<ZoneOffset> offsets = calendar.zone().getRules().getValidOffsets(time);
        if (offsets.size() != 1) {
            throw new IllegalArgumentException("the clocks of " + calendar.zone()
                    + (offsets.isEmpty() ? " never show " : " show twice ") + time + "; give an instant");
        }
        return time.toInstant(offsets.get(0));
    }

    private String shown(Instant instant) {
        return instant.atZone(calendar.zone()).toOffsetDateTime().toString();
    }

    private CalendarVerifier fail(String problem) {
        throw new AssertionError(problem + "\nby calendar " + calendar);
    }

    /** Questions about the time from an instant on. */
    public final class From {

        private final Instant from;

        private From(Instant from) {
            this.from = from;
        }

        /**
         * Requires that it is open then.
         *
         * @return the questions about the calendar
         */
        public CalendarVerifier isOpen() {
            return calendar.isOpen(from) ? CalendarVerifier.this : fail("it is closed at " + shown(from));
        }

        /**
         * Requires that it is closed then.
         *
         * @return the questions about the calendar
         */
        public CalendarVerifier isClosed() {
            return calendar.isOpen(from) ? fail("it is open at " + shown(from)) : CalendarVerifier.this;
        }

        /**
         * Asks about the time until before another instant.
         *
         * @param end the instant
         * @return the question about it
         */
        public Until until(Instant end) {
            return new Until(Objects.requireNonNull(end, "end"));
        }

        /**
         * Asks about the time until before another local time.
         *
         * @param end the local time
         * @return the question about it
         * @throws IllegalArgumentException if the clocks of the zone skip it or show it twice
         */
        public Until until(LocalDateTime end) {
            return until(instantOf(end));
        }

        /**
         * Asks when some open time is over.
         *
         * @param openTime how much
         * @return the question about it
         */
        public Due after(Duration openTime) {
            Objects.requireNonNull(openTime, "openTime");
            return new Due(openTime + " from " + shown(from), calendar.add(from, openTime));
        }

        /**
         * Asks when some business days are over. The date on which it starts does not count.
         *
         * @param number how many, 1 for the next business day
         * @return the question about it
         */
        public Due afterBusinessDays(int number) {
            return new Due(
                    number + (number == 1 ? " business day" : " business days") + " from " + shown(from),
                    calendar.endOfBusinessDay(calendar.dateOf(from), number));
        }

        /** The question about the time between two instants. */
        public final class Until {

            private final Instant end;

            private Until(Instant end) {
                this.end = end;
            }

            /**
             * Requires some open time in between.
             *
             * @param openTime how much
             * @return the questions about the calendar
             */
            public CalendarVerifier isOpenFor(Duration openTime) {
                Duration counted = calendar.between(from, end);
                return counted.equals(Objects.requireNonNull(openTime, "openTime"))
                        ? CalendarVerifier.this
                        : fail("from " + shown(from) + " until " + shown(end) + " it is open for " + counted
                                + ", not for " + openTime);
            }
        }
    }

    /** The question about an end. */
    public final class Due {

        private final String what;
        private final Optional<Instant> due;

        private Due(String what, Optional<Instant> due) {
            this.what = what;
            this.due = due;
        }

        /**
         * Requires an end.
         *
         * @param instant the instant
         * @return the questions about the calendar
         */
        public CalendarVerifier isDueAt(Instant instant) {
            Objects.requireNonNull(instant, "instant");
            return due.filter(instant::equals).isPresent()
                    ? CalendarVerifier.this
                    : fail(what + " are over "
                            + due.map(end -> "at " + shown(end)).orElse("never") + ", not at " + shown(instant));
        }

        /**
         * Requires an end.
         *
         * @param time the local time
         * @return the questions about the calendar
         * @throws IllegalArgumentException if the clocks of the zone skip it or show it twice
         */
        public CalendarVerifier isDueAt(LocalDateTime time) {
            return isDueAt(instantOf(time));
        }

        /**
         * Requires that it never ends, because the calendar does not open for so long again.
         *
         * @return the questions about the calendar
         */
        public CalendarVerifier isNeverDue() {
            return due.isEmpty()
                    ? CalendarVerifier.this
                    : fail(what + " are over at " + shown(due.get()) + "; they were never to be");
        }
    }
}
