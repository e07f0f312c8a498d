package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sums terms by looking at every activity of a lead, the latest first: right for every date and all activities, also
 * where clocks were put back over midnight or activities lie after the date.
 */
final class ActivityScan {

    private static final int TOGETHER = 64;

    private final int terms;
    private final long[][] termsOfType;
    private final List<Optional<Answers>> filters;
    private final boolean[] filtered;
    private final int[] windows;
    private final int[] most;
    private final Period[] periods;
    private final AgeValues[] values;
    private final int date;
    private final int today;

    /** Terms to be summed as of a date; the last instant of it has the local date of {@code asOf}. */
    ActivityScan(
            List<ActivityTerm> terms,
            Dictionary<ActivityType> types,
            AnswerTables properties,
            int date,
            ZonedDateTime asOf) {
        this.terms = terms.size();
        this.date = date;
        this.today = (int) asOf.toLocalDate().toEpochDay();
        this.termsOfType = new long[(terms.size() + TOGETHER - 1) / TOGETHER][types.size()];
        for (int t = 0; t < terms.size(); t++) {
            for (ActivityType type : terms.get(t).admission().types()) {
                int code = types.find(type);
                if (code != 0) {
                    termsOfType[t / TOGETHER][code - 1] |= 1L << t;
                }
            }
        }
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
        }
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
        for (int lead = 0; lead < leads; lead++) {
            sum(page, lead, work);
            for (int t = 0; t < out.length; t++) {
                out[t][lead] = work.sums[t];
            }
        }
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
    private void sum(ActivityPage page, int lead, Work work) {
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
