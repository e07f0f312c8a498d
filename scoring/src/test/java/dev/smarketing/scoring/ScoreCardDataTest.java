package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreCardDataTest {

    private static final ScoreCard CARD =
            LedgerTest.MODEL.score(LedgerTest.DIRECTOR, LedgerTest.activities(true), NOON);

    @Test
    void s14AsData() {
        Map<String, Object> data = CARD.toData();
        assertThat(data.keySet())
                .containsExactly(
                        "version",
                        "lead",
                        "as-of",
                        "model",
                        "rules",
                        "groups",
                        "explicit",
                        "implicit",
                        "total",
                        "verdict");
        assertThat(((List<?>) data.get("rules")).get(1))
                .hasToString("{rule=views, matched=true, counted=10, raw=15, window=-2, frequency=-3, rule-limit=-2}");
        assertThat(data.get("groups")).hasToString("{content={sum=23, limits={up-to=20}, points=20}}");
        assertThat(data.get("total")).hasToString("{sum=29, points=29}");
        assertThat(data.get("verdict")).hasToString("{outlook=qualified, decided-by=threshold}");
        assertThat(ScoreCard.fromData(data, ATTRIBUTES)).isEqualTo(CARD);
    }

    @Test
    void aLedgerThatDoesNotAddUpIsRefused() {
        Map<String, Object> data = new LinkedHashMap<>(CARD.toData());
        data.put("total", Map.of("sum", 30, "points", 30));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: total.sum: is 30, but its parts add up to 29;"
                        + " give the card as it was written");
        data.put("total", Map.of("sum", 29, "points", 28));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: total.points: are 28, but the sum of 29 within its limits is 29;"
                        + " give the card as it was written");
        data.put("total", CARD.toData().get("total"));
        data.put("groups", Map.of("content", Map.of("sum", 20, "points", 20)));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: groups.content.sum: is 20, but its parts add up to 23;"
                        + " give the card as it was written");
    }

    @Test
    void anAttributeNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> ScoreCard.fromData(CARD.toData(), AttributeSet.of(Attribute.text("country"))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: model.rules[0].when.attribute: attribute 'seniority' is not known;"
                        + " known are [country]");
    }

    /** Of each axis a rule alone, a group of one rule and a group of three: 1 + 20 + (5 + 5 + 5 limited to 12). */
    @Test
    void groupsOfAnyNumberOfRulesAddUp() {
        ScoringModelBuilder builder = ScoringModel.builder("groups", PARIS).qualifyAt(Threshold.total(1));
        builder.add(explicit("alone").when(COUNTRY.is("FR")).scores(1));
        builder.add(explicit("in one").when(COUNTRY.is("FR")).scores(20).inGroup("one"));
        builder.group("one", Limits.upTo(30)).group("three", Limits.upTo(12));
        for (int i = 1; i <= 3; i++) {
            builder.add(
                    explicit("in three " + i).when(COUNTRY.is("FR")).scores(5).inGroup("three"));
        }
        ScoreCard card =
                builder.build().score(Lead.builder("L-1").with(COUNTRY, "FR").build(), List.of(), NOON);
        assertThat(card.explicit()).isEqualTo(Points.of(33));
        assertThat(ScoreCard.fromData(card.toData(), ATTRIBUTES)).isEqualTo(card);
    }

    @Test
    void idleTimeNeedsAModelThatTakesIt() {
        Map<String, Object> data = new LinkedHashMap<>(CARD.toData());
        data.put("idle-decay", Map.of("idle-days", 7, "sum", 29, "points", 24));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: idle-decay.idle-days: stand on a card whose model has no idle decay;"
                        + " give the card as it was written");
    }

    @Test
    void aMissingAttributeNobodyKnowsIsRefused() {
        ScoreCard card = LedgerTest.MODEL.score(NOBODY, List.of(), NOON);
        Map<String, Object> data = new LinkedHashMap<>(card.toData());
        List<Object> rules = new ArrayList<>((List<?>) data.get("rules"));
        Map<Object, Object> line = new LinkedHashMap<>((Map<?, ?>) rules.get(0));
        assertThat(line).containsEntry("unknown", List.of("seniority"));
        line.put("unknown", List.of("seniority", "size"));
        rules.set(0, line);
        data.put("rules", rules);
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: rules[0].unknown: attribute 'size' is not known; known are " + ATTRIBUTES);
    }

    /** What a disqualified lead lacks beside is told by neither the card nor its data. */
    @Test
    void aDisqualifiedLeadWithAnUnknownRequirementReadsBack() {
        ScoringModel model = ScoringModel.builder("gates", PARIS)
                .disqualifyWhen("no country", COUNTRY.isAbsent())
                .disqualifyWhen("tiny", EMPLOYEES.isLessThan(2))
                .require("not huge", EMPLOYEES.isLessThan(100_000))
                .qualifyAt(Threshold.total(1))
                .build();
        ScoreCard card = model.score(NOBODY, List.of(), NOON);
        assertThat(card.explain()).contains("disqualified (no country)");
        assertThat(ScoreCard.fromData(card.toData(), ATTRIBUTES)).isEqualTo(card);
    }

    /** A card can be explained only by what its rules know. */
    @Test
    void aMatchThatItsRuleCannotHaveIsRefused() {
        ScoringModel model = ScoringModel.builder("matches", PARIS)
                .add(explicit("fit")
                        .weighing(
                                Criterion.of("size", 60).when(EMPLOYEES.isAtLeast(100), 80),
                                Criterion.of("country", 40).when(COUNTRY.is("FR"), 100)))
                .add(explicit("home").when(COUNTRY.is("FR")).scores(10))
                .add(Rule.implicit("views").each(VIEW).scores(1))
                .qualifyAt(Threshold.total(1))
                .build();
        ScoreCard card = model.score(Lead.builder("L-1").with(COUNTRY, "FR").build(), List.of(), NOON);
        assertThat(((Map<?, ?>) ((List<?>) card.toData().get("rules")).get(0)).get("values"))
                .isEqualTo(List.of(0L, 100L));
        assertThat(ScoreCard.fromData(card.toData(), ATTRIBUTES)).isEqualTo(card);
        Map<String, Object> germany = Map.of("when", COUNTRY.is("DE").toData(), "scores", 10);
        assertMatchRefused(card, 0, "values", List.of(0));
        assertMatchRefused(card, 0, "values", List.of(100, 80));
        assertMatchRefused(card, 0, "alternative", germany);
        assertMatchRefused(card, 1, "alternative", germany);
        assertMatchRefused(card, 1, "values", List.of(10));
        assertMatchRefused(card, 2, "values", List.of(10));
    }

    @SuppressWarnings("unchecked")
    private static void assertMatchRefused(ScoreCard card, int index, String key, Object match) {
        Map<String, Object> data = new LinkedHashMap<>(card.toData());
        List<Object> rules = new ArrayList<>((List<Object>) data.get("rules"));
        Map<String, Object> line = new LinkedHashMap<>((Map<String, Object>) rules.get(index));
        line.put(key, match);
        rules.set(index, line);
        data.put("rules", rules);
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: rules[" + index + "]." + key + ": rule '" + line.get("rule")
                        + "' has no such match; give the card as it was written");
    }
}
