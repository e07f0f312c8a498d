package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Several sums in the bits of a long, and as many longs as it takes: one look into a table adds to all of them. Each
 * has as many bits as its greatest value needs, so that none reaches into the next.
 */
final class PackedSums {

    /** The terms of each sum. */
    private final List<List<Integer>> terms = new ArrayList<>();

    private final int[] places;
    private final int[] shifts;
    private final int[] bits;

    /** What makes every sum of a long positive, by the long. */
    private final List<Long> halves = new ArrayList<>();

    /** Room for the sums of plans over terms of a model. */
    PackedSums(List<SumPlan> plans, List<ActivityTerm> all, ColumnShape shape) {
        this.places = new int[plans.size()];
        this.shifts = new int[plans.size()];
        this.bits = new int[plans.size()];
        List<Integer> used = new ArrayList<>();
        for (int sum = 0; sum < bits.length; sum++) {
            terms.add(plans.get(sum).places());
            long greatest = 0;
            for (int place : plans.get(sum).places()) {
                greatest += greatest(all.get(place), shape);
            }
            bits[sum] = 1 + Long.SIZE - Long.numberOfLeadingZeros(greatest);
            int at = 0;
            while (at < used.size() && used.get(at) + bits[sum] > Long.SIZE) {
                at++;
            }
            if (at == used.size()) {
                used.add(0);
                halves.add(0L);
            }
            places[sum] = at;
            shifts[sum] = used.get(at);
            halves.set(at, halves.get(at) + half(sum));
            used.set(at, used.get(at) + bits[sum]);
        }
    }

    private long half(int sum) {
        return 1L << (bits[sum] - 1) << shifts[sum];
    }

    private static long greatest(ActivityTerm term, ColumnShape shape) {
        ActivityTerm.Admission admission = term.admission();
        long counted = shape.mostActivitiesOfLead();
        if (admission.isLimited()) {
            long periods = Math.min(term.window(), shape.days());
            boolean isByPeriod = admission.period() != Period.ALL;
            counted = Math.min(counted, admission.most() * (isByPeriod ? periods : 1));
        }
        return counted * term.greatestValue(); // both fit an int where sums are packed
    }

    /** How many sums. */
    int size() {
        return bits.length;
    }

    /** How many longs they take. */
    int longs() {
        return halves.size();
    }

    /** In which long a sum stands. */
    int place(int sum) {
        return places[sum];
    }

    List<Integer> terms(int sum) {
        return terms.get(sum);
    }

    /** What adds one to a sum. */
    long unit(int sum) {
        return 1L << shifts[sum];
    }

    /** Takes one of the sums out of the longs of leads. */
    void unpack(int sum, long[][] packed, int[] out, int leads) {
        long[] own = packed[places[sum]];
        int shift = shifts[sum];
        long mask = -1L >>> (Long.SIZE - bits[sum]);
        long half = 1L << (bits[sum] - 1);
        long halvesOfAll = halves.get(places[sum]);
        for (int i = 0; i < leads; i++) {
            out[i] = (int) (((own[i] + halvesOfAll) >>> shift & mask) - half);
        }
    }
}
