package dev.smarketing.core.lead;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one attribute from a class of the caller. */
record Accessor<C, T>(Attribute<T> attribute, Function<? super C, ?> reader) {

    Accessor {
        Objects.requireNonNull(reader, "accessor");
    }

    /** The value in its one representation, null for what is not known. */
    @Nullable
    T known(C object) {
        Object value = reader.apply(object);
        return value == null || (value instanceof String text && text.isBlank()) ? null : attribute.checked(value);
    }

    @SuppressWarnings("unchecked") // the kinds agree, and the value is checked against this kind
    <W> Optional<W> read(C object, Attribute<W> wanted) {
        requireSameKindAs(wanted);
        return Optional.ofNullable((W) known(object));
    }

    void requireSameKindAs(Attribute<?> wanted) {
        if (!wanted.isSameKindAs(attribute)) {
            throw new IllegalArgumentException("attribute '" + attribute.name() + "' is read here as "
                    + attribute.kind() + " and asked for as " + wanted.kind() + "; use one attribute for both");
        }
    }
}
