package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something that may be known of a lead or an activity, with the type of its values. Each kind starts the
 * conditions that make sense for it, so the compiler refuses to compare a number with a text.
 *
 * @param <T> the type of its values
 */
public abstract sealed class Attribute<T> permits TextAttribute, TextSetAttribute, FlagAttribute, OrderedAttribute {

    static final String MASK = "***";

    private final String name;
    private final boolean personal;

    Attribute(String name, boolean personal) {
        this.name = Require.text(name, "attribute name");
        this.personal = personal;
    }

    /**
     * An attribute whose values are texts.
     *
     * @param name its name, not blank
     * @return the attribute
     */
    public static TextAttribute text(String name) {
        return new TextAttribute(name, false);
    }

    /**
     * An attribute whose values are sets of texts, such as interests.
     *
     * @param name its name, not blank
     * @return the attribute
     */
    public static TextSetAttribute textSet(String name) {
        return new TextSetAttribute(name, false);
    }

    /**
     * An attribute whose values are decimal numbers, compared by value: 1 equals 1.0.
     *
     * @param name its name, not blank
     * @return the attribute
     */
    public static NumberAttribute number(String name) {
        return new NumberAttribute(name, false);
    }

    /**
     * An attribute whose values are whole numbers.
     *
     * @param name its name, not blank
     * @return the attribute
     */
    public static WholeNumberAttribute wholeNumber(String name) {
        return new WholeNumberAttribute(name, false);
    }

    /**
     * An attribute that is true or false.
     *
     * @param name its name, not blank
     * @return the attribute
     */
    public static FlagAttribute flag(String name) {
        return new FlagAttribute(name, false);
    }

    /**
     * An attribute whose values are dates.
     *
     * @param name its name, not blank
     * @return the attribute
     */
    public static DateAttribute date(String name) {
        return new DateAttribute(name, false);
    }

    /**
     * An attribute whose values are the constants of an enumeration, the lowest first.
     *
     * @param name its name, not blank
     * @param levels the enumeration
     * @param <E> the enumeration
     * @return the attribute
     */
    public static <E extends Enum<E>> ScaleAttribute<E> scale(String name, Class<E> levels) {
        Objects.requireNonNull(levels, "levels");
        List<E> constants = Arrays.asList(Objects.requireNonNull(levels.getEnumConstants(), "levels"));
        return new ScaleAttribute<>(name, false, constants, Enum::name);
    }

    /**
     * An attribute whose values are named levels, the lowest first.
     *
     * @param name its name, not blank
     * @param levels the levels, at least one, none twice
     * @return the attribute
     */
    public static ScaleAttribute<String> scale(String name, List<String> levels) {
        return new ScaleAttribute<>(name, false, levels, level -> level);
    }

    /**
     * The name.
     *
     * @return the name under which data knows it
     */
    public final String name() {
        return name;
    }

    /**
     * Whether the values say something about a person and are masked in messages and explanations.
     *
     * @return true if so
     */
    public final boolean isPersonal() {
        return personal;
    }

    /**
     * This attribute with its values masked in messages and explanations.
     *
     * @return the attribute, marked personal
     */
    public abstract Attribute<T> personal();

    /**
     * A value is known. Never unknown itself.
     *
     * @return the condition
     */
    public final Condition isPresent() {
        return new ValueConditions.Presence<>(this, true);
    }

    /**
     * No value is known. Never unknown itself.
     *
     * @return the condition
     */
    public final Condition isAbsent() {
        return new ValueConditions.Presence<>(this, false);
    }

    /**
     * A value in its one representation, so that values that mean the same are equal: a number without trailing
     * zeros.
     *
     * @param value the value
     * @return the value as facts hold it
     * @throws IllegalArgumentException if it is no value of this attribute
     */
    public final T canonical(T value) {
        return checked(Objects.requireNonNull(value, () -> "value of attribute '" + name + "'"));
    }

    /**
     * The value that a text stands for, as files and forms give it: a number with a decimal point and nothing between
     * its digits, a date like 2026-03-06, {@code true} or {@code false}, the name of a level. White space around these
     * is no part of them; a text is its own value, as it stands. Numbers and dates of one country, and words for yes
     * and no, are the caller's to turn into these.
     *
     * @param text the text
     * @return the value as facts hold it
     * @throws IllegalArgumentException if it stands for no value, or for a set of texts, which one text cannot say; the
     *     message does not tell the text of a personal attribute
     */
    public final T parse(String text) {
        return parsed(Objects.requireNonNull(text, () -> "text of attribute '" + name + "'"));
    }

    /**
     * Refuses an attribute under the same name whose values are of another kind.
     *
     * @param asked the attribute by which somebody asks for values of this one
     * @throws IllegalArgumentException if the kinds differ
     */
    public final void requireSameKindAs(Attribute<?> asked) {
        Objects.requireNonNull(asked, "asked");
        if (!asked.isSameKindAs(this)) {
            throw new IllegalArgumentException("attribute '" + name + "' is known here as " + kind()
                    + " and asked for as " + asked.kind() + "; use one attribute for both");
        }
    }

    /** What a value is, for messages: "a text". */
    abstract String kind();

    /** The value in its one representation, or a typed refusal. */
    abstract T checked(Object value);

    abstract T read(DataObject data, String key);

    abstract T parsed(String text);

    /** The value of an entry. The refusal of a personal one does not tell what stands there. */
    final T readValue(DataObject data, String key) {
        if (!personal) {
            return read(data, key);
        }
        try {
            return read(data, key);
        } catch (IllegalArgumentException e) {
            // without the cause, which tells the value
            throw data.error(key, "is no value of personal attribute '" + name + "'; give " + kind());
        }
    }

    abstract Object plain(T value);

    abstract String written(T value, Language language);

    /** Reads the condition whose only operator is the given key. */
    abstract Condition readCondition(DataObject data, String operator);

    abstract List<String> operators();

    final String shown(T value, Language language) {
        return personal ? MASK : written(value, language);
    }

    final IllegalArgumentException wrongType(Object value) {
        return new IllegalArgumentException("attribute '" + name + "' takes " + kind() + ", not "
                + (personal ? MASK : "'" + value + "'") + " ("
                + value.getClass().getSimpleName()
                + "); convert the value first");
    }

    final IllegalArgumentException notParsed(String text, String advice) {
        return new IllegalArgumentException("attribute '" + name + "' is " + (personal ? MASK : "'" + text + "'")
                + ", not " + kind() + "; " + advice);
    }

    final DataFormatException wrongOperator(DataObject data, String operator) {
        return data.error(operator, "does not fit attribute '" + name + "', " + kind() + "; use one of " + operators());
    }

    /** Whether values of the other attribute can be read as values of this one. */
    boolean isSameKindAs(Attribute<?> other) {
        return getClass() == other.getClass();
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Attribute<?> attribute
                        && name.equals(attribute.name)
                        && personal == attribute.personal
                        && isSameKindAs(attribute));
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    /**
     * The name.
     *
     * @return the name
     */
    @Override
    public final String toString() {
        return name;
    }
}
