package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A law that no seeded fault breaks may hold of everything. */
class EveryLawHasAFaultTest {

    private static final List<Class<?>> LAWS = List.of(
            ScoringLaws.class,
            NoSingleActivityQualifies.class,
            AgreementLaws.class,
            CalendarLaws.class,
            GlossaryLaws.class,
            BacklogLaws.class);

    @Test
    void aSeededFaultBreaksIt() throws ReflectiveOperationException {
        Set<String> laws = new TreeSet<>();
        for (Class<?> type : LAWS) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class)) {
                    laws.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        Set<String> caught = new TreeSet<>();
        for (Object test : List.of(
                new SeededFaultsProperties(),
                new MoreSeededFaultsProperties(),
                new AgreementProperties(),
                new CalendarProperties(),
                new GlossaryTextProperties(),
                new BacklogProperties())) {
            collect(test, caught);
        }
        assertThat(laws).hasSizeGreaterThan(25);
        assertThat(caught).containsAll(laws);
    }

    private static void collect(Object test, Set<String> caught) throws ReflectiveOperationException {
        Deque<Object> open = new ArrayDeque<>(List.of(test));
        while (!open.isEmpty()) {
            Object outer = open.pop();
            if (outer instanceof Seeded fault) {
                for (Class<?> laws : LAWS) {
                    if (laws.isInstance(fault)) {
                        fault.broken().keySet().forEach(law -> caught.add(laws.getSimpleName() + "." + law));
                    }
                }
            }
            for (Class<?> inner : outer.getClass().getDeclaredClasses()) {
                Constructor<?>[] constructors = inner.getDeclaredConstructors();
                boolean isNested = constructors.length == 1
                        && Arrays.equals(constructors[0].getParameterTypes(), new Class<?>[] {outer.getClass()});
                if (isNested && !Modifier.isAbstract(inner.getModifiers())) {
                    constructors[0].setAccessible(true);
                    open.push(constructors[0].newInstance(outer));
                }
            }
        }
    }
}
