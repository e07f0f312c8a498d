package dev.smarketing.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Local dates from one to another, half-open.
 *
 * @param start the first date
 * @param end the first date after it, not before the start
 */
public record DateRange(LocalDate start, LocalDate end) {

    /**
     * A range.
     *
     * @param start the first date
     * @param end the first date after it; equal to the start if the range is empty
     * @throws IllegalArgumentException if the end is before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start + "; give the earlier first");
        }
    }

    /**
     * A range that ends before a date.
     *
     * @param start the first date
     * @param end the first date after it
     * @return the range
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /**
     * A range that includes its last date.
     *
     * @param first the first date
     * @param last the last date
     * @return the range
     * @throws IllegalArgumentException if the last date is before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "last date " + last + " is before first date " + first + "; give the earlier first");
        }
        return new DateRange(first, last.plusDays(1));
    }

    /**
     * The dates of a month.
     *
     * @param month the month
     * @return the range
     */
    public static DateRange of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /**
     * A range from its text.
     *
     * @param text for example {@code 2026-01-01/2026-02-01}, the end not included
     * @return the range
     * @throws IllegalArgumentException if the text is not of this form or the end is before the start
     */
    public static DateRange parse(String text) {
        String[] dates = Objects.requireNonNull(text, "text").split("/", -1);
        try {
            if (dates.length == 2) {
                return new DateRange(LocalDate.parse(dates[0]), LocalDate.parse(dates[1]));
            }
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable DateTimeParseException cause) {
        return new IllegalArgumentException(
                "date range '" + text + "' cannot be read; give two dates like 2026-01-01/2026-02-01", cause);
    }

    /**
     * How many dates there are.
     *
     * @return the number, 0 if empty
     */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /**
     * Whether there is no date in it.
     *
     * @return true if the end is the start
     */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /**
     * Whether a date is in it.
     *
     * @param date the date
     * @return true from the start until before the end
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(start) && date.isBefore(end);
    }

    /**
     * The dates that are in both ranges.
     *
     * @param other the other range
     * @return the common range, or nothing if they share no date
     */
    public Optional<DateRange> intersection(DateRange other) {
        Objects.requireNonNull(other, "other");
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to) ? Optional.of(new DateRange(from, to)) : Optional.empty();
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return for example {@code 2026-01-01/2026-02-01}
     */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
