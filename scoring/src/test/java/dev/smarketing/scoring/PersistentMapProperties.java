package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A persistent map against a tree map of the platform that is copied before every change. */
class PersistentMapProperties {

    /** Numbers from 0 on are put, below 0 they are taken out. */
    @Property
    void everyVersionHoldsWhatItHeldWhenItWasMade(
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 20) Integer> steps) {
        List<PersistentMap<Integer, String>> versions = new ArrayList<>();
        List<NavigableMap<Integer, String>> expected = new ArrayList<>();
        PersistentMap<Integer, String> map = PersistentMap.empty();
        NavigableMap<Integer, String> known = new TreeMap<>();
        for (int i = 0; i < steps.size(); i++) {
            int key = Math.abs(steps.get(i));
            if (steps.get(i) >= 0) {
                map = map.with(key, "value " + i);
                known.put(key, "value " + i);
            } else {
                map = map.without(key);
                known.remove(key);
            }
            versions.add(map);
            expected.add(new TreeMap<>(known));
        }
        for (int i = 0; i < versions.size(); i++) {
            PersistentMap<Integer, String> version = versions.get(i);
            NavigableMap<Integer, String> held = expected.get(i);
            assertThat(version.sorted()).isEqualTo(held);
            assertThat(version.isEmpty()).isEqualTo(held.isEmpty());
            if (!held.isEmpty()) {
                assertThat(version.firstKey()).isEqualTo(held.firstKey());
            }
            for (int key = 0; key <= 20; key++) {
                assertThat(version.get(key)).isEqualTo(held.get(key));
            }
        }
    }

    @Property
    void mapsAreEqualIfTheyHoldTheSame(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 40) Integer> keys) {
        PersistentMap<Integer, Integer> one = PersistentMap.empty();
        PersistentMap<Integer, Integer> other = PersistentMap.empty();
        for (int i = 0; i < keys.size(); i++) {
            one = one.with(keys.get(i), 1);
            other = other.with(keys.get(keys.size() - 1 - i), 1);
        }
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.with(41, 1)).isNotEqualTo(other);
    }
}
