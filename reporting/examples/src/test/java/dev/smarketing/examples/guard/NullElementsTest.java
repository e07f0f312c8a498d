package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A null inside a collection, a map or an array is refused with a message that tells what is null: every public factory,
 * constructor and method is called with values that fit and a null inside one of them, so far as such values are had.
 */
class NullElementsTest {

    private final List<Class<?>> types = PublicTypes.all();
    private final Samples samples = new Samples(types);
    private final Calls calls = new Calls(samples);
    private final List<String> refused = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void aNullElementIsRefusedByName() {
        callAll();
        assertThat(complaints).isEmpty();
        assertThat(refused).hasSizeGreaterThan(240);
    }

    private void callAll() {
        for (Class<?> type : types) {
            for (Executable executable : PublicTypes.executables(type)) {
                for (int place = 0; place < executable.getParameterCount(); place++) {
                    if (isOurs(executable)) {
                        for (Object given : withNull(executable, place)) {
                            judge(type, executable, place, given);
                        }
                    }
                }
            }
        }
    }

    /** What callers implement checks itself what it is given. */
    private static boolean isOurs(Executable executable) {
        return !Modifier.isAbstract(executable.getModifiers());
    }

    private void judge(Class<?> type, Executable executable, int place, Object given) {
        calls.call(type, executable, place, given).ifPresent(end -> {
            if (end.thrown().isEmpty()) {
                complaints.add(executable + " parameter " + place + " " + given + ": takes it");
            } else if (end.thrown().get() instanceof NullPointerException thrown) {
                if (Calls.isSaidByJava(thrown)) {
                    complaints.add(executable + " parameter " + place + " " + given + ": throws " + thrown);
                } else {
                    refused.add(executable.toString());
                }
            } // else other values were refused before
        });
    }

    private List<Object> withNull(Executable executable, int place) {
        Class<?> parameter = executable.getParameterTypes()[place];
        if (parameter.isArray() && !parameter.getComponentType().isPrimitive()) {
            return List.of(Array.newInstance(parameter.getComponentType(), 1));
        }
        if (parameter == Set.class) {
            return List.of(new LinkedHashSet<>(Collections.singleton(null)));
        }
        if (parameter == List.class || parameter == Collection.class) {
            return List.of(new ArrayList<>(Collections.singleton(null)));
        }
        boolean isData = executable.getName().equals("fromData"); // which tells of it by its path
        return Map.class.isAssignableFrom(parameter) && !isData
                ? mapsWithNull(parameter, (ParameterizedType) executable.getGenericParameterTypes()[place])
                : List.of();
    }

    /** A null value, and a null key where the keys are in no order. */
    private List<Object> mapsWithNull(Class<?> raw, ParameterizedType type) {
        List<Object> maps = new ArrayList<>();
        samples.of(type.getActualTypeArguments()[0]).ifPresent(key -> {
            Map<Object, Object> map = raw == Map.class ? new HashMap<>() : new TreeMap<>();
            map.put(key, null);
            maps.add(map);
        });
        if (raw == Map.class) {
            samples.of(type.getActualTypeArguments()[1]).ifPresent(value -> {
                Map<Object, Object> map = new HashMap<>();
                map.put(null, value);
                maps.add(map);
            });
        }
        return maps;
    }
}
