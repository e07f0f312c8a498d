package dev.smarketing.scoring.testkit;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Models as a user of the testkit may have them. */
final class Models {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ScaleAttribute<String> SENIORITY =
            Attribute.scale("seniority", List.of("junior", "manager", "director"));
    static final TextAttribute INDUSTRY = Attribute.text("industry");
    static final TextAttribute EMAIL = Attribute.text("email").personal();
    static final TextAttribute URL = Attribute.text("url");
    static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    static final NumberAttribute REVENUE = Attribute.number("revenue");
    static final FlagAttribute CONSENT = Attribute.flag("consent");
    static final DateAttribute TRIAL = Attribute.date("trial");
    static final DateAttribute RENEWAL = Attribute.date("renewal");

    static final ActivityType VIEW = ActivityType.of("page view");
    static final ActivityType DEMO = ActivityType.of("demo request");
    static final ActivityType WEBINAR = ActivityType.of("webinar");

    private Models() {}

    /** Every kind of rule and of limit. */
    static ScoringModel inbound() {
        return ScoringModel.builder("inbound-v3", PARIS)
                .add(explicit("senior-contact")
                        .when(SENIORITY.isAtLeast("director"))
                        .scores(20))
                .add(explicit("target-industry")
                        .when(INDUSTRY.isAnyOf("fintech", "saas"))
                        .scores(15)
                        .inGroup("company"))
                .add(explicit("size")
                        .when(EMPLOYEES.isAtLeast(250))
                        .scores(10)
                        .otherwiseWhen(EMPLOYEES.isAtLeast(50))
                        .scores(5)
                        .inGroup("company"))
                .add(explicit("fresh-trial").when(TRIAL.isLessThanDaysAgo(14)).scores(8))
                .add(implicit("demo-request").once(DEMO).scores(30))
                .add(implicit("pricing-visits")
                        .each(VIEW)
                        .scores(5)
                        .where(URL.matches("^/pricing(/|$)", TextCase.EXACT))
                        .atMost(2, Period.DAY)
                        .upTo(20)
                        .halvingEvery(30))
                .add(implicit("busy-month")
                        .counting(VIEW, WEBINAR)
                        .atLeast(4)
                        .scores(10)
                        .withinDays(30))
                .add(implicit("silence")
                        .everyDaysWithout(30, VIEW, WEBINAR, DEMO)
                        .scores(-5)
                        .downTo(-15))
                .group("company", Limits.upTo(20))
                .limit(Axis.IMPLICIT, Limits.upTo(45))
                .limitTotal(Limits.between(0, 80))
                .disqualifyWhen("competitor", EMAIL.endsWith("@rival.example", TextCase.IGNORED))
                .require("consent", CONSENT.isTrue())
                .qualifyAt(Threshold.total(60).withExplicitAtLeast(25))
                .build();
    }

    /** Conditions that hold for few leads only, if these are drawn without looking at the model. */
    static ScoringModel narrow() {
        return ScoringModel.builder("narrow", ZoneId.of("America/Santiago"))
                .add(explicit("exact-size").when(EMPLOYEES.is(4_711L)).scores(1))
                .add(explicit("just-below")
                        .when(REVENUE.isWithin(new BigDecimal("0.99"), BigDecimal.ONE))
                        .scores(1))
                .add(explicit("eleven-days")
                        .when(TRIAL.isAtLeastDaysAgo(11).and(TRIAL.isLessThanDaysAgo(12)))
                        .scores(1))
                .add(explicit("that-day")
                        .when(RENEWAL.is(LocalDate.of(2031, 3, 9)))
                        .scores(1))
                .add(explicit("three-interests")
                        .when(INTERESTS.hasAtLeast(3).and(INTERESTS.hasAtMost(3)))
                        .scores(1))
                .add(explicit("both-interests")
                        .when(INTERESTS.hasAllOf("a", "b"))
                        .scores(1))
                .add(explicit("either-case")
                        .when(INDUSTRY.contains("ßoft", TextCase.EXACT))
                        .scores(1))
                .add(implicit("long-call")
                        .each(DEMO)
                        .scores(1)
                        .where(EMPLOYEES.isMoreThan(3_599L))
                        .withinDays(1))
                .add(implicit("forty-visits").counting(VIEW).atLeast(40).scores(1))
                .add(implicit("faded").each(WEBINAR).scores(1).decaying(Decay.linear(3)))
                .qualifyAt(Threshold.total(3))
                .build();
    }

    /** A total that falls while nobody calls. */
    static ScoringModel idle() {
        return ScoringModel.builder("idle", ZoneId.of("Europe/Paris"))
                .add(implicit("visits").each(VIEW).scores(5))
                .limitTotal(Limits.between(0, 40))
                .decayTotal(IdleDecay.everyDaysWithout(7, WEBINAR).loses(2))
                .qualifyAt(Threshold.total(10))
                .build();
    }

    static ScoringModel withoutRules() {
        return ScoringModel.builder("nothing", ZoneId.of("UTC"))
                .qualifyAt(Threshold.total(0))
                .build();
    }
}
