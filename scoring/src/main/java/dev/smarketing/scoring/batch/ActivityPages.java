package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import java.util.Arrays;
import java.util.Objects;

/** Makes the activities of a page from those it had and those that came. */
final class ActivityPages {

    private final LocalDays localDays;
    private final ActivityLog log;
    private final ActivitySorter sorter;
    private final boolean hasIds;
    private final int properties;
    private final int most;
    private final int[] ends;

    /** The rows of the log by page; empty if they came so. */
    private final int[] order;

    private final int[] byLead = new int[LeadPage.SIZE];
    private int[] rows = new int[64];

    ActivityPages(
            LocalDays localDays,
            ActivityLog log,
            Dictionary<ActivityType> types,
            CodedAttributes properties,
            boolean hasIds,
            int most,
            int pageCount) {
        this.localDays = localDays;
        this.log = log;
        this.sorter = new ActivitySorter(types, properties, hasIds);
        this.hasIds = hasIds;
        this.properties = properties.size();
        this.most = most;
        this.ends = new int[pageCount];
        log.count(ends);
        this.order = log.isByLead() ? ActivityPage.NO_INTS : log.byPage(ends);
    }

    static ActivityPage empty(int leads, int properties) {
        return new ActivityPage(
                new int[leads + 1],
                new char[0],
                ActivityPage.NO_INTS,
                ActivityPage.NO_INTS,
                new long[0],
                ActivityPage.NO_INTS,
                ActivityPage.NO_TEXTS,
                none(properties));
    }

    private static int[][] none(int properties) {
        int[][] codes = new int[properties][];
        Arrays.fill(codes, ActivityPage.NO_INTS);
        return codes;
    }

    /** The old page of a number with the rows of the log that are of its leads. */
    ActivityPage merged(int page, ActivityPage old, int leads) {
        int first = page == 0 ? 0 : ends[page - 1];
        int until = ends[page];
        int room = room(page, old.size(), until - first, leads);
        groupByLead(first, until);
        char[] types = new char[room];
        long[] seconds = new long[room];
        int[] nanos = log.hasNanos() || old.nanos.length > 0 ? new int[room] : ActivityPage.NO_INTS;
        String[] ids = hasIds ? new String[room] : ActivityPage.NO_TEXTS;
        int[][] codes = new int[properties][room];
        int[] starts = new int[leads + 1];
        int size = 0;
        for (int lead = 0; lead < leads; lead++) {
            starts[lead] = size;
            int start = lead + 1 < old.starts.length ? old.starts[lead] : 0;
            int end = lead + 1 < old.starts.length ? old.starts[lead + 1] : 0;
            int from = lead == 0 ? 0 : byLead[lead - 1];
            boolean mayBeInOrder = start == end && log.isByLead() && !hasIds && properties == 0;
            if (mayBeInOrder && log.copyInOrder(first + from, first + byLead[lead], types, seconds, nanos, size)) {
                size += byLead[lead] - from;
                continue;
            }
            sorter.clear();
            for (int i = start; i < end; i++) {
                sorter.add(old, i);
            }
            for (int i = from; i < byLead[lead]; i++) {
                sorter.add(log, log.isByLead() ? first + i : rows[i]);
            }
            int count = sorter.finish();
            for (int i = 0; i < count; i++) {
                int row = sorter.order[i];
                types[size] = sorter.type[row];
                seconds[size] = sorter.seconds[row];
                if (nanos.length > 0) {
                    nanos[size] = sorter.nanos[row];
                }
                if (hasIds) {
                    ids[size] = Objects.requireNonNull(sorter.ids[row]);
                }
                for (int p = 0; p < properties; p++) {
                    codes[p][size] = sorter.codes[p][row];
                }
                size++;
            }
        }
        starts[leads] = size;
        if (size < room) {
            types = Arrays.copyOf(types, size);
            seconds = Arrays.copyOf(seconds, size);
            nanos = nanos.length == 0 ? nanos : Arrays.copyOf(nanos, size);
            ids = hasIds ? Arrays.copyOf(ids, size) : ids;
        }
        for (int p = 0; p < properties; p++) {
            codes[p] = trimmed(codes[p], size);
        }
        int[] days = new int[size];
        boolean plain = localDays.days(seconds, days);
        int[] countsFrom = plain ? ActivityPage.NO_INTS : localDays.countsFrom(seconds, days);
        ActivityPage merged = new ActivityPage(starts, types, days, countsFrom, seconds, nanos, ids, codes);
        if (!plain) {
            sortByDay(merged);
        }
        return merged;
    }

    /** How many activities a page has to hold until those that came twice are dropped; both numbers fit, their sum may not. */
    private int room(int page, int old, int added, int leads) {
        long room = (long) old + added;
        if (room > most) {
            long row = (long) page << LeadPage.BITS;
            throw new IllegalStateException("number of activities of the leads of rows " + row + " to "
                    + (row + leads - 1) + ", with those that came twice, is " + room
                    + ", above the greatest allowed value " + most
                    + "; append fewer at a time, or put some of these leads into columns of their own");
        }
        return (int) room;
    }

    /** Where clocks went back over midnight, the activities of a lead are not yet in the order of their dates. */
    private static void sortByDay(ActivityPage page) {
        for (int lead = 1; lead < page.starts.length; lead++) {
            for (int i = page.starts[lead - 1] + 1; i < page.starts[lead]; i++) {
                for (int to = i; to > page.starts[lead - 1] && page.days[to - 1] > page.days[to]; to--) {
                    exchange(page, to - 1, to);
                }
            }
        }
    }

    private static void exchange(ActivityPage page, int one, int other) {
        char type = page.types[one];
        page.types[one] = page.types[other];
        page.types[other] = type;
        long second = page.seconds[one];
        page.seconds[one] = page.seconds[other];
        page.seconds[other] = second;
        exchange(page.days, one, other);
        exchange(page.countsFrom, one, other);
        exchange(page.nanos, one, other);
        if (page.ids.length > 0) {
            String id = page.ids[one];
            page.ids[one] = page.ids[other];
            page.ids[other] = id;
        }
        for (int[] own : page.properties) {
            exchange(own, one, other);
        }
    }

    private static void exchange(int[] values, int one, int other) {
        if (values.length > 0) {
            int value = values[one];
            values[one] = values[other];
            values[other] = value;
        }
    }

    private static int[] trimmed(int[] codes, int size) {
        for (int i = 0; i < size; i++) {
            if (codes[i] != 0) {
                return Arrays.copyOf(codes, size);
            }
        }
        return ActivityPage.NO_INTS;
    }

    /** Puts the rows of a page in the order of their leads; those of lead i end before {@code byLead[i]}. */
    private void groupByLead(int from, int until) {
        if (log.isByLead()) {
            log.endsByLead(from, until, byLead);
            return;
        }
        Arrays.fill(byLead, 0);
        for (int i = from; i < until; i++) {
            byLead[log.lead(order[i]) & LeadPage.MASK]++;
        }
        int sum = 0;
        for (int lead = 0; lead < LeadPage.SIZE; lead++) {
            int count = byLead[lead];
            byLead[lead] = sum;
            sum += count;
        }
        if (rows.length < until - from) {
            rows = new int[Math.max(until - from, 2 * rows.length)];
        }
        for (int i = from; i < until; i++) {
            rows[byLead[log.lead(order[i]) & LeadPage.MASK]++] = order[i];
        }
    }
}
