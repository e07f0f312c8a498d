package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values are equal if they say the same, and say what they are. */
class ScoringValuesTest {

    @Test
    void countsOfActivities() {
        ActivityCount count = ActivityCount.atLeast(2, VIEW).withinDays(30);
        assertThat(count)
                .isEqualTo(ActivityCount.atLeast(2, VIEW).withinDays(30))
                .hasSameHashCodeAs(ActivityCount.atLeast(2, VIEW).withinDays(30))
                .isNotEqualTo(ActivityCount.atLeast(1, VIEW).withinDays(30))
                .isNotEqualTo(ActivityCount.atLeast(2, DEMO).withinDays(30))
                .isNotEqualTo(ActivityCount.atLeast(2, VIEW).withinDays(29))
                .isNotEqualTo(ActivityCount.atLeast(2, VIEW).withinElapsedDays(30))
                .isNotEqualTo(ActivityCount.atLeast(2, VIEW))
                .hasToString("at least 2 x page view within 30 days");
        assertThat(count.hasElapsedWindow()).isFalse();
        assertThat(count.withinElapsedDays(30).hasElapsedWindow()).isTrue();
        assertThatThrownBy(() -> ActivityCount.atLeast(2, VIEW).withinDays(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window of a count in days is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void linesAndCards() {
        ScoringModel model = model(
                explicit("country").when(COUNTRY.is("FR")).scores(40),
                implicit("views").each(VIEW).scores(30));
        Lead french = Lead.builder("L-1").with(COUNTRY, "FR").build();
        ScoreCard card = model.score(french, aged(VIEW, 0), NOON);
        assertThat(card)
                .isEqualTo(model.score(french, aged(VIEW, 0), NOON))
                .hasSameHashCodeAs(model.score(french, aged(VIEW, 0), NOON))
                .isNotEqualTo(model.score(french, aged(VIEW, 0), NOON.plusSeconds(1)))
                .isNotEqualTo(model.score(french, aged(VIEW, 0, 0), NOON))
                .isNotEqualTo(model.score(NOBODY, aged(VIEW, 0), NOON));
        RuleScore views = card.rule("views");
        assertThat(views)
                .isEqualTo(model.score(NOBODY, aged(VIEW, 0), NOON).rule("views"))
                .hasSameHashCodeAs(model.score(NOBODY, aged(VIEW, 0), NOON).rule("views"))
                .isNotEqualTo(model.score(french, aged(VIEW, 0, 0), NOON).rule("views"))
                .isNotEqualTo(card.rule("country"));
    }

    @Test
    void rules() {
        Rule rule = implicit("r").each(VIEW).scores(1);
        assertThat(rule)
                .isEqualTo(implicit("r").each(VIEW).scores(1))
                .hasSameHashCodeAs(implicit("r").each(VIEW).scores(1))
                .isNotEqualTo(implicit("r").each(DEMO).scores(1))
                .isNotEqualTo(implicit("s").each(VIEW).scores(1))
                .isNotEqualTo(implicit("r").each(VIEW).scores(2))
                .isNotEqualTo(implicit("r").each(VIEW, DEMO).scores(1));
    }

    @Test
    void limits() {
        assertThat(Limits.between(0, 60)).hasToString("down to 0, up to 60");
        assertThat(Limits.NONE).hasToString("no limits");
        assertThat(Limits.upTo(60))
                .isEqualTo(Limits.NONE.withMost(Points.of(60)))
                .hasSameHashCodeAs(Limits.NONE.withMost(Points.of(60)))
                .isNotEqualTo(Limits.downTo(-60))
                .isNotEqualTo(Limits.NONE);
    }

    @Test
    void decaysAtTheirLimits() {
        BigDecimal half = new BigDecimal("0.5");
        Decay.Row first = new Decay.Row(5, half);
        assertThat(new Decay.Table(List.of(first, new Decay.Row(6, half))).rows())
                .hasSize(2);
        assertThatThrownBy(() -> new Decay.Table(List.of(first, new Decay.Row(5, BigDecimal.ZERO))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row Row[upToDay=5, factor=0] of the decay table stands after Row[upToDay=5, factor=0.5];"
                        + " give rising days and factors that do not rise");
        assertThat(new Decay.Row(0, BigDecimal.ONE).upToDay()).isZero();
        assertThatThrownBy(() -> new Decay.Row(-1, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last day of a decay row is -1, outside 0 to 3650; give a number within");
        assertThat(new Decay.Power(10, BigDecimal.valueOf(100)).delta()).isEqualByComparingTo("100");
        assertThat(new Decay.Power(10, new BigDecimal("0.01")).delta()).isEqualByComparingTo("0.01");
        for (String delta : new String[] {"0", "-1", "0.001", "100.01", "0.005"}) {
            assertThatThrownBy(() -> new Decay.Power(10, new BigDecimal(delta)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("delta of the decay is " + delta + "; give 0.01 to 100 with at most two decimals");
        }
    }

    @Test
    void tablesAsData() {
        Rule rule = implicit("r")
                .each(VIEW)
                .scores(1)
                .decaying(new Decay.Table(
                        List.of(new Decay.Row(0, BigDecimal.ONE), new Decay.Row(7, new BigDecimal("0.5")))));
        ScoringModel model = model(rule);
        assertThat(model.toData().get("rules").toString())
                .contains("decay={table=[{up-to-day=0, factor=1}, {up-to-day=7, factor=0.5}]}");
        assertThat(ScoringModel.fromData(model.toData(), ATTRIBUTES).rules()).containsExactly(rule);
    }

    @Test
    void classesModelsAndIdleDecays() {
        ScoreClasses classes = ScoreClasses.startingWith("cold").from(40, "hot");
        assertThat(classes)
                .isEqualTo(ScoreClasses.startingWith("cold").from(40, "hot"))
                .hasSameHashCodeAs(ScoreClasses.startingWith("cold").from(40, "hot"))
                .isNotEqualTo(ScoreClasses.startingWith("cold").from(41, "hot"))
                .isNotEqualTo(ScoreClasses.startingWith("cool").from(40, "hot"))
                .hasToString("cold, hot from 40");
        IdleDecay decay = IdleDecay.everyDaysWithout(7, VIEW).loses(5);
        assertThat(decay)
                .isEqualTo(IdleDecay.everyDaysWithout(7, VIEW).loses(5))
                .hasSameHashCodeAs(IdleDecay.everyDaysWithout(7, VIEW).loses(5))
                .isNotEqualTo(IdleDecay.everyDaysWithout(8, VIEW).loses(5))
                .isNotEqualTo(IdleDecay.everyDaysWithout(7, DEMO).loses(5))
                .isNotEqualTo(IdleDecay.everyDaysWithout(7, VIEW).loses(6))
                .isNotEqualTo(IdleDecay.everyDaysWithout(7, VIEW).losesShare(new BigDecimal("0.5")));
        ScoringModel model = model(explicit("r").when(COUNTRY.is("FR")).scores(1));
        ScoringModel other = model(explicit("r").when(COUNTRY.is("FR")).scores(2));
        assertThat(model)
                .isEqualTo(model(explicit("r").when(COUNTRY.is("FR")).scores(1)))
                .isNotEqualTo(other);
        LocalDate start = LocalDate.of(2026, 1, 1);
        assertThat(ModelHistory.startingOn(start, model))
                .isEqualTo(ModelHistory.startingOn(start, model))
                .hasSameHashCodeAs(ModelHistory.startingOn(start, model))
                .isNotEqualTo(ModelHistory.startingOn(start, other))
                .isNotEqualTo(ModelHistory.startingOn(start.plusDays(1), model));
    }

    @Test
    void silence() {
        assertThatThrownBy(
                        () -> implicit("r").everyDaysWithout(7, VIEW).scores(0).downTo(-20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'r' takes 0 points down to -20; give points below 0 and a lower limit that is not"
                        + " above them");
        assertThatThrownBy(
                        () -> implicit("r").everyDaysWithout(7, VIEW).scores(-5).downTo(-4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'r' takes -5 points down to -4; give points below 0 and a lower limit that is not"
                        + " above them");
        Rule once = implicit("r").everyDaysWithout(7, VIEW).scores(-5).downTo(-5);
        assertThat(once).hasToString("r: 7 days without page view");
        assertThat(once.toText(Language.FRENCH)).isEqualTo("7 jours sans page view");
        RuleScore line = model(once).score(NOBODY, aged(VIEW, 21), NOON).rule("r");
        assertThat(line).hasToString("-5 r: 3 x 7 days without page view; +10 by the rule's limit");
        assertThat(line.toText(Language.SPANISH)).isEqualTo("3 x 7 días sin page view; +10 por el límite de la regla");
    }

    @Test
    void aBonusForBreadth() {
        Points five = Points.of(5);
        assertThat(AccountRollUp.maxAndBreadth(five, Points.of(30), five).toData())
                .containsEntry("bonus-up-to", 5L);
        assertThatThrownBy(() -> AccountRollUp.maxAndBreadth(Points.ZERO, Points.of(30), five))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bonus is 0 for each further person, up to 5 in all;"
                        + " give a bonus above 0 and a limit that is not below it");
    }

    @Test
    void matrices() {
        ScoreClasses grades = ScoreClasses.startingWith("B").from(40, "A");
        ScoreClasses engagements = ScoreClasses.startingWith("1");
        GradeMatrix matrix = GradeMatrix.builder(grades, engagements)
                .qualify("sales", "A1")
                .hold("nurture", "B1")
                .build();
        assertThat(matrix)
                .isEqualTo(GradeMatrix.fromData(matrix.toData()))
                .hasSameHashCodeAs(GradeMatrix.fromData(matrix.toData()))
                .hasToString("[A1 sales, B1 nurture]")
                .isNotEqualTo(GradeMatrix.builder(grades, engagements)
                        .qualify("sales", "A1", "B1")
                        .build());
    }
}
