package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import java.util.Arrays;
import java.util.List;

/**
 * Sums terms of which the newest activities count, whatever their properties, in pages where the latest activity has
 * the latest day and none lies after the date. Without a branch that depends on the data: what is too old or beyond
 * the number that counts adds 0.
 */
final class NewestSums {

    private final int today;
    private final int[] places;
    private final int[] most;
    private final int[][] worth;

    /** As many slots for each type, with the number of a term or of one that is worth nothing. */
    private final int[] slots;

    private final int slotsOfType;

    /** The terms at some places among all; ages are at most {@code oldest}. */
    NewestSums(
            List<ActivityTerm> terms, int[] places, Dictionary<ActivityType> types, int oldest, int today) {
        this.today = today;
        this.places = places;
        this.most = new int[places.length + 1];
        this.worth = new int[places.length + 1][1];
        int[] used = new int[types.size()];
        int[][] ofType = new int[types.size()][places.length];
        int width = 0;
        for (int p = 0; p < places.length; p++) {
            ActivityTerm term = terms.get(places[p]);
            most[p] = term.admission().most();
            worth[p] = worth(term, oldest);
            for (ActivityType type : term.admission().types()) {
                int code = types.find(type);
                if (code != 0) {
                    ofType[code - 1][used[code - 1]++] = p;
                    width = Math.max(width, used[code - 1]);
                }
            }
        }
        this.slotsOfType = width;
        this.slots = new int[types.size() * width];
        for (int type = 0; type < used.length; type++) {
            for (int s = 0; s < width; s++) {
                slots[type * width + s] = s < used[type] ? ofType[type][s] : places.length;
            }
        }
    }

    /** Whether a term can be summed here. */
    static boolean knows(ActivityTerm term, int oldest) {
        return term.isIndexable()
                && term.admission().where().isEmpty()
                && term.admission().period() == Period.ALL
                && term.greatestValue() <= Integer.MAX_VALUE
                && oldest < AgeValues.KEPT;
    }

    /** What each age is worth; the last one holds for all that are older. */
    private static int[] worth(ActivityTerm term, int oldest) {
        int ages = Math.min(oldest + 1, term.window());
        int[] worth = new int[ages + 1];
        for (int age = 0; age < ages; age++) {
            worth[age] = (int) term.values().at(age);
        }
        return worth;
    }

    /** Room for the sums and the numbers of one lead. */
    static final class Work {

        private final long[] sums;
        private final int[] counts;

        Work(NewestSums of) {
            this.sums = new long[of.most.length];
            this.counts = new int[of.most.length];
        }
    }

    /** Puts the sums of the leads of a page to the places of the terms in {@code out}. */
    void sum(ActivityPage page, int leads, Work work, long[][] out) {
        for (int lead = 0; lead < leads; lead++) {
            Arrays.fill(work.sums, 0);
            Arrays.fill(work.counts, 0);
            add(page, page.starts[lead], page.starts[lead + 1], work.sums, work.counts);
            for (int p = 0; p < places.length; p++) {
                out[places[p]][lead] = work.sums[p];
            }
        }
    }

    private void add(ActivityPage page, int first, int end, long[] sums, int[] counts) {
        int width = slotsOfType;
        for (int i = end - 1; i >= first; i--) {
            int age = Math.max(0, today - page.days[i]);
            int slot = page.types[i] * width;
            for (int last = slot + width; slot < last; slot++) {
                int term = slots[slot];
                int[] byAge = worth[term];
                int before = counts[term];
                counts[term] = before + 1;
                // all ones if fewer than the number that counts came before
                sums[term] += byAge[Math.min(age, byAge.length - 1)] & ((before - most[term]) >> 31);
            }
        }
    }
}
