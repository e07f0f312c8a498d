package dev.smarketing.core.check;

import java.math.BigInteger;

/** Sums and products of whole numbers; what a long or an int does not hold is refused with its name and its value. */
public final class Counts {

    private Counts() {}

    /**
     * The sum of two numbers.
     *
     * @param one the one
     * @param other the other
     * @param name what the sum is, for the message
     * @return the sum
     * @throws ArithmeticException if a long does not hold it
     */
    public static long sum(long one, long other, String name) {
        long sum = one + other;
        if (((one ^ sum) & (other ^ sum)) < 0) {
            throw beyond(name, BigInteger.valueOf(one).add(BigInteger.valueOf(other)), Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return sum;
    }

    /**
     * The product of two numbers.
     *
     * @param one the one
     * @param other the other
     * @param name what the product is, for the message
     * @return the product
     * @throws ArithmeticException if a long does not hold it
     */
    public static long product(long one, long other, String name) {
        long product = one * other;
        if (Math.multiplyHigh(one, other) != product >> 63) {
            throw beyond(
                    name, BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)), Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return product;
    }

    /**
     * A number as an int.
     *
     * @param number the number
     * @param name what it is, for the message
     * @return the same number
     * @throws ArithmeticException if an int does not hold it
     */
    public static int small(long number, String name) {
        if ((int) number != number) {
            throw beyond(name, BigInteger.valueOf(number), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return (int) number;
    }

    private static ArithmeticException beyond(String name, BigInteger number, long least, long most) {
        return new ArithmeticException(name + " is " + number
                + (number.signum() < 0
                        ? ", below the least allowed value " + least
                        : ", above the greatest allowed value " + most)
                + "; give smaller numbers");
    }
}
