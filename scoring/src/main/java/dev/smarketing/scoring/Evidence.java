package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The activities that exist at an instant, each once, the latest first, with their local dates and ages. */
final class Evidence {

    private static final Comparator<Activity> LATEST_FIRST = Comparator.reverseOrder();

    private final Activity[] latestFirst;
    private final LocalDate[] dates;
    private final int[] ages;

    private Evidence(Activity[] latestFirst, LocalDate[] dates, int[] ages) {
        this.latestFirst = latestFirst;
        this.dates = dates;
        this.ages = ages;
    }

    /** Of two contents under one id the smaller in the natural order counts: the earlier instant first. */
    static Evidence of(Collection<Activity> activities, ZonedDateTime asOf) {
        Instant now = asOf.toInstant();
        Map<ActivityId, Activity> distinct = new HashMap<>();
        for (Activity activity : activities) {
            if (!activity.at().isAfter(now)) {
                distinct.merge(activity.id(), activity, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        Activity[] sorted = distinct.values().toArray(new Activity[0]);
        Arrays.sort(sorted, LATEST_FIRST);
        LocalDate[] dates = new LocalDate[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            dates[i] = LocalDate.ofInstant(sorted[i].at(), asOf.getZone());
        }
        return new Evidence(sorted, dates, ages(dates, asOf.toLocalDate()));
    }

    private static int[] ages(LocalDate[] dates, LocalDate today) {
        int[] ages = new int[dates.length];
        for (int i = 0; i < dates.length; i++) {
            ages[i] = Math.toIntExact(Math.max(0, today.toEpochDay() - dates[i].toEpochDay()));
        }
        return ages;
    }

    /** The same activities on a later day; none is added. */
    Evidence on(LocalDate later) {
        return new Evidence(latestFirst, dates, ages(dates, later));
    }

    /** Those of these activities that exist at an earlier instant already, with their ages then. */
    Evidence until(ZonedDateTime earlier) {
        Instant now = earlier.toInstant();
        int first = 0;
        while (first < latestFirst.length && latestFirst[first].at().isAfter(now)) {
            first++;
        }
        LocalDate[] known = Arrays.copyOfRange(dates, first, dates.length);
        return new Evidence(
                Arrays.copyOfRange(latestFirst, first, latestFirst.length), known, ages(known, earlier.toLocalDate()));
    }

    int size() {
        return latestFirst.length;
    }

    Activity activity(int i) {
        return latestFirst[i];
    }

    LocalDate date(int i) {
        return dates[i];
    }

    int age(int i) {
        return ages[i];
    }
}
