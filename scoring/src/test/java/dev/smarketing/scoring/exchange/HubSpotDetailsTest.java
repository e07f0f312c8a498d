package dev.smarketing.scoring.exchange;

import static dev.smarketing.scoring.exchange.HubSpotScores.CONSENT;
import static dev.smarketing.scoring.exchange.HubSpotScores.IMPORT;
import static dev.smarketing.scoring.exchange.HubSpotScores.INTERESTS;
import static dev.smarketing.scoring.exchange.HubSpotScores.REVENUE;
import static dev.smarketing.scoring.exchange.HubSpotScores.STAFF;
import static dev.smarketing.scoring.exchange.HubSpotScores.TITLE;
import static dev.smarketing.scoring.exchange.HubSpotScores.TODAY;
import static dev.smarketing.scoring.exchange.HubSpotScores.VISIT;
import static dev.smarketing.scoring.exchange.HubSpotScores.ZONE;
import static dev.smarketing.scoring.exchange.HubSpotScores.activities;
import static dev.smarketing.scoring.exchange.HubSpotScores.card;
import static dev.smarketing.scoring.exchange.HubSpotScores.event;
import static dev.smarketing.scoring.exchange.HubSpotScores.explicit;
import static dev.smarketing.scoring.exchange.HubSpotScores.group;
import static dev.smarketing.scoring.exchange.HubSpotScores.lead;
import static dev.smarketing.scoring.exchange.HubSpotScores.match;
import static dev.smarketing.scoring.exchange.HubSpotScores.operation;
import static dev.smarketing.scoring.exchange.HubSpotScores.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.exchange.HubSpotImport.DecayOf;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation on every kind of property, ranges of counts, and what is lost or refused. */
class HubSpotDetailsTest {

    @Test
    void eachNameIsSaidToACopy() {
        HubSpotImport start = HubSpotImport.start();
        HubSpotImport named = start.withProperty("jobtitle", TITLE)
                .withEvent("4-96000", VISIT)
                .withSegment(17, STAFF.isAtLeast(50L))
                .qualifyAt(Threshold.total(5));
        Map<String, Object> segment = Map.of(
                "type",
                "SEGMENT_MEMBERSHIP",
                "segmentMembershipRules",
                List.of(Map.of("operation", "HAS_ALL_SEGMENT_MEMBERSHIP", "segmentIds", List.of(17), "value", 7)));
        Map<String, Object> score = score(
                group("FIT", match("jobtitle", operation("STRING", "IS_EQUAL_TO", "value", "CEO"), 10), segment),
                group("INTENT", event("4-96000", 4)));
        ScoreCard card = named.read(score, ZONE)
                .model()
                .score(lead().with(TITLE, "CEO").with(STAFF, 60L).build(), activities(VISIT, "2026-03-30"), TODAY);
        assertThat(card.explicit()).isEqualTo(Points.of(17));
        assertThat(card.implicit()).isEqualTo(Points.of(4));
        assertThat(card.isQualified()).isTrue();
        assertThat(start.qualifyAt(Threshold.total(5)).read(score, ZONE).losses())
                .extracting(Loss::reason)
                .containsExactly(
                        "'jobtitle' is no known property; name it with withProperty",
                        "asks for segment 17; say who is in it with withSegment",
                        "'4-96000' is no known event; name it with withEvent");
    }

    @ParameterizedTest
    @CsvSource({
        "IS_EQUAL_TO, true, 5 0",
        "IS_EQUAL_TO, false, 0 5",
        "IS_NOT_EQUAL_TO, true, 0 5",
        "IS_NOT_EQUAL_TO, false, 5 0"
    })
    void flagsCompare(String operator, boolean value, String points) {
        Map<String, Object> flag = match("consent", operation("BOOL", operator, "value", value), 5);
        String[] expected = points.split(" ", -1);
        assertThat(explicit(flag, lead().with(CONSENT, true))).isEqualTo(Points.parse(expected[0]));
        assertThat(explicit(flag, lead().with(CONSENT, false))).isEqualTo(Points.parse(expected[1]));
        assertThat(explicit(flag, lead())).isEqualTo(Points.ZERO);
    }

    /** The points of titles "CEO", "ceo" and "CTO": options are exact. */
    @ParameterizedTest
    @CsvSource({"IS_ANY_OF, 5 0 0", "IS_NONE_OF, 0 5 5"})
    void aTextMayBeAChoice(String operator, String points) {
        Map<String, Object> choice =
                match("jobtitle", operation("ENUMERATION", operator, "values", List.of("CEO", "CFO")), 5);
        String[] expected = points.split(" ", -1);
        String[] titles = {"CEO", "ceo", "CTO"};
        for (int i = 0; i < titles.length; i++) {
            assertThat(explicit(choice, lead().with(TITLE, titles[i]))).isEqualTo(Points.parse(expected[i]));
        }
    }

    @Test
    void aSetOfTextsMayNeedAllOptions() {
        Map<String, Object> all =
                match("interests", operation("ENUMERATION", "HAS_ALL_OF", "values", List.of("crm", "seo")), 5);
        assertThat(explicit(all, lead().with(INTERESTS, Set.of("crm", "seo", "ads"))))
                .isEqualTo(Points.of(5));
        assertThat(explicit(all, lead().with(INTERESTS, Set.of("crm")))).isEqualTo(Points.ZERO);
    }

    @Test
    void decimalsHaveRangesToo() {
        Map<String, Object> between =
                match("annualrevenue", operation("NUMBER_RANGED", "IS_BETWEEN", "lowerBound", 10, "upperBound", 20), 5);
        for (String revenue : List.of("9.99", "10", "20.00", "20.01")) {
            boolean inside = revenue.equals("10") || revenue.equals("20.00");
            assertThat(explicit(between, lead().with(REVENUE, new BigDecimal(revenue))))
                    .isEqualTo(Points.of(inside ? 5 : 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "numberofemployees, STRING, a text, employees",
        "consent, MULTISTRING, a text, consent",
        "jobtitle, BOOL, a flag, job title",
        "consent, ENUMERATION, a text or a set of texts, consent",
        "jobtitle, NUMBER, a number, job title",
        "jobtitle, NUMBER_RANGED, a number, job title"
    })
    void aPropertyOfAnotherKindIsRefused(String property, String type, String asked, String attribute) {
        Map<String, Object> operation =
                operation(type, "IS_EQUAL_TO", "value", "5", "values", List.of("5"), "lowerBound", 1, "upperBound", 2);
        assertThatThrownBy(() -> explicit(match(property, operation, 1), lead()))
                .isInstanceOf(DataFormatException.class)
                .hasMessageEndingWith("operation.operationType: '" + type + "' asks for " + asked + ", but attribute '"
                        + attribute + "' is none; name another attribute with withProperty");
    }

    @ParameterizedTest
    @CsvSource({
        "jobtitle, STRING, RHYMES_WITH, rhymes with",
        "interests, ENUMERATION, HAS_FEW_OF, has few of",
        "jobtitle, ENUMERATION, HAS_ALL_OF, has all of",
        "numberofemployees, NUMBER, IS_PRIME, is prime",
        "numberofemployees, NUMBER_RANGED, IS_NEAR, is near",
        "consent, BOOL, HAS_EVER_BEEN, has ever been",
        "jobtitle, ALL_PROPERTY, IS_LOVED, is loved"
    })
    void anOperatorWithoutEqualIsALoss(String property, String type, String operator, String asked) {
        Map<String, Object> operation = operation(
                type,
                operator,
                "value",
                property.equals("consent") ? true : 5,
                "values",
                List.of("5"),
                "lowerBound",
                1,
                "upperBound",
                2);
        if (type.equals("STRING")) {
            operation.put("value", "x");
        }
        ImportedModel imported = IMPORT.read(score(group("FIT", match(property, operation, 1))), ZONE);
        assertThat(imported.losses())
                .extracting(Loss::reason)
                .containsExactly(
                        "asks '" + asked + "' of type " + type + ", which has no equal; its rule scores nothing");
        assertThat(imported.model().rules()).isEmpty();
    }

    @Test
    void aWholeNumberIsNotComparedWithAFraction() {
        Map<String, Object> half = match("numberofemployees", operation("NUMBER", "IS_GREATER_THAN", "value", 50.5), 1);
        assertThatThrownBy(() -> explicit(half, lead()))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score: groupConfigs[0].ruleConfigurations[0].configuration.calculation.matchRules[0]"
                        + ".operation.value: found 50.5; give a whole number within"
                        + " -9223372036854775808..9223372036854775807");
    }

    /** Parts without an id of their own are told apart by their number. */
    @Test
    void rulesAreNamedAfterTheirGroup() {
        Map<String, Object> sum = Map.of(
                "type",
                "MULTI",
                "calculators",
                List.of(
                        match("jobtitle", operation("STRING", "CONTAINS", "value", "data"), 3),
                        match("jobtitle", operation("STRING", "CONTAINS", "value", "chief"), 4)));
        Map<String, Object> nameless = group("FIT", sum);
        nameless.put(
                "ruleConfigurations",
                List.of(
                        Map.of("id", "r7", "configuration", Map.of("calculation", sum)),
                        Map.of("configuration", Map.of("calculation", sum)),
                        Map.of("id", "r9", "enabled", false, "configuration", Map.of("calculation", sum))));
        ImportedModel imported = IMPORT.read(score(nameless), ZONE);
        assertThat(imported.model().rules())
                .extracting(Rule::id)
                .containsExactly(
                        "FIT group/r7",
                        "FIT group/r7/2",
                        "FIT group/score: groupConfigs[0].ruleConfigurations[1]",
                        "FIT group/score: groupConfigs[0].ruleConfigurations[1]/2");
        assertThat(imported.losses())
                .extracting(Loss::toString)
                .containsExactly("score: groupConfigs[0].ruleConfigurations[2]: is switched off; it scores nothing"
                        + " there either");
    }

    @Test
    void limitsOverSeveralRulesAreLost() {
        Map<String, Object> one = match("jobtitle", operation("STRING", "CONTAINS", "value", "data"), 3);
        Map<String, Object> two = Map.of("type", "MULTI", "calculators", List.of(one, one));
        String lost = "has limits up to 4 over what is no single sum of activities here; limit its group";
        for (Map<String, Object> calculation : List.of(one, two)) {
            assertThat(limited(calculation, "FIT").losses())
                    .extracting(Loss::reason)
                    .containsExactly(lost);
        }
        Map<String, Object> visits = event("4-96000", 3);
        assertThat(limited(visits, "INTENT").losses()).isEmpty();
        Map<String, Object> both = Map.of("type", "MULTI", "calculators", List.of(visits, event("4-1639801", 3)));
        assertThat(limited(both, "INTENT").losses()).extracting(Loss::reason).containsExactly(lost);
        // what has no rule has no limits to lose
        assertThat(limited(Map.of("type", "CONSTANT", "value", 1), "FIT").losses())
                .hasSize(1);
    }

    private static ImportedModel limited(Map<String, Object> calculation, String category) {
        Map<String, Object> group = group(category);
        group.put(
                "ruleConfigurations",
                List.of(Map.of("id", "r", "maxValue", 4, "configuration", Map.of("calculation", calculation))));
        return IMPORT.read(score(group), ZONE);
    }

    private static ImportedModel counting(Object... ranges) {
        Map<String, Object> criteria = Map.of("type", "BETWEEN", "ranges", List.of(ranges));
        return IMPORT.read(score(group("INTENT", event("4-96000", 1, "eventFrequencyCriteria", criteria))), ZONE);
    }

    private static Map<String, Object> range(String type, int from, int to) {
        return Map.of("type", type, "from", from, "to", to, "value", 10 * from);
    }

    /** At 3 to 4 times both would speak, and which counts is not stated. */
    @Test
    void rangesThatOverlapAreALoss() {
        Map<String, Object> fourth = range("BETWEEN", 3, 4);
        for (Map<String, Object> other : List.of(
                range("BETWEEN", 3, 9),
                range("EXACTLY", 3, 3),
                range("EXACTLY", 4, 4),
                range("AT_LEAST", 4, 4),
                range("AT_LEAST", 1, 1),
                range("BETWEEN", 1, 3))) {
            ImportedModel imported = counting(fourth, other);
            assertThat(imported.model().rules()).isEmpty();
            assertThat(imported.losses())
                    .extracting(Loss::toString)
                    .containsExactly("score: groupConfigs[0].ruleConfigurations[0].configuration.calculation"
                            + ".eventCalculators[0].eventFrequencyCriteria: has ranges that overlap from "
                            + (other.get("from").equals(4) ? 4 : 3) + " on; nothing of this event is scored");
        }
        for (Map<String, Object> other :
                List.of(range("BETWEEN", 1, 2), range("EXACTLY", 5, 5), range("AT_LEAST", 5, 5))) {
            assertThat(counting(fourth, other).losses()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 20", "3, 20", "4, 40", "5, 40"})
    void ofSeveralLeastNumbersTheGreatestReachedCounts(int visits, long points) {
        String[] days = new String[visits];
        Arrays.fill(days, "2026-03-30");
        ScoreCard card = counting(range("AT_LEAST", 4, 4), range("AT_LEAST", 2, 2))
                .model()
                .score(lead().build(), activities(VISIT, days), TODAY);
        assertThat(card.implicit()).isEqualTo(Points.of(points));
    }

    @Test
    void rangesEndWhereTheySayOrNever() {
        assertThat(counting(range("BETWEEN", 2, Integer.MAX_VALUE))
                        .model()
                        .score(lead().build(), activities(VISIT, "2026-03-30", "2026-03-29", "2026-03-28"), TODAY)
                        .implicit())
                .isEqualTo(Points.of(20));
        assertThat(counting(range("BETWEEN", 2, 2)).losses()).isEmpty();
        assertThatThrownBy(() -> counting(range("BETWEEN", 2, 1)))
                .isInstanceOf(DataFormatException.class)
                .hasMessageEndingWith(
                        "ranges[0].to: found 1, below 2, where the range begins; give that number or more");
        assertThat(counting(range("ABOUT", 2, 2)).losses())
                .extracting(Loss::toString)
                .containsExactly("score: groupConfigs[0].ruleConfigurations[0].configuration.calculation"
                        + ".eventCalculators[0].eventFrequencyCriteria.ranges[0].type: 'ABOUT' is not known");
    }

    @Test
    void lossesOfEventsAndOutputs() {
        Map<String, Object> criteria = Map.of("type", "AT_LEAST", "ranges", List.of(range("AT_LEAST", 1, 1)));
        Map<String, Object> table = Map.of("type", "TABLE", "value", 1);
        Map<String, Object> group = group(
                "INTENT",
                event("4-96000", 1, "recordCalculation", table, "eventFrequencyCriteria", criteria),
                event("4-96000", 1, "recordCalculation", table),
                event("4-96000", 1, "eventFrequencyCriteria", criteria));
        group.put("groupDecay", Map.of("decayIntervalDays", 30, "percentToDecayPerInterval", 50));
        Map<String, Object> fit = group(
                "FIT",
                Map.of(
                        "type",
                        "SEGMENT_MEMBERSHIP",
                        "segmentMembershipRules",
                        List.of(Map.of("operation", "HAS_SOME", "segmentIds", List.of(17), "value", 7))));
        Map<String, Object> score = score(group, fit);
        score.put(
                "outputConfiguration",
                Map.of(
                        "outputs",
                        List.of(
                                Map.of("outputType", "GRAPH"),
                                Map.of(
                                        "outputType",
                                        "THRESHOLD",
                                        "categories",
                                        List.of("FIT"),
                                        "boundaries",
                                        List.of(Map.of("label", "High", "threshold", 60))))));
        ImportedModel imported = IMPORT.decaying(DecayOf.FIRST_POINTS).read(score, ZONE);
        assertThat(imported.losses())
                .extracting(Loss::reason)
                .containsExactly(
                        "asks for the number and for properties of the events; count another activity type",
                        "scores an event by 'TABLE'; give each case its own rule",
                        "lets a number of events fade; a count here does not fade",
                        "'HAS_SOME' is not known",
                        "output 'GRAPH' is not known",
                        "names classes of one category; a model names tiers of its total");
        assertThat(imported.model().tiers()).isEmpty();
        score.put(
                "outputConfiguration",
                Map.of("outputs", List.of(Map.of("outputType", "THRESHOLD", "categories", List.of("FIT", "INTENT")))));
        assertThatThrownBy(() -> IMPORT.read(score, ZONE))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score: outputConfiguration.outputs[0].boundaries: are empty; give at least one");
    }
}
