package dev.smarketing.scoring.exchange;

import static dev.smarketing.scoring.exchange.HubSpotScores.CONSENT;
import static dev.smarketing.scoring.exchange.HubSpotScores.FORM;
import static dev.smarketing.scoring.exchange.HubSpotScores.IMPORT;
import static dev.smarketing.scoring.exchange.HubSpotScores.INTERESTS;
import static dev.smarketing.scoring.exchange.HubSpotScores.NAMES;
import static dev.smarketing.scoring.exchange.HubSpotScores.PAGE;
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
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.exchange.HubSpotImport.DecayOf;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected points are added up by hand from the definitions, as HubSpot describes them. */
class HubSpotImportTest {

    @ParameterizedTest
    @CsvSource({
        "Chief Marketing Officer, 20", // contains, whatever its case
        "intern marketing, -15", // the first rule that matches, and no other
        "Plumber, 2" // the default
    })
    void theFirstMatchingRuleScoresAndElseTheDefault(String title, long points) {
        Map<String, Object> match = match(
                "jobtitle",
                operation("STRING", "STARTS_WITH", "value", "INTERN"),
                -15,
                operation("MULTISTRING", "CONTAINS", "values", List.of("chief", "vp ")),
                20);
        match.put("defaultValue", 2);
        assertThat(explicit(match, lead().with(TITLE, title))).isEqualTo(Points.of(points));
    }

    @Test
    void theDefaultIsAlsoForThoseWithoutAValue() {
        Map<String, Object> match = match("jobtitle", operation("STRING", "IS_EQUAL_TO", "value", "CEO"), 10);
        assertThat(explicit(match, lead())).isEqualTo(Points.ZERO);
        match.put("defaultValue", -3);
        assertThat(explicit(match, lead())).isEqualTo(Points.of(-3));
    }

    @Test
    void aMissingValuePassesOnlyWhereTheOperationSaysSo() {
        Map<String, Object> strict = match("jobtitle", operation("STRING", "IS_NOT_EQUAL_TO", "value", "Student"), 4);
        Map<String, Object> open = match(
                "jobtitle",
                operation("STRING", "IS_NOT_EQUAL_TO", "value", "Student", "includeObjectsWithNoValueSet", true),
                4);
        assertThat(explicit(strict, lead())).isEqualTo(Points.ZERO);
        assertThat(explicit(open, lead())).isEqualTo(Points.of(4));
        assertThat(explicit(open, lead().with(TITLE, "student"))).isEqualTo(Points.ZERO);
        assertThat(explicit(open, lead().with(TITLE, "CEO"))).isEqualTo(Points.of(4));
    }

    @ParameterizedTest
    @CsvSource({
        "IS_EQUAL_TO, 0 5 0",
        "IS_NOT_EQUAL_TO, 5 0 5",
        "IS_GREATER_THAN, 0 0 5",
        "IS_GREATER_THAN_OR_EQUAL_TO, 0 5 5",
        "IS_LESS_THAN, 5 0 0",
        "IS_LESS_THAN_OR_EQUAL_TO, 5 5 0"
    })
    void numbersCompare(String operator, String points) {
        Map<String, Object> whole = match("numberofemployees", operation("NUMBER", operator, "value", 50), 5);
        Map<String, Object> decimal = match("annualrevenue", operation("NUMBER", operator, "value", 0.5), 5);
        String[] expected = points.split(" ", -1);
        for (int i = 0; i < 3; i++) {
            assertThat(explicit(whole, lead().with(STAFF, 49L + i))).isEqualTo(Points.parse(expected[i]));
            assertThat(explicit(decimal, lead().with(REVENUE, new BigDecimal("0.4").add(new BigDecimal("0." + i)))))
                    .isEqualTo(Points.parse(expected[i]));
        }
    }

    @Test
    void bothBoundsOfARangeBelongToIt() {
        Map<String, Object> between = match(
                "numberofemployees", operation("NUMBER_RANGED", "IS_BETWEEN", "lowerBound", 10, "upperBound", 20), 5);
        Map<String, Object> outside = match(
                "numberofemployees",
                operation("NUMBER_RANGED", "IS_NOT_BETWEEN", "lowerBound", 10, "upperBound", 20),
                5);
        for (long staff : List.of(9L, 10L, 20L, 21L)) {
            boolean inside = staff >= 10 && staff <= 20;
            assertThat(explicit(between, lead().with(STAFF, staff))).isEqualTo(Points.of(inside ? 5 : 0));
            assertThat(explicit(outside, lead().with(STAFF, staff))).isEqualTo(Points.of(inside ? 0 : 5));
        }
    }

    @Test
    void choicesFlagsAndKnownValues() {
        Map<String, Object> any =
                match("interests", operation("ENUMERATION", "IS_ANY_OF", "values", List.of("crm", "seo")), 5);
        assertThat(explicit(any, lead().with(INTERESTS, Set.of("seo", "ads")))).isEqualTo(Points.of(5));
        assertThat(explicit(any, lead().with(INTERESTS, Set.of("SEO")))).isEqualTo(Points.ZERO);
        Map<String, Object> none =
                match("interests", operation("ENUMERATION", "IS_NONE_OF", "values", List.of("crm")), 5);
        assertThat(explicit(none, lead().with(INTERESTS, Set.of("ads")))).isEqualTo(Points.of(5));
        Map<String, Object> flag = match("consent", operation("BOOL", "IS_EQUAL_TO", "value", true), 5);
        assertThat(explicit(flag, lead().with(CONSENT, true))).isEqualTo(Points.of(5));
        assertThat(explicit(flag, lead().with(CONSENT, false))).isEqualTo(Points.ZERO);
        Map<String, Object> known = match("jobtitle", operation("ALL_PROPERTY", "IS_UNKNOWN"), -5);
        assertThat(explicit(known, lead())).isEqualTo(Points.of(-5));
        assertThat(explicit(known, lead().with(TITLE, "x"))).isEqualTo(Points.ZERO);
    }

    @Test
    void aConditionalCalculationNeedsAllItsParts() {
        Map<String, Object> calculation = Map.of(
                "type",
                "CONDITIONAL",
                "value",
                12.5,
                "whereCondition",
                Map.of(
                        "type",
                        "COMPOSITE",
                        "operator",
                        "AND",
                        "conditions",
                        List.of(
                                Map.of(
                                        "type",
                                        "SINGLE",
                                        "property",
                                        "jobtitle",
                                        "operation",
                                        operation("STRING", "ENDS_WITH", "value", "officer")),
                                Map.of(
                                        "type",
                                        "SINGLE",
                                        "property",
                                        "numberofemployees",
                                        "operation",
                                        operation("NUMBER", "IS_GREATER_THAN", "value", 10)))));
        Lead.Builder both = lead().with(TITLE, "Data Officer").with(STAFF, 11L);
        assertThat(explicit(calculation, both)).isEqualTo(Points.parse("12.50"));
        assertThat(explicit(calculation, lead().with(TITLE, "Data Officer"))).isEqualTo(Points.ZERO);
        // a sum of calculations adds each part
        Map<String, Object> sum = Map.of(
                "type",
                "MULTI",
                "calculators",
                List.of(calculation, match("jobtitle", operation("STRING", "CONTAINS", "value", "data"), 3)));
        assertThat(explicit(sum, both)).isEqualTo(Points.parse("15.50"));
    }

    @Test
    void segmentsAreWhatTheCallerSays() {
        for (String[] asked : new String[][] {
            {"HAS_ALL_SEGMENT_MEMBERSHIP", "7", "0"},
            {"HAS_AT_LEAST_ONE_SEGMENT_MEMBERSHIP", "7", "0"},
            {"HAS_NO_SEGMENT_MEMBERSHIP", "0", "7"}
        }) {
            Map<String, Object> rule = Map.of(
                    "type",
                    "SEGMENT_MEMBERSHIP",
                    "segmentMembershipRules",
                    List.of(Map.of("operation", asked[0], "segmentIds", List.of(17), "value", 7)));
            assertThat(explicit(rule, lead().with(TITLE, "x").with(STAFF, 50L))).isEqualTo(Points.parse(asked[1]));
            assertThat(explicit(rule, lead().with(TITLE, "x").with(STAFF, 49L))).isEqualTo(Points.parse(asked[2]));
        }
        Map<String, Object> noList = Map.of(
                "type",
                "SEGMENT_MEMBERSHIP",
                "segmentMembershipRules",
                List.of(Map.of("operation", "HAS_ALL_SEGMENT_MEMBERSHIP", "segmentIds", 17, "value", 7)));
        assertThatThrownBy(() -> IMPORT.read(score(group("FIT", noList)), ZONE))
                .isInstanceOf(DataFormatException.class)
                .hasMessageEndingWith("segmentMembershipRules[0].segmentIds: found the number 17; give a list");
    }

    @Test
    void eventsFadeByTheirGroupWithinItsLimits() {
        // ages 0, 29, 30 and 61 days; half of the first points is lost every 30 days: 10 + 10 + 5 + 0
        List<Activity> forms = activities(FORM, "2026-03-31", "2026-03-02", "2026-03-01", "2026-01-29");
        Map<String, Object> group = group("INTENT", event("4-1639801", 10));
        group.put("groupDecay", Map.of("decayIntervalDays", 30, "percentToDecayPerInterval", 50));
        assertThat(card(score(group), lead(), forms).implicit()).isEqualTo(Points.of(25));
        // of the points left: 10 + 10 + 5 + 2.5
        assertThat(IMPORT.decaying(DecayOf.POINTS_LEFT)
                        .read(score(group), ZONE)
                        .model()
                        .score(lead().build(), forms, TODAY)
                        .implicit())
                .isEqualTo(Points.parse("27.50"));
        group.put("maxValue", 18);
        assertThat(card(score(group), lead(), forms).implicit()).isEqualTo(Points.of(18));
        Map<String, Object> most = score(group);
        most.put("maxScorePerCategory", 15);
        assertThat(card(most, lead(), forms).implicit()).isEqualTo(Points.of(15));
        most.put("maxScore", 12);
        assertThat(card(most, lead(), forms).total()).isEqualTo(Points.of(12));
    }

    @Test
    void anEventRuleHasAWindowAPropertyAndALimit() {
        Map<String, Object> recent = Map.of(
                "eventFilterOperation", operation("ROLLING_DATE_RANGE", "IS_LESS_THAN_X_DAYS_AGO", "numberOfDays", 7));
        Map<String, Object> group = group("INTENT", event("4-96000", 4, "eventTimeframe", recent));
        // ages 0, 6 and 7
        List<Activity> visits = activities(VISIT, "2026-03-31", "2026-03-25", "2026-03-24");
        assertThat(card(score(group), lead(), visits).implicit()).isEqualTo(Points.of(8));

        Map<String, Object> pricing = Map.of(
                "type",
                "CONDITIONAL",
                "value",
                6,
                "whereCondition",
                Map.of(
                        "type",
                        "COMPOSITE",
                        "operator",
                        "AND",
                        "conditions",
                        List.of(Map.of(
                                "type",
                                "SINGLE",
                                "property",
                                "hs_url",
                                "operation",
                                operation("STRING", "CONTAINS", "value", "/pricing")))));
        Map<String, Object> limited = group("INTENT", event("4-96000", 0, "recordCalculation", pricing));
        @SuppressWarnings("unchecked")
        Map<String, Object> rule =
                new HashMap<>(((List<Map<String, Object>>) limited.get("ruleConfigurations")).get(0));
        rule.put("maxValue", 11);
        limited.put("ruleConfigurations", List.of(rule));
        List<Activity> pages = visits.stream()
                .map(visit -> visit.with(PAGE, visit.id().value().endsWith("2") ? "/blog" : "/Pricing/eu"))
                .toList();
        assertThat(card(score(limited), lead(), pages).implicit()).isEqualTo(Points.of(11));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 5", "2, 0", "3, 8", "4, 8", "5, 0", "9, 0", "10, 20", "12, 20"})
    void frequenciesAreExactBetweenOrAtLeast(int visits, long points) {
        Map<String, Object> criteria = Map.of(
                "type",
                "BETWEEN",
                "ranges",
                List.of(
                        Map.of("type", "AT_LEAST", "from", 10, "value", 20),
                        Map.of("type", "EXACTLY", "from", 1, "value", 5),
                        Map.of("type", "BETWEEN", "from", 3, "to", 4, "value", 8)));
        Map<String, Object> group = group("INTENT", event("4-96000", 1, "eventFrequencyCriteria", criteria));
        String[] days = new String[visits];
        Arrays.fill(days, "2026-03-30");
        assertThat(card(score(group), lead(), activities(VISIT, days)).implicit())
                .isEqualTo(Points.of(points));
    }

    @Test
    void aMatrixQualifiesByTheCellsThatTheCallerNames() {
        Map<String, Object> score = score(
                group("FIT", match("jobtitle", operation("STRING", "IS_EQUAL_TO", "value", "CEO"), 40)),
                group("INTENT", event("4-1639801", 30)));
        Map<String, Object> output = Map.of(
                "outputType",
                "MATRIX",
                "categories",
                List.of("FIT", "INTENT"),
                "boundaries",
                Map.of(
                        "FIT",
                        List.of(
                                Map.of("label", "A", "threshold", 40),
                                Map.of("label", "B", "threshold", 20),
                                Map.of("label", "C", "threshold", 0)),
                        "INTENT",
                        List.of(
                                Map.of("label", "1", "threshold", 60),
                                Map.of("label", "2", "threshold", 30),
                                Map.of("label", "3", "threshold", 0))));
        score.put("outputConfiguration", Map.of("outputs", List.of(Map.of("outputType", "SCORE"), output)));
        ImportedModel imported = NAMES.qualifying("A1", "A2").read(score, ZONE);
        assertThat(imported.losses()).isEmpty();
        Lead ceo = lead().with(TITLE, "CEO").build();
        List<Activity> one = activities(FORM, "2026-03-30");
        assertThat(imported.model().score(ceo, one, TODAY).qualification()).isInstanceOf(Qualification.Qualified.class);
        assertThat(imported.model().score(ceo, List.of(), TODAY).qualification())
                .isInstanceOf(Qualification.NotYet.class);
        assertThat(imported.model()
                        .matrix()
                        .orElseThrow()
                        .of(Points.of(40), Points.of(30))
                        .label())
                .isEqualTo("A2");
        assertThat(IMPORT.read(score, ZONE).losses())
                .extracting(Loss::toString)
                .containsExactly("score: outputConfiguration.outputs[1]: says not which cells are ready for sales;"
                        + " name them with qualifying");
        assertThatThrownBy(() -> NAMES.qualifying("A9").read(score, ZONE))
                .isInstanceOf(DataFormatException.class)
                .hasMessageContaining("A9");
    }

    @Test
    void boundariesOfTheTotalAreTiers() {
        Map<String, Object> score = score(group("INTENT", event("4-1639801", 30)));
        score.put(
                "outputConfiguration",
                Map.of(
                        "outputs",
                        List.of(Map.of(
                                "outputType",
                                "THRESHOLD",
                                "categories",
                                List.of("FIT", "INTENT"),
                                "boundaries",
                                List.of(
                                        Map.of("label", "High", "threshold", 60, "color", "GREEN"),
                                        Map.of("label", "Low", "threshold", 0))))));
        assertThat(IMPORT.read(score, ZONE).model().tiers().orElseThrow().of(Points.of(60)))
                .isEqualTo("High");
        assertThat(IMPORT.read(score, ZONE).model().tiers().orElseThrow().of(Points.parse("59.99")))
                .isEqualTo("Low");
    }

    @Test
    void whatDoesNotSurviveIsListedWithItsPlace() {
        Map<String, Object> intent = group(
                "INTENT",
                event("4-777", 3),
                event(
                        "4-96000",
                        3,
                        "eventTimeframe",
                        Map.of("eventFilterOperation", operation("DATETIME", "IS_AFTER", "timestamp", 5))),
                Map.of("type", "ASSOCIATION_UE", "value", 1));
        intent.put("groupDecay", Map.of("decayIntervalDays", 30, "percentToDecayPerInterval", 50));
        Map<String, Object> fit = group(
                "FIT",
                match("lifecyclestage", operation("STRING", "IS_EQUAL_TO", "value", "x"), 1),
                match("jobtitle", operation("ROLLING_DATE_RANGE", "IS_LESS_THAN_X_DAYS_AGO", "numberOfDays", 7), 1),
                Map.of("type", "CONSTANT", "value", 5),
                Map.of(
                        "type",
                        "SEGMENT_MEMBERSHIP",
                        "segmentMembershipRules",
                        List.of(Map.of(
                                "operation", "HAS_ALL_SEGMENT_MEMBERSHIP", "segmentIds", List.of(18), "value", 7))));
        Map<String, Object> score = score(intent, fit);
        score.put("filterConfiguration", Map.of("listFilterType", "INCLUDES", "segmentIds", List.of(1)));
        ImportedModel imported = IMPORT.read(score, ZONE);
        assertThat(imported.model().rules()).isEmpty();
        assertThat(imported.losses())
                .extracting(Loss::toString)
                .containsExactly(
                        "score: filterConfiguration: chooses which records are scored; score only those, or require a"
                                + " condition",
                        "score: groupConfigs[0].groupDecay: says not what its percentage is taken of; choose one with"
                                + " decaying, until then nothing fades",
                        "score: groupConfigs[0].ruleConfigurations[0].configuration.calculation.eventCalculators[0]"
                                + ".eventTypeId: '4-777' is no known event; name it with withEvent",
                        "score: groupConfigs[0].ruleConfigurations[1].configuration.calculation.eventCalculators[0]"
                                + ".eventTimeframe.eventFilterOperation: counts events in a time frame that is not the"
                                + " last days; nothing of this event is scored",
                        "score: groupConfigs[0].ruleConfigurations[2].configuration.calculation: calculates by"
                                + " 'ASSOCIATION_UE', over other records; roll accounts up instead",
                        "score: groupConfigs[1].ruleConfigurations[0].configuration.calculation.property:"
                                + " 'lifecyclestage' is no known property; name it with withProperty",
                        "score: groupConfigs[1].ruleConfigurations[1].configuration.calculation.matchRules[0]"
                                + ".operation: asks 'is less than x days ago' of type ROLLING_DATE_RANGE, which has no"
                                + " equal; its rule scores nothing",
                        "score: groupConfigs[1].ruleConfigurations[2].configuration.calculation: scores every record"
                                + " alike; lower the thresholds by as much",
                        "score: groupConfigs[1].ruleConfigurations[3].configuration.calculation"
                                + ".segmentMembershipRules[0]: asks for segment 18; say who is in it with withSegment");
    }

    @Test
    void whatIsNoDefinitionIsRefused() {
        assertThatThrownBy(() -> IMPORT.read(Map.of("name", "x"), ZONE))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("score: groupConfigs");
        assertThatThrownBy(() -> IMPORT.read(score(group("BOTH", event("4-96000", 1))), ZONE))
                .hasMessage(
                        "score: groupConfigs[0].groupCategory: 'BOTH' is not one of [FIT, INTENT]; choose one of these");
        assertThatThrownBy(() ->
                        explicit(match("numberofemployees", operation("STRING", "CONTAINS", "value", "5"), 1), lead()))
                .hasMessageContaining("'STRING' asks for a text, but attribute 'employees' is none");
        assertThatThrownBy(() -> NAMES.read(score(group("INTENT", event("4-96000", 1))), ZONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("model 'Inbound' has no threshold; give one with qualifyAt(...), or a matrix with"
                        + " qualifyBy(...)");
        assertThatThrownBy(() -> IMPORT.withEvent("4-96000", FORM))
                .hasMessage("'4-96000' is given twice; give each name once");
    }
}
