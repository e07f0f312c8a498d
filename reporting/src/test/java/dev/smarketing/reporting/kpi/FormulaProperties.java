package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.metric.StandardMetrics;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

/** Formulas of one's own against fractions added by another library, and their data forms. */
class FormulaProperties {

    private static final List<Measure> COUNTS =
            List.of(Measure.CLICKS, Measure.LEADS, Measure.MQLS, Measure.SQLS, Measure.SALES);

    private static final Metric RATE =
            Metric.of("own-rate", "own rate", MetricUnit.MULTIPLE, Direction.IN_RANGE, Additivity.QUOTIENT);

    private static Sum sum(List<Integer> factors) {
        Sum sum = Sum.of(COUNTS.get(0)).times(BigDecimal.valueOf(factors.get(0), 1));
        for (int i = 1; i < factors.size(); i++) {
            sum = sum.plus(Sum.of(COUNTS.get(i)).times(BigDecimal.valueOf(factors.get(i), 1)));
        }
        return sum;
    }

    private static ChannelMetrics channel(String name, List<Integer> counts) {
        ChannelMetricsBuilder metrics = ChannelMetrics.builder(name);
        for (int i = 0; i < COUNTS.size(); i++) {
            metrics.count(COUNTS.get(i), counts.get(i));
        }
        return metrics.build();
    }

    /** Factors in tenths, so that both sides shrink by ten and the quotient does not. */
    private static BigInteger value(List<Integer> factors, List<Integer> counts) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < factors.size(); i++) {
            value = value.add(BigInteger.valueOf(factors.get(i)).multiply(BigInteger.valueOf(counts.get(i))));
        }
        return value;
    }

    @Property
    void aQuotientOfSumsIsThatOfFractionsAlsoPooled(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 99) Integer> above,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 99) Integer> below,
            @ForAll @Size(5) List<@IntRange(max = 9_999) Integer> one,
            @ForAll @Size(5) List<@IntRange(max = 9_999) Integer> other) {
        Formula formula = Formula.quotient(RATE, sum(above), sum(below));
        List<Integer> both = new ArrayList<>();
        for (int i = 0; i < COUNTS.size(); i++) {
            both.add(one.get(i) + other.get(i));
        }
        assertQuotient(channel("A", one).get(formula), value(above, one), value(below, one));
        assertQuotient(
                channel("A", one).plus(channel("B", other)).get(formula), value(above, both), value(below, both));
        assertThat(Formula.fromData(formula.toData())).isEqualTo(formula);
    }

    private static void assertQuotient(MetricValue found, BigInteger above, BigInteger below) {
        if (below.signum() == 0) {
            assertThat(found).isInstanceOf(MetricValue.Undefined.class);
            return;
        }
        MetricValue.Ratio ratio = (MetricValue.Ratio) found;
        BigDecimal ten = BigDecimal.TEN;
        assertThat(BigFraction.of(
                        ratio.part().multiply(ten).toBigIntegerExact(),
                        ratio.whole().multiply(ten).toBigIntegerExact()))
                .isEqualTo(BigFraction.of(above, below));
    }

    @Example
    void everyStandardFormulaIsPlainData() {
        List<String> refused = new ArrayList<>();
        Stream.of(StandardMetrics.all(), StandardEmailMetrics.all())
                .flatMap(List::stream)
                .forEach(metric -> {
                    if (NEED_A_NUMBER.contains(metric.id())) {
                        assertThatIllegalArgumentException().as(metric.id()).isThrownBy(() -> Formula.of(metric));
                        refused.add(metric.id());
                    } else {
                        Formula formula = Formula.of(metric);
                        assertThat(Formula.fromData(formula.toData())).isEqualTo(formula);
                    }
                });
        assertThat(refused).containsExactlyInAnyOrderElementsOf(NEED_A_NUMBER);
    }

    /** They take an hourly rate, a margin or a lifetime beside the measures. */
    private static final List<String> NEED_A_NUMBER =
            List.of("roi-with-effort", "break-even-roas", "ltv", "ltv-to-cac", "payback", "velocity");
}
