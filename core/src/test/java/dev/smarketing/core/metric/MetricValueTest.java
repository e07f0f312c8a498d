package dev.smarketing.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricValueTest {

    private static final MetricValue NOTHING_FOR_NOTHING = MetricValue.unitCost(euros("0"), 0);
    private static final MetricValue SPENT_FOR_NOTHING = MetricValue.unitCost(euros("350"), 0);

    @Test
    void zeroOfSomethingIsAValueAndSomethingOfZeroIsNot() {
        assertThat(MetricValue.ratio(0, 5)).isEqualTo(new Ratio(BigDecimal.ZERO, BigDecimal.valueOf(5)));
        assertThat(MetricValue.ratio(5, 0)).isEqualTo(new Undefined(MetricValue.count(5)));
        assertThat(SPENT_FOR_NOTHING).isEqualTo(new Undefined(new Amount(euros("350.00"))));
        assertThat(MetricValue.ratio(0, 5).isValue()).isTrue();
        assertThat(SPENT_FOR_NOTHING.isValue()).isFalse();
        assertThat(new Pending().isValue()).isFalse();
    }

    @Test
    void numbersAreEqualWhateverTheirScaleButSidesAreKept() {
        assertThat(new Quantity(new BigDecimal("100"))).isEqualTo(new Quantity(new BigDecimal("1E+2")));
        assertThat(MetricValue.ratio(1, 2)).isNotEqualTo(MetricValue.ratio(2, 4));
    }

    @Test
    void refusesADenominatorOfZeroWhereAValueIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(BigDecimal.ONE, BigDecimal.ZERO))
                .withMessage("the whole of a ratio is 0; use MetricValue.ratio, which answers undefined and keeps"
                        + " the part 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCost(euros("5"), new BigDecimal("0.00")))
                .withMessage("the units of a unit cost are 0; use MetricValue.unitCost, which answers undefined and"
                        + " keeps the total EUR 5.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Undefined(new Pending()))
                .withMessage("numerator pending is not a quantity or an amount; give one of these");
    }

    @Test
    void readsInThreeLanguages() {
        assertThat(texts(MetricValue.unitCost(euros("4820"), 160)))
                .containsExactly("EUR 30.12", "30,12\u00a0EUR", "30,12\u00a0EUR");
        assertThat(texts(MetricValue.ratio(2, 3))).containsExactly("0.6667", "0,6667", "0,6667");
        assertThat(texts(MetricValue.count(12_345))).containsExactly("12,345", "12\u202f345", "12.345");
        assertThat(texts(SPENT_FOR_NOTHING))
                .containsExactly(
                        "undefined: EUR 350.00 without result",
                        "non défini\u00a0: 350,00\u00a0EUR sans résultat",
                        "sin definir: 350,00\u00a0EUR sin resultado");
        assertThat(texts(MetricValue.ratio(7, 0)))
                .containsExactly("undefined: 7 over 0", "non défini\u00a0: 7 sur 0", "sin definir: 7 sobre 0");
        assertThat(texts(NOTHING_FOR_NOTHING))
                .containsExactly(
                        "undefined: no activity", "non défini\u00a0: aucune activité", "sin definir: sin actividad");
        assertThat(texts(new NotApplicable())).containsExactly("not applicable", "sans objet", "no aplica");
        assertThat(texts(new NotReported())).containsExactly("not reported", "non communiqué", "sin datos");
        assertThat(texts(new Pending())).containsExactly("pending", "en attente", "pendiente");
        assertThat(MetricValue.unitCost(Money.of("10000", "JPY"), 3)).hasToString("JPY 3,333");
        assertThat(MetricValue.unitCost(Money.of("10.000", "KWD"), 3)).hasToString("KWD 3.333");
    }

    @Test
    void poolsByAddingBothSidesAndNotByTheMean() {
        // 10 for one and 10 for nine: 20 / 10 = 2, whereas the mean of 10/1 and 10/9 is 50/9
        assertThat(MetricValue.ratio(10, 1).pooledWith(MetricValue.ratio(10, 9)))
                .isEqualTo(MetricValue.ratio(20, 10));
        assertThat(MetricValue.unitCost(euros("500"), 10).pooledWith(SPENT_FOR_NOTHING))
                .isEqualTo(MetricValue.unitCost(euros("850"), 10))
                .hasToString("EUR 85.00");
        assertThat(SPENT_FOR_NOTHING.pooledWith(NOTHING_FOR_NOTHING)).isEqualTo(SPENT_FOR_NOTHING);
        assertThat(MetricValue.ratio(3, 0).pooledWith(MetricValue.ratio(1, 4))).isEqualTo(MetricValue.ratio(4, 4));
        assertThat(MetricValue.ratio(3, 5).pooledWith(MetricValue.ratio(1, -5)))
                .isEqualTo(new Undefined(MetricValue.count(4)));
        assertThat(MetricValue.count(2).pooledWith(MetricValue.count(3))).isEqualTo(MetricValue.count(5));
        assertThat(MetricValue.amount(euros("2")).pooledWith(MetricValue.amount(euros("-3"))))
                .isEqualTo(MetricValue.amount(euros("-1")));
    }

    @Test
    void anAbsenceBringsNothingToThePool() {
        MetricValue cost = MetricValue.unitCost(euros("100"), 50);
        assertThat(cost.pooledWith(new NotApplicable())).isEqualTo(cost);
        assertThat(new Pending().pooledWith(cost)).isEqualTo(cost);
        assertThat(new NotReported().pooledWith(SPENT_FOR_NOTHING)).isEqualTo(SPENT_FOR_NOTHING);
        assertThat(new NotApplicable().pooledWith(new NotReported())).isEqualTo(new NotReported());
        assertThat(new NotReported().pooledWith(new Pending())).isEqualTo(new Pending());
    }

    @Test
    void refusesToPoolKindsAndCurrenciesThatDoNotBelongTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricValue.count(3).pooledWith(MetricValue.ratio(1, 2)))
                .withMessage("3 (a count) and 0.5 (a ratio) cannot be pooled together; give figures of one metric");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPENT_FOR_NOTHING.pooledWith(MetricValue.amount(euros("1"))))
                .withMessage("undefined: EUR 350.00 without result (a cost per unit) and EUR 1.00 (an amount) cannot"
                        + " be pooled together; give figures of one metric");
        assertThatThrownBy(() ->
                        MetricValue.unitCost(euros("1"), 1).pooledWith(MetricValue.unitCost(Money.of("1", "USD"), 1)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amounts in EUR and USD cannot be combined; convert one of them first");
    }

    @Test
    void ranksCostsSoThatNoDataIsNeverTheBest() {
        MetricValue a = MetricValue.unitCost(euros("500"), 10);
        MetricValue dearer = MetricValue.unitCost(euros("150"), 2);
        List<MetricValue> values =
                new ArrayList<>(List.of(new NotApplicable(), NOTHING_FOR_NOTHING, SPENT_FOR_NOTHING, dearer, a));
        values.sort(Direction.LOWER_BETTER.bestFirst());
        assertThat(values).containsExactly(a, dearer, SPENT_FOR_NOTHING, new NotApplicable(), NOTHING_FOR_NOTHING);
    }

    @Test
    void ranksReturnsHighestFirstAndEverythingElseLast() {
        MetricValue low = MetricValue.ratio(1, 2);
        MetricValue high = MetricValue.ratio(5, 2);
        MetricValue undefined = MetricValue.ratio(500, 0);
        List<MetricValue> values = new ArrayList<>(List.of(new NotReported(), undefined, low, high));
        values.sort(Direction.HIGHER_BETTER.bestFirst());
        assertThat(values).containsExactly(high, low, new NotReported(), undefined);
    }

    @Test
    void ranksExactlyAndOnlyWhatBelongsTogether() {
        var bestFirst = Direction.LOWER_BETTER.bestFirst();
        assertThat(bestFirst.compare(MetricValue.ratio(1, 2), MetricValue.ratio(2, 4)))
                .isZero();
        assertThat(bestFirst.compare(
                        MetricValue.ratio(1_000_000_000_000L, 3_000_000_000_001L), MetricValue.ratio(1, 3)))
                .isNegative();
        assertThat(bestFirst.compare(MetricValue.ratio(-1, -2), MetricValue.ratio(1, 3)))
                .isPositive();
        assertThat(bestFirst.compare(MetricValue.amount(euros("1")), MetricValue.amount(euros("2"))))
                .isNegative();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bestFirst.compare(MetricValue.count(3), MetricValue.ratio(1, 2)))
                .withMessage("3 (a count) and 0.5 (a ratio) cannot be compared; give figures of one metric");
        assertThatThrownBy(Direction.IN_RANGE::bestFirst)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("IN_RANGE has no best figure without its range; rank by the distance to the range instead");
    }

    /** 5 complaints without a delivery are worse than any rate; 0 of 0 is as unknown as what nobody reported. */
    @Test
    void ranksBadEventsWithoutABaseAsTheWorst() {
        MetricValue rate = MetricValue.ratio(9, 10);
        MetricValue unbased = MetricValue.ratio(5, 0);
        MetricValue nothing = MetricValue.ratio(0, 0);
        List<MetricValue> values = new ArrayList<>(List.of(nothing, new Pending(), unbased, rate));
        values.sort(Direction.LOWER_BETTER.bestFirst());
        assertThat(values).containsExactly(rate, unbased, nothing, new Pending());
    }

    @Test
    void writesSharesAsPercentages() {
        assertThat(MetricValue.ratio(1, 8).toPercentText(Language.ENGLISH)).isEqualTo("12.5 %");
        assertThat(MetricValue.ratio(1, 8).toPercentText(Language.FRENCH)).isEqualTo("12,5\u00a0%");
        assertThat(new Pending().toPercentText(Language.SPANISH)).isEqualTo("pendiente");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricValue.count(3).toPercentText(Language.ENGLISH))
                .withMessage("3 is not a share; give a ratio or an absence");
    }

    @Test
    void writesItselfInEnglish() {
        assertThat(MetricValue.amount(euros("2.5"))).hasToString("EUR 2.50");
        assertThat(MetricValue.ratio(7, 0)).hasToString("undefined: 7 over 0");
        assertThat(new NotReported()).hasToString("not reported");
        assertThat(new NotApplicable()).hasToString("not applicable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricValue.ratio(7, 0).pooledWith(MetricValue.count(3)))
                .withMessage("undefined: 7 over 0 (a ratio) and 3 (a count) cannot be pooled together; give figures of"
                        + " one metric");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricValue.unitCost(euros("7"), 2).pooledWith(MetricValue.ratio(1, 2)))
                .withMessage("EUR 3.50 (a cost per unit) and 0.5 (a ratio) cannot be pooled together; give figures of"
                        + " one metric");
    }

    private static List<String> texts(MetricValue value) {
        return List.of(value.toText(Language.ENGLISH), value.toText(Language.FRENCH), value.toText(Language.SPANISH));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
