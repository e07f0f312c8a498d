package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.batch.ActivityKeys.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts for several limits in the bits of one long. All have the same number of bits. A count starts so that its
 * highest bit becomes 1 when the limit is reached, and then stands still.
 */
final class LimitWord {

    private static final List<Period> PERIODS = List.of(Period.values());

    /** How many bits a count has, its highest one left aside. */
    private final int shift;

    private final long start;

    /** The lowest bit of each count of each kind. */
    private final long[] ones;

    /** What moves the bits of each kind to the highest of the product, side by side. */
    private final long[] gather;

    private final int unused;

    private final int[] before;

    /** The bits of the counts that start anew with each period. */
    private final long[] ofPeriod = new long[PERIODS.size()];

    private final boolean isByPeriod;

    /** The counts of each kind need as many bits as there may be of them, or their bits would meet in the product. */
    private LimitWord(List<Limit> limits, int bits, int mostOfType, Dictionary<ActivityType> types, int[] before) {
        this.shift = bits - 1;
        this.unused = Long.SIZE - mostOfType;
        this.before = before;
        this.ones = new long[types.size()];
        this.gather = new long[types.size()];
        long all = 0;
        for (int l = 0; l < limits.size(); l++) {
            Limit limit = limits.get(l);
            int at = l * bits;
            all |= ((1L << shift) - limit.most()) << at;
            ofPeriod[PERIODS.indexOf(limit.period())] |= (-1L >>> (Long.SIZE - bits)) << at;
            for (ActivityType type : limit.types()) {
                int code = types.find(type) - 1;
                if (code >= 0) {
                    gather[code] |= 1L << (unused + Long.bitCount(ones[code]) - at);
                    ones[code] |= 1L << at;
                }
            }
        }
        this.start = all;
        ofPeriod[PERIODS.indexOf(Period.ALL)] = 0;
        this.isByPeriod = Arrays.stream(ofPeriod).anyMatch(mask -> mask != 0);
    }

    /** As few words as hold the limits, which come in their order, the greatest first. */
    static LimitWord[] of(List<Limit> limits, Dictionary<ActivityType> types) {
        int mostOfType = 1;
        for (int type = 1; type <= types.size(); type++) {
            ActivityType own = types.value(type);
            mostOfType = Math.max(mostOfType, (int)
                    limits.stream().filter(limit -> limit.types().contains(own)).count());
        }
        List<LimitWord> words = new ArrayList<>();
        int[] before = new int[types.size()];
        int from = 0;
        do {
            int greatest = from < limits.size() ? limits.get(from).most() : 1;
            int bits = Math.max(mostOfType, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(greatest - 1));
            int end = Math.min(limits.size(), from + Long.SIZE / bits);
            LimitWord word = new LimitWord(limits.subList(from, end), bits, mostOfType, types, before.clone());
            for (int type = 0; type < before.length; type++) {
                before[type] += Long.bitCount(word.ones[type]);
            }
            words.add(word);
            from = end;
        } while (from < limits.size());
        return words.toArray(new LimitWord[0]);
    }

    /** What a lead starts with. */
    long start() {
        return start;
    }

    boolean isByPeriod() {
        return isByPeriod;
    }

    /** The limits on a kind that are reached, a bit each. */
    long reached(long counts, int type) {
        return (counts >>> shift) & ones[type];
    }

    /** Counts an activity for the limits that are not. */
    long count(long counts, int type, long reached) {
        return counts + (ones[type] ^ reached);
    }

    /** The same bits side by side, the lowest first. */
    int bits(int type, long reached) {
        return (int) ((reached * gather[type]) >>> unused);
    }

    /** How many limits of a kind stand in earlier words. */
    int before(int type) {
        return before[type];
    }

    /** The counts on a day before the one they stand at, where those begin anew whose period is over. */
    long startPeriods(long counts, int lastDay, int day) {
        long now = counts;
        for (int p = 0; p < ofPeriod.length; p++) {
            if (ofPeriod[p] != 0 && Periods.of(PERIODS.get(p), lastDay) != Periods.of(PERIODS.get(p), day)) {
                now = (now & ~ofPeriod[p]) | (start & ofPeriod[p]);
            }
        }
        return now;
    }
}
