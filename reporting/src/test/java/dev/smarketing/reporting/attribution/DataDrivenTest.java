package dev.smarketing.reporting.attribution;

import static dev.smarketing.reporting.attribution.Touches.CONVERSION;
import static dev.smarketing.reporting.attribution.Touches.channel;
import static dev.smarketing.reporting.attribution.Touches.daily;
import static dev.smarketing.reporting.attribution.Touches.eur;
import static dev.smarketing.reporting.attribution.Touches.journey;
import static dev.smarketing.reporting.attribution.Touches.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** H27 to H33 of the KPI reference. */
class DataDrivenTest {

    private static ChannelPaths paths(Object... pathsAndEnds) {
        ChannelPaths paths = ChannelPaths.none();
        for (int i = 0; i < pathsAndEnds.length; i += 3) {
            List<Channel> path = Arrays.stream(((String) pathsAndEnds[i]).split(","))
                    .map(Channel::of)
                    .toList();
            paths = paths.with(path, (int) pathsAndEnds[i + 1], (int) pathsAndEnds[i + 2]);
        }
        return paths;
    }

    private static List<String> each(ChannelShares shares, Function<Channel, MetricValue> figure) {
        return shares.channels().stream()
                .map(channel -> text(figure.apply(channel)))
                .toList();
    }

    /** H27. */
    @Test
    void removalEffects() {
        ChannelPaths paths = paths("C1,C2,C3", 1, 0, "C1", 0, 1, "C2,C3", 0, 1);
        ChannelShares shares = MarkovModel.firstOrder().attribute(paths);
        assertThat(MarkovModel.firstOrder().baseRate(paths)).isEqualTo(MetricValue.ratio(1, 3));
        assertThat(each(shares, shares::effect)).containsExactly("1/2", "1", "1");
        assertThat(each(shares, shares::conversions)).containsExactly("1/5", "2/5", "2/5");
    }

    /** H28: repeats and loops. */
    @Test
    void removalEffectsWithLoops() {
        ChannelPaths paths = paths("A,B,A,B,B,A", 1, 0, "A,B,B,A,A", 1, 0, "A,A", 1, 0);
        ChannelShares shares = MarkovModel.firstOrder().attribute(paths);
        assertThat(MarkovModel.firstOrder().baseRate(paths)).isEqualTo(MetricValue.ratio(3, 3));
        assertThat(each(shares, shares::effect)).containsExactly("1", "1/2");
        assertThat(each(shares, shares::conversions)).containsExactly("2", "1");
    }

    /** H31. */
    @Test
    void removalEffectsWithNulls() {
        ChannelPaths paths = paths("A,B", 2, 2, "B,A", 1, 1, "A", 1, 3);
        ChannelShares shares = MarkovModel.firstOrder().attribute(paths);
        assertThat(MarkovModel.firstOrder().baseRate(paths)).isEqualTo(MetricValue.ratio(4, 10));
        assertThat(each(shares, shares::effect)).containsExactly("5/6", "3/5");
        assertThat(each(shares, shares::conversions)).containsExactly("100/43", "72/43");
        assertThat(shares.allocate(eur("143.00")))
                .isEqualTo(Map.of(channel("A"), eur("83.14"), channel("B"), eur("59.86")));
    }

    @Test
    void withoutConversionsThereIsNoShare() {
        ChannelShares shares = MarkovModel.firstOrder().attribute(paths("A,B", 0, 3));
        assertThat(shares.share(channel("A")))
                .isEqualTo(new MetricValue.Undefined(new MetricValue.Quantity(BigDecimal.ZERO)));
        assertThat(shares.effect(channel("A"))).isEqualTo(MetricValue.ratio(0, 1));
        assertThatThrownBy(() -> shares.allocate(eur("1.00")))
                .hasMessage("effects {A=0, B=0} are no shares of EUR 1.00: one is negative, or they add up to 0;"
                        + " report the effects themselves");
        assertThatThrownBy(() -> shares.share(channel("C")))
                .hasMessage("channel 'C' is not among [A, B]; ask for one of these");
        assertThatThrownBy(() -> MarkovEstimate.of(paths("A,B", 0, 3), 1))
                .hasMessage("no journey with a touch converted, so there is no effect to estimate; give at least one"
                        + " conversion");
    }

    @Test
    void limitsAreStated() {
        ChannelPaths many = paths(IntStream.range(0, 65).mapToObj(i -> "c" + i).collect(Collectors.joining(",")), 1, 0);
        assertThatThrownBy(() -> MarkovModel.firstOrder().attribute(many))
                .hasMessage("65 channels are more than the 64 of an exact chain; put rare channels together, or use"
                        + " MarkovEstimate");
        assertThatThrownBy(() -> ShapleyModel.RATE_EXACT.attribute(many))
                .hasMessage("65 channels are more than the 12 of a game whose every set is asked for; put rare"
                        + " channels together, or use CUMULATIVE");
        assertThat(ShapleyModel.CUMULATIVE.attribute(many).effect(channel("c7")))
                .isEqualTo(MetricValue.ratio(1, 65));
    }

    /** A chain of 64 channels in a row: without any of them nothing converts. */
    @Test
    void theLargestExactChain() {
        ChannelPaths row = paths(IntStream.range(0, 64).mapToObj(i -> "c" + i).collect(Collectors.joining(",")), 3, 4);
        ChannelShares shares = MarkovModel.firstOrder().attribute(row);
        assertThat(shares.channels())
                .hasSize(64)
                .allSatisfy(channel -> assertThat(shares.effect(channel)).isEqualTo(MetricValue.ratio(1, 1)));
    }

    /** With a memory of two touches A after B differs from A after nothing, which a shorter memory cannot see. */
    @Test
    void aLongerMemorySeesMore() {
        // all journeys that end in A after B convert, none that consists of A alone
        ChannelPaths paths = paths("B,A", 4, 0, "A", 0, 4);
        MarkovEstimate first = MarkovEstimate.of(paths, 1);
        MarkovEstimate second = MarkovEstimate.of(paths, 2);
        // order 1: after A one half converts, however A was reached; half of the journeys start with B
        assertThat(first.baseRate()).isCloseTo(0.5, within(1e-12));
        assertThat(first.removalEffects().get(channel("B"))).isCloseTo(0.5, within(1e-12));
        // order 2: only what passes B converts
        assertThat(second.baseRate()).isCloseTo(0.5, within(1e-12));
        assertThat(second.removalEffects().get(channel("B"))).isCloseTo(1.0, within(1e-12));
        assertThat(second.removalEffects().get(channel("A"))).isCloseTo(1.0, within(1e-12));
        assertThat(second.share(channel("A"))).isCloseTo(0.5, within(1e-12));
        assertThat(second.order()).isEqualTo(2);
    }

    /** H32. */
    @Test
    void shapleyOfAGame() {
        Map<String, Integer> worth =
                Map.of("[O]", 7, "[F]", 6, "[D]", 4, "[F, O]", 15, "[D, O]", 7, "[D, F]", 9, "[D, F, O]", 19);
        Set<Channel> channels = Set.of(channel("O"), channel("F"), channel("D"));
        ChannelShares shares =
                ShapleyModel.ofGame(channels, set -> BigDecimal.valueOf(worth.get(new TreeSet<>(set).toString())));
        assertThat(each(shares, shares::effect)).containsExactly("19/6", "49/6", "23/3");
        // the values add up to the worth of all three, so they are the conversions as well
        assertThat(each(shares, shares::conversions)).containsExactly("19/6", "49/6", "23/3");
    }

    /** H33. */
    @Test
    void shapleyOfConversionsAndRates() {
        ChannelPaths paths =
                paths("S", 5, 45, "E", 4, 76, "D", 1, 49, "S,E", 9, 51, "S,D", 3, 27, "E,D", 4, 46, "S,E,D", 8, 32);
        ChannelShares rates = ShapleyModel.RATE_EXACT.attribute(paths);
        assertThat(each(rates, rates::effect)).containsExactly("17/600", "41/600", "31/300");
        ChannelPaths conversions = paths("S", 5, 0, "S,E", 9, 0, "S,E,D", 6, 0, "D", 2, 0, "E,D", 4, 0);
        ChannelShares cumulative = ShapleyModel.CUMULATIVE.attribute(conversions);
        assertThat(each(cumulative, cumulative::effect)).containsExactly("6", "17/2", "23/2");
    }

    /** H33: P 1/10, Q 2/10, PQ 3/10. */
    @Test
    void ratesOfExactSetsAndOfSubsets() {
        ChannelPaths paths = paths("P", 1, 9, "Q", 2, 8, "P,Q", 3, 7);
        ChannelShares exact = ShapleyModel.RATE_EXACT.attribute(paths);
        assertThat(each(exact, exact::effect)).containsExactly("1/10", "1/5");
        ChannelShares subset = ShapleyModel.RATE_SUBSET.attribute(paths);
        assertThat(each(subset, subset::effect)).containsExactly("1/20", "3/20");
    }

    @Test
    void negativeRatesAreValuesButNoSharesOfMoney() {
        // B only ever comes with a worse rate: v(A) = 1/2, v(B) = 0, v(AB) = 1/4
        ChannelShares shares = ShapleyModel.RATE_EXACT.attribute(paths("A", 1, 1, "B", 0, 2, "A,B", 1, 3));
        assertThat(each(shares, shares::effect)).containsExactly("3/8", "-1/8");
        assertThatThrownBy(() -> shares.allocate(eur("10"))).hasMessageStartingWith("effects {A=3/8, B=-1/8} are no");
    }

    @Test
    void pathsAreCountedFromJourneys() {
        ChannelPaths paths = ChannelPaths.of(
                List.of(
                        journey("1", "5.00", "a", "b"),
                        journey("2", "7.00", "a", "b"),
                        Journey.unconverted("3", CONVERSION, daily("b")),
                        Journey.converted("4", CONVERSION, eur("100.00"), List.of())),
                JourneyRules.everyTouch());
        assertThat(paths.paths())
                .isEqualTo(Map.of(
                        List.of(channel("a"), channel("b")), new ChannelPaths.Ends(2, 0),
                        List.of(channel("b")), new ChannelPaths.Ends(0, 1)));
        assertThat(paths.untouched()).isEqualTo(new ChannelPaths.Ends(1, 0));
        assertThat(paths.value()).contains(eur("12.00"));
        assertThat(paths.total()).isEqualTo(new ChannelPaths.Ends(2, 1));
        assertThat(Stream.of(paths.channels()).findFirst()).contains(new TreeSet<>(Set.of(channel("a"), channel("b"))));
    }

    @Test
    void pathsCountedInPartsMerge() {
        List<Journey> journeys = IntStream.range(0, 40)
                .mapToObj(i -> journey("" + i, "1.50", i % 2 == 0 ? "a" : "b"))
                .toList();
        ChannelPaths paths = journeys.parallelStream().collect(ChannelPaths.collector(JourneyRules.everyTouch()));
        assertThat(paths)
                .isEqualTo(ChannelPaths.of(journeys, JourneyRules.everyTouch()))
                .isNotEqualTo(ChannelPaths.of(journeys.subList(1, 40), JourneyRules.everyTouch()))
                .hasToString("{[a]=Ends[conversions=20, nulls=0], [b]=Ends[conversions=20, nulls=0]}");
        assertThat(paths.value()).contains(eur("60"));
    }

    @Test
    void aGameHasAtMostTwelveChannels() {
        Set<Channel> thirteen =
                IntStream.range(0, 13).mapToObj(i -> channel("c" + i)).collect(Collectors.toCollection(TreeSet::new));
        assertThatThrownBy(() -> ShapleyModel.ofGame(thirteen, set -> BigDecimal.ONE))
                .hasMessage("13 channels are more than the 12 of a game whose every set is asked for; put rare"
                        + " channels together, or use CUMULATIVE");
        // a set is worth its size, so that every channel adds 1 to any
        thirteen.remove(channel("c12"));
        ChannelShares twelve = ShapleyModel.ofGame(thirteen, set -> BigDecimal.valueOf(set.size()));
        assertThat(each(twelve, twelve::effect)).hasSize(12).containsOnly("1");
    }

    @Test
    void theEmptySetIsWorthNothingAndIsNotAskedFor() {
        List<Set<Channel>> asked = new ArrayList<>();
        ShapleyModel.ofGame(Set.of(channel("a")), set -> {
            asked.add(set);
            return BigDecimal.ONE;
        });
        assertThat(asked).containsExactly(Set.of(channel("a")));
    }

    @Test
    void aChannelWithoutEffectGetsNoMoneyAndSharesAreCompared() {
        ChannelPaths paths = paths("A", 3, 1, "B", 0, 4);
        ChannelShares shares = ShapleyModel.CUMULATIVE.attribute(paths);
        assertThat(shares.allocate(eur("9.99"))).isEqualTo(Map.of(channel("A"), eur("9.99"), channel("B"), eur("0")));
        assertThat(shares)
                .isEqualTo(ShapleyModel.CUMULATIVE.attribute(paths("B", 0, 1, "A", 3, 0)))
                .isNotEqualTo(ShapleyModel.CUMULATIVE.attribute(paths("A", 4, 1, "B", 0, 4)));
    }

    /** Of four journeys that pass A once converts: the base rate and the effects to the digit. */
    @Test
    void anEstimateSaysWhatItFound() {
        assertThat(MarkovEstimate.of(paths("A", 1, 3), 1))
                .hasToString("order 1, base rate 0.25, removal effects {A=1.0}");
    }

    private static void overflows(ThrowingCallable call, String name) {
        assertThatThrownBy(call)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith(name + " is 9223372036854775808, above the greatest allowed value"
                        + " 9223372036854775807; give smaller numbers");
    }

    @Test
    void moreJourneysThanALongCountsAreRefusedByName() {
        long half = Long.MAX_VALUE / 2 + 1; // 2^62
        List<Channel> a = List.of(channel("A"));
        List<Channel> twice = List.of(channel("A"), channel("A"));
        overflows(() -> ChannelPaths.none().with(a, half, half), "number of journeys");
        ChannelPaths conversions = ChannelPaths.none().with(a, half, 0);
        overflows(() -> conversions.with(a, half, 0), "number of conversions");
        ChannelPaths nulls = ChannelPaths.none().with(a, 0, half);
        overflows(() -> nulls.with(a, 0, half), "number of journeys without conversion");
        ChannelPaths loop = ChannelPaths.none().with(twice, half, 0);
        overflows(() -> MarkovModel.firstOrder().attribute(loop), "number of steps from a channel");
        overflows(() -> MarkovEstimate.of(loop, 1), "number of steps from a channel");
        ChannelPaths mixed = ChannelPaths.none().with(a, half, 0).with(twice, 0, half);
        overflows(() -> ShapleyModel.RATE_EXACT.attribute(mixed), "number of journeys");
        ChannelPaths nested = ChannelPaths.none().with(a, half, 0).with(List.of(channel("A"), channel("B")), 0, half);
        overflows(() -> ShapleyModel.RATE_SUBSET.attribute(nested), "number of journeys");
    }

    @Test
    void moreConversionsThanALongCountsAreRefusedByName() {
        Attribution doubled = AttributionModel.lastTouch().attribute(List.of(journey("j", "1", "A")));
        for (int i = 0; i < 62; i++) {
            doubled = doubled.plus(doubled);
        }
        Attribution half = doubled;
        assertThat(half.conversions()).isEqualTo(1L << 62);
        overflows(() -> half.plus(half), "number of conversions");
    }
}
