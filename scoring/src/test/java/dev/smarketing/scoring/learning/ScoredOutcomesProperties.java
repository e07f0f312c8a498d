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

    private static void same(MetricValue value, long part, long whole) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        assertThat(ratio.part().multiply(BigDecimal.valueOf(whole)))
                .isEqualByComparingTo(ratio.whole().multiply(BigDecimal.valueOf(part)));
    }
}
