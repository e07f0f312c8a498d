package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.DEMO;
import static dev.smarketing.scoring.learning.Past.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Counts that a long or an int does not hold. */
class CountsAtTheEdgeTest {

    private static final String BEYOND =
            " is 9223372036854775808, above the greatest allowed value" + " 9223372036854775807; give smaller numbers";

    private static void overflows(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessage(message);
    }

    @Test
    void casesOfABin() {
        assertThat(new BinCounts("b", Long.MAX_VALUE, 0).cases()).isEqualTo(Long.MAX_VALUE);
        overflows(() -> new BinCounts("b", Long.MAX_VALUE, 1), "cases of bin 'b'" + BEYOND);
    }

    @Test
    void leadsOfTwoRules() {
        assertThat(new RulePair("a", "b", 1, Long.MAX_VALUE - 2, 1).overlap())
                .isEqualTo(MetricValue.ratio(1, Long.MAX_VALUE));
        overflows(() -> new RulePair("a", "b", 1, Long.MAX_VALUE - 1, 1), "leads for whom 'a' or 'b' fires" + BEYOND);
        assertThatThrownBy(() -> new RulePair("a", "b", 0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leads for whom only 'a' fires is -1, below the least allowed value 0; give 0 or more");
    }

    @Test
    void casesOfALift() {
        BinCounts few = new BinCounts("few", 1, 1);
        assertThat(LiftInterval.of(new BinCounts("all", 1, Integer.MAX_VALUE - 1L), few, 0.95)
                        .confidence())
                .isEqualTo(0.95);
        overflows(
                () -> LiftInterval.of(new BinCounts("all", 1, Integer.MAX_VALUE), few, 0.95),
                "cases of bin 'all' is 2147483648, above the greatest allowed value 2147483647; give smaller numbers");
    }

    /** 2 a day of all the points there are reach every limit. */
    @Test
    void lintOfTheMostPoints() {
        ScoringModel model = model(
                10,
                implicit("demo")
                        .each(DEMO)
                        .scores(Points.ofHundredths(Long.MAX_VALUE))
                        .atMost(2, Period.DAY)
                        .upTo(92_233_720_368_547_758L));
        assertThat(ModelLint.check(model))
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(FindingCode.INERT_FREQUENCY_LIMIT));
    }
}
