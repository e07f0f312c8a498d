package dev.smarketing.reporting.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** H46 and H49 of the KPI reference, and M1 to M4. */
class SuccessCriteriaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final SuccessCriteria TEN_PERCENT =
            SuccessCriteria.of("invite").atLeastRate("accepted", new BigDecimal("0.10"));

    private static CriterionVerdict judged(SuccessCriteria criteria, long answered, long reached) {
        return criteria.judge(Map.of("accepted", Reading.of(answered, reached)), DAY)
                .criteria()
                .get(0);
    }

    private static void assertOdds(long answered, long reached, String probability, Decision decision) {
        CriterionVerdict verdict = judged(TEN_PERCENT, answered, reached);
        assertThat(verdict.decision()).isEqualTo(decision);
        assertThat(four(verdict.tail().orElseThrow())).isEqualTo(probability);
    }

    private static String four(MetricValue value) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        return ratio.part().divide(ratio.whole(), 4, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** H46 and P32. */
    @Test
    void theOddsAtTenPercent() {
        assertOdds(50, 1, "0.0338", Decision.ABORT);
        assertOdds(50, 4, "0.4312", Decision.UNDECIDED);
        assertOdds(10, 0, "0.3487", Decision.UNDECIDED);
        assertOdds(28, 0, "0.0523", Decision.UNDECIDED);
        assertOdds(29, 0, "0.0471", Decision.ABORT);
        assertOdds(50, 10, "0.0245", Decision.CONTINUE);
        assertThat(four(RateProbability.withUniformPrior(Reading.of(20, 0), new BigDecimal("0.1"))))
                .isEqualTo("0.1094");
        assertThat(RateProbability.withUniformPrior(Reading.of(0, 0), new BigDecimal("0.1")))
                .isEqualTo(MetricValue.ratio(9, 10));
    }

    /** 0.9^28 is above 5 % and 0.9^29 is not, so one more refusal aborts; 0 of 28 needs x of 28 + x to continue. */
    @Test
    void undecidedSaysHowManyMoreAreNeeded() {
        CriterionVerdict verdict = judged(TEN_PERCENT, 28, 0);
        assertThat(verdict.stillToAbort()).hasValue(1);
        // P(X >= 7 | 35) = 0.0552 and P(X >= 8 | 36) = 0.0260, by R 4.3: 1 - pbinom(x - 1, n, 0.1)
        assertThat(verdict.stillToContinue()).hasValue(8);
        assertThat(judged(TEN_PERCENT, 35, 7).decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(judged(TEN_PERCENT, 36, 8).decision()).isEqualTo(Decision.CONTINUE);
        assertThat(verdict)
                .hasToString("accepted: undecided, 0 of 28 against 10 % (not enough data yet, P = 0.0523);"
                        + " 8 more successes in a row to continue; 1 more failure to abort");
        assertThat(verdict.toText(Language.FRENCH))
                .isEqualTo("accepted\u00a0: indécis, 0 sur 28 contre 10\u00a0% (pas encore assez de données, P ="
                        + " 0,0523)\u00a0; 8 succès de plus d'affilée pour continuer\u00a0; 1 échec de plus pour"
                        + " arrêter");
        assertThat(verdict.toText(Language.SPANISH))
                .isEqualTo("accepted: sin decidir, 0 de 28 frente a 10\u00a0% (aún faltan datos, P = 0,0523);"
                        + " 8 éxitos más seguidos para continuar; 1 fallo más para abandonar");
    }

    /** H49: 200 invites, 20 needed. */
    @Test
    void certaintyComesBeforeOdds() {
        SuccessCriteria planned = SuccessCriteria.of("invite").atLeastRate("accepted", new BigDecimal("0.10"), 200);
        CriterionVerdict lost = judged(planned, 190, 5);
        assertThat(lost.decision()).isEqualTo(Decision.ABORT);
        assertThat(lost.reason()).isEqualTo(Reason.OUT_OF_REACH);
        CriterionVerdict won = judged(planned, 60, 20);
        assertThat(won.decision()).isEqualTo(Decision.CONTINUE);
        assertThat(won.reason()).isEqualTo(Reason.REACHED);
        // 185 answered, 5 accepted: with the 15 open ones just 20, so certainty leaves it to the odds
        assertThat(judged(planned, 185, 5).reason()).isEqualTo(Reason.LIKELY_BELOW);
        // 19 of 185: one more makes 20
        assertThat(judged(planned, 185, 19).stillToContinue()).hasValue(1);
        assertThatThrownBy(() -> judged(planned, 201, 5))
                .hasMessage("criterion 'accepted' has 201 answers of 200 planned; correct the planned number before the"
                        + " campaign is judged");
    }

    /** A planned rate needs the ceiling: 10 % of 15 are 2. */
    @Test
    void aPlannedRateIsRoundedUpOnce() {
        SuccessCriteria planned = SuccessCriteria.of("invite").atLeastRate("accepted", new BigDecimal("0.10"), 15);
        assertThat(planned.criteria().get(0).needed()).hasValue(2);
        assertThat(judged(planned, 14, 0).reason()).isEqualTo(Reason.OUT_OF_REACH);
        assertThat(judged(planned, 13, 0).decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(judged(planned, 13, 0).stillToAbort()).hasValue(1);
    }

    /** H46: window over, 12 of 100 and 4 of 5 meetings. */
    @Test
    void afterTheWindowThePlainFiguresDecide() {
        SuccessCriteria criteria = TEN_PERCENT.atLeastCount("meetings", 5).until(DAY.minusDays(1));
        CampaignVerdict verdict =
                criteria.judge(Map.of("accepted", Reading.of(100, 12), "meetings", Reading.count(4)), DAY);
        assertThat(verdict.decision()).isEqualTo(Decision.FAILED);
        assertThat(verdict.missed()).extracting(Criterion::id).containsExactly("meetings");
        assertThat(verdict)
                .hasToString("invite, 2026-05-04: failed\n"
                        + "  accepted: succeeded, 12 of 100 against 10 % (reached)\n"
                        + "  meetings: failed, 4 against 5 (missed)");
        assertThat(criteria.judge(Map.of("accepted", Reading.of(100, 10), "meetings", Reading.count(5)), DAY)
                        .decision())
                .isEqualTo(Decision.SUCCEEDED);
        assertThat(criteria.judge(Map.of("accepted", Reading.of(0, 0), "meetings", Reading.count(5)), DAY)
                        .decision())
                .isEqualTo(Decision.NOT_EVALUABLE);
        assertThat(criteria.judge(Map.of("meetings", Reading.count(5)), DAY).decision())
                .isEqualTo(Decision.NOT_EVALUABLE);
        // on the last day itself the window is open
        assertThat(criteria.judge(
                                Map.of("accepted", Reading.of(50, 10), "meetings", Reading.count(4)), DAY.minusDays(1))
                        .decision())
                .isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void allCriteriaAreNeeded() {
        SuccessCriteria criteria = TEN_PERCENT.atLeastCount("meetings", 5);
        assertThat(criteria.judge(Map.of("accepted", Reading.of(50, 10), "meetings", Reading.count(5)), DAY)
                        .decision())
                .isEqualTo(Decision.CONTINUE);
        assertThat(criteria.judge(Map.of("accepted", Reading.of(50, 10)), DAY).decision())
                .isEqualTo(Decision.UNDECIDED);
        assertThat(criteria.judge(Map.of("accepted", Reading.of(50, 1), "meetings", Reading.count(9)), DAY)
                        .decision())
                .isEqualTo(Decision.ABORT);
        CampaignVerdict missing = criteria.judge(Map.of(), DAY);
        assertThat(missing.table(Language.ENGLISH).rows().get(1))
                .isEqualTo(List.of(
                        Cell.of("meetings"),
                        Cell.of("5"),
                        Cell.of(new MetricValue.NotReported()),
                        Cell.of(new MetricValue.NotReported()),
                        Cell.of("undecided"),
                        Cell.of("no reading")));
    }

    @Test
    void oddsWaitForTheEarliestDayAndCertaintyDoesNot() {
        SuccessCriteria criteria = SuccessCriteria.of("invite")
                .atLeastRate("accepted", new BigDecimal("0.10"), 200)
                .decidedFrom(DAY.plusDays(1));
        CriterionVerdict early = judged(criteria, 50, 1);
        assertThat(early.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(early.reason()).isEqualTo(Reason.TOO_EARLY);
        assertThat(judged(criteria, 190, 5).decision()).isEqualTo(Decision.ABORT);
        assertThat(judged(criteria.decidedFrom(DAY), 50, 1).decision()).isEqualTo(Decision.ABORT);
    }

    @Test
    void countsOutOfAPlannedNumber() {
        SuccessCriteria criteria = SuccessCriteria.of("calls").atLeastCount("accepted", 3, 10);
        CriterionVerdict open = judged(criteria, 6, 1);
        assertThat(open.stillToContinue()).hasValue(2);
        assertThat(open.stillToAbort()).hasValue(3); // then 1 open one is left for 2 successes
        assertThat(judged(criteria, 9, 1).decision()).isEqualTo(Decision.ABORT);
        assertThat(judged(criteria, 8, 1).decision()).isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void nobodyAnsweredIsUndecided() {
        CriterionVerdict verdict = judged(TEN_PERCENT, 0, 0);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.stillToAbort()).hasValue(29); // 0.9^29 = 0.0471
        assertThat(verdict.stillToContinue()).hasValue(2); // 0.1 is above 5 %, 0.1^2 = 0.01 is not
    }

    @Test
    void aRateOfOneIsLostWithTheFirstFailure() {
        SuccessCriteria all = SuccessCriteria.of("pilot").atLeastRate("accepted", BigDecimal.ONE);
        assertThat(judged(all, 3, 2).decision()).isEqualTo(Decision.ABORT);
        assertThat(judged(all, 3, 3).decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(judged(all, 3, 3).stillToContinue()).isEmpty();
        assertThat(judged(all, 3, 3).stillToAbort()).hasValue(1);
    }

    @Test
    void badDefinitionsAreRefused() {
        assertThatThrownBy(() -> TEN_PERCENT.atLeastCount("accepted", 5))
                .hasMessage("criterion 'accepted' of campaign 'invite' is given twice; give each an id of its own");
        assertThatThrownBy(() -> TEN_PERCENT.atLeastRate("r", BigDecimal.ZERO))
                .hasMessage("rate of criterion 'r' is 0, not above 0 and at most 1; give a share such as 0.9 for 90 %");
        assertThatThrownBy(() -> SuccessCriteria.of("x").judge(Map.of(), DAY))
                .hasMessage("campaign 'x' has no criteria; agree on at least one before it is judged");
        assertThatThrownBy(() -> TEN_PERCENT.judge(Map.of("acepted", Reading.count(1)), DAY))
                .hasMessage("reading 'acepted' belongs to no criterion of [accepted]; name one of these");
        assertThatThrownBy(() -> Reading.of(1, 2))
                .hasMessage("2 successes are more than the 1 answers; count every success as an answer");
        assertThatThrownBy(() -> TEN_PERCENT.until(DAY).decidedFrom(DAY.plusDays(1)))
                .hasMessage("campaign 'invite' may be decided from 2026-05-05, after its last day 2026-05-04; give an"
                        + " earlier day");
        assertThatThrownBy(() -> TEN_PERCENT.withRisk(BigDecimal.ONE))
                .hasMessage("risk of campaign 'invite' is 1, not between 0 and 1; give a share such as 0.9 for 90 %");
    }

    @Test
    void criteriaAreData() {
        SuccessCriteria criteria = SuccessCriteria.of("invite")
                .atLeastRate("accepted", new BigDecimal("0.125"), 200)
                .atLeastCount("meetings", 5)
                .decidedFrom(DAY)
                .until(DAY.plusDays(14))
                .withRisk(new BigDecimal("0.01"));
        assertThat(SuccessCriteria.fromData(criteria.toData())).isEqualTo(criteria);
        Map<String, Object> bad = new HashMap<>(criteria.toData());
        bad.put("criteria", List.of(Map.of("id", "a", "rate", new BigDecimal("0.1"), "count", 3)));
        assertThatThrownBy(() -> SuccessCriteria.fromData(bad))
                .hasMessageContaining("criteria[0]")
                .hasMessageContaining("stands beside a rate; give one of them");
    }

    /** 0.05 is below (1 - 10^-9)^n until n = ln 20 / 10^-9, some three thousand million. */
    @Test
    void anOutlookOfMoreThanAHundredThousandAnswersIsLeftOpen() {
        CriterionVerdict verdict =
                judged(SuccessCriteria.of("rare").atLeastRate("accepted", new BigDecimal("0.000000001")), 10, 0);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.stillToAbort()).isEmpty();
        assertThat(verdict.stillToContinue()).hasValue(1); // 1 of 11 is likelier than 10^-8, and far below 5 %
    }

    @Test
    void theOddsOfMoreThanAMillionAnswersAreRefused() {
        for (long answered : new long[] {1_000_001, Long.MAX_VALUE}) {
            String message = "number of answers is " + answered
                    + ", above the greatest allowed value 1000000; ask for the odds of a sample";
            assertThatThrownBy(() -> judged(TEN_PERCENT, answered, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> RateProbability.withUniformPrior(Reading.of(answered, 0), new BigDecimal("0.1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }
}
