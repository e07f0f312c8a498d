package dev.smarketing.reporting.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SuccessCriteriaProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static CriterionVerdict judged(Criterion criterion, long answered, long reached) {
        SuccessCriteria criteria = SuccessCriteria.of("c");
        criteria = criterion.planned().isPresent()
                ? criteria.atLeastRate(
                        "r",
                        ((Criterion.AtLeastRate) criterion).rate(),
                        criterion.planned().getAsLong())
                : criteria.atLeastRate("r", ((Criterion.AtLeastRate) criterion).rate());
        return criteria.judge(Map.of("r", Reading.of(answered, reached)), DAY)
                .criteria()
                .get(0);
    }

    private static Criterion rate(int percent) {
        return new Criterion.AtLeastRate("r", BigDecimal.valueOf(percent, 2), OptionalLong.empty());
    }

    /** The distribution built up try by try, in doubles. */
    @Property
    void tailsAreThoseOfTheDistribution(
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 60) int x) {
        double[] distribution = new double[n + 2];
        distribution[0] = 1;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k >= 0; k--) {
                distribution[k] =
                        distribution[k] * (1 - percent / 100.0) + (k == 0 ? 0 : distribution[k - 1] * percent / 100.0);
            }
        }
        double below = 0;
        for (int k = 0; k <= Math.min(x, n); k++) {
            below += distribution[k];
        }
        BinomialTail tail = new BinomialTail(BigDecimal.valueOf(percent, 2));
        assertThat(tail.atMost(n, x).doubleValue()).isCloseTo(below, within(1e-9));
        double above = x > n ? 0 : 1 - below + distribution[x];
        assertThat(tail.atLeast(n, x).doubleValue()).isCloseTo(above, within(1e-9));
    }

    /** What an undecided verdict says is needed is enough, and one less is not. */
    @Property
    void whatIsStillNeededIsExact(
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll @IntRange(max = 40) int answered,
            @ForAll @IntRange(max = 40) int failures) {
        Criterion criterion = rate(percent);
        long reached = Math.max(0, answered - failures);
        CriterionVerdict verdict = judged(criterion, answered, reached);
        if (verdict.decision() == Decision.UNDECIDED) {
            long up = verdict.stillToContinue().orElseThrow();
            assertThat(judged(criterion, answered + up, reached + up).decision())
                    .isEqualTo(Decision.CONTINUE);
            assertThat(judged(criterion, answered + up - 1, reached + up - 1).decision())
                    .isEqualTo(Decision.UNDECIDED);
            long down = verdict.stillToAbort().orElseThrow();
            assertThat(judged(criterion, answered + down, reached).decision()).isEqualTo(Decision.ABORT);
            assertThat(judged(criterion, answered + down - 1, reached).decision())
                    .isEqualTo(Decision.UNDECIDED);
        }
    }

    /** One more success never makes a verdict worse. */
    @Property
    void moreSuccessesNeverHurt(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 60) int answered,
            @ForAll @IntRange(max = 59) int some) {
        long reached = Math.min(some, answered - 1);
        Decision less = judged(rate(percent), answered, reached).decision();
        Decision more = judged(rate(percent), answered, reached + 1).decision();
        assertThat(rank(more)).isGreaterThanOrEqualTo(rank(less));
    }

    private static int rank(Decision decision) {
        return decision == Decision.ABORT ? 0 : decision == Decision.UNDECIDED ? 1 : 2;
    }

    @Property
    void criteriaSurviveTheirData(
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll @IntRange(min = 1) int count) {
        SuccessCriteria criteria = SuccessCriteria.of("c")
                .atLeastRate("r", BigDecimal.valueOf(percent, 2), count)
                .atLeastCount("n", count);
        assertThat(SuccessCriteria.fromData(criteria.toData())).isEqualTo(criteria);
    }
}
