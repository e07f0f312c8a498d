package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules and verdicts do where two of their cases meet. */
class RuleEdgesTest {

    private static final Lead FRENCH = Lead.builder("L-1").with(COUNTRY, "FR").build();

    // ---------------------------------------------------------------- first-match lists

    @Test
    void anAlternativeThatIsNotKnownIsListedThoughALaterOneIsTrue() {
        RuleScore line = model(explicit("r")
                        .when(EMPLOYEES.isAtLeast(50))
                        .scores(20)
                        .otherwiseWhen(COUNTRY.is("FR"))
                        .scores(8))
                .score(FRENCH, List.of(), NOON)
                .rule("r");
        assertThat(line.points()).isEqualTo(Points.of(8));
        assertThat(line.attainable()).isEqualTo(new PointsRange(Points.of(8), Points.of(20)));
        assertThat(line.unknownAttributes()).containsExactly(EMPLOYEES);
        assertThat(line).hasToString("+8 r: country is FR");
    }

    @Test
    void allThatIsMissingIsListed() {
        RuleScore line = model(explicit("r")
                        .when(EMPLOYEES.isAtLeast(50))
                        .scores(20)
                        .otherwiseWhen(COUNTRY.is("FR"))
                        .scores(-8)
                        .otherwiseWhen(EMPLOYEES.isAtLeast(10))
                        .scores(5))
                .score(NOBODY, List.of(), NOON)
                .rule("r");
        assertThat(line.attainable()).isEqualTo(new PointsRange(Points.of(-8), Points.of(20)));
        assertThat(line.unknownAttributes()).containsExactlyInAnyOrder(EMPLOYEES, COUNTRY);
    }

    /** Of a lead without a country the second is not unknown but false, so that it takes no part in the range. */
    @Test
    void whatIsFalseIsNotAttainable() {
        RuleScore line = model(explicit("r")
                        .when(COUNTRY.is("FR"))
                        .scores(10)
                        .otherwiseWhen(COUNTRY.isPresent())
                        .scores(50))
                .score(NOBODY, List.of(), NOON)
                .rule("r");
        assertThat(line.attainable()).isEqualTo(new PointsRange(Points.ZERO, Points.of(10)));
        assertThat(line.unknownAttributes()).containsExactly(COUNTRY);
    }

    @Test
    void aProfileRuleMayChangeByDate() {
        ScoringModel model = model(explicit("r")
                .when(TRIAL.isLessThanDaysAgo(10))
                .scores(20)
                .otherwiseWhen(TRIAL.isLessThanDaysAgo(30))
                .scores(5));
        Lead lead = Lead.builder("L-1").with(TRIAL, TODAY).build();
        ScoreCard next = model.nextChange(lead, List.of(), NOON).orElseThrow();
        assertThat(next.asOf()).isEqualTo(at("2026-06-25T00:00"));
        assertThat(next.total()).isEqualTo(Points.of(5));
        assertThat(ScoreState.of(model).nextChange(lead, NOON)).contains(next);
        assertThat(model.nextChange(lead, List.of(), next.asOf()).map(ScoreCard::asOf))
                .contains(at("2026-07-15T00:00"));
    }

    @Test
    void aRuleMayScoreForAPersona() {
        Persona french = new Persona("french", COUNTRY.is("FR"));
        assertThat(model(explicit("r").when(french).scores(10))
                        .score(FRENCH, List.of(), NOON)
                        .total())
                .isEqualTo(Points.of(10));
    }

    // ---------------------------------------------------------------- counts and recency

    @Test
    void countsAreTold() {
        CountRule rule = implicit("r").counting(VIEW).atLeast(2).scores(7).withinDays(30);
        assertThat(rule).hasToString("r: number of page view within 30 days");
        assertThat(rule.toText(Language.FRENCH)).isEqualTo("nombre de page view en 30 jours");
        RuleScore line =
                model(rule).score(NOBODY, aged(VIEW, 0, 1, 2, 30), NOON).rule("r");
        assertThat(line).hasToString("+7 r: 3 x page view within 30 days");
        assertThat(line.toText(Language.SPANISH)).isEqualTo("3 x page view en 30 días");
        assertThatThrownBy(() -> rule.withinDays(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window of rule 'r' in days is 0, below the least allowed value 1; give 1 or more");
    }

    /** On the last day of a step the next one begins tomorrow. */
    @Test
    void theLastDayOfAStep() {
        ScoringModel model = model(
                implicit("r").daysSinceLast(VIEW).upTo(7).scores(20).upTo(30).scores(10));
        assertThat(model.nextChange(NOBODY, aged(VIEW, 7), NOON).map(ScoreCard::asOf))
                .contains(at("2026-06-16T00:00"));
        assertThat(model.nextChange(NOBODY, aged(VIEW, 30), NOON).map(ScoreCard::asOf))
                .contains(at("2026-06-16T00:00"));
        assertThat(model.nextChange(NOBODY, aged(VIEW, 8), NOON).map(ScoreCard::asOf))
                .contains(at("2026-07-08T00:00"));
    }

    @Test
    void anElapsedWindowWithinOrBesideARule() {
        ActivityRule plain = implicit("r").each(VIEW).scores(1);
        ActivityCount count = ActivityCount.atLeast(1, VIEW);
        assertThat(model(plain.onlyWith(count.withinDays(2))).isConstantDuringADay())
                .isTrue();
        assertThat(model(plain.onlyWith(count.withinElapsedDays(2))).isConstantDuringADay())
                .isFalse();
        assertThat(model(plain.withinElapsedDays(2).onlyWith(count)).isConstantDuringADay())
                .isFalse();
        assertThat(model(implicit("c").counting(VIEW).atLeast(1).scores(1).withinElapsedDays(2))
                        .isConstantDuringADay())
                .isFalse();
        assertThat(model(implicit("c").counting(VIEW).atLeast(1).scores(1)).isConstantDuringADay())
                .isTrue();
    }

    // ---------------------------------------------------------------- idle decay

    /** 40 - 5, 40 - 10, 40 - 15: at most 30, so that the third interval is the first to be seen. */
    @ParameterizedTest
    @CsvSource({"0, 40", "40, 0", "20, 20", "-10, 50", "100, -60"})
    void bothAxesLoseByIdleTime(int explicit, int implicit) {
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(explicit))
                .add(implicit("view").once(VIEW).scores(implicit))
                .limitTotal(Limits.between(0, 30))
                .decayTotal(IdleDecay.everyDaysWithout(7, VIEW).loses(5))
                .qualifyAt(Threshold.total(25))
                .build();
        ScoreCard next = model.nextChange(FRENCH, aged(VIEW, 0), NOON).orElseThrow();
        assertThat(next.asOf()).isEqualTo(at(TODAY.plusDays(21) + "T00:00"));
        assertThat(next.total()).isEqualTo(Points.of(25));
        assertThat(ScoreState.of(model).plus(aged(VIEW, 0)).nextChange(FRENCH, NOON))
                .contains(next);
    }

    /**
     * Nothing is known of the country, which may add 20, or take 35 of 35: each interval takes 2, or 5, of what is
     * possible too. 20 - 8 x 2 is below 5, and 35 - 2 x 5 below 26, so that the lead can be qualified no more.
     */
    @ParameterizedTest
    @CsvSource({"20, 8", "-35, 2"})
    void whatIsStillPossibleLosesToo(int points, int intervals) {
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(points))
                .add(implicit("view").once(VIEW).scores(points > 0 ? 0 : 35))
                .limitTotal(Limits.between(points > 0 ? 0 : -10, 35))
                .decayTotal(IdleDecay.everyDaysWithout(7, VIEW).loses(points > 0 ? 2 : 5))
                .qualifyAt(Threshold.total(points > 0 ? 5 : 26))
                .build();
        ScoreTimeline timeline = model.timeline(NOBODY, aged(VIEW, 0), NOON, at(TODAY.plusDays(100) + "T00:00"));
        assertThat(timeline.spans().get(0).card().outlook()).isEqualTo(Outlook.POSSIBLE);
        assertThat(timeline.spans().stream()
                        .filter(span -> span.card().outlook() == Outlook.NOT_QUALIFIED)
                        .findFirst()
                        .orElseThrow()
                        .from())
                .isEqualTo(at(TODAY.plusDays(7L * intervals) + "T00:00"));
    }

    // ---------------------------------------------------------------- verdicts

    @Test
    void aStepOrAShortfallNeedsFewerPointsThanRequired() {
        assertThat(new Threshold.Shortfall(Threshold.Part.TOTAL, Points.of(5), Points.parse("4.99")).missing())
                .isEqualTo(Points.parse("0.01"));
        assertThatThrownBy(() -> new Threshold.Shortfall(Threshold.Part.TOTAL, Points.of(5), Points.of(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 reach 5; a shortfall needs fewer points than required");
        assertThatThrownBy(() -> new ClassStep(Axis.EXPLICIT, "A", Points.of(5), Points.of(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 reach 5 of class 'A'; a step needs fewer points than required");
    }

    @Test
    void aThresholdOfTheImplicitPointsAlone() {
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(100))
                .add(implicit("view").once(VIEW).scores(5))
                .qualifyAt(Threshold.implicit(5))
                .build();
        assertThat(model.score(FRENCH, List.of(), NOON).qualification())
                .hasToString("not yet qualified: implicit 0 of 5");
        assertThat(model.score(NOBODY, aged(VIEW, 0), NOON).isQualified()).isTrue();
    }

    /** Of two words that begin at one instant that against the lead counts, however long the other lasts. */
    @Test
    void atOneInstantTheWordAgainstTheLeadCounts() {
        QualificationOverride against =
                new QualificationOverride(false, "Ana", "no budget", NOON, NOON.plus(Duration.ofDays(2)));
        for (int days : new int[] {1, 2, 3}) {
            QualificationOverride pro =
                    new QualificationOverride(true, "Ben", "met her", NOON, NOON.plus(Duration.ofDays(days)));
            assertThat(QualificationOverride.inForce(List.of(pro, against), NOON))
                    .contains(against);
            assertThat(QualificationOverride.inForce(List.of(against, pro), NOON))
                    .contains(against);
        }
    }

    @Test
    void aCardWithAWordAgainstTheScoreReadsBack() {
        QualificationOverride pro =
                new QualificationOverride(true, "Ben", "met her", NOON, NOON.plus(Duration.ofDays(1)));
        ScoreCard card = model(explicit("country").when(COUNTRY.is("FR")).scores(1))
                .score(FRENCH, List.of(), List.of(pro), NOON);
        assertThat(card.isQualified()).isTrue();
        assertThat(((Map<?, ?>) card.toData().get("verdict")).get("override")).isEqualTo(pro.toData());
        assertThat(ScoreCard.fromData(card.toData(), ATTRIBUTES)).isEqualTo(card);
    }

    /** Of 63 missing facts there are 1,953 pairs, of 64 there are 2,016, and more than 2,000 are not looked through. */
    @ParameterizedTest
    @CsvSource({"63, 1953, 2", "64, 1, 64"})
    void soManySetsAreLookedThrough(int facts, int sets, int size) {
        ScoringModelBuilder builder = ScoringModel.builder("m", PARIS).qualifyAt(Threshold.total(20));
        for (int i = 1; i <= facts; i++) {
            FlagAttribute flag = Attribute.flag("flag " + i);
            builder.add(explicit(flag.name()).when(flag.isTrue()).scores(10));
        }
        assertThat(builder.build().score(NOBODY, List.of(), NOON).couldDecide())
                .hasSize(sets)
                .allMatch(set -> set.size() == size);
    }

    // ---------------------------------------------------------------- reasons and roll-ups

    @Test
    void reasonsOfEqualPointsStandById() {
        ScoringModel model = ScoringModel.builder("m", PARIS)
                .add(explicit("z").when(COUNTRY.is("FR")).scores(5))
                .add(explicit("y").when(COUNTRY.is("FR")).scores(-3))
                .add(explicit("b").when(COUNTRY.is("FR")).scores(5))
                .add(explicit("a").when(COUNTRY.is("FR")).scores(-3))
                .reason("z", new ReasonCode("ENG", Points.of(16)))
                .reason("b", new ReasonCode("FIT", Points.of(5)))
                .qualifyAt(Threshold.total(1))
                .build();
        ScoreReasons reasons = model.score(FRENCH, List.of(), NOON).reasons();
        assertThat(reasons.helped(2)).extracting(line -> line.rule().id()).containsExactly("b", "z");
        assertThat(reasons.hurt(2)).extracting(line -> line.rule().id()).containsExactly("a", "y");
        assertThat(reasons.below()).hasToString("[ENG 11]"); // FIT is at its baseline
        assertThat(reasons.above()).isEmpty();
    }

    @Test
    void personsAtTheFloorCountAndEqualOnesStandById() {
        ScoringModel model = model(explicit("country").when(COUNTRY.is("FR")).scores(40));
        List<ScoreCard> cards = List.of(
                model.score(Lead.builder("L-3").with(COUNTRY, "FR").build(), List.of(), NOON),
                model.score(Lead.builder("L-2").with(COUNTRY, "FR").build(), List.of(), NOON),
                model.score(Lead.builder("L-1").with(COUNTRY, "ES").build(), List.of(), NOON));
        AccountScore two = AccountRollUp.max().needingAtLeast(2, Points.of(40)).score("Acme", cards);
        assertThat(two.people()).isEqualTo(2);
        assertThat(two.standing()).isEqualTo(AccountScore.Standing.ENOUGH_PEOPLE);
        assertThat(two.parts())
                .extracting(AccountScore.Part::leadId)
                .containsExactly(LeadId.of("L-2"), LeadId.of("L-3"), LeadId.of("L-1"));
        assertThat(AccountRollUp.max()
                        .needingAtLeast(3, Points.of(40))
                        .score("Acme", cards)
                        .standing())
                .isEqualTo(AccountScore.Standing.NOT_ENOUGH_PEOPLE);
        AccountRollUp weighted = AccountRollUp.weightedMean(Map.of("BOSS", BigDecimal.valueOf(3)), BigDecimal.ONE);
        // (40 + 3 x 40 + 0) / 5
        assertThat(weighted.score("Acme", cards, Map.of(LeadId.of("L-2"), "BOSS"))
                        .points())
                .contains(Points.of(32));
        assertThat(weighted)
                .isNotEqualTo(AccountRollUp.max())
                .isNotEqualTo(weighted.limitingEachPersonTo(Limits.upTo(60)))
                .isNotEqualTo(weighted.needingAtLeast(2, Points.of(1)));
    }
}
