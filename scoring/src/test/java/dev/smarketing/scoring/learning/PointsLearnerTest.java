package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Points learned from outcomes and accepted rule by rule. */
class PointsLearnerTest {

    private static final Horizon HORIZON = Horizon.ofDays(30, day("2026-12-31"), PARIS);

    private static final ScoringModel MODEL = ScoringModel.builder("m", PARIS)
            .version("1")
            .add(explicit("french").when(COUNTRY.is("FR")).scores(20))
            .add(implicit("ebook").once(DOWNLOAD).scores(30).halvingEvery(90).inGroup("g"))
            .add(implicit("demo").once(DEMO).scores(5))
            .add(implicit("visits").each(VISIT).scores(1))
            .group("g", Limits.upTo(40))
            .qualifyAt(Threshold.total(50))
            .build();

    private static List<Decision> some(String name, String country, int count, int won, Activity... did) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LeadHistory history =
                    history(Lead.builder(name + i).with(COUNTRY, country).build(), did);
            all.add(Decision.of(i < won ? won(history, "2026-03-05") : history, at("2026-03-01")));
        }
        return all;
    }

    /** Half of the French and a fifth of the others convert; downloads make no difference; demos are few. */
    private static BacktestReport report() {
        Activity ebook = activity(DOWNLOAD, "e", "2026-02-01");
        List<Decision> all = new ArrayList<>();
        all.addAll(some("f", "FR", 100, 50));
        all.addAll(some("fe", "FR", 40, 20, ebook));
        all.addAll(some("s", "ES", 100, 20));
        all.addAll(some("se", "ES", 40, 8, ebook));
        all.addAll(some("d", "ES", 5, 5, activity(DEMO, "d", "2026-02-01")));
        return new Backtest(MODEL, HORIZON).judge(all);
    }

    @Test
    void evidenceMakesWholePointsOfTheSameRange() {
        PointsProposal proposal = PointsLearner.byEvidence(ZeroCells.refuse()).plan(report());
        PointsChange french = proposal.changes().get(0);
        // odds 70:70 against 33:112
        assertThat(french.weight().orElseThrow()).isCloseTo(Math.log(112 / 33.0), within(1e-12));
        assertThat(french.counts()).isEqualTo(new BinCounts("step 1", 70, 70));
        assertThat(french.proposed()).isEqualTo(Points.of(30));
        PointsChange ebook = proposal.changes().get(1);
        // odds 28:52 against 75:130, of which the weight is 30 / ln(112/33) points
        assertThat(ebook.weight().orElseThrow()).isCloseTo(Math.log(28 * 130 / (52 * 75.0)), within(1e-12));
        assertThat(ebook.proposed()).isEqualTo(Points.of(-2));
        assertThat(proposal.changes().get(2)).satisfies(demo -> {
            assertThat(demo.basis()).isEqualTo(PointsChange.Basis.TOO_FEW_CASES);
            assertThat(demo.proposed()).isEqualTo(Points.of(5));
            assertThat(demo.isChange()).isFalse();
        });
        assertThat(proposal.keptRules()).containsExactly("visits");
        assertThat(proposal).hasToString("2 of 3 steps change, 1 rules keep their points");
        assertThat(proposal.table(Language.ENGLISH).rows().get(0))
                .containsExactly(
                        Cell.of("french"), Cell.of(140), Cell.percent(fraction(1, 2)), Cell.of("20"), Cell.of("30"));
    }

    @Test
    void aRegressionLooksAtAllRulesAtOnce() {
        PointsProposal proposal =
                PointsLearner.byRegression(0).withAtLeast(5).upTo(10).plan(reportWithMixedDemos());
        double french = proposal.changes().get(0).weight().orElseThrow();
        double ebook = proposal.changes().get(1).weight().orElseThrow();
        // the cells of the table have odds 1:1 and 1:4 with and without the download, so it adds nothing
        assertThat(french).isCloseTo(Math.log(4), within(1e-8));
        assertThat(ebook).isCloseTo(0, within(1e-8));
        // demos have odds 3:2 against 1:4 of the other Spanish leads
        assertThat(proposal.changes().get(2).weight().orElseThrow()).isCloseTo(Math.log(6), within(1e-8));
        assertThat(proposal.changes())
                .map(PointsChange::proposed)
                .containsExactly(Points.of(8), Points.ZERO, Points.of(10));
    }

    private static BacktestReport reportWithMixedDemos() {
        Activity ebook = activity(DOWNLOAD, "e", "2026-02-01");
        List<Decision> all = new ArrayList<>();
        all.addAll(some("f", "FR", 100, 50));
        all.addAll(some("fe", "FR", 40, 20, ebook));
        all.addAll(some("s", "ES", 100, 20));
        all.addAll(some("se", "ES", 40, 8, ebook));
        all.addAll(some("d", "ES", 10, 6, activity(DEMO, "d", "2026-02-01")));
        return new Backtest(MODEL, HORIZON).judge(all);
    }

    @Test
    void aPersonAcceptsRuleByRule() {
        PointsProposal proposal = PointsLearner.byEvidence(ZeroCells.refuse()).plan(report());
        ScoringModel accepted = proposal.accept(List.of("french"));
        assertThat(ModelDiff.between(MODEL, accepted).edits())
                .map(ModelEdit::toString)
                .containsExactly("RULE_CHANGED french");
        assertThat(accepted.rules().get(0))
                .isEqualTo(explicit("french").when(COUNTRY.is("FR")).scores(30));
        assertThat(proposal.acceptAll().rules().get(1))
                .isEqualTo(implicit("ebook")
                        .once(DOWNLOAD)
                        .scores(-2)
                        .halvingEvery(90)
                        .inGroup("g"));
        assertThat(proposal.accept(List.of("french"), Threshold.total(25)).threshold())
                .isEqualTo(Threshold.total(25));
        assertThat(proposal.accept(List.of())).isEqualTo(MODEL);
        assertThatThrownBy(() -> proposal.accept(List.of("visits")))
                .hasMessage("there is no proposal for rule 'visits'; choose one of [french, ebook, demo]");
    }

    @Test
    void pointsMayStandOnAScale() {
        PointsProposal proposal = PointsLearner.byEvidence(ZeroCells.refuse())
                .onScale(PointsScale.of(Points.of(10), Points.of(50), 1, 1))
                .plan(report());
        // 10 / ln 2 x ln(112/33)
        assertThat(proposal.changes().get(0).proposed())
                .isEqualTo(Points.ofHundredths(Math.round(1000 / Math.log(2) * Math.log(112 / 33.0))));
    }

    @Test
    void withoutAFiniteWeightThePointsStay() {
        PointsProposal proposal =
                PointsLearner.byEvidence(ZeroCells.infinite()).withAtLeast(5).plan(report());
        assertThat(proposal.changes().get(2).basis()).isEqualTo(PointsChange.Basis.NO_FINITE_WEIGHT);
        assertThatThrownBy(() -> PointsLearner.byRegression(0).withAtLeast(5).plan(report()))
                .hasMessageContaining("with certainty")
                .hasMessageEndingWith("(features from 1 on: [french 20, ebook 30, demo 5])");
        assertThat(PointsLearner.byRegression(1)
                        .withAtLeast(5)
                        .plan(report())
                        .changes()
                        .get(2)
                        .basis())
                .isEqualTo(PointsChange.Basis.LEARNED);
        assertThatThrownBy(() -> PointsLearner.byRegression(1).withAtLeast(1000).plan(report()))
                .hasMessage("no step of the 4 rules has 1000 cases with and without it among 285 decisions; give more"
                        + " decisions");
    }

    @Test
    void everyKindOfRuleKeepsAllButItsPoints() {
        Persona french = new Persona("french", COUNTRY.is("FR"));
        List<Rule> rules = List.of(
                explicit("a")
                        .when(COUNTRY.is("FR"))
                        .scores(1)
                        .otherwiseWhen(COUNTRY.is("ES"))
                        .scores(2),
                implicit("b").when(COUNTRY.is("FR")).scores(1).inGroup("g"),
                implicit("c")
                        .once(VISIT)
                        .scores(1)
                        .where(COUNTRY.is("FR"))
                        .withinElapsedDays(9)
                        .halvingEvery(3)
                        .limitedBeforeDecay(),
                implicit("d")
                        .counting(VISIT)
                        .atLeast(3)
                        .scores(2)
                        .atLeast(1)
                        .scores(1)
                        .withinDays(7),
                implicit("e")
                        .daysSinceLast(VISIT)
                        .upTo(7)
                        .scores(2)
                        .upTo(30)
                        .scores(1)
                        .later(-1),
                implicit("f")
                        .once(VISIT)
                        .scores(1)
                        .inGroup("g")
                        .onlyWith(ActivityCount.atLeast(2, DEMO))
                        .onlyFor(french));
        for (Rule rule : rules) {
            assertThat(RuleSteps.of(rule).points()).isNotEmpty();
            Rule other = RuleSteps.replaced(rule, Map.of(Points.of(1), Points.of(9)));
            assertThat(other).isNotEqualTo(rule);
            assertThat(RuleSteps.replaced(other, Map.of(Points.of(9), Points.of(1))))
                    .isEqualTo(rule);
        }
        assertThat(RuleSteps.of(implicit("x").once(VISIT).scores(5).upTo(3)).points())
                .isEmpty();
        assertThat(RuleSteps.of(implicit("x").each(VISIT).scores(5)).points()).isEmpty();
    }

    @Test
    void learnersAreStoredAsData() {
        for (PointsLearner learner : List.of(
                PointsLearner.byEvidence(ZeroCells.add(new BigDecimal("0.5"))),
                PointsLearner.byRegression(0.1).withAtLeast(50).upTo(40),
                PointsLearner.byRegression(2).onScale(PointsScale.of(Points.of(10), Points.of(50), 1, 4)))) {
            PointsLearner read = PointsLearner.fromData(learner.toData());
            assertThat(read).isEqualTo(learner).hasSameHashCodeAs(learner).hasToString(learner.toString());
            assertThat(read.plan(report()).changes())
                    .isEqualTo(learner.plan(report()).changes());
        }
        assertThat(PointsLearner.byRegression(0.1).upTo(40).toData())
                .isEqualTo(Map.of("version", 1, "penalty", new BigDecimal("0.1"), "least-cases", 30, "up-to", 40L));
        assertThat(PointsLearner.byRegression(0.1).upTo(40))
                .hasToString("by regression with a penalty of 0.1, at least 30 cases a step, up to 40 points");
        assertThatThrownBy(() -> PointsLearner.fromData(Map.of("version", 1, "least-cases", 30)))
                .hasMessage("points learner: zero-cells: and penalty are both given or both missing; give one of them");
        assertThatThrownBy(() -> PointsLearner.byRegression(Double.NaN))
                .hasMessage("penalty is NaN; give a finite number, 0 or more");
    }

    @Test
    void learnersAreComparedByTheirSettings() {
        PointsLearner learner = PointsLearner.byEvidence(ZeroCells.refuse());
        assertThat(learner)
                .isEqualTo(PointsLearner.byEvidence(ZeroCells.refuse()))
                .hasSameHashCodeAs(PointsLearner.byEvidence(ZeroCells.refuse()))
                .isNotEqualTo(PointsLearner.byEvidence(ZeroCells.skip()))
                .isNotEqualTo(PointsLearner.byRegression(2))
                .isNotEqualTo(learner.withAtLeast(7))
                .isNotEqualTo(learner.upTo(33))
                .isNotEqualTo(learner.onScale(PointsScale.of(Points.of(20), Points.of(50), 1, 9)));
        assertThat(PointsLearner.byRegression(2)).isNotEqualTo(PointsLearner.byRegression(3));
        assertThat(ZeroCells.add(new BigDecimal("0.5")).kind()).isEqualTo(ZeroCells.Kind.ADD);
        assertThat(ZeroCells.add(new BigDecimal("0.5")).count()).contains(new BigDecimal("0.5"));
        assertThat(ZeroCells.add(BigDecimal.ONE))
                .isNotEqualTo(ZeroCells.add(BigDecimal.TEN))
                .isNotEqualTo(ZeroCells.replaceBy(BigDecimal.ONE));
        assertThat(HORIZON.dataEnd()).isEqualTo(day("2026-12-31"));
        assertThat(HORIZON.zone()).isEqualTo(PARIS);
        assertThat(HORIZON.stage()).isEqualTo(LifecycleStage.WON);
        assertThat(learner.plan(report()).model()).isEqualTo(MODEL);
    }
}
