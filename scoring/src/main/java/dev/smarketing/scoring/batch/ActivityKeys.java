package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.batch.ActivityTerm.Admission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One number for each activity that tells which terms admit it: its kind, and how many newer ones of each set of kinds
 * that are counted together came before it, as far as that matters to any limit. Found for a page without a branch
 * that depends on the data. Which numbers there are depends on the limits of the terms, not on what they are worth.
 */
final class ActivityKeys {

    /** More would need larger tables than stay near the processor; further terms are summed one by one. */
    private static final int MOST_KEYS = 1 << 12;

    private static final List<Period> PERIODS = List.of(Period.values());

    /** Activities that are counted together, the newest first. */
    private static final class Chain {

        private final int number;
        private final Set<ActivityType> types;

        /** In which the count starts anew. */
        private final Period period;

        /** The limits of the terms that count so. */
        private final TreeSet<Integer> limits = new TreeSet<>();

        Chain(int number, Set<ActivityType> types, Period period) {
            this.number = number;
            this.types = types;
            this.period = period;
        }

        int levels() {
            return limits.size() + 1;
        }
    }

    private final List<Chain> chains = new ArrayList<>();
    private final List<BitSet> admitted = new ArrayList<>();
    private final BitSet known = new BitSet();

    /** By which chain a term counts, -1 if it has no limit. */
    private final int[] chainOfPlace;

    /** The first number of each kind. */
    private final char[] first;

    /** How many chains count each kind, filled up with chains of no effect: faster than as many turns as it takes. */
    private final int width;

    private final int[] chainOf;
    private final int[] contributionsOf;
    private final int[] capOf;
    private final int[] periodOf;
    private final char[] contributions;

    /** The numbers of the periods by day, by period; empty if nothing is counted by period. */
    private final int[] periods;

    private final int earliest;

    /** The numbers for those of the terms that can be told so. */
    ActivityKeys(List<ActivityTerm> terms, Dictionary<ActivityType> types, ColumnShape shape) {
        this.earliest = shape.earliestDay();
        this.chainOfPlace = new int[terms.size()];
        Arrays.fill(chainOfPlace, -1);
        List<List<Chain>> chainsOfType = new ArrayList<>();
        for (int type = 0; type < types.size(); type++) {
            chainsOfType.add(new ArrayList<>());
        }
        for (int place = 0; place < terms.size(); place++) {
            if (isSimple(terms.get(place), shape)
                    && take(place, terms.get(place).admission(), types, shape, chainsOfType)) {
                known.set(place);
            }
        }
        this.width = chainsOfType.stream().mapToInt(List::size).max().orElse(0);
        this.first = new char[types.size()];
        this.chainOf = new int[types.size() * width];
        this.contributionsOf = new int[chainOf.length];
        this.capOf = new int[chainOf.length];
        this.periodOf = new int[chainOf.length];
        this.periods = periods(shape);
        int[] all = {0};
        for (int type = 0; type < first.length; type++) {
            first[type] = (char) admitted.size();
            all = number(type, chainsOfType.get(type), all, shape);
            addKeys(types.value(type + 1), chainsOfType.get(type), terms);
        }
        this.contributions = new char[all.length];
        for (int i = 0; i < all.length; i++) {
            contributions[i] = (char) all[i];
        }
    }

    private static boolean isSimple(ActivityTerm term, ColumnShape shape) {
        return term.isIndexable()
                && term.admission().where().isEmpty()
                && (term.admission().period() == Period.ALL || shape.days() <= AgeValues.KEPT);
    }

    /** Takes a limit to the chain it counts by, unless the numbers would become too many. */
    private boolean take(
            int place,
            Admission admission,
            Dictionary<ActivityType> types,
            ColumnShape shape,
            List<List<Chain>> chainsOfType) {
        if (admission.most() >= shape.mostActivitiesOfLead()) {
            return true; // it limits nothing
        }
        Set<ActivityType> counted = new HashSet<>(admission.types());
        Chain chain = chains.stream()
                .filter(one -> one.period == admission.period() && one.types.equals(counted))
                .findFirst()
                .orElseGet(() -> {
                    Chain made = new Chain(chains.size(), counted, admission.period());
                    chains.add(made);
                    counted.stream()
                            .mapToInt(types::find)
                            .filter(code -> code > 0)
                            .forEach(code -> chainsOfType.get(code - 1).add(made));
                    return made;
                });
        boolean isNew = chain.limits.add(admission.most());
        long keys = 0;
        for (List<Chain> ofType : chainsOfType) {
            long product = 1;
            for (Chain one : ofType) {
                product = Math.min(MOST_KEYS + 1L, product * one.levels());
            }
            keys += product;
        }
        if (keys > MOST_KEYS && isNew) {
            chain.limits.remove(admission.most());
            return false;
        }
        chainOfPlace[place] = chain.number;
        return true;
    }

    private int[] periods(ColumnShape shape) {
        if (chains.stream().allMatch(chain -> chain.period == Period.ALL)) {
            return new int[0];
        }
        int days = (int) shape.days();
        int[] numbers = new int[PERIODS.size() * days];
        for (Period period : PERIODS) {
            for (int day = 0; day < days; day++) {
                numbers[PERIODS.indexOf(period) * days + day] = Periods.of(period, earliest + day);
            }
        }
        return numbers;
    }

    private int[] number(int type, List<Chain> own, int[] before, ColumnShape shape) {
        int[] all = before;
        int factor = 1;
        for (int slot = 0; slot < width; slot++) {
            int at = type * width + slot;
            if (slot >= own.size()) {
                chainOf[at] = chains.size() + at; // one of its own, so that none waits for another
                continue;
            }
            Chain chain = own.get(slot);
            int cap = chain.limits.isEmpty() ? 0 : chain.limits.last();
            chainOf[at] = chain.number;
            contributionsOf[at] = all.length;
            capOf[at] = cap;
            periodOf[at] = periods.length == 0 ? 0 : PERIODS.indexOf(chain.period) * (int) shape.days();
            all = Arrays.copyOf(all, all.length + cap + 1);
            for (int count = 0; count <= cap; count++) {
                all[contributionsOf[at] + count] =
                        factor * chain.limits.headSet(count, true).size();
            }
            factor *= chain.levels();
        }
        return all;
    }

    private void addKeys(ActivityType type, List<Chain> own, List<ActivityTerm> terms) {
        int keys = own.stream().mapToInt(Chain::levels).reduce(1, Math::multiplyExact);
        for (int key = 0; key < keys; key++) {
            BitSet set = new BitSet();
            for (int place = known.nextSetBit(0); place >= 0; place = known.nextSetBit(place + 1)) {
                Admission admission = terms.get(place).admission();
                if (admission.types().contains(type) && isAdmitted(place, admission.most(), own, key)) {
                    set.set(place);
                }
            }
            admitted.add(set);
        }
    }

    private boolean isAdmitted(int place, int most, List<Chain> own, int key) {
        int left = key;
        for (Chain chain : own) {
            int level = left % chain.levels();
            left /= chain.levels();
            if (chain.number == chainOfPlace[place]) {
                return level <= chain.limits.headSet(most).size();
            }
        }
        return true;
    }

    /** Whether the numbers tell which activities a term admits. */
    boolean knows(int place) {
        return known.get(place);
    }

    boolean knowsAll(List<Integer> places) {
        return places.stream().allMatch(known::get);
    }

    /** Which terms admit the activities of each number. */
    List<BitSet> admitted() {
        return admitted;
    }

    /** What one thread needs to find numbers. */
    static final class Work {

        private final int[] seen;
        private final int[] period;
        final char[] keys;

        Work(ActivityKeys of, int mostActivitiesOfPage) {
            this.seen = new int[of.chains.size() + of.chainOf.length];
            this.period = new int[of.chains.size() + of.chainOf.length];
            this.keys = new char[mostActivitiesOfPage];
        }
    }

    /** Puts the numbers of the activities up to a date into {@code work.keys}; those after it keep any number. */
    void fill(ActivityPage page, int leads, int date, Work work) {
        boolean isLater = page.latestDay > date;
        int[] starts = page.starts;
        for (int lead = 0; lead < leads; lead++) {
            int end = starts[lead + 1];
            while (isLater && end > starts[lead] && page.days[end - 1] > date) {
                end--;
            }
            if (periods.length == 0) {
                fill(page.types, starts[lead], end, work.seen, work.keys);
            } else {
                fillByPeriod(page, starts[lead], end, work);
            }
        }
    }

    private void fill(char[] types, int from, int end, int[] seen, char[] keys) {
        Arrays.fill(seen, 0, chains.size(), 0);
        for (int i = end - 1; i >= from; i--) {
            int type = types[i];
            int key = first[type];
            int slot = type * width;
            for (int last = slot + width; slot < last; slot++) {
                int chain = chainOf[slot];
                int count = seen[chain];
                seen[chain] = count + 1;
                key += contributions[contributionsOf[slot] + Math.min(count, capOf[slot])];
            }
            keys[i] = (char) key;
        }
    }

    private void fillByPeriod(ActivityPage page, int from, int end, Work work) {
        int[] seen = work.seen;
        int[] period = work.period;
        Arrays.fill(seen, 0, chains.size(), 0);
        for (int i = end - 1; i >= from; i--) {
            int type = page.types[i];
            int day = page.days[i] - earliest;
            int key = first[type];
            int slot = type * width;
            for (int last = slot + width; slot < last; slot++) {
                int chain = chainOf[slot];
                int now = periods[periodOf[slot] + day];
                int count = now == period[chain] ? seen[chain] : 0;
                period[chain] = now;
                seen[chain] = count + 1;
                key += contributions[contributionsOf[slot] + Math.min(count, capOf[slot])];
            }
            work.keys[i] = (char) key;
        }
    }
}
