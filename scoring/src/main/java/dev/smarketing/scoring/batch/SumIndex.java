package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.batch.ActivityTerm.Admission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which activities can count for some terms that are added up, one code for each: the set of terms that admit it,
 * and its day. What an activity is worth on a date is one look into a table then. The index holds for all dates from
 * {@link #horizon} on that are not before the latest activity of the page, whatever the terms are worth.
 */
final class SumIndex {

    /**
     * What an index depends on besides the columns.
     *
     * @param admissions which activities count for each term
     * @param windows the age that is too old for each term
     */
    record Law(List<Admission> admissions, List<Integer> windows) {

        static Law of(List<ActivityTerm> terms) {
            return new Law(
                    terms.stream().map(ActivityTerm::admission).toList(),
                    terms.stream().map(ActivityTerm::window).toList());
        }

        /** The first day that can count from a date on. */
        int firstDay(int from, int earliest) {
            int longest = windows.stream().mapToInt(window -> window).max().orElse(1);
            return (int) Math.max(earliest, (long) from - longest + 1);
        }
    }

    /** Tables of more values would not stay near the processor, and soon not fit at all. */
    private static final long MOST_VALUES = 1 << 23;

    /** Days that may come without making all codes anew. */
    private static final int ROOM = 92;

    /** The activities of a page that can count, by lead. */
    static final class Codes {

        /** Not made yet. */
        private static final Codes MISSING = new Codes(new int[0], new int[0]);

        /** Where those of each lead end. */
        final char[] ends;

        final int[] largeEnds;
        final char[] codes;
        final int[] largeCodes;

        /** Arrays of chars where all numbers fit into them; the other ones are empty then. */
        Codes(int[] ends, int[] codes) {
            this.ends = chars(ends);
            this.largeEnds = this.ends.length == ends.length ? new int[0] : ends;
            this.codes = chars(codes);
            this.largeCodes = this.codes.length == codes.length ? new int[0] : codes;
        }

        private static char[] chars(int[] numbers) {
            char[] chars = new char[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                chars[i] = (char) numbers[i];
                if (chars[i] != numbers[i]) {
                    return new char[0];
                }
            }
            return chars;
        }

        int size() {
            return codes.length + largeCodes.length;
        }

        /** Puts the sums of the leads into {@code out}; {@code running} has room for one number more than codes. */
        void sum(int[] values, int[] running, int[] out, int leads) {
            int sum = 0;
            if (largeCodes.length == 0) {
                for (int i = 0; i < codes.length; i++) {
                    sum += values[codes[i]];
                    running[i + 1] = sum;
                }
            } else {
                for (int i = 0; i < largeCodes.length; i++) {
                    sum += values[largeCodes[i]];
                    running[i + 1] = sum;
                }
            }
            int before = 0;
            if (largeEnds.length == 0) {
                for (int i = 0; i < leads; i++) {
                    int now = running[ends[i]];
                    out[i] = now - before;
                    before = now;
                }
            } else {
                for (int i = 0; i < leads; i++) {
                    int now = running[largeEnds[i]];
                    out[i] = now - before;
                    before = now;
                }
            }
        }
    }

    private final Law law;
    private final int horizon;
    private final int base;
    private final int stride;
    private final Map<Long, Integer> numbers;
    private final List<Long> sets;
    private final Codes[] pages;
    private boolean isTooLarge;

    private SumIndex(
            Law law, int horizon, int base, int stride, Map<Long, Integer> numbers, List<Long> sets, Codes[] pages) {
        this.law = law;
        this.horizon = horizon;
        this.base = base;
        this.stride = stride;
        this.numbers = numbers;
        this.sets = sets;
        this.pages = pages;
    }

    /** Whether the days and the sets of terms are so many that it is no index. */
    boolean isTooLarge() {
        return isTooLarge;
    }

    Law law() {
        return law;
    }

    int horizon() {
        return horizon;
    }

    Codes page(int page) {
        return pages[page];
    }

    int mostCodes() {
        int most = 0;
        for (Codes codes : pages) {
            most = Math.max(most, codes.size());
        }
        return most;
    }

    /** An index of columns still to be filled; pages that an earlier one saw are taken over at once. */
    static SumIndex start(Law law, LeadColumns columns, ColumnShape shape, List<Earlier> earlier) {
        int first = law.firstDay(shape.horizon(), shape.earliestDay());
        for (Earlier one : earlier) {
            SumIndex known = one.index();
            boolean fits = known.law.equals(law)
                    && shape.horizon() >= known.horizon
                    && first >= known.base
                    && (long) shape.latestDay() - known.base < known.stride;
            if (fits) {
                SumIndex more = new SumIndex(
                        law,
                        known.horizon,
                        known.base,
                        known.stride,
                        new HashMap<>(known.numbers),
                        new ArrayList<>(known.sets),
                        new Codes[columns.pageCount()]);
                for (int p = 0; p < one.pages(); p++) {
                    boolean same = one.columns().page(p).activities()
                            == columns.page(p).activities();
                    more.pages[p] = same ? known.pages[p] : Codes.MISSING;
                }
                Arrays.fill(more.pages, one.pages(), more.pages.length, Codes.MISSING);
                return more;
            }
        }
        long days = Math.max(0L, (long) shape.latestDay() - first) + 1 + ROOM;
        int stride = (int) Math.min(MOST_VALUES + 1, days);
        SumIndex index = new SumIndex(
                law,
                shape.horizon(),
                first,
                stride,
                new HashMap<>(),
                new ArrayList<>(),
                new Codes[columns.pageCount()]);
        index.isTooLarge = stride > MOST_VALUES;
        Arrays.fill(index.pages, Codes.MISSING);
        return index;
    }

    /**
     * An index and the columns it was made for.
     *
     * @param index the index
     * @param columns the columns
     * @param pages how many of its pages are made
     */
    record Earlier(SumIndex index, LeadColumns columns, int pages) {}

    /** Fills some indexes together; the terms of the scan are those of the indexes, one after the other. */
    static void fill(List<SumIndex> indexes, LeadColumns columns, ColumnShape shape, ActivityScan scan) {
        ActivityScan.Work work = scan.work(shape.mostActivitiesOfPage());
        long[][] admitted = new long[1][shape.mostActivitiesOfPage()];
        int[] codes = new int[shape.mostActivitiesOfPage()];
        for (int p = 0; p < columns.pageCount(); p++) {
            LeadPage page = columns.page(p);
            boolean isAsked = false;
            int offset = 0;
            for (SumIndex index : indexes) {
                if (index.pages[p] == Codes.MISSING && !index.isTooLarge) {
                    if (!isAsked) {
                        scan.admit(page.activities(), page.size(), work, admitted);
                        isAsked = true;
                    }
                    index.pages[p] = index.codes(page, admitted[0], offset, codes);
                }
                offset += index.law.windows().size();
            }
        }
    }

    private Codes codes(LeadPage page, long[] admitted, int offset, int[] codes) {
        ActivityPage activities = page.activities();
        long own = -1L >>> (Long.SIZE - law.windows().size());
        int[] ends = new int[page.size()];
        int size = 0;
        long lastSet = 0;
        int lastNumber = 0;
        for (int lead = 0; lead < ends.length; lead++) {
            for (int i = activities.starts[lead]; i < activities.starts[lead + 1]; i++) {
                long set = inWindow((admitted[i] >>> offset) & own, activities.days[i]);
                if (set == 0) {
                    continue;
                }
                if (set != lastSet) {
                    lastSet = set;
                    lastNumber = number(set);
                }
                codes[size++] = lastNumber * stride + activities.days[i] - base;
            }
            ends[lead] = size;
        }
        return new Codes(ends, Arrays.copyOf(codes, size));
    }

    private int number(long set) {
        Integer known = numbers.get(set);
        if (known == null) {
            if ((sets.size() + 1L) * stride > MOST_VALUES) {
                isTooLarge = true;
                return 0;
            }
            known = sets.size();
            sets.add(set);
            numbers.put(set, known);
        }
        return known;
    }

    private long inWindow(long set, int day) {
        long left = set;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int term = Long.numberOfTrailingZeros(rest);
            if ((long) horizon - day >= law.windows().get(term)) {
                left &= ~(rest & -rest);
            }
        }
        return left;
    }

    /** What each code is worth on a day. */
    int[] values(List<ActivityTerm> terms, int today) {
        int[] values = new int[Math.multiplyExact(sets.size(), stride)];
        for (int s = 0; s < sets.size(); s++) {
            for (long rest = sets.get(s); rest != 0; rest &= rest - 1) {
                ActivityTerm term = terms.get(Long.numberOfTrailingZeros(rest));
                int last = (int) Math.min(stride - 1L, (long) today - base);
                int first = (int) Math.max(0, (long) today - base - term.window() + 1);
                for (int d = first; d <= last; d++) {
                    values[s * stride + d] += (int) term.values().at(today - base - d);
                }
            }
        }
        return values;
    }
}
