package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void countsAgainstThePlanAndRelativeToItsSize() {
        Comparison more = Comparison.of(MetricValue.count(120), MetricValue.count(100));
        assertThat(more.difference()).isEqualTo(MetricValue.count(20));
        assertThat(more.relative()).isEqualTo(MetricValue.ratio(20, 100)).hasToString("0.2");

        Comparison lessLoss = Comparison.of(MetricValue.count(-20), MetricValue.count(-50));
        assertThat(lessLoss.difference()).isEqualTo(MetricValue.count(30));
        assertThat(lessLoss.relative()).isEqualTo(MetricValue.ratio(30, 50)).hasToString("0.6");

        Comparison unplanned = Comparison.of(MetricValue.count(5), MetricValue.count(0));
        assertThat(unplanned.difference()).isEqualTo(MetricValue.count(5));
        assertThat(unplanned.relative()).hasToString("undefined: 5 over 0");
    }

    @Test
    void comparesQuotientsExactly() {
        // 1/3 against 1/4: 1/12 more, which is a third of 1/4
        Comparison rates = Comparison.of(MetricValue.ratio(1, 3), MetricValue.ratio(1, 4));
        assertThat(rates.difference()).isEqualTo(MetricValue.ratio(1, 12));
        assertThat(rates.relative()).isEqualTo(MetricValue.ratio(4, 12));
        // the same with the signs of both sides turned
        assertThat(Comparison.of(MetricValue.ratio(-1, -3), MetricValue.ratio(1, 4))
                        .difference())
                .isEqualTo(MetricValue.ratio(1, 12));
        // EUR 30.00 a lead against EUR 40.00
        Comparison costs = Comparison.of(cost("300", 10), cost("200", 5));
        assertThat(costs.difference()).hasToString("EUR -10.00");
        assertThat(costs.relative()).hasToString("-0.25");
    }

    @Test
    void goodOrBadDependsOnTheDirection() {
        Comparison cheaper = Comparison.of(cost("300", 10), cost("200", 5));
        assertThat(cheaper.isBetter(Direction.LOWER_BETTER)).isTrue();
        assertThat(cheaper.isBetter(Direction.HIGHER_BETTER)).isFalse();
        assertThat(Comparison.of(cost("300", 10), cost("60", 2)).isBetter(Direction.LOWER_BETTER))
                .isFalse();
        assertThat(Comparison.of(cost("300", 10), cost("60", 0)).isBetter(Direction.LOWER_BETTER))
                .isFalse();
        assertThat(Comparison.of(new Pending(), cost("60", 2)).isBetter(Direction.LOWER_BETTER))
                .isFalse();
    }

    @Test
    void anAbsenceStaysOne() {
        Comparison comparison = Comparison.of(new Pending(), new NotReported());
        assertThat(comparison.difference()).isEqualTo(new Pending());
        assertThat(Comparison.of(MetricValue.count(1), new NotReported()).relative())
                .isEqualTo(new NotReported());
        assertThat(Comparison.of(cost("5", 0), cost("5", 1)).difference())
                .hasToString("undefined: EUR 5.00 without result");
    }

    @Test
    void refusesFiguresThatDoNotBelongTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(MetricValue.count(3), MetricValue.ratio(1, 2)))
                .withMessage("3 (a count) and 0.5 (a ratio) cannot be compared; give figures of one metric");
        assertThatThrownBy(
                        () -> Comparison.of(MetricValue.amount(euros("1")), MetricValue.amount(Money.of("1", "USD"))))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void amountsKeepTheirCurrency() {
        Comparison spend = Comparison.of(MetricValue.amount(euros("90")), MetricValue.amount(euros("120")));
        assertThat(spend.difference()).isEqualTo(MetricValue.amount(euros("-30")));
        assertThat(spend.relative()).isEqualTo(MetricValue.ratio(-30, 120));
    }

    private static MetricValue cost(String total, long units) {
        return MetricValue.unitCost(euros(total), units);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
