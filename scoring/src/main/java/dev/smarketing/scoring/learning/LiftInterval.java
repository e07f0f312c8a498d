package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Between which bounds the true lift of a rule lies: how many times as often those convert for whom it fired as all
 * those for whom it could be told. The ratio of the rates with and without the rule is taken from the Wilson score
 * intervals of both rates (Donner and Zou, "Closed-form confidence intervals for functions of the normal mean and
 * standard deviation", Statistical Methods in Medical Research 21, 2012) and put in proportion to all cases, whose
 * share with the rule is taken as given. An estimate in doubles.
 *
 * @param low the lower bound, 0 or more
 * @param high the upper bound, at most all cases over those with the rule
 * @param confidence how often such intervals hold the true lift, such as 0.95
 */
public record LiftInterval(double low, double high, double confidence) {

    static double requireConfidence(double confidence) {
        return Require.properShare(confidence, "confidence");
    }

    /** Both groups hold at least one case. */
    static LiftInterval of(BinCounts with, BinCounts without, double confidence) {
        Rate p1 = Rate.of(with, confidence);
        Rate p2 = Rate.of(without, confidence);
        double share = (double) with.cases() / (with.cases() + without.cases());
        return new LiftInterval(
                inProportion(p1.leastOver(p2), share), inProportion(p1.mostOver(p2), share), confidence);
    }

    /** With r times the rate of the others, a group of a share f has r / (f r + 1 - f) times the rate of all. */
    private static double inProportion(double ratio, double share) {
        return Double.isInfinite(ratio) ? 1 / share : ratio / (share * ratio + 1 - share);
    }

    /** A rate with its Wilson score interval. */
    private record Rate(double rate, double low, double high) {

        static Rate of(BinCounts counts, double confidence) {
            int cases = Counts.small(counts.cases(), "cases of bin '" + counts.name() + "'");
            int positives = (int) counts.positives(); // of these cases
            Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(cases, positives, 1 - confidence);
            return new Rate((double) positives / cases, interval.getLowerBound(), interval.getUpperBound());
        }

        double leastOver(Rate other) {
            double centre = rate * other.rate;
            double own = low * (2 * rate - low);
            double theirs = other.high * (2 * other.rate - other.high);
            return own <= 0 ? 0 : own / (centre + StrictMath.sqrt(Math.max(0, centre * centre - own * theirs)));
        }

        double mostOver(Rate other) {
            double centre = rate * other.rate;
            double own = high * (2 * rate - high);
            double theirs = other.low * (2 * other.rate - other.low);
            return theirs <= 0
                    ? Double.POSITIVE_INFINITY
                    : (centre + StrictMath.sqrt(Math.max(0, centre * centre - own * theirs))) / theirs;
        }
    }

    /**
     * Whether a lift lies within.
     *
     * @param lift the lift
     * @return true if it does, both bounds included
     */
    public boolean holds(double lift) {
        return low <= lift && lift <= high;
    }
}
