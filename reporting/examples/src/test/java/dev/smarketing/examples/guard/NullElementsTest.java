package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A null inside a collection or an array is refused with a message that tells what is null: every public factory,
 * constructor and method is called with values that fit and a null inside one of them, so far as such values are had.
 */
class NullElementsTest {

    private final List<Class<?>> types = PublicTypes.all();
    private final Calls calls = new Calls(types);
    private final List<String> refused = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void aNullElementIsRefusedByName() {
        callAll();
        assertThat(complaints).isEmpty();
        assertThat(refused).hasSizeGreaterThan(150);
    }

    private void callAll() {
        for (Class<?> type : types) {
            for (Executable executable : PublicTypes.executables(type)) {
                for (int place = 0; place < executable.getParameterCount(); place++) {
                    if (isOurs(executable) && holdsElements(executable.getParameterTypes()[place])) {
                        judge(type, executable, place);
                    }
                }
            }
        }
    }

    /** What callers implement checks itself what it is given. */
    private static boolean isOurs(Executable executable) {
        return !Modifier.isAbstract(executable.getModifiers());
    }

    private static boolean holdsElements(Class<?> parameter) {
        return parameter == List.class
                || parameter == Collection.class
                || parameter == Set.class
                || (parameter.isArray() && !parameter.getComponentType().isPrimitive());
    }

    private void judge(Class<?> type, Executable executable, int place) {
        Object given = withNull(executable.getParameterTypes()[place]);
        calls.call(type, executable, place, given).ifPresent(end -> {
            if (end.thrown().isEmpty()) {
                complaints.add(executable + " parameter " + place + ": takes it");
            } else if (end.thrown().get() instanceof NullPointerException thrown) {
                if (thrown.getMessage() == null) {
                    complaints.add(executable + " parameter " + place + ": throws " + thrown);
                } else {
                    refused.add(executable.toString());
                }
            } // else other values were refused before
        });
    }

    private static Object withNull(Class<?> parameter) {
        if (parameter.isArray()) {
            return Array.newInstance(parameter.getComponentType(), 1);
        }
        return parameter == Set.class
                ? new LinkedHashSet<>(Collections.singleton(null))
                : new ArrayList<>(Collections.singleton(null));
    }
}
