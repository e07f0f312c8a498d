package dev.smarketing.core.metric;

import static dev.smarketing.core.metric.StandardMetrics.LEADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsTest {

    private static final LocalDate WEEK = LocalDate.of(2026, 1, 5);

    @Test
    void aWeekWithoutAFigureIsNotReported() {
        Readings readings = Readings.builder()
                .add(LEADS, YearWeek.of(2026, 2), MetricValue.count(0))
                .build();
        assertThat(readings.get("leads", WEEK)).isEqualTo(MetricValue.count(0));
        assertThat(readings.get("leads", WEEK.plusWeeks(1))).isEqualTo(new MetricValue.NotReported());
        assertThat(readings.get("mqls", WEEK)).isEqualTo(new MetricValue.NotReported());
        assertThat(readings.weeks("leads")).containsExactly(WEEK);
        assertThat(readings.rows()).containsExactly("leads");
        assertThat(readings).hasToString("readings of 1 row");
    }

    @Test
    void partsArePooledUnlessTheWholeIsGiven() {
        ReadingsBuilder builder = Readings.builder()
                .addPart("ctr", WEEK, "Search", MetricValue.ratio(1, 10))
                .addPart("ctr", WEEK, "Social", MetricValue.ratio(2, 90));
        assertThat(builder.build().get("ctr", WEEK)).isEqualTo(MetricValue.ratio(3, 100));
        Readings both = builder.add("ctr", WEEK, MetricValue.ratio(3, 99)).build();
        assertThat(both.get("ctr", WEEK)).isEqualTo(MetricValue.ratio(3, 99));
        assertThat(both.parts("ctr", WEEK).keySet()).containsExactly("Search", "Social");
        assertThat(both.parts("ctr", WEEK.plusWeeks(1))).isEmpty();
        assertThat(Readings.fromData(both.toData())).isEqualTo(both);
    }

    @Test
    void oneFigureAWeek() {
        ReadingsBuilder builder = Readings.builder()
                .add("leads", WEEK, MetricValue.count(1))
                .addPart("mqls", WEEK, "Search", MetricValue.count(1));
        assertThatThrownBy(() -> builder.add("leads", WEEK, MetricValue.count(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 'leads' has two readings for the week of 2026-01-05, 1 and 2; give one");
        assertThatThrownBy(() -> builder.addPart("mqls", WEEK, "Search", MetricValue.count(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "part 'Search' of row 'mqls' has two readings for the week of 2026-01-05, 1 and 2; give one");
    }

    @Test
    void laterAdditionsChangeNothingBuilt() {
        ReadingsBuilder builder = Readings.builder();
        Readings before = builder.build();
        builder.add("leads", WEEK, MetricValue.count(1));
        assertThat(before).isEqualTo(Readings.none());
    }

    static List<MetricValue> everyKind() {
        return List.of(
                MetricValue.count(-3),
                new MetricValue.Quantity(new BigDecimal("0.5")),
                MetricValue.amount(Money.of("30.125", "EUR")),
                MetricValue.ratio(2, 7),
                MetricValue.unitCost(Money.of("4820", "EUR"), 160),
                MetricValue.ratio(5, 0),
                MetricValue.unitCost(Money.of("600", "EUR"), 0),
                new MetricValue.NotApplicable(),
                new MetricValue.NotReported(),
                new MetricValue.Pending());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindOfFigureSurvivesAsPlainData(MetricValue value) {
        assertThat(MetricValue.fromData(value.toData())).isEqualTo(value);
    }

    @Test
    void badDataNameTheirPlace() {
        assertThatThrownBy(() -> MetricValue.fromData(Map.of("kind", "number")))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("figure: kind: 'number' is not one of [count, amount, ratio, unit-cost, undefined,"
                        + " not-applicable, not-reported, pending]; choose one of these");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(
                "readings",
                List.of(Map.of("row", "leads", "week", "2026-01-05", "whole", Map.of("kind", "amount", "money", "3"))));
        assertThatThrownBy(() -> Readings.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("readings: readings[0].whole.money");
    }

    @Test
    void targetsSayHowMuchAndNoMore() {
        for (Target target : List.of(
                new Target.Total(MetricValue.count(1300)),
                new Target.Level(MetricValue.unitCost(Money.of("60", "EUR"), 2)),
                new Target.Range(MetricValue.ratio(1, 5), MetricValue.ratio(1, 4)))) {
            assertThat(Target.fromData(target.toData())).isEqualTo(target);
        }
        assertThatThrownBy(() -> new Target.Total(MetricValue.ratio(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total 0.5 is neither a count nor an amount; give one of these, or a level");
        assertThatThrownBy(() -> new Target.Level(new MetricValue.Pending()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level is 'pending', not a value; give a figure to aim at");
        assertThatThrownBy(() -> new Target.Range(MetricValue.count(3), MetricValue.count(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lower end 3 is above the upper end 2; give the smaller one first");
    }

    @Test
    void bothEndsOfARangeAreValuesAndMayBeOne() {
        assertThat(new Target.Range(MetricValue.count(2), MetricValue.count(2)))
                .isEqualTo(new Target.Range(MetricValue.count(2), MetricValue.count(2)));
        assertThatThrownBy(() -> new Target.Range(new MetricValue.Pending(), MetricValue.count(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lower end is 'pending', not a value; give a figure to aim at");
        assertThatThrownBy(() -> new Target.Range(MetricValue.count(2), new MetricValue.NotReported()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("upper end is 'not reported', not a value; give a figure to aim at");
    }

    @Test
    void readingsAreComparedByTheirFigures() {
        Readings three = Readings.builder()
                .add(StandardMetrics.LEADS, LocalDate.of(2026, 1, 5), MetricValue.count(3))
                .build();
        assertThat(Readings.fromData(three.toData())).isEqualTo(three).hasSameHashCodeAs(three);
        assertThat(three)
                .isNotEqualTo(Readings.none())
                .isNotEqualTo(Readings.builder()
                        .add(StandardMetrics.LEADS, LocalDate.of(2026, 1, 5), MetricValue.count(4))
                        .build());
    }
}
