package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * How far the spread of cases over bins has moved: the population stability index, the sum of
 * (a_i - e_i) x ln(a_i / e_i) on shares, a actual and e expected. An estimate in doubles.
 */
public final class PopulationDrift {

    /** What usage makes of the index. */
    public enum Level {
        /** Below 0.1. */
        STABLE("stable", "stable", "estable"),
        /** From 0.1 to below 0.25. */
        MOVING("moving", "en mouvement", "en movimiento"),
        /** From 0.25 on. */
        MOVED("moved", "déplacé", "desplazado");

        private final Words words;

        Level(String english, String french, String spanish) {
            words = new Words(english, french, spanish);
        }

        /**
         * The level for people.
         *
         * @param language the language
         * @return for example {@code stable}
         */
        public String toText(Language language) {
            return words.in(language);
        }
    }

    private static final double MOVING_FROM = 0.1;
    private static final double MOVED_FROM = 0.25;

    private final List<Long> expected;
    private final List<Long> actual;
    private final double index;

    private PopulationDrift(List<Long> expected, List<Long> actual, double index) {
        this.expected = expected;
        this.actual = actual;
        this.index = index;
    }

    /**
     * The drift between two spreads over the same bins.
     *
     * @param expected the cases of each bin before
     * @param actual the cases of each bin now
     * @param zeroCells what becomes of empty bins
     * @return the drift
     * @throws IllegalArgumentException if the bins are not as many, a count is negative, one side has no cases, or the
     *     policy refuses a bin
     */
    public static PopulationDrift between(List<Long> expected, List<Long> actual, ZeroCells zeroCells) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(zeroCells, "zeroCells");
        if (expected.size() != actual.size()) {
            throw new IllegalArgumentException("there are " + expected.size() + " expected and " + actual.size()
                    + " actual bins; give the cases of the same bins");
        }
        long[] before = counts(expected, "expected");
        long[] now = counts(actual, "actual");
        double[] e = zeroCells.shares(before, "expected cases");
        double[] a = zeroCells.shares(now, "actual cases");
        double sum = 0;
        for (int i = 0; i < e.length; i++) {
            if (zeroCells.admits(Integer.toString(i + 1), before[i], now[i], "expected", "actual")) {
                sum += a[i] == e[i] ? 0 : (a[i] - e[i]) * StrictMath.log(a[i] / e[i]);
            }
        }
        return new PopulationDrift(List.copyOf(expected), List.copyOf(actual), sum);
    }

    private static long[] counts(List<Long> counts, String what) {
        for (long count : Require.elements(counts, what)) {
            Require.atLeast(count, 0, "number of " + what + " cases of a bin");
        }
        return counts.stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * The cases of each bin before.
     *
     * @return the counts
     */
    public List<Long> expected() {
        return expected;
    }

    /**
     * The cases of each bin now.
     *
     * @return the counts
     */
    public List<Long> actual() {
        return actual;
    }

    /**
     * The population stability index: the sum over the bins of (a - e) x ln(a / e), where a is the share of the actual
     * cases in the bin and e that of the expected ones.
     *
     * @return the index, an estimate, 0 if nothing moved, infinite if the policy lets an empty bin be so
     */
    public double index() {
        return index;
    }

    /**
     * What usage makes of the index.
     *
     * @return the level, by the customary bounds 0.1 and 0.25
     */
    public Level level() {
        if (index < MOVING_FROM) {
            return Level.STABLE;
        }
        return index < MOVED_FROM ? Level.MOVING : Level.MOVED;
    }

    /**
     * The index and its level for people.
     *
     * @param language the language
     * @return for example {@code Population stability index: 0.0203 (stable).}, rounded half even to four decimals
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        String number = Double.isInfinite(index)
                ? Phrase.INFINITE.in(language)
                : Numerals.fixed(new BigDecimal(index), 4, RoundingMode.HALF_EVEN, language);
        return Phrase.DRIFT_OF.in(language, number, level().toText(language));
    }

    /**
     * The level and the index.
     *
     * @return for example {@code STABLE, 0.0202732...}
     */
    @Override
    public String toString() {
        return level() + ", " + index;
    }
}
