package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.MixAndRate.Convention;
import dev.smarketing.reporting.kpi.MixAndRate.Effects;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;

class ExplainedChangeProperties {

    @Property
    void allEffectsOfAllPartsAddUpToTheChange(
            @ForAll("rates") Map<String, MetricValue> before,
            @ForAll("rates") Map<String, MetricValue> after,
            @ForAll Convention convention) {
        MixAndRate explained = MixAndRate.of(before, after, convention);
        BigFraction sum = BigFraction.ZERO;
        for (Effects part : explained.parts()) {
            sum = sum.add(fraction(part.mix())).add(fraction(part.rate())).add(fraction(part.interaction()));
        }
        BigFraction change = pooled(after).subtract(pooled(before));
        assertThat(sum).isEqualTo(change);
        assertThat(fraction(explained.change())).isEqualTo(change);
    }

    /** With the same weights nothing is mix; with the same rates nothing but mix is left. */
    @Property
    void scalingEveryPartChangesNothing(
            @ForAll("rates") Map<String, MetricValue> before, @ForAll Convention convention) {
        Map<String, MetricValue> twice = new HashMap<>();
        before.forEach((name, rate) -> twice.put(name, rate.pooledWith(rate)));
        MixAndRate explained = MixAndRate.of(before, twice, convention);
        assertThat(explained.parts()).allSatisfy(part -> {
            assertThat(fraction(part.mix())).isEqualTo(BigFraction.ZERO);
            assertThat(fraction(part.rate())).isEqualTo(BigFraction.ZERO);
        });
    }

    @Property
    void priceAndVolumeAddUpToTheChange(@ForAll("costs") MetricValue before, @ForAll("costs") MetricValue after) {
        for (PriceAndVolume explained :
                new PriceAndVolume[] {PriceAndVolume.of(before, after), PriceAndVolume.atMidpoint(before, after)}) {
            assertThat(fraction(explained.price()).add(fraction(explained.volume())))
                    .isEqualTo(fraction(MetricValue.unitCost(explained.change(), 1)));
        }
    }

    private static BigFraction pooled(Map<String, MetricValue> rates) {
        return fraction(rates.values().stream().reduce(MetricValue.ratio(0, 0), MetricValue::pooledWith));
    }

    private static BigFraction fraction(MetricValue value) {
        if (value instanceof UnitCost cost) {
            return BigFraction.of(
                    cost.total().amount().movePointRight(2).toBigIntegerExact(),
                    cost.units().movePointRight(2).toBigIntegerExact());
        }
        Ratio ratio = (Ratio) value;
        return BigFraction.of(ratio.part().toBigIntegerExact(), ratio.whole().toBigIntegerExact());
    }

    @Provide
    Arbitrary<Map<String, MetricValue>> rates() {
        Arbitrary<MetricValue> rate = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(1, 1_000))
                .as(MetricValue::ratio);
        Arbitrary<MetricValue> mostly =
                Arbitraries.frequencyOf(Tuple.of(9, rate), Tuple.of(1, Arbitraries.just(MetricValue.ratio(0, 0))));
        return Combinators.combine(Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), mostly), rate)
                .as((map, sure) -> {
                    Map<String, MetricValue> all = new HashMap<>(map);
                    all.put("a", sure);
                    return Map.copyOf(all);
                });
    }

    @Provide
    Arbitrary<MetricValue> costs() {
        return Combinators.combine(
                        Arbitraries.longs().between(-50_000, 500_000),
                        Arbitraries.longs().between(1, 5_000))
                .as((cents, units) -> MetricValue.unitCost(
                        Money.of(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR")), units));
    }
}
