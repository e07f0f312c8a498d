package dev.smarketing.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The measures of scores against loops over all pairs and all thresholds. */
class ScoredOutcomesProperties {

    record Case(int score, boolean positive) {}

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<Case> one = Combinators.combine(Arbitraries.integers().between(-5, 5), Arbitraries.of(true, false))
                .as(Case::new);
        // both classes are there, so that the measures are defined
        return one.list().ofMaxSize(30).map(list -> {
            List<Case> both = new ArrayList<>(list);
            both.add(new Case(1, true));
            both.add(new Case(0, false));
            return both;
        });
    }

    private static ScoredOutcomes outcomes(List<Case> cases) {
        return ScoredOutcomes.of(
                cases.stream().map(one -> Points.of(one.score)).toList(),
                cases.stream().map(Case::positive).toList());
    }

    @Property
    void theAreaIsTheShareOfPairsInOrder(@ForAll("cases") List<Case> cases) {
        long doubled = 0;
        long pairs = 0;
        for (Case good : cases) {
            for (Case bad : cases) {
                if (good.positive && !bad.positive) {
                    pairs++;
                    doubled += good.score > bad.score ? 2 : good.score == bad.score ? 1 : 0;
                }
            }
        }
        same(outcomes(cases).areaUnderCurve(Orientation.HIGH_CONVERTS), doubled, 2 * pairs);
        same(outcomes(cases).areaUnderCurve(Orientation.LOW_CONVERTS), 2 * pairs - doubled, 2 * pairs);
        same(outcomes(cases).gini(Orientation.HIGH_CONVERTS), doubled - pairs, pairs);
    }

    @Property
    void theDistanceIsTheGreatestOverAllThresholds(@ForAll("cases") List<Case> cases) {
        long positives = cases.stream().filter(Case::positive).count();
        long negatives = cases.size() - positives;
        long greatest = 0;
        for (int threshold = -6; threshold <= 6; threshold++) {
            int t = threshold;
            long hits =
                    cases.stream().filter(one -> one.positive && one.score >= t).count();
            long alarms = cases.stream()
                    .filter(one -> !one.positive && one.score >= t)
                    .count();
            greatest = Math.max(greatest, Math.abs(hits * negatives - alarms * positives));
        }
        same(outcomes(cases).kolmogorovSmirnov(), greatest, positives * negatives);
    }

    @Property
    void theCapacityIsUsedAsFarAsTiesAllow(
            @ForAll("cases") List<Case> cases, @ForAll @IntRange(max = 35) int capacity) {
        var chosen = outcomes(cases).forCapacity(capacity);
        long selected = 0;
        for (int threshold = 6; threshold >= -6; threshold--) {
            int t = threshold;
            long count = cases.stream().filter(one -> one.score >= t).count();
            selected = count <= capacity ? count : selected;
        }
        assertThat(chosen.map(ThresholdResult::selected).orElse(0L)).isEqualTo(selected);
    }

    @Property
    void groupsThatChangePlacesTurnTheRatioOver(
            @ForAll @IntRange(max = 40) int a,
            @ForAll @IntRange(min = 1, max = 40) int b,
            @ForAll @IntRange(min = 1, max = 40) int c,
            @ForAll @IntRange(max = 40) int d) {
        // a lift of x for a share f means a ratio of rates (x - fx) / (1 - fx); the others have the inverse ratio
        BinCounts one = new BinCounts("one", a, b);
        BinCounts other = new BinCounts("other", c, d);
        LiftInterval there = LiftInterval.of(one, other, 0.95);
        LiftInterval back = LiftInterval.of(other, one, 0.95);
        double f = (double) one.cases() / (one.cases() + other.cases());
        assertThat(f * there.low() + (1 - f) * back.high()).isCloseTo(1, within(1e-9));
        assertThat(f * there.high() + (1 - f) * back.low()).isCloseTo(1, within(1e-9));
        double lift = ((double) a / one.cases()) / ((double) (a + c) / (one.cases() + other.cases()));
        assertThat(there.low()).isLessThanOrEqualTo(lift + 1e-12);
        assertThat(there.high()).isGreaterThanOrEqualTo(lift - 1e-12);
    }

    /** The bounds of a ratio are where those of the difference p1 - r p2 are zero (method of variance estimates recovery). */
    @Property
    void atTheBoundsOfTheRatioTheDifferenceMayBeZero(
            @ForAll @IntRange(min = 1, max = 40) int a,
            @ForAll @IntRange(min = 1, max = 40) int b,
            @ForAll @IntRange(min = 1, max = 40) int c,
            @ForAll @IntRange(min = 1, max = 40) int d) {
        BinCounts with = new BinCounts("with", a, b);
        BinCounts without = new BinCounts("without", c, d);
        LiftInterval lift = LiftInterval.of(with, without, 0.95);
        double f = (double) with.cases() / (with.cases() + without.cases());
        double low = lift.low() * (1 - f) / (1 - f * lift.low());
        double high = lift.high() * (1 - f) / (1 - f * lift.high());
        double p1 = (double) a / with.cases();
        double p2 = (double) c / without.cases();
        double[] one = wilson(p1, with.cases());
        double[] other = wilson(p2, without.cases());
        assertThat(p1 - low * p2 - Math.hypot(p1 - one[0], low * (other[1] - p2)))
                .isCloseTo(0, within(1e-9));
        assertThat(p1 - high * p2 + Math.hypot(one[1] - p1, high * (p2 - other[0])))
                .isCloseTo(0, within(1e-9));
    }

    /** The rates at which the observed one is 1.96 standard errors away, by halving. */
    private static double[] wilson(double rate, long cases) {
        double z = 1.959963984540054;
        double[] ends = {0, 1};
        for (int end = 0; end < 2; end++) {
            double inside = rate;
            double outside = end;
            for (int i = 0; i < 200; i++) {
                double middle = (inside + outside) / 2;
                if (Math.abs(rate - middle) <= z * Math.sqrt(middle * (1 - middle) / cases)) {
                    inside = middle;
                } else {
                    outside = middle;
                }
            }
            ends[end] = inside;
        }
        return ends;
    }

    /** Information value and stability index are both Jeffreys' divergence: relative entropy there and back. */
    @Property
    void informationAndDriftAreRelativeEntropyThereAndBack(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 300) Integer> positives,
            @ForAll @Size(6) List<@IntRange(min = 1, max = 300) Integer> negatives) {
        List<BinCounts> bins = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        List<Long> actual = new ArrayList<>();
        for (int i = 0; i < positives.size(); i++) {
            bins.add(new BinCounts("b" + i, positives.get(i), negatives.get(i)));
            actual.add((long) positives.get(i));
            expected.add((long) negatives.get(i));
        }
        double all = actual.stream().mapToLong(n -> n).sum();
        double others = expected.stream().mapToLong(n -> n).sum();
        double divergence = 0;
        for (int i = 0; i < bins.size(); i++) {
            double a = actual.get(i) / all;
            double e = expected.get(i) / others;
            divergence += a * (Math.log(a) - Math.log(e)) + e * (Math.log(e) - Math.log(a));
        }
        EvidenceForConversion evidence = EvidenceForConversion.of(bins, ZeroCells.refuse());
        assertThat(evidence.informationValue()).isCloseTo(divergence, within(1e-9));
        assertThat(PopulationDrift.between(expected, actual, ZeroCells.refuse()).index())
                .isCloseTo(divergence, within(1e-9));
        // positive means more conversions than average
        for (int i = 0; i < bins.size(); i++) {
            double own = (double) positives.get(i) / (positives.get(i) + negatives.get(i));
            double average = all / (all + others);
            assertThat(Math.signum(evidence.weights().get(i).orElseThrow()))
                    .isEqualTo(Math.abs(own - average) < 1e-12 ? 0.0 : Math.signum(own - average));
        }
    }

    private static void same(MetricValue value, long part, long whole) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        assertThat(ratio.part().multiply(BigDecimal.valueOf(whole)))
                .isEqualByComparingTo(ratio.whole().multiply(BigDecimal.valueOf(part)));
    }
}
