package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.data.DataFormatException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A null inside a collection or an array is refused with a message that tells what is null: every public factory,
 * constructor and method is called with values that fit and a null inside one of them, so far as such values are had.
 */
class NullElementsTest {

    private final List<Class<?>> types = PublicTypes.all();
    private final Samples samples = new Samples(types);
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
        Optional<Object> target = executable instanceof Constructor<?> || Modifier.isStatic(executable.getModifiers())
                ? Optional.of("")
                : samples.of(type);
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            if (i == place) {
                arguments[i] = withNull(executable.getParameterTypes()[i]);
                continue;
            }
            Optional<Object> some = samples.of(executable.getGenericParameterTypes()[i]);
            if (some.isEmpty()) {
                return;
            }
            arguments[i] = some.get();
        }
        if (target.isEmpty()) {
            return;
        }
        try {
            if (executable instanceof Method method) {
                method.invoke(target.get(), arguments);
            } else {
                ((Constructor<?>) executable).newInstance(arguments);
            }
            complaints.add(executable + " parameter " + place + ": takes it");
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof DataFormatException || !(thrown instanceof NullPointerException)) {
                return; // other values were refused before
            }
            if (thrown.getMessage() == null) {
                complaints.add(executable + " parameter " + place + ": throws " + thrown);
            } else {
                refused.add(executable.toString());
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(executable.toString(), e);
        }
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
