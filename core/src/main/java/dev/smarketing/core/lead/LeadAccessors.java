package dev.smarketing.core.lead;

import java.time.Instant;
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
    private final Accessors<C> values;

    private LeadAccessors(Function<? super C, LeadId> id, Accessors<C> values) {
        this.id = Objects.requireNonNull(id, "id");
        this.values = values;
    }

    /**
     * Accessors that read the id only.
     *
     * @param id reads the id
     * @param <C> the caller's class
     * @return the accessors
     */
    public static <C> LeadAccessors<C> of(Function<? super C, LeadId> id) {
        return new LeadAccessors<>(id, new Accessors<>());
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
        Objects.requireNonNull(attribute, "attribute");
        return new LeadAccessors<>(id, values.with(attribute, accessor));
    }

    /**
     * These accessors and one more, which reads a text, such as a column of a file.
     *
     * @param attribute the attribute it reads
     * @param accessor reads the text of its value, as {@link Attribute#parse} takes it; null or blank for what is not
     *     known
     * @param <T> the type of the value
     * @return the accessors
     * @throws IllegalArgumentException if the attribute has an accessor already
     */
    public <T> LeadAccessors<C> withText(Attribute<T> attribute, Function<? super C, String> accessor) {
        Objects.requireNonNull(attribute, "attribute");
        return new LeadAccessors<>(id, values.withText(attribute, accessor));
    }

    /**
     * The id of one object.
     *
     * @param lead the object
     * @return its id
     */
    public LeadId id(C lead) {
        Objects.requireNonNull(lead, "lead");
        return id.apply(lead);
    }

    /**
     * Reads the same attributes from many objects.
     *
     * @param attributes what to read
     * @return the reader
     * @throws IllegalArgumentException if an attribute has no accessor, so that a forgotten one is not taken for a
     *     missing fact, or one of another kind
     */
    public ValueReader<C> reader(AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return values.reader(attributes);
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
            return values.read(lead, attribute);
        }
    }
}
