package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Activities by id against a hash map of the platform that is copied before every change. */
class KnownActivitiesProperties {

    private static final ActivityType VIEW = ActivityType.of("page view");

    /** An id of three pairs of letters, each Aa or BB: all eight have one hash. From 8 on plain numbers. */
    private static ActivityId id(int number) {
        if (number >= 8) {
            return ActivityId.of("e" + number);
        }
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 3; bit++) {
            text.append(((number >> bit) & 1) == 0 ? "Aa" : "BB");
        }
        return ActivityId.of(text.toString());
    }

    /** An even number puts an activity in, an odd one takes it out. */
    @Property
    void everyVersionHoldsWhatItHeldWhenItWasMade(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 199) Integer> steps) {
        List<KnownActivities> versions = new ArrayList<>();
        List<Map<ActivityId, Activity>> expected = new ArrayList<>();
        KnownActivities known = KnownActivities.NONE;
        Map<ActivityId, Activity> held = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            ActivityId id = id(steps.get(i) / 4);
            if (steps.get(i) % 2 == 0) {
                Activity activity = Activity.of(id, VIEW, Instant.ofEpochSecond(i));
                known = known.with(activity);
                held.put(id, activity);
            } else {
                known = known.without(id);
                held.remove(id);
            }
            versions.add(known);
            expected.add(Map.copyOf(held));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).oldestFirst())
                    .containsExactlyElementsOf(new TreeSet<>(expected.get(i).values()));
            for (int number = 0; number < 50; number++) {
                assertThat(versions.get(i).get(id(number)))
                        .isEqualTo(expected.get(i).get(id(number)));
            }
        }
    }

    @Property
    void theyAreEqualIfTheyHoldTheSame(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 60) Integer> numbers) {
        KnownActivities one = KnownActivities.NONE;
        KnownActivities other = KnownActivities.NONE.with(Activity.of(id(99), VIEW, Instant.EPOCH));
        for (int i = 0; i < numbers.size(); i++) {
            one = one.with(Activity.of(id(numbers.get(i)), VIEW, Instant.EPOCH));
            other = other.with(Activity.of(id(numbers.get(numbers.size() - 1 - i)), VIEW, Instant.EPOCH));
        }
        assertThat(one).isNotEqualTo(other).isEqualTo(other.without(id(99)));
        assertThat(one).hasSameHashCodeAs(other.without(id(99)));
        assertThat(one.with(Activity.of(id(7), VIEW, Instant.MAX))).isNotEqualTo(one);
    }
}
