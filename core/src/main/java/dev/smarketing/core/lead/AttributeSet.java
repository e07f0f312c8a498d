package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The attributes an application knows, by name: what the names in stored data are read against. */
public final class AttributeSet {

    private final Map<String, Attribute<?>> byName;

    private AttributeSet(Map<String, Attribute<?>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * Some attributes.
     *
     * @param attributes the attributes, no name twice
     * @return the set
     */
    public static AttributeSet of(Attribute<?>... attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return of(Arrays.asList(attributes));
    }

    /**
     * Some attributes.
     *
     * @param attributes the attributes, no name twice
     * @return the set
     */
    public static AttributeSet of(Collection<? extends Attribute<?>> attributes) {
        Map<String, Attribute<?>> byName = new LinkedHashMap<>();
        for (Attribute<?> attribute : Require.elements(attributes, "attributes")) {
            if (byName.put(attribute.name(), attribute) != null) {
                throw new IllegalArgumentException(
                        "attribute '" + attribute.name() + "' is given twice; give each name once");
            }
        }
        return new AttributeSet(byName);
    }

    /**
     * The attribute of a name.
     *
     * @param name the name
     * @return the attribute, empty if the name is not known
     */
    public Optional<Attribute<?>> named(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The attributes.
     *
     * @return all attributes in the order given
     */
    public List<Attribute<?>> attributes() {
        return List.copyOf(byName.values());
    }

    Attribute<?> required(DataObject data, String key, String name) {
        return named(name)
                .orElseThrow(
                        () -> data.error(key, "attribute '" + name + "' is not known; known are " + byName.keySet()));
    }

    /**
     * The names.
     *
     * @return for example {@code [country, employees]}
     */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
