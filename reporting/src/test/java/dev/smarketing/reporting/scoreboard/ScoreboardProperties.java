package dev.smarketing.reporting.scoreboard;

import static dev.smarketing.core.metric.StandardMetrics.CPL;
import static dev.smarketing.core.metric.StandardMetrics.LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ScoreboardProperties {

    private static final WeeklyPeriod Q1 = WeeklyPeriod.of(YearQuarter.of(2026, 1));

    /** Against sums of whole numbers, computed beside. A null is a week that nobody reported. */
    @Property
    void meansAndPaceAreThoseOfWholeNumbers(
            @ForAll("weeks") List<Integer> weeks, @ForAll @LongRange(min = 1, max = 100_000) long goal) {
        RowReport row = report(weeks, goal);
        long sum =
                weeks.stream().filter(week -> week >= 0).mapToLong(week -> week).sum();
        long reported = weeks.stream().filter(week -> week >= 0).count();
        assertThat(row.missing()).hasSize((int) (weeks.size() - reported));
        if (reported > 0) {
            assertSame(row.achievedWeeklyMean(), MetricValue.ratio(sum, reported));
            assertSame(row.pace(), MetricValue.ratio(sum * 13, goal * weeks.size()));
            // bands of 5 and 15 %, in whole numbers: 100 x 13 x sum against (95, 85) x goal x reported weeks
            long actual = 100 * 13 * sum;
            Status expected = actual >= 95 * goal * reported
                    ? Status.GREEN
                    : actual >= 85 * goal * reported ? Status.AMBER : Status.RED;
            assertThat(row.status()).isEqualTo(expected);
            // what is left, spread over the weeks left, reaches the goal
            if (weeks.size() < 13) {
                assertSame(row.requiredPerWeek(), MetricValue.ratio(goal - sum, 13 - weeks.size()));
            }
        } else {
            assertThat(row.status()).isEqualTo(Status.NOT_JUDGED);
        }
    }

    /** Two weeks of which one is missing say no more than the other one alone. */
    @Property
    void aMissingWeekChangesNoMeanAndNoStatus(
            @ForAll("weeks") List<Integer> weeks, @ForAll @LongRange(min = 1, max = 100_000) long goal) {
        List<Integer> longer = new ArrayList<>(weeks);
        if (longer.size() < 13) {
            longer.add(-1);
        }
        assertThat(report(longer, goal).achievedWeeklyMean())
                .isEqualTo(report(weeks, goal).achievedWeeklyMean());
        assertThat(report(longer, goal).status()).isEqualTo(report(weeks, goal).status());
    }

    /** Pooled costs do not care how leads and spend are cut into weeks. */
    @Property
    void pooledCostsDependOnSumsAlone(
            @ForAll @Size(min = 1, max = 13) List<@IntRange(max = 500) Integer> spends,
            @ForAll @Size(min = 13, max = 13) List<@IntRange(max = 50) Integer> leads) {
        ReadingsBuilder readings = Readings.builder();
        long spend = 0;
        long units = 0;
        for (int i = 0; i < spends.size(); i++) {
            readings.add(CPL.id(), Q1.start().plusWeeks(i), cost(spends.get(i), leads.get(i)));
            spend += spends.get(i);
            units += leads.get(i);
        }
        RowReport row = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(CPL))
                .report(readings.build(), LocalDate.of(2027, 1, 1))
                .row("cpl");
        assertThat(row.toDate()).isEqualTo(cost(spend, units));
    }

    /** The limits and signals of a chart move with its values: y = 3x + 7 has the signals of x. */
    @Property
    void signalsDoNotDependOnUnits(
            @ForAll @Size(min = 6, max = 30) List<@IntRange(min = -40, max = 40) Integer> values) {
        ControlChart chart = chart(values);
        ControlChart moved = chart(values.stream().map(value -> 3 * value + 7).toList());
        for (int i = 0; i < values.size(); i++) {
            assertThat(moved.signals(i)).isEqualTo(chart.signals(i));
        }
        assertThat(chart(values.stream().map(value -> -value).toList()).signals(values.size() - 1))
                .isEqualTo(chart.signals(values.size() - 1));
    }

    /** Later values change neither the limits of a frozen baseline nor earlier signals. */
    @Property
    void laterValuesChangeNoEarlierSignal(
            @ForAll @Size(min = 7, max = 30) List<@IntRange(min = -40, max = 40) Integer> values) {
        ControlChart whole = chart(values);
        ControlChart shorter = chart(values.subList(0, values.size() - 1));
        assertThat(shorter.limits()).isEqualTo(whole.limits());
        for (int i = 0; i < values.size() - 1; i++) {
            assertThat(shorter.signals(i)).isEqualTo(whole.signals(i));
        }
    }

    /** Against doubles, written out: the mean, the mean range and the four rules of 1.6 S6. */
    @Property
    void signalsAreThoseOfTheRulesInDoubles(
            @ForAll @Size(min = 6, max = 30) List<@IntRange(min = -40, max = 40) Integer> values) {
        double mean = values.subList(0, 6).stream().mapToInt(v -> v).sum() / 6.0;
        double range = 0;
        for (int i = 1; i < 6; i++) {
            range += Math.abs(values.get(i) - values.get(i - 1)) / 5.0;
        }
        ControlChart chart = chart(values);
        for (int i = 0; i < values.size(); i++) {
            double distance = values.get(i) - mean;
            double tie = Math.abs(Math.abs(distance) - 2.66 * range);
            if (tie > 1e-9) {
                assertThat(chart.signals(i).contains(Signal.OUTSIDE_LIMITS))
                        .isEqualTo(Math.abs(distance) > 2.66 * range);
            }
            if (i >= 7) {
                boolean above = true;
                boolean below = true;
                for (int j = i - 7; j <= i; j++) {
                    above &= values.get(j) - mean > 1e-9;
                    below &= values.get(j) - mean < -1e-9;
                }
                assertThat(chart.signals(i).contains(Signal.EIGHT_ON_ONE_SIDE)).isEqualTo(above || below);
            } else {
                assertThat(chart.signals(i)).doesNotContain(Signal.EIGHT_ON_ONE_SIDE);
            }
        }
    }

    @Property
    void readingsSurviveAsPlainData(@ForAll("weeks") List<Integer> weeks) {
        Readings readings = readings(weeks);
        assertThat(Readings.fromData(readings.toData())).isEqualTo(readings);
    }

    private static ControlChart chart(List<Integer> values) {
        return ControlChart.of(
                values.stream().map(value -> MetricValue.count(value)).toList(), 0, 6, 6);
    }

    private static RowReport report(List<Integer> weeks, long goal) {
        return Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(LEADS).toReach(MetricValue.count(goal)))
                .report(readings(weeks), Q1.start().plusWeeks(weeks.size()).minusDays(1))
                .row("leads");
    }

    private static Readings readings(List<Integer> weeks) {
        ReadingsBuilder readings = Readings.builder();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i) >= 0) {
                readings.add(LEADS, Q1.start().plusWeeks(i), MetricValue.count(weeks.get(i)));
            }
        }
        return readings.build();
    }

    private static MetricValue cost(long euros, long units) {
        return MetricValue.unitCost(Money.of(BigDecimal.valueOf(euros).toPlainString(), "EUR"), units);
    }

    private static void assertSame(MetricValue actual, MetricValue expected) {
        assertThat(actual).usingComparator(Direction.HIGHER_BETTER.bestFirst()).isEqualTo(expected);
    }

    /** -1 is a week that nobody reported. */
    @Provide
    Arbitrary<List<Integer>> weeks() {
        return Arbitraries.integers().between(-1, 8_000).list().ofMinSize(1).ofMaxSize(13);
    }
}
