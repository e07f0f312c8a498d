package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many activities of a rule count in each period, or within any number of days. The latest survive, unless
 * the limit keeps the earliest. Only activities inside the window of the rule compete.
 *
 * <p>In each period the latest survive: the later local date, then the greater instant, then the greater activity id
 * (by instant alone an age could count that is not the least, where clocks went back over midnight). Within any N days
 * the activities are asked one by one from the latest to the earliest, by local date, then instant, then id: one
 * survives if fewer than the number that counts have survived so far with a local date less than N days away. So no N
 * days in a row ever hold more survivors, and as many survive as can. A limit that keeps the earliest does the same
 * from the other end.
 */
public final class FrequencyLimit {

    private static final String COUNT = "count";
    private static final String PER = "per";
    private static final String WITHIN_ANY_DAYS = "within-any-days";
    private static final String KEEPING = "keeping";

    /** Which of too many activities survive. */
    private enum Keeping {
        LATEST,
        EARLIEST
    }

    private final int count;
    private final Optional<Period> period;
    private final Optional<Integer> anyDays;
    private final Keeping keeping;

    private FrequencyLimit(int count, Optional<Period> period, Optional<Integer> anyDays, Keeping keeping) {
        this.count = Require.atLeast(count, 1, "number of activities that count");
        this.period = period;
        this.anyDays = anyDays;
        this.keeping = keeping;
    }

    /**
     * At most so many in each period; the latest survive.
     *
     * @param count how many, at least 1
     * @param period in which period
     * @return the limit
     */
    public static FrequencyLimit per(int count, Period period) {
        Objects.requireNonNull(period, "period");
        return new FrequencyLimit(count, Optional.of(period), Optional.empty(), Keeping.LATEST);
    }

    /**
     * At most so many within any number of days in a row; the latest survive.
     *
     * @param count how many, at least 1
     * @param days within how many local days, at least 1; 1 is the same as {@link Period#DAY}
     * @return the limit
     */
    public static FrequencyLimit withinAny(int count, int days) {
        Require.atLeast(days, 1, "days of a frequency limit");
        return new FrequencyLimit(count, Optional.empty(), Optional.of(days), Keeping.LATEST);
    }

    /**
     * This limit, but the earliest survive: later activities cannot displace what has counted once.
     *
     * @return a changed copy
     */
    public FrequencyLimit keepingEarliest() {
        return new FrequencyLimit(count, period, anyDays, Keeping.EARLIEST);
    }

    /**
     * How many count.
     *
     * @return the number, at least 1
     */
    public int count() {
        return count;
    }

    /**
     * In which period.
     *
     * @return the period, empty if the limit is for any number of days in a row
     */
    public Optional<Period> period() {
        return period;
    }

    /**
     * Within how many days in a row.
     *
     * @return the number of local days, empty if the limit is for a period
     */
    public Optional<Integer> anyDays() {
        return anyDays;
    }

    /**
     * Whether the earliest survive.
     *
     * @return true if so, false if the latest do
     */
    public boolean isKeepingEarliest() {
        return keeping == Keeping.EARLIEST;
    }

    /** Whether this is a limit whose survivors can be told while activities come latest first. */
    boolean isPlain() {
        return period.isPresent() && !isKeepingEarliest();
    }

    /** This limit, but the latest survive. */
    FrequencyLimit keepingLatest() {
        return new FrequencyLimit(count, period, anyDays, Keeping.LATEST);
    }

    /** How many of so many activities on each day survive. */
    NavigableMap<LocalDate, Integer> survivors(NavigableMap<LocalDate, Integer> byDay) {
        NavigableMap<LocalDate, Integer> inOrder = isKeepingEarliest() ? byDay : byDay.descendingMap();
        NavigableMap<LocalDate, Integer> survivors = new TreeMap<>();
        PeriodCounter counter = new PeriodCounter(Optional.of(this));
        Deque<LocalDate> newest = new ArrayDeque<>();
        inOrder.forEach((day, number) -> {
            int admitted = period.isPresent()
                    ? counter.admitted(day.toEpochDay(), number)
                    : admitted(newest, day, number, anyDays.orElseThrow());
            if (admitted > 0) {
                survivors.put(day, admitted);
            }
        });
        return survivors;
    }

    /** Of the last survivors as many are kept as can stand in the way of another one. */
    private int admitted(Deque<LocalDate> last, LocalDate day, int number, int days) {
        int now = 0;
        while (now < number
                && (last.size() < count
                        || Math.abs(day.toEpochDay() - last.getFirst().toEpochDay()) >= days)) {
            last.addLast(day);
            if (last.size() > count) {
                last.removeFirst();
            }
            now++;
        }
        return now;
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(COUNT, count);
        period.ifPresent(one -> data.put(PER, DataObject.spelled(one)));
        anyDays.ifPresent(days -> data.put(WITHIN_ANY_DAYS, days));
        if (isKeepingEarliest()) {
            data.put(KEEPING, DataObject.spelled(keeping));
        }
        return Collections.unmodifiableMap(data);
    }

    static FrequencyLimit read(DataObject data) {
        if (data.has(PER) && data.has(WITHIN_ANY_DAYS)) {
            throw data.error(WITHIN_ANY_DAYS, "stands beside per; give one of them");
        }
        int count = data.integer(COUNT);
        FrequencyLimit limit = data.has(WITHIN_ANY_DAYS)
                ? withinAny(count, data.integer(WITHIN_ANY_DAYS))
                : per(count, data.constant(PER, Period.class));
        return data.has(KEEPING) && data.constant(KEEPING, Keeping.class) == Keeping.EARLIEST
                ? limit.keepingEarliest()
                : limit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrequencyLimit limit
                && count == limit.count
                && period.equals(limit.period)
                && anyDays.equals(limit.anyDays)
                && keeping == limit.keeping;
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, period, anyDays, keeping);
    }

    /**
     * The limit.
     *
     * @return for example {@code 3 per DAY} or {@code 3 within any 7 days, the earliest}
     */
    @Override
    public String toString() {
        return count
                + period.map(one -> " per " + one).orElse("")
                + anyDays.map(days -> " within any " + days + " days").orElse("")
                + (isKeepingEarliest() ? ", the earliest" : "");
    }
}
