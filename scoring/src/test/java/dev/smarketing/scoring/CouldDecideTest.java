package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.ATTRIBUTES;
import static dev.smarketing.scoring.Given.CONSENT;
import static dev.smarketing.scoring.Given.COUNTRY;
import static dev.smarketing.scoring.Given.EMAIL;
import static dev.smarketing.scoring.Given.EMPLOYEES;
import static dev.smarketing.scoring.Given.INDUSTRY;
import static dev.smarketing.scoring.Given.NOBODY;
import static dev.smarketing.scoring.Given.NOON;
import static dev.smarketing.scoring.Given.PARIS;
import static dev.smarketing.scoring.Given.model;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which missing facts could decide a verdict. */
class CouldDecideTest {

    private static final Condition FRENCH = COUNTRY.is("FR");
    private static final Condition BIG = EMPLOYEES.isAtLeast(50L);

    private static ScoringModelBuilder builder() {
        return ScoringModel.builder("m", PARIS)
                .add(explicit("french").when(FRENCH).scores(10))
                .add(explicit("big").when(BIG).scores(10));
    }

    private static List<List<String>> couldDecide(ScoringModelBuilder builder, Lead lead) {
        return couldDecide(builder.build().score(lead, List.of(), NOON));
    }

    private static List<List<String>> couldDecide(ScoreCard card) {
        return card.couldDecide().stream()
                .map(set -> set.stream().<String>map(Attribute::name).toList())
                .toList();
    }

    @Test
    void s1TheCountryAloneCouldDecide() {
        ScoringModelBuilder s1 = ScoringModel.builder("s1", PARIS)
                .add(explicit("french").when(FRENCH).scores(10))
                .add(explicit("not french").when(FRENCH.not()).scores(5))
                .add(explicit("french or big").when(FRENCH.or(BIG)).scores(7))
                .add(explicit("no country").when(COUNTRY.isAbsent()).scores(-2));
        Lead lead = Lead.builder("L-1").with(EMPLOYEES, 80L).build();
        ScoreCard card = s1.qualifyAt(Threshold.total(15)).build().score(lead, List.of(), NOON);
        assertThat(couldDecide(card)).containsExactly(List.of("country"));
        assertThat(card.explain()).isEqualTo("""
                        L-1 scored 5 (5 explicit + 0 implicit): not yet qualified, total 5 of 15
                          +7  french or big  country is FR or employees is at least 50
                          -2  no country     country is not known
                           ?  french         country not known; 0 to 10
                           ?  not french     country not known; 0 to 5
                           ?  verdict        could be decided by: country
                        """);
        assertThat(card.explain(Language.FRENCH)).contains("verdict        pourrait être décidé par\u00a0: country\n");
        assertThat(card.explain(Language.SPANISH)).contains("veredicto      podría decidirlo: country\n");
        assertThat(couldDecide(s1.qualifyAt(Threshold.total(4)), lead)).isEmpty();
        assertThat(couldDecide(s1.qualifyAt(Threshold.total(21)), lead)).isEmpty();
    }

    @Test
    void eachAloneOrOnlyTogether() {
        assertThat(couldDecide(builder().qualifyAt(Threshold.total(10)), NOBODY))
                .containsExactly(List.of("country"), List.of("employees"));
        ScoreCard card = builder().qualifyAt(Threshold.total(20)).build().score(NOBODY, List.of(), NOON);
        assertThat(couldDecide(card)).containsExactly(List.of("country", "employees"));
        assertThat(card.explain()).contains("verdict  could be decided only together by: country + employees\n");
        assertThat(card.explain(Language.FRENCH))
                .contains("verdict  ne pourrait être décidé qu'ensemble par\u00a0: country + employees\n");
        assertThat(card.explain(Language.SPANISH))
                .contains("veredicto  solo podrían decidirlo juntos: country + employees\n");
    }

    @Test
    void limitsAreKept() {
        ScoringModelBuilder grouped = ScoringModel.builder("m", PARIS)
                .group("profile", Limits.upTo(8))
                .add(explicit("french").when(FRENCH).scores(10).inGroup("profile"))
                .add(explicit("big").when(BIG).scores(4).inGroup("profile"))
                .add(explicit("saas").when(INDUSTRY.is("saas")).scores(5));
        // 8 at most of the group: country and industry, not country and employees
        assertThat(couldDecide(grouped.qualifyAt(Threshold.total(9)), NOBODY))
                .containsExactly(List.of("country", "industry"), List.of("employees", "industry"));
        assertThat(couldDecide(grouped.qualifyAt(Threshold.total(10)), NOBODY))
                .containsExactly(List.of("country", "industry"));
    }

    @Test
    void aRequirementHasToBeAmongThem() {
        ScoringModelBuilder consent =
                builder().require("consent", CONSENT.isTrue()).qualifyAt(Threshold.total(10));
        assertThat(couldDecide(consent, NOBODY))
                .containsExactly(List.of("consent", "country"), List.of("consent", "employees"));
        Lead french = Lead.builder("L-1").with(COUNTRY, "FR").build();
        assertThat(couldDecide(consent, french)).containsExactly(List.of("consent"));
        Lead refusing = Lead.builder("L-1").with(CONSENT, false).build();
        assertThat(couldDecide(consent, refusing)).isEmpty();
    }

    @Test
    void aQualifiedLeadMayTurnOutOtherwise() {
        ScoringModelBuilder model = builder()
                .add(explicit("rival")
                        .when(EMAIL.endsWith("@rival.example", TextCase.EXACT))
                        .scores(-5))
                .disqualifyWhen("student", INDUSTRY.is("education"))
                .qualifyAt(Threshold.total(10));
        Lead french = Lead.builder("L-1").with(COUNTRY, "FR").build();
        ScoreCard card = model.build().score(french, List.of(), NOON);
        assertThat(card.isQualified()).isTrue();
        assertThat(couldDecide(card)).containsExactly(List.of("email"), List.of("industry"));
    }

    @Test
    void cellsDecideToo() {
        ScoringModelBuilder model = builder()
                .qualifyBy(GradeMatrix.builder(
                                ScoreClasses.startingWith("C").from(10, "B").from(20, "A"),
                                ScoreClasses.startingWith("1"))
                        .qualify("sales", "A1")
                        .hold("nurture", "B1", "C1")
                        .build());
        assertThat(couldDecide(model, NOBODY)).containsExactly(List.of("country", "employees"));
        Lead french = Lead.builder("L-1").with(COUNTRY, "FR").build();
        assertThat(couldDecide(model, french)).containsExactly(List.of("employees"));
    }

    @Test
    void whereItTakesMoreThanThreeAllAreNamed() {
        ScoringModelBuilder model = ScoringModel.builder("m", PARIS);
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            FlagAttribute flag = Attribute.flag("flag " + i);
            names.add(flag.name());
            model.add(explicit(flag.name()).when(flag.isTrue()).scores(10));
        }
        assertThat(couldDecide(model.qualifyAt(Threshold.total(30)), NOBODY)).hasSize(10);
        assertThat(couldDecide(model.qualifyAt(Threshold.total(40)), NOBODY)).containsExactly(names);
    }

    @Test
    void theDataTellsThem() {
        ScoringModel model = builder()
                .require("consent", CONSENT.isTrue())
                .disqualifyWhen("student", INDUSTRY.is("education"))
                .qualifyAt(Threshold.total(10))
                .build();
        ScoreCard card = model.score(NOBODY, List.of(), NOON);
        Map<?, ?> verdict = (Map<?, ?>) card.toData().get("verdict");
        assertThat(verdict.get("could-decide")).hasToString("[[consent, country], [consent, employees]]");
        assertThat(verdict.get("unmet").toString()).contains("truth=unknown, unknown=[consent]");
        assertThat(verdict.get("unknown-disqualifiers").toString()).contains("unknown=[industry]");
        ScoreCard read = ScoreCard.fromData(card.toData(), ATTRIBUTES);
        assertThat(read).isEqualTo(card);
        assertThat(read.couldDecide()).isEqualTo(card.couldDecide());
    }

    @Test
    void aCardWithoutThemIsReadAsBefore() {
        ScoreCard card = builder()
                .require("consent", CONSENT.isTrue())
                .qualifyAt(Threshold.total(10))
                .build()
                .score(NOBODY, List.of(), NOON);
        Map<String, Object> data = new LinkedHashMap<>(card.toData());
        Map<String, Object> verdict = new LinkedHashMap<>();
        ((Map<?, ?>) data.get("verdict")).forEach((key, value) -> verdict.put((String) key, value));
        verdict.remove("could-decide");
        Map<String, Object> requirement = new LinkedHashMap<>();
        ((Map<?, ?>) ((List<?>) verdict.get("unmet")).get(0))
                .forEach((key, value) -> requirement.put((String) key, value));
        requirement.remove("unknown");
        verdict.put("unmet", List.of(requirement));
        data.put("verdict", verdict);
        assertThat(couldDecide(ScoreCard.fromData(data, ATTRIBUTES)))
                .containsExactly(List.of("consent", "country"), List.of("consent", "employees"));
        verdict.put("could-decide", List.of(List.of("country")));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: verdict.could-decide: is [[country]], but by the rest of the card it is"
                        + " [[consent, country], [consent, employees]]; give the card as it was written");
    }

    @Test
    void nothingMissingDecidesNothing() {
        assertThat(model(explicit("french").when(FRENCH).scores(60))
                        .score(Lead.builder("L-1").with(COUNTRY, "FR").build(), List.of(), NOON)
                        .couldDecide())
                .isEmpty();
    }
}
