package dev.smarketing.reporting.kpi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Rows on their way into columns: a block of them is kept, then added at once. */
final class ColumnRows<R> {

    private final ChannelColumns sums;
    private final Function<? super R, String> channelOf;
    private final Function<? super R, LocalDate> dayOf;
    private final List<ToLongFunction<? super R>> columnsOf;
    private final Map<String, Integer> places = new HashMap<>();
    private final long firstDay;
    private final int[] channel = new int[ChannelColumns.BLOCK];
    private final int[] day = new int[ChannelColumns.BLOCK];
    private final int[] cell = new int[ChannelColumns.BLOCK];
    private final long[][] columns;
    private int size;

    ColumnRows(
            ChannelColumns sums,
            Function<? super R, String> channelOf,
            Function<? super R, LocalDate> dayOf,
            List<ToLongFunction<? super R>> columnsOf) {
        if (columnsOf.size() != sums.measures().size()) {
            throw new IllegalArgumentException("there are " + columnsOf.size() + " columns for " + sums.measures()
                    + "; give one a measure, in this order");
        }
        this.sums = sums;
        this.channelOf = channelOf;
        this.dayOf = dayOf;
        this.columnsOf = columnsOf;
        this.columns = new long[columnsOf.size()][ChannelColumns.BLOCK];
        this.firstDay = sums.days().start().toEpochDay();
        sums.channels().forEach(name -> places.put(name, places.size()));
    }

    void add(R row) {
        channel[size] = place(channelOf.apply(row));
        day[size] = since(dayOf.apply(row));
        for (int column = 0; column < columns.length; column++) {
            columns[column][size] = columnsOf.get(column).applyAsLong(row);
        }
        size++;
        if (size == ChannelColumns.BLOCK) {
            flush();
        }
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(
                    "channel '" + name + "' is not one of " + sums.channels() + "; name it when the sums are started");
        }
        return place;
    }

    private int since(LocalDate date) {
        if (!sums.days().contains(date)) {
            throw new IllegalArgumentException("day " + date + " is not in " + sums.days()
                    + "; start the sums with more days or leave the row out");
        }
        return (int) (date.toEpochDay() - firstDay);
    }

    private void flush() {
        sums.addBlock(channel, day, 0, size, columns, cell);
        size = 0;
    }

    ColumnRows<R> mergedWith(ColumnRows<R> other) {
        sums.add(other.finish());
        return this;
    }

    ChannelColumns finish() {
        flush();
        return sums;
    }
}
