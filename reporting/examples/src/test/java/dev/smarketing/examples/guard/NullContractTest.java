package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Null is refused where it is given: every public factory and constructor, called with nothing but null, throws a
 * {@link NullPointerException} of its own, which names what is null, and not one of a collection that it passed it on to.
 */
class NullContractTest {

    private static final List<String> LIBRARIES =
            List.of("dev.smarketing.core", "dev.smarketing.scoring", "dev.smarketing.reporting");

    /** For modules of the library alone. */
    private static final List<String> NOT_EXPORTED =
            List.of("dev.smarketing.core.check", "dev.smarketing.reporting.exact");

    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(boolean.class, false, int.class, 1, long.class, 1L, double.class, 0.5, char.class, 'a');

    /** Three numbers that have to differ are looked at first. */
    private static final String NUMBERS_FIRST = "eloquaRatings";

    @Test
    void everyFactoryRefusesNullByName() {
        List<String> accepted = new ArrayList<>();
        List<Executable> called = new ArrayList<>();
        publicClasses().flatMap(NullContractTest::factories).forEach(factory -> {
            called.add(factory);
            complaint(factory).ifPresent(what -> accepted.add(factory + ": " + what));
        });
        assertThat(called).hasSizeGreaterThan(400);
        assertThat(accepted).isEmpty();
    }

    private static Stream<Class<?>> publicClasses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(LIBRARIES).stream()
                        .filter(type -> !type.getPackageName().startsWith("dev.smarketing.scoring.testkit"))
                        .filter(type -> !NOT_EXPORTED.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(NullContractTest::isPublic)
                        .map(type -> (Class<?>) type);
    }

    private static boolean isPublic(Class<?> type) {
        return Stream.<Class<?>>iterate(type, inner -> inner != null, Class::getEnclosingClass)
                .allMatch(outer -> Modifier.isPublic(outer.getModifiers()));
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
        if (!(thrown instanceof NullPointerException) || thrown.getMessage() == null) {
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
