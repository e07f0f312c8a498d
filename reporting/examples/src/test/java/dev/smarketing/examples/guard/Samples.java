package dev.smarketing.examples.guard;

import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Some value of a type, found by trying its public factories and constructors with some values of theirs, then what
 * other types make it by. What needs values that fit each other is not had.
 */
final class Samples {

    private static final int DEEPEST = 3;

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(char.class, 'a'),
            Map.entry(Integer.class, 1),
            Map.entry(Long.class, 1L),
            Map.entry(Boolean.class, true),
            Map.entry(Object.class, "a"),
            Map.entry(String.class, "a"),
            Map.entry(CharSequence.class, "a"),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Number.class, BigDecimal.ONE),
            Map.entry(MathContext.class, MathContext.DECIMAL64),
            Map.entry(RoundingMode.class, RoundingMode.HALF_EVEN),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(Instant.class, Instant.parse("2026-03-02T09:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(YearMonth.class, YearMonth.of(2026, 3)),
            Map.entry(ZoneId.class, ZoneId.of("Europe/Paris")),
            Map.entry(Currency.class, Currency.getInstance("EUR")),
            Map.entry(AttributeSet.class, AttributeSet.of(Attribute.text("country"))),
            Map.entry(Label.class, Label.word("en", "cost of sales")),
            Map.entry(ScoringModel.class, model()),
            Map.entry(
                    ChannelMetrics.class,
                    ChannelMetrics.builder("Search").clicks(3).build()),
            Map.entry(int[].class, new int[] {0}),
            Map.entry(long[].class, new long[] {1}));

    private static ScoringModel model() {
        Rule rule = Rule.implicit("demo").each(ActivityType.of("demo request")).scores(5);
        return ScoringModel.builder("inbound", ZoneId.of("Europe/Paris"))
                .add(rule)
                .qualifyAt(Threshold.total(5))
                .build();
    }

    private final Map<Class<?>, Optional<Object>> made = new HashMap<>();
    private final Map<Class<?>, List<Class<?>>> kinds = new HashMap<>();
    private final Map<Class<?>, List<Method>> others = new HashMap<>();

    /** Knows which types are kinds of which, as those of a sealed family are. */
    Samples(Collection<Class<?>> types) {
        for (Class<?> type : types) {
            for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
                kinds.computeIfAbsent(above, any -> new ArrayList<>()).add(type);
            }
            Arrays.stream(type.getInterfaces())
                    .forEach(above -> kinds.computeIfAbsent(above, any -> new ArrayList<>())
                            .add(type));
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getReturnType() != type)
                    .forEach(method -> others.computeIfAbsent(method.getReturnType(), any -> new ArrayList<>())
                            .add(method));
        }
    }

    /** Some value of a type; empty if none is had. */
    Optional<Object> of(Type type) {
        return of(type, 0, new HashSet<>());
    }

    private Optional<Object> of(Type type, int depth, Set<Class<?>> open) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class || raw == Optional.class) {
                Optional<Object> element = of(generic.getActualTypeArguments()[0], depth, open);
                return raw == Optional.class ? Optional.of(element) : Optional.of(collection(raw, element));
            }
            if (raw == SortedMap.class || raw == NavigableMap.class) {
                return Optional.of(Collections.emptyNavigableMap());
            }
            return raw == Map.class ? Optional.of(Map.of()) : of(raw, depth, open);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], depth, open);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0], depth, open);
        }
        return type instanceof Class<?> plain ? of(plain, depth, open) : Optional.empty();
    }

    private static Object collection(Class<?> raw, Optional<Object> element) {
        return raw == Set.class
                ? element.map(Set::of).orElse(Set.of())
                : element.map(List::of).orElse(List.of());
    }

    private static Object array(Class<?> component, Optional<Object> element) {
        Object array = Array.newInstance(component, element.isPresent() ? 1 : 0);
        element.ifPresent(one -> Array.set(array, 0, one));
        return array;
    }

    private Optional<Object> of(Class<?> type, int depth, Set<Class<?>> open) {
        if (PLAIN.containsKey(type)) {
            return Optional.of(PLAIN.get(type));
        }
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        if (type.isArray()) {
            return Optional.of(array(type.getComponentType(), of(type.getComponentType(), depth, open)));
        }
        if (made.containsKey(type)) {
            return made.get(type);
        }
        if (depth > DEEPEST || !open.add(type)) {
            return Optional.empty();
        }
        Optional<Object> found = found(type, depth, open);
        open.remove(type);
        if (found.isPresent() || depth == 0) {
            made.put(type, found);
        }
        return found;
    }

    private Optional<Object> found(Class<?> type, int depth, Set<Class<?>> open) {
        Stream<Executable> own = Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(maker -> makes(maker, type));
        Optional<Object> value =
                first(own, depth, open).or(() -> first(others.getOrDefault(type, List.of()).stream(), depth, open));
        if (value.isPresent()) {
            return value;
        }
        Optional<Object> kind = kinds.getOrDefault(type, List.of()).stream()
                .map(one -> of(one, depth + 1, open))
                .flatMap(Optional::stream)
                .findFirst();
        return kind.isPresent() || !type.isInterface() || type.isSealed() ? kind : Optional.of(doesNothing(type));
    }

    private Optional<Object> first(Stream<? extends Executable> makers, int depth, Set<Class<?>> open) {
        return makers.sorted(Comparator.<Executable>comparingInt(Executable::getParameterCount)
                        .thenComparing(Executable::toString))
                .map(maker -> called(maker, depth, open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean makes(Executable maker, Class<?> type) {
        return maker instanceof Constructor<?>
                ? !Modifier.isAbstract(type.getModifiers())
                : Modifier.isStatic(maker.getModifiers())
                        && type.isAssignableFrom(((Method) maker).getReturnType())
                        && !maker.getName().equals("fromData");
    }

    private static Object doesNothing(Class<?> type) {
        return Proxy.newProxyInstance(
                Samples.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == boolean.class ? (Object) true : null);
    }

    private Optional<Object> called(Executable maker, int depth, Set<Class<?>> open) {
        boolean isStatic = maker instanceof Constructor<?> || Modifier.isStatic(maker.getModifiers());
        Optional<Object> target = isStatic ? Optional.of("none") : of(maker.getDeclaringClass(), depth + 1, open);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Type[] types = maker.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Optional<Object> argument = of(types[i], depth + 1, open);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments[i] = argument.get();
        }
        try {
            Object value = maker instanceof Method method
                    ? method.invoke(target.get(), arguments)
                    : ((Constructor<?>) maker).newInstance(arguments);
            return Optional.ofNullable(value);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
