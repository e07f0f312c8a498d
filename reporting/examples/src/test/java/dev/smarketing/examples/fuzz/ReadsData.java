package dev.smarketing.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code fromData} and what has to hold of it: damaged data is read or refused with its place, and what is read is
 * stored and read the same, shown and used without any accident.
 *
 * @param seeds good documents
 * @param reader reads one
 * @param writer the counterpart, if there is one
 * @param use what else is asked of a value
 */
record ReadsData(
        List<Map<String, Object>> seeds,
        Function<Map<String, Object>, Object> reader,
        Function<Object, @Nullable Object> writer,
        Consumer<Object> use)
        implements FuzzTarget {

    @Override
    public void run(FuzzBytes bytes) {
        read(HostileDocument.of(seeds, bytes));
    }

    /** Whether the document was read. */
    boolean read(Map<String, Object> document) {
        Object value;
        try {
            value = reader.apply(document);
        } catch (DataFormatException e) {
            assertThat(e.path()).isNotBlank();
            assertThat(e.reason()).isNotBlank();
            Refusals.check(e);
            return false;
        }
        Object data = writer.apply(value);
        if (data != null) {
            assertPlain(data);
            @SuppressWarnings("unchecked")
            Object again = reader.apply((Map<String, Object>) data);
            assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(writer.apply(again)).isEqualTo(data);
        }
        Refusals.allow(value::toString);
        show(value);
        use.accept(value);
        return true;
    }

    private static void assertPlain(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                assertThat(key).isInstanceOf(String.class);
                assertPlain(value);
            });
        } else if (data instanceof List<?> list) {
            list.forEach(ReadsData::assertPlain);
        } else {
            assertThat(data)
                    .isInstanceOfAny(
                            String.class,
                            Integer.class,
                            Long.class,
                            BigDecimal.class,
                            BigInteger.class,
                            Boolean.class,
                            Double.class);
        }
    }

    /** Asks all that can be asked without arguments, or with a language. */
    private static void show(Object value) {
        Method[] methods = value.getClass().getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
            if (Modifier.isStatic(method.getModifiers())
                    || method.getDeclaringClass() == Object.class
                    || !Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                continue;
            }
            List<@Nullable Object> arguments = new ArrayList<>();
            for (Class<?> parameter : method.getParameterTypes()) {
                arguments.add(parameter == Language.class ? Language.FRENCH : null);
            }
            if (arguments.stream().allMatch(Objects::nonNull)) {
                Refusals.allow(() -> invoke(method, value, arguments.toArray()));
            }
        }
    }

    private static void invoke(Method method, Object value, Object[] arguments) {
        try {
            method.invoke(value, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
