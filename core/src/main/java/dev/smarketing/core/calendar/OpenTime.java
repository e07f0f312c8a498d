package dev.smarketing.core.calendar;

import dev.smarketing.core.check.Require;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The questions of a calendar, put to its timeline, with the limits and the messages of instants and dates. */
final class OpenTime {

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    /** Longer than all the time there is, and small enough to reckon with. */
    private static final long TOO_LONG = 20_000L * 366 * OpeningHours.DAY;

    private static final int NANOS = 1_000_000_000;

    private final Timeline timeline;
    private final Measure open;

    OpenTime(Timeline timeline) {
        this.timeline = timeline;
        this.open = timeline.open();
    }

    Timeline timeline() {
        return timeline;
    }

    static long dayOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        long day = date.toEpochDay();
        if (day < Timeline.FIRST_DAY || day > Timeline.LAST_DAY) {
            throw new IllegalArgumentException(
                    "date " + date + " is outside 0001-01-01..9999-12-31; give a date within it");
        }
        return day;
    }

    private static long secondOf(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "instant " + instant + " is outside " + FIRST + ".." + LAST + "; give an instant within it");
        }
        return instant.getEpochSecond();
    }

    long dayOf(Instant instant) {
        return timeline.dayOf(secondOf(instant));
    }

    Instant startOf(LocalDate date) {
        return Instant.ofEpochSecond(timeline.startOf(dayOf(date)));
    }

    boolean isOpen(Instant instant) {
        return timeline.isOpen(secondOf(instant));
    }

    /** The part of the instant's second that is open time before it. */
    private int openNano(Instant instant) {
        int nano = instant.getNano();
        return nano > 0 && timeline.isOpen(instant.getEpochSecond()) ? nano : 0;
    }

    Duration between(Instant from, Instant to) {
        long seconds = -open.until(secondOf(from)) + open.until(secondOf(to));
        return Duration.ofSeconds(seconds, (long) openNano(to) - openNano(from));
    }

    Optional<Instant> add(Instant from, Duration openTime) {
        long second = secondOf(from);
        if (openTime.isZero()) {
            return Optional.of(from);
        }
        if (openTime.getSeconds() > TOO_LONG) {
            return later(Measure.NONE, 0, from, openTime);
        }
        int nano = openNano(from) + openTime.getNano();
        long amount = open.until(second) + openTime.getSeconds() + nano / NANOS;
        return nano % NANOS == 0
                ? later(open.earliest(amount), 0, from, openTime)
                : later(open.latest(amount), nano % NANOS, from, openTime);
    }

    Optional<Instant> addLatest(Instant from, Duration openTime) {
        long second = secondOf(from);
        if (openTime.getSeconds() > TOO_LONG) {
            return later(Measure.NONE, 0, from, openTime);
        }
        int nano = openNano(from) + openTime.getNano();
        long amount = open.until(second) + openTime.getSeconds() + nano / NANOS;
        return later(open.latest(amount), nano % NANOS, from, openTime);
    }

    private Optional<Instant> later(long second, int nano, Instant from, Duration openTime) {
        boolean isNone = second == Measure.NONE;
        if (isNone ? open.comesAgain() : second > timeline.startOf(Timeline.LAST_DAY + 1L)) {
            throw new ArithmeticException(
                    "adding " + openTime + " of open time to " + from + " ends after the year 9999; add less");
        }
        return isNone ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second, nano));
    }

    Optional<Instant> subtract(Instant to, Duration openTime) {
        long second = secondOf(to);
        if (openTime.isZero()) {
            return Optional.of(to);
        }
        long amount = open.until(second) - Math.min(openTime.getSeconds(), TOO_LONG);
        int nano = openNano(to) - openTime.getNano();
        long start = open.latest(nano < 0 ? amount - 1 : amount);
        if (start == Measure.NONE) {
            return Optional.empty();
        }
        if (start < timeline.startOf(Timeline.FIRST_DAY)) {
            throw new ArithmeticException(
                    "subtracting " + openTime + " of open time from " + to + " ends before the year 1; subtract less");
        }
        return Optional.of(Instant.ofEpochSecond(start, Math.floorMod(nano, NANOS)));
    }

    Optional<Instant> nextOpening(Instant from) {
        return addLatest(from, Duration.ZERO);
    }

    Optional<Instant> nextClosing(Instant from) {
        Optional<Instant> opening = nextOpening(from);
        if (opening.isEmpty()) {
            return opening;
        }
        Measure closed = timeline.closed();
        long closing = closed.latest(closed.until(opening.get().getEpochSecond()));
        boolean isNone = closing == Measure.NONE;
        if (isNone ? closed.comesAgain() : closing > timeline.startOf(Timeline.LAST_DAY + 1L)) {
            throw new ArithmeticException(
                    "the closing after " + from + " is after the year 9999; ask for an earlier instant");
        }
        return isNone ? Optional.empty() : Optional.of(Instant.ofEpochSecond(closing));
    }

    Optional<Instant> previousClosing(Instant to) {
        long amount = open.until(secondOf(to));
        return openNano(to) > 0 ? Optional.of(to) : earlier(open.earliest(amount), "closing", to);
    }

    Optional<Instant> previousOpening(Instant to) {
        Optional<Instant> closing = previousClosing(to);
        if (closing.isEmpty()) {
            return closing;
        }
        Measure closed = timeline.closed();
        // the open second before the closing
        long second = closing.get().minusNanos(1).getEpochSecond();
        return earlier(closed.earliest(closed.until(second)), "opening", to);
    }

    private Optional<Instant> earlier(long second, String what, Instant to) {
        if (second == Measure.NONE) {
            return Optional.empty();
        }
        if (second < timeline.startOf(Timeline.FIRST_DAY)) {
            throw new ArithmeticException(
                    "the " + what + " before " + to + " is before the year 1; ask for a later instant");
        }
        return Optional.of(Instant.ofEpochSecond(second));
    }

    boolean isOpenDate(LocalDate date) {
        return timeline.openOn(dayOf(date)).length > 0;
    }

    long openDates(LocalDate from, LocalDate to) {
        return -timeline.openDatesUntil(dayOf(from)) + timeline.openDatesUntil(dayOf(to));
    }

    Optional<Instant> lastClosing(LocalDate date) {
        int[] ranges = timeline.openOn(dayOf(date));
        return ranges.length == 0
                ? Optional.empty()
                : Optional.of(startOf(date).plusSeconds(ranges[ranges.length - 1]));
    }

    Optional<LocalDate> openDateAfter(LocalDate date, int number) {
        Require.atLeast(number, 1, "number of business days");
        long day = timeline.openDate(timeline.openDatesUntil(dayOf(date) + 1) + number - 1);
        boolean isNone = day == Measure.NONE;
        if (isNone ? open.comesAgain() : day > Timeline.LAST_DAY) {
            throw new ArithmeticException(
                    "business day " + number + " after " + date + " is after the year 9999; ask for fewer days");
        }
        return isNone ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
