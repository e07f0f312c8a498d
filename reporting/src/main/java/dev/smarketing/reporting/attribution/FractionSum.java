package dev.smarketing.reporting.attribution;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** A running sum of fractions, kept apart by denominator so that adding one costs no greatest common divisor. */
final class FractionSum {

    private final Map<BigInteger, BigInteger> numerators = new HashMap<>();

    void add(BigInteger numerator, BigInteger denominator) {
        numerators.merge(denominator, numerator, BigInteger::add);
    }

    void add(FractionSum other) {
        other.numerators.forEach((denominator, numerator) -> add(numerator, denominator));
    }

    BigFraction total() {
        BigFraction sum = BigFraction.ZERO;
        for (Map.Entry<BigInteger, BigInteger> part : new TreeMap<>(numerators).entrySet()) {
            sum = sum.add(BigFraction.of(part.getValue(), part.getKey()));
        }
        return sum;
    }
}
