package dev.smarketing.core.lead;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the facts of a lead from a class of the caller, without copying it:
 * {@code LeadAccessors.of(Customer::leadId).with(SENIORITY, Customer::seniority).read(customer)}. An accessor
 * returns null, or a blank text, for what is not known. The values have no dates: they count at every instant.
 *
 * @param <C> the caller's class
 */
public final class LeadAccessors<C> {

    private final Function<? super C, LeadId> id;
    private final Map<String, Accessor<C, ?>> byName;

    private LeadAccessors(Function<? super C, LeadId> id, Map<String, Accessor<C, ?>> byName) {
        this.id = Objects.requireNonNull(id, "id");
        this.byName = byName;
    }

    /**
     * Accessors that read the id only.
     *
     * @param id reads the id
     * @param <C> the caller's class
     * @return the accessors
     */
    public static <C> LeadAccessors<C> of(Function<? super C, LeadId> id) {
        return new LeadAccessors<>(id, Map.of());
    }

    /**
     * These accessors and one more.
     *
     * @param attribute the attribute it reads
     * @param accessor reads its value, null for what is not known
     * @param <T> the type of the value
     * @return the accessors
     * @throws IllegalArgumentException if the attribute has an accessor already
     */
    public <T> LeadAccessors<C> with(Attribute<T> attribute, Function<? super C, ? extends T> accessor) {
        Map<String, Accessor<C, ?>> copy = new HashMap<>(byName);
        if (copy.put(attribute.name(), new Accessor<>(attribute, Objects.requireNonNull(accessor, "accessor")))
                != null) {
            throw new IllegalArgumentException("attribute '" + attribute.name() + "' has two accessors; give one");
        }
        return new LeadAccessors<>(id, copy);
    }

    /**
     * A view of one object; every question reads it anew.
     *
     * @param lead the object
     * @return its facts; asking for an attribute without accessor is an {@link IllegalArgumentException}, so that
     *     a forgotten accessor is not taken for a missing fact
     */
    public LeadFacts read(C lead) {
        Objects.requireNonNull(lead, "lead");
        return new View(lead);
    }

    private record Accessor<C, T>(Attribute<T> attribute, Function<? super C, ? extends T> reader) {

        @SuppressWarnings("unchecked") // the kinds agree, and the value is checked against this kind
        <W> Optional<W> read(C lead, Attribute<W> wanted) {
            if (!wanted.isSameKindAs(attribute)) {
                throw new IllegalArgumentException("attribute '" + attribute.name() + "' is read here as "
                        + attribute.kind() + " and asked for as " + wanted.kind() + "; use one attribute for both");
            }
            Object value = reader.apply(lead);
            if (value == null || (value instanceof String text && text.isBlank())) {
                return Optional.empty();
            }
            return Optional.of((W) attribute.checked(value));
        }
    }

    private final class View implements LeadFacts {

        private final C lead;

        private View(C lead) {
            this.lead = lead;
        }

        @Override
        public LeadId id() {
            return id.apply(lead);
        }

        @Override
        public <T> Optional<T> valueAt(Attribute<T> attribute, Instant at) {
            Accessor<C, ?> accessor = byName.get(attribute.name());
            if (accessor == null) {
                throw new IllegalArgumentException(
                        "attribute '" + attribute.name() + "' has no accessor; add one with(...)");
            }
            return accessor.read(lead, attribute);
        }
    }
}
