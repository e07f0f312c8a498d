package dev.smarketing.core.lead;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads activities from a class of the caller:
 * {@code ActivityAccessors.of(visit -> ActivityId.of(visit.key()), Visit::type, Visit::at).with(URL, Visit::url)}. An
 * accessor of a property returns null, or a blank text, for what is not known.
 *
 * @param <A> the caller's class
 */
public final class ActivityAccessors<A> {

    private final Function<? super A, ActivityId> id;
    private final Function<? super A, ActivityType> type;
    private final Function<? super A, Instant> at;
    private final Accessors<A> properties;

    private ActivityAccessors(
            Function<? super A, ActivityId> id,
            Function<? super A, ActivityType> type,
            Function<? super A, Instant> at,
            Accessors<A> properties) {
        this.id = Objects.requireNonNull(id, "id");
        this.type = Objects.requireNonNull(type, "type");
        this.at = Objects.requireNonNull(at, "at");
        this.properties = properties;
    }

    /**
     * Accessors that read no properties.
     *
     * @param id reads the id; not asked where the caller says that no activity comes twice
     * @param type reads the kind
     * @param at reads when it happened
     * @param <A> the caller's class
     * @return the accessors
     */
    public static <A> ActivityAccessors<A> of(
            Function<? super A, ActivityId> id,
            Function<? super A, ActivityType> type,
            Function<? super A, Instant> at) {
        return new ActivityAccessors<>(id, type, at, new Accessors<>());
    }

    /**
     * These accessors and one more.
     *
     * @param property the property it reads
     * @param accessor reads its value, null for what is not known
     * @param <T> the type of the value
     * @return the accessors
     * @throws IllegalArgumentException if the property has an accessor already
     */
    public <T> ActivityAccessors<A> with(Attribute<T> property, Function<? super A, ? extends T> accessor) {
        Objects.requireNonNull(property, "property");
        return new ActivityAccessors<>(id, type, at, properties.with(property, accessor));
    }

    /**
     * These accessors and one more, which reads a text, such as a column of a file.
     *
     * @param property the property it reads
     * @param accessor reads the text of its value, as {@link Attribute#parse} takes it; null or blank for what is not
     *     known
     * @param <T> the type of the value
     * @return the accessors
     * @throws IllegalArgumentException if the property has an accessor already
     */
    public <T> ActivityAccessors<A> withText(Attribute<T> property, Function<? super A, String> accessor) {
        Objects.requireNonNull(property, "property");
        return new ActivityAccessors<>(id, type, at, properties.withText(property, accessor));
    }

    /**
     * The id of one object.
     *
     * @param activity the object
     * @return its id
     */
    public ActivityId id(A activity) {
        Objects.requireNonNull(activity, "activity");
        return id.apply(activity);
    }

    /**
     * The kind of one object.
     *
     * @param activity the object
     * @return its kind
     */
    public ActivityType type(A activity) {
        Objects.requireNonNull(activity, "activity");
        return type.apply(activity);
    }

    /**
     * When one object happened.
     *
     * @param activity the object
     * @return when
     */
    public Instant at(A activity) {
        Objects.requireNonNull(activity, "activity");
        return at.apply(activity);
    }

    /**
     * Reads the same properties from many objects.
     *
     * @param wanted what to read
     * @return the reader
     * @throws IllegalArgumentException if a property has no accessor, so that a forgotten one is not taken for a
     *     missing fact, or one of another kind
     */
    public ValueReader<A> reader(AttributeSet wanted) {
        return properties.reader(wanted);
    }

    /**
     * One object as an activity of the library, a copy with all properties that have accessors.
     *
     * @param activity the object
     * @return the activity
     */
    public Activity read(A activity) {
        Objects.requireNonNull(activity, "activity");
        Activity read = Activity.of(id(activity), type(activity), at(activity));
        for (Accessor<A, ?> accessor : properties.all()) {
            read = with(read, accessor, activity);
        }
        return read;
    }

    private static <A, T> Activity with(Activity read, Accessor<A, T> accessor, A activity) {
        T value = accessor.known(activity);
        return value == null ? read : read.with(accessor.attribute(), value);
    }
}
