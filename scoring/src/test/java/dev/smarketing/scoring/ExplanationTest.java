package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of an explanation beside those of rules and groups, and that their signed numbers add up. */
class ExplanationTest {

    private static final Lead FRENCH = Lead.builder("L-1").with(COUNTRY, "FR").build();

    private static ScoringModelBuilder builder() {
        return ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(40))
                .add(implicit("views").each(VIEW).scores(30))
                .qualifyAt(Threshold.total(10));
    }

    @Test
    void limitsOfAxesAndOfTheTotalHaveTheirLines() {
        ScoreCard card = builder()
                .limit(Axis.EXPLICIT, Limits.upTo(35))
                .limit(Axis.IMPLICIT, Limits.upTo(50))
                .limitTotal(Limits.upTo(80))
                .build()
                .score(FRENCH, aged(VIEW, 0, 0), NOON);
        assertThat(card.explain()).isEqualTo("""
            L-1 scored 80 (35 explicit + 50 implicit): qualified
              +40  country   country is FR
              +60  views     2 x page view
               -5  explicit  limited: 40 -> 35
              -10  implicit  limited: 60 -> 50
               -5  total     limited: 85 -> 80
            """);
        assertThat(card.explain(Language.FRENCH))
                .contains("   -5  explicite  limité\u00a0: 40 -> 35\n", "   -5  total      limité\u00a0: 85 -> 80\n");
    }

    @Test
    void idleTimeHasALineOnlyIfItTookSomething() {
        ScoringModel model = builder()
                .limitTotal(Limits.downTo(0))
                .decayTotal(IdleDecay.everyDaysWithout(7, VIEW).loses(3))
                .build();
        assertThat(model.score(FRENCH, aged(VIEW, 7), NOON).explain()).isEqualTo("""
            L-1 scored 67 (40 explicit + 30 implicit): qualified
              +40  country  country is FR
              +30  views    1 x page view
               -3  total    7 days without page view, -3 every 7 days without page view: 70 -> 67
            """);
        assertThat(model.score(FRENCH, aged(VIEW, 6), NOON).explain()).isEqualTo("""
            L-1 scored 70 (40 explicit + 30 implicit): qualified
              +40  country  country is FR
              +30  views    1 x page view
            """);
    }

    /** What faded is told before what the limit took, or after it if the limit came first. */
    @Test
    void stepsAreToldInTheirOrder() {
        ActivityRule rule = implicit("r").each(VIEW).scores(10).halvingEvery(14).upTo(20);
        List<Activity> views = aged(VIEW, 14, 14, 14, 14, 14);
        assertThat(model(rule).score(NOBODY, views, NOON).rule("r"))
                .hasToString("+20 r: 5 x page view, halving every 14 days; -25 faded, -5 by the rule's limit");
        assertThat(model(rule.onlyWith(ActivityCount.atLeast(1, VIEW)))
                        .score(NOBODY, views, NOON)
                        .rule("r"))
                .hasToString("+20 r: 5 x page view, halving every 14 days, only with at least 1 x page view;"
                        + " -25 faded, -5 by the rule's limit");
        assertThat(model(rule.limitedBeforeDecay()).score(NOBODY, views, NOON).rule("r"))
                .hasToString("+10 r: 5 x page view, halving every 14 days, limited before fading;"
                        + " -30 by the rule's limit, -10 faded");
    }

    @Test
    void aNegativeAxisIsSubtracted() {
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(40))
                .add(implicit("unsubscribe").each(UNSUBSCRIBE).scores(-6))
                .qualifyAt(Threshold.total(10))
                .build();
        assertThat(model.score(FRENCH, aged(UNSUBSCRIBE, 0), NOON))
                .hasToString("L-1 scored 34 (40 explicit - 6 implicit): qualified");
        assertThat(model.score(FRENCH, List.of(), NOON))
                .hasToString("L-1 scored 40 (40 explicit + 0 implicit): qualified");
    }

    /** A rule all of whose points are lost again is told, for its changes are part of the sum. */
    @Test
    void aRuleThatLostAllItsPointsIsTold() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(8).withinDays(7));
        assertThat(model.score(NOBODY, aged(VIEW, 9), NOON).explain()).isEqualTo("""
            L-1 scored 0 (0 explicit + 0 implicit): not yet qualified, total 0 of 50
              +0  r  0 x page view within 7 days; -8 too old
            """);
    }

    @Test
    void theLineOfARuleIsFoundByItsId() {
        ScoreCard card = builder().build().score(FRENCH, List.of(), NOON);
        assertThat(card.rule("country").points()).isEqualTo(Points.of(40));
        assertThatThrownBy(() -> card.rule("size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'm' has no rule 'size'; choose one of [country, views]");
    }

    /** Each 7 days without a view take 5 points, down to -12: after 21 days 15 would be taken. */
    @Test
    void aLimitedRuleIsCertain() {
        RuleScore line = model(
                        implicit("idle").everyDaysWithout(7, VIEW).scores(-5).downTo(-12))
                .score(NOBODY, aged(VIEW, 21), NOON)
                .rule("idle");
        assertThat(line.raw()).isEqualTo(Points.of(-15));
        assertThat(line.change(ScoreStep.RULE_LIMIT)).isEqualTo(Points.of(3));
        assertThat(line.points()).isEqualTo(Points.of(-12));
        assertThat(line.attainable()).isEqualTo(new PointsRange(Points.of(-12), Points.of(-12)));
    }

    /** The line of a weighed rule of which nothing matched names its criteria. */
    @Test
    void weighedCriteriaThatDoNotMatchAreNamed() {
        ScoringModel model = model(explicit("profile")
                .weighing(
                        Criterion.of("country", 60).when(COUNTRY.is("FR"), 100),
                        Criterion.of("size", 40).when(EMPLOYEES.isAtLeast(50), 100)));
        Lead lead = Lead.builder("L-1").with(COUNTRY, "ES").with(EMPLOYEES, 7L).build();
        RuleScore line = model.score(lead, List.of(), NOON).rule("profile");
        assertThat(line.isMatched()).isFalse();
        assertThat(line).hasToString("+0 profile: country 60 % + size 40 %");
    }

    @Test
    void aComparisonTellsOfTheCell() {
        GradeMatrix matrix = GradeMatrix.builder(
                        ScoreClasses.startingWith("B").from(40, "A"),
                        ScoreClasses.startingWith("2").from(30, "1"))
                .qualify("sales", "A1", "A2", "B1")
                .hold("nurture", "B2")
                .build();
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(40))
                .add(implicit("views").each(VIEW).scores(30))
                .qualifyBy(matrix)
                .build();
        ScoreCard before = model.score(FRENCH, List.of(), NOON);
        ScoreCard after = model.score(FRENCH, aged(VIEW, 0), NOON);
        assertThat(after.comparedWith(before)).hasToString("""
            L-1: 40 -> 70 (+30)
              +30  views  0 -> 30: 1 x page view
                   cell   A2 sales -> A1 sales
            """);
        ScoreCard plain = builder().build().score(FRENCH, List.of(), NOON);
        assertThat(before.comparedWith(plain).toText(Language.ENGLISH)).contains("cell  - -> A2 sales\n");
        assertThat(after.comparedWith(before).limits())
                .extracting(ScoreComparison.LimitChange::step)
                .containsExactly(ScoreStep.AXIS_LIMIT, ScoreStep.AXIS_LIMIT, ScoreStep.TOTAL_LIMIT);
    }

    /** Idle time is compared if one of the two cards tells of it, whichever. */
    @Test
    void aComparisonTellsOfIdleTimeOfEitherCard() {
        ScoringModel model = builder()
                .limitTotal(Limits.downTo(0))
                .decayTotal(IdleDecay.everyDaysWithout(7, VIEW).loses(3))
                .build();
        ScoreCard without = model.score(FRENCH, List.of(), NOON);
        ScoreCard with = model.score(FRENCH, aged(VIEW, 7), NOON);
        for (ScoreComparison comparison :
                List.of(with.comparedWith(without), without.comparedWith(with), with.comparedWith(with))) {
            assertThat(comparison.limits())
                    .extracting(ScoreComparison.LimitChange::step)
                    .containsExactly(
                            ScoreStep.AXIS_LIMIT, ScoreStep.AXIS_LIMIT, ScoreStep.IDLE_DECAY, ScoreStep.TOTAL_LIMIT);
        }
        assertThat(without.comparedWith(with).limits().get(2).difference()).isEqualTo(Points.of(3));
        assertThat(without.comparedWith(without).limits()).hasSize(3);
        ScoreComparison.RuleChange views = with.comparedWith(without).rules().get(1);
        assertThat(views.before()).contains(without.rule("views"));
        assertThat(views.after()).contains(with.rule("views"));
        List<Points> differences = new ArrayList<>();
        with.comparedWith(without).rules().forEach(rule -> differences.add(rule.difference()));
        with.comparedWith(without).limits().forEach(limit -> differences.add(limit.difference()));
        assertThat(differences.stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(with.comparedWith(without).difference())
                .isEqualTo(Points.of(27));
    }
}
