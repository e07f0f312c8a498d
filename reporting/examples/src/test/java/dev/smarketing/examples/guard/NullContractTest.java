package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.data.DataFormatException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Null is refused where it is given: every public factory and constructor, called with nothing but null, throws a
 * {@link NullPointerException} of its own, which names what is null, and not one of a collection that it passed it on
 * to; so does every public method that is given one null.
 */
class NullContractTest {

    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(boolean.class, false, int.class, 1, long.class, 1L, double.class, 0.5, char.class, 'a');

    /** Three numbers that have to differ are looked at first. */
    private static final String NUMBERS_FIRST = "eloquaRatings";

    @Test
    void everyFactoryRefusesNullByName() {
        List<String> accepted = new ArrayList<>();
        List<Executable> called = new ArrayList<>();
        PublicTypes.all().stream().flatMap(NullContractTest::factories).forEach(factory -> {
            called.add(factory);
            complaint(factory).ifPresent(what -> accepted.add(factory + ": " + what));
        });
        assertThat(called).hasSizeGreaterThan(400);
        assertThat(accepted).isEmpty();
    }

    /** A null in one place, where all other arguments fit, so far as such arguments are had. */
    @Test
    void everyMethodRefusesANullArgumentByName() {
        List<Class<?>> types = PublicTypes.all();
        Calls calls = new Calls(new Samples(types));
        List<String> accepted = new ArrayList<>();
        List<Executable> called = new ArrayList<>();
        for (Class<?> type : types) {
            PublicTypes.executables(type).stream()
                    .filter(executable -> !isOfJava(type, executable))
                    .forEach(executable -> places(executable).forEach(place -> {
                        Optional<Calls.End> end = calls.call(type, executable, place, null);
                        end.ifPresent(any -> called.add(executable));
                        end.flatMap(NullContractTest::complaintOfArgument)
                                .ifPresent(what -> accepted.add(executable + " parameter " + place + " " + what));
                    }));
        }
        assertThat(accepted).isEmpty();
        assertThat(called).hasSizeGreaterThan(2_200);
    }

    /** What the language makes or asks for itself. */
    private static boolean isOfJava(Class<?> type, Executable executable) {
        return executable.getParameterCount() == 1
                && (executable.getName().equals("equals")
                        || (type.isEnum() && executable.getName().equals("valueOf")));
    }

    private static IntStream places(Executable executable) {
        Class<?>[] parameters = executable.getParameterTypes();
        return IntStream.range(0, parameters.length).filter(place -> !parameters[place].isPrimitive());
    }

    /** Only a null is judged: what else is wrong with the other arguments may be told before. */
    private static Optional<String> complaintOfArgument(Calls.End end) {
        if (end.thrown().isEmpty()) {
            return Optional.of("is taken");
        }
        return end.thrown().filter(NullPointerException.class::isInstance).flatMap(NullContractTest::complaint);
    }

    private static Stream<Executable> factories(Class<?> type) {
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .filter(method -> !method.getName().equals(NUMBERS_FIRST));
        Stream<Constructor<?>> constructors = Modifier.isAbstract(type.getModifiers())
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredConstructors());
        return Stream.<Executable>concat(methods, constructors)
                .filter(factory -> Modifier.isPublic(factory.getModifiers()))
                .filter(factory -> !Arrays.stream(factory.getParameterTypes()).allMatch(Class::isPrimitive))
                .filter(factory -> !Exception.class.isAssignableFrom(type) || factory.getParameterCount() == 0);
    }

    private static Optional<String> complaint(Executable factory) {
        Object[] nothing =
                Arrays.stream(factory.getParameterTypes()).map(PRIMITIVES::get).toArray();
        try {
            Object made = factory instanceof Method method
                    ? method.invoke(null, nothing)
                    : ((Constructor<?>) factory).newInstance(nothing);
            return Optional.of("makes " + made);
        } catch (InvocationTargetException e) {
            return complaint(e.getCause());
        } catch (ReflectiveOperationException e) {
            return Optional.of(e.toString());
        }
    }

    private static Optional<String> complaint(Throwable thrown) {
        if (thrown instanceof DataFormatException) {
            return Optional.empty(); // nothing in place of data is data that is missing
        }
        if (!(thrown instanceof NullPointerException) || Calls.isSaidByJava(thrown)) {
            return Optional.of("throws " + thrown);
        }
        boolean own = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.equals("java.util.Objects"))
                .findFirst()
                .orElseThrow()
                .startsWith("dev.smarketing.");
        return own ? Optional.empty() : Optional.of("passes null on: " + thrown.getMessage());
    }
}
