package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.batch.ActivityTerm.Admission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One number for each activity that tells which terms admit it: its kind, and for each limit on that kind whether it
 * was reached by newer activities. Which numbers there are depends on the limits of the terms, not on what they are
 * worth.
 *
 * <p>The counts of a lead stand side by side in the bits of a long, see {@link LimitWord}, so that all limits that an
 * activity touches are counted and asked at once, without a branch that depends on the data.
 */
final class ActivityKeys {

    /** More would need larger tables than stay near the processor; further terms are summed one by one. */
    private static final int MOST_KEYS = 1 << 12;

    /** How many of some kinds of activities count, the newest first. */
    record Limit(Set<ActivityType> types, Period period, int most) {}

    private final BitSet known = new BitSet();

    /** By which limit a term counts, -1 if it has none. */
    private final int[] limitOfPlace;

    private final LimitWord[] words;

    /** Which terms admit the activities of each row; the first row is that of no term. */
    private final List<BitSet> rows = new ArrayList<>();

    /** The first number of each kind. */
    private final int[] first;

    /** Where day 0 of the epoch would stand in the row of each number. */
    private final int[] dayZero;

    private final int days;

    /** The numbers for those of the terms that can be told so. */
    ActivityKeys(List<ActivityTerm> terms, Dictionary<ActivityType> types, ColumnShape shape) {
        this.limitOfPlace = new int[terms.size()];
        Arrays.fill(limitOfPlace, -1);
        List<Limit> limits = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            ActivityTerm term = terms.get(place);
            boolean isSimple = term.isIndexable() && term.admission().where().isEmpty();
            if (isSimple && take(place, term.admission(), types, shape, limits)) {
                known.set(place);
            }
        }
        List<Limit> inWords = new ArrayList<>(limits);
        inWords.sort(Comparator.comparingInt(Limit::most).reversed()); // those of similar size take the least room
        this.words = LimitWord.of(inWords, types);
        this.days = (int) Math.min(Integer.MAX_VALUE, shape.days());
        this.first = new int[types.size()];
        List<Integer> rowOfKey = new ArrayList<>();
        rows.add(new BitSet());
        for (int type = 0; type < first.length; type++) {
            first[type] = rowOfKey.size();
            addKeys(types.value(type + 1), inWords, limits, terms, rowOfKey);
        }
        this.dayZero = new int[rowOfKey.size()];
        for (int key = 0; key < dayZero.length; key++) {
            dayZero[key] = rowOfKey.get(key) * days - shape.earliestDay(); // wraps back when a day is added
        }
    }

    /** Takes a limit, unless the numbers would become too many. */
    private boolean take(
            int place, Admission admission, Dictionary<ActivityType> types, ColumnShape shape, List<Limit> limits) {
        if (admission.most() >= shape.mostActivitiesOfLead()) {
            return true; // it limits nothing
        }
        Limit limit = new Limit(Set.copyOf(admission.types()), admission.period(), admission.most());
        if (!limits.contains(limit)) {
            limits.add(limit);
            long keys = 0;
            for (int type = 1; type <= types.size(); type++) {
                keys += 1L
                        << Math.min(Integer.SIZE, of(types.value(type), limits).size());
            }
            if (keys > MOST_KEYS) {
                limits.remove(limit);
                return false;
            }
        }
        limitOfPlace[place] = limits.indexOf(limit);
        return true;
    }

    private static List<Limit> of(ActivityType type, List<Limit> limits) {
        return limits.stream().filter(limit -> limit.types().contains(type)).toList();
    }

    /** The numbers of a kind: one bit for each of its limits, in the order in which they stand in the words. */
    private void addKeys(
            ActivityType type,
            List<Limit> inWords,
            List<Limit> limits,
            List<ActivityTerm> terms,
            List<Integer> rowOfKey) {
        List<Limit> own = of(type, inWords);
        for (int reached = 0; reached < 1 << own.size(); reached++) {
            BitSet admitting = new BitSet();
            for (int place = known.nextSetBit(0); place >= 0; place = known.nextSetBit(place + 1)) {
                int bit = limitOfPlace[place] < 0 ? -1 : own.indexOf(limits.get(limitOfPlace[place]));
                boolean isReached = bit >= 0 && (reached >> bit & 1) == 1;
                admitting.set(place, terms.get(place).admission().types().contains(type) && !isReached);
            }
            if (!rows.contains(admitting)) {
                rows.add(admitting);
            }
            rowOfKey.add(rows.indexOf(admitting));
        }
    }

    boolean knowsAll(List<Integer> places) {
        return places.stream().allMatch(known::get);
    }

    /** Which terms admit the activities of each row; each has a place for every day of the columns. */
    List<BitSet> rows() {
        return rows;
    }

    /** What one thread needs to find numbers. */
    static final class Work {

        private final long[] counts;

        /** By activity: its row times the days of the columns, and its day from their first one on. */
        final int[] places;

        Work(ActivityKeys of, int mostActivitiesOfPage) {
            this.counts = new long[of.words.length];
            this.places = new int[mostActivitiesOfPage];
        }
    }

    /** Whether {@link #sum} can be asked: all counts stand in one long. */
    boolean isOneWord() {
        return words.length == 1;
    }

    /**
     * The sums of what the activities of each lead up to a date are worth, by their places. They are told as in
     * {@link #fill} but summed in the same pass, which is some 3 % faster, and some 6 % where they are selected.
     */
    void sum(ActivityPage page, int leads, int date, long[] values, long[] out) {
        LimitWord word = words[0];
        char[] types = page.types;
        int[] days = page.days;
        boolean isByPeriod = word.isByPeriod();
        for (int lead = 0; lead < leads; lead++) {
            int from = page.starts[lead];
            int end = end(page, lead, date);
            long sum = 0;
            long counts = word.start();
            for (int i = end - 1; i >= from; i--) {
                int type = types[i];
                int day = days[i];
                if (isByPeriod && i < end - 1 && day != days[i + 1]) {
                    counts = word.startPeriods(counts, days[i + 1], day);
                }
                long reached = word.reached(counts, type);
                counts = word.count(counts, type, reached);
                sum += values[dayZero[first[type] + word.bits(type, reached)] + day];
            }
            out[lead] = sum;
        }
    }

    /**
     * Puts the codes of the places of all activities into {@code out}, lead by lead, and where those of each lead end
     * into {@code ends}; negative codes are left out.
     *
     * @return how many codes there are
     */
    int select(ActivityPage page, int[] codes, Work work, int[] out, int[] ends) {
        if (!isOneWord()) {
            fill(page, ends.length, Integer.MAX_VALUE, work);
            return select(page, work.places, codes, out, ends);
        }
        LimitWord word = words[0];
        char[] types = page.types;
        int[] days = page.days;
        boolean isByPeriod = word.isByPeriod();
        int size = 0;
        for (int lead = 0; lead < ends.length; lead++) {
            int from = page.starts[lead];
            int end = page.starts[lead + 1];
            long counts = word.start();
            for (int i = end - 1; i >= from; i--) {
                int type = types[i];
                int day = days[i];
                if (isByPeriod && i < end - 1 && day != days[i + 1]) {
                    counts = word.startPeriods(counts, days[i + 1], day);
                }
                long reached = word.reached(counts, type);
                counts = word.count(counts, type, reached);
                int code = codes[dayZero[first[type] + word.bits(type, reached)] + day];
                out[size] = code;
                size += 1 + (code >> 31); // the next code takes the place of one that is left out
            }
            ends[lead] = size;
        }
        return size;
    }

    private static int select(ActivityPage page, int[] places, int[] codes, int[] out, int[] ends) {
        int size = 0;
        for (int lead = 0; lead < ends.length; lead++) {
            for (int i = page.starts[lead]; i < page.starts[lead + 1]; i++) {
                int code = codes[places[i]];
                out[size] = code;
                size += 1 + (code >> 31);
            }
            ends[lead] = size;
        }
        return size;
    }

    /** Finds the places of the activities up to a date; those after it stand in the first row. */
    void fill(ActivityPage page, int leads, int date, Work work) {
        for (int lead = 0; lead < leads; lead++) {
            int end = end(page, lead, date);
            Arrays.fill(work.places, end, page.starts[lead + 1], 0);
            if (words.length == 1) {
                fill(page, page.starts[lead], end, words[0], work.places);
            } else {
                fillByWords(page, page.starts[lead], end, work);
            }
        }
    }

    /** Where the activities of a lead up to a date end. */
    private static int end(ActivityPage page, int lead, int date) {
        int end = page.starts[lead + 1];
        if (page.latestDay > date) {
            while (end > page.starts[lead] && page.days[end - 1] > date) {
                end--;
            }
        }
        return end;
    }

    private void fill(ActivityPage page, int from, int end, LimitWord word, int[] places) {
        char[] types = page.types;
        int[] days = page.days;
        boolean isByPeriod = word.isByPeriod();
        long counts = word.start();
        for (int i = end - 1; i >= from; i--) {
            int type = types[i];
            int day = days[i];
            if (isByPeriod && i < end - 1 && day != days[i + 1]) {
                counts = word.startPeriods(counts, days[i + 1], day);
            }
            long reached = word.reached(counts, type);
            counts = word.count(counts, type, reached);
            places[i] = dayZero[first[type] + word.bits(type, reached)] + day;
        }
    }

    private void fillByWords(ActivityPage page, int from, int end, Work work) {
        long[] counts = work.counts;
        for (int w = 0; w < words.length; w++) {
            counts[w] = words[w].start();
        }
        for (int i = end - 1; i >= from; i--) {
            int type = page.types[i];
            int day = page.days[i];
            int key = first[type];
            for (int w = 0; w < words.length; w++) {
                LimitWord word = words[w];
                if (word.isByPeriod() && i < end - 1 && day != page.days[i + 1]) {
                    counts[w] = word.startPeriods(counts[w], page.days[i + 1], day);
                }
                long reached = word.reached(counts[w], type);
                counts[w] = word.count(counts[w], type, reached);
                key += word.bits(type, reached) << word.before(type);
            }
            work.places[i] = dayZero[key] + day;
        }
    }
}
