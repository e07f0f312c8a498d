package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
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

    /** Keys that come in order, as days do, make no path as long as the map: each step down it is a call. */
    @Example
    void manyKeysInOrder() {
        PersistentMap<LocalDate, Integer> rising = PersistentMap.empty();
        PersistentMap<LocalDate, Integer> falling = PersistentMap.empty();
        int days = 40_000;
        for (int i = 0; i < days; i++) {
            rising = rising.with(LocalDate.ofEpochDay(i), i);
            falling = falling.with(LocalDate.ofEpochDay(-i), i);
        }
        assertThat(rising.firstKey()).isEqualTo(LocalDate.EPOCH);
        assertThat(rising.lastKey()).isEqualTo(LocalDate.ofEpochDay(days - 1));
        assertThat(falling.firstKey()).isEqualTo(LocalDate.ofEpochDay(1 - days));
        assertThat(falling.lastKey()).isEqualTo(LocalDate.EPOCH);
        for (int i = 0; i < days - 2; i++) {
            rising = rising.without(LocalDate.ofEpochDay(i));
            falling = falling.without(LocalDate.ofEpochDay(-i));
        }
        assertThat(rising).hasToString("{2079-07-06=39998, 2079-07-07=39999}");
        assertThat(falling.sorted().values()).containsExactly(39_999, 39_998);
    }
}
