package dev.smarketing.reporting.attribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/** 2^(-age / half-life): exact after whole half-lives, else to 40 digits. */
final class Halving {

    /** Beyond it a weight has over a thousand decimals, and the half-life is a mistake. */
    static final int MOST_HALF_LIVES = 4096;

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final MathContext WORKING = new MathContext(55, RoundingMode.HALF_EVEN);
    /** ln 2 to 60 digits. */
    private static final BigDecimal LN_2 =
            new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680");

    private Halving() {}

    static BigDecimal weight(Duration age, Duration halfLife) {
        BigInteger[] halvings = nanos(age).divideAndRemainder(nanos(halfLife));
        if (halvings[0].compareTo(BigInteger.valueOf(MOST_HALF_LIVES)) > 0) {
            throw new IllegalArgumentException("half-life " + halfLife + " goes " + halvings[0] + " times into the "
                    + age + " between two touches, more than " + MOST_HALF_LIVES
                    + " times; give a longer half-life or a lookback window");
        }
        BigDecimal whole = BigDecimal.ONE.divide(new BigDecimal(BigInteger.ONE.shiftLeft(halvings[0].intValueExact())));
        if (halvings[1].signum() == 0) {
            return whole;
        }
        BigDecimal fraction = new BigDecimal(halvings[1]).divide(new BigDecimal(nanos(halfLife)), WORKING);
        return whole.multiply(exponential(fraction.multiply(LN_2, WORKING).negate()), DIGITS);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(duration.getNano()));
    }

    /** The series of e^x for -1 < x < 0, summed until a term no longer shows. */
    private static BigDecimal exponential(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        BigDecimal negligible = BigDecimal.ONE.movePointLeft(WORKING.getPrecision());
        for (int n = 1; term.abs().compareTo(negligible) > 0; n++) {
            term = term.multiply(x, WORKING).divide(BigDecimal.valueOf(n), WORKING);
            sum = sum.add(term, WORKING);
        }
        return sum;
    }
}
