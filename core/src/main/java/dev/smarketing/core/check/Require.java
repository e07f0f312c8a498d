package dev.smarketing.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Argument checks with one voice: name, value, limit, advice. */
public final class Require {

    /** Digits on either side of the point; a number with more is an exponent gone wrong, or an attack. */
    private static final int MOST_DIGITS = 1_000;

    private static final MathContext SHOWN = new MathContext(5);

    private Require() {}

    /**
     * Refuses a decimal number that a few characters write and no memory holds written out, such as 1E+2147483647.
     *
     * @param value the number
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal writable(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (isWritable(value)) {
            return value;
        }
        throw new IllegalArgumentException(notWritable(value, name));
    }

    static BigDecimal shown(BigDecimal value) {
        return value.round(SHOWN);
    }

    static String notWritable(BigDecimal value, String name) {
        return name + " " + shown(value) + " has more than " + MOST_DIGITS
                + " digits before or after its point; give a smaller or a rounded one";
    }

    /**
     * Whether a decimal number has no more than 1000 digits before its point and none more after it.
     *
     * @param value the number
     * @return true if so
     */
    public static boolean isWritable(BigDecimal value) {
        return value.scale() <= MOST_DIGITS && (long) value.precision() - value.scale() <= MOST_DIGITS;
    }

    /**
     * An unchangeable copy of a collection without a null in it.
     *
     * @param values the collection, whose order is kept
     * @param name what it is, for the message
     * @param <T> what is in it
     * @return the copy
     * @throws NullPointerException if it is null, by its name, or holds a null, by its name and the place of the first
     */
    public static <T> List<T> elements(Collection<? extends T> values, String name) {
        Objects.requireNonNull(values, name);
        try {
            return List.copyOf(values);
        } catch (NullPointerException e) {
            throw named(values, name, e);
        }
    }

    /**
     * An unchangeable list of what was given one after the other, without a null in it.
     *
     * @param values the array
     * @param name what it is, for the message
     * @param <T> what is in it
     * @return the list
     * @throws NullPointerException if it is null, by its name, or holds a null, by its name and the place of the first
     */
    public static <T> List<T> elements(T[] values, String name) {
        return elements(Arrays.asList(Objects.requireNonNull(values, name)), name);
    }

    /**
     * Refuses a map with a null in it.
     *
     * @param values the map
     * @param name what it is, for the message
     * @param <K> its keys
     * @param <V> its values
     * @return the map itself
     * @throws NullPointerException if it is null, by its name, or holds a null, by its name and the key
     */
    public static <K, V> Map<K, V> entries(Map<K, V> values, String name) {
        Objects.requireNonNull(values, name);
        values.forEach((key, value) -> {
            Objects.requireNonNull(key, () -> "key of " + name);
            Objects.requireNonNull(value, () -> name + "[" + key + "]");
        });
        return values;
    }

    private static NullPointerException named(Iterable<?> values, String name, NullPointerException cause) {
        int place = 0;
        for (Object value : values) {
            if (value == null) {
                return new NullPointerException(name + "[" + place + "]");
            }
            place++;
        }
        return cause;
    }

    /**
     * Refuses a text that is empty or only white space.
     *
     * @param value the text
     * @param name what it is, for the message
     * @return the text, unchanged
     */
    public static String text(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; give it at least one visible character");
        }
        return value;
    }

    /**
     * Refuses a whole number below a limit.
     *
     * @param value the number
     * @param least the smallest allowed value
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static int atLeast(int value, int least, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ", below the least allowed value " + least
                    + "; give " + least + " or more");
        }
        return value;
    }

    /**
     * Refuses a whole number below a limit.
     *
     * @param value the number
     * @param least the smallest allowed value
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static long atLeast(long value, long least, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ", below the least allowed value " + least
                    + "; give " + least + " or more");
        }
        return value;
    }

    /**
     * Refuses a whole number above a limit.
     *
     * @param value the number
     * @param most the greatest allowed value
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static int atMost(int value, int most, String name) {
        if (value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", above the greatest allowed value " + most
                    + "; give " + most + " or less");
        }
        return value;
    }

    /**
     * Refuses a whole number outside two limits, both of which are allowed.
     *
     * @param value the number
     * @param least the smallest allowed value
     * @param most the greatest allowed value
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static int between(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", outside " + least + " to " + most + "; give a number within");
        }
        return value;
    }

    /**
     * Refuses a negative number.
     *
     * @param value the number
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal notNegative(BigDecimal value, String name) {
        writable(value, name);
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    name + " is " + value.toPlainString() + ", below the least allowed value 0; give 0 or more");
        }
        return value;
    }

    /**
     * Refuses a number that is 0 or below.
     *
     * @param value the number
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal positive(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(
                    name + " is " + value.toPlainString() + ", not above 0; give more than 0");
        }
        return value;
    }

    /**
     * Refuses a number that is no share of a whole: below 0 or above 1.
     *
     * @param value the number, 1 meaning 100 %
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal share(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw noShare(value.toPlainString(), "outside 0 to 1", name);
        }
        return value;
    }

    /**
     * Refuses a number that is no share of a whole above 0: 0 or below, or above 1.
     *
     * @param value the number, 1 meaning 100 %
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal positiveShare(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw noShare(value.toPlainString(), "not above 0 and at most 1", name);
        }
        return value;
    }

    /**
     * Refuses a number that is nothing, everything or no share at all: 0 or below, 1 or above.
     *
     * @param value the number, 1 meaning 100 %
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal properShare(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw noShare(value.toPlainString(), "not between 0 and 1", name);
        }
        return value;
    }

    /**
     * Refuses an estimate that is nothing, everything or no share at all: 0 or below, 1 or above, not a number.
     *
     * @param value the number, 1 meaning 100 %
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static double properShare(double value, String name) {
        if (!(value > 0 && value < 1)) {
            throw noShare(String.valueOf(value), "not between 0 and 1", name);
        }
        return value;
    }

    private static IllegalArgumentException noShare(String value, String limit, String name) {
        return new IllegalArgumentException(
                name + " is " + value + ", " + limit + "; give a share such as 0.9 for 90 %");
    }

    /**
     * Refuses values of which one is not above the one before it.
     *
     * @param values the values
     * @param name what one of them is, for the message
     * @param <T> what they are
     * @return the values, unchanged
     */
    public static <T extends Comparable<? super T>> List<T> rising(List<T> values, String name) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) <= 0) {
                throw new IllegalArgumentException(name + " " + values.get(i) + " is not above " + values.get(i - 1)
                        + " before it; give each above the one before");
            }
        }
        return values;
    }

    /**
     * Refuses a negative duration.
     *
     * @param value the duration
     * @param name what it is, for the message
     * @return the duration, unchanged
     */
    public static Duration notNegative(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative()) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", below 0; give a duration such as PT1H30M, or PT0S");
        }
        return value;
    }

    /**
     * Refuses a duration that is 0 or negative.
     *
     * @param value the duration
     * @param name what it is, for the message
     * @return the duration, unchanged
     */
    public static Duration positive(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", not above 0; give a duration such as PT1H30M");
        }
        return value;
    }
}
