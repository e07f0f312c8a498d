package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.reporting.kpi.MixAndRate.Convention;
import dev.smarketing.reporting.kpi.MixAndRate.Effects;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** H35 to H37 and H41 of the KPI reference. */
class ExplainedChangeTest {

    private static final Map<String, MetricValue> BEFORE =
            Map.of("Search", ratio(50, 1000), "Social", ratio(20, 1000), "Email", ratio(40, 500));
    private static final Map<String, MetricValue> AFTER =
            Map.of("Search", ratio(66, 1200), "Social", ratio(48, 2400), "Email", ratio(34, 400));

    private static MetricValue ratio(long part, long whole) {
        return MetricValue.ratio(part, whole);
    }

    private static MetricValue cost(String total, long units) {
        return MetricValue.unitCost(Money.of(total, "EUR"), units);
    }

    private static MetricValue eur(String amount) {
        return cost(amount, 1);
    }

    /** H36: 11/250 to 37/1000. */
    @Test
    void mixAndRateAddUpInEveryConvention() {
        assertTotal(Convention.THREE_TERM, ratio(-9, 1000), ratio(3, 1000), ratio(-1, 1000));
        assertTotal(Convention.RATE_AT_NEW, ratio(-9, 1000), ratio(1, 500), ratio(0, 1));
        assertTotal(Convention.MIDPOINT, ratio(-19, 2000), ratio(1, 400), ratio(0, 1));
    }

    private static void assertTotal(Convention convention, MetricValue mix, MetricValue rate, MetricValue both) {
        MixAndRate explained = MixAndRate.of(BEFORE, AFTER, convention);
        assertThat(explained.total()).isEqualTo(new Effects("", mix, rate, both));
        assertThat(explained.change()).isEqualTo(ratio(-7, 1000)); // 37/1000 - 44/1000
        assertThat(explained.convention()).isEqualTo(convention);
    }

    /** H36b: a part that vanished and a new one are all mix. */
    @Test
    void newAndVanishedPartsAreAllMix() {
        MixAndRate explained = MixAndRate.of(
                Map.of("Search", ratio(40, 800), "Print", ratio(2, 200)),
                Map.of("Search", ratio(36, 600), "Social", ratio(8, 400), "Print", ratio(0, 0)),
                Convention.THREE_TERM);
        assertThat(explained.change()).isEqualTo(ratio(1, 500));
        assertThat(explained.total()).isEqualTo(new Effects("", ratio(-1, 250), ratio(1, 125), ratio(-1, 500)));
        assertThat(explained.parts())
                .extracting(Effects::part, Effects::mix)
                .containsExactly(
                        tuple("Print", ratio(4, 625)),
                        tuple("Search", ratio(-1, 625)),
                        tuple("Social", ratio(-11, 1250)));
        assertThat(explained).hasToString("THREE_TERM: 0.002 = mix -0.004 + rate 0.008 + interaction -0.002");
    }

    /** Costs per lead: 10.00 and 30.00 at 1 : 1, then the same prices at 3 : 1; all of it is mix. */
    @Test
    void unitCostsHaveMixAndRateToo() {
        MixAndRate explained = MixAndRate.of(
                Map.of("a", cost("100.00", 10), "b", cost("300.00", 10)),
                Map.of("a", cost("300.00", 30), "b", cost("300.00", 10)),
                Convention.RATE_AT_NEW);
        // pooled 20.00 before, 600 / 40 = 15.00 after
        assertThat(explained.change()).isEqualTo(eur("-5"));
        assertThat(explained.total().mix()).isEqualTo(eur("-5"));
        assertThat(explained.total().rate()).isEqualTo(eur("0"));
    }

    @Test
    void whatCannotBeWeighedIsRefused() {
        assertThatThrownBy(() -> MixAndRate.of(
                        Map.of("a", new Undefined(MetricValue.count(5)), "b", ratio(1, 2)), AFTER, Convention.MIDPOINT))
                .hasMessage("'a' has 5 over a base of 0 before; only parts with a base above 0, or with nothing at"
                        + " all, can be weighed");
        assertThatThrownBy(() -> MixAndRate.of(BEFORE, Map.of(), Convention.MIDPOINT))
                .hasMessage("nothing has a base after in {}; a rate that does not exist has no change to explain");
        assertThatThrownBy(() -> MixAndRate.of(BEFORE, Map.of("Search", eur("1")), Convention.MIDPOINT))
                .hasMessage("rates of one period are money and those of the other are not; give the same figure for"
                        + " both");
        assertThatThrownBy(() -> MixAndRate.of(BEFORE, Map.of("Search", MetricValue.count(3)), Convention.MIDPOINT))
                .hasMessage("'Search' is 3, neither a ratio nor a cost per unit; leave the part out of both periods");
        assertThatThrownBy(() -> MixAndRate.of(
                        Map.of("a", eur("1")),
                        Map.of("a", MetricValue.unitCost(Money.of("1", "USD"), 1)),
                        Convention.MIDPOINT))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    /** H36c: CPC 1.20 x 200 to 0.90 x 300. */
    @Test
    void priceAndVolumeOfASpend() {
        MetricValue before = cost("240.00", 200);
        MetricValue after = cost("270.00", 300);
        PriceAndVolume base = PriceAndVolume.of(before, after);
        assertThat(base).isEqualTo(new PriceAndVolume(Money.of("30", "EUR"), eur("-90"), eur("120")));
        PriceAndVolume middle = PriceAndVolume.atMidpoint(before, after);
        assertThat(middle).isEqualTo(new PriceAndVolume(Money.of("30", "EUR"), eur("-75"), eur("105")));
        assertThat(PriceAndVolume.of(cost("0", 0), after))
                .isEqualTo(new PriceAndVolume(Money.of("270", "EUR"), eur("0"), eur("270")));
        assertThatThrownBy(() -> PriceAndVolume.of(cost("5", 0), after))
                .hasMessage("undefined: EUR 5.00 without result is no cost per unit, or is spend without units; only"
                        + " units that were paid for have a price");
    }

    /** H37: 3,000.00 in 30 days, 1,500.00 after 12. */
    @Test
    void pacing() {
        Pacing pacing = new Pacing(
                MetricValue.amount(Money.of("3000.00", "EUR")), MetricValue.amount(Money.of("1500.00", "EUR")), 12, 30);
        assertThat(pacing.expected().toText(Language.ENGLISH)).isEqualTo("EUR 1,200.00");
        assertThat(pacing.pace()).isEqualTo(ratio(45_000, 36_000)); // 5/4
        assertThat(pacing.projection().toText(Language.ENGLISH)).isEqualTo("EUR 3,750.00");
        assertThat(pacing.requiredPerUnit()).isEqualTo(cost("1500", 18)); // 83.33 a day
        Pacing begins = new Pacing(MetricValue.count(10), MetricValue.count(0), 0, 5);
        assertThat(begins.pace()).isEqualTo(new Undefined(MetricValue.count(0)));
        assertThat(begins.projection()).isEqualTo(new Undefined(MetricValue.count(0)));
        assertThat(new Pacing(MetricValue.count(10), MetricValue.count(12), 5, 5).requiredPerUnit())
                .isEqualTo(new Undefined(MetricValue.count(-2)));
        assertThatThrownBy(() -> new Pacing(MetricValue.count(10), MetricValue.count(0), 6, 5))
                .hasMessage("elapsed units are 6 of 5; give the final figure instead once the period is over");
        assertThatThrownBy(() -> new Pacing(MetricValue.count(10), ratio(1, 2), 1, 5))
                .hasMessage("target 10 and actual 0.5 are not two counts or two amounts; pace only sums that grow over"
                        + " the period");
    }

    /** H37: old week by day 10, 20, 20, 30, 30, 15, 15; 60 after three days of the new one. */
    @Test
    void aPartialPeriodIsComparedFairly() {
        List<MetricValue> old = counts(10, 20, 20, 30, 30, 15, 15);
        List<MetricValue> now = counts(20, 20, 20);
        assertThat(PeriodToDate.SAME_ELAPSED.compare(now, old).relative()).isEqualTo(ratio(10, 50)); // +1/5
        assertThat(percent(PeriodToDate.PRORATE.compare(now, old))).isEqualTo("0.0 %");
        assertThat(PeriodToDate.WITHHOLD.compare(now, old).relative()).isEqualTo(new Pending());
        // 150 against 1000 at 1/7 of the week
        List<MetricValue> thousand = counts(1000, 0, 0, 0, 0, 0, 0);
        assertThat(percent(PeriodToDate.PRORATE.compare(counts(150), thousand))).isEqualTo("5.0 %");
        assertThat(percent(Comparison.of(MetricValue.count(150), MetricValue.count(1000))))
                .isEqualTo("-85.0 %"); // what a naive comparison says: -17/20
    }

    @Test
    void partialPeriodsKeepQuotientsAndGapsHonest() {
        List<MetricValue> rates = List.of(ratio(1, 10), ratio(9, 10), ratio(5, 10));
        assertThat(PeriodToDate.SAME_ELAPSED.compare(rates.subList(0, 2), rates).actual())
                .isEqualTo(ratio(10, 20));
        assertThatThrownBy(() -> PeriodToDate.PRORATE.compare(rates.subList(0, 1), rates))
                .hasMessage("0.1 is a quotient and does not grow with the days; compare it by SAME_ELAPSED");
        List<MetricValue> gap = List.of(MetricValue.count(1), new MetricValue.NotReported(), MetricValue.count(1));
        assertThat(PeriodToDate.SAME_ELAPSED.compare(counts(4, 4), gap).relative())
                .isEqualTo(new MetricValue.NotReported());
        assertThat(PeriodToDate.WITHHOLD.compare(counts(2, 2), counts(1, 1)).relative())
                .isEqualTo(ratio(2, 2));
        assertThatThrownBy(() -> PeriodToDate.WITHHOLD.compare(counts(1, 1), counts(1)))
                .hasMessage("2 days gone do not fit into the 1 days of the old period; give 1 to 1");
    }

    private static List<MetricValue> counts(long... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> MetricValue.count(numbers[i]))
                .toList();
    }

    private static String percent(Comparison comparison) {
        return comparison.relative().toPercentText(Language.ENGLISH);
    }

    /** H35: A is better in both channels and worse in total. */
    @Test
    void simpsonsReversalIsFlagged() {
        Map<String, MetricValue> a = Map.of("x", ratio(90, 100), "y", ratio(60, 400));
        Map<String, MetricValue> b = Map.of("x", ratio(340, 400), "y", ratio(10, 100));
        var finding = SimpsonReversal.between("A", a, "B", b, Direction.HIGHER_BETTER);
        assertThat(finding)
                .contains(SimpsonReversal.between("B", b, "A", a, Direction.HIGHER_BETTER)
                        .orElseThrow());
        assertThat(finding.orElseThrow().toText(Language.ENGLISH))
                .isEqualTo("A does better in every segment but worse in total (0.3 against 0.7): compare by segment");
        // with the direction turned B is the better one in every segment, and worse in total
        assertThat(SimpsonReversal.between("A", a, "B", b, Direction.LOWER_BETTER)
                        .orElseThrow()
                        .subjects())
                .containsExactly("B", "A");
        assertThat(SimpsonReversal.between("A", a, "A", a, Direction.HIGHER_BETTER))
                .isEmpty();
        assertThat(SimpsonReversal.between(
                        "A", a, "B", Map.of("x", ratio(1, 2), "z", ratio(1, 2)), Direction.HIGHER_BETTER))
                .isEmpty();
    }

    /** H41: actual against plan. */
    @Test
    void varianceAgainstPlan() {
        assertVariance(120, 100, 20, "20.0 %");
        assertVariance(-20, -50, 30, "60.0 %");
        assertVariance(5, 0, 5, "undefined: 5 over 0");
    }

    private static void assertVariance(long actual, long plan, long difference, String relative) {
        Comparison comparison = Comparison.of(MetricValue.count(actual), MetricValue.count(plan));
        assertThat(comparison.difference()).isEqualTo(MetricValue.count(difference));
        assertThat(percent(comparison)).isEqualTo(relative);
    }

    @Test
    void aReversalNeedsOneThatIsNowhereWorse() {
        // 1/2 and 1/10 on both sides, in other numbers: the mix alone makes 11/102 of the one and 51/110 of the other
        Map<String, MetricValue> few = Map.of("x", ratio(1, 2), "y", ratio(10, 100));
        Map<String, MetricValue> many = Map.of("x", ratio(50, 100), "y", ratio(1, 10));
        assertThat(reversal(few, many)).isEmpty();
        assertThat(reversal(many, few)).isEmpty();
        // as good in x, better in y, still worse in total
        Map<String, MetricValue> better = Map.of("x", ratio(1, 2), "y", ratio(11, 100));
        assertThat(reversal(better, many)).isEqualTo("A, B");
        assertThat(reversal(many, better)).isEqualTo("B, A");
        // better in x, worse in y: 11/110 against 51/110
        Map<String, MetricValue> mixed = Map.of("x", ratio(6, 10), "y", ratio(5, 100));
        assertThat(reversal(mixed, many)).isEmpty();
        assertThat(reversal(many, mixed)).isEmpty();
        // better in both, and 11/20 on both sides in total
        Map<String, MetricValue> even = Map.of("x", ratio(90, 100), "y", ratio(20, 100));
        Map<String, MetricValue> worse = Map.of("x", ratio(72, 90), "y", ratio(5, 50));
        assertThat(reversal(even, worse)).isEmpty();
        assertThat(reversal(worse, even)).isEmpty();
    }

    private static String reversal(Map<String, MetricValue> a, Map<String, MetricValue> b) {
        return SimpsonReversal.between("A", a, "B", b, Direction.HIGHER_BETTER)
                .map(finding -> String.join(", ", finding.subjects()))
                .orElse("");
    }

    @Test
    void onlyTwoCountsOrTwoAmountsArePaced() {
        assertThatThrownBy(() -> new Pacing(MetricValue.count(10), MetricValue.amount(Money.of("1", "EUR")), 1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target 10 and actual EUR 1.00 are not two counts or two amounts; pace only sums that grow"
                        + " over the period");
        assertThat(new Pacing(MetricValue.count(10), MetricValue.count(0), 0, 1).total())
                .isEqualTo(1);
    }
}
