package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sums terms by looking at every activity of a lead, the latest first: right for every date and all activities, also
 * where clocks were put back over midnight or activities lie after the date.
 */
final class ActivityScan {

    private static final int TOGETHER = 64;

    private final int terms;
    private final long[][] termsOfType;
    private final int[] unordered;
    private final List<ActivityTerm> all;
    private final int[] ordered;
    private final boolean[][] orderedOfType;
    private final long[] since;
    private final List<Optional<Answers>> filters;
    private final boolean[] filtered;
    private final int[] windows;
    private final int[] most;
    private final Period[] periods;
    private final AgeValues[] values;
    private final int date;
    private final int today;

    /** Terms to be summed as of {@code asOf}, the last instant of a date. */
    ActivityScan(
            List<ActivityTerm> terms,
            Dictionary<ActivityType> types,
            AnswerTables properties,
            int date,
            ZonedDateTime asOf) {
        this.all = terms;
        this.terms = terms.size();
        this.date = date;
        this.today = (int) asOf.toLocalDate().toEpochDay();
        this.ordered = places(terms, term -> term.order().isPresent());
        this.orderedOfType = new boolean[ordered.length][types.size()];
        for (int o = 0; o < ordered.length; o++) {
            boolean[] wanted = orderedOfType[o];
            terms.get(ordered[o]).admission().types().forEach(type -> {
                int code = types.find(type);
                if (code != 0) {
                    wanted[code - 1] = true;
                }
            });
        }
        this.unordered = places(terms, term -> term.order().isEmpty());
        this.termsOfType = ofType(terms, types, unordered);
        this.since = new long[terms.size()];
        this.filters = terms.stream()
                .map(term -> term.admission().where().map(where -> properties.of(where, asOf)))
                .toList();
        this.filtered = new boolean[this.terms];
        this.windows = new int[this.terms];
        this.most = new int[this.terms];
        this.periods = new Period[this.terms];
        this.values = new AgeValues[this.terms];
        for (int t = 0; t < this.terms; t++) {
            ActivityTerm term = terms.get(t);
            filtered[t] = filters.get(t).isPresent();
            windows[t] = term.window();
            most[t] = term.admission().most();
            periods[t] = term.admission().period();
            values[t] = term.values();
            since[t] = term.elapsedDays() == 0
                    ? Long.MIN_VALUE
                    : asOf.plusNanos(1).toEpochSecond() - term.elapsedDays() * 86_400L;
        }
    }

    private static int[] places(List<ActivityTerm> terms, Predicate<ActivityTerm> wanted) {
        return IntStream.range(0, terms.size())
                .filter(t -> wanted.test(terms.get(t)))
                .toArray();
    }

    /** Sets of terms by 64 terms and type. */
    private static long[][] ofType(List<ActivityTerm> terms, Dictionary<ActivityType> types, int[] places) {
        long[][] ofType = new long[(terms.size() + TOGETHER - 1) / TOGETHER][types.size()];
        for (int t : places) {
            for (ActivityType type : terms.get(t).admission().types()) {
                int code = types.find(type);
                if (code != 0) {
                    ofType[t / TOGETHER][code - 1] |= 1L << t;
                }
            }
        }
        return ofType;
    }

    /** What a thread needs while it sums. */
    static final class Work implements Answers.Codes {

        private final long[] sums;
        private final int[] counts;
        private final int[] period;
        private final int[] olderPeriod;
        private final int[] olderCounts;
        private final byte[][] passes;
        private final int[] unknown;
        private final Buffers buffers;
        private final DaySum days = new DaySum();
        private int[][] codes = {};

        Work(int terms, int mostActivitiesOfPage) {
            this.sums = new long[terms];
            this.counts = new int[terms];
            this.period = new int[terms];
            this.olderPeriod = new int[terms];
            this.olderCounts = new int[terms];
            this.passes = new byte[terms][];
            this.unknown = new int[mostActivitiesOfPage];
            this.buffers = new Buffers(mostActivitiesOfPage);
        }

        @Override
        public int[] codes(int place) {
            return codes[place].length == 0 ? unknown : codes[place];
        }
    }

    Work work(int mostActivitiesOfPage) {
        return new Work(terms, mostActivitiesOfPage);
    }

    /** Puts the sums of the leads of a page into {@code out}, by term and lead. */
    void sum(ActivityPage page, int leads, Work work, long[][] out) {
        filter(page, work);
        for (int lead = 0; lead < leads && unordered.length > 0; lead++) {
            sumOfLead(page, lead, work);
            for (int t : unordered) {
                out[t][lead] = work.sums[t];
            }
        }
        for (int o = 0; o < ordered.length; o++) {
            for (int lead = 0; lead < leads; lead++) {
                out[ordered[o]][lead] = sumInOrder(page, lead, o, work);
            }
        }
    }

    private long sumInOrder(ActivityPage page, int lead, int o, Work work) {
        int t = ordered[o];
        boolean[] wanted = orderedOfType[o];
        work.days.clear();
        for (int i = page.starts[lead + 1] - 1; i >= page.starts[lead]; i--) {
            if (page.seconds[i] < since[t]) {
                break;
            }
            int day = page.days[i];
            boolean counts = wanted[page.types[i]]
                    && (page.isPlain() ? day : page.countsFrom[i]) <= date
                    && today - day < windows[t]
                    && (!filtered[t] || work.passes[t][i] == Answers.TRUE);
            if (counts) {
                work.days.add(day);
            }
        }
        return work.days.sum(all.get(t), today);
    }

    /** Answers the filters for a page; the sums of its leads can be asked for then. */
    void filter(ActivityPage page, Work work) {
        work.codes = page.properties;
        int depth = 0;
        for (int t = 0; t < work.passes.length; t++) {
            Optional<Answers> filter = filters.get(t);
            if (filter.isPresent()) {
                filter.get().fill(work, page.size(), work.buffers, depth);
                work.passes[t] = work.buffers.at(depth++);
            }
        }
    }

    /** Sums the terms for one lead of the page that was filtered last. */
    private void sumOfLead(ActivityPage page, int lead, Work work) {
        Arrays.fill(work.sums, 0);
        Arrays.fill(work.counts, 0);
        Arrays.fill(work.olderCounts, 0);
        int first = page.starts[lead];
        for (int chunk = 0; chunk < termsOfType.length; chunk++) {
            long[] ofType = termsOfType[chunk];
            long open = -1;
            for (int i = page.starts[lead + 1] - 1; i >= first && open != 0; i--) {
                if ((page.isPlain() ? page.days[i] : page.countsFrom[i]) > date) {
                    continue;
                }
                for (long left = ofType[page.types[i]] & open; left != 0; left &= left - 1) {
                    int bit = Long.numberOfTrailingZeros(left);
                    if (isLastOf(chunk * TOGETHER + bit, page, i, work)) {
                        open &= ~(1L << bit);
                    }
                }
            }
        }
    }

    /** Marks which activities of a page the terms admit, whatever their age and the date; by 64 terms and activity. */
    void admit(ActivityPage page, int leads, Work work, long[][] admitted) {
        filter(page, work);
        for (int lead = 0; lead < leads; lead++) {
            Arrays.fill(work.counts, 0);
            Arrays.fill(work.olderCounts, 0);
            int first = page.starts[lead];
            for (int chunk = 0; chunk < termsOfType.length; chunk++) {
                long[] ofType = termsOfType[chunk];
                long open = -1;
                for (int i = page.starts[lead + 1] - 1; i >= first; i--) {
                    long in = 0;
                    for (long left = ofType[page.types[i]] & open; left != 0; left &= left - 1) {
                        long bit = left & -left;
                        int t = chunk * TOGETHER + Long.numberOfTrailingZeros(left);
                        if (filtered[t] && work.passes[t][i] != Answers.TRUE) {
                            continue;
                        }
                        if (isAdmitted(t, page.days[i], work)) {
                            in |= bit;
                            open &= isFull(t, work) ? ~bit : -1;
                        }
                    }
                    admitted[chunk][i] = in;
                }
            }
        }
    }

    /** Adds an activity to a term, and tells whether no older one can count any more. */
    private boolean isLastOf(int t, ActivityPage page, int i, Work work) {
        int age = Math.max(0, today - page.days[i]);
        if (age >= windows[t]) {
            return page.isPlain();
        }
        if (page.seconds[i] < since[t]) {
            return true;
        }
        if ((filtered[t] && work.passes[t][i] != Answers.TRUE) || !isAdmitted(t, page.days[i], work)) {
            return false;
        }
        work.sums[t] = Math.addExact(work.sums[t], values[t].at(age));
        return isFull(t, work);
    }

    private boolean isFull(int t, Work work) {
        return work.counts[t] == most[t] && periods[t] == Period.ALL;
    }

    /** Where clocks go back over midnight, the activities of two periods can alternate; never those of three. */
    private boolean isAdmitted(int t, int day, Work work) {
        if (periods[t] == Period.ALL) {
            return ++work.counts[t] <= most[t];
        }
        int period = Periods.of(periods[t], day);
        if (work.counts[t] > 0 && work.period[t] != period) {
            int lastPeriod = work.period[t];
            int lastCount = work.counts[t];
            work.counts[t] = work.olderCounts[t] > 0 && work.olderPeriod[t] == period ? work.olderCounts[t] : 0;
            work.olderPeriod[t] = lastPeriod;
            work.olderCounts[t] = lastCount;
        }
        work.period[t] = period;
        if (work.counts[t] == most[t]) {
            return false;
        }
        work.counts[t]++;
        return true;
    }
}
