package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.function.LongSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessage(message);
    }

    @Test
    void theLastNumberThatFitsIsToldAndTheNextIsNamed() {
        assertThat(Counts.sum(Long.MAX_VALUE - 1, 1, "n")).isEqualTo(Long.MAX_VALUE);
        assertThat(Counts.sum(Long.MIN_VALUE + 1, -1, "n")).isEqualTo(Long.MIN_VALUE);
        refused(
                () -> Counts.sum(Long.MAX_VALUE, 1, "number of leads"),
                "number of leads is 9223372036854775808, above the greatest allowed value 9223372036854775807;"
                        + " give smaller numbers");
        refused(
                () -> Counts.sum(Long.MIN_VALUE, -1, "balance"),
                "balance is -9223372036854775809, below the least allowed value -9223372036854775808;"
                        + " give smaller numbers");
        assertThat(Counts.product(Long.MIN_VALUE, 1, "n")).isEqualTo(Long.MIN_VALUE);
        refused(
                () -> Counts.product(Long.MIN_VALUE, -1, "n"),
                "n is 9223372036854775808, above the greatest allowed value 9223372036854775807; give smaller numbers");
        assertThat(Counts.small(Integer.MIN_VALUE, "n")).isEqualTo(Integer.MIN_VALUE);
        assertThat(Counts.small(Integer.MAX_VALUE, "n")).isEqualTo(Integer.MAX_VALUE);
        refused(
                () -> Counts.small(Integer.MAX_VALUE + 1L, "number of activities"),
                "number of activities is 2147483648, above the greatest allowed value 2147483647;"
                        + " give smaller numbers");
        refused(
                () -> Counts.small(Integer.MIN_VALUE - 1L, "n"),
                "n is -2147483649, below the least allowed value -2147483648; give smaller numbers");
    }

    @Property
    void theyAreThoseOfNumbersWithoutAnEnd(@ForAll long one, @ForAll long other, @ForAll boolean small) {
        long second = small ? other % 1_000 : other;
        BigInteger sum = BigInteger.valueOf(one).add(BigInteger.valueOf(second));
        BigInteger product = BigInteger.valueOf(one).multiply(BigInteger.valueOf(second));
        same(() -> Counts.sum(one, second, "n"), sum);
        same(() -> Counts.product(one, second, "n"), product);
    }

    private static void same(LongSupplier told, BigInteger exact) {
        if (exact.bitLength() <= 63) {
            assertThat(told.getAsLong()).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(told::getAsLong)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageStartingWith("n is " + exact + ", ");
        }
    }
}
