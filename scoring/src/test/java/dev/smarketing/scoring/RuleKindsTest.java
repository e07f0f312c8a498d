package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recency, weighed criteria, and rules for a persona or for leads with some activities. */
class RuleKindsTest {

    private static final RecencyRule RECENCY = implicit("fresh")
            .daysSinceLast(VIEW, DEMO)
            .upTo(7)
            .scores(20)
            .upTo(30)
            .scores(10)
            .later(-5);

    @ParameterizedTest
    @CsvSource({"0, 20", "7, 20", "8, 10", "30, 10", "31, -5", "400, -5"})
    void recencyScoresTheFirstStepThatTheAgeDoesNotPass(int age, int points) {
        ScoreCard card = model(RECENCY).score(NOBODY, aged(VIEW, age, 500), NOON);
        assertThat(card.total()).isEqualTo(Points.of(points));
        assertThat(card.rule("fresh").isMatched()).isTrue();
    }

    /** Newfoundland set its clocks back from 00:01 to 23:01: 2 November 2008 began, went on as 1 November, and began again. */
    @Test
    void aDayThatBeginsTwiceIsOnePeriod() {
        ScoringModel model = ScoringModel.builder("twice", ZoneId.of("America/St_Johns"))
                .add(implicit("daily").each(VIEW).scores(8).atMost(1, Period.DAY))
                .qualifyAt(Threshold.total(50))
                .build();
        List<Activity> views = List.of(
                Activity.of(ActivityId.of("00:00 in summer time"), VIEW, Instant.parse("2008-11-02T02:30:00Z")),
                Activity.of(ActivityId.of("23:01 the day before"), VIEW, Instant.parse("2008-11-02T02:31:00Z")),
                Activity.of(ActivityId.of("00:00 in winter time"), VIEW, Instant.parse("2008-11-02T03:30:00Z")));
        RuleScore line = model.score(NOBODY, views, Instant.parse("2008-11-02T12:00:00Z"))
                .rule("daily");
        assertThat(line.counted()).isEqualTo(2); // one of each day
        assertThat(line.points()).isEqualTo(Points.of(16));
    }

    @Test
    void recencyDoesNotJudgeALeadThatNeverDidIt() {
        ScoreCard never = model(RECENCY).score(NOBODY, aged(DOWNLOAD, 0), NOON);
        assertThat(never.total()).isEqualTo(Points.ZERO);
        assertThat(never.matchedRules()).isZero();
        RecencyRule withoutLater = implicit("r").daysSinceLast(VIEW).upTo(7).scores(20);
        assertThat(model(withoutLater).score(NOBODY, aged(VIEW, 8), NOON).matchedRules())
                .isZero();
    }

    @Test
    void recencyChangesTheDayAfterAStep() {
        ScoringModel model = model(RECENCY);
        assertThat(model.nextChange(NOBODY, aged(DEMO, 5), NOON).orElseThrow().asOf())
                .isEqualTo(at(TODAY.plusDays(3) + "T00:00"));
        assertThat(model.nextChange(NOBODY, aged(DEMO, 31), NOON)).isEqualTo(Optional.empty());
    }

    @Test
    void recencyIsExplained() {
        RuleScore line = model(RECENCY).score(NOBODY, aged(DEMO, 12), NOON).rule("fresh");
        assertThat(line).hasToString("+10 fresh: 12 days since [demo request, page view]");
        assertThat(line.toText(Language.FRENCH)).isEqualTo("12 jours depuis [demo request, page view]");
        assertThat(line.toText(Language.SPANISH)).isEqualTo("12 días desde [demo request, page view]");
        assertThat(RECENCY).hasToString("fresh: days since [demo request, page view]");
    }

    /** In French what is counted is plural from 2 on, elsewhere all but 1. */
    @Test
    void whatIsCountedHasTheWordThatGoesWithItsNumber() {
        RuleScore yesterday = model(RECENCY).score(NOBODY, aged(DEMO, 1), NOON).rule("fresh");
        assertThat(yesterday.toText(Language.ENGLISH)).isEqualTo("1 day since [demo request, page view]");
        RuleScore today = model(RECENCY).score(NOBODY, aged(DEMO, 0), NOON).rule("fresh");
        assertThat(today.toText(Language.FRENCH)).isEqualTo("0 jour depuis [demo request, page view]");
        assertThat(today.toText(Language.SPANISH)).isEqualTo("0 días desde [demo request, page view]");
        Rule daily = implicit("daily").each(VIEW).scores(1).halvingEvery(1);
        assertThat(daily.toText(Language.ENGLISH)).isEqualTo("page view, halving every day");
        assertThat(daily.toText(Language.FRENCH)).isEqualTo("page view, réduit de moitié chaque jour");
        assertThat(daily.toText(Language.SPANISH)).isEqualTo("page view, a la mitad cada día");
    }

    @Test
    void aThresholdSpeaksEveryLanguage() {
        Threshold threshold = Threshold.total(60).withExplicitAtLeast(Points.parse("2.5"));
        assertThat(threshold.toText(Language.FRENCH)).isEqualTo("total au moins 60, explicite au moins 2,50");
        assertThat(threshold.toText(Language.SPANISH)).isEqualTo("total al menos 60, explícito al menos 2,50");
        assertThat(threshold).hasToString("total at least 60, explicit at least 2.50");
    }

    private static final WeightedRule PROFILE = explicit("profile")
            .weighing(
                    Criterion.of("seniority", 50)
                            .when(SENIORITY.isAtLeast(Seniority.DIRECTOR), 100)
                            .when(SENIORITY.isAtLeast(Seniority.MANAGER), 60),
                    Criterion.of("size", 33).when(EMPLOYEES.isAtLeast(50), Points.parse("40.05")),
                    Criterion.of("country", 17).when(COUNTRY.is("FR"), 100));

    @Test
    void weighedCriteriaAreRoundedOnce() {
        Lead lead = Lead.builder("L-1")
                .with(SENIORITY, Seniority.MANAGER)
                .with(EMPLOYEES, 80L)
                .with(COUNTRY, "ES")
                .build();
        RuleScore line = model(PROFILE).score(lead, List.of(), NOON).rule("profile");
        // 30 + 13.2165 + 0
        assertThat(line.points()).isEqualTo(Points.parse("43.22"));
        assertThat(line).hasToString("+43.22 profile: seniority 50 % x 60 + size 33 % x 40.05 + country 17 % x 0");
        assertThat(line.toText(Language.FRENCH))
                .isEqualTo("seniority 50\u00a0% x 60 + size 33\u00a0% x 40,05 + country 17\u00a0% x 0");
        assertThat(PROFILE).hasToString("profile: seniority 50 % + size 33 % + country 17 %");
    }

    @Test
    void missingFactsBoundWeighedCriteria() {
        Lead lead = Lead.builder("L-1").with(COUNTRY, "FR").build();
        RuleScore line = model(PROFILE).score(lead, List.of(), NOON).rule("profile");
        assertThat(line.points()).isEqualTo(Points.of(17));
        // seniority up to 50, size up to 13.2165
        assertThat(line.attainable()).isEqualTo(new PointsRange(Points.of(17), Points.parse("80.22")));
        assertThat(line.unknownAttributes()).containsExactlyInAnyOrder(SENIORITY, EMPLOYEES);
    }

    private static final Persona BUYER = new Persona("buyer", SENIORITY.isAtLeast(Seniority.MANAGER));
    private static final ConditionalRule BUYING =
            implicit("pricing").each(VIEW).scores(5).upTo(20).onlyFor(BUYER);

    private static Lead of(Seniority seniority) {
        return Lead.builder("L-1").with(SENIORITY, seniority).build();
    }

    @Test
    void aRuleMayBeForAPersonaOnly() {
        List<Activity> views = aged(VIEW, 0, 0);
        RuleScore line = model(BUYING).score(of(Seniority.MANAGER), views, NOON).rule("pricing");
        assertThat(line).hasToString("+10 pricing: 2 x page view, only for buyer");
        assertThat(line.toText(Language.FRENCH)).isEqualTo("2 x page view, seulement pour buyer");
        assertThat(line.toText(Language.SPANISH)).isEqualTo("2 x page view, solo para buyer");
        assertThat(line.rule()).isEqualTo(BUYING);
        ScoreCard other = model(BUYING).score(of(Seniority.JUNIOR), views, NOON);
        assertThat(other.total()).isEqualTo(Points.ZERO);
        assertThat(other.rule("pricing").isUnknown()).isFalse();
        RuleScore unknown = model(BUYING).score(NOBODY, views, NOON).rule("pricing");
        assertThat(unknown.points()).isEqualTo(Points.ZERO);
        assertThat(unknown.attainable()).isEqualTo(new PointsRange(Points.ZERO, Points.of(10)));
        assertThat(unknown.unknownAttributes()).containsExactly(SENIORITY);
    }

    @Test
    void aRuleMayNeedActivities() {
        Rule rule = explicit("engaged director")
                .when(SENIORITY.isAtLeast(Seniority.DIRECTOR))
                .scores(25)
                .onlyWith(ActivityCount.atLeast(2, VIEW, DOWNLOAD).withinDays(30));
        ScoringModel model = model(rule);
        List<Activity> enough = aged(VIEW, 29, 3);
        ScoreCard card = model.score(of(Seniority.DIRECTOR), enough, NOON);
        assertThat(card.explicit()).isEqualTo(Points.of(25));
        assertThat(card.rule("engaged director"))
                .hasToString("+25 engaged director: seniority is at least DIRECTOR,"
                        + " only with at least 2 x [download, page view] within 30 days");
        assertThat(model.score(of(Seniority.DIRECTOR), aged(VIEW, 30, 3), NOON).explicit())
                .isEqualTo(Points.ZERO);
        ScoreCard end = model.nextChange(of(Seniority.DIRECTOR), enough, NOON).orElseThrow();
        assertThat(end.asOf()).isEqualTo(at(TODAY.plusDays(1) + "T00:00"));
        assertThat(rule.toText(Language.FRENCH))
                .isEqualTo("seniority est au moins DIRECTOR, seulement avec au moins 2 x [download, page view] en"
                        + " 30 jours");
        assertThat(rule.toText(Language.SPANISH))
                .isEqualTo("seniority es al menos DIRECTOR, solo con al menos 2 x [download, page view] en 30 días");
    }

    @Test
    void theDataReadsWell() {
        ScoringModel model = model(RECENCY, PROFILE, BUYING.onlyWith(ActivityCount.atLeast(1, DEMO)));
        Map<String, Object> data = new LinkedHashMap<>(model.toData());
        data.keySet().retainAll(List.of("personas", "rules"));
        assertThat(data.toString().replace("}, {", "},\n {"))
                .isEqualTo("{personas=[{name=buyer, when={attribute=seniority, at-least=MANAGER}}], rules=["
                        + "{id=fresh, axis=implicit, since-last=[demo request, page view],"
                        + " steps=[{up-to-days=7, scores=20},\n {up-to-days=30, scores=10}], later=-5},\n"
                        + " {id=profile, axis=explicit, weighing=[{criterion=seniority, percent=50, first-of=["
                        + "{when={attribute=seniority, at-least=DIRECTOR}, gives=100},\n"
                        + " {when={attribute=seniority, at-least=MANAGER}, gives=60}]},\n"
                        + " {criterion=size, percent=33, first-of=["
                        + "{when={attribute=employees, at-least=50}, gives=40.05}]},\n"
                        + " {criterion=country, percent=17, first-of=["
                        + "{when={attribute=country, is=FR}, gives=100}]}]},\n"
                        + " {id=pricing, axis=implicit, persona=buyer,"
                        + " only-with=[{counting=demo request, at-least=1}],"
                        + " each=page view, scores=5, up-to=20}]}");
        assertThat(ScoringModel.fromData(model.toData(), ATTRIBUTES)).isEqualTo(model);
        assertThat(model.personas()).containsExactly(BUYER);
    }

    @Test
    void personasInDataHaveToMatchTheRules() {
        Map<String, Object> data = new LinkedHashMap<>(model(BUYING).toData());
        Object personas = data.remove("personas");
        assertThatThrownBy(() -> ScoringModel.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        "scoring model: rules[0].persona: persona 'buyer' is not among [];" + " add it to personas");
        Map<String, Object> unused = new LinkedHashMap<>(model(PROFILE).toData());
        unused.put("personas", personas);
        assertThatThrownBy(() -> ScoringModel.fromData(unused, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("scoring model: personas: no rule is for [buyer]; name it in a rule or drop it");
    }

    @Test
    void wrongRulesAreRefused() {
        assertThatThrownBy(() -> RECENCY.upTo(30).scores(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'fresh' has a step up to 30 days after one up to 30; give rising days");
        assertThatThrownBy(() -> explicit("p")
                        .weighing(
                                Criterion.of("a", 50).when(CONSENT.isTrue(), 1),
                                Criterion.of("b", 30).when(CONSENT.isTrue(), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("criteria of rule 'p' weigh [50, 30] percent, 80 together; make them 100");
        assertThatThrownBy(() -> explicit("p").weighing(Criterion.of("a", 100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of values of criterion 'a' of rule 'p' is 0, below the least allowed value 1;"
                        + " give 1 or more");
        assertThatThrownBy(() -> Criterion.of("a", 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent of criterion 'a' is 101, outside 1 to 100; give a number within");
        assertThatThrownBy(() -> Criterion.of("a", 1).when(CONSENT.isTrue(), 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of a criterion is 101, outside 0 to 100; give a value within");
        assertThatThrownBy(() -> BUYING.onlyFor(new Persona("other", CONSENT.isTrue())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'pricing' is only for persona 'buyer' already; give 'other' a rule of its own");
        assertThatThrownBy(() -> model(
                        BUYING, implicit("demo").each(DEMO).scores(1).onlyFor(new Persona("buyer", CONSENT.isTrue()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("persona 'buyer' has another condition in rule 'demo'; give each name one condition");
    }
}
