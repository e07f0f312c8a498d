package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.TextCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Activities of which a filter lacks a property: whatever it turns out to be, the score is attainable. */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class UnknownActivityProperties {

    @Property
    void everyCompletionIsAttainable(
            @ForAll ActivityRule given,
            @ForAll @Size(min = 1, max = 8) List<Activity> activities,
            @ForAll Instant asOf) {
        ScoringModel model = Given.model(given.where(URL_OF_A_PRICE));
        Map<ActivityId, Activity> distinct = new TreeMap<>();
        activities.forEach(activity -> distinct.put(activity.id(), activity));
        List<Activity> known = new ArrayList<>();
        List<Activity> open = new ArrayList<>();
        for (Activity activity : distinct.values()) {
            (activity.valueAt(Given.URL, asOf).isPresent() ? known : open).add(activity);
        }
        List<Activity> all = new ArrayList<>(known);
        all.addAll(open);
        PointsRange attainable = model.score(Given.NOBODY, all, asOf).attainable();
        Points lowest = Points.of(1_000_000);
        Points highest = Points.of(-1_000_000);
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            List<Activity> completed = new ArrayList<>(known);
            for (int i = 0; i < open.size(); i++) {
                completed.add(open.get(i).with(Given.URL, (choice & 1 << i) == 0 ? "/blog" : "/pricing"));
            }
            Points total = model.score(Given.NOBODY, completed, asOf).total();
            lowest = total.compareTo(lowest) < 0 ? total : lowest;
            highest = total.compareTo(highest) > 0 ? total : highest;
        }
        assertThat(attainable.lowest()).isLessThanOrEqualTo(lowest);
        assertThat(attainable.highest()).isGreaterThanOrEqualTo(highest);
        boolean keepsLatest =
                given.frequencyLimit().filter(FrequencyLimit::isKeepingEarliest).isEmpty();
        if (keepsLatest) {
            assertThat(attainable).isEqualTo(new PointsRange(lowest, highest));
        }
    }

    private static final Condition URL_OF_A_PRICE = Given.URL.contains("pric", TextCase.EXACT);
}
