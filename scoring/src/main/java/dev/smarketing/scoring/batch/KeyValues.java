package dev.smarketing.scoring.batch;

import java.util.List;

/** What every activity adds to some sums on a date, by its place in {@link ActivityKeys}. */
final class KeyValues {

    private final ActivityKeys keys;
    private final PackedSums packing;

    /** By the longs of the packing and the place. */
    private final long[][] values;

    private KeyValues(ActivityKeys keys, PackedSums packing, long[][] values) {
        this.keys = keys;
        this.packing = packing;
        this.values = values;
    }

    /** Larger tables would not stay near the processor; activities are looked at one by one then. */
    private static final int MOST_PLACES = 1 << 21;

    static boolean fits(ActivityKeys keys, ColumnShape shape) {
        return shape.days() * keys.rows().size() <= MOST_PLACES;
    }

    static KeyValues of(ActivityKeys keys, List<ActivityTerm> all, PackedSums packing, ColumnShape shape, int today) {
        int days = (int) shape.days();
        long[][] values = new long[packing.longs()][keys.rows().size() * days];
        for (int sum = 0; sum < packing.size(); sum++) {
            long[] own = values[packing.place(sum)];
            for (int place : packing.terms(sum)) {
                long[] byDay = byDay(all.get(place), packing.unit(sum), shape, today);
                for (int row = 0; row < keys.rows().size(); row++) {
                    if (keys.rows().get(row).get(place)) {
                        for (int day = 0; day < days; day++) {
                            own[row * days + day] += byDay[day];
                        }
                    }
                }
            }
        }
        return new KeyValues(keys, packing, values);
    }

    private static long[] byDay(ActivityTerm term, long unit, ColumnShape shape, int today) {
        long[] byDay = new long[(int) shape.days()];
        int last = Math.min(shape.latestDay(), today);
        int first = (int) Math.max(shape.earliestDay(), (long) today - term.window() + 1);
        for (int day = first; day <= last; day++) {
            byDay[day - shape.earliestDay()] = term.values().at(today - day) * unit;
        }
        return byDay;
    }

    PackedSums packing() {
        return packing;
    }

    /** Puts the sums of the leads into {@code out}; {@code running} has room for one number more than activities. */
    void sum(ActivityPage page, int leads, int date, ActivityKeys.Work work, long[] running, long[][] out) {
        if (values.length == 1 && keys.isOneWord()) {
            keys.sum(page, leads, date, values[0], out[0]);
            return;
        }
        keys.fill(page, leads, date, work);
        int[] places = work.places;
        for (int l = 0; l < values.length; l++) {
            long[] own = values[l];
            long[] into = out[l];
            int size = page.size();
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += own[places[i]];
                running[i + 1] = sum;
            }
            long before = 0;
            for (int lead = 0; lead < leads; lead++) {
                long now = running[page.starts[lead + 1]];
                into[lead] = now - before;
                before = now;
            }
        }
    }
}
