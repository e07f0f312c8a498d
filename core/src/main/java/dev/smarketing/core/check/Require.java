package dev.smarketing.core.check;

import java.math.BigDecimal;
import java.util.Objects;

/** Argument checks with one voice: name, value, limit, advice. */
public final class Require {

    private Require() {}

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
     * Refuses a negative number.
     *
     * @param value the number
     * @param name what it is, for the message
     * @return the number, unchanged
     */
    public static BigDecimal notNegative(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    name + " is " + value.toPlainString() + ", below the least allowed value 0; give 0 or more");
        }
        return value;
    }
}
