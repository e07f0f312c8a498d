package dev.smarketing.core.sla;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long leads waited for their first contact. Those never contacted waited longer than any time and stay in the
 * number, so that contacting fewer never looks faster.
 */
public final class ResponseTimes {

    /** So that two numbers of leads add up to a long. */
    private static final long MOST_LEADS = Long.MAX_VALUE / 2;

    private final List<Duration> times;
    private final long never;

    private ResponseTimes(List<Duration> times, long never) {
        this.times = times;
        this.never = never;
    }

    /**
     * Response times.
     *
     * @param times how long each contacted lead waited, none below 0, in any order
     * @param never how many leads were not contacted, 0 or more
     * @return the times
     */
    public static ResponseTimes of(Collection<Duration> times, long never) {
        Objects.requireNonNull(times, "times");
        List<Duration> sorted = new ArrayList<>(times);
        for (Duration time : sorted) {
            Require.notNegative(time, "response time");
        }
        Collections.sort(sorted);
        Require.atLeast(never, 0L, "number of leads never contacted");
        if (never > MOST_LEADS - sorted.size()) {
            throw new IllegalArgumentException("number of leads never contacted is " + never + ", with the "
                    + sorted.size() + " contacted above the greatest allowed value " + MOST_LEADS + "; give fewer");
        }
        return new ResponseTimes(List.copyOf(sorted), never);
    }

    /**
     * These times and others as one.
     *
     * @param other times of other leads
     * @return the union
     */
    public ResponseTimes plus(ResponseTimes other) {
        Objects.requireNonNull(other, "other");
        List<Duration> all = new ArrayList<>(times);
        all.addAll(other.times);
        return of(all, never + other.never);
    }

    /**
     * The times of those contacted.
     *
     * @return ascending
     */
    public List<Duration> times() {
        return times;
    }

    /**
     * How many were contacted.
     *
     * @return the number of leads
     */
    public long contacted() {
        return times.size();
    }

    /**
     * How many were not.
     *
     * @return the number of leads
     */
    public long neverContacted() {
        return never;
    }

    /**
     * A percentile by nearest rank: value number ceiling(percent / 100 x n) of all n leads.
     *
     * @param percent above 0, at most 100
     * @return the time, never if that lead was not contacted, not applicable without leads
     */
    public ResponseTime percentile(int percent) {
        refuseOutside(percent);
        long number = times.size() + never;
        if (number == 0) {
            return new ResponseTime.NotApplicable();
        }
        // whole hundreds and the rest apart, which no number of leads makes overflow
        long rank = number / 100 * percent - Math.floorDiv(-(number % 100 * percent), 100L);
        return rank <= times.size() ? new ResponseTime.After(times.get((int) rank - 1)) : new ResponseTime.Never();
    }

    /**
     * A percentile of those contacted only, interpolated between neighbours (type 7 of Hyndman and Fan): for
     * comparison with tools that leave the others out.
     *
     * @param percent above 0, at most 100
     * @return the time, rounded half up to the nanosecond; nothing if none was contacted
     */
    public Optional<Duration> interpolatedPercentile(int percent) {
        refuseOutside(percent);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        long hundredths = Math.multiplyExact(times.size() - 1L, percent);
        Duration low = times.get((int) (hundredths / 100));
        Duration high = times.get(Math.min((int) (hundredths / 100) + 1, times.size() - 1));
        BigDecimal step = nanos(high.minus(low))
                .multiply(BigDecimal.valueOf(hundredths % 100))
                .movePointLeft(2);
        return Optional.of(low.plus(ofNanos(step.setScale(0, RoundingMode.HALF_UP))));
    }

    private static void refuseOutside(int percent) {
        Require.between(percent, 1, 100, "percentile");
    }

    /**
     * The mean of those contacted. It says nothing of the others and is pulled by few long waits.
     *
     * @return the mean, rounded half up to the nanosecond; nothing if none was contacted
     */
    public Optional<Duration> meanOfContacted() {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = times.stream().map(ResponseTimes::nanos).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(ofNanos(sum.divide(BigDecimal.valueOf(times.size()), 0, RoundingMode.HALF_UP)));
    }

    private static BigDecimal nanos(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(time.getNano()));
    }

    private static Duration ofNanos(BigDecimal nanos) {
        BigInteger[] parts = nanos.toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /**
     * How many leads waited how long.
     *
     * @param limits the upper limits of the bands, ascending; each belongs to its band, and the first band begins
     *     at no time
     * @return a number a band, one more for longer times, and last those never contacted
     * @throws IllegalArgumentException if a limit is not above the one before it
     */
    public List<Long> bands(Duration... limits) {
        Require.rising(Require.elements(limits, "limits"), "band limit");
        Long[] numbers = new Long[limits.length + 2];
        Arrays.fill(numbers, 0L);
        for (Duration time : times) {
            int band = 0;
            while (band < limits.length && time.compareTo(limits[band]) > 0) {
                band++;
            }
            numbers[band]++;
        }
        numbers[limits.length + 1] = never;
        return List.of(numbers);
    }

    /**
     * The percentiles.
     *
     * @param language the language of the headings and words
     * @return a row each for 50, 75, 90, 95 and 100 percent of all leads, those never contacted included
     */
    public Table table(Language language) {
        return SalesText.percentiles(this, language);
    }

    /**
     * The number of leads in the bands that are usual: up to 5, 15 and 60 minutes, longer, never.
     *
     * @param language the language of the headings and words
     * @return a row a band
     */
    public Table bandTable(Language language) {
        return SalesText.bands(this, language);
    }

    /**
     * The times as plain data, so that those of a day can be kept and added up.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return Map.of(
                "version", 1, "times", times.stream().map(Duration::toString).toList(), "never", never);
    }

    /**
     * Times from plain data.
     *
     * @param data what {@link #toData} writes: version, times as ISO durations, and the number never contacted
     * @return the times
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe times
     */
    public static ResponseTimes fromData(Map<String, ?> data) {
        return DataObject.root("response times", data)
                .make(root -> of(root.version(1).values("times", DataObject::duration), root.wholeNumber("never")));
    }

    /**
     * The median and the numbers.
     *
     * @param language the language
     * @return for example {@code median 8 min of 13 leads, 3 never contacted}
     */
    public String toText(Language language) {
        return SalesText.of(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseTimes that && times.equals(that.times) && never == that.never;
    }

    @Override
    public int hashCode() {
        return times.hashCode() * 31 + Long.hashCode(never);
    }
}
