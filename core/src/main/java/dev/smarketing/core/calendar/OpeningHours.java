package dev.smarketing.core.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a day, half-open, in whole seconds. An end at or before the start is on the next date (an
 * overnight shift, which belongs to the date on which it starts); an end of 00:00 is written 24:00.
 *
 * @param start the first moment
 * @param end the first moment after it; {@code 00:00} is the end of the date
 */
public record OpeningHours(LocalTime start, LocalTime end) {

    static final int DAY = 86_400;

    /**
     * An interval.
     *
     * @param start the first moment
     * @param end the first moment after it; {@code 00:00} is the end of the date
     * @throws IllegalArgumentException if both are the same time other than 00:00, or finer than a second
     */
    public OpeningHours {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (isFinerThanASecond(start) || isFinerThanASecond(end)) {
            throw new IllegalArgumentException(
                    "hours " + start + "-" + end + " are finer than a second; give whole seconds");
        }
        if (start.equals(end) && !end.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("hours " + start + "-" + end
                    + " are empty; give an end after the start, or 00:00-24:00 for the whole date");
        }
    }

    private static boolean isFinerThanASecond(LocalTime time) {
        return !time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * An interval.
     *
     * @param start the first moment
     * @param end the first moment after it; {@code 00:00} is the end of the date
     * @return the interval
     */
    public static OpeningHours of(LocalTime start, LocalTime end) {
        return new OpeningHours(start, end);
    }

    /**
     * An interval from its text.
     *
     * @param text for example {@code 09:00-12:30}, {@code 18:00-24:00} or, overnight, {@code 22:00-06:00}
     * @return the interval
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static OpeningHours parse(String text) {
        Objects.requireNonNull(text, "text");
        int dash = text.indexOf('-');
        if (dash >= 0 && !text.equals("00:00-00:00")) {
            try {
                String end = text.substring(dash + 1);
                return new OpeningHours(
                        LocalTime.parse(text.substring(0, dash)),
                        end.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(end));
            } catch (DateTimeException e) {
                throw unreadable(text, e);
            }
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "hours '" + text + "' cannot be read; give a start and an end like 09:00-12:30", cause);
    }

    /**
     * Whether the end is on the date after the start.
     *
     * @return true if the interval goes on after midnight
     */
    public boolean isOvernight() {
        return endSecond() > DAY;
    }

    int startSecond() {
        return start.toSecondOfDay();
    }

    /** Counted from the start of the date on which the interval starts, so beyond a day if overnight. */
    int endSecond() {
        int second = end.toSecondOfDay();
        return second <= startSecond() ? second + DAY : second;
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return for example {@code 09:00-12:30}
     */
    @Override
    public String toString() {
        return start + "-" + (end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString());
    }
}
