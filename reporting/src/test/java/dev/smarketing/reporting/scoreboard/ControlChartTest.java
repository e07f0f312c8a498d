package dev.smarketing.reporting.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** H39 of the KPI reference. */
class ControlChartTest {

    private static final List<MetricValue> THIRTEEN =
            values(100, 104, 98, 101, 103, 99, 102, 97, 120, 118, 121, 119, 122);

    @Test
    void theLimitsOfFourValues() {
        ControlLimits limits =
                ControlChart.of(values(10, 50, 40, 30), 0, 4, 4).limits().orElseThrow();
        assertEquals(limits.centre(), "32.5");
        assertEquals(limits.meanRange(), "20");
        assertEquals(limits.upper(), "85.7");
        assertEquals(limits.lower(), "-20.7");
        assertEquals(limits.upperRange(), "65.36");
    }

    @Test
    void aFrozenBaselineShowsTheStep() {
        ControlChart chart = ControlChart.of(THIRTEEN, 0, 8, 6);
        ControlLimits limits = chart.limits().orElseThrow();
        assertEquals(limits.centre(), "100.5");
        assertThat(limits.meanRange()).isEqualTo(MetricValue.ratio(27, 7));
        assertThat(limits.upper()) // 100.5 + 2.66 x 27/7
                .usingComparator(Direction.HIGHER_BETTER.bestFirst())
                .isEqualTo(MetricValue.ratio(70350 + 266 * 27, 700));
        assertThat(rounded(limits.upper())).isEqualTo("110.76");
        assertThat(rounded(limits.lower())).isEqualTo("90.24");
        assertThat(rounded(limits.upperRange())).isEqualTo("12.61");
        assertThat(weeks(chart, Signal.OUTSIDE_LIMITS)).containsExactly(9, 10, 11, 12, 13);
        assertThat(weeks(chart, Signal.RANGE_ABOVE_LIMIT)).containsExactly(9);
        assertThat(weeks(chart, Signal.THREE_OF_FOUR_NEAR_LIMIT)).containsExactly(11, 12, 13);
        assertThat(weeks(chart, Signal.EIGHT_ON_ONE_SIDE)).isEmpty();
    }

    @Test
    void limitsFromAllWeeksWidenWithTheStepTheyShouldShow() {
        ControlChart chart = ControlChart.of(THIRTEEN, 0, 13, 6);
        ControlLimits limits = chart.limits().orElseThrow();
        assertEquals(limits.centre(), "108");
        assertEquals(limits.meanRange(), "5");
        assertEquals(limits.upper(), "121.3");
        assertEquals(limits.lower(), "94.7");
        assertThat(weeks(chart, Signal.OUTSIDE_LIMITS)).containsExactly(13);
        assertThat(weeks(chart, Signal.RANGE_ABOVE_LIMIT)).containsExactly(9);
        assertThat(weeks(chart, Signal.EIGHT_ON_ONE_SIDE)).containsExactly(8);
        assertThat(weeks(chart, Signal.THREE_OF_FOUR_NEAR_LIMIT)).containsExactly(4, 6, 11, 12, 13);
    }

    @Test
    void fewerThanSixValuesGiveNoLimitsAndNoSignals() {
        ControlChart chart = ControlChart.of(values(10, 50, 40, 30, 900), 0, 5, ControlChart.LEAST_VALUES);
        assertThat(chart.limits()).isEmpty();
        assertThat(chart.baselineValues()).isEqualTo(5);
        assertThat(chart.signals(4)).isEmpty();
    }

    /** 10, 20, -, 40, 50: ranges 10 and 10, never 20 across the gap. */
    @Test
    void noMovingRangeCrossesAMissingWeek() {
        List<MetricValue> values = new ArrayList<>(values(10, 20));
        values.add(new MetricValue.NotReported());
        values.addAll(values(40, 50));
        ControlChart chart = ControlChart.of(values, 0, 5, 4);
        assertEquals(chart.limits().orElseThrow().centre(), "30");
        assertEquals(chart.limits().orElseThrow().meanRange(), "10");
        assertThat(chart.signals(2)).isEmpty();
        assertThat(weeks(chart, Signal.RANGE_ABOVE_LIMIT)).isEmpty();
    }

    @Test
    void aValueOnALimitIsNotOutside() {
        // centre 10, mean range 1 (9.5, 10.5, ...): the upper limit is 12.66
        List<MetricValue> values = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            values.add(new MetricValue.Quantity(new BigDecimal(i % 2 == 0 ? "9.5" : "10.5")));
        }
        values.add(new MetricValue.Quantity(new BigDecimal("12.66")));
        assertThat(ControlChart.of(values, 0, 6, 6).signals(6)).isEmpty();
        values.set(6, new MetricValue.Quantity(new BigDecimal("12.661")));
        assertThat(ControlChart.of(values, 0, 6, 6).signals(6)).containsExactly(Signal.OUTSIDE_LIMITS);
    }

    @Test
    void moneyStaysMoney() {
        List<MetricValue> costs = List.of(
                MetricValue.unitCost(Money.of("100", "EUR"), 10),
                MetricValue.unitCost(Money.of("280", "EUR"), 20),
                new MetricValue.Undefined(MetricValue.amount(Money.of("5", "EUR"))));
        ControlLimits limits = ControlChart.of(costs, 0, 3, 2).limits().orElseThrow();
        assertThat(limits.centre().toString()).isEqualTo("EUR 12.00");
        assertThat(limits.upper().toString()).isEqualTo("EUR 22.64");
    }

    @Test
    void whatCannotBeChartedIsRefused() {
        assertThatThrownBy(() -> ControlChart.of(values(1, 2), 1, 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseline 1..3 is not within the 2 values; give indices within 0..2");
        assertThatThrownBy(() -> ControlChart.of(List.of(MetricValue.count(1), MetricValue.ratio(1, 2)), 0, 2, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be compared");
    }

    private static List<MetricValue> values(long... numbers) {
        return LongStream.of(numbers).mapToObj(MetricValue::count).toList();
    }

    private static List<Integer> weeks(ControlChart chart, Signal signal) {
        List<Integer> weeks = new ArrayList<>();
        for (int i = 0; i < chart.values().size(); i++) {
            if (chart.signals(i).contains(signal)) {
                weeks.add(i + 1);
            }
        }
        return weeks;
    }

    private static void assertEquals(MetricValue actual, String number) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) actual;
        assertThat(ratio.part()).isEqualByComparingTo(new BigDecimal(number).multiply(ratio.whole()));
    }

    private static String rounded(MetricValue actual) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) actual;
        return ratio.part().divide(ratio.whole(), 2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
