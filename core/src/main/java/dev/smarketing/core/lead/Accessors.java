package dev.smarketing.core.lead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The accessors of one class of the caller by the names of the attributes they read. */
final class Accessors<C> {

    private final Map<String, Accessor<C, ?>> byName;

    Accessors() {
        this(Map.of());
    }

    private Accessors(Map<String, Accessor<C, ?>> byName) {
        this.byName = byName;
    }

    <T> Accessors<C> with(Attribute<T> attribute, Function<? super C, ? extends T> accessor) {
        return with(new Accessor<>(attribute, accessor));
    }

    /** A blank text stays one, which stands for what is not known. */
    <T> Accessors<C> withText(Attribute<T> attribute, Function<? super C, String> accessor) {
        Objects.requireNonNull(accessor, "accessor");
        return with(new Accessor<>(attribute, object -> {
            String text = accessor.apply(object);
            return text == null || text.isBlank() ? text : attribute.parse(text);
        }));
    }

    private Accessors<C> with(Accessor<C, ?> accessor) {
        Attribute<?> attribute = accessor.attribute();
        Map<String, Accessor<C, ?>> copy = new HashMap<>(byName);
        if (copy.put(attribute.name(), accessor) != null) {
            throw new IllegalArgumentException("attribute '" + attribute.name() + "' has two accessors; give one");
        }
        return new Accessors<>(copy);
    }

    private Accessor<C, ?> of(Attribute<?> attribute) {
        Accessor<C, ?> accessor = byName.get(attribute.name());
        if (accessor == null) {
            throw new IllegalArgumentException(
                    "attribute '" + attribute.name() + "' has no accessor; add one with(...)");
        }
        return accessor;
    }

    <T> Optional<T> read(C object, Attribute<T> attribute) {
        return of(attribute).read(object, attribute);
    }

    ValueReader<C> reader(AttributeSet wanted) {
        Objects.requireNonNull(wanted, "wanted");
        List<Accessor<C, ?>> own = new ArrayList<>();
        for (Attribute<?> attribute : wanted.attributes()) {
            Accessor<C, ?> accessor = of(attribute);
            accessor.requireSameKindAs(attribute);
            own.add(accessor);
        }
        return new ValueReader<>(own);
    }

    Iterable<Accessor<C, ?>> all() {
        return byName.values();
    }
}
