package dev.smarketing.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MetricValueProperties {

    @Property
    void poolingIsAssociativeAndCommutative(@ForAll("threeOfAKind") List<MetricValue> values) {
        MetricValue a = values.get(0);
        MetricValue b = values.get(1);
        MetricValue c = values.get(2);
        assertThat(a.pooledWith(b)).isEqualTo(b.pooledWith(a));
        assertThat(a.pooledWith(b).pooledWith(c)).isEqualTo(a.pooledWith(b.pooledWith(c)));
    }

    @Property
    void thePooledRatioLiesBetweenItsParts(
            @ForAll @IntRange(min = -1000, max = 1000) int part,
            @ForAll @IntRange(min = 1, max = 1000) int whole,
            @ForAll @IntRange(min = -1000, max = 1000) int otherPart,
            @ForAll @IntRange(min = 1, max = 1000) int otherWhole) {
        Comparator<MetricValue> ascending = Direction.LOWER_BETTER.bestFirst();
        MetricValue one = MetricValue.ratio(part, whole);
        MetricValue other = MetricValue.ratio(otherPart, otherWhole);
        MetricValue pooled = one.pooledWith(other);
        MetricValue lower = ascending.compare(one, other) <= 0 ? one : other;
        MetricValue higher = lower == one ? other : one;
        assertThat(ascending.compare(lower, pooled)).isNotPositive();
        assertThat(ascending.compare(pooled, higher)).isNotPositive();
    }

    @Property
    void thePooledCostIsTheCostOfThePool(
            @ForAll @IntRange(min = -1000, max = 1000) int cents,
            @ForAll @IntRange(max = 50) int units,
            @ForAll @IntRange(min = -1000, max = 1000) int otherCents,
            @ForAll @IntRange(max = 50) int otherUnits) {
        assertThat(cost(cents, units).pooledWith(cost(otherCents, otherUnits)))
                .isEqualTo(cost(cents + otherCents, units + otherUnits));
    }

    @Property
    void rankingIsAnOrderAndPutsAbsencesLast(@ForAll("ranked") List<MetricValue> values) {
        for (Direction direction : List.of(Direction.LOWER_BETTER, Direction.HIGHER_BETTER)) {
            Comparator<MetricValue> bestFirst = direction.bestFirst();
            List<MetricValue> sorted = new ArrayList<>(values);
            sorted.sort(bestFirst);
            for (int i = 0; i < sorted.size(); i++) {
                for (int k = i; k < sorted.size(); k++) {
                    assertThat(bestFirst.compare(sorted.get(i), sorted.get(k))).isNotPositive();
                    assertThat(bestFirst.compare(sorted.get(k), sorted.get(i))).isNotNegative();
                    assertThat(sorted.get(k).isValue() && !sorted.get(i).isValue())
                            .isFalse();
                }
            }
        }
    }

    @Property
    void rankingAgreesWithTheQuotients(@ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
        // every quotient of sides within +-40 differs from any other by more than 1/2000
        int byQuotient = Double.compare(quotient(one), quotient(other));
        assertThat(Integer.signum(Direction.LOWER_BETTER.bestFirst().compare(one, other)))
                .isEqualTo(byQuotient);
        assertThat(Integer.signum(Direction.HIGHER_BETTER.bestFirst().compare(one, other)))
                .isEqualTo(-byQuotient);
    }

    @Provide
    Arbitrary<List<MetricValue>> threeOfAKind() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-3, 3);
        Arbitrary<MetricValue> absences = Arbitraries.of(new NotApplicable(), new NotReported(), new Pending());
        List<Arbitrary<MetricValue>> kinds = List.of(
                small.map(MetricValue::count),
                small.map(cents -> MetricValue.amount(euros(cents))),
                Combinators.combine(small, small).as(MetricValue::ratio),
                Combinators.combine(small, small).as(MetricValueProperties::cost));
        return Arbitraries.of(kinds)
                .flatMap(kind ->
                        Arbitraries.oneOf(kind, kind, kind, absences).list().ofSize(3));
    }

    @Provide
    Arbitrary<List<MetricValue>> ranked() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-3, 3);
        return Arbitraries.oneOf(
                        Combinators.combine(small, small).as(MetricValueProperties::cost),
                        Arbitraries.of(new NotApplicable(), new NotReported(), new Pending()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-40, 40);
        return Combinators.combine(small, small.filter(whole -> whole != 0))
                .as((part, whole) -> new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }

    /** The nearest 0 is made positive so that 0/5 and 0/-5 are one number. */
    private static double quotient(Ratio ratio) {
        return ratio.part().doubleValue() / ratio.whole().doubleValue() + 0.0;
    }

    private static MetricValue cost(int cents, int units) {
        return MetricValue.unitCost(euros(cents), units);
    }

    private static Money euros(int cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));
    }
}
