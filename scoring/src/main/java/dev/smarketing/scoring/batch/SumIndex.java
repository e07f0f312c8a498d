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
    static final long MOST_VALUES = 1 << 23;

    /** Days that may come without making all codes anew. */
    private static final int ROOM = 92;

    private final Law law;
    private final int horizon;
    private final int base;
    private final int stride;
    private final Map<Long, Integer> numbers;
    private final List<Long> sets;
    private final PageCodes[] pages;
    private boolean isTooLarge;

    private SumIndex(
            Law law,
            int horizon,
            int base,
            int stride,
            Map<Long, Integer> numbers,
            List<Long> sets,
            PageCodes[] pages) {
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

    PageCodes page(int page) {
        return pages[page];
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
                        new PageCodes[columns.pageCount()]);
                for (int p = 0; p < one.pages(); p++) {
                    boolean same = one.columns().page(p).activities()
                            == columns.page(p).activities();
                    more.pages[p] = same ? known.pages[p] : PageCodes.MISSING;
                }
                Arrays.fill(more.pages, one.pages(), more.pages.length, PageCodes.MISSING);
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
                new PageCodes[columns.pageCount()]);
        index.isTooLarge = stride > MOST_VALUES;
        Arrays.fill(index.pages, PageCodes.MISSING);
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
                if (index.pages[p] == PageCodes.MISSING && !index.isTooLarge) {
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

    private PageCodes codes(LeadPage page, long[] admitted, int offset, int[] codes) {
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
        return new PageCodes(ends, codes, size);
    }

    /** Fills an index whose terms are all told by the numbers of activities. */
    void fill(List<Integer> places, LeadColumns columns, ColumnShape shape, ActivityKeys keys) {
        if (isTooLarge) {
            return;
        }
        int[] codes = codes(keys, places, shape);
        ActivityKeys.Work work = new ActivityKeys.Work(keys, shape.mostActivitiesOfPage());
        int[] room = new int[shape.mostActivitiesOfPage() + 1];
        for (int p = 0; p < columns.pageCount() && !isTooLarge; p++) {
            if (pages[p] == PageCodes.MISSING) {
                int[] ends = new int[columns.page(p).size()];
                int size = keys.select(columns.page(p).activities(), codes, work, room, ends);
                pages[p] = new PageCodes(ends, room, size);
            }
        }
    }

    /** The code of each place of activities, -1 where they can never count. */
    private int[] codes(ActivityKeys keys, List<Integer> places, ColumnShape shape) {
        int days = (int) shape.days();
        int[] codes = new int[keys.rows().size() * days];
        Arrays.fill(codes, -1);
        for (int row = 0; row < keys.rows().size() && !isTooLarge; row++) {
            long set = 0;
            for (int t = 0; t < places.size(); t++) {
                set |= keys.rows().get(row).get(places.get(t)) ? 1L << t : 0;
            }
            for (int day = 0; day < days; day++) {
                if (inWindow(set, shape.earliestDay() + day) != 0) {
                    codes[row * days + day] = number(set) * stride + shape.earliestDay() + day - base;
                }
            }
        }
        return codes;
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

    /** What each code is worth on a day to some sums, by the longs that they are packed into. */
    long[][] values(SumPlan of, List<ActivityTerm> all, PackedSums packing, int today) {
        long[][] values = new long[packing.longs()][Math.multiplyExact(sets.size(), stride)];
        for (int sum = 0; sum < packing.size(); sum++) {
            for (int place : packing.terms(sum)) {
                long[] byDay = byDay(all.get(place), packing.unit(sum), today);
                int bit = of.places().indexOf(place);
                for (int s = 0; s < sets.size(); s++) {
                    if ((sets.get(s) >>> bit & 1) == 1) {
                        long[] own = values[packing.place(sum)];
                        for (int d = 0; d < stride; d++) {
                            own[s * stride + d] += byDay[d];
                        }
                    }
                }
            }
        }
        return values;
    }

    private long[] byDay(ActivityTerm term, long unit, int today) {
        long[] byDay = new long[stride];
        int last = (int) Math.min(stride - 1L, (long) today - base);
        int first = (int) Math.max(0, (long) today - base - term.window() + 1);
        for (int d = first; d <= last; d++) {
            byDay[d] = term.values().at(today - base - d) * unit;
        }
        return byDay;
    }
}
