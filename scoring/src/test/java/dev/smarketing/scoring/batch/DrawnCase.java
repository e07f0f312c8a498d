package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.batch.DrawnRules.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CellPolicy;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A model and some leads, drawn from a seed: ids given twice, activities of the future and of the last second of a
 * day, values that change, days that end twice, points beyond an int. Scoring one lead at a time is the oracle.
 */
final class DrawnCase {

    record Member(Lead lead, List<Activity> activities, List<QualificationOverride> said) {

        Member renamed(String id, AttributeSet attributes) {
            Map<String, Object> data = new LinkedHashMap<>(lead.toData());
            data.put("id", id);
            return new Member(Lead.fromData(data, attributes), activities, said);
        }
    }

    final ScoringModel model;
    final List<Member> members = new ArrayList<>();
    final LocalDate today;
    private final DrawnRules draw;
    private final ZoneId zone;
    private final boolean isShort;
    private final boolean isFar;

    DrawnCase(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.draw = new DrawnRules(random, random.nextInt(8) == 0 ? 10_000_000L : 1);
        // the clocks of Newfoundland went back at one minute past midnight on this day
        boolean twice = draw.oneIn(5);
        this.zone = ZoneId.of(twice ? "America/St_Johns" : draw.oneOf("UTC", "Europe/Paris", "Pacific/Apia"));
        this.today = twice ? LocalDate.of(2008, 11, 3) : LocalDate.of(2026, 3, 31);
        this.isShort = twice || draw.oneIn(3);
        this.isFar = draw.oneIn(20);
        this.model = model("m");
        for (int i = draw.between(1, 6); i > 0; i--) {
            members.add(member("L-" + i));
        }
    }

    ScoringModel model(String id) {
        ScoringModelBuilder builder = ScoringModel.builder(id, zone)
                .limit(Axis.EXPLICIT, draw.limits(3))
                .limit(Axis.IMPLICIT, draw.limits(3));
        Limits total = draw.limits(3);
        if (draw.oneIn(3)) {
            total = total.least().isPresent() ? total : total.withLeast(Points.of(-15));
            IdleDecay.Without idle = IdleDecay.everyDaysWithout(draw.between(1, 9), draw.oneOf(TYPES));
            builder.decayTotal(
                    draw.oneIn(2)
                            ? idle.loses(Points.ofHundredths(draw.between(1, 900)))
                            : idle.losesShare(BigDecimal.valueOf(draw.between(1, 1_000), 3)));
        }
        builder.limitTotal(total);
        List<String> groups = new ArrayList<>();
        int rules = draw.oneIn(20) ? 20 : draw.between(1, 9);
        for (int r = 0; r < rules; r++) {
            Rule rule = draw.rule("r" + r);
            if (draw.oneIn(3)) {
                String group = rule.axis().name() + draw.between(1, 2);
                if (!groups.contains(group)) {
                    groups.add(group);
                    builder.group(group, draw.limits(2));
                }
                rule = rule.inGroup(group);
            }
            builder.add(rule);
        }
        if (draw.oneIn(4)) {
            builder.disqualifyWhen("out", draw.condition());
        }
        if (draw.oneIn(4)) {
            builder.require("needed", draw.condition());
        }
        return decided(builder).build();
    }

    private ScoringModelBuilder decided(ScoringModelBuilder builder) {
        Threshold threshold = draw.oneOf(
                Threshold.total(draw.points()),
                Threshold.total(draw.points()).withImplicitAtLeast(draw.points()),
                Threshold.explicit(draw.between(-5, 20)));
        if (draw.oneIn(2)) {
            return builder.qualifyAt(threshold);
        }
        ScoreClasses grades = classes("DCBA");
        ScoreClasses engagements = classes("4321");
        GradeMatrix.Builder matrix = GradeMatrix.builder(grades, engagements);
        boolean isOpen = false;
        for (String grade : grades.names()) {
            for (String engagement : engagements.names()) {
                CellPolicy.Decision decision = draw.oneOf(CellPolicy.Decision.values());
                switch (decision) {
                    case QUALIFY -> matrix.qualify("sales", grade + engagement);
                    case HOLD -> matrix.hold("nurture", grade + engagement);
                    case BY_THRESHOLD -> {
                        matrix.byThreshold("look", grade + engagement);
                        isOpen = true;
                    }
                }
            }
        }
        builder.qualifyBy(matrix.build()).tiers(classes("DCBA"));
        return isOpen ? builder.qualifyAt(threshold) : builder;
    }

    private ScoreClasses classes(String letters) {
        ScoreClasses classes = ScoreClasses.startingWith(letters.substring(0, 1));
        int from = draw.between(-9, 9);
        for (int i = 1; i <= draw.between(0, 3); i++) {
            classes = classes.from(from, letters.substring(i, i + 1));
            from += draw.between(1, 12);
        }
        return classes;
    }

    private Instant instant() {
        if (isFar && draw.oneIn(9)) {
            // so many days that tables by day are too large, or the values of ages are no longer kept
            return today.minusDays(draw.oneOf(3_000, 120_000, 300_000))
                    .atStartOfDay(zone)
                    .toInstant();
        }
        int days = isShort ? draw.between(-2, 3) : draw.oneIn(4) ? draw.between(-5, 400) : draw.between(-1, 45);
        ZonedDateTime start = today.minusDays(days).atStartOfDay(zone);
        return switch (draw.between(0, 5)) {
            case 0 -> start.toInstant();
            case 1 -> start.toInstant().minusNanos(draw.between(1, 2));
            case 2 -> start.plusMinutes(draw.between(-70, 70)).toInstant();
            default -> start.plusSeconds(draw.between(0, 86_399)).toInstant();
        };
    }

    Member member(String id) {
        Lead.Builder lead = Lead.builder(id);
        some(lead, COUNTRY, List.of("FR", "ES", "DE"));
        some(lead, STAFF, List.of(1L, 2L, 3L, 4L));
        some(lead, LEVEL, List.of("low", "mid", "high"));
        some(lead, CONSENT, List.of(true, false));
        some(lead, TRIAL, List.of(today.minusDays(draw.between(-5, 70)), today.minusDays(draw.between(1, 3))));
        some(lead, TOPICS, List.of(Set.of("crm", "seo"), Set.of("ads")));
        List<QualificationOverride> said = new ArrayList<>();
        while (draw.oneIn(5)) {
            Instant from =
                    today.minusDays(draw.between(-3, 60)).atStartOfDay(zone).toInstant();
            said.add(new QualificationOverride(
                    draw.oneIn(2), "Ana", "met her", from, from.plusSeconds(86_400L * draw.between(1, 90))));
        }
        return new Member(lead.build(), activities(), said);
    }

    private <T> void some(Lead.Builder lead, Attribute<T> attribute, List<T> values) {
        if (draw.oneIn(4)) {
            return;
        }
        lead.with(attribute, draw.oneOf(values));
        if (draw.oneIn(5)) {
            lead.with(attribute, draw.oneOf(values), instant());
        }
    }

    private List<Activity> activities() {
        List<Activity> activities = new ArrayList<>();
        int count = draw.oneOf(0, 1, 3, 8, 20, draw.oneIn(10) ? 150 : 30);
        for (int i = 0; i < count; i++) {
            ActivityType type = draw.oneOf(TYPES);
            Activity activity = Activity.of(ActivityId.of("a" + draw.between(0, 2 * count)), type, instant());
            activity = draw.oneIn(3) ? activity.with(URL, draw.oneOf("/pricing", "/a", "/b")) : activity;
            activities.add(draw.oneIn(4) ? activity.with(EVENT, today.minusDays(draw.between(0, 40))) : activity);
        }
        return activities;
    }

    LeadColumnsBuilder start() {
        return LeadColumns.builder(zone, AttributeSet.of(COUNTRY, STAFF, LEVEL, CONSENT, TRIAL, TOPICS))
                .withProperties(AttributeSet.of(URL, EVENT));
    }

    static void add(LeadColumnsBuilder builder, Member member) {
        int row = builder.add(member.lead(), member.activities());
        member.said().forEach(word -> builder.override(row, word));
    }

    LeadColumns columns() {
        LeadColumnsBuilder builder = start();
        members.forEach(member -> add(builder, member));
        return builder.build();
    }

    /** Today, the days around it, and days that lie before and long after most activities. */
    List<LocalDate> dates() {
        return List.of(
                today,
                today.plusDays(1),
                today.minusDays(1),
                today.minusDays(draw.between(2, 30)),
                today.plusDays(200));
    }

    void requireEqual(ScoreColumns scores) {
        for (Member member : members) {
            int row = scores.columns().row(member.lead().id()).orElseThrow();
            ScoreCard card = scores.model().score(member.lead(), member.activities(), member.said(), scores.asOf());
            assertThat(scores.total(row)).isEqualTo(card.total());
            assertThat(scores.standing(row)).isEqualTo(standing(card));
            assertThat(scores.isQualified(row)).isEqualTo(card.isQualified());
            assertThat(scores.cell(row)).isEqualTo(card.cell());
            assertThat(scores.tier(row)).isEqualTo(card.tier());
        }
    }

    void requireEqualLines(ScoreColumns scores) {
        requireEqual(scores);
        for (Member member : members) {
            int row = scores.columns().row(member.lead().id()).orElseThrow();
            ScoreCard card = scores.model().score(member.lead(), member.activities(), scores.date());
            assertThat(scores.explicit(row)).isEqualTo(card.explicit());
            assertThat(scores.implicit(row)).isEqualTo(card.implicit());
            for (int rule = 0; rule < card.rules().size(); rule++) {
                assertThat(scores.rulePoints(row, rule))
                        .as(card.rules().get(rule).rule().toString())
                        .isEqualTo(card.rules().get(rule).points());
            }
        }
    }

    private static Standing standing(ScoreCard card) {
        if (card.qualification() instanceof Qualification.Disqualified) {
            return Standing.DISQUALIFIED;
        }
        return card.isQualified() ? Standing.QUALIFIED : Standing.NOT_YET;
    }
}
