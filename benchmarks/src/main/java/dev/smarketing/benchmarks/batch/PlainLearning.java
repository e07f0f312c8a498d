package dev.smarketing.benchmarks.batch;

import dev.smarketing.core.metric.MetricValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What outcomes say of scores, by hand. */
final class PlainLearning {

    private PlainLearning() {}

    static LearningBenchmark.Answer answer(int[] totals, int[][] rulePoints, boolean[] outcomes) {
        long[] sorted = new long[totals.length];
        long allGood = 0;
        for (int i = 0; i < totals.length; i++) {
            sorted[i] = (long) totals[i] << 1 | (outcomes[i] ? 1 : 0);
            allGood += outcomes[i] ? 1 : 0;
        }
        Arrays.sort(sorted);
        long allBad = totals.length - allGood;
        long good = 0;
        long bad = 0;
        long halves = 0;
        long greatest = 0;
        int distinct = 0;
        for (int i = 0; i < sorted.length; ) {
            long score = sorted[i] >> 1;
            long goodHere = 0;
            long badHere = 0;
            for (; i < sorted.length && sorted[i] >> 1 == score; i++) {
                goodHere += sorted[i] & 1;
                badHere += ~sorted[i] & 1;
            }
            halves += goodHere * (2 * bad + badHere);
            good += goodHere;
            bad += badHere;
            greatest = Math.max(greatest, Math.abs(good * allBad - bad * allGood));
            distinct++;
        }
        List<Long> fired = new ArrayList<>();
        List<Long> hits = new ArrayList<>();
        for (int[] points : rulePoints) {
            long cases = 0;
            long converted = 0;
            for (int i = 0; i < points.length; i++) {
                if (points[i] != 0) {
                    cases++;
                    converted += outcomes[i] ? 1 : 0;
                }
            }
            fired.add(cases);
            hits.add(converted);
        }
        long pairs = allGood * allBad;
        return new LearningBenchmark.Answer(
                fraction(halves, 2 * pairs), fraction(greatest, pairs), distinct, fired, hits);
    }

    private static MetricValue fraction(long part, long whole) {
        long divisor = BigInteger.valueOf(part).gcd(BigInteger.valueOf(whole)).longValueExact();
        return MetricValue.ratio(part / divisor, whole / divisor);
    }
}
