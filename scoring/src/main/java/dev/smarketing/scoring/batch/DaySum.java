package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Period;
import java.util.Arrays;

/**
 * Sums one term whose limits go by the order of days: those that come into question are gathered, those that count
 * are picked one by one, and of these the latest keep what they are worth. For one thread.
 */
final class DaySum {

    private int[] days = new int[64];
    private int[] kept = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    /** Takes an activity of a day; the latest days come first, but where clocks go back two of them alternate. */
    void add(int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            kept = new int[2 * size];
        }
        int place = size++;
        while (place > 0 && days[place - 1] < day) {
            days[place] = days[place - 1];
            place--;
        }
        days[place] = day;
    }

    /** The sum of the activities that were taken. */
    long sum(ActivityTerm term, int today) {
        ActivityTerm.DayOrder order = term.order().orElseThrow();
        int count = pick(order, term.admission().most(), term.admission().period());
        long sum = 0;
        for (int i = 0; i < count; i++) {
            int day = kept[order.fromEarliest() ? count - 1 - i : i];
            int age = Math.max(0, today - day);
            if (i >= order.whole()) {
                return Math.addExact(sum, order.part().at(age));
            }
            sum = Math.addExact(sum, term.values().at(age));
        }
        return sum;
    }

    /** Of those that count the one that came as many places before is the only one that can stand in the way. */
    private int pick(ActivityTerm.DayOrder order, int most, Period period) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            int day = days[order.fromEarliest() ? size - 1 - i : i];
            if (count < most || !isNear(kept[count - most], day, order.days(), period)) {
                kept[count++] = day;
            }
        }
        return count;
    }

    private static boolean isNear(int one, int other, int days, Period period) {
        return days > 0 ? Math.abs(one - other) < days : Periods.of(period, one) == Periods.of(period, other);
    }
}
