package dev.smarketing.scoring.batch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every activity adds to one sum on a date, by its number in {@link ActivityKeys} and its day. */
final class KeyValues {

    /** Where the days of each number begin. */
    private final int[] rows;

    private final int[] values;
    private final int earliest;

    private KeyValues(int[] rows, int[] values, int earliest) {
        this.rows = rows;
        this.values = values;
        this.earliest = earliest;
    }

    /** Whether the tables for so many days and numbers are small enough. */
    static boolean fits(ActivityKeys keys, ColumnShape shape) {
        return shape.days() * (keys.admitted().size() + 1) <= SumIndex.MOST_VALUES;
    }

    static KeyValues of(ActivityKeys keys, List<ActivityTerm> all, List<Integer> places, ColumnShape shape, int today) {
        BitSet wanted = new BitSet();
        places.forEach(wanted::set);
        int days = (int) shape.days();
        int[] rows = new int[keys.admitted().size()];
        int[] values = new int[days]; // the first row is for those that add nothing
        Map<BitSet, Integer> known = new HashMap<>();
        known.put(new BitSet(), 0);
        for (int key = 0; key < rows.length; key++) {
            BitSet set = (BitSet) keys.admitted().get(key).clone();
            set.and(wanted);
            Integer row = known.get(set);
            if (row == null) {
                row = values.length;
                known.put(set, row);
                values = Arrays.copyOf(values, values.length + days);
                for (int place = set.nextSetBit(0); place >= 0; place = set.nextSetBit(place + 1)) {
                    add(all.get(place), values, row, shape, today);
                }
            }
            rows[key] = row;
        }
        return new KeyValues(rows, values, shape.earliestDay());
    }

    private static void add(ActivityTerm term, int[] values, int row, ColumnShape shape, int today) {
        int last = Math.min(shape.latestDay(), today);
        int first = (int) Math.max(shape.earliestDay(), (long) today - term.window() + 1);
        for (int day = first; day <= last; day++) {
            values[row + day - shape.earliestDay()] += (int) term.values().at(today - day);
        }
    }

    /** Puts the sums of the leads into {@code out}; {@code running} has room for one number more than activities. */
    void sum(ActivityPage page, char[] keys, int[] running, int[] out, int leads) {
        int[] days = page.days;
        int size = days.length;
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[rows[keys[i]] + days[i] - earliest];
            running[i + 1] = sum;
        }
        int before = 0;
        for (int lead = 0; lead < leads; lead++) {
            int now = running[page.starts[lead + 1]];
            out[lead] = now - before;
            before = now;
        }
    }
}
