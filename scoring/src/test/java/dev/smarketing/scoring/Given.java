package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The attributes, activities and instants that the tests of scoring share. */
final class Given {

    enum Seniority {
        JUNIOR,
        MANAGER,
        DIRECTOR
    }

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Instant NOON = at("2026-06-15T12:00");

    static final ScaleAttribute<Seniority> SENIORITY = Attribute.scale("seniority", Seniority.class);
    static final TextAttribute INDUSTRY = Attribute.text("industry");
    static final TextAttribute COUNTRY = Attribute.text("country");
    static final TextAttribute EMAIL = Attribute.text("email").personal();
    static final TextAttribute URL = Attribute.text("url");
    static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    static final FlagAttribute CONSENT = Attribute.flag("consent");
    static final DateAttribute TRIAL = Attribute.date("trial");
    static final AttributeSet ATTRIBUTES =
            AttributeSet.of(SENIORITY, INDUSTRY, COUNTRY, EMAIL, URL, EMPLOYEES, CONSENT, TRIAL);

    static final ActivityType VIEW = ActivityType.of("page view");
    static final ActivityType DOWNLOAD = ActivityType.of("download");
    static final ActivityType UNSUBSCRIBE = ActivityType.of("unsubscribe");
    static final ActivityType DEMO = ActivityType.of("demo request");

    static final Lead NOBODY = Lead.builder("L-1").build();

    private Given() {}

    /** A local time in Paris. */
    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(PARIS).toInstant();
    }

    static Activity activity(String id, ActivityType type, String localTime) {
        return Activity.of(ActivityId.of(id), type, at(localTime));
    }

    /** Activities at noon of the days that lie so many days before {@link #TODAY}. */
    static List<Activity> aged(ActivityType type, int... ages) {
        List<Activity> activities = new ArrayList<>();
        for (int age : ages) {
            activities.add(activity(type + " " + activities.size(), type, TODAY.minusDays(age) + "T12:00"));
        }
        return activities;
    }

    /** A model in which only the total counts, so that the points can be looked at. */
    static ScoringModel model(Rule... rules) {
        ScoringModelBuilder builder = ScoringModel.builder("test", PARIS).qualifyAt(Threshold.total(50));
        for (Rule rule : rules) {
            builder.add(rule);
        }
        return builder.build();
    }
}
