package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sorts the activities of single leads and drops those that came twice; keeps its arrays from lead to lead. */
final class ActivitySorter {

    private static final int SMALL = 16;

    private final Dictionary<ActivityType> types;
    private final CodedAttributes properties;
    private final boolean hasIds;

    char[] type = new char[64];
    long[] seconds = new long[64];
    int[] nanos = new int[64];

    @Nullable
    String[] ids = new @Nullable String[64];

    int[][] codes;

    /** The rows that stay, in order. */
    int[] order = new int[64];

    private int[] merged = new int[64];
    private int[] places = new int[128];
    private int size;

    ActivitySorter(Dictionary<ActivityType> types, CodedAttributes properties, boolean hasIds) {
        this.types = types;
        this.properties = properties;
        this.hasIds = hasIds;
        this.codes = new int[properties.size()][64];
    }

    void clear() {
        size = 0;
    }

    private int next() {
        if (size == order.length) {
            int more = 2 * size;
            type = Arrays.copyOf(type, more);
            seconds = Arrays.copyOf(seconds, more);
            nanos = Arrays.copyOf(nanos, more);
            ids = Arrays.copyOf(ids, more);
            order = Arrays.copyOf(order, more);
            merged = Arrays.copyOf(merged, more);
            for (int p = 0; p < codes.length; p++) {
                codes[p] = Arrays.copyOf(codes[p], more);
            }
        }
        order[size] = size;
        return size++;
    }

    void add(ActivityPage page, int place) {
        int row = next();
        type[row] = page.types[place];
        seconds[row] = page.seconds[place];
        nanos[row] = page.nanos.length == 0 ? 0 : page.nanos[place];
        ids[row] = hasIds ? page.ids[place] : null;
        for (int p = 0; p < codes.length; p++) {
            codes[p][row] = page.properties[p].length == 0 ? 0 : page.properties[p][place];
        }
    }

    void add(ActivityLog log, int place) {
        int row = next();
        type[row] = log.type(place);
        seconds[row] = log.seconds(place);
        nanos[row] = log.hasNanos() ? log.nanos(place) : 0;
        ids[row] = hasIds ? log.id(place) : null;
        for (int p = 0; p < codes.length; p++) {
            codes[p][row] = log.property(p, place);
        }
    }

    /** Leaves the rows that count in {@link #order} and says how many they are. */
    int finish() {
        int left = hasIds && size > 1 ? dropDuplicates() : size;
        sort(left);
        return left;
    }

    private int dropDuplicates() {
        int room = Math.min(Integer.highestOneBit(size), 1 << 28) * 4; // a page holds fewer than 2^30
        if (places.length < room) {
            places = new int[room];
        }
        Arrays.fill(places, 0, room, 0);
        int left = 0;
        for (int row = 0; row < size; row++) {
            String id = Objects.requireNonNull(ids[row]);
            int place = ((id.hashCode() * 0x9E3779B9) >>> 8) & (room - 1);
            while (places[place] != 0 && !id.equals(ids[order[places[place] - 1]])) {
                place = (place + 1) & (room - 1);
            }
            if (places[place] == 0) {
                order[left++] = row;
                places[place] = left;
            } else if (compareContents(row, order[places[place] - 1]) < 0) {
                order[places[place] - 1] = row;
            }
        }
        return left;
    }

    private int compareContents(int one, int other) {
        int order = compareInstants(one, other);
        if (order == 0) {
            order = types.value(type[one] + 1).compareTo(types.value(type[other] + 1));
        }
        return order == 0 && differ(one, other) ? activity(one).compareTo(activity(other)) : order;
    }

    private boolean differ(int one, int other) {
        for (int[] own : codes) {
            if (own[one] != own[other]) {
                return true;
            }
        }
        return false;
    }

    private Activity activity(int row) {
        Activity activity = Activity.of(
                ActivityId.of(Objects.requireNonNull(ids[row])),
                types.value(type[row] + 1),
                Instant.ofEpochSecond(seconds[row], nanos[row]));
        for (int p = 0; p < codes.length; p++) {
            if (codes[p][row] != 0) {
                activity = with(
                        activity, properties.attribute(p), properties.values(p).value(codes[p][row]));
            }
        }
        return activity;
    }

    @SuppressWarnings("unchecked") // the dictionary of an attribute holds its values
    private static <T> Activity with(Activity activity, Attribute<T> attribute, Object value) {
        return activity.with(attribute, (T) value);
    }

    private int compareInstants(int one, int other) {
        int order = Long.compare(seconds[one], seconds[other]);
        return order == 0 ? Integer.compare(nanos[one], nanos[other]) : order;
    }

    private void sort(int count) {
        for (int from = 0; from < count; from += SMALL) {
            insert(from, Math.min(from + SMALL, count));
        }
        for (int width = SMALL; width < count; width *= 2) {
            for (int from = 0; from + width < count; from += 2 * width) {
                merge(from, from + width, Math.min(from + 2 * width, count));
            }
        }
    }

    private void insert(int from, int until) {
        for (int i = from + 1; i < until; i++) {
            int row = order[i];
            int to = i;
            while (to > from && compareInstants(order[to - 1], row) > 0) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = row;
        }
    }

    private void merge(int from, int middle, int until) {
        if (compareInstants(order[middle - 1], order[middle]) <= 0) {
            return;
        }
        System.arraycopy(order, from, merged, from, until - from);
        int left = from;
        int right = middle;
        for (int to = from; to < until; to++) {
            boolean takeLeft = right == until || (left < middle && compareInstants(merged[left], merged[right]) <= 0);
            order[to] = merged[takeLeft ? left++ : right++];
        }
    }
}
