package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds activities that came under one id with different contents. */
public final class ActivityConflicts {

    private ActivityConflicts() {}

    /**
     * The ids that came with different contents. Of these contents the smallest in the natural order of activities
     * counts in a score: the one of the earlier instant, then of the smaller text.
     *
     * @param activities activities of one lead, in any order
     * @return one finding for each such id, sorted by id
     */
    public static List<Finding> in(Collection<Activity> activities) {
        Map<ActivityId, Activity> first = new HashMap<>();
        TreeSet<ActivityId> conflicting = new TreeSet<>();
        for (Activity activity : Require.elements(activities, "activities")) {
            Activity other = first.putIfAbsent(activity.id(), activity);
            if (other != null && !other.equals(activity)) {
                conflicting.add(activity.id());
            }
        }
        return conflicting.stream()
                .map(id -> Finding.of(FindingCode.CONFLICTING_ACTIVITY, id.value()))
                .toList();
    }
}
