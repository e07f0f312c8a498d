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

/** What changed between two cards, and the reasons of one. */
class ScoreComparisonTest {

    private static ScoringModelBuilder builder(String version, long demo) {
        return ScoringModel.builder("m", PARIS)
                .version(version)
                .add(explicit("director")
                        .when(SENIORITY.isAtLeast(Seniority.DIRECTOR))
                        .scores(20))
                .add(implicit("views").each(VIEW).scores(10).halvingEvery(14))
                .add(implicit("demo").once(DEMO).scores(demo))
                .limit(Axis.IMPLICIT, Limits.upTo(25))
                .tiers(ScoreClasses.startingWith("cold").from(40, "hot"))
                .qualifyAt(Threshold.total(40));
    }

    private static final ScoringModel FIRST = builder("1", 5).build();
    private static final ScoringModel SECOND =
            builder("2", 15).add(implicit("downloads").each(DOWNLOAD).scores(3)).build();

    private static final Lead DIRECTOR =
            Lead.builder("L-1").with(SENIORITY, Seniority.DIRECTOR).build();

    @Test
    void tellsWhatTimeDid() {
        ScoreCard now = FIRST.score(DIRECTOR, aged(VIEW, 0, 0), NOON);
        ScoreCard later = FIRST.score(DIRECTOR, aged(VIEW, 0, 0), TODAY.plusDays(14));
        ScoreComparison comparison = later.comparedWith(now);
        assertThat(comparison.difference()).isEqualTo(Points.of(-10));
        assertThat(comparison.isVerdictChanged()).isTrue();
        assertThat(comparison).hasToString("""
                L-1: 40 -> 30 (-10)
                  -10  views    20 -> 10: 2 x page view, halving every 14 days; -10 faded
                       tier     hot -> cold
                       verdict  qualified -> not yet qualified: total 30 of 40
                """);
    }

    @Test
    void tellsWhatTheLeadDid() {
        ScoreCard before = FIRST.score(NOBODY, aged(VIEW, 0, 0), NOON);
        List<Activity> more = new ArrayList<>(aged(VIEW, 0, 0));
        more.addAll(aged(DEMO, 0));
        more.addAll(aged(UNSUBSCRIBE, 0));
        more.add(activity("one more", VIEW, "2026-06-15T09:00"));
        ScoreCard after = FIRST.score(DIRECTOR, more, NOON);
        assertThat(after.comparedWith(before)).hasToString("""
                L-1: 20 -> 45 (+25)
                  +20  director  0 -> 20: seniority is at least DIRECTOR
                  +10  views     20 -> 30: 3 x page view, halving every 14 days
                   +5  demo      0 -> 5: 1 x demo request
                  -10  implicit  limited: +0 -> -10
                       tier      cold -> hot
                       verdict   not yet qualified: total 20 of 40 -> qualified
                """);
        assertThat(before.comparedWith(after).toText(Language.ENGLISH))
                .contains("  -5  demo      5 -> 0: before: 1 x demo request\n");
    }

    @Test
    void tellsWhatANewModelDid() {
        List<Activity> did = new ArrayList<>(aged(DEMO, 0));
        did.addAll(aged(DOWNLOAD, 0));
        ScoreComparison comparison = SECOND.score(DIRECTOR, did, NOON).comparedWith(FIRST.score(DIRECTOR, did, NOON));
        assertThat(comparison.rules())
                .extracting(ScoreComparison.RuleChange::kind)
                .containsExactly(
                        ScoreComparison.Kind.SAME_RULE,
                        ScoreComparison.Kind.SAME_RULE,
                        ScoreComparison.Kind.REDEFINED,
                        ScoreComparison.Kind.ADDED);
        assertThat(comparison).hasToString("""
                L-1: 25 -> 38 (+13)
                  +10  demo       rule changed; 5 -> 15: 1 x demo request
                   +3  downloads  new rule; 0 -> 3: 1 x download
                       verdict    not yet qualified: total 25 of 40 -> not yet qualified: total 38 of 40
                       model      m 1 -> m 2
                """);
        assertThat(comparison.isVerdictChanged()).isFalse();
        ScoreComparison back = comparison.before().comparedWith(comparison.after());
        assertThat(back.toText(Language.FRENCH)).isEqualTo("""
                L-1\u00a0: 38 -> 25 (-13)
                  -10  demo       règle modifiée\u00a0; 15 -> 5\u00a0: 1 x demo request
                   -3  downloads  règle supprimée\u00a0; 3 -> 0\u00a0: avant\u00a0: 1 x download
                       verdict    pas encore qualifié\u00a0: total 38 sur 40 -> pas encore qualifié\u00a0: total 25 sur 40
                       modèle     m 2 -> m 1
                """);
        assertThat(back.toText(Language.SPANISH)).isEqualTo("""
                L-1: 38 -> 25 (-13)
                  -10  demo       regla modificada; 15 -> 5: 1 x demo request
                   -3  downloads  regla eliminada; 3 -> 0: antes: 1 x download
                       veredicto  aún no cualificado: total 38 de 40 -> aún no cualificado: total 25 de 40
                       modelo     m 2 -> m 1
                """);
    }

    @Test
    void tellsThatNothingChangedAndRefusesTwoLeads() {
        ScoreCard card = FIRST.score(DIRECTOR, List.of(), NOON);
        assertThat(card.comparedWith(card)).hasToString("L-1: 20 -> 20 (+0)\n      nothing changed\n");
        ScoreCard other = FIRST.score(Lead.builder("L-2").build(), List.of(), NOON);
        assertThatThrownBy(() -> other.comparedWith(card))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cards are of two leads, L-1 and L-2; compare cards of one lead");
    }

    @Test
    void namesTheRulesThatHelpedAndHurtMost() {
        ScoreReasons reasons = model(
                        explicit("a").when(CONSENT.isAbsent()).scores(5),
                        explicit("b").when(CONSENT.isAbsent()).scores(-7),
                        explicit("c").when(CONSENT.isAbsent()).scores(9),
                        explicit("d").when(CONSENT.isAbsent()).scores(0),
                        explicit("e").when(CONSENT.isAbsent()).scores(5),
                        explicit("f").when(CONSENT.isAbsent()).scores(-2))
                .score(NOBODY, List.of(), NOON)
                .reasons();
        assertThat(reasons.helped(2)).extracting(line -> line.rule().id()).containsExactly("c", "a");
        assertThat(reasons.helped(9)).extracting(line -> line.rule().id()).containsExactly("c", "a", "e");
        assertThat(reasons.hurt(9)).extracting(line -> line.rule().id()).containsExactly("b", "f");
        assertThatThrownBy(() -> reasons.hurt(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of rules is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void reasonCodesBelongToRulesAndReadBack() {
        ScoringModel model = builder("3", 5)
                .reason("demo", new ReasonCode("ENG", Points.parse("7.5")))
                .build();
        assertThat(model.toData().get("reasons")).hasToString("{demo={code=ENG, baseline=7.50}}");
        assertThat(ScoringModel.fromData(model.toData(), ATTRIBUTES)).isEqualTo(model);
        assertThatThrownBy(() -> builder("3", 5)
                        .reason("dmo", new ReasonCode("ENG", Points.of(1)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason code is given for rule 'dmo', which is not among [director, views, demo];"
                        + " add the rule or drop the code");
        ScoringModelBuilder twice = builder("3", 5).reason("demo", new ReasonCode("ENG", Points.of(1)));
        assertThatThrownBy(() -> twice.reason("demo", new ReasonCode("FIT", Points.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'demo' has two reason codes; give it one");
    }
}
