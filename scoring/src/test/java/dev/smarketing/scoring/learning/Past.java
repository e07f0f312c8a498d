package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The attributes, activities and decisions that the tests of learning share. */
final class Past {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final TextAttribute COUNTRY = Attribute.text("country");
    static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    static final NumberAttribute MINUTES = Attribute.number("minutes");
    static final FlagAttribute CONSENT = Attribute.flag("consent");
    static final AttributeSet ATTRIBUTES = AttributeSet.of(COUNTRY, EMPLOYEES, MINUTES, CONSENT);
    static final ActivityType VISIT = ActivityType.of("visit");
    static final ActivityType DOWNLOAD = ActivityType.of("download");
    static final ActivityType WEBINAR = ActivityType.of("webinar");
    static final ActivityType DEMO = ActivityType.of("demo");

    private Past() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local.length() == 10 ? local + "T12:00" : local)
                .atZone(PARIS)
                .toInstant();
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Activity activity(ActivityType type, String id, String local) {
        return Activity.of(ActivityId.of(id), type, at(local));
    }

    static LeadHistory history(Lead lead, Activity... activities) {
        return LeadHistory.of(lead, List.of(activities));
    }

    static LeadHistory won(LeadHistory history, String local) {
        return history.with(StageChange.to(LifecycleStage.WON, at(local)));
    }

    static ScoringModel model(long threshold, Rule... rules) {
        ScoringModelBuilder builder = ScoringModel.builder("test", PARIS).qualifyAt(Threshold.total(threshold));
        for (Rule rule : rules) {
            builder.add(rule);
        }
        return builder.build();
    }

    static List<Points> points(long... points) {
        return Arrays.stream(points).mapToObj(Points::of).toList();
    }

    static List<Boolean> outcomes(int... ones) {
        List<Boolean> list = new ArrayList<>();
        for (int one : ones) {
            list.add(one == 1);
        }
        return list;
    }

    static MetricValue fraction(long part, long whole) {
        return MetricValue.ratio(part, whole);
    }
}
