package dev.smarketing.reporting.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class AttributionProperties {

    private static final Instant END = Instant.parse("2026-03-31T12:00:00Z");

    @Property
    void creditAddsUpToConversionsAndToTheCent(
            @ForAll("models") AttributionModel model, @ForAll("journeys") List<Journey> journeys) {
        Attribution attribution = model.attribute(journeys);
        BigFraction sum = BigFraction.of(attribution.unattributed());
        Money value = attribution.unattributedValue().orElse(Money.parse("EUR 0"));
        for (ChannelCredit credit : attribution.channels()) {
            sum = sum.add(fraction(credit.conversions()));
            value = value.plus(credit.value().orElse(Money.parse("EUR 0")));
        }
        assertThat(sum).isEqualTo(BigFraction.of(attribution.conversions()));
        assertThat(value).isEqualTo(attribution.value().orElse(Money.parse("EUR 0")));
        assertThat(attribution.conversions() + attribution.unconverted()).isEqualTo(journeys.size());
    }

    @Property
    void everyTouchIsWithinACentOfItsShare(
            @ForAll("models") AttributionModel model, @ForAll("journeys") List<Journey> journeys) {
        for (Journey journey : journeys) {
            if (journey.isConverted()) {
                for (TouchCredit touch : model.credit(journey).touches()) {
                    BigDecimal exact = decimal(touch.share())
                            .multiply(
                                    journey.value().orElse(Money.parse("EUR 0")).amount());
                    BigDecimal given =
                            touch.value().orElse(Money.parse("EUR 0")).amount();
                    assertThat(given.subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
                }
            }
        }
    }

    @Property
    void orderRepeatsSplitsAndParallelStreamsChangeNothing(
            @ForAll("models") AttributionModel model,
            @ForAll("journeys") List<Journey> journeys,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll Random random) {
        Attribution once = model.attribute(journeys);
        List<Journey> shuffled = new ArrayList<>(journeys);
        shuffled.addAll(journeys);
        Collections.shuffle(shuffled, random);
        assertThat(model.attribute(shuffled)).isEqualTo(once);
        int cut = journeys.size() * percent / 100;
        Attribution left = model.attribute(journeys.subList(0, cut));
        Attribution right = model.attribute(journeys.subList(cut, journeys.size()));
        assertThat(left.plus(right)).isEqualTo(once);
        assertThat(right.plus(left)).isEqualTo(once);
        assertThat(journeys.parallelStream().collect(model.collector())).isEqualTo(once);
        ChannelPaths paths = ChannelPaths.of(journeys, model.rules());
        assertThat(ChannelPaths.of(journeys.subList(0, cut), model.rules())
                        .plus(ChannelPaths.of(journeys.subList(cut, journeys.size()), model.rules())))
                .isEqualTo(paths);
    }

    @Property
    void modelsSurviveTheirData(@ForAll("models") AttributionModel model) {
        assertThat(AttributionModel.fromData(model.toData())).isEqualTo(model);
    }

    /** The cumulative Shapley value of the reference: equal to the share by distinct channels. */
    @Property
    void cumulativeShapleyIsLinearByChannel(@ForAll("journeys") List<Journey> journeys) {
        Attribution linear = AttributionModel.linearByChannel().attribute(journeys);
        ChannelShares shapley = ShapleyModel.CUMULATIVE.attribute(ChannelPaths.of(journeys, JourneyRules.everyTouch()));
        for (Channel channel : shapley.channels()) {
            assertThat(shapley.effect(channel)).isEqualTo(linear.credit(channel).conversions());
        }
    }

    /** The definition of the Shapley value: the mean of what a channel adds, over every order of the channels. */
    @Property
    void shapleyIsTheMeanOverAllOrders(@ForAll("journeys") List<Journey> journeys) {
        ChannelPaths paths = ChannelPaths.of(journeys, JourneyRules.everyTouch());
        for (ShapleyModel model : ShapleyModel.values()) {
            ChannelShares shares = model.attribute(paths);
            Map<Channel, BigFraction> sums = new HashMap<>();
            List<List<Channel>> orders = orders(new ArrayList<>(paths.channels()));
            for (List<Channel> order : orders) {
                Set<Channel> before = new HashSet<>();
                for (Channel channel : order) {
                    BigFraction without = worth(model, paths, before);
                    before.add(channel);
                    sums.merge(channel, worth(model, paths, before).subtract(without), BigFraction::add);
                }
            }
            for (Channel channel : paths.channels()) {
                BigFraction mean = sums.getOrDefault(channel, BigFraction.ZERO).divide(BigFraction.of(orders.size()));
                assertThat(fraction(shares.effect(channel))).isEqualTo(mean);
            }
        }
    }

    private static BigFraction worth(ShapleyModel model, ChannelPaths paths, Set<Channel> set) {
        long conversions = 0;
        long nulls = 0;
        for (Map.Entry<List<Channel>, ChannelPaths.Ends> path : paths.paths().entrySet()) {
            Set<Channel> touched = new HashSet<>(path.getKey());
            if (model == ShapleyModel.RATE_EXACT ? touched.equals(set) : set.containsAll(touched)) {
                conversions += path.getValue().conversions();
                nulls += path.getValue().nulls();
            }
        }
        if (model == ShapleyModel.CUMULATIVE) {
            return BigFraction.of(conversions);
        }
        return conversions + nulls == 0 ? BigFraction.ZERO : BigFraction.of(conversions, conversions + nulls);
    }

    private static List<List<Channel>> orders(List<Channel> channels) {
        if (channels.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Channel>> all = new ArrayList<>();
        for (Channel first : channels) {
            List<Channel> others = new ArrayList<>(channels);
            others.remove(first);
            for (List<Channel> rest : orders(others)) {
                List<Channel> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    /** Exact removal effects beside an iteration that removes each channel in turn. */
    @Property
    void exactRemovalEffectsAgreeWithIteration(@ForAll("journeys") List<Journey> journeys) {
        ChannelPaths paths = ChannelPaths.of(journeys, JourneyRules.everyTouch())
                .with(List.of(Channel.of("a"), Channel.of("b")), 1, 1);
        ChannelShares exact = MarkovModel.firstOrder().attribute(paths);
        MarkovEstimate estimate = MarkovEstimate.of(paths, 1);
        for (Channel channel : paths.channels()) {
            assertThat(decimal(exact.effect(channel)).doubleValue())
                    .isCloseTo(estimate.removalEffects().get(channel), within(1e-9));
        }
        assertThat(estimate.baseRate())
                .isCloseTo(decimal(MarkovModel.firstOrder().baseRate(paths)).doubleValue(), within(1e-9));
    }

    /** A memory longer than any journey knows every journey by heart: its base rate is that of the journeys. */
    @Property
    void everyOrderHasTheBaseRateOfTheJourneys(
            @ForAll("journeys") List<Journey> journeys, @ForAll @IntRange(min = 1, max = 6) int order) {
        ChannelPaths paths =
                ChannelPaths.of(journeys, JourneyRules.everyTouch()).with(List.of(Channel.of("a")), 1, 0);
        assertThat(MarkovEstimate.of(paths, order).baseRate())
                .isCloseTo(decimal(MarkovModel.firstOrder().baseRate(paths)).doubleValue(), within(1e-9));
    }

    private static BigFraction fraction(MetricValue value) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        return BigFraction.of(ratio.part().toBigIntegerExact(), ratio.whole().toBigIntegerExact());
    }

    private static BigDecimal decimal(MetricValue value) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        return ratio.part().divide(ratio.whole(), 40, RoundingMode.HALF_EVEN);
    }

    @Property
    void storedJourneysComeBack(@ForAll("journeys") List<Journey> journeys) {
        for (Journey journey : journeys) {
            assertThat(Journey.fromData(journey.toData())).isEqualTo(journey);
        }
    }

    @Provide
    Arbitrary<AttributionModel> models() {
        Arbitrary<AttributionModel> plain = Arbitraries.of(
                AttributionModel.firstTouch(),
                AttributionModel.lastTouch(),
                AttributionModel.lastNonDirectTouch(Channel.of("a"), Channel.of("b")),
                AttributionModel.linear(),
                AttributionModel.linearByChannel(),
                AttributionModel.positionBased(),
                AttributionModel.jShaped(),
                AttributionModel.inverseJShaped(),
                AttributionModel.timeDecay(Duration.ofDays(7)),
                AttributionModel.timeDecay(Duration.ofHours(1)),
                AttributionModel.uShaped(),
                AttributionModel.wShaped(),
                AttributionModel.fullPath());
        Arbitrary<JourneyRules> rules = Arbitraries.of(
                JourneyRules.everyTouch(),
                JourneyRules.everyTouch().withinDays(2),
                JourneyRules.everyTouch().withinDays(9).excluding(Channel.of("c")),
                JourneyRules.everyTouch().collapsingRepeats());
        return Combinators.combine(plain, rules).as(AttributionModel::with);
    }

    @Provide
    Arbitrary<List<Journey>> journeys() {
        Arbitrary<Channel> channel = Arbitraries.of("a", "b", "c", "d").map(Channel::of);
        Arbitrary<Integer> hours = Arbitraries.integers().between(-5, 24 * 12);
        Arbitrary<Set<Milestone>> milestones =
                Arbitraries.of(Milestone.class).set().ofMaxSize(2);
        Arbitrary<Touchpoint> touch = Combinators.combine(channel, hours, milestones)
                .as((on, before, reached) -> new Touchpoint(on, END.minus(Duration.ofHours(before)), reached));
        Arbitrary<Integer> cents = Arbitraries.integers().between(-5_000, 100_000);
        Arbitrary<Journey> journey = Combinators.combine(
                        touch.list().ofMaxSize(6), Arbitraries.integers().between(0, 3), cents)
                .as((touches, kind, amount) -> {
                    if (kind == 0) {
                        return Journey.unconverted("?", END, touches);
                    }
                    Money value = Money.of(BigDecimal.valueOf(amount, 2), Currency.getInstance("EUR"));
                    return kind == 1
                            ? Journey.converted("?", END, touches)
                            : Journey.converted("?", END, value, touches);
                });
        return journey.list().ofMaxSize(12).map(AttributionProperties::numbered);
    }

    private static List<Journey> numbered(List<Journey> journeys) {
        List<Journey> numbered = new ArrayList<>();
        for (Journey one : journeys) {
            String id = "o" + numbered.size();
            numbered.add(
                    !one.isConverted()
                            ? Journey.unconverted(id, one.end(), one.touches())
                            : one.value()
                                    .map(value -> Journey.converted(id, one.end(), value, one.touches()))
                                    .orElseGet(() -> Journey.converted(id, one.end(), one.touches())));
        }
        return numbered;
    }
}
