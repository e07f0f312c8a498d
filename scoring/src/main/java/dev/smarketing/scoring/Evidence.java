package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** The activities that exist at an instant, each once, the latest first, with their local dates and ages. */
final class Evidence {

    /** No activities. */
    static final Evidence NONE =
            new Evidence(new Activity[0], new String[0], new byte[0], new long[0], LocalDate.EPOCH);

    private static final Comparator<Activity> LATEST_FIRST = Comparator.reverseOrder();

    /** Up to so many activities are sorted by moving each to its place: most come in order, or nearly so. */
    private static final int FEW = 40;

    private final Activity[] latestFirst;

    /** The names of their types as the rules hold them, see {@link TypeNames}. */
    private final String[] names;

    /** The signs of their types, see {@link ActivityTypes#sign}. */
    private final byte[] signs;

    private final long[] days;
    private final long today;

    /** All signs together. */
    private final long allSigns;

    private final boolean isInOrderOfDays;

    private Evidence(Activity[] latestFirst, String[] names, byte[] signs, long[] days, LocalDate today) {
        this.latestFirst = latestFirst;
        this.names = names;
        this.signs = signs;
        this.days = days;
        this.today = today.toEpochDay();
        long all = 0;
        long earliest = this.today;
        boolean ordered = true;
        for (int i = 0; i < days.length; i++) {
            all |= 1L << signs[i];
            ordered &= i == 0 || days[i - 1] >= days[i];
            earliest = Math.min(earliest, days[i]);
        }
        this.allSigns = all;
        this.isInOrderOfDays = ordered;
        DayCounts.age(earliest, this.today); // all ages are numbers if the greatest is
    }

    /** Whether the latest have the latest dates too, as everywhere but where a date ended twice. */
    boolean isInOrderOfDays() {
        return isInOrderOfDays;
    }

    /** Of two contents under one id the smaller in the natural order counts: the earlier instant first. */
    static Evidence of(Collection<Activity> activities, ZonedDateTime asOf, ScoringModel model) {
        Activity[] distinct = distinctUntil(activities, asOf.toInstant());
        if (distinct.length <= FEW) {
            sortFew(distinct);
        } else {
            Arrays.sort(distinct, LATEST_FIRST);
        }
        ZoneDays zone = model.days();
        TypeNames types = model.typeNames();
        String[] names = new String[distinct.length];
        byte[] signs = new byte[distinct.length];
        long[] days = new long[distinct.length];
        for (int i = 0; i < distinct.length; i++) {
            names[i] = types.of(distinct[i].type());
            signs[i] = ActivityTypes.sign(names[i]);
            days[i] = zone.day(distinct[i].epochSecond());
        }
        return new Evidence(distinct, names, signs, days, asOf.toLocalDate());
    }

    /** The ids stand in a table of twice as many places, each at the first free one from that of its hash on. */
    private static Activity[] distinctUntil(Collection<Activity> activities, Instant now) {
        Objects.requireNonNull(activities, "activities");
        Activity[] distinct = new Activity[activities.size()];
        int[] table = new int[Integer.highestOneBit(Math.max(1, distinct.length)) << 2];
        int count = 0;
        long second = now.getEpochSecond();
        for (Activity activity : activities) {
            Objects.requireNonNull(activity, "activity");
            if (activity.epochSecond() > second
                    || (activity.epochSecond() == second && activity.at().isAfter(now))) {
                continue;
            }
            int hash = activity.hashCode();
            int place = (hash ^ (hash >>> 16)) & (table.length - 1);
            while (table[place] != 0 && !isSame(distinct[table[place] - 1], activity)) {
                place = (place + 1) & (table.length - 1);
            }
            if (table[place] == 0) {
                distinct[count] = activity;
                table[place] = ++count;
            } else if (distinct[table[place] - 1].compareTo(activity) > 0) {
                distinct[table[place] - 1] = activity;
            }
        }
        return count == distinct.length ? distinct : Arrays.copyOf(distinct, count);
    }

    /** Whether two have one id; the hash of an activity is that of its id. */
    private static boolean isSame(Activity one, Activity other) {
        return one.hashCode() == other.hashCode() && one.id().equals(other.id());
    }

    private static void sortFew(Activity[] activities) {
        long[] seconds = new long[activities.length];
        for (int i = 0; i < activities.length; i++) {
            Activity activity = activities[i];
            long second = activity.epochSecond();
            int place = i;
            while (place > 0
                    && (seconds[place - 1] < second
                            || (seconds[place - 1] == second && activities[place - 1].compareTo(activity) < 0))) {
                activities[place] = activities[place - 1];
                seconds[place] = seconds[place - 1];
                place--;
            }
            activities[place] = activity;
            seconds[place] = second;
        }
    }

    /** The same activities on a later day; none is added. */
    Evidence on(LocalDate later) {
        return new Evidence(latestFirst, names, signs, days, later);
    }

    /** Those of these activities that exist at an earlier instant already, with their ages then. */
    Evidence until(ZonedDateTime earlier) {
        Instant now = earlier.toInstant();
        int first = 0;
        while (first < latestFirst.length && latestFirst[first].at().isAfter(now)) {
            first++;
        }
        int end = latestFirst.length;
        return new Evidence(
                Arrays.copyOfRange(latestFirst, first, end),
                Arrays.copyOfRange(names, first, end),
                Arrays.copyOfRange(signs, first, end),
                Arrays.copyOfRange(days, first, end),
                earlier.toLocalDate());
    }

    int size() {
        return latestFirst.length;
    }

    Activity activity(int i) {
        return latestFirst[i];
    }

    long signs() {
        return allSigns;
    }

    /** Of 64 activities from one on, or those that are left: a bit for each whose sign is wanted, the lowest first. */
    long having(long wanted, int from) {
        int end = Math.min(signs.length - from, Long.SIZE);
        long having = 0;
        for (int i = 0; i < end; i++) {
            having |= ((wanted >>> signs[from + i]) & 1) << i;
        }
        return having;
    }

    String name(int i) {
        return names[i];
    }

    long day(int i) {
        return days[i];
    }

    LocalDate date(int i) {
        return LocalDate.ofEpochDay(days[i]);
    }

    int age(int i) {
        return (int) Math.max(0, today - days[i]);
    }
}
