package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ApportionmentProperties {

    /** 10 by 1 : 1 : 1 is 3 1/3 each: the one left over goes to the first of equal remainders. */
    @Example
    void equalRemaindersFavourTheEarlierPart() {
        assertThat(Apportionment.split(BigInteger.TEN, numbers(List.of(1, 1, 1))))
                .isEqualTo(numbers(List.of(4, 3, 3)));
        // 7 by 1 : 5 : 4 is 0.7, 3.5 and 2.8: two left over, to 0.8 and 0.7; to the first ones: 0.7 and 3.5
        assertThat(Apportionment.split(BigInteger.valueOf(7), numbers(List.of(1, 5, 4))))
                .isEqualTo(numbers(List.of(1, 3, 3)));
        assertThat(Apportionment.splitToFirst(BigInteger.valueOf(7), numbers(List.of(1, 5, 4))))
                .isEqualTo(numbers(List.of(1, 4, 2)));
        assertThat(Apportionment.splitToFirst(BigInteger.valueOf(3), numbers(List.of(0, 1, 1))))
                .isEqualTo(numbers(List.of(0, 2, 1)));
    }

    @Property
    void partsAddUpAndLieWithinOneOfTheirShare(
            @ForAll @IntRange(max = 1_000_000) int total,
            @ForAll @IntRange(min = 1, max = 50) int first,
            @ForAll @Size(max = 6) List<@IntRange(max = 50) Integer> others,
            @ForAll boolean toFirst) {
        List<BigInteger> weights =
                numbers(Stream.concat(Stream.of(first), others.stream()).toList());
        BigInteger whole = BigInteger.valueOf(total);
        BigInteger sum = sum(weights);
        List<BigInteger> parts =
                toFirst ? Apportionment.splitToFirst(whole, weights) : Apportionment.split(whole, weights);
        assertThat(sum(parts)).isEqualTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            // |part - total * weight / sum| < 1, without dividing
            BigInteger off = parts.get(i).multiply(sum).subtract(whole.multiply(weights.get(i)));
            // a part without a remainder gets one more only where the first parts get what is left
            assertThat(off.abs()).isLessThan(toFirst ? sum.add(BigInteger.ONE) : sum);
        }
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<BigInteger> numbers(List<Integer> numbers) {
        return numbers.stream().map(BigInteger::valueOf).toList();
    }
}
