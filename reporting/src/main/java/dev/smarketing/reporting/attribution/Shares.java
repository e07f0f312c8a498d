package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Apportionment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Weights turned into shares of one; see the package for when they are exact. */
final class Shares {

    /** The largest sum of whole weights, in lowest terms, for which shares stay exact. */
    static final long MOST_PARTS = 1L << 20;

    /** The parts of a share that is not kept exact. */
    static final BigInteger DECIMAL_PARTS = BigInteger.TEN.pow(36);

    private final BigInteger parts;
    private final List<BigInteger> numbers;

    private Shares(BigInteger parts, List<BigInteger> numbers) {
        this.parts = parts;
        this.numbers = numbers;
    }

    static Shares of(List<BigDecimal> weights) {
        int scale = 0;
        for (BigDecimal weight : weights) {
            scale = Math.max(scale, weight.scale());
        }
        BigInteger divisor = BigInteger.ZERO;
        List<BigInteger> whole = new ArrayList<>(weights.size());
        for (BigDecimal weight : weights) {
            BigInteger number = weight.setScale(scale).unscaledValue();
            whole.add(number);
            divisor = divisor.gcd(number);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < whole.size(); i++) {
            whole.set(i, whole.get(i).divide(divisor));
            sum = sum.add(whole.get(i));
        }
        return sum.compareTo(BigInteger.valueOf(MOST_PARTS)) <= 0
                ? new Shares(sum, whole)
                : new Shares(DECIMAL_PARTS, Apportionment.split(DECIMAL_PARTS, whole));
    }

    /** Into how many parts the conversion is cut. */
    BigInteger parts() {
        return parts;
    }

    /** How many parts the touch at a place gets. */
    BigInteger number(int place) {
        return numbers.get(place);
    }

    BigFraction share(int place) {
        return BigFraction.of(numbers.get(place), parts);
    }
}
