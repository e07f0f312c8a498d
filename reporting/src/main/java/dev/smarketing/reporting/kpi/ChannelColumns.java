package dev.smarketing.reporting.kpi;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.MetricUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Adds up very many rows of advertising figures by channel and day, given as columns of whole numbers: money in minor
 * units of the currency, all else in ones. One pass, batch by batch, in memory of the size of the result; sums of
 * several threads are {@linkplain #add(ChannelColumns) added up}. A sum that leaves the range of a long goes on
 * exactly. Every row has every measure: a row with a blank cell belongs in a {@link ChannelFact}, which can say so. Not
 * for use by several threads.
 */
public final class ChannelColumns {

    /** Rows whose places stay in the fastest memory while their columns are added. */
    static final int BLOCK = 1024;

    private final Currency currency;
    private final List<String> channels;
    private final DateRange days;
    private final List<Measure> measures;
    private final int dayCount;
    private final long[][] sums;
    private final boolean[] named;
    private final Map<Integer, BigInteger> carried = new HashMap<>();

    private ChannelColumns(Currency currency, List<String> channels, DateRange days, List<Measure> measures) {
        Objects.requireNonNull(days, "days");
        this.currency = currency;
        this.channels = channels;
        this.days = days;
        this.measures = measures;
        this.dayCount = Counts.small(days.days(), "number of days");
        int cells = Counts.small((long) channels.size() * dayCount, "number of channels by days");
        Counts.small((long) cells * measures.size(), "number of channels by days by measures"); // each has an index
        this.sums = new long[measures.size()][cells];
        this.named = new boolean[cells];
    }

    /**
     * Starts at 0.
     *
     * @param currency the currency of all money
     * @param channels the channels; a row names one by its place, from 0
     * @param days the days; a row names one by the days since the first, from 0
     * @param measures one a column
     * @return the sums
     * @throws IllegalArgumentException if a channel or measure is named twice, there is none, or a measure does not add
     */
    public static ChannelColumns of(Currency currency, List<String> channels, DateRange days, Measure... measures) {
        Objects.requireNonNull(currency, "currency");
        List<String> names = Require.elements(channels, "channels");
        List<Measure> columns = Require.elements(measures, "measures");
        Set<Object> once = new HashSet<>(channels);
        once.addAll(columns);
        if (once.size() < channels.size() + columns.size() || channels.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("channels " + channels + " and measures " + columns
                    + " need at least one each and none twice; name each once");
        }
        for (Measure measure : columns) {
            if (measure.metric().additivity() != Additivity.FLOW) {
                throw new IllegalArgumentException(
                        "measure " + measure + " is " + measure.metric().additivity()
                                + " and does not add over rows; collect ChannelFact rows instead");
            }
        }
        return new ChannelColumns(currency, names, days, columns);
    }

    /**
     * Adds a batch of rows.
     *
     * @param channel the place of the channel, a row each
     * @param day the days since the first day, a row each
     * @param columns a column a measure, in the order given at the start, a number a row
     * @return this
     * @throws IllegalArgumentException if the lengths differ, or a channel or day is not among those given; the rows of
     *     the blocks before it have been added then
     */
    public ChannelColumns add(int[] channel, int[] day, long[]... columns) {
        requireShape(channel, day, columns);
        int[] cell = new int[Math.min(BLOCK, channel.length)];
        for (int from = 0; from < channel.length; from += BLOCK) {
            addBlock(channel, day, from, Math.min(BLOCK, channel.length - from), columns, cell);
        }
        return this;
    }

    /** Adds the rows from a place on; the last array is scratch. */
    void addBlock(int[] channel, int[] day, int from, int size, long[][] columns, int[] cell) {
        locate(channel, day, from, size, cell);
        int paired = columns.length - columns.length % 2;
        for (int column = 0; column < paired; column += 2) {
            addPair(column, columns[column], columns[column + 1], from, size, cell);
        }
        if (paired < columns.length) {
            addLast(paired, columns[paired], from, size, cell);
        }
    }

    /**
     * Collects a stream of rows of your own in one pass, also from parallel streams; whole numbers only, so that
     * nothing is made anew for a row.
     *
     * @param start makes empty sums, every time of the same currency, channels, days and measures
     * @param channel the name of a row's channel
     * @param day a row's day in the zone of the report
     * @param columns what a row adds to each measure, in the order given at the start: money in minor units
     * @param <R> the rows
     * @return the collector; a row of another channel or day, or another number of columns than measures, is an
     *     {@link IllegalArgumentException}
     */
    @SafeVarargs
    public static <R> Collector<R, ?, ChannelColumns> collector(
            Supplier<ChannelColumns> start,
            Function<? super R, String> channel,
            Function<? super R, LocalDate> day,
            ToLongFunction<? super R>... columns) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(columns, "columns");
        List<ToLongFunction<? super R>> all = new ArrayList<>();
        for (ToLongFunction<? super R> column : columns) {
            all.add(Objects.requireNonNull(column, "column"));
        }
        return Collector.<R, ColumnRows<R>, ChannelColumns>of(
                () -> new ColumnRows<>(start.get(), channel, day, all),
                ColumnRows::add,
                ColumnRows::mergedWith,
                ColumnRows::finish,
                Collector.Characteristics.UNORDERED);
    }

    List<String> channels() {
        return channels;
    }

    DateRange days() {
        return days;
    }

    List<Measure> measures() {
        return measures;
    }

    private void requireShape(int[] channel, int[] day, long[][] columns) {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
        Require.elements(columns, "columns");
        boolean fits = channel.length == day.length && columns.length == measures.size();
        for (long[] column : columns) {
            fits &= column.length == channel.length;
        }
        if (!fits) {
            throw new IllegalArgumentException("the batch has " + channel.length + " channels, " + day.length
                    + " days and " + columns.length + " columns for " + measures
                    + "; give a column a measure, all of one length");
        }
    }

    private void locate(int[] channel, int[] day, int from, int size, int[] cell) {
        int channelCount = channels.size();
        int count = dayCount;
        for (int i = 0; i < size; i++) {
            int at = channel[from + i];
            int since = day[from + i];
            if (at < 0 || at >= channelCount || since < 0 || since >= count) {
                throw new IllegalArgumentException("row " + (from + i) + " is of channel " + at + " and day " + since
                        + "; channels go from 0 to " + (channelCount - 1) + " and days from 0 to " + (count - 1));
            }
            cell[i] = at * count + since;
        }
        boolean[] seen = named;
        for (int i = 0; i < size; i++) {
            seen[cell[i]] = true;
        }
    }

    /** Two columns at a time: twice the work a place read, and still few enough sums to stay in fast memory. */
    private void addPair(int column, long[] left, long[] right, int from, int size, int[] cell) {
        long[] intoLeft = sums[column];
        long[] intoRight = sums[column + 1];
        for (int i = 0; i < size; i++) {
            int at = cell[i];
            long leftSum = intoLeft[at];
            long leftNumber = left[from + i];
            long leftAdded = leftSum + leftNumber;
            long rightSum = intoRight[at];
            long rightNumber = right[from + i];
            long rightAdded = rightSum + rightNumber;
            if ((outOfRange(leftSum, leftNumber, leftAdded) | outOfRange(rightSum, rightNumber, rightAdded)) < 0) {
                addExactly(column, at, leftNumber);
                addExactly(column + 1, at, rightNumber);
            } else {
                intoLeft[at] = leftAdded;
                intoRight[at] = rightAdded;
            }
        }
    }

    private void addLast(int column, long[] numbers, int from, int size, int[] cell) {
        long[] into = sums[column];
        for (int i = 0; i < size; i++) {
            int at = cell[i];
            long sum = into[at];
            long number = numbers[from + i];
            long added = sum + number;
            if (outOfRange(sum, number, added) < 0) {
                addExactly(column, at, number);
            } else {
                into[at] = added;
            }
        }
    }

    /** Below 0 if the sum of the two left the range of a long: then its sign is that of neither. */
    private static long outOfRange(long sum, long number, long added) {
        return (sum ^ added) & (number ^ added);
    }

    /** A sum that would leave the range of a long is carried, and starts again. */
    private void addExactly(int column, int at, long number) {
        long sum = sums[column][at];
        long added = sum + number;
        if (outOfRange(sum, number, added) < 0) {
            carried.merge(column * named.length + at, BigInteger.valueOf(sum), BigInteger::add);
            added = number;
        }
        sums[column][at] = added;
    }

    /**
     * Adds the sums of another, which stays as it is.
     *
     * @param other sums of the same currency, channels, days and measures
     * @return this
     * @throws IllegalArgumentException if they differ in one of these
     */
    public ChannelColumns add(ChannelColumns other) {
        Objects.requireNonNull(other, "other");
        boolean alike = currency.equals(other.currency)
                && channels.equals(other.channels)
                && days.equals(other.days)
                && measures.equals(other.measures);
        if (!alike) {
            throw new IllegalArgumentException("sums of " + other + " cannot be added to sums of " + this
                    + "; make both with the same currency, channels, days and measures");
        }
        Map<Integer, BigInteger> carriedThere = Map.copyOf(other.carried); // also right if the other is this
        for (int cell = 0; cell < named.length; cell++) {
            named[cell] |= other.named[cell];
            for (int column = 0; column < sums.length; column++) {
                addExactly(column, cell, other.sums[column][cell]);
            }
        }
        carriedThere.forEach((place, number) -> carried.merge(place, number, BigInteger::add));
        return this;
    }

    /**
     * The sums so far.
     *
     * @return a report by {@link Dimension#CHANNEL} and {@link Dimension#DAY}, without the combinations that no row
     *     names
     */
    public ChannelReport report() {
        Map<List<String>, SliceSums> cells = new HashMap<>();
        for (int cell = 0; cell < named.length; cell++) {
            if (named[cell]) {
                SliceSums slice = new SliceSums();
                slice.add(new Tally(numbers(cell), Map.of(), currencyIfAny(), Set.of(), Set.of()));
                cells.put(
                        List.of(
                                channels.get(cell / dayCount),
                                days.start().plusDays(cell % dayCount).toString()),
                        slice);
            }
        }
        return ChannelReport.of(List.of(Dimension.CHANNEL, Dimension.DAY), cells, List.of());
    }

    private @Nullable Currency currencyIfAny() {
        return measures.stream().anyMatch(Measure::isMoney) ? currency : null;
    }

    private Map<Measure, BigDecimal> numbers(int cell) {
        Map<Measure, BigDecimal> numbers = new HashMap<>();
        for (int column = 0; column < sums.length; column++) {
            Measure measure = measures.get(column);
            BigInteger sum = carried.getOrDefault(column * named.length + cell, BigInteger.ZERO)
                    .add(BigInteger.valueOf(sums[column][cell]));
            boolean money = measure.metric().unit() == MetricUnit.MONEY;
            numbers.put(measure, new BigDecimal(sum, money ? Math.max(0, currency.getDefaultFractionDigits()) : 0));
        }
        return numbers;
    }

    @Override
    public String toString() {
        return measures + " of " + channels + " in " + days + " in " + currency;
    }
}
