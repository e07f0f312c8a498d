package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import java.util.Arrays;
import java.util.List;

/**
 * Sums terms of which the newest activities count, whatever their properties, in pages where the latest activity has
 * the latest day. Without a branch that depends on the data: what is too old or beyond
 * the number that counts adds 0.
 */
final class NewestSums {

    private final int date;
    private final int today;
    private final int[] places;
    private final int[] most;
    private final int[][] worth;

    /** As many slots for each type, with the number of a term or of one that is worth nothing. */
    private final int[] slots;

    private final int slotsOfType;

    /** The terms at some places among all; ages are at most {@code oldest}. */
    NewestSums(
            List<ActivityTerm> terms, int[] places, Dictionary<ActivityType> types, int oldest, int date, int today) {
        this.date = date;
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

    /** Whether a term can be summed here, where no lead has more activities. */
    static boolean knows(ActivityTerm term, int oldest, int mostActivities) {
        return term.isIndexable()
                && term.admission().where().isEmpty()
                && term.admission().period() == Period.ALL
                && term.greatestValue() <= Integer.MAX_VALUE / (mostActivities + 1L)
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

    /** Room for one lead: for each term its sum in the upper half and in the lower half how many came. */
    long[] states() {
        return new long[most.length];
    }

    /** Puts the sums of the leads of a page to the places of the terms in {@code out}. */
    void sum(ActivityPage page, int leads, long[] states, long[][] out) {
        boolean isLater = page.latestDay > date;
        for (int lead = 0; lead < leads; lead++) {
            Arrays.fill(states, 0);
            int end = page.starts[lead + 1];
            while (isLater && end > page.starts[lead] && page.days[end - 1] > date) {
                end--;
            }
            add(page, page.starts[lead], end, states);
            for (int p = 0; p < places.length; p++) {
                out[places[p]][lead] = states[p] >> 32;
            }
        }
    }

    private void add(ActivityPage page, int first, int end, long[] states) {
        int width = slotsOfType;
        for (int i = end - 1; i >= first; i--) {
            int age = Math.max(0, today - page.days[i]);
            int slot = page.types[i] * width;
            for (int last = slot + width; slot < last; slot++) {
                int term = slots[slot];
                int[] byAge = worth[term];
                long before = states[term];
                // all ones if fewer than the number that counts came before
                int counts = ((int) before - most[term]) >> 31;
                states[term] = before + (((long) byAge[Math.min(age, byAge.length - 1)] << 32) & counts) + 1;
            }
        }
    }
}
