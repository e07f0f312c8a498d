package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What a model's idle decay leaves of a score, without making objects but for scores beyond ten million points and
 * those that lie within 2^-30 hundredths of a tie.
 */
final class IdleLoss {

    /** Hundredths below which products stay within longs. */
    private static final long SMALL = 1L << 30;

    private static final MathContext DOWN = new MathContext(60, RoundingMode.FLOOR);
    private static final BigDecimal SCALE = new BigDecimal(BigInteger.ONE.shiftLeft(63));

    private final IdleDecay decay;
    private final int interval;
    private final long loss;

    /** What is left after each number of intervals, as a fraction; only those of which both parts are small. */
    private final long[] numerators;

    private final long[] denominators;

    /** The same in units of 2^-63, at most two units below what it is, until nothing is left of a small score. */
    private final long[] shares;

    IdleLoss(IdleDecay decay) {
        this.decay = decay;
        this.interval = decay.intervalDays();
        this.loss = decay.loss().map(Points::hundredths).orElse(0L);
        if (decay.share().isEmpty()) {
            this.numerators = new long[0];
            this.denominators = new long[0];
            this.shares = new long[0];
            return;
        }
        BigDecimal kept = BigDecimal.ONE.subtract(decay.share().get());
        this.shares = shares(kept);
        BigInteger thousand = BigInteger.valueOf(1_000);
        BigInteger thousandths = kept.movePointRight(3).toBigIntegerExact();
        BigInteger common = thousandths.gcd(thousand);
        long numerator = thousandths.divide(common).longValueExact();
        long denominator = thousand.divide(common).longValueExact();
        int exact = 1;
        for (long power = denominator; power < SMALL && exact < shares.length; power *= denominator) {
            exact++;
        }
        this.numerators = powers(numerator, exact);
        this.denominators = powers(denominator, exact);
    }

    private static long[] powers(long base, int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * base;
        }
        return powers;
    }

    private static long[] shares(BigDecimal kept) {
        long[] shares = new long[16];
        int size = 0;
        BigDecimal left = BigDecimal.ONE;
        long share = Long.MAX_VALUE;
        // less than 2^-32 of less than 2^30 rounds to nothing
        while (share >= 1L << 31) {
            shares = size < shares.length ? shares : Arrays.copyOf(shares, 2 * size);
            shares[size++] = share;
            left = left.multiply(kept, DOWN);
            share = left.multiply(SCALE).toBigInteger().longValueExact();
        }
        return Arrays.copyOf(shares, size);
    }

    /** What is left of so many hundredths after so many idle days, exactly as the model has it. */
    long left(long hundredths, int idleDays) {
        int intervals = idleDays / interval;
        if (intervals == 0) {
            return hundredths;
        }
        if (loss != 0) {
            return Math.subtractExact(hundredths, Math.multiplyExact(loss, (long) intervals));
        }
        long amount = Math.abs(hundredths);
        if (amount < 0 || amount >= SMALL) { // the least of all longs has no amount
            return decay.apply(Points.ofHundredths(hundredths), idleDays).hundredths();
        }
        long left;
        if (intervals < numerators.length) {
            long half = denominators[intervals];
            left = (2 * amount * numerators[intervals] + half) / (2 * half);
        } else if (intervals >= shares.length) {
            left = 0;
        } else {
            // both ends of where it lies are rounded; next to a tie they differ
            left = rounded(amount * shares[intervals], Math.multiplyHigh(amount, shares[intervals]));
            long most = amount * shares[intervals] + 2 * amount;
            long carry = Long.compareUnsigned(most, 2 * amount) < 0 ? 1 : 0;
            if (left != rounded(most, Math.multiplyHigh(amount, shares[intervals]) + carry)) {
                return decay.apply(Points.ofHundredths(hundredths), idleDays).hundredths();
            }
        }
        return hundredths < 0 ? -left : left;
    }

    /** A number of 128 bits in units of 2^-63, rounded half up. */
    private static long rounded(long low, long high) {
        long sum = low + (1L << 62);
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return ((high + carry) << 1) | (sum >>> 63);
    }
}
