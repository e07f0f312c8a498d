package dev.smarketing.scoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.exchange.HubSpotImport.DecayOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Definitions of scores as the interface gives them, and the names that the tests know. */
final class HubSpotScores {

    static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final TextAttribute TITLE = Attribute.text("job title");
    static final WholeNumberAttribute STAFF = Attribute.wholeNumber("employees");
    static final NumberAttribute REVENUE = Attribute.number("revenue");
    static final FlagAttribute CONSENT = Attribute.flag("consent");
    static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    static final TextAttribute PAGE = Attribute.text("page");
    static final ActivityType VISIT = ActivityType.of("page visit");
    static final ActivityType FORM = ActivityType.of("form");

    static final HubSpotImport NAMES = HubSpotImport.start()
            .withProperty("jobtitle", TITLE)
            .withProperty("numberofemployees", STAFF)
            .withProperty("annualrevenue", REVENUE)
            .withProperty("consent", CONSENT)
            .withProperty("interests", INTERESTS)
            .withProperty("hs_url", PAGE)
            .withEvent("4-96000", VISIT)
            .withEvent("4-1639801", FORM)
            .withSegment(17, TITLE.isPresent().and(STAFF.isAtLeast(50L)));

    static final HubSpotImport IMPORT = NAMES.qualifyAt(Threshold.total(50));

    static Map<String, Object> score(Object... groups) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", "991");
        data.put("name", "Inbound");
        data.put("objectTypeId", "0-1");
        data.put("scoreType", "COMBINED");
        data.put("scoreStatus", "ACTIVE");
        data.put("createdAt", "2026-01-02T00:00:00Z");
        data.put("allowedGroupTypes", List.of("FIT", "INTENT"));
        data.put("maxScore", 100);
        data.put("groupConfigs", List.of(groups));
        return data;
    }

    static Map<String, Object> group(String category, Object... calculations) {
        List<Object> rules = new ArrayList<>();
        for (Object calculation : calculations) {
            rules.add(Map.of(
                    "id",
                    "r" + (rules.size() + 1),
                    "enabled",
                    true,
                    "configuration",
                    Map.of("calculation", calculation)));
        }
        return new HashMap<>(Map.of(
                "id", "g", "groupCategory", category, "groupName", category + " group", "ruleConfigurations", rules));
    }

    static Map<String, Object> operation(String type, String operator, Object... rest) {
        Map<String, Object> data = new HashMap<>();
        data.put("operationType", type);
        data.put("operator", operator);
        data.put("includeObjectsWithNoValueSet", false);
        for (int i = 0; i < rest.length; i += 2) {
            data.put((String) rest[i], rest[i + 1]);
        }
        return data;
    }

    static Map<String, Object> match(String property, Object... rules) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < rules.length; i += 2) {
            entries.add(Map.of("operation", rules[i], "value", rules[i + 1]));
        }
        return new HashMap<>(Map.of("type", "MATCH", "property", property, "matchRules", entries));
    }

    static Map<String, Object> event(String id, Object points, Object... rest) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("eventTypeId", id);
        entry.put("recordCalculation", Map.of("type", "CONSTANT", "value", points));
        for (int i = 0; i < rest.length; i += 2) {
            entry.put((String) rest[i], rest[i + 1]);
        }
        return Map.of("type", "MULTI_UE", "eventCalculators", List.of(entry));
    }

    static List<Activity> activities(ActivityType type, String... days) {
        List<Activity> activities = new ArrayList<>();
        for (String day : days) {
            activities.add(Activity.of(
                    ActivityId.of(type.name() + activities.size()), type, Instant.parse(day + "T10:00:00Z")));
        }
        return activities;
    }

    static ScoreCard card(Map<String, Object> score, Lead.Builder lead, List<Activity> activities) {
        ImportedModel imported = IMPORT.decaying(DecayOf.FIRST_POINTS).read(score, ZONE);
        assertThat(imported.losses()).isEmpty();
        return imported.model().score(lead.build(), activities, TODAY);
    }

    static Points explicit(Map<String, Object> calculation, Lead.Builder lead) {
        return card(score(group("FIT", calculation)), lead, List.of()).explicit();
    }

    static Lead.Builder lead() {
        return Lead.builder("L-1");
    }

    private HubSpotScores() {}
}
