package dev.smarketing.core.lead;

import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

/**
 * Reads the same attributes from many objects of the caller without making an object for any value: for whoever fills
 * columns or rows. Made by {@link LeadAccessors#reader} and {@link ActivityAccessors#reader}.
 *
 * @param <C> the caller's class
 */
public final class ValueReader<C> {

    private final Accessor<C, ?>[] accessors;

    @SuppressWarnings("unchecked") // an array of a generic type
    ValueReader(List<Accessor<C, ?>> accessors) {
        this.accessors = accessors.toArray(Accessor[]::new);
    }

    /**
     * Hands over what is known of an object.
     *
     * @param object the object
     * @param taker takes each known value, checked against its attribute, with the place of the attribute among those
     *     that the reader was made for; in their order
     */
    public void read(C object, ObjIntConsumer<Object> taker) {
        Objects.requireNonNull(taker, "taker");
        for (int place = 0; place < accessors.length; place++) {
            Object value = accessors[place].known(object);
            if (value != null) {
                taker.accept(value, place);
            }
        }
    }
}
