package dev.smarketing.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Walks along the open time of a calendar: within a date by its openings, over regular dates by weeks. */
final class OpenTime {

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final OpenDays days;

    OpenTime(OpenDays days) {
        this.days = days;
    }

    static long dayOf(LocalDate date) {
        long day = date.toEpochDay();
        if (day < OpenDays.FIRST_DAY || day > OpenDays.LAST_DAY) {
            throw new IllegalArgumentException(
                    "date " + date + " is outside 0001-01-01..9999-12-31; give a date within it");
        }
        return day;
    }

    long dayOf(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "instant " + instant + " is outside " + FIRST + ".." + LAST + "; give an instant within it");
        }
        return days.dayOf(instant.getEpochSecond());
    }

    boolean isOpen(Instant instant) {
        long second = instant.getEpochSecond();
        long[] openings = days.openingsOf(dayOf(instant));
        for (int i = 0; i < openings.length; i += 2) {
            if (openings[i] <= second && second < openings[i + 1]) {
                return true;
            }
        }
        return false;
    }

    Duration between(Instant from, Instant to) {
        long first = dayOf(from);
        long last = dayOf(to);
        if (first == last) {
            return within(first, from, to);
        }
        return within(first, from, to)
                .plusSeconds(days.secondsBetween(first + 1, last))
                .plus(within(last, from, to));
    }

    private Duration within(long day, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        long[] openings = days.openingsOf(day);
        for (int i = 0; i < openings.length; i += 2) {
            Instant start = later(from, Instant.ofEpochSecond(openings[i]));
            Instant end = earlier(to, Instant.ofEpochSecond(openings[i + 1]));
            if (start.isBefore(end)) {
                sum = sum.plus(Duration.between(start, end));
            }
        }
        return sum;
    }

    Optional<Instant> add(Instant from, Duration openTime) {
        long day = dayOf(from);
        if (openTime.isZero()) {
            return Optional.of(from);
        }
        Duration left = openTime;
        while (day <= OpenDays.LAST_DAY) {
            long[] openings = days.openingsOf(day);
            for (int i = 0; i < openings.length; i += 2) {
                Instant start = later(from, Instant.ofEpochSecond(openings[i]));
                Instant end = Instant.ofEpochSecond(openings[i + 1]);
                if (start.isBefore(end)) {
                    Duration open = Duration.between(start, end);
                    if (left.compareTo(open) <= 0) {
                        return Optional.of(start.plus(left));
                    }
                    left = left.minus(open);
                }
            }
            day = days.nextCandidate(day + 1);
            long weeks = weeks(left, (days.nextIrregular(Math.min(day, OpenDays.LAST_DAY)) - day) / 7);
            left = left.minusSeconds(weeks * days.weekSeconds());
            day += 7 * weeks;
        }
        return neverAfter(from, openTime);
    }

    Optional<Instant> subtract(Instant to, Duration openTime) {
        long day = dayOf(to);
        if (openTime.isZero()) {
            return Optional.of(to);
        }
        Duration left = openTime;
        while (day >= OpenDays.FIRST_DAY) {
            long[] openings = days.openingsOf(day);
            for (int i = openings.length - 2; i >= 0; i -= 2) {
                Instant start = Instant.ofEpochSecond(openings[i]);
                Instant end = earlier(to, Instant.ofEpochSecond(openings[i + 1]));
                if (start.isBefore(end)) {
                    Duration open = Duration.between(start, end);
                    if (left.compareTo(open) <= 0) {
                        return Optional.of(end.minus(left));
                    }
                    left = left.minus(open);
                }
            }
            day = days.previousCandidate(day - 1);
            long weeks = weeks(left, (day - days.previousIrregular(Math.max(day, OpenDays.FIRST_DAY))) / 7);
            left = left.minusSeconds(weeks * days.weekSeconds());
            day -= 7 * weeks;
        }
        if (days.hasNoWeeklyHours()) {
            return Optional.empty();
        }
        throw new ArithmeticException(
                "subtracting " + openTime + " of open time from " + to + " ends before the year 1; subtract less");
    }

    /** Whole regular weeks that can be skipped so that some of the time is still left after them. */
    private long weeks(Duration left, long regularWeeks) {
        return days.hasNoWeeklyHours()
                ? 0
                : Math.min(Math.max(0, regularWeeks), left.minusNanos(1).toSeconds() / days.weekSeconds());
    }

    Optional<Instant> nextOpening(Instant from) {
        for (long day = dayOf(from); day <= OpenDays.LAST_DAY; day = days.nextCandidate(day + 1)) {
            long[] openings = days.openingsOf(day);
            for (int i = 0; i < openings.length; i += 2) {
                if (from.getEpochSecond() < openings[i + 1]) {
                    return Optional.of(later(from, Instant.ofEpochSecond(openings[i])));
                }
            }
        }
        return neverAfter(from, Duration.ofNanos(1));
    }

    Optional<Instant> previousClosing(Instant to) {
        for (long day = dayOf(to); day >= OpenDays.FIRST_DAY; day = days.previousCandidate(day - 1)) {
            long[] openings = days.openingsOf(day);
            for (int i = openings.length - 2; i >= 0; i -= 2) {
                if (to.isAfter(Instant.ofEpochSecond(openings[i]))) {
                    return Optional.of(earlier(to, Instant.ofEpochSecond(openings[i + 1])));
                }
            }
        }
        if (days.hasNoWeeklyHours()) {
            return Optional.empty();
        }
        throw new ArithmeticException("the closing before " + to + " is before the year 1; ask for a later instant");
    }

    Optional<LocalDate> businessDayAfter(long date, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "number of business days is " + number + ", below the least allowed value 1; give 1 or more");
        }
        long left = number;
        long day = days.nextCandidate(date + 1);
        while (day <= OpenDays.LAST_DAY) {
            if (!days.hasNoWeeklyHours()) {
                long weeks = Math.min((days.nextIrregular(day) - day) / 7, (left - 1) / days.weekDays());
                left -= weeks * days.weekDays();
                day += 7 * weeks;
            }
            if (day > OpenDays.LAST_DAY) {
                break;
            }
            if (days.openingsOf(day).length > 0 && --left == 0) {
                return Optional.of(LocalDate.ofEpochDay(day));
            }
            day = days.nextCandidate(day + 1);
        }
        if (days.hasNoWeeklyHours()) {
            return Optional.empty();
        }
        throw new ArithmeticException("business day " + number + " after " + LocalDate.ofEpochDay(date)
                + " is after the year 9999; ask for fewer days");
    }

    private Optional<Instant> neverAfter(Instant from, Duration openTime) {
        if (days.hasNoWeeklyHours()) {
            return Optional.empty();
        }
        throw new ArithmeticException(
                "adding " + openTime + " of open time to " + from + " ends after the year 9999; add less");
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isAfter(b) ? b : a;
    }
}
